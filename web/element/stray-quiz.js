/** A quiz that was meant to be inside an element, and stands somewhere else. */

/** How many elements on either side are looked at. */
const kNear = 3;

/** Whether an element's text is a quiz, perhaps with its quotes made curly. @param {Element} element */
const isQuiz = (element) => {
  const text = element.matches('role-fit-quiz') || element.querySelector('role-fit-quiz') ? '' : (element.textContent ?? '');
  return /^\s*\{/.test(text) && (/rolefit\/\d/.test(text) || (/\bitems\b/.test(text) && /\broles\b/.test(text)));
};

/** The next elements in one direction. @param {Element | null} from @param {'nextElementSibling' | 'previousElementSibling'} to @returns {Element[]} */
const beside = (from, to, count = kNear) => {
  const next = from?.[to];
  return next && count > 0 ? [next, ...beside(next, to, count - 1)] : [];
};

/**
 * Whether a quiz stands in `element`, but not as a script of type `application/json`, or beside it or beside the paragraph that it is in:
 * Markdown programs take an element that they do not know for a part of a paragraph, and what is in it for something else.
 * @param {Element} element
 */
export const hasStrayQuiz = (element) =>
  [
    ...element.children,
    ...[element, element.closest('p'), element.parentElement].flatMap((from) => [...beside(from, 'nextElementSibling'), ...beside(from, 'previousElementSibling')]),
  ].some(isQuiz);

/** Says so on the console, when the page has been read. @param {Element} element */
export const warnOfStrayQuiz = (element) => {
  const look = () => {
    if (!hasStrayQuiz(element)) return;
    console.warn(
      `${element.localName}: this is the built-in quiz. Another one stands beside the element, or in it but not in <script type="application/json">. ` +
        'Some Markdown programs move it there: put a line with <div> above the element and one with </div> below. make.html makes such lines.',
    );
  };
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', look, { once: true });
  else look();
};
