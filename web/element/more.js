/** @import {RoleFitQuiz} from './role-fit-quiz.js' */
import { soon } from '../loading/soon.js';
import { reveal } from './reveal.js';

/** Loads a quiz of this build, and its texts in a language. @param {typeof RoleFitQuiz} element @param {string} name @param {string} language */
const bring = async ({ environment }, name, language) => {
  const { texts } = await environment.named(name);
  await texts(language);
};

/**
 * Shows the quiz that the attribute `more` names in the place of the one whose result the reader has. What can be loaded comes first,
 * so that the card stays until the other quiz can be drawn. If something is lost, the element says so.
 * @param {Event} event Of the button in the result.
 */
export const showMore = async ({ currentTarget }) => {
  const button = /** @type {HTMLButtonElement} */ (currentTarget);
  const host = /** @type {RoleFitQuiz} */ (/** @type {ShadowRoot} */ (button.getRootNode()).host);
  const { more = '' } = host;
  button.disabled = true;
  const language = button.closest('[lang]')?.getAttribute('lang') ?? '';
  if (ROLEFIT_NAMES.indexOf(more) > 0) await soon(bring(/** @type {any} */ (host.constructor), more, language).catch(() => {}), () => {});
  const focus = () => {
    const title = host.renderRoot.querySelector('[part~=title]');
    if (title) reveal(title, host);
    /** @type {HTMLElement | null} */ (host.renderRoot.querySelector('[data-focus]'))?.focus({ preventScroll: true });
  };
  host.addEventListener('rolefit-ready', focus, { once: true });
  host.querySelector(':scope > script[type="application/json"]')?.remove();
  host.quiz = more;
};
