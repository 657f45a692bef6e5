/** @import {Comparison, EngineModule, Loaded, Populations, Problem, Ranked, Score} from '../types.js' */
import { RoleFitError } from '../quiz/error.js';
import { keyOf } from '../quiz/quiz.js';

/** How many quizzes stay loaded. A page that switches between more of them loads the oldest one again. */
const kLoaded = 32;

/** The engine stopped in the middle of a call. Its memory cannot be trusted any more. Another instance can be started. */
export class EngineStopped extends Error {
  // Callers check this name, because another script may have its own copy of this class.
  name = 'EngineStopped';
}

/** The only caller of the core. All quizzes on a page share one instance. The core takes and returns text. */
export class Engine {
  /** @type {EngineModule | undefined} */
  #module;
  #start;
  /** @type {Promise<void> | undefined} */
  #starting;
  /** By the quiz's text; the one that was asked longest ago comes first. @type {Map<string, Loaded>} */
  #loaded = new Map();

  /** @param {EngineModule} module @param {() => Promise<EngineModule>} start Starts another instance. */
  constructor(module, start) {
    this.#module = module;
    this.#start = start;
  }

  /** Starts another instance if this one has stopped. */
  async restart() {
    if (this.#module) return;
    this.#starting ??= this.#start()
      .then((module) => void (this.#module = module))
      .finally(() => (this.#starting = undefined));
    await this.#starting;
  }

  /** What is wrong with a quiz, and what is missing in it. @type {(quiz: string) => Problem[]} */
  check(quiz) {
    return this.#load(quiz).problems;
  }

  /** @type {(quiz: string, answers: string) => Score} */
  score(quiz, answers) {
    return this.#ask('score', quiz, answers);
  }

  /** What each answer did to the log-odds of one role against another, which are given by their indices.
   * @type {(quiz: string, answers: string, a: number, b: number) => Score['pulls']} */
  pulls(quiz, answers, a, b) {
    return this.#ask('pulls', quiz, answers, a, b).pulls;
  }

  /** Keys of the unanswered questions, the most telling first. @type {(quiz: string, answers: string) => string[]} */
  next(quiz, answers) {
    const { next } = /** @type {{next: Ranked[]}} */ (this.#ask('next', quiz, answers));
    return next.map(keyOf);
  }

  /** The answers as a short code. @type {(quiz: string, answers: string) => string} */
  share(quiz, answers) {
    return this.#ask('share', quiz, answers).code;
  }

  /** The answers of a code; throws where there are none. @type {(quiz: string, code: string) => Record<string, number>} */
  unshare(quiz, code) {
    return this.#ask('unshare', quiz, code).answers;
  }

  /** @type {(quiz: string) => Populations} */
  populations(quiz) {
    return this.#ask('populations', quiz);
  }

  /** Of the engine for quizzes that authors wrote. @type {(quiz: string) => Comparison} */
  compare(quiz) {
    return this.#ask('compare', quiz);
  }

  /** @param {Exclude<keyof EngineModule, 'load' | 'unload'>} what @param {string} quiz @param {(string | number)[]} given @returns {any} */
  #ask(what, quiz, ...given) {
    const { model, problems } = this.#load(quiz);
    if (model === undefined) throw new RoleFitError(problems);
    const answer = this.#use((module) => JSON.parse(/** @type {any} */ (module)[what](model, ...given)));
    if (answer.problems) throw new RoleFitError(answer.problems);
    return answer;
  }

  /** @param {string} quiz @returns {Loaded} */
  #load(quiz) {
    const loaded = this.#loaded.get(quiz) ?? /** @type {Loaded} */ (this.#use((module) => JSON.parse(module.load(quiz))));
    this.#loaded.delete(quiz);
    this.#loaded.set(quiz, loaded);
    if (this.#loaded.size > kLoaded) {
      const [[oldest, { model }]] = this.#loaded;
      this.#loaded.delete(oldest);
      if (model !== undefined) this.#use((module) => module.unload(model));
    }
    return loaded;
  }

  /** @template T @param {(module: EngineModule) => T} call @returns {T} */
  #use(call) {
    if (!this.#module) throw new EngineStopped();
    try {
      return call(this.#module);
    } catch (cause) {
      this.#module = undefined;
      this.#loaded.clear();
      throw new EngineStopped(cause instanceof Error ? cause.message : String(cause), { cause });
    }
  }
}
