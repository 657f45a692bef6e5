/** @import {ChapterViews, Context, Environment, QuizScripts, Story} from '../types.js' */
import { kLong, patiently } from '../loading/patience.js';
import { isOther } from '../quiz/error.js';

/**
 * What stands in the result's chapters, which is loaded when the reader comes to them: what draws them, and the story of a quiz of this build.
 * If it gets lost, the result is one without it.
 */
export class Chapters {
  /** @type {ChapterViews | undefined} */
  views;
  /** @type {Story} */
  story = {};
  /** Whether the chapters keep the reader waiting, got lost, or are of another build. @type {Context['late']} */
  late;

  #environment;
  #content;
  /** Fulfilled when they are there or lost. @type {Promise<void> | undefined} */
  #completing;
  /** @type {AbortSignal | undefined} */
  #signal;

  /**
   * @param {Environment} environment
   * @param {{language: () => string, scripts: () => QuizScripts | undefined, changed: () => void}} content The language that is wanted,
   *   the scripts with the story, unless the quiz is an author's own, which has its story in it, and what to call when something has
   *   come or got lost.
   */
  constructor(environment, content) {
    this.#environment = environment;
    this.#content = content;
  }

  /** Starts anew, until `signal` is aborted. @param {AbortSignal} signal */
  begin(signal) {
    this.#signal = signal;
    this.#completing = this.late = undefined;
  }

  /** Whether they are there or on their way. */
  get completing() {
    return this.#completing !== undefined;
  }

  /** Loads them, once. */
  complete() {
    return (this.#completing ??= this.#bring());
  }

  async #bring() {
    const signal = this.#signal;
    /** @param {Context['late']} late */
    const tell = (late) => {
      if (signal?.aborted) return;
      this.late = late;
      this.#content.changed();
    };
    let overdue = false;
    const giveUp = () => {
      overdue = true;
      this.#completing = undefined;
      tell('lost');
    };
    const { views, story, stale } = await patiently(patiently(this.#both(), () => tell('waiting')), giveUp, kLong);
    const lost = !views || !story;
    if (signal?.aborted || (lost && overdue)) return;
    if (views) this.views = views;
    if (story) this.story = story;
    if (lost) this.#completing = undefined;
    if (stale) tell('stale');
    else tell(lost ? 'lost' : undefined);
  }

  /** Both in the language that is wanted when they are there; undefined if they got lost. `stale`: one is of another build.
   * @returns {Promise<{views: ChapterViews | undefined, story: Story | undefined, stale: boolean}>} */
  async #both() {
    const language = this.#content.language();
    let stale = false;
    const lose = (/** @type {unknown} */ cause) => {
      stale ||= isOther(cause);
      return undefined;
    };
    const [views, story] = await Promise.all([this.#environment.chapters().catch(lose), this.#tell(language)?.catch(lose) ?? {}]);
    return language === this.#content.language() ? { views, story, stale } : this.#both();
  }

  /** Changes the language of a story that is there. @param {string} language */
  async speak(language) {
    const story = await this.#tell(language);
    if (story && !this.#signal?.aborted && language === this.#content.language()) this.story = story;
  }

  /** The story; it is changed once more when its translation comes late. @param {string} language */
  #tell(language) {
    const signal = this.#signal;
    return this.#content.scripts()?.story(language, (story) => {
      if (signal?.aborted || language !== this.#content.language()) return;
      this.story = story;
      this.#content.changed();
    });
  }
}
