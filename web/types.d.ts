/** The types that several modules share: the engine's texts, the data for the views, and, by `quiz-format.d.ts`, the quiz's file. */
import type { Quiz, Story, Translation, Unit } from './quiz-format.js';
import type { Offer, Problem, Score } from './role-fit.js';

export * from './quiz-format.js';

/** These types are public, because events pass values of them to the page. */
export type { Estimate, Offer, Problem, Score, Verdict } from './role-fit.js';

// ── The engine: text in, text out ────────────────────────────────────────────────────────────────────────────────────

/** What `createRoleFitEngine()` resolves to. `model` is the handle of a loaded quiz, `answers` a text as answersText() writes it. */
export interface EngineModule {
  load(quiz: string): string;
  unload(model: number): string;
  score(model: number, answers: string): string;
  pulls(model: number, answers: string, a: number, b: number): string;
  next(model: number, answers: string): string;
  share(model: number, answers: string): string;
  unshare(model: number, code: string): string;
  populations(model: number): string;
  compare(model: number): string;
}
/** The people of each role, as populations. */
export interface Populations {
  /** By role and trait: the mean and the standard deviation of the role's people. */
  roles: Record<string, Record<string, { mean: number; sd: number }>>;
}
/** How well the roles can be told apart. */
export interface Comparison extends Populations {
  /** Every pair of roles. `accuracy` is how often somebody who knew a person's traits exactly would tell the two apart. */
  pairs: { roles: [string, string]; accuracy: number }[];
}
/** The argument of Emscripten's glue; see Emscripten's documentation of the Module object. */
export interface Instantiation {
  /** Calls `receive` with an instance, at once or later. Returns the exports, or {} if it calls `receive` later. */
  instantiateWasm(imports: WebAssembly.Imports, receive: (instance: WebAssembly.Instance) => void): WebAssembly.Exports;
}
/** Emscripten's glue. It needs the argument unless it contains the wasm. */
export type EngineFactory = (given?: Instantiation) => Promise<EngineModule>;

export interface Loaded { model?: number; problems: Problem[] }
/** A question: a single item, or a group with its items. */
export type Ranked = { information: number } & ({ item: string } | { group: string; items: string[] });

// ── The page ─────────────────────────────────────────────────────────────────────────────────────────────────────────

/** From item ids to categories. Categories count from 0. */
export type Answers = ReadonlyMap<string, number>;

/** A question: its key, and the ids of its items. */
export interface Asked { readonly key: string; readonly items: readonly string[] }

export interface State {
  readonly screen: 'intro' | 'question' | 'result';
  readonly answers: Answers;
  /** Questions in the order in which they were asked. */
  readonly asked: readonly Asked[];
  /** The keys of the questions that the reader has moved on from, with or without an answer. */
  readonly passed: ReadonlySet<string>;
  /** The index in `asked` of the question on the screen. */
  readonly at: number;
  /** The answers before the reader changed any on the result. */
  readonly before?: Answers;
}

/** Access to the files of this build. */
export interface Files {
  /** The address of a file. */
  url: (file: string) => string;
  /** Runs a script; rejects where that cannot be. Attempts are counted from 0. `renew`: past the caches. */
  run: (file: string, attempt?: number, renew?: boolean) => Promise<void>;
  fetch: (file: string, renew?: boolean) => Promise<Response>;
}

/** The element's words in a language. Each entry is a text, or a text for each plural form. */
export type Pack = Record<string, string | Record<string, string>>;
/** What the first script of a quiz of this build has of it. */
export interface FirstPart {
  /** The part that is needed to ask its questions. */
  asked: string;
  /** The quiz in the form that the engine reads. That of the built-in quiz comes with the views of the result. */
  packed?: string;
  /** The names of the chapters whose texts are in its story. */
  told: string[];
}
/** What the scripts of this build have of a quiz: of the built-in one, or of one that a page names. */
export interface QuizScripts extends FirstPart {
  /** Its texts in a language, if it is translated. */
  texts: (language: string) => Promise<Translation> | undefined;
  /** The rest of it, translated where there is a translation; `arrived` is called when that comes late. */
  story: (language: string, arrived: (story: Story) => void) => Promise<Story>;
}
/** The contents of a language's file: the element's words, and the texts of the built-in quiz. */
export interface Language { messages: Pack; quiz: Translation }

/** Views with their styles. */
interface Views {
  styles: import('lit').CSSResult;
}

/** The exports of `role-fit-result.js`: what is needed to measure, and to draw the result. */
export interface ResultViews extends Views {
  Engine: typeof import('./engine/engine.js').Engine;
  /** The built-in quiz in the form that the engine reads. */
  packed: string;
  result: (context: Context) => unknown;
}

/** The exports of `role-fit-chapters.js`: the contents of the result's chapters, and the comparison without a quiz. */
export interface ChapterViews extends Views {
  bodies: Record<'traits' | 'pulls' | 'comparison' | 'lifecycle' | 'paths' | 'outlook' | 'faq' | 'friend' | 'share' | 'sources', (context: Context) => unknown>;
  compare: (context: Context) => unknown;
  showMore: (event: Event) => unknown;
  bringInfographic: typeof import('./element/infographic.js').bringInfographic;
  Pair: typeof import('./element/pair.js').Pair;
  linkOf: typeof import('./element/result-link.js').linkOf;
  keeping: Keeping;
}

