/** @import {Engine} from './engine.js' */
/** @import {Actions, Answers, Asked, ChapterViews, Context, Environment, First, Offer, Populations, Problem, Quiz, ResultViews, Score, State, Story, Translation} from '../types.js' */
import { html, render } from 'lit';
import english from 'rolefit:asking';
import { isWhole, languageOf } from './around.js';
import { kShowing } from './attributes.js';
import { DrawnElement } from './drawn-element.js';
import { RoleFitError } from './error.js';
import { fetchText } from './fetch-text.js';
import { AnswerEvent, ErrorEvent, ReadyEvent, ResultEvent, StartEvent } from './events.js';
import { afterFrame, kOutlinesAtOnce, pause } from './frames.js';
import { codeFrom, codeIn, linkTo } from './link.js';
import { wordsOf } from './messages.js';
import { hindering, leading, parsed, questionsOf, readQuiz, translated } from './quiz.js';
import * as behaviour from './state.js';
import { adoptStyles } from './sheet.js';
import { forget, keep, recall } from './storage.js';
import { styles } from './styles.js';
import { failure } from './views/failure.js';
import { welcome } from './views/introduction.js';
import { asking, keyOf, question } from './views/question.js';
import { root } from './views/root.js';

const kTag = 'role-fit-quiz';
/** Speaks of a result once its words have been added to `english`. */
const kEnglish = wordsOf(english);
/** Where `role-fit.js` leaves what it knows of the first screen, and what can have the focus there. */
const kFirst = Symbol.for(`role-fit-first@${ROLEFIT_VERSION}`);
const kFocusable = 'button, summary, input, [data-focus]';
/** How often it is looked whether a press is over, in milliseconds. */
const kPress = 20;

/**
 * A quiz that tells which role fits, how sure that is, and why. Everything stays on the page.
 *
 * @element role-fit-quiz
 * @attr {string} quiz - Address of a quiz file, relative to the page; without it, the built-in quiz.
 * @attr {string} lang - Language, as in `es`; else that of the page around it, else the browser's.
 * @attr {'quiz'|'compare'} view - `compare` shows how the roles differ, without a quiz.
 * @attr {'auto'|'light'|'dark'} theme - `auto`, the default, takes the page's colours.
 * @attr {'off'|'session'|'local'} resume - Where a reader's answers are kept: nowhere, the default; until the tab is closed; or until they start again.
 * @attr {'on'|'off'} share - `off` leaves out the link to a result, and opens none.
 * @attr {string} base - Where the other files of `role-fit.js` are, on a page that has joined it with other scripts.
 * @slot - What the page shows before the quiz is there, and when it cannot be shown.
 * @fires {ReadyEvent} rolefit-ready - The quiz is drawn and the engine has accepted it.
 * @fires {StartEvent} rolefit-start - The reader has begun: with an answer, or by leaving out the first question.
 * @fires {AnswerEvent} rolefit-answer - The reader moved on from an answer, or changed one on the result: `item` (id), `category` (from 0); one event per box of a group.
 * @fires {ResultEvent} rolefit-result - The reader's own result is on the screen, or has changed: `result`, as the engine gave it.
 * @fires {ErrorEvent} rolefit-error - The quiz cannot be shown: `problems`, each with its place where it has one.
 * @csspart card - The screen, whichever it is.
 * @csspart introduction - What stands above the first question, and the screen of who comes back.
 * @csspart question - A question's screen.
 * @csspart result - The result's screen.
 * @csspart error - What stands there when the quiz cannot be shown.
 * @csspart title - The quiz's title.
 * @csspart prompt - The question's words.
 * @csspart hint - The line that explains a word of the question.
 * @csspart option - An answer's label.
 * @csspart progress - The bar above the question.
 * @csspart why - The disclosure under the question.
 * @csspart offer - The result, offered ahead of time.
 * @csspart button - Every button.
 * @csspart primary - The button that goes on.
 * @csspart verdict - The result in words.
 * @csspart method - The link to the page on how this was measured.
 * @csspart roles - The roles with their probabilities.
 * @csspart bar - The bar that the roles share.
 * @csspart change - What has changed since the reader edited an answer on the result.
 * @csspart pulls - What each answer did.
 * @csspart traits - The scales.
 * @csspart comparison - The comparison.
 * @csspart table - Each of its tables, and all others.
 * @csspart figure - Each figure in it.
 * @csspart lifecycle - Who leads at each stage.
 * @csspart paths - What to learn.
 * @csspart outlook - What lies around the roles.
 * @csspart faq - Questions and answers.
 * @csspart share - The link, the image and the like.
 * @csspart friend - Somebody else's result beside the reader's.
 * @csspart sources - The list of sources.
 * @cssprop [--rolefit-color] - Text; by default the page's.
 * @cssprop [--rolefit-background] - Card; by default a tint of the page's.
 * @cssprop [--rolefit-font] - Font; by default the page's.
 * @cssprop [--rolefit-accent] - Main button, and what is chosen; by default the colour of the text.
 * @cssprop [--rolefit-on-accent] - Text on the main button; by default black or white, by the accent.
 * @cssprop [--rolefit-role-1] - Colour of the first role.
 * @cssprop [--rolefit-role-2] - Colour of the second role.
 * @cssprop [--rolefit-role-3] - Colour of the third role.
 * @cssprop [--rolefit-role-4] - Colour of the fourth role.
 * @cssprop [--rolefit-radius=4px] - Roundness of answers and buttons.
 * @cssprop [--rolefit-padding] - Space inside the card.
 */
