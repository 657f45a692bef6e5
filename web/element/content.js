/** @import {Engine} from '../engine/engine.js' */
/** @import {ChapterViews, Context, Environment, Populations, Problem, Quiz, ResultViews, Story, Translation} from '../types.js' */
/** @import {RoleFitQuiz} from './role-fit-quiz.js' */
import english from 'rolefit:words';
import { fetchQuiz } from '../loading/fetch-text.js';
import { problem, RoleFitError } from '../quiz/error.js';
import { hindering, parsed, readQuiz, translated } from '../quiz/quiz.js';
import { wordsOf } from '../quiz/words.js';
import { ErrorEvent, ReadyEvent } from './events.js';
import { patiently } from './patience.js';
import { inlineQuiz, isWhole, languageOf } from './surroundings.js';

export const kEnglish = wordsOf(english);

/** The failures that another attempt may mend. */
const kPassing = ['engine_missing', 'engine_stopped', 'fetch_failed'];

/**
 * What has to be there before a reader can go on: the quiz, its language, the engine, and what the result shows. It is loaded step
 * by step, and again after a failure. What the reader has done is not kept here, so a failure cannot lose it.
 */
export class Content {
  /** The quiz as its file has it. @type {Quiz | undefined} */
  original;
  /** The quiz as it is drawn: translated, and with its story once that is loaded. @type {Quiz | undefined} */
  quiz;
  /** The quiz as the engine takes it. */
  text = '';
  words = kEnglish;
  /** The engine, once it has accepted the quiz. @type {Engine | undefined} */
  engine;
  /** The same, or undefined after a failure; for those who wait. @type {Promise<Engine | undefined>} */
  arrival = Promise.resolve(undefined);
  /** @type {Populations | undefined} */
  populations;
  /** @type {ResultViews | undefined} */
  views;
  /** @type {ChapterViews | undefined} */
  chapters;
  /** Whether the chapters keep the reader waiting, or got lost. @type {Context['late']} */
  late;
  /** Why the quiz cannot be shown. @type {Problem[]} */
  problems = [];

  #host;
  #environment;
  #listener;
  /** Aborted when another quiz is opened or this one is loaded again. @type {AbortController | undefined} */
  #loading;
  /** The attributes that tell which quiz is open. */
  #opened = '';
  /** @type {string | undefined} */
  #inline;
  /** @type {Story} */
  #story = {};
  /** @type {Translation | undefined} */
  #translation;
  /** The language that was asked for last. */
  #language = '';
  /** Fulfilled when the chapters are there or lost. @type {Promise<void> | undefined} */
  #completing;

  /**
   * @param {RoleFitQuiz} host @param {Environment} environment
   * @param {{opening: () => void, opened: () => void, accepted: () => void}} listener Is called when another quiz is opened, when its
   *   text has been read, and when the engine has accepted it.
   */
  constructor(host, environment, listener) {
    this.#host = host;
    this.#environment = environment;
    this.#listener = listener;
    host.addController(this);
  }

