/** @import {Engine} from '../engine/engine.js' */
/** @import {Answers, Asked, Score} from '../types.js' */
/** @import {Content} from './content.js' */
import { codeIn, linkTo } from '../quiz/link.js';
import { askedOf } from '../quiz/quiz.js';
import { answersText } from '../quiz/state.js';

/** Asks the engine about a reader's answers to the current quiz. The engine must have been loaded. */
export class Assessor {
  #content;

  /** @param {Content} content */
  constructor(content) {
    this.#content = content;
  }

  get #engine() {
    return /** @type {Engine} */ (this.#content.engine);
  }

  /** The result for some answers. @param {Answers} answers @returns {Score} */
  score(answers) {
    return this.#engine.score(this.#content.text, this.#text(answers));
  }

  /** The unanswered questions, the most informative first. @param {Answers} answers @returns {Asked[]} */
  ranked(answers) {
    const questions = new Map(askedOf(this.#content.original).map((question) => [question.key, question]));
    return this.#engine.next(this.#content.text, this.#text(answers)).flatMap((key) => questions.get(key) ?? []);
  }

  /**
   * A link to `page` that opens the result for some answers, or undefined if there can be none.
   * @param {string} page @param {Answers} answers
   */
  link(page, answers) {
    try {
      return linkTo(page, this.#id, this.#engine.share(this.#content.text, this.#text(answers)));
    } catch {
      return undefined;  // The result can be shown without a link.
    }
  }

  /** The code of a result in the address `page`, if the result is of this quiz. @param {string} page */
  codeIn(page) {
    return codeIn(page, this.#id);
  }

  /** The answers that a code holds, or why it cannot be read. @param {string} code @returns {Answers | 'none' | 'damaged' | 'other'} */
  read(code) {
    try {
      return new Map(Object.entries(this.#engine.unshare(this.#content.text, code)));
    } catch (error) {
      if (hasStopped(error)) throw error;
      const [{ code: why }] = this.#content.problemsOf(error);
      if (why === 'damaged') return 'damaged';
      return why === 'other_quiz' || why === 'other_version' ? 'other' : 'none';
    }
  }

  /** The answers in the form that the engine reads. @param {Answers} answers */
  #text(answers) {
    return answersText(this.#content.original?.items ?? [], answers);
  }

  get #id() {
    return this.#content.original?.id ?? '';
  }

  /**
   * Runs a step that asks the engine. If the engine stops, restarts it and runs the step once more. No answer is lost, because the
   * engine does not store answers.
   * @param {() => void} step Must change nothing before the engine has answered.
   */
  async attempt(step) {
    const engine = this.#engine;
    try {
      try {
        step();
      } catch (error) {
        if (!hasStopped(error)) throw error;
        await engine.restart();
        if (this.#content.engine === engine) step();
      }
    } catch (error) {
      this.#content.fail(error);
    }
  }
}

/** Whether an error means that the engine stopped in the middle of a call. @param {any} error */
const hasStopped = (error) => error?.name === 'EngineStopped';
