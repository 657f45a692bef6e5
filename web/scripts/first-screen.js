/** @import {Files, FirstScreen, Press} from '../types.js' */
import { adoptStyles } from '@lit/reactive-element/css-tag.js';
import { first, id, lost, mixed, opening, questions, waiting } from 'rolefit:first-screen';
import { ErrorEvent, StartEvent } from '../element/events.js';
import { ownKeys } from '../element/keys.js';
import { keep, keptName, recall } from '../element/storage.js';
import { inlineQuiz, isWhole, languageOf } from '../element/surroundings.js';
import { kLong, patiently } from '../loading/patience.js';
import { load } from '../loading/registry.js';
import { stateText } from '../quiz/state-text.js';
import { styles } from '../views/styles.js';

const kTag = 'role-fit-quiz';
/** After so many milliseconds the reader is told that the next question is on its way. */
const kPatience = 100;

/** Whether a text is HTML of this build. @param {string} html */
export const isOwn = (html) => [opening, lost.html, mixed.html].includes(html);

/**
 * Shows the first question of the built-in quiz in each element on the page, as HTML that was written while the quiz was built. The
 * element itself is loaded when a reader comes near or touches it. It hydrates the same nodes, and does what the reader pressed.
 * @param {Files & {trustedHTML: (html: string) => any}} files
 */
export const showFirstScreens = (files) => {
  /** @type {Map<Element, Screen>} */
  const screens = new Map();
  /** @type {Promise<void> | undefined} */
  let loading;

  /** @param {Element} element */
  const firstScreenOf = (element) => screens.get(element)?.handOver();

  const loadElement = () => {
    if (customElements.get(kTag)) return;
    // A reader who still reads the first question need not know that the file is late.
    const late = () => {
      loading = undefined;
      for (const screen of screens.values()) if (screen.keepsWaiting) screen.fail();
    };
    loading ??= patiently(load(files, kTag), late, kLong).then(
      ({ define }) => void setTimeout(() => customElements.get(kTag) || define(files, firstScreenOf)),  // In a new task, to block the page less.
      (cause) => {
        loading = undefined;
        console.error(cause);
        for (const screen of screens.values()) screen.fail(cause.name === 'OtherBuild');
      },
    );
  };

  const retry = () => {
    const failed = [...screens.values()].filter((screen) => screen.failed);
    for (const screen of failed) screen.restore();
    if (failed.length > 0) loadElement();
  };

  const near = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        if (!isIntersecting) continue;
        for (const [element, screen] of screens) {
          if (element === target || (target === aroundOf(element) && isHiddenItself(element))) screen.needElement();
        }
      }
    },
    { rootMargin: '100%' },
  );
  /** A page may hide an element until it is defined: then what is around it tells whether the reader is near. */
  const watchAround = () => {
    if (document.readyState !== 'complete') return;
    for (const around of [...screens.keys()].map(aroundOf)) {
      near.unobserve(around);
      near.observe(around);
    }
    if (getComputedStyle(document.body).display === 'none') loadElement();
  };
  const listening = new AbortController();
  const { signal } = listening;

  const look = () => {
    for (const element of document.querySelectorAll(kTag)) {
      if (screens.has(element) || !isWhole(element)) continue;
      const screen = new Screen(element, { files, loadElement, retry });
      screens.set(element, screen);
      near.observe(element);
      watchAround();
      for (const type of ['focusin', 'pointerdown', 'keydown']) element.addEventListener(type, () => screen.needElement(), { signal, capture: true });
    }
  };

  const linked = () => isLinked() && loadElement();
  const changes = new MutationObserver(look);
  changes.observe(document, { childList: true, subtree: true });
  addEventListener('hashchange', linked, { signal });
  addEventListener('online', retry, { signal });
  // Downloads that were running when the reader left the page have failed when the page is restored from the back/forward cache.
  addEventListener('pageshow', ({ persisted }) => void (persisted && setTimeout(retry)), { signal });
  addEventListener('DOMContentLoaded', look, { signal });
  addEventListener('toggle', watchAround, { signal, capture: true });
  // A page without a quiz that can be found may have one in another shadow tree, or be about to make one.
  const loaded = () =>
    void setTimeout(() => {
      if (screens.size > 0) watchAround();
      else loadElement();
    });
  if (document.readyState === 'complete') loaded();
  else addEventListener('load', loaded, { signal });
  customElements.whenDefined(kTag).then(() => {
    near.disconnect();
    changes.disconnect();
    listening.abort();
    screens.clear();
  });

  look();
  // In a frame, the page around it decides when the quiz is loaded. A reader with a link to a result waits for that result.
  if (parent !== window) loadElement();
  linked();
};