  hostConnected() {
    addEventListener('online', this.#retryLost);
    addEventListener('pageshow', this.#restored);
  }

  hostDisconnected() {
    removeEventListener('online', this.#retryLost);
    removeEventListener('pageshow', this.#restored);
  }

  /** Follows the attributes. English and the built-in quiz are there at once; all else is drawn when it has been loaded. */
  hostUpdate() {
    const { quiz, view } = this.#host;
    const wanted = JSON.stringify([quiz, view]);
    if (!this.#loading && !isWhole(this.#host)) requestAnimationFrame(() => this.#host.requestUpdate());
    else if (!this.#loading || this.#opened !== wanted) this.#open(wanted);
    else if (this.#language !== languageOf(this.#host)) this.#speak(this.#loading.signal).then(() => this.#host.requestUpdate());
  }

  /** Whether the quiz is the author's own, and not the built-in one. */
  get isOwn() {
    return Boolean(this.#host.quiz) || this.#inline !== undefined;
  }

  /** What addresses in the quiz are relative to. */
  get base() {
    return this.isOwn ? new URL(this.#host.quiz ?? '', this.#host.baseURI).href : this.#environment.url('');
  }

  /** Whether the texts of the built-in quiz's chapters are missing. */
  get untold() {
    return !this.isOwn && Object.keys(this.#story).length === 0;
  }

  /** Whether the chapters are there or on their way. */
  get completing() {
    return this.#completing !== undefined;
  }

  /** Whether another attempt may mend the problems. */
  get mayRetry() {
    return kPassing.includes(this.problems[0]?.code);
  }

  /** @param {string} wanted */
  #open(wanted) {
    this.#opened = wanted;
    this.original = this.quiz = undefined;
    this.#inline = inlineQuiz(this.#host);
    this.#story = {};
    this.#listener.opening();
    this.load();
  }

  /** Loads what is missing, for the first time or again. */
  load() {
    this.#loading?.abort();
    const { signal } = (this.#loading = new AbortController());
    this.engine = this.populations = this.#completing = this.late = undefined;
    this.problems = [];
    this.arrival = this.#prepare(signal).catch((error) => {
      if (!signal.aborted) this.fail(error);
      return undefined;
    });
    this.#host.requestUpdate();
  }

  /** @param {AbortSignal} signal @returns {Promise<Engine | undefined>} */
  async #prepare(signal) {
    if (!this.original) {
      const own = this.#inline ?? (this.#host.quiz ? await this.#fetch(this.#host.quiz, signal) : undefined);
      if (signal.aborted) return undefined;
      this.text = own ?? '';
      this.original = readQuiz(own ?? this.#environment.builtIn);
      this.#listener.opened();
    }
    await this.#speak(signal);
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    const engine = await this.#bring(signal);
    if (signal.aborted) return undefined;
    if (engine) {
      this.engine = engine;
      this.populations = engine.populations(this.text);
      this.#listener.accepted();
    }
    this.#host.requestUpdate();
    this.#host.dispatchEvent(new ReadyEvent());
    return this.engine;
  }

  /** Loads the result's views and the engine, and has the engine check the quiz. @param {AbortSignal} signal */
  async #bring(signal) {
    const comparison = this.#host.view === 'compare';
    // The comparison of the built-in quiz measures nothing, so it needs no engine.
    const wanted = comparison && !this.isOwn ? undefined : this.#environment.engine(this.isOwn ? 'own' : '');
    const result = this.#environment.views();
    const chapters = comparison && result.then(() => this.#environment.chapters());  // which takes modules that the result's script holds
    const [views, engine] = await Promise.all([result, wanted, chapters]).catch((cause) => {
      console.error(cause);
      throw new RoleFitError([problem('engine_missing', this.words.text('error.engine'))]);
    });
    if (comparison) await this.complete();
    await engine?.restart();
    if (signal.aborted) return undefined;
    this.views = views;
    if (!this.isOwn) this.text = views.packed;
    const wrong = hindering(engine?.check(this.text) ?? []);
    if (wrong.length > 0) throw new RoleFitError(wrong);
    if (!this.quiz) throw new RoleFitError([this.#undrawable()]);
    return engine;
  }

  /** Loads what stands in the result's chapters, once. If it gets lost, the result is one without it. */
  complete() {
    return (this.#completing ??= this.#bringChapters(/** @type {AbortController} */ (this.#loading).signal));
  }

  /** @param {AbortSignal} signal */
  async #bringChapters(signal) {
    /** @param {Context['late']} late */
    const tell = (late) => {
      if (signal.aborted) return;
      this.late = late;
      this.#host.requestUpdate();
    };
    const { chapters, story } = await patiently(this.#chaptersAndStory(), () => tell('waiting'));
    if (signal.aborted) return;
    if (chapters) this.chapters = chapters;
    if (story) this.#story = story;
    const lost = !chapters || !story;
    if (lost) this.#completing = undefined;
    this.#translate();
    tell(lost ? 'lost' : undefined);
  }

  /** Both in the language that is wanted when they are there; undefined if they got lost.
   * @returns {Promise<{chapters: ChapterViews | undefined, story: Story | undefined}>} */
  async #chaptersAndStory() {
    const language = this.#language;
    const [chapters, story] = await Promise.all([
      this.#environment.chapters().catch(() => undefined),
      this.isOwn ? {} : this.#environment.story(language).catch(() => undefined),
    ]);
    return language === this.#language ? { chapters, story } : this.#chaptersAndStory();
  }

  /**
   * Loads the words of the wanted language and translates the quiz. What cannot be loaded stays in the language that is there.
   * @param {AbortSignal} signal
   */
  async #speak(signal) {
    const language = languageOf(this.#host);
    const before = this.#language;
    this.#language = language;
    let words = kEnglish;
    /** @type {Translation | undefined} */
    let translation;
    if (language !== 'en') {
      const spoken = await this.#environment.language(language).catch((cause) => void console.warn(cause));
      if (spoken) words = wordsOf(spoken.messages);
      if (!this.isOwn) translation = spoken?.quiz;
    }
    const address = this.isOwn && this.original?.translations?.[language];
    if (address) {
      translation = await this.#fetch(new URL(address, this.base).href, signal).then(parsed).catch((cause) => void console.warn(cause));
    }
    const story = before !== '' && !this.isOwn && !this.untold ? await this.#environment.story(language) : undefined;
    if (signal.aborted || language !== this.#language) return;
    this.words = words;
    if (story) this.#story = story;
    this.#translation = translation;
    this.#translate();
  }

  #translate() {
    if (this.original) this.quiz = { ...this.#story, ...translated(this.original, this.#translation) };
  }

  /** @param {string} url @param {AbortSignal} signal */
  #fetch(url, signal) {
    return fetchQuiz(url, this.#host.baseURI, this.words, signal);
  }

  /** What the author knows the quiz by. */
  get #name() {
    return this.#host.quiz || this.original?.id || this.#host.localName;
  }

  #undrawable() {
    return problem('not_drawable', this.words.text('error.shape', { url: this.#name }));
  }

  /** The page's own content is shown instead of a quiz that cannot be drawn. @param {unknown} error */
  failToDraw(error) {
    if (this.problems.length > 0) throw error;
    this.fail(new RoleFitError([this.#undrawable()]));
  }

  /** Shows the page's own content with a message, and tells the author the details. @param {any} error */
  fail(error) {
    /** @type {Problem[]} */
    const problems = this.problemsOf(error);
    this.problems = problems;
    for (const { line, column, path, message, detail } of problems) {
      const place = line === undefined ? '' : `:${line}:${column}`;
      console.error([`${this.#host.localName}: ${this.#name}${place}: ${message}`, path && `(${path})`, detail].filter(Boolean).join(' '));
    }
    this.#host.requestUpdate();
    this.#host.dispatchEvent(new ErrorEvent(problems));
  }

  /** @param {any} error @returns {Problem[]} Those that the error tells of, or that the engine has stopped. */
  problemsOf(error) {
    return error.problems ?? [{ ...problem('engine_stopped', this.words.text('error.stopped')), detail: String(error) }];
  }

  #retryLost = () => {
    if (this.mayRetry) this.load();
    else if (this.late === 'lost') this.complete();
  };

  /** Downloads that were running when the reader left have failed when the page is restored from the back/forward cache.
   * @param {PageTransitionEvent} event */
  #restored = ({ persisted }) => void (persisted && setTimeout(this.#retryLost));
}
