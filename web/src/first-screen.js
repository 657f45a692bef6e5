/** @import {First, Place} from '../types.js' */
import { id, kept, lost, losing, opening, waiting } from 'rolefit:screens';
import { isWhole, languageOf } from './around.js';
import { ErrorEvent, StartEvent } from './events.js';
import { afterFrame, kOutlinesAtOnce, pause } from './frames.js';
import { leftBy, loadLeft } from './left.js';
import { shared } from './shared.js';
import { adoptStyles, css, fill } from './sheet.js';
import { forget, keep, recall } from './storage.js';
import { styles } from './styles.js';

const kTag = 'role-fit-quiz';
/** In milliseconds: nobody is told to wait for what is there at once. */
const kPatience = 100;

/** Where the element finds what this script has brought already. */
const kBrought = Symbol.for(`role-fit@${ROLEFIT_VERSION}`);
/** Where it finds what it takes over. */
const kFirst = Symbol.for(`role-fit-first@${ROLEFIT_VERSION}`);

/**
 * The first question of the built-in quiz, before there is an element: what its views draw in English stands in this script as
 * HTML. The rest is loaded when a reader comes near a quiz or touches it, and goes on where they are.
 * @param {Place & {markup: (html: string) => any}} place
 */
export const firstScreens = (place) => {
  /** @type {Map<Element, {fail: () => void, mend: () => boolean, touched: () => void}>} */
  const known = new Map();
  /** @type {(element: Element, touched: () => void) => void} */
  let watch = () => {};
  /** @type {Promise<void> | undefined} */
  let loading;

  const load = () => {
    if (customElements.get(kTag)) return;
    /** @type {any} */ (globalThis)[kBrought] = { adoptStyles, afterFrame, css, fill, forget, html: opening + losing, isWhole, keep, kOutlinesAtOnce, languageOf, leftBy, loadLeft, pause, recall, shared, styles };
    loading ??= loadLeft(place, kTag).then(
      (define) => customElements.get(kTag) || define(place),
      (cause) => {
        loading = undefined;
        console.error(cause);
        for (const { fail } of known.values()) fail();
      },
    );
  };

  /** Another attempt, where something was lost. */
  const again = () => {
    if ([...known.values()].filter(({ mend }) => mend()).length > 0) load();
  };

  /** Whether this is what an element begins with. @param {Element} element */
  const fits = (element) =>
    !element.getAttribute('quiz') &&
    element.getAttribute('view') !== 'compare' &&
    !element.querySelector(':scope > script[type="application/json"]') &&
    languageOf(element) === 'en' &&
    !isLinked() &&
    !recall(resumeOf(element), id);

  /** @param {Element} element */
  const take = (element) => {
    /** @type {First} */
    const first = {};
    let failed = false;
    let late = 0;

    const begin = () => {
      if (!first.begun) element.dispatchEvent(new StartEvent());
      first.begun = true;
    };
    /** @param {Event} event */
    const choose = ({ target }) => {
      load();
      begin();
      keep(resumeOf(element), id, kept.replace('-1', /** @type {HTMLInputElement} */ (target).value));
      afterFrame(() => first.takeOver?.());
    };
    /** Which question comes next is not for this screen to say. @type {(kind: 'next' | 'skip') => (event: Event) => void} */
    const wish = (kind) => (event) => {
      event.preventDefault();
      load();
      if (first.wish) return;
      first.wish = kind;
      first.takeOver?.();
      late = setTimeout(() => wait(true), kPatience);
    };
    /** @param {boolean} waits */
    const wait = (waits) => {
      const form = /** @type {Element} */ (first.card);
      first.waiting = waits;
      form.setAttribute('aria-busy', `${waits}`);
      form.querySelector('.primary')?.setAttribute('aria-disabled', `${waits}`);
      const end = /** @type {Element} */ (form.querySelector('.end'));
      if (waits) end.append(Object.assign(document.createElement('p'), { className: 'small', textContent: waiting }));
      else end.lastElementChild?.remove();
      /** @type {Element} */ (form.nextElementSibling).textContent = waits ? waiting : '';
    };
    const settle = () => {
      clearTimeout(late);
      first.wish = undefined;
      if (first.waiting) wait(false);
    };

    const tree = treeOf(element);
    /** @param {string} html @param {((event: Event) => void)[]} does What its buttons do. */
    const draw = (html, ...does) => {
      if (!tree) return;
      // Not parsed in the tree: in a form of the page's ours would be left out.
      const parsed = document.createElement('div');
      parsed.innerHTML = place.markup(html);
      fill(tree, ...parsed.children);
      for (const [n, button] of tree.querySelectorAll('button').entries()) button.addEventListener('click', does[n]);
    };
    if (tree && fits(element)) {
      draw(opening, wish('next'), wish('skip'));
      first.card = /** @type {Element} */ (tree.querySelector('form'));
      first.card.addEventListener('change', choose);
      /** @type {any} */ (element)[kFirst] = first;
    } else {
      tree?.prepend(document.createElement('slot'));
    }
    const [drawn] = tree?.children ?? [];

    const fail = () => {
      failed = true;
      settle();
      draw(losing, retry);
      console.error(`${kTag}: ${element.getAttribute('quiz') || id}: ${lost}`);
      element.dispatchEvent(new ErrorEvent([{ severity: 'error', code: 'engine_missing', message: lost }]));
    };
    const mend = () => {
      if (!failed) return false;
      failed = false;
      if (tree) fill(tree, drawn);
      return true;
    };
    const retry = () => {
      again();
      /** @type {HTMLElement | null | undefined} */ (tree?.querySelector('[data-focus]'))?.focus();
    };
    const touched = () => void (failed || load());
    known.set(element, { fail, mend, touched });
    watch(element, touched);
  };

  const look = () => {
    for (const element of document.querySelectorAll(kTag)) {
      if (!known.has(element) && isWhole(element)) take(element);
    }
  };

  /** What it takes to know when the rest is needed comes behind the frame with the question. */
  const attend = () => {
    const near = new IntersectionObserver((seen) => seen.forEach(({ isIntersecting, target }) => isIntersecting && known.get(target)?.touched()), { rootMargin: '100%' });
    const changes = new MutationObserver(look);
    changes.observe(document, { childList: true, subtree: true });
    const listening = new AbortController();
    const { signal } = listening;
    watch = (element, touched) => {
      near.observe(element);
      for (const type of ['focusin', 'pointerdown', 'keydown']) element.addEventListener(type, touched, { signal });
    };
    for (const [element, { touched }] of known) watch(element, touched);
    const linked = () => isLinked() && load();
    addEventListener('hashchange', linked, { signal });
    addEventListener('online', again, { signal });
    // What was on its way when a reader left the page got lost.
    addEventListener('pageshow', ({ persisted }) => void (persisted && setTimeout(again)), { signal });
    addEventListener('DOMContentLoaded', look, { signal });
    /** Where no quiz is to be seen one may be in another shadow tree, or be about to be made. */
    const loaded = () => setTimeout(() => known.size > 0 || load());
    if (document.readyState === 'complete') loaded();
    else addEventListener('load', loaded, { signal });
    customElements.whenDefined(kTag).then(() => {
      near.disconnect();
      changes.disconnect();
      listening.abort();
      known.clear();
    });
    look();
    // A frame comes when the page around it says so, and who has a link wants to see the result.
    if (parent !== window) load();
    linked();
  };

  look();
  // Where nobody looks there may be no frame.
  if (known.size > 0 && parent === window && !document.hidden) afterFrame(attend);
  else attend();
};

/** Where an element's answers are kept, if anywhere. @param {Element} element */
const resumeOf = (element) => element.getAttribute('resume') ?? undefined;

/** Whether the address has a result in it. */
const isLinked = () => location.hash.startsWith('#rolefit-');

/** An element's tree, if we may. @param {Element} element */
const treeOf = (element) => {
  try {
    if (element.shadowRoot) return undefined;
    const tree = element.attachShadow({ mode: 'open' });
    adoptStyles(tree, [styles]);
    return tree;
  } catch {
    return undefined;
  }
};
