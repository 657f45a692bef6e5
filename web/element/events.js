/** @import {Problem, Score} from '../types.js' */

/** The base of the element's events. Every event bubbles and leaves the shadow tree. */
class RoleFitEvent extends Event {
  /** @param {string} name */
  constructor(name) {
    super(`rolefit-${name}`, { bubbles: true, composed: true });
  }
}

/** The quiz is drawn and the engine has accepted it. */
export class ReadyEvent extends RoleFitEvent {
  constructor() {
    super('ready');
  }
}

/** The reader has begun. */
export class StartEvent extends RoleFitEvent {
  constructor() {
    super('start');
  }
}

/** The reader has answered a question, or changed an answer, and moved on. */
export class AnswerEvent extends RoleFitEvent {
  /** @param {string} item @param {number} category */
  constructor(item, category) {
    super('answer');
    /** The item's id. */
    this.item = item;
    /** The index of the chosen category, from 0. */
    this.category = category;
  }
}

/** The reader's own result has been shown, or has changed. */
export class ResultEvent extends RoleFitEvent {
  /** @param {Score} result @param {string} [code] */
  constructor(result, code) {
    super('result');
    /** The result, unchanged from the engine. */
    this.result = result;
    /** The code with which `show()` and links open it. */
    this.code = code;
  }
}

/** The quiz cannot be shown. */
export class ErrorEvent extends RoleFitEvent {
  /** @param {Problem[]} problems */
  constructor(problems) {
    super('error');
    this.problems = problems;
  }
}
