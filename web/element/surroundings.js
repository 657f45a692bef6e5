/** What an element can find out from the page around it. */
import { languageFor } from '../quiz/languages.js';

/**
 * Whether the parser has read everything inside `element`. A script that runs early sees the element without its content.
 * @param {Element} element
 */
export const isWhole = (element) => {
  if (document.readyState !== 'loading') return true;
  for (let node = /** @type {Node | null} */ (element); node; node = node.parentNode) {
    if (node.nextSibling) return true;
  }
  return false;
};

/** The language of `element`: from its own `lang`, else from the page around it, else from the browser. @param {Element} element */
export const languageOf = (element) => {
  const wanted = [];
  for (let around = element.closest('[lang]'); around; around = around.parentElement?.closest('[lang]') ?? null) {
    wanted.push(around.getAttribute('lang'));
  }
  return languageFor([...wanted, ...navigator.languages]);
};

/** The text of the quiz that the author has put inside `element`, in a script of type `application/json`. @param {Element} element */
export const inlineQuiz = (element) => element.querySelector(':scope > script[type="application/json"]')?.textContent ?? undefined;
