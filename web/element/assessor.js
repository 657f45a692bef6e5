/** @import {Engine} from '../engine/engine.js' */
/** @import {Answers, Asked, Score} from '../types.js' */
/** @import {Content} from './content.js' */
/** @import {Found} from '../quiz/find-result.js' */
import { problem, RoleFitError } from '../quiz/error.js';
import { resultFrom, resultIn } from '../quiz/find-result.js';
import { fingerprintOf } from '../quiz/fingerprint.js';
import { askedOf } from '../quiz/quiz.js';
import { answersText } from '../quiz/state.js';

/** A code is at least this long. */
const kLeast = 14;
/** Longer codes are not looked for among other text. */
const kMost = 600;

/** Why a code that the page gave cannot be shown, for the page's author. */
const kRefused = {
  none: 'This is no code of a result.',
  damaged: 'This code is damaged.',
  other: 'This code is of another quiz, or of an earlier version of this one.',
};

/** @param {keyof typeof kRefused} why */
export const refusal = (why) => new RoleFitError([problem('wrong_code', kRefused[why])]);

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

  /** What each answer did to the odds of one role against another, above 0 towards the first. @param {Answers} answers @param {number} a @param {number} b */
  pulls(answers, a, b) {
    return this.#engine.pulls(this.#content.text, this.#text(answers), a, b);
  }

  /** The unanswered questions, the most informative first. @param {Answers} answers @returns {Asked[]} */
  ranked(answers) {
    const questions = new Map(askedOf(this.#content.original).map((question) => [question.key, question]));
    return this.#engine.next(this.#content.text, this.#text(answers)).flatMap((key) => questions.get(key) ?? []);
  }

  /** The code of the result for some answers; undefined where there is none. @param {Answers} answers */
  code(answers) {
    try {
      return this.#engine.share(this.#content.text, this.#text(answers));
    } catch {
      return undefined;  // The result can be shown without a code.
    }
  }

  /** The answers of a code, or of a link with one, or why there are none. @param {string} text */
  readAny(text) {
    return this.read(resultFrom(text));
  }

  /** The address of `page` that opens the result of some answers; undefined where there is none, and before the chapters are there. @param {string} page @param {Answers} answers */
  link(page, answers) {
    const code = this.code(answers);
    return code && this.#content.chapters.views?.linkOf(page, { id: this.#id, questions: this.#questions, code });
  }

  /** The result in the address `page`, if it is for this quiz. @param {string} page */
  resultIn(page) {
    return resultIn(page, this.#id);
  }

  /**
   * The answers of a result that was found in a text, or why there are none. Other text may stand behind a code; the checksum tells
   * where the code ends.
   * @param {Found} found @returns {Answers | 'none' | 'damaged' | 'other'}
   */
  read({ codes, questions = this.#questions }) {
    for (const text of codes) {
      for (const code of [text, ...beginningsOf(text)]) {
        const read = this.#decode(code);
        if (read === 'none' || read === 'damaged') continue;
        return questions === this.#questions ? read : 'other';
      }
    }
    return this.#decode(codes[0]);
  }

  /** @param {string} code @returns {Answers | 'none' | 'damaged' | 'other'} */
  #decode(code) {
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

  get #questions() {
    return this.#content.original ? fingerprintOf(this.#content.original) : '';
  }

  get #id() {
    return this.#content.original?.id ?? '';
  }

  /**
   * Runs a step that asks the engine. If the engine stops, restarts it and runs the step once more. No answer is lost, because the
   * engine does not store answers.
   * @template T
   * @param {() => T} step Must change nothing before the engine has answered.
   * @returns {Promise<T | undefined>} What the step returned; undefined if it failed, which the reader has then been told.
   */
  async attempt(step) {
    const engine = this.#engine;
    try {
      try {
        return step();
      } catch (error) {
        if (!hasStopped(error)) throw error;
        await engine.restart();
        return this.#content.engine === engine ? step() : undefined;
      }
    } catch (error) {
      this.#content.fail(error);
      return undefined;
    }
  }
}

/** The beginnings of a text that are long enough to be a code. @param {string} text */
const beginningsOf = (text) => Array.from({ length: Math.max(0, Math.min(text.length, kMost) - kLeast) }, (_, n) => text.slice(0, kLeast + n));

/** Whether the engine stopped in the middle. @param {any} error */
const hasStopped = (error) => error?.name === 'EngineStopped';