/** The exports of `role-fit-infographic.js`: the comparison as a picture. */
export interface InfographicViews extends Views {
  infographic: (context: Context) => unknown;
  fileOf: (context: Context, element: Element, format: 'png' | 'svg') => Promise<Blob>;
}

/** Handlers that copy the link to the result, send it, save the result's picture, and print it. */
export type Keeping = Record<'copy' | 'send' | 'save' | 'print', (context: Context) => (event: Event) => unknown>;

/** Everything that the element loads; `loading/files.js` makes it. */
export interface Environment {
  /** The address of a file of this build. */
  url: (file: string) => string;
  builtIn: QuizScripts;
  /** Another quiz of this build. */
  named: (name: string) => Promise<QuizScripts>;
  chapters: () => Promise<ChapterViews>;
  infographic: () => Promise<InfographicViews>;
  language: (tag: string) => Promise<Language>;
  views: () => Promise<ResultViews>;
  engine: (own: '' | 'own') => Promise<import('./engine/engine.js').Engine>;
  /** What the reader did before the element was defined, if its shadow tree shows the first question. Can be called only once. */
  firstScreenOf: (element: Element) => FirstScreen | undefined;
}

export interface Words {
  language: string;
  direction: 'ltr' | 'rtl';
  text: (key: string, values?: Record<string, string | number>) => string;
  percent: (probability: number) => string;
  decimal: (value: number) => string;
  /** Formats the value of a figure. */
  figure: (value: number, unit: Unit) => string;
}

export interface Actions {
  resume: () => void;
  choose: (item: string, category: number) => void;
  next: () => void;
  /** Moves on without an answer. */
  skip: () => void;
  back: () => void;
  finish: () => void;
  /** Returns from the result to the questions that are left. */
  more: () => void;
  restart: () => void;
  retry: () => void;
  /** Changes an answer on the result, or removes it. */
  change: (item: string, category: number | undefined) => void;
  /** Restores the answers from before the changes. */
  undo: () => void;
  /** Shows a friend's result, from its link or code, beside the reader's. */
  befriend: (link: string) => void;
  unfriend: () => void;
  /** Loads the contents of the result's chapters, and draws them. */
  complete: () => Promise<void>;
  /** Shows a message about what the reader just did, such as "Copied", and announces it to screen readers. */
  say: (words: string) => void;
}

/** The two roles that the chapters of a quiz with three or more set beside each other. */
export interface Pair {
  /** Their indices in the quiz. */
  roles: readonly number[];
  /** What each answer did to the log-odds of the first against the second; empty without a result. */
  pulls: Score['pulls'];
  /** The answered items, the one with the largest pull first. It is fixed when the two are chosen. */
  order: readonly string[];
  /** Whether the scales show the other roles, too. */
  all: boolean;
  /** Puts a role at place 0 or 1. */
  choose: (place: number, role: number) => void;
  showAll: (all: boolean) => void;
}

/** All data for a view. */
export interface Context {
  quiz: Quiz;
  /** The address that addresses in the quiz are relative to. */
  base: string;
  words: Words;
  state: State;
  /** How often the reader has begun again. */
  round: number;
  on: Actions;
  offer: Offer;
  score?: Score;
  /** The result before the reader changed answers on it; undefined if they changed none. */
  before?: Score;
  populations?: Populations;
  /** The answered items, largest pull first. It is fixed when the reader comes to the result, so that rows do not move. */
  order: readonly string[];
  /** Undefined if the quiz has fewer than three roles, and until the chapters are there. */
  pair?: Pair;
  /** Whether this is another person's result, on which nothing can be changed. */
  shared: boolean;
  friend?: Score;
  /** Why the friend's link could not be used: the end of a message's key. */
  unfriended?: 'empty' | 'none' | 'damaged' | 'other';
  /** Why the result that the page was opened with cannot be shown: the end of a message's key. */
  unshared?: 'damaged' | 'other';
  /** The address that opens this result; undefined if sharing is off, if the page has no address, and until the chapters are there. */
  link?: string;
  /** Whether the page's author allows links to a result. */
  sharing: boolean;
  /** Another quiz that the page's author offers after this one: its name or its address. */
  more?: string;
  /** The message of say(). */
  said: string;
  chapters?: ChapterViews;
  /** Loads what draws the infographic; undefined where the reader has been told that this failed. */
  infographic?: () => Promise<InfographicViews | undefined>;
  /** The chapters whose texts have not been loaded. */
  untold: readonly string[];
  /** That the chapters keep the reader waiting, got lost, or are of another build: the end of a message's key. */
  late?: 'waiting' | 'lost' | 'stale';
  /** The reader has gone on and the engine is still on its way. */
  waiting: boolean;
  /** Whether the reader tried to move on without an answer. */
  unanswered: boolean;
}

/** An answer or a button that the reader pressed before the element was defined. */
export type Press = { action: 'choose'; item: string; category: number; byKey: boolean } | { action: 'next' | 'skip' };

/** What the reader did before the element was defined. */
export interface FirstScreen {
  presses: Press[];
  /** Whether the page has been told that the reader has begun. */
  begun: boolean;
  /** Whether the reader has been told to wait. */
  waiting: boolean;
  /** The nodes as they were drawn, in a copy. */
  original: Element;
}

declare global {
  /** The names of the quizzes of this build, the built-in one first. */
  const ROLEFIT_NAMES: string[];
  /** The digest of role-fit-integrity.js, in the format of the attribute `integrity`. */
  const ROLEFIT_INTEGRITY: string;
  /** The name of this build. Every build has a different one. */
  const ROLEFIT_BUILD: string;
}
