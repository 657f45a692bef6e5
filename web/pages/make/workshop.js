/** @import {Problem} from '../../types.js' */
import { Draft } from './document/draft.js';
import { begin, record, redo, undo } from './document/history.js';
import { problemIndex } from './problems.js';

/** The steps of the page, as its address names them. */
export const kSteps = /** @type {const} */ (['roles', 'questions', 'words', 'try', 'publish', 'json']);
/** @typedef {typeof kSteps[number]} Step */

/** Milliseconds without a change before the quiz is kept and checked. */
const kPause = 200;

/**
 * The quiz on the page, and what the author does with it. Views read it and call it; `draw` is called after every change.
 * @typedef {import('./keep.js').Keep} Keep
 * @typedef {{check: (text: string) => Promise<Problem[]>, simulate: (text: string) => Promise<any>}} Engine
 */
export class Workshop {
  #keep;
  #engine;
  #draw;
  #timer = 0;
  /** @type {import('./document/history.js').History<Draft>} */
  #history = begin(new Draft({ text: '' }));

  /** The name under which the quiz is kept; undefined while none is open. @type {string | undefined} */
  id;
  /** @type {Step} */
  step = 'roles';
  /** The problems of the text that was checked last, and that text. @type {Problem[]} */
  problems = [];
  /** @type {string | undefined} */
  checked;
  /** What the simulation of `simulated` says. @type {any} */
  report;
  /** @type {string | undefined} */
  simulated;
  /** What the engine could not do: the key of a message. @type {string | undefined} */
  failure;
  /** Whether the quiz is kept: `kept`, `full`, `forbidden`. @type {import('./keep.js').Keeping} */
  keeping = 'kept';
  /** A remark on what the author just did. */
  said = '';
  /** @type {Record<string, string | number>} */
  saidOf = {};
  /** Whether missing texts are reported. In a new quiz they are first when the author wants to try it. */
  strict = false;
  /** The keys of the questions that are unfolded. @type {ReadonlySet<string>} */
  open = new Set();
  /** The text that the author has downloaded, or opened. @type {string | undefined} */
  #taken;
  /** The id of the field that gets the focus at the next drawing. @type {string | undefined} */
  focus;
  #index = problemIndex([], true);
  /** Writes what the author typed into the text and this has not been told yet. Called before the quiz is kept, or changed in another way. */
  catchUp = () => {};
  /** Called when the author goes to a step. */
  onArrival = () => {};

  /** @param {{keep: Keep, engine: Engine, draw: () => void}} given */
  constructor({ keep, engine, draw }) {
    this.#keep = keep;
    this.#engine = engine;
    this.#draw = draw;
    keep.onChange((id, text) => this.#changedElsewhere(id, text));
  }

  get draft() {
    return this.#history.present;
  }
  /** What the fields show; undefined where the text is no quiz. @returns {any} */
  get document() {
    return this.draft.document;
  }
  get canUndo() {
    return this.#history.past.length > 0;
  }
  get canRedo() {
    return this.#history.future.length > 0;
  }
  /** Whether there are changes that the author has not downloaded. */
  get isUntaken() {
    return this.id !== undefined && this.#taken !== this.draft.text;
  }
  /** Whether the quiz can be shown: the last check found nothing that hinders it. */
  get isGood() {
    return this.checked === this.draft.text && !this.problems.some(({ severity, code }) => severity === 'error' || code === 'missing_text');
  }
  /** The quizzes that are kept, the one that was changed last first. */
  kept() {
    return this.#keep.list();
  }

  /** The problems at a place and inside it. @param {string} pointer @returns {readonly Problem[]} */
  problemsIn(pointer) {
    return this.#index.within(pointer);
  }

  // ── Changing the quiz ──────────────────────────────────────────────────────────────────────────────────────────────

  /**
   * Changes the document. `topic`: what is changed; changes of one topic in quick succession are undone together.
   * @param {(document: any) => any} make @param {{topic?: string, focus?: string, open?: string}} [how]
   */
  edit(make, { topic, focus, open } = {}) {
    if (!this.document) return;
    const made = make(this.document);
    if (made === this.document) return;
    if (open) this.open = new Set([...this.open, open]);
    this.focus = focus;
    this.#record(new Draft({ document: made }), topic);
  }

  /** Takes a text as the author wrote it. @param {string} text */
  write(text) {
    if (text !== this.draft.text) this.#record(new Draft({ text }), 'text');
  }

  undo() {
    this.catchUp();
    this.#history = undo(this.#history);
    this.#changed();
  }
  redo() {
    this.catchUp();
    this.#history = redo(this.#history);
    this.#changed();
  }

  /** @param {Draft} draft @param {string} [topic] */
  #record(draft, topic) {
    this.#history = record(this.#history, draft, topic, Date.now());
    this.#changed();
  }

