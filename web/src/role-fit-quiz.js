/** @import {PropertyValues} from 'lit' */
/** @import {Actions, Asked, Environment, Offer, Problem, Quiz, Score, State} from '../types.js' */
import { LitElement, html, nothing } from 'lit';
import { RoleFitError } from './error.js';
import { AnswerEvent, ErrorEvent, ReadyEvent, ResultEvent, StartEvent } from './events.js';
import { wordsFor } from './messages.js';
import { questionsOf, readQuiz } from './quiz.js';
import * as behaviour from './state.js';
import { styles } from './styles.js';
import { failure } from './views/failure.js';
import { introduction } from './views/introduction.js';
import { question } from './views/question.js';
import { result } from './views/result.js';

const kScreens = { intro: introduction, question, result };

/**
 * A quiz that tells which role fits, how sure that is, and why. Everything stays on the page.
 *
 * @element role-fit-quiz
 * @attr {string} quiz - Address of a quiz file, relative to the page; without it, the built-in quiz.
 * @attr {string} lang - Language of the element's own words; else the page's. English so far.
 * @attr {'auto'|'light'|'dark'} theme - `auto`, the default, takes the page's colours.
 * @slot - What the page shows before the quiz is there, and when it cannot be shown.
 * @fires {ReadyEvent} rolefit-ready - The quiz is drawn and the engine has accepted it.
 * @fires {StartEvent} rolefit-start - The reader has begun.
 * @fires {AnswerEvent} rolefit-answer - The reader moved on from an answer: `item` (id), `category` (from 0); one event per box of a group.
 * @fires {ResultEvent} rolefit-result - The result is on the screen: `result`, as the engine gave it.
 * @fires {ErrorEvent} rolefit-error - The quiz cannot be shown: `problems`, each with its place where it has one.
 * @csspart card - The screen; also `introduction`, `question`, `result` or `error`.
 * @csspart title - The quiz's title.
 * @csspart prompt - The question's words.
 * @csspart hint - The line that explains a word of the question.
 * @csspart option - An answer's label.
 * @csspart progress - The bar above the question.
 * @csspart why - The disclosure under the question.
 * @csspart offer - The result, offered ahead of time.
 * @csspart button - Every button; `primary` the one that goes on.
 * @csspart verdict - The result in words.
 * @csspart method - The link to the page on how this was measured.
 * @csspart roles - The roles with their probabilities.
 * @csspart bar - The bar that the roles share.
 * @csspart traits - The scales.
 * @csspart comparison - The comparison.
 * @csspart table - Each of its tables, and that of the lifecycle.
 * @csspart figure - Each figure in it.
 * @csspart lifecycle - Who leads at each stage.
 * @csspart paths - What to learn.
 * @csspart outlook - What lies around the roles.
 * @csspart faq - Questions and answers.
 * @csspart sources - The list of sources.
 * @cssprop [--rolefit-color] - Text; by default the page's.
 * @cssprop [--rolefit-background] - Card; by default a tint of the page's.
 * @cssprop [--rolefit-font] - Font; by default the page's.
 * @cssprop [--rolefit-accent] - Main button, and what is chosen; by default the colour of the text.
 * @cssprop [--rolefit-on-accent] - Text on the main button; by default black or white, by the accent.
 * @cssprop [--rolefit-role-1] - Colour of the first role; also `-2`, `-3`, `-4`.
 * @cssprop [--rolefit-radius=4px] - Roundness of answers and buttons.
 * @cssprop [--rolefit-padding] - Space inside the card.
 * @cssprop [--rolefit-height] - Least height of a question, so that the page stays put.
 */
export class RoleFitQuiz extends LitElement {
  static styles = styles;

  static properties = { quiz: { type: String }, theme: { type: String, reflect: true } };

  /** Set once, before the element is defined. @type {Environment} */
  static environment;

  static get observedAttributes() {
    return [...super.observedAttributes, 'lang'];
  }

  /** Ends what the last quiz had begun. @type {AbortController | undefined} */
  #opening;
  /** The engine with the quiz in it. @type {Promise<{engine: import('./engine.js').Engine, model: number} | undefined>} */
  #opened = Promise.resolve(undefined);
  /** @type {Quiz | undefined} */
  #quiz;
  /** @type {Problem[]} */
  #problems = [];
  /** @type {State} */
  #state = behaviour.begin();
  /** @type {Offer} */
  #offer = null;
  /** @type {Score | undefined} */
  #score;
  /** Answers that the page knows of. @type {Map<string, number>} */
  #told = new Map();
  #waiting = false;
  #unanswered = false;
  #moved = false;
  #announcement = '';

  constructor() {
    super();
    /** @type {string | undefined} */
    this.quiz = undefined;
    /** @type {string | undefined} */
    this.theme = undefined;
  }

