/** @import {Quiz, Score} from '../types.js' */
/** @import {Content} from './content.js' */
/** @import {RoleFitQuiz} from './role-fit-quiz.js' */
import { verdictOf } from '../quiz/verdict.js';

/** What the reader is told besides what is drawn. */
export class Announcer {
  /** What a screen reader is to say now. */
  announcement = '';
  /** How a wish was met, to be shown beside the buttons that share the result. */
  said = '';
  #host;
  #content;

  /** @param {RoleFitQuiz} host @param {Content} content */
  constructor(host, content) {
    this.#host = host;
    this.#content = content;
  }

  clear() {
    this.said = '';
    this.announce('');
  }

  /** @param {string} words */
  say(words) {
    this.said = words;
    this.announce(words);
  }

  /** @param {Score} score @param {Score} [before] */
  announceVerdict(score, before) {
    this.announce(verdictOf(/** @type {Quiz} */ (this.#content.quiz), this.#content.words, score, before));
  }

  /** @param {string} words */
  announce(words) {
    this.announcement = words;
    this.#host.requestUpdate();
  }
}