  #changed() {
    this.said = '';
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.settle(), kPause);
    this.#draw();
  }

  /** Keeps and checks what there is now. */
  settle() {
    this.catchUp();
    clearTimeout(this.#timer);
    if (this.id === undefined) return;
    this.keeping = this.#keep.save(this.id, { text: this.draft.text, title: this.document?.title ?? '', taken: !this.isUntaken });
    this.#check();
    this.#draw();
  }

  async #check() {
    const { text } = this.draft;
    if (text !== this.checked) {
      const problems = await this.#ask(() => this.#engine.check(text));
      if (!problems || text !== this.draft.text) return;
      this.problems = problems;
      this.checked = text;
      this.#reindex();
      this.#draw();
    }
    if (this.simulated === text || this.problems.some(({ severity }) => severity === 'error')) return;
    const report = await this.#ask(() => this.#engine.simulate(text));
    if (!report || text !== this.draft.text) return;
    this.report = report;
    this.simulated = text;
    this.#draw();
  }

  /** @template T @param {() => Promise<T>} ask @returns {Promise<T | undefined>} */
  async #ask(ask) {
    try {
      const answer = await ask();
      this.failure = undefined;
      return answer;
    } catch (cause) {
      if (cause instanceof Error && cause.name === 'Replaced') return undefined;
      console.error(cause);
      this.failure = 'engine.stopped';
      this.#draw();
      return undefined;
    }
  }

  #reindex() {
    this.#index = problemIndex(this.problems, this.strict);
  }

  // ── Opening and leaving ────────────────────────────────────────────────────────────────────────────────────────────

  /** Opens a quiz as a new one. @param {Draft} draft @param {{isNew?: boolean, step?: Step}} [how] `isNew`: it has no words yet. */
  start(draft, { isNew = false, step } = {}) {
    if (this.id !== undefined) this.settle();
    this.#begin(this.#keep.freshId(), draft, isNew);
    this.#taken = draft.text;
    this.settle();
    this.go(step ?? (isNew ? 'roles' : draft.document ? this.step : 'json'));
  }

  /** Opens a quiz that is kept. @param {string} id */
  resume(id) {
    const kept = this.#keep.read(id);
    if (!kept) return false;
    if (this.id !== undefined) this.settle();
    this.#begin(id, new Draft(kept), false);
    if (kept.taken) this.#taken = kept.text;
    this.settle();
    if (!this.document) this.go('json');
    return true;
  }

  /** @param {string} id @param {Draft} draft @param {boolean} isNew */
  #begin(id, draft, isNew) {
    this.id = id;
    this.#keep.remember(id);
    this.#history = begin(draft);
    this.#taken = undefined;
    this.problems = [];
    this.checked = this.report = this.simulated = undefined;
    this.said = '';
    this.strict = !isNew;
    this.#reindex();
    const [first] = this.document?.items ?? [];
    this.open = new Set(first && [first.group ? `:${first.group}` : first.id]);
  }

  /** Goes back to the choice of quizzes. The quiz stays kept. */
  leave() {
    this.settle();
    this.id = undefined;
    this.#keep.remember(undefined);
    this.go('roles');
  }

  /** @param {string} id */
  forget(id) {
    this.#keep.forget(id);
    this.#draw();
  }

  /** The author has downloaded what there is. */
  taken() {
    this.#taken = this.draft.text;
    this.settle();
  }

  /** Another tab has changed this quiz, which is one more step that can be undone. @param {string} id @param {string | undefined} text */
  #changedElsewhere(id, text) {
    this.catchUp();
    if (id !== this.id || text === undefined || text === this.draft.text) return;
    this.#record(new Draft({ text }));
    this.said = 'keep.elsewhere';
    this.#draw();
  }

  // ── Finding one’s way ──────────────────────────────────────────────────────────────────────────────────────────────

  /** @param {Step} step */
  go(step) {
    if (location.hash !== `#${step}`) location.hash = step;
    else this.arrive(step);
  }

  /** The address has named a step. @param {string} name */
  arrive(name) {
    this.catchUp();
    this.onArrival();
    this.step = kSteps.find((step) => step === name) ?? 'roles';
    this.focus ??= 'step-title';
    this.said = '';
    if (['try', 'publish', 'json'].includes(this.step)) this.demand();
    this.#draw();
  }

  /** Reports missing texts from now on. */
  demand() {
    if (this.strict) return;
    this.strict = true;
    this.#reindex();
  }

  /** Folds or unfolds a question. @param {string} key */
  toggle(key) {
    const open = new Set(this.open);
    if (!open.delete(key)) open.add(key);
    this.open = open;
    this.#draw();
  }

  /** @param {string} key The key of a message. @param {Record<string, string | number>} [values] */
  say(key, values = {}) {
    this.said = key;
    this.saidOf = values;
    this.#draw();
  }
}