  /** @param {string} name @param {string | null} before @param {string | null} value */
  attributeChangedCallback(name, before, value) {
    super.attributeChangedCallback(name, before, value);
    if (name === 'lang') this.requestUpdate();
  }

  /** @param {PropertyValues<this>} changed */
  willUpdate(changed) {
    if (!this.#opening || changed.has('quiz')) this.#open();
  }

  /** @param {PropertyValues<this>} changed */
  updated(changed) {
    super.updated(changed);
    if (!this.#moved) return;
    this.#moved = false;
    const heading = /** @type {HTMLElement | null} */ (this.renderRoot.querySelector('[data-focus]'));
    // In this order: Firefox cannot focus a legend that it has not laid out, and scrolling lays it out.
    heading?.scrollIntoView({ block: 'nearest' });
    heading?.focus({ preventScroll: true });
  }

  render() {
    const words = this.#words();
    if (this.#problems.length > 0) return failure(words, this.#reason(), this.#mayRetry() ? this.#actions.retry : undefined);
    if (!this.#quiz) return html`<slot></slot>`;
    const context = {
      quiz: this.#quiz,
      base: this.quiz ? new URL(this.quiz, this.baseURI).href : RoleFitQuiz.environment.base,
      words,
      state: this.#state,
      on: this.#actions,
      offer: this.#offer,
      score: this.#score,
      waiting: this.#waiting,
      unanswered: this.#unanswered,
    };
    return html`
      <div class="root" lang=${words.language} dir=${words.direction}>
        ${kScreens[this.#state.screen](context)}
        <p class="hidden" role="status">${this.#announcement || nothing}</p>
      </div>
    `;
  }

  #words() {
    return wordsFor([this.lang, document.documentElement.lang, ...navigator.languages]);
  }

  // ── Opening a quiz ─────────────────────────────────────────────────────────────────────────────────────────────────

  /** Draws the built-in quiz at once; the engine comes behind it. A quiz from elsewhere takes the same way. */
  #open() {
    this.#opening?.abort();
    const { signal } = (this.#opening = new AbortController());
    this.#quiz = undefined;
    this.#problems = [];
    this.#waiting = false;
    this.#begin();
    const { builtIn } = RoleFitQuiz.environment;
    if (!this.quiz) this.#quiz = readQuiz(builtIn);
    this.#opened = this.#prepare(this.quiz ? this.#fetch(this.quiz, signal) : Promise.resolve(builtIn), signal).catch((error) => {
      if (!signal.aborted) this.#fail(problemsOf(error));
      return undefined;
    });
  }

  /** @param {Promise<string>} source @param {AbortSignal} signal */
  async #prepare(source, signal) {
    const text = await source;
    if (signal.aborted) return undefined;
    this.#quiz ??= readQuiz(text);
    this.requestUpdate();
    await this.updateComplete;
    const { environment } = RoleFitQuiz;
    const story = this.quiz ? undefined : environment.story();
    const engine = await environment.engine().catch((cause) => {
      console.error(cause);
      throw new RoleFitError([problem('engine_missing', this.#words().text('error.engine'))]);
    });
    const rest = await story;
    if (signal.aborted) return undefined;
    if (this.#quiz && rest) this.#quiz = { ...this.#quiz, ...rest };
    const { model, problems } = engine.load(text);
    const wrong = problems.filter(({ severity, code }) => severity === 'error' || code === 'missing_text');
    if (model === undefined || wrong.length > 0) throw new RoleFitError(wrong.length > 0 ? wrong : problems);
    if (!this.#quiz) throw new RoleFitError([problem('not_drawable', this.#words().text('error.shape', { url: this.quiz ?? '' }))]);
    this.dispatchEvent(new ReadyEvent());
    return { engine, model };
  }

  /** The text as it stands: the engine names places in it. @param {string} url @param {AbortSignal} signal */
  async #fetch(url, signal) {
    const { text } = this.#words();
    const address = new URL(url, this.baseURI);
    if (address.protocol === 'file:') throw new RoleFitError([problem('file_fetch', text('error.file', { url }))]);
    const response = await fetch(address, { signal }).catch(() => undefined);
    if (!response?.ok) throw new RoleFitError([problem('fetch_failed', text('error.fetch', { url }))]);
    return response.text();
  }

  /** The page keeps its own content, the author gets the details. @param {Problem[]} problems */
  #fail(problems) {
    this.#problems = problems;
    for (const { line, column, path, message } of problems) {
      const place = line === undefined ? '' : `:${line}:${column}`;
      console.error(`role-fit-quiz: ${this.quiz ?? 'built-in quiz'}${place}: ${message}${path ? ` (${path})` : ''}`);
    }
    this.requestUpdate();
    this.dispatchEvent(new ErrorEvent(problems));
  }

  #reason() {
    const [{ line, column, message }] = this.#problems;
    return line === undefined ? message : this.#words().text('error.place', { line, column: column ?? 1, message });
  }

  /** What another attempt can mend. */
  #mayRetry() {
    return ['engine_missing', 'engine_stopped', 'fetch_failed'].includes(this.#problems[0].code);
  }

  // ── Going through it ───────────────────────────────────────────────────────────────────────────────────────────────

  /** @type {Actions} */
  #actions = {
    start: () => {
      if (this.#state.asked.length === 0) this.dispatchEvent(new StartEvent());
      this.#move(behaviour.start(this.#state, this.#questions()[0]));
    },
    choose: (item, category) => {
      this.#state = behaviour.choose(this.#state, item, category);
      this.#unanswered = false;
      this.requestUpdate();
    },
    next: () => {
      this.#settle();
      if (behaviour.answered(this.#state, behaviour.current(this.#state))) {
        this.#go(behaviour.advance);
      } else {
        this.#unanswered = true;
        /** @type {HTMLElement | null} */ (this.renderRoot.querySelector('input'))?.focus();
        this.requestUpdate();
      }
    },
    finish: () => {
      // Boxes that nobody touched are a question that was left out.
      if (behaviour.current(this.#state)?.items.some((item) => this.#state.answers.has(item))) this.#settle();
      this.#go(behaviour.finish);
    },
    back: () => {
      this.#tell();
      this.#waiting = false;
      this.#move(behaviour.back(this.#state));
    },
    restart: () => {
      this.#begin();
      this.#move(this.#state);
    },
    retry: () => this.#open(),
  };

  #begin() {
    this.#state = behaviour.begin();
    this.#offer = null;
    this.#score = undefined;
    this.#told.clear();
    this.#announcement = '';
  }

  /**
   * A step that needs the engine: which question comes next, whether the result is to be offered, what it is.
   * @param {(state: State, ranked: Asked[]) => State} step
   */
  async #go(step) {
    if (this.#waiting) return;
    this.#tell();
    const from = this.#state;
    const opened = await this.#arrival();
    if (!opened || this.#state.screen !== from.screen || this.#state.at !== from.at) return;
    const { engine, model } = opened;
    try {
      const answers = behaviour.answersText(this.#state.answers);
      this.#score = engine.score(model, answers);
      this.#offer = this.#score.offer;
      const keys = engine.next(model, answers);
      const questions = new Map(this.#questions().map((question) => [question.key, question]));
      this.#move(step(this.#state, keys.flatMap((key) => questions.get(key) ?? [])));
    } catch (error) {
      this.#fail(problemsOf(error));
    }
  }

  /** The engine, with words for the reader when it keeps them waiting. */
  async #arrival() {
    const opened = this.#opened;
    const late = setTimeout(() => {
      this.#waiting = true;
      this.#announce(this.#words().text('question.waiting'));
    }, 100);
    const arrived = await opened;
    clearTimeout(late);
    const waited = this.#opened === opened;
    if (waited) this.#waiting = false;
    return waited ? arrived : undefined;
  }

  /** To another screen or question: the focus follows, and what it is is announced. @param {State} state */
  #move(state) {
    this.#state = state;
    this.#unanswered = false;
    this.#moved = true;
    const { text } = this.#words();
    const { screen, at } = state;
    const count = this.#questions().length;
    this.#announce(
      screen === 'question' ? text('question.step', { number: at + 1, count }) : screen === 'result' ? text('result.label') : '',
    );
    if (screen === 'result' && this.#score) this.dispatchEvent(new ResultEvent(this.#score));
  }

  /** @param {string} words */
  #announce(words) {
    this.#announcement = words;
    this.requestUpdate();
  }

  #settle() {
    const question = behaviour.current(this.#state);
    if (question && question.key !== question.items[0]) this.#state = behaviour.settle(this.#state);
  }

  /** @returns {Asked[]} */
  #questions() {
    if (!this.#quiz) return [];
    return [...questionsOf(this.#quiz)].map(([key, { items }]) => ({ key, items: items.map(({ id }) => id) }));
  }

  /** Tells the page of the answers on the screen that are news. */
  #tell() {
    if (this.#state.screen !== 'question') return;
    for (const item of behaviour.current(this.#state)?.items ?? []) {
      const category = this.#state.answers.get(item);
      if (category === undefined || this.#told.get(item) === category) continue;
      this.#told.set(item, category);
      this.dispatchEvent(new AnswerEvent(item, category));
    }
  }
}

/** @type {(code: string, message: string) => Problem} */
const problem = (code, message) => ({ severity: 'error', code, message });

/** @type {(error: unknown) => Problem[]} */
const problemsOf = (error) =>
  error instanceof RoleFitError ? error.problems : [problem('engine_stopped', error instanceof Error ? error.message : String(error))];
