/** `role-fit.js`, the script that authors put into their article. It shows the first question, and adds an element after its script tag. */
import { kAttributes } from '../element/attributes.js';
import { besideScript } from '../loading/beside-script.js';
import { isOwn, showFirstScreens } from './first-screen.js';

const kTag = 'role-fit-quiz';

/**
 * The tag of this script, or null. `document.currentScript` is only set while the script runs for the first time. It is null in a
 * module, and something else if an element of the page has the name `currentScript`.
 * @returns {HTMLScriptElement | null}
 */
const ownTag = () => {
  const running = document.currentScript;
  return running instanceof HTMLScriptElement && running.src ? running : document.querySelector('script[src*="role-fit.js"]');
};

/** Marks elements that a copy of this script added. All copies and builds use the same symbol. */
const kInserted = Symbol.for('role-fit-inserted');
/** Marks a page on which a copy of this script is at work, with its build. */
const kAtWork = Symbol.for('role-fit-at-work');

/**
 * The element's attributes that the tag sets as `data-…`. Other tools may have put other `data-…` on the tag.
 * @type {(tag: Element) => [string, string][]}
 */
const attributesOf = (tag) =>
  kAttributes.flatMap((name) => {
    const value = tag.getAttribute(`data-${name}`);
    return value === null ? [] : [[name, value]];
  });

/**
 * Adds an element after the tag. A page may load the script twice, and may have several quizzes. So it adds no element if the page
 * already has this quiz, or if the tag sets no attributes and the author has placed an element.
 * @param {HTMLScriptElement} tag
 */
const insert = (tag) => {
  const wanted = attributesOf(tag);
  const isThere = [...document.querySelectorAll(kTag)].some(
    (other) =>
      (wanted.length === 0 && !(kInserted in other)) ||
      ['quiz', 'view'].every((name) => other.getAttribute(name) === tag.getAttribute(`data-${name}`)),
  );
  if (!tag.isConnected || isThere) return;
  if (!document.body.contains(tag)) {
    console.info(`${tag.src}: put <${kTag}></${kTag}> or this script tag where you want the quiz.`);
    return;
  }
  const element = document.createElement(kTag);
  for (const [name, value] of wanted) element.setAttribute(name, value);
  /** @type {any} */ (element)[kInserted] = true;
  tag.after(element);
};

const tag = ownTag();
/** The files beside this script. */
export const filesBeside = () => besideScript(tag, isOwn);
if (!customElements.get(kTag) && !(kAtWork in globalThis)) {
  showFirstScreens(filesBeside());
  /** @type {any} */ (globalThis)[kAtWork] = ROLEFIT_BUILD;
}
if (tag) {
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', () => insert(tag), { once: true });
  else insert(tag);
}
