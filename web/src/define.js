/** @import {Story} from '../types.js' */
/** The only side effects: defines the element, and puts one where the script tag stands. */
import builtIn from 'rolefit:quiz';
import { Engine } from './engine.js';
import { loadEngine, loadStory } from './load-engine.js';
import { RoleFitQuiz } from './role-fit-quiz.js';

const kTag = 'role-fit-quiz';

// Only now does the document know which script is running.
const script = /** @type {HTMLScriptElement | null} */ (document.currentScript);
const place = { base: script?.src || document.baseURI, nonce: script?.nonce ?? '' };

/** @type {Promise<Engine> | undefined} */
let engine;

/** One for all quizzes on the page; after a failure the next one tries anew. */
const sharedEngine = () =>
  (engine ??= loadEngine(place).then(
    (module) => new Engine(module),
    (failure) => {
      engine = undefined;
      throw failure;
    },
  ));

/** Without it a result lacks the comparison and the like, and is a result. @type {() => Promise<Story>} */
const story = () => loadStory(place).catch(() => ({}));

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
  RoleFitQuiz.environment = { base: place.base, builtIn, engine: sharedEngine, story };
  customElements.define(kTag, RoleFitQuiz);
}
if (script && document.body?.contains(script)) {
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', insert, { once: true });
  else insert();
}
