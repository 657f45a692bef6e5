/** @import {Problem, Score} from '../types.js' */

/** What the element tells the page: every event bubbles and leaves the shadow tree. */
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
    /** Which of its categories, from 0. */
    this.category = category;
  }
}

/** The reader's own result is on the screen, or has changed. */
export class ResultEvent extends RoleFitEvent {
  /** @param {Score} result */
  constructor(result) {
    super('result');
    /** As the engine gave it. */
    this.result = result;
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