/** What an element shows until it is defined: the first question, the page's own content, or a message that a file was lost. */
class Screen {
  failed = false;
  #element;
  #given;
  #tree;
  /** The answers and buttons that the reader has pressed. @type {Press[]} */
  #presses = [];
  #begun = false;
  #waiting = false;
  #patience = 0;
  /** The nodes with the first question; none in an element that does not show it. @type {ChildNode[]} */
  #question = [];
  #listening = new AbortController();

  /** @param {Element} element @param {{files: {trustedHTML: (html: string) => any}, loadElement: () => void, retry: () => void}} given */
  constructor(element, given) {
    this.#element = element;
    this.#given = given;
    this.#tree = attachTree(element);
    if (!this.#tree) return;
    if (!fits(element)) {
      this.#tree.prepend(document.createElement('slot'));
      return;
    }
    this.#question = this.#draw(opening);
    const { signal } = this.#listening;
    this.#tree.addEventListener('change', (event) => this.#choose(/** @type {HTMLInputElement} */ (event.target)), { signal });
    const [next, skip] = this.#tree.querySelectorAll('button');
    next.addEventListener('click', (event) => this.#goOn(event, 'next'), { signal });
    skip.addEventListener('click', (event) => this.#goOn(event, 'skip'), { signal });
  }

  needElement() {
    if (!this.failed) this.#given.loadElement();
  }

  /** Whether the reader cannot go on without the element. */
  get keepsWaiting() {
    return !this.failed && (this.#question.length === 0 || this.#presses.some(({ action }) => action !== 'choose'));
  }

  /** Tells the reader and the page that a file was lost, or is of another build. @param {boolean} [isOther] */
  fail(isOther) {
    this.failed = true;
    const { html, message } = isOther ? mixed : lost;
    this.#wait(false);
    this.#presses = this.#presses.filter(({ action }) => action === 'choose');
    this.#draw(html);
    this.#tree?.querySelector('button')?.addEventListener('click', () => {
      this.#given.retry();
      /** @type {HTMLElement | null | undefined} */ (this.#tree?.querySelector('[data-focus]'))?.focus();
    });
    console.error(`${kTag}: ${this.#element.getAttribute('quiz') || id}: ${message}`);
    this.#element.dispatchEvent(new ErrorEvent([{ severity: 'error', code: isOther ? 'other_build' : 'engine_missing', message }]));
  }

  /** Shows again what was there before the message. */
  restore() {
    this.failed = false;
    if (this.#tree) fill(this.#tree, this.#question.length > 0 ? this.#question : [document.createElement('slot')]);
  }

  /**
   * Leaves the tree to the element, as it was built but for the reader's choices.
   * @returns {FirstScreen | undefined} What the reader has done, if the tree holds the first question.
   */
  handOver() {
    this.#listening.abort();
    if (this.failed) this.restore();
    const waiting = this.#waiting;
    this.#wait(false);
    if (!this.#tree || this.#question.length === 0) return undefined;
    return { presses: this.#presses, begun: this.#begun, waiting, original: this.#parse(opening) };
  }

  /** @param {HTMLInputElement} input */
  #choose(input) {
    this.needElement();
    const [item] = first.items;
    const category = Number(input.value);
    this.#presses.push({ action: 'choose', item, category, byKey: input.matches(':focus-visible') });
    keep(this.#element.getAttribute('resume'), keptName(id, questions), stateText({ screen: 'question', answers: new Map([[item, category]]), asked: [first], passed: new Set(), at: 0 }));
    if (!this.#begun) this.#element.dispatchEvent(new StartEvent());
    this.#begun = true;
  }

  /** Which question comes next is for the engine to say. @param {Event} event @param {'next' | 'skip'} action */
  #goOn(event, action) {
    event.preventDefault();
    this.needElement();
    if (this.#presses.some((press) => press.action !== 'choose')) return;
    this.#presses.push({ action });
    this.#patience = setTimeout(() => this.#wait(true), kPatience);
  }

  /** Shows or hides that the reader has to wait. @param {boolean} waits */
  #wait(waits) {
    clearTimeout(this.#patience);
    if (waits === this.#waiting) return;
    this.#waiting = waits;
    const form = /** @type {Element} */ (this.#tree?.querySelector('form'));
    form.setAttribute('aria-busy', `${waits}`);
    form.querySelector('.primary')?.setAttribute('aria-disabled', `${waits}`);
    const end = /** @type {Element} */ (form.querySelector('.end'));
    if (waits) end.append(Object.assign(document.createElement('p'), { className: 'small', textContent: waiting }));
    else end.lastElementChild?.remove();
    const status = /** @type {Element} */ (this.#tree?.querySelector('[role=status]'));
    if (waits) status.prepend(waiting);
    else status.firstChild?.remove();
  }

  /** Fills the tree with HTML of this build. @param {string} html */
  #draw(html) {
    const nodes = [...this.#parse(html).childNodes];
    if (this.#tree) fill(this.#tree, nodes);
    return nodes;
  }

  /** Parsed apart: inside a form of the page the parser would drop the form in this HTML. @param {string} html */
  #parse(html) {
    const parsed = document.createElement('div');
    parsed.innerHTML = this.#given.files.trustedHTML(html);
    return parsed;
  }
}

/** Whether an element begins with the first question of the built-in quiz, in English. @param {Element} element */
const fits = (element) =>
  !element.getAttribute('quiz') &&
  (element.getAttribute('view') || 'quiz') === 'quiz' &&
  inlineQuiz(element) === undefined &&
  languageOf(element) === 'en' &&
  !isLinked() &&
  !recall(element.getAttribute('resume'), keptName(id, questions));

/** The nearest element around one that has a box, unless it is hidden. @param {Element} element @returns {Element} */
const aroundOf = ({ parentElement: around }) => {
  if (!around) return document.body;
  return getComputedStyle(around).display === 'contents' ? aroundOf(around) : around;
};

/**
 * Whether the page hides an element and not what is around it: until it is defined, as far as can be told. It has no box, or one where
 * nobody can scroll to. What is in a closed <details> is hidden by that.
 * @param {Element} element
 */
const isHiddenItself = (element) => {
  const { right, bottom } = element.getBoundingClientRect();
  if (element.closest('details:not([open])')) return false;
  return getComputedStyle(element).display === 'none' || right + scrollX < 0 || bottom + scrollY < 0;
};

/** Whether the page's address holds a result. */
const isLinked = () => /(#|%23).*rolefit-/i.test(location.href);

/** The element's new shadow tree with its styles, or undefined if the element has one or may not have one. @param {Element} element */
const attachTree = (element) => {
  try {
    if (element.shadowRoot) return undefined;
    const tree = element.attachShadow({ mode: 'open' });
    adoptStyles(tree, styles);
    ownKeys(tree);
    return tree;
  } catch {
    return undefined;
  }
};

/** Replaces what is in a tree, except for its style elements: browsers without constructable style sheets have some.
 * @param {ShadowRoot} tree @param {Node[]} nodes */
const fill = (tree, nodes) => tree.replaceChildren(...nodes, ...tree.querySelectorAll(':scope > style'));