export class RoleFitQuiz extends DrawnElement {
  static styles = styles;

  static observedAttributes = kShowing;

  /** Set once, before the element is defined. @type {Environment} */
  static environment;

  /** Ends what the last quiz had begun. @type {AbortController | undefined} */
  #opening;
  /** Another quiz, or another view of it, is asked for. */
  #other = false;
  /** The engine, once it has accepted the quiz. @type {Promise<Engine | undefined>} */
  #opened = Promise.resolve(undefined);
  /** The same once it is there. @type {Engine | undefined} */
  #engine;
  /** The quiz's text, as the engine is given it. */
  #text = '';
  /** A quiz inside the element, in a script of data. @type {string | undefined} */
  #inlined;
  /** @type {ResultViews | undefined} */
  #views;
  /** @type {ChapterViews | undefined} */
  #chapters;
  /** Those on their way, or there. @type {Promise<void> | undefined} */
  #completing;
  /** @type {Context['late']} */
  #late;
  /** The quiz as its file has it. @type {Quiz | undefined} */
  #original;
  /** @type {Story} */
  #story = {};
  /** The quiz as it is drawn. @type {Quiz | undefined} */
  #quiz;
  /** @type {Translation | undefined} */
  #translation;
  #words = kEnglish;
  /** The language that was asked for last. */
  #language = '';
  /** @type {Problem[]} */
  #problems = [];
  /** @type {State} */
  #state = behaviour.begin();
  /** The reader's own, while a result that they were sent is on the screen. @type {State | undefined} */
  #own;
  /** @type {Offer} */
  #offer = null;
  /** @type {Score | undefined} */
  #score;
  /** @type {Score | undefined} */
  #before;
  /** @type {Populations | undefined} */
  #populations;
  /** @type {string[]} */
  #order = [];
  /** @type {Score | undefined} */
  #friend;
  /** @type {Context['unfriended']} */
  #unfriended;
  /** @type {Context['unshared']} */
  #unshared;
  /** Answers that the page knows of. @type {Map<string, number>} */
  #told = new Map();
  /** The reader had come to the result before they left the page. */
  #finished = false;
  /** The page knows that the reader has begun. */
  #started = false;
  #waiting = false;
  #unanswered = false;
  #moved = false;
  /** The question on the screen, and the one that will be next if nothing changes. @type {Drawn | undefined} */
  #now;
  /** @type {Drawn | undefined} */
  #next;
  /** How many of what gives the card its height are drawn. */
  #outlines = 0;
  /** How many style sheets the tree has taken on. */
  #worn = 0;
  /** The result, once it has been drawn. @type {HTMLElement | undefined} */
  #result;
  /** How high a card was before it began to grow, as CSS has it. */
  #high = '';
  #announcement = '';
  #said = '';

  get quiz() {
    return this.#attribute('quiz');
  }
  set quiz(value) {
    this.#set('quiz', value);
  }
  get view() {
    return this.#attribute('view');
  }
  set view(value) {
    this.#set('view', value);
  }
  get theme() {
    return this.#attribute('theme');
  }
  set theme(value) {
    this.#set('theme', value);
  }
  get resume() {
    return this.#attribute('resume');
  }
  set resume(value) {
    this.#set('resume', value);
  }
  get share() {
    return this.#attribute('share');
  }
  set share(value) {
    this.#set('share', value);
  }

