/** @import {Context} from '../types.js' */
/** @import {RoleFitQuiz} from './role-fit-quiz.js' */
import { render } from 'lit';
import { highest, question } from '../views/question.js';

/** Calls back when the browser is idle, and returns a function that cancels this. Safari can only call back later. @param {() => void} call */
const whenIdle = (call) => {
  const [schedule, cancel] = 'requestIdleCallback' in globalThis ? [requestIdleCallback, cancelIdleCallback] : [setTimeout, clearTimeout];
  const handle = schedule(call);
  return () => cancel(handle);
};

/**
 * Keeps the card as high as its highest question, so that what is below it stays where it is from one question to the next. The
 * questions are drawn out of sight and measured while the browser is idle, one at a time. The card takes on the height when the
 * reader first presses something: what moves then moves because of their press.
 */
export class CardHeight {
  #host;
  #contextOf;
  /** What is left to be measured. @type {(() => void)[]} */
  #left = [];
  /** The height of the highest question, and what a line under it may add, in pixels. */
  #height = 0;
  #more = 0;
  /** The reader has pressed something: the card may grow. */
  #risen = false;
  #seen = false;
  /** What the heights were measured for: the quiz, its words, the card's width and size of text. @type {unknown[]} */
  #measuredFor = [];
  /** Cancels the next measurement. */
  #stop = () => {};
  #box = Object.assign(document.createElement('div'), { className: 'measured' });
  /** Measures once the card is in sight: a page may have many. */
  #observer = new IntersectionObserver((entries) => {
    this.#seen ||= entries.some(({ isIntersecting }) => isIntersecting);
    this.#look();
  });

  /** @param {RoleFitQuiz} host @param {() => Context} contextOf */
  constructor(host, contextOf) {
    this.#host = host;
    this.#contextOf = contextOf;
    host.addController(this);
  }

  hostConnected() {
    this.#observer.observe(this.#host);
    addEventListener('resize', this.#look);
    for (const type of ['change', 'click']) this.#host.renderRoot.addEventListener(type, this.#rise);
  }

  hostDisconnected() {
    this.#stop();
    this.#measuredFor = [];
    this.#observer.disconnect();
    removeEventListener('resize', this.#look);
    for (const type of ['change', 'click']) this.#host.renderRoot.removeEventListener(type, this.#rise);
  }

  #rise = () => {
    if (this.#risen && this.#left.length === 0) return;
    this.#risen = this.#seen = true;
    this.hostUpdated();
  };

  hostUpdated() {
    if (!this.#root?.querySelector('.asked')) return;
    const { quiz, words } = this.#contextOf();
    // To look takes a layout, so this is left out where nothing can have changed.
    if (quiz !== this.#measuredFor[0] || words !== this.#measuredFor[1]) this.#look();
    if (this.#risen) this.#apply();
  }

  get #root() {
    return /** @type {HTMLElement | null} */ (this.#host.renderRoot.querySelector('.root'));
  }

  /** Measures what is left at once, and gives the question that is shown the height. */
  #apply() {
    const asked = /** @type {HTMLElement | null} */ (this.#root?.querySelector('.asked'));
    if (!asked) return;
    while (this.#left.length > 0) this.#left.pop()?.();
    const height = `${this.#height + this.#more}px`;
    if (this.#height > 0 && asked.style.minBlockSize !== height) asked.style.minBlockSize = height;
  }

  /** Begins to measure if there is another quiz, or other room for it. */
  #look = () => {
    const card = this.#root?.querySelector('.question');
    if (!this.#seen || !card || card.clientWidth === 0) return;
    const context = this.#contextOf();
    const now = [context.quiz, context.words, card.clientWidth, getComputedStyle(card).fontSize];
    if (now.every((value, index) => value === this.#measuredFor[index])) return;
    this.#measuredFor = now;
    this.#stop();
    this.#stop = whenIdle(this.#goOn);
    this.#left = this.#stepsFor(context);
  };

  /** From the last to the first. @param {Context} context */
  #stepsFor(context) {
    const { questions, others } = highest(context);
    let first = 0;
    return [
      ...others.map((other) => () => void (this.#more = Math.max(this.#more, this.#measure(other) - first))),
      ...questions.slice(1).map((question) => () => void (this.#height = Math.max(this.#height, this.#measure(question)))),
      () => {
        this.#height = first = this.#measure(questions[0]);
        this.#more = 0;
      },
    ];
  }

  #goOn = () => {
    this.#left.pop()?.();
    if (this.#left.length > 0) this.#stop = whenIdle(this.#goOn);
    else this.hostUpdated();
  };

  /** The height of a question in pixels. @param {Context} context */
  #measure(context) {
    render(question(context), this.#box);
    this.#root?.append(this.#box);
    const { height } = /** @type {Element} */ (this.#box.querySelector('.asked')).getBoundingClientRect();
    this.#box.remove();
    return height;
  }
}
