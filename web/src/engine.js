/** @import {Comparison, EngineModule, Loaded, Populations, Problem, Ranked, Score} from '../types.js' */
import { RoleFitError } from './error.js';
import { keyOf } from './quiz.js';

/** As many quizzes stay loaded as a page may show to a reader going to and fro. */
const kLoaded = 32;

/** So many answers of the core are remembered. */
const kSaid = 8;

/** The engine stopped in the middle: nothing that is left of it can be trusted, another one may be started. */
export class EngineStopped extends Error {
  // By which it is known in scripts that have another of these classes.
  name = 'EngineStopped';
}

/** The one place that calls the core: text in, text out, one instance for all quizzes on a page. */
export class Engine {
  /** @type {EngineModule | undefined} */
  #module;
  #start;
  /** @type {Promise<void> | undefined} */
  #starting;
  /** By the quiz's text; the one that was asked longest ago comes first. @type {Map<string, Loaded>} */
  #loaded = new Map();
  /** What the last few calls were, and what the core said: a quiz asks ahead, and once more when its reader goes on. @type {Map<string, string>} */
  #said = new Map();

  /** @param {EngineModule} module @param {() => Promise<EngineModule>} start Another instance. */
  constructor(module, start) {
    this.#module = module;
    this.#start = start;
  }

  /** Another instance in the place of one that stopped. */
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

  /** @param {Exclude<keyof EngineModule, 'load' | 'unload'>} what @param {string} quiz @param {string[]} given @returns {any} */
  #ask(what, quiz, ...given) {
    const { model, problems } = this.#load(quiz);
    if (model === undefined) throw new RoleFitError(problems);
    const answer = this.#use((module) => {
      const call = [what, model, ...given].join(' ');
      let said = this.#said.get(call);
      if (said === undefined) {
        said = /** @type {string} */ (/** @type {any} */ (module)[what](model, ...given));
        if (this.#said.size >= kSaid) this.#said.clear();
        this.#said.set(call, said);
      }
      return JSON.parse(said);
    });
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
      // Its handle goes to a later quiz.
      this.#said.clear();
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
      this.#said.clear();
      throw new EngineStopped(cause instanceof Error ? cause.message : String(cause), { cause });
    }
  }
}