  /** @param {string} name */
  #attribute(name) {
    return this.getAttribute(name) ?? undefined;
  }

  /** @param {string} name @param {string | null | undefined} value */
  #set(name, value) {
    if (value === undefined || value === null) this.removeAttribute(name);
    else this.setAttribute(name, value);
  }

  connectedCallback() {
    super.connectedCallback();
    addEventListener('hashchange', this.#followed);
    addEventListener('online', this.#online);
    addEventListener('pageshow', this.#returned);
  }

  disconnectedCallback() {
    removeEventListener('hashchange', this.#followed);
    removeEventListener('online', this.#online);
    removeEventListener('pageshow', this.#returned);
  }

  /** @param {string} name @param {string | null} before @param {string | null} value */
  attributeChangedCallback(name, before, value) {
    super.attributeChangedCallback(name, before, value);
    if (before !== value && (name === 'quiz' || name === 'view')) this.#other = true;
  }

  willUpdate() {
    if (!this.#opening && !isWhole(this)) requestAnimationFrame(() => this.requestUpdate());
    else if (!this.#opening || this.#other) this.#open();
    else if (this.#language !== languageOf(this)) this.#speak(this.#opening.signal).then(() => this.requestUpdate());
  }

  /** What cannot be drawn leaves the page's own content. */
  performUpdate() {
    // The browser lays out what is about to go, if that has the focus as it goes.
    if (this.#moved) /** @type {HTMLElement | null} */ (this.renderRoot?.activeElement)?.blur();
    try {
      super.performUpdate();
    } catch (error) {
      if (this.#problems.length > 0) throw error;
      this.#fail([problem('not_drawable', this.#words.text('error.shape', { url: this.#name() }))]);
    }
  }

  updated() {
    this.#grow();
    if (!this.#completing) this.#views?.whenNear(this.#root, this.#actions.complete);
    if (!this.#moved) return;
    this.#moved = false;
    const heading = /** @type {HTMLElement | null} */ (this.#root.querySelector('[data-focus]'));
    // In this order: Firefox cannot focus a legend that it has not laid out, and scrolling lays it out.
    heading?.scrollIntoView({ block: 'nearest' });
    heading?.focus({ preventScroll: true });
  }

  /** A first screen is left where it is for as long as the reader has done nothing and there is nothing else to show. */
  isDrawn() {
    const first = this.#first;
    if (!first || first.begun || first.wish) return false;
    const elsewhere = this.#foreign() || this.view === 'compare' || this.#own || this.#waiting || this.#unshared || this.#problems.length > 0;
    return !elsewhere && this.#words === kEnglish && this.#state.screen === 'question' && !behaviour.begun(this.#state);
  }

  render() {
    if (this.#problems.length > 0) return failure(this.#words, this.#reason(), this.#mayRetry() ? this.#actions.retry : undefined);
    const view = this.#quiz && this.#screen();
    if (!this.#quiz || !view) return html`<slot></slot>`;
    return root(this.#words, view(this.#context(this.#quiz)), this.#announcement);
  }

  /** Draws the question on the screen, in what has been drawn ahead if it is that. @param {Context} context */
  #ask(context) {
    const key = keyOf(this.#state);
    if (this.#now?.key !== key) this.#now = this.#next?.key === key ? this.#next : screen(key);
    render(asking(context), this.#now.drawn);
    return question(context, this.#now.drawn);
  }

  /** Draws the result, on the screen or ahead. @param {Context} context */
  #present(context) {
    this.#result ??= Object.assign(document.createElement('div'), { className: 'told' });
    render(this.#views?.result(context), this.#result);
    return this.#result;
  }

  /** What gives the card its height takes long to lay out, and comes a few at a time. */
  #grow() {
    const places = this.#places();
    if (!places) return;
    if (!places.parentElement?.matches('.growing')) return void places.toggleAttribute('style', false);
    if (this.#high) places.style.minBlockSize = this.#high;
    afterFrame(() => {
      this.#outlines += kOutlinesAtOnce;
      this.requestUpdate();
    });
  }

  /** From the reader's first act on the card is as high as its highest question, and until then no lower than it was. */
  #rise() {
    if (this.#outlines > 0) return;
    this.#high = `${this.#places()?.getBoundingClientRect().height ?? 0}px`;
    this.#outlines = kOutlinesAtOnce;
    this.requestUpdate();
  }

  #places() {
    return /** @type {HTMLElement | null} */ (this.#root.querySelector('.places'));
  }

  get #first() {
    return /** @type {First | undefined} */ (/** @type {any} */ (this)[kFirst]);
  }

  /** A first screen gives way to its like, and nobody sees it: answers, focus, and what is open, are as they were.
   * @param {boolean} [fresh] The reader has just done something: what is below the card may move. */
  takePlace(fresh = false) {
    const first = this.#first;
    if (!first) return super.takePlace();
    first.takeOver = () => this.takePlace(true);
    if (this.isDrawn()) return;
    // A click begins and ends on the same button: between the two none is replaced.
    if (this.matches(':active')) return void setTimeout(() => this.takePlace(fresh), kPress);
    const tree = this.#root;
    const places = () => [...tree.querySelectorAll(kFocusable)];
    const at = places().indexOf(/** @type {Element} */ (tree.activeElement));
    const was = tree.querySelector('details');
    const goOn = this.#goOn();
    first.takeOver = undefined;
    /** @type {any} */ (this)[kFirst] = undefined;
    this.performUpdate();
    super.takePlace();
    const is = tree.querySelector('details');
    if (was && is) is.open = was.open;
    /** @type {HTMLElement | undefined} */ (places()[at])?.focus({ preventScroll: true });
    goOn?.();
    if (first.begun && fresh) afterFrame(() => this.#goAhead());
  }

  /** @returns {((context: Context) => unknown) | undefined} */
  #screen() {
    if (this.view === 'compare') return this.#views && this.#chapters?.compare;
    if (this.#state.screen === 'result') return this.#views && ((context) => this.#present(context));
    if (!behaviour.current(this.#state)) return undefined;
    return this.#state.screen === 'intro' ? welcome : (context) => this.#ask(context);
  }

  /** @param {Quiz} quiz @returns {Context} */
  #context(quiz) {
    return {
      quiz,
      base: this.#foreign() ? this.#address() : RoleFitQuiz.environment.url(''),
      words: this.#words,
      state: this.#state,
      on: this.#actions,
      offer: this.#offer,
      score: this.#score,
      before: this.#before,
      populations: this.#populations,
      order: this.#order,
      shared: this.#own !== undefined,
      friend: this.#friend,
      unfriended: this.#unfriended,
      unshared: this.#unshared,
      link: this.#link(),
      said: this.#said,
      chapters: this.#chapters,
      untold: !this.#foreign() && Object.keys(this.#story).length === 0,
      late: this.#late,
      waiting: this.#waiting,
      unanswered: this.#unanswered,
      outlines: this.#outlines,
    };
  }

  // ── Opening a quiz ─────────────────────────────────────────────────────────────────────────────────────────────────

  /** Draws the built-in quiz at once when it is to be in English; all else comes behind it, or before it where it must. */
  #open() {
    this.#other = false;
    this.#original = this.#quiz = this.#own = this.#unshared = undefined;
    this.#inlined = this.querySelector(':scope > script[type="application/json"]')?.textContent ?? undefined;
    this.#story = {};
    this.#begin();
    this.#load();
    this.#goOn();
  }

  /** To where the reader is on a first screen. What they want besides is returned. */
  #goOn() {
    const { card, begun = false, wish, waiting } = this.#first ?? {};
    if (!card || !this.#original || this.#foreign() || this.#own || !(begun || wish)) return undefined;
    const [asked] = this.#questions();
    this.#started = begun;
    this.#state = behaviour.begin(asked);
    for (const { type, value } of /** @type {NodeListOf<HTMLInputElement>} */ (card.querySelectorAll(':checked'))) {
      const box = type === 'checkbox';
      this.#state = behaviour.choose(this.#state, box ? value : asked.items[0], box ? 1 : Number(value));
    }
    this.#keep();
    if (!wish) return undefined;
    return () => {
      this.#actions[wish]();
      // Who has been told to wait sees no moment without these words.
      if (waiting && !this.#unanswered) {
        this.#waiting = true;
        this.#announce(this.#words.text('question.waiting'));
      }
    };
  }

  /** Brings what is missing. What the reader has done so far stays. */
  #load() {
    this.#opening?.abort();
    const { signal } = (this.#opening = new AbortController());
    this.#engine = this.#populations = this.#completing = this.#late = undefined;
    this.#problems = [];
    this.#opened = this.#prepare(signal).catch((error) => {
      if (!signal.aborted) this.#fail(this.#problemsOf(error));
      return undefined;
    });
    this.requestUpdate();
  }

  /** @param {AbortSignal} signal @returns {Promise<Engine | undefined>} */
  async #prepare(signal) {
    const { environment } = RoleFitQuiz;
    if (!this.#original) {
      const own = this.#inlined ?? (this.quiz ? await this.#fetch(this.quiz, signal) : undefined);
      if (signal.aborted) return undefined;
      this.#text = own ?? '';
      this.#original = readQuiz(own ?? environment.builtIn);
      this.#resume();
    }
    await this.#speak(signal);
    this.requestUpdate();
    await this.updateComplete;
    const chapters = this.view === 'compare' ? this.#complete() : undefined;
    // The comparison of a quiz that is built in needs no engine: nothing in it is measured or in doubt.
    const wanted = chapters && !this.#foreign() ? undefined : environment.engine(this.#foreign() ? 'own' : '');
    const [views, engine] = await Promise.all([environment.views(), wanted, chapters && environment.chapters()]).catch((cause) => {
      console.error(cause);
      throw new RoleFitError([problem('engine_missing', this.#words.text('error.engine'))]);
    });
    await chapters;
    if (signal.aborted) return undefined;
    this.#take((this.#views = views));
    if (!this.#foreign()) this.#text = views.packed;
    await engine?.restart();
    await pause();
    if (signal.aborted) return undefined;
    const wrong = hindering(engine?.check(this.#text) ?? []);
    if (wrong.length > 0) throw new RoleFitError(wrong);
    if (!this.#quiz) throw new RoleFitError([problem('not_drawable', this.#words.text('error.shape', { url: this.#name() }))]);
    this.requestUpdate();
    if (engine) {
      await pause();
      if (signal.aborted) return undefined;
      this.#engine = engine;
      this.#populations = engine.populations(this.#text);
      this.#attempt(() => this.#visit());
    }
    this.dispatchEvent(new ReadyEvent());
    return this.#engine;
  }

  get #root() {
    return /** @type {ShadowRoot} */ (this.renderRoot);
  }

  /** Whether the quiz is another than the one that is built in. */
  #foreign() {
    return Boolean(this.quiz) || this.#inlined !== undefined;
  }

  /** What the author knows the quiz by. */
  #name() {
    return this.quiz || this.#original?.id || kTag;
  }

  #address() {
    return new URL(this.quiz ?? '', this.baseURI).href;
  }

  /** @param {ResultViews | ChapterViews} views */
  #take(views) {
    Object.assign(english, views.words);
    if (this.#state.screen === 'result' || this.view === 'compare') this.#dress();
  }

  /** The styles of what is to be seen: others would only have the rest styled anew. */
  #dress() {
    const worn = [styles, ...[this.#views, this.#chapters].flatMap((one) => one?.styles ?? [])];
    // To put on the same again would have all of it styled anew.
    if (worn.length === this.#worn) return;
    this.#worn = worn.length;
    adoptStyles(this.#root, worn);
  }

  /** Brings what stands in the result's chapters, once. Where it got lost, the result is one without it. */
  #complete() {
    return (this.#completing ??= this.#bring(/** @type {AbortController} */ (this.#opening).signal));
  }

  /** @param {AbortSignal} signal */
  async #bring(signal) {
    const { environment } = RoleFitQuiz;
    /** @param {Context['late']} late */
    const tell = (late) => {
      if (signal.aborted) return;
      this.#late = late;
      this.requestUpdate();
    };
    const slow = setTimeout(tell, 100, 'waiting');
    let language, chapters, story;
    do {
      language = this.#language;
      [chapters, story] = await Promise.all([
        environment.chapters().catch(() => undefined),
        this.#foreign() ? {} : environment.story(language).catch(() => undefined),
      ]);
    } while (language !== this.#language);
    clearTimeout(slow);
    if (signal.aborted) return;
    if (chapters) this.#take((this.#chapters = chapters));
    if (story) this.#story = story;
    const lost = !chapters || !story;
    if (lost) this.#completing = undefined;
    this.#draw(this.#original);
    tell(lost ? 'lost' : undefined);
  }

  // ── Languages ──────────────────────────────────────────────────────────────────────────────────────────────────────

  /**
   * Brings the words of the wanted language and draws the quiz with them: at once where nothing must be loaded. What cannot
   * be loaded stays in the language that is there.
   * @param {AbortSignal} signal
   */
  async #speak(signal) {
    const { environment } = RoleFitQuiz;
    const language = languageOf(this);
    const before = this.#language;
    this.#language = language;
    const original = this.#original;
    /** @type {{words: import('../types.js').Words, quiz?: Translation}} */
    let spoken = { words: kEnglish };
    if (language !== 'en') {
      spoken = await environment.language(language).then(
        ({ messages, quiz }) => ({ words: wordsOf(messages), quiz: this.#foreign() ? undefined : quiz }),
        (cause) => (console.warn(cause), spoken),
      );
    }
    const translation = this.#foreign() && original?.translations?.[language];
    if (translation) {
      const address = new URL(translation, this.#address()).href;
      spoken.quiz = await this.#fetch(address, signal).then(parsed).catch((cause) => void console.warn(cause));
    }
    const again = before !== '' && !this.#foreign() && Object.keys(this.#story).length > 0;
    const story = again ? await environment.story(language) : undefined;
    if (signal.aborted || language !== this.#language) return;
    this.#words = spoken.words;
    if (story) this.#story = story;
    this.#translation = spoken.quiz;
    this.#draw(original);
  }

  /** @param {Quiz | undefined} original */
  #draw(original) {
    if (original) this.#quiz = { ...this.#story, ...translated(original, this.#translation) };
  }

  /** @param {string} url @param {AbortSignal} signal */
  async #fetch(url, signal) {
    const { text } = this.#words;
    try {
      const address = new URL(url, this.baseURI);
      if (address.protocol === 'file:') throw new RoleFitError([problem('file_fetch', text('error.file', { url }))]);
      return await fetchText(address, signal);
    } catch (cause) {
      if (cause instanceof RoleFitError) throw cause;
      const detail = cause instanceof Error ? cause.message : String(cause);
      throw new RoleFitError([{ ...problem('fetch_failed', text('error.fetch', { url })), detail }]);
    }
  }

  /** The page keeps its own content, the author gets the details. @param {Problem[]} problems */
  #fail(problems) {
    this.#problems = problems;
    for (const { line, column, path, message, detail } of problems) {
      const place = line === undefined ? '' : `:${line}:${column}`;
      console.error([`${kTag}: ${this.#name()}${place}: ${message}`, path && `(${path})`, detail].filter(Boolean).join(' '));
    }
    this.requestUpdate();
    this.dispatchEvent(new ErrorEvent(problems));
  }

  /** @param {unknown} error @returns {Problem[]} */
  #problemsOf(error) {
    return /** @type {any} */ (error).problems ?? [{ ...problem('engine_stopped', this.#words.text('error.stopped')), detail: String(error) }];
  }

  #reason() {
    const [{ line, column, message }] = this.#problems;
    return line === undefined ? message : this.#words.text('error.place', { line, column: column ?? 1, message });
  }

  /** What another attempt can mend. */
  #mayRetry() {
    return ['engine_missing', 'engine_stopped', 'fetch_failed'].includes(this.#problems[0].code);
  }

  #online = () => {
    if (this.#problems.length > 0 && this.#mayRetry()) this.#load();
    else if (this.#late === 'lost') this.#complete();
  };

  /** What was on its way when the reader left the page got lost. @param {PageTransitionEvent} event */
  #returned = ({ persisted }) => void (persisted && setTimeout(this.#online));

  // ── Going through it ───────────────────────────────────────────────────────────────────────────────────────────────

  /** @type {Actions} */
  #actions = {
    resume: () => {
      if (this.#finished) this.#go(behaviour.finish);
      else this.#move(behaviour.resume(this.#state));
    },
    choose: (item, category) => {
      this.#start();
      this.#state = behaviour.choose(this.#state, item, category);
      this.#unanswered = false;
      this.#keep();
      this.requestUpdate();
      afterFrame(() => this.#goAhead());
    },
    next: () => {
      this.#state = this.#settled();
      if (behaviour.answered(this.#state, behaviour.current(this.#state))) {
        this.#start();
        this.#go(behaviour.advance);
      } else {
        this.#unanswered = true;
        /** @type {HTMLElement | null} */ (this.#root.querySelector('input'))?.focus();
        this.requestUpdate();
      }
    },
    skip: () => {
      this.#start();
      this.#state = behaviour.leave(this.#state);
      this.#go(behaviour.advance);
    },
    finish: () => {
      // Boxes that nobody touched are a question that was left out.
      if (behaviour.current(this.#state)?.items.some((item) => this.#state.answers.has(item))) this.#state = this.#settled();
      this.#go(behaviour.finish);
    },
    more: () => this.#go(behaviour.more),
    back: () => {
      this.#tell();
      this.#waiting = false;
      this.#move(behaviour.back(this.#state));
    },
    restart: () => {
      const own = this.#own;
      if (own) this.#friend = this.#score;
      else forget(this.resume, this.#original?.id ?? '');
      this.#begin();
      this.#move(own ? behaviour.returned(own) : this.#state);
      this.#finished = own?.screen === 'result';
      this.#started = behaviour.begun(this.#state);
    },
    retry: () => {
      this.#moved = true;
      this.#load();
    },
    change: (item, category) => this.#attempt(() => this.#revise(behaviour.change(this.#state, item, category))),
    undo: () => this.#attempt(() => this.#revise(behaviour.undo(this.#state))),
    befriend: (link) =>
      this.#attempt(() => {
        const read = this.#read(codeFrom(link));
        this.#friend = typeof read === 'string' ? undefined : this.#measure(read);
        this.#unfriended = typeof read === 'string' ? (link.trim() === '' ? 'empty' : read) : undefined;
        this.requestUpdate();
      }),
    unfriend: () => {
      this.#friend = undefined;
      this.requestUpdate();
    },
    complete: () => void this.#complete(),
    say: (words) => {
      this.#said = words;
      this.#announce(words);
    },
  };

  #begin() {
    this.#state = behaviour.begin(this.#questions()[0]);
    this.#own = this.#result = undefined;
    this.#finished = this.#started = this.#waiting = this.#unanswered = false;
    this.#offer = null;
    this.#score = this.#before = this.#unfriended = undefined;
    this.#told.clear();
    this.#announcement = this.#said = '';
  }

  // ── Coming back, and following a link ──────────────────────────────────────────────────────────────────────────────

  /** Tells the page that the reader has begun, once. */
  #start() {
    if (!this.#started) this.dispatchEvent(new StartEvent());
    this.#started = true;
  }

  /** Begins, or takes up where the reader was. */
  #resume() {
    if (!this.#original) return;
    const categories = new Map(this.#original.items.map(({ id, categories }) => [id, categories.length]));
    const state = behaviour.stateOf(recall(this.resume, this.#original.id) ?? '', this.#questions(), categories);
    this.#state = state ? behaviour.returned(state) : behaviour.begin(this.#questions()[0]);
    this.#finished = state?.screen === 'result';
    this.#started = state !== undefined;
    // A result in the address is on its way: no question is drawn that would have to give way to it.
    this.#waiting = this.#code() !== undefined;
    if (this.#waiting) this.#state = { ...this.#state, screen: 'intro' };
  }

  #keep() {
    if (this.#original && !this.#own && behaviour.begun(this.#state)) keep(this.resume, this.#original.id, behaviour.stateText(this.#state));
  }

  /** The code in the page's address, if it is for this quiz. */
  #code() {
    return this.share === 'off' || this.view === 'compare' ? undefined : codeIn(location.href, this.#original?.id ?? '');
  }

  #followed = () => {
    if (this.#engine) this.#attempt(() => this.#visit());
  };

  /** Opens the result in the page's address. */
  #visit() {
    const code = this.#code();
    this.#waiting = false;
    if (code === undefined) return;
    const read = this.#read(code);
    const own = this.#own ?? this.#state;
    if (typeof read === 'string') {
      const finished = this.#finished || own.screen === 'result';
      this.#own = undefined;
      const returned = behaviour.returned(own);
      if (this.#state.screen === 'intro') this.#state = returned;
      else this.#move(returned);
      this.#finished = finished;
      this.#unshared = read === 'other' ? 'other' : 'damaged';
      return this.requestUpdate();
    }
    const score = this.#measure(read);
    this.#begin();
    this.#own = own;
    this.#score = score;
    this.#move(behaviour.shown(read));
  }

  /** The answers of a code, or why there are none. @param {string} code @returns {Answers | 'none' | 'damaged' | 'other'} */
  #read(code) {
    try {
      return new Map(Object.entries(this.#core().unshare(this.#text, code)));
    } catch (error) {
      if (isStop(error)) throw error;
      const [{ code: why }] = this.#problemsOf(error);
      if (why === 'damaged') return 'damaged';
      return why === 'other_quiz' || why === 'other_version' ? 'other' : 'none';
    }
  }

  #link() {
    if (!this.#engine || !this.#score || this.share === 'off' || this.#state.screen !== 'result') return undefined;
    try {
      return linkTo(location.href, this.#original?.id ?? '', this.#engine.share(this.#text, behaviour.answersText(this.#state.answers)));
    } catch {
      return undefined;  // a result without a link is a result
    }
  }

  // ── Measuring ──────────────────────────────────────────────────────────────────────────────────────────────────────

  #core() {
    return /** @type {Engine} */ (this.#engine);
  }

  /**
   * Does what needs the engine. Where that stops in the middle, another one is started and it is done once more: what the
   * reader has answered was never the engine's to lose.
   * @param {() => void} step Changes nothing before the engine has given its answer.
   */
  async #attempt(step) {
    const engine = this.#core();
    try {
      try {
        step();
      } catch (error) {
        if (!isStop(error)) throw error;
        await engine.restart();
        if (this.#engine === engine) step();
      }
    } catch (error) {
      this.#fail(this.#problemsOf(error));
    }
  }

  /** @param {Answers} answers */
  #measure(answers) {
    return this.#core().score(this.#text, behaviour.answersText(answers));
  }

  /** Another answer on the result: the result follows at once. @param {State} state */
  #revise(state) {
    const score = this.#measure(state.answers);
    this.#before = state.before && this.#measure(state.before);
    this.#score = score;
    const { answers } = this.#state;
    this.#state = state;
    this.#keep();
    for (const [item, category] of state.answers) {
      if (answers.get(item) !== category) this.#hear(item, category);
    }
    const before = this.#before && this.#words.text('change.before', this.#leading(this.#before));
    this.#announce([this.#verdict(this.#score), before].filter(Boolean).join(' '));
    this.dispatchEvent(new ResultEvent(this.#score));
  }

  /** @param {Score} score */
  #leading(score) {
    return leading(/** @type {Quiz} */ (this.#quiz), this.#words, score);
  }

  /** @param {Score} score */
  #verdict(score) {
    const { role, probability } = this.#leading(score);
    return `${this.#words.text(`verdict.${score.verdict}`, { role })}: ${probability}.`;
  }

  /**
   * A step that needs the engine: which question comes next, whether the result is to be offered, what it is.
   * @param {(state: State, ranked: Asked[]) => State} step
   */
  async #go(step) {
    if (this.#waiting) return;
    this.#tell();
    const from = this.#state;
    const engine = await this.#arrival();
    if (!engine || this.#state.screen !== from.screen || this.#state.at !== from.at) return;
    await this.#attempt(() => {
      const { score, ranked } = this.#consult(this.#state);
      this.#score = score;
      this.#offer = score.offer;
      this.#move(step(this.#state, ranked));
    });
  }

  /** What the engine makes of the answers, and the questions that are left, the most telling first. @param {State} state */
  #consult({ answers }) {
    const text = behaviour.answersText(answers);
    const score = this.#core().score(this.#text, text);
    const questions = new Map(this.#questions().map((question) => [question.key, question]));
    return { score, ranked: this.#core().next(this.#text, text).flatMap((key) => questions.get(key) ?? []) };
  }

  /** Does what going on will take, while the reader looks at their answer. */
  #goAhead() {
    this.#rise();
    if (!this.#engine || !this.#quiz || this.#state.screen !== 'question') return;
    try {
      const settled = this.#settled();
      const { score, ranked } = this.#consult(settled);
      const context = { ...this.#context(this.#quiz), offer: score.offer, score };
      const state = behaviour.advance(settled, ranked);
      if (state.screen === 'question') {
        this.#next = screen(keyOf(state));
        render(asking({ ...context, state }), this.#next.drawn);
      }
      if (!score.offer && state.screen === 'question') return;
      this.#core().share(this.#text, behaviour.answersText(settled.answers));
      this.#present({ ...context, state: behaviour.finish(settled) });
      this.#dress();
    } catch {
      // It is asked again, where the reader can be told.
    }
  }

  /** The engine, with words for the reader when it keeps them waiting. */
  async #arrival() {
    const opened = this.#opened;
    const late = setTimeout(() => {
      this.#waiting = true;
      // While the reader's press is fresh, and not when the engine comes.
      this.#rise();
      this.#announce(this.#words.text('question.waiting'));
    }, 100);
    const arrived = await opened;
    clearTimeout(late);
    const waited = this.#opened === opened;
    if (waited) this.#waiting = false;
    return waited ? arrived : undefined;
  }

  /** To another screen or question: the focus follows, and what it is is announced. @param {State} state */
  #move(state) {
    const arrived = state.screen === 'result' && this.#score;
    if (state.screen === 'question') this.#rise();
    this.#state = state;
    this.#before = this.#unshared = undefined;
    this.#said = '';
    this.#finished = false;
    this.#unanswered = false;
    this.#moved = true;
    this.#announce(arrived ? this.#verdict(arrived) : '');
    this.#keep();
    if (!arrived) return;
    this.#dress();
    const { pulls } = arrived;
    this.#order = Object.keys(pulls).sort((a, b) => Math.abs(pulls[b]) - Math.abs(pulls[a]));
    if (!this.#own) this.dispatchEvent(new ResultEvent(arrived));
  }

  /** @param {string} words */
  #announce(words) {
    this.#announcement = words;
    this.requestUpdate();
  }

  /** Boxes that nobody touched are answers once the reader goes on. */
  #settled() {
    const question = behaviour.current(this.#state);
    return question && question.key !== question.items[0] ? behaviour.settle(this.#state) : this.#state;
  }

  /** @returns {Asked[]} */
  #questions() {
    if (!this.#original) return [];
    return [...questionsOf(this.#original)].map(([key, { items }]) => ({ key, items: items.map(({ id }) => id) }));
  }

  /** Tells the page of the answers on the screen that are news. */
  #tell() {
    if (this.#state.screen !== 'question') return;
    for (const item of behaviour.current(this.#state)?.items ?? []) {
      const category = this.#state.answers.get(item);
      if (category !== undefined) this.#hear(item, category);
    }
  }

  /** @param {string} item @param {number} category */
  #hear(item, category) {
    if (this.#told.get(item) === category) return;
    this.#told.set(item, category);
    this.dispatchEvent(new AnswerEvent(item, category));
  }
}

/** @typedef {{key: string, drawn: HTMLElement}} Drawn */

/** Where a question is drawn, for nobody to see or hear yet. @param {string} key @returns {Drawn} */
const screen = (key) => {
  const drawn = document.createElement('div');
  drawn.className = 'now';
  return { key, drawn };
};

/** @type {(code: string, message: string) => Problem} */
const problem = (code, message) => ({ severity: 'error', code, message });

/** Whether the engine stopped in the middle. @param {any} error */
const isStop = (error) => error?.name === 'EngineStopped';
