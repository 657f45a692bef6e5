/** @import {Engine} from '../engine/engine.js' */
/** @import {Environment, InfographicViews, Populations, Problem, Quiz, QuizScripts, ResultViews, Translation} from '../types.js' */
/** @import {RoleFitQuiz} from './role-fit-quiz.js' */
import { warnOfLostLetters } from '../loading/encoding.js';
import { fetchTranslation } from '../loading/fetch-text.js';
import { kLong, patiently } from '../loading/patience.js';
import { isOther, problem, RoleFitError } from '../quiz/error.js';
import { hindering, readQuiz, translated } from '../quiz/quiz.js';
import { Chapters } from './chapters.js';
import { ErrorEvent, ReadyEvent } from './events.js';
import { quizFor } from './quiz-source.js';
import { kEnglish, speechIn } from './speech.js';
import { warnOfStrayQuiz } from './stray-quiz.js';
import { isWhole, languageOf } from './surroundings.js';

/** The views that show no quiz. */
const kAlone = ['compare', 'infographic'];
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
  /** What draws the infographic, if the page shows that alone. @type {InfographicViews | undefined} */
  infographic;
  /** Why the quiz cannot be shown. @type {Problem[]} */
  problems = [];
  /** The problem is that something takes long: the quiz is shown when it comes. */
  #isOverdue = false;

  #host;
  #environment;
  #listener;
  /** Aborted when another quiz is opened or this one is loaded again. @type {AbortController | undefined} */
  #loading;
  /** The attributes that tell which quiz is open. */
  #opened = '';
  /** What this build has of the quiz, unless it is the author's own. @type {QuizScripts | undefined} */
  #scripts;
  /** @type {Translation | undefined} */
  #translation;
  /** The language that was asked for last. */
  #language = '';
  /** How often a language was asked for. */
  #asked = 0;

  /**
   * @param {RoleFitQuiz} host @param {Environment} environment
   * @param {{opening: () => void, opened: () => void, accepted: () => void, waits: () => boolean}} listener Is called when another quiz is
   *   opened, when its text has been read, and when the engine has accepted it; and says whether the reader waits for the engine.
   */
  constructor(host, environment, listener) {
    this.#host = host;
    this.#environment = environment;
    this.#listener = listener;
    const changed = () => {
      this.#translate();
      host.requestUpdate();
    };
    this.chapters = new Chapters(environment, { language: () => this.#language, scripts: () => this.#scripts, changed });
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

  get isBuiltIn() {
    return this.#scripts === this.#environment.builtIn;
  }

  /** What addresses in the quiz are relative to. */
  get base() {
    return this.#scripts ? this.#environment.url('') : new URL(this.#host.quiz ?? '', this.#host.baseURI).href;
  }

  /** The chapters whose texts are missing: those of a quiz of this build come later. */
  get untold() {
    return Object.keys(this.chapters.story).length > 0 ? [] : (this.#scripts?.told ?? []);
  }

  /** Whether the page shows no quiz. */
  get isAlone() {
    return kAlone.includes(this.#host.view ?? '');
  }

  /** Whether another attempt may mend the problems. */
  get mayRetry() {
    return kPassing.includes(this.problems[0]?.code);
  }

  /** @param {string} wanted */
  #open(wanted) {
    this.#opened = wanted;
    this.original = this.quiz = this.#scripts = undefined;
    this.chapters.story = {};
    this.#listener.opening();
    this.load();
    if (this.isBuiltIn) warnOfStrayQuiz(this.#host);
  }

  /** Loads what is missing, for the first time or again. */
  load() {
    this.#loading?.abort();
    const { signal } = (this.#loading = new AbortController());
    this.engine = this.populations = undefined;
    this.chapters.begin(signal);
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
      const found = quizFor(this.#host, this.#environment, this.words, signal, (lost) => this.giveUp(signal, lost));
      const quiz = typeof found === 'string' || 'asked' in found ? found : await found;  // Without a pause if it is there.
      if (signal.aborted) return undefined;
      this.#forgive();
      if (typeof quiz === 'string') warnOfLostLetters((this.text = quiz), this.#name);
      else this.#scripts = quiz;
      this.original = readQuiz(this.#scripts?.asked ?? this.text);
      this.#listener.opened();
    }
    await this.#speak(signal);
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    const late = () => (!this.quiz || this.isAlone || this.#listener.waits()) && this.giveUp(signal);
    const engine = await patiently(this.#bring(signal), late, kLong);
    if (signal.aborted) return undefined;
    this.#forgive();
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
    const isAlone = this.isAlone;
    // The comparison of a quiz of this build measures nothing, so it needs no engine.
    const wanted = isAlone && this.#scripts ? undefined : this.#environment.engine(this.#scripts ? '' : 'own');
    const result = this.#environment.views();
    // Each takes modules that the script before it holds.
    const chapters = isAlone ? result.then(() => this.#environment.chapters()) : undefined;
    const picture = this.#host.view === 'infographic' ? chapters?.then(() => this.#environment.infographic()) : undefined;
    const [views, engine, infographic] = await Promise.all([result, wanted, picture, chapters]).catch((cause) => {
      console.error(cause);
      throw isOther(cause) ? cause : new RoleFitError([this.#engineMissing()]);
    });
    if (isAlone) await this.chapters.complete();
    await engine?.restart();
    if (signal.aborted) return undefined;
    this.views = views;
    this.infographic = infographic;
    if (this.#scripts) this.text = this.#scripts.packed ?? views.packed;
    const wrong = hindering(engine?.check(this.text) ?? []);
    if (wrong.length > 0) throw new RoleFitError(wrong);
    if (!this.quiz) throw new RoleFitError([this.#undrawable()]);
    return engine;
  }

  #engineMissing() {
    return problem('engine_missing', this.words.text('error.engine'));
  }

  /** Tells a reader who has waited long, who may then try again. @param {AbortSignal | undefined} signal */
  giveUp(signal = this.#loading?.signal, what = this.#engineMissing()) {
    if (signal?.aborted || this.problems.length > 0) return;
    this.#isOverdue = true;
    this.fail(new RoleFitError([{ ...what, detail: `Nothing came in ${kLong / 1000} seconds.` }]));
  }

  /** Takes back what was said of something that has come after all. */
  #forgive() {
    if (this.#isOverdue) this.problems = [];
    this.#isOverdue = false;
  }

  /**
   * Loads the words of the wanted language and translates the quiz. What cannot be loaded stays in the language that is there.
   * @param {AbortSignal} signal
   */
  async #speak(signal) {
    const language = languageOf(this.#host);
    const before = this.#language;
    this.#language = language;
    const asked = ++this.#asked;
    const take = (/** @type {import('./speech.js').Speech} */ { words, translation }) => {
      if (signal.aborted || asked !== this.#asked) return;
      this.words = words;
      this.#translation = translation;
      this.#translate();
      this.#host.requestUpdate();
    };
    const texts = this.#textsIn(language, signal);
    // English is there at once: the first question is drawn in the same task.
    const isThere = language === 'en' && !texts;
    const speech = isThere ? { words: kEnglish, translation: undefined } : await speechIn(language, { language: this.#environment.language, texts }, take);
    if (before !== '' && this.#scripts && this.untold.length === 0) await this.chapters.speak(language);
    take(speech);
  }

  #translate() {
    if (this.original) this.quiz = { ...this.chapters.story, ...translated(this.original, this.#translation) };
  }

  /** The quiz's texts in a language, if it has some. @param {string} language @param {AbortSignal} signal */
  #textsIn(language, signal) {
    const address = this.original?.translations?.[language];
    return address ? fetchTranslation(new URL(address, this.base).href, signal) : this.#scripts?.texts(language);
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
      const place = line ? `:${line}:${column}` : '';
      console.error([`${this.#host.localName}: ${this.#name}${place}: ${message}`, path && `(${path})`, detail].filter(Boolean).join(' '));
    }
    this.#host.requestUpdate();
    this.#host.dispatchEvent(new ErrorEvent(problems));
  }

  /** @param {any} error @returns {Problem[]} Those that the error tells of, that files of two builds are mixed, or that the engine has stopped. */
  problemsOf(error) {
    if (isOther(error)) return [problem('other_build', this.words.text('error.build'))];
    return error.problems ?? [{ ...problem('engine_stopped', this.words.text('error.stopped')), detail: String(error) }];
  }

  #retryLost = () => {
    if (this.mayRetry) this.load();
    else if (this.chapters.late === 'lost') this.chapters.complete();
  };

  /** Downloads that were running when the reader left have failed when the page is restored from the back/forward cache.
   * @param {PageTransitionEvent} event */
  #restored = ({ persisted }) => void (persisted && setTimeout(this.#retryLost));
}
