/** @import {Environment, Story} from '../types.js' */
/** The only side effects: defines the element, and puts one where the script tag stands. */
import { css, html, nothing, svg } from 'lit';
import builtIn from 'rolefit:quiz';
import { Engine } from './engine.js';
import { loadEngine, loadLeft } from './loading.js';
import { translated } from './quiz.js';
import { RoleFitQuiz } from './role-fit-quiz.js';

const kTag = 'role-fit-quiz';

// Only now does the document know which script is running.
const script = /** @type {HTMLScriptElement | null} */ (document.currentScript);
const place = { base: script?.src || document.baseURI, nonce: script?.nonce ?? '' };

// For the scripts that are loaded behind this one.
/** @type {any} */ (globalThis)[Symbol.for(`role-fit-lit@${ROLEFIT_VERSION}`)] = { css, html, nothing, svg };

/** What all quizzes of the page share; after a failure the next one tries anew.
 * @template T @param {(key: string) => Promise<T>} load @returns {(key?: string) => Promise<T>} */
const shared = (load) => {
  /** @type {Map<string, Promise<T>>} */
  const loaded = new Map();
  return (key = '') => {
    const before = loaded.get(key);
    if (before) return before;
    const loading = load(key);
    loaded.set(key, loading);
    loading.catch(() => loaded.delete(key));
    return loading;
  };
};

const engine = shared(async () => new Engine(await loadEngine(place)));
const views = shared(() => loadLeft(place, 'role-fit-result'));
/** @type {Environment['language']} */
const language = shared((tag) => loadLeft(place, `role-fit-${tag}`));
const ownStory = shared(() => loadLeft(place, 'role-fit-story'));
const translatedStory = shared((tag) => loadLeft(place, `role-fit-story-${tag}`));

/** Without it a result lacks the comparison and the like, and is a result; so it is in the wrong language.
 * @param {string} tag @returns {Promise<Story>} */
const story = async (tag) => {
  const [own, translation] = await Promise.all([
    ownStory().catch(() => ({})),
    tag === 'en' ? undefined : translatedStory(tag).catch(() => undefined),
  ]);
  return translated(own, translation);
};

/** Where the page has no element of its own, the quiz stands at the script tag, with the tag's `data-` as its attributes. */
const insert = () => {
  if (!script?.isConnected || document.querySelector(kTag)) return;
  const element = document.createElement(kTag);
  for (const { name, value } of script.attributes) {
    if (name.startsWith('data-')) element.setAttribute(name.slice('data-'.length), value);
  }
  script.after(element);
};

if (!customElements.get(kTag)) {
  RoleFitQuiz.environment = { base: place.base, builtIn, engine, views, language, story };
  customElements.define(kTag, RoleFitQuiz);
}
if (script && document.body?.contains(script)) {
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', insert, { once: true });
  else insert();
}
