/** @import {Answers, Score} from '../types.js' */
import { AnswerEvent, ResultEvent, StartEvent } from './events.js';

/** Dispatches an event for each thing that the reader does, and only once. */
export class Reports {
  #host;
  #codeOf;
  #started = false;
  /** The answers that have been reported to the page. @type {Map<string, number>} */
  #answers = new Map();

  /** @param {Element} host @param {(answers: Answers) => string | undefined} codeOf */
  constructor(host, codeOf) {
    this.#host = host;
    this.#codeOf = codeOf;
  }

  /**
   * Forgets what has been reported, because another quiz begins.
   * @param {{started?: boolean}} [known] `started`: whether the start has been reported already.
   */
  reset({ started = false } = {}) {
    this.#started = started;
    this.#answers.clear();
  }

  /** Reports that the reader has begun. */
  start() {
    if (!this.#started) this.#host.dispatchEvent(new StartEvent());
    this.#started = true;
  }

  /** Reports the answers to `items` that the page does not know yet. @param {Answers} answers @param {readonly string[]} [items] */
  answers(answers, items = []) {
    for (const item of items) {
      const category = answers.get(item);
      if (category === undefined || this.#answers.get(item) === category) continue;
      this.#answers.set(item, category);
      this.#host.dispatchEvent(new AnswerEvent(item, category));
    }
  }

  /** Reports the reader's own result. @param {Score} score @param {Answers} answers */
  result(score, answers) {
    this.#host.dispatchEvent(new ResultEvent(score, this.#codeOf(answers)));
  }
}
