/** `role-fit.js`, a classic script: draws the first screen of each quiz, and puts one where the script tag stands. */
import { kAttributes } from './attributes.js';
import { firstScreens } from './first-screen.js';
import { besideScript } from './place.js';

const kTag = 'role-fit-quiz';

/**
 * The tag that brought this script. Only now does the document know which one is running, and of a module, or where
 * something on the page has its name, not even now.
 * @returns {HTMLScriptElement | null}
 */
const ownTag = () => {
  const running = document.currentScript;
  return running instanceof HTMLScriptElement && running.src ? running : document.querySelector('script[src*="role-fit.js"]');
};

/** On elements that a tag put there, whichever copy of this script ran. */
const kInserted = Symbol.for('role-fit-inserted');
/** On a page that a copy of this script is at work on, whichever version. */
const kAtWork = Symbol.for('role-fit-at-work');

/** What a tag says by `data-…`, as attributes of an element. Other tools have `data-…` of their own there. @type {(tag: Element) => [string, string][]} */
const attributesOf = (tag) =>
  kAttributes.flatMap((name) => {
    const value = tag.getAttribute(`data-${name}`);
    return value === null ? [] : [[name, value]];
  });

/**
 * A tag gives way where its quiz is on the page already, and one that says nothing to any element of the author's: so a page may
 * have the same script twice, and more than one quiz.
 * @param {HTMLScriptElement} tag
 */
const insert = (tag) => {
  const wanted = attributesOf(tag);
  const there = [...document.querySelectorAll(kTag)].some(
    (other) =>
      (wanted.length === 0 && !(kInserted in other)) ||
      ['quiz', 'view'].every((name) => other.getAttribute(name) === tag.getAttribute(`data-${name}`)),
  );
  if (!tag.isConnected || there) return;
  if (!document.body.contains(tag)) {
    console.info(`${tag.src}: put <${kTag}></${kTag}> where the quiz is to stand, or this script tag.`);
    return;
  }
  const element = document.createElement(kTag);
  for (const [name, value] of wanted) element.setAttribute(name, value);
  /** @type {any} */ (element)[kInserted] = true;
  tag.after(element);
};

const tag = ownTag();
if (!customElements.get(kTag) && !(kAtWork in globalThis)) {
  firstScreens(besideScript(tag));
  /** @type {any} */ (globalThis)[kAtWork] = true;
}
if (tag) {
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', () => insert(tag), { once: true });
  else insert(tag);
}
