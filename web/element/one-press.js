/** @import {FirstScreen} from '../types.js' */
/** @import {Course} from './course.js' */
/** @import {RoleFitQuiz} from './role-fit-quiz.js' */
import { answered, current } from '../quiz/state.js';

/** How long the reader sees their choice before the next question comes, in milliseconds. */
const kMoment = 400;
/** A finger that comes down less than so many milliseconds after a question was shown was meant for the question before. */
const kSeen = 300;

/**
 * Goes on by itself after a reader has chosen an answer with a mouse, a pen or a finger. A keyboard never does, because its arrows also
 * choose while the reader looks; nor do boxes, or an answer that the reader came back to. Presses that were meant for the question
 * before do nothing.
 */
export class OnePress {
  #host;
  #course;
  #timer = 0;
  /** The question on the screen, and since when it is there. */
  #shown = { key: '', at: 0 };
  /** The question on which the last press began, and when. */
  #pressed = { key: '', at: 0, byMouse: true };
  /** The question on which the current series of clicks began; a double click is a series of two. */
  #series = '';

  /** @param {ShadowRoot} tree @param {RoleFitQuiz} host @param {Course} course */
  constructor(tree, host, course) {
    this.#host = host;
    this.#course = course;
    tree.addEventListener('pointerdown', (event) => this.#press(/** @type {PointerEvent} */ (event)), true);
    tree.addEventListener('click', (event) => this.#click(/** @type {MouseEvent} */ (event)), true);
  }

  /** Notes which question is on the screen, after it was drawn. */
  see() {
    const key = this.#key;
    // The first question was there before the element.
    if (key !== this.#shown.key) this.#shown = { key, at: this.#shown.key === '' ? -Infinity : performance.now() };
  }

  /** Goes on from the first screen if the reader's last press there chose an answer, and they have opened nothing since. @param {FirstScreen} first */
  resume({ presses }) {
    // A press that began on the first screen and has not ended yet is meant for its question, if that is still there.
    if (presses.every(({ action }) => action === 'choose')) this.#pressed.key = this.#series = this.#key;
    const last = presses.at(-1);
    if (last?.action === 'choose' && !last.byKey && !this.#host.renderRoot.querySelector('details[open]')) this.start();
  }

  /** Goes on in a moment, if the question on the screen has one answer and is asked for the first time. */
  start() {
    clearTimeout(this.#timer);
    const { state } = this.#course;
    const question = current(state);
    const isSingle = question?.items[0] === question?.key;
    const isFirst = question !== undefined && !state.passed.has(question.key);
    if (this.#host.advance === 'button' || state.screen !== 'question' || !isSingle || !isFirst || !answered(state, question)) return;
    const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
    const key = this.#key;
    const goOn = () => key === this.#key && answered(this.#course.state, question) && this.#course.actions.next();
    this.#timer = setTimeout(goOn, isStill ? 0 : kMoment);
  }

  /** Names the question or the screen. */
  get #key() {
    const { state } = this.#course;
    return state.screen === 'question' ? `${state.at} ${current(state)?.key}` : state.screen;
  }

  /** @param {PointerEvent} event */
  #press({ pointerType, timeStamp }) {
    this.#pressed = { key: this.#key, at: timeStamp, byMouse: pointerType === 'mouse' };
  }

  /** @param {MouseEvent} event */
  #click(event) {
    const { detail, target } = event;
    // From a keyboard or a script of the page. In WebKit, also the click that a label passes on to its input.
    if (detail === 0) return;
    if (detail === 1 || this.#series === '') this.#series = this.#key;
    if (this.#isUnmeant()) {
      event.preventDefault();
      event.stopImmediatePropagation();
      return;
    }
    // Any other press stops the timer; another answer starts it again.
    clearTimeout(this.#timer);
    // The browser chooses the answer behind this event.
    if (/** @type {Element} */ (target).closest('.option')) setTimeout(() => this.start());
  }

  /** Whether a click was meant for the question before: it began there, or it is the second of two that did. */
  #isUnmeant() {
    const { key, at, byMouse } = this.#pressed;
    if (key !== this.#key || this.#series !== this.#key) return true;
    return !byMouse && this.#shown.key === key && at - this.#shown.at < kSeen;
  }
}
