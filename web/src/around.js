/** What stands around an element of the quiz on its page. */
import { languageFor } from './messages.js';

/** Whether all that is inside an element has been read: a script that runs early sees it without. @param {Element} element */
export const isWhole = (element) => {
  if (document.readyState !== 'loading') return true;
  for (let node = /** @type {Node | null} */ (element); node; node = node.parentNode) {
    if (node.nextSibling) return true;
  }
  return false;
};

/** The language that an element is to speak. @param {Element} element */
export const languageOf = (element) => {
  const wanted = [];
  for (let around = element.closest('[lang]'); around; around = around.parentElement?.closest('[lang]') ?? null) {
    wanted.push(around.getAttribute('lang'));
  }
  return languageFor([...wanted, ...navigator.languages]);
};
