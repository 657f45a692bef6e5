/** @import {EngineModule, Loaded, Populations, Ranked, Score} from '../types.js' */
import { RoleFitError } from './error.js';
import { keyOf } from './quiz.js';

/** The one place that calls the core: text in, text out, one instance for all quizzes on a page. */
export class Engine {
  #module;
  /** @type {Map<string, Loaded>} */
  #loaded = new Map();

  /** @param {EngineModule} module */
  constructor(module) {
    this.#module = module;
  }

  /** A handle to the quiz, or what is wrong with it. The same text gives the same handle. @type {(quiz: string) => Loaded} */
  load(quiz) {
    let loaded = this.#loaded.get(quiz);
    if (!loaded) {
      loaded = /** @type {Loaded} */ (JSON.parse(this.#module.load(quiz)));
      this.#loaded.set(quiz, loaded);
    }
    return loaded;
  }

  /** @type {(model: number, answers: string) => Score} */
  score(model, answers) {
    return answer(this.#module.score(model, answers));
  }

  /** Keys of the unanswered questions, the most telling first. @type {(model: number, answers: string) => string[]} */
  next(model, answers) {
    const { next } = /** @type {{next: Ranked[]}} */ (answer(this.#module.next(model, answers)));
    return next.map(keyOf);
  }

  /** The answers as a short code. @type {(model: number, answers: string) => string} */
  share(model, answers) {
    return answer(this.#module.share(model, answers)).code;
  }

  /** The answers of a code; throws where there are none. @type {(model: number, code: string) => Record<string, number>} */
  unshare(model, code) {
    return answer(this.#module.unshare(model, code)).answers;
  }

  /** @type {(model: number) => Populations} */
  compare(model) {
    return answer(this.#module.compare(model));
  }
}

/** @type {(text: string) => any} */
const answer = (text) => {
  const value = JSON.parse(text);
  if (value.problems) throw new RoleFitError(value.problems);
  return value;
};
