/** The shapes that cross a boundary: the quiz's file, the engine's texts, and what the views are given. */
import type { Offer, Problem, Score } from './role-fit.js';

/** What the page is told of, it may know the types of. */
export type { Estimate, Offer, Problem, Score, Verdict } from './role-fit.js';

// ── The quiz (`rolefit/1`), as far as the page draws it ──────────────────────────────────────────────────────────────

export interface Source {
  id: string;
  title: string;
  author?: string;
  site?: string;
  url?: string;
  licence?: string;
  date?: string;
}
export interface Trait { id: string; name: string; low: string; high: string }
export interface Role { id: string; name: string; summary?: string; mean: number[] }
export interface Group { id: string; prompt: string }
export interface Item {
  id: string;
  prompt: string;
  categories: string[];
  trait: string;
  group?: string;
  hint?: string;
  why?: string;
  evidence?: string[];
}
export type Kind = 'practitioners' | 'adverts' | 'pay';
export type Unit = 'share' | 'usd';
/** What was counted, with its value and 95% interval for each role where these are known. */
export interface Figure {
  kind: Kind;
  what: string;
  note?: string;
  unit?: Unit;
  values?: Record<string, { value: number; n?: number; low?: number; high?: number }>;
  verdict?: 'supported' | 'contradicted' | 'no-difference';
  evidence?: string[];
}
/** A row of a table with a column for each role. */
export interface Row {
  /** By role id; a role without a cell is one that no source names. */
  cells?: Record<string, string>;
  evidence?: string[];
}
export interface ComparisonRow extends Row {
  aspect: string;
  trait?: string;
  section?: string;
  figures?: Figure[];
  verdict?: 'supported' | 'contradicted' | 'mixed' | 'no-data';
}
export interface Stage extends Row { stage: string; leads?: string }
export interface Step { text: string; trait?: string; evidence?: string[] }
export interface Path { from: string; to: string; text?: string; steps: Step[]; evidence?: string[] }
export interface Topic { topic: string; text: string; evidence?: string[] }
export interface Question { question: string; answer: string; evidence?: string[] }
export interface Quiz {
  id: string;
  title: string;
  intro?: string;
  language?: string;
  /** The language of what is not translated, where the rest is. */
  written?: string;
  /** By language: addresses, relative to the file, of its texts in that language. */
  translations?: Record<string, string>;
  minimum?: number;
  /** Where the numbers come from: an address relative to the file. */
  method?: string;
  sources?: Source[];
  traits: Trait[];
  roles: Role[];
  items: Item[];
  groups?: Group[];
  comparison?: ComparisonRow[];
  lifecycle?: Stage[];
  paths?: Path[];
  faq?: Question[];
  outlook?: Topic[];
}

/** What only the result shows; see `kStory` in build.mjs. */
export type Story = Pick<Quiz, 'comparison' | 'lifecycle' | 'paths' | 'faq' | 'outlook'>;

/** The texts of a quiz, or of a part of one, in another language: the same shape, without numbers. */
export type Translation = { language: string } & Record<string, unknown>;

// ── The engine: text in, text out ────────────────────────────────────────────────────────────────────────────────────

/** What `createRoleFitEngine()` resolves to. */
export interface EngineModule {
  load(quiz: string): string;
  unload(model: number): string;
  score(model: number, answers: string): string;
  next(model: number, answers: string): string;
  share(model: number, answers: string): string;
  unshare(model: number, code: string): string;
  populations(model: number): string;
  compare(model: number): string;
}
/** How the roles differ, as populations. */
export interface Populations {
  /** By role and trait: where the role's people stand, and how far they spread. */
  roles: Record<string, Record<string, { mean: number; sd: number }>>;
}
/** How far they are apart. */
export interface Comparison extends Populations {
  /** Every two roles, with how often who knew a person's traits would tell them apart. */
  pairs: { roles: [string, string]; accuracy: number }[];
}
/** The glue. What needs a module that is not in it is given a way to instantiate that. */
export type EngineFactory = (given?: { instantiate(imports: WebAssembly.Imports): Promise<WebAssembly.Instance> }) => Promise<EngineModule>;

export interface Loaded { model?: number; problems: Problem[] }
/** A question: an item by itself, or a group with its items. */
export type Ranked = { information: number } & ({ item: string } | { group: string; items: string[] });

// ── The page ─────────────────────────────────────────────────────────────────────────────────────────────────────────

/** Item id to category, from 0. */
export type Answers = ReadonlyMap<string, number>;

/** A question by its key, with the ids of its items. */
export interface Asked { readonly key: string; readonly items: readonly string[] }

export interface State {
  readonly screen: 'intro' | 'question' | 'result';
  readonly answers: Answers;
  /** Questions in the order in which they were asked. */
  readonly asked: readonly Asked[];
  /** Keys of the questions that the reader went on from, with an answer or without. */
  readonly passed: ReadonlySet<string>;
  /** Which of `asked` is on the screen. */
  readonly at: number;
  /** The answers before the reader changed some on the result. */
  readonly before?: Answers;
}

/** Where the files of this build are, and the way to them. */
export interface Place {
  /** The address of a file. */
  url: (file: string) => string;
  /** Runs a script; rejects where that cannot be. */
  run: (file: string) => Promise<void>;
  fetch: (file: string) => Promise<Response>;
}

/** A language's words: a text, or a text for each plural form. */
export type Pack = Record<string, string | Record<string, string>>;
/** What a language's file holds: the element's words, and the built-in quiz's. */
export interface Language { messages: Pack; quiz: Translation }

/** What is drawn with its styles, and its words in English. */
interface Views {
  styles: import('lit').CSSResult;
  words: Pack;
}

/** What `role-fit-result.js` holds: all that it takes to measure, and is drawn when the last question is answered. */
export interface ResultViews extends Views {
  Engine: typeof import('./src/engine.js').Engine;
  /** The built-in quiz as it is measured. */
  packed: string;
  result: (context: Context) => unknown;
  /** Acts once when the reader comes to what is not there yet. */
  whenNear: (tree: ParentNode, act: () => unknown) => void;
}

/** What `role-fit-chapters.js` holds: what stands in the result's chapters, and the comparison alone. */
export interface ChapterViews extends Views {
  bodies: Record<'traits' | 'pulls' | 'comparison' | 'lifecycle' | 'paths' | 'outlook' | 'faq' | 'friend' | 'share' | 'sources', (context: Context) => unknown>;
  compare: (context: Context) => unknown;
}

/** What the element needs from outside; `environment.js` makes it. */
export interface Environment {
  /** The address of a file of this build. */
  url: (file: string) => string;
  /** The built-in quiz as far as it is asked. */
  builtIn: string;
  /** The rest of it, translated where there is a translation. */
  story: (language: string) => Promise<Story>;
  chapters: () => Promise<ChapterViews>;
  language: (tag: string) => Promise<Language>;
  views: () => Promise<ResultViews>;
  engine: (own: '' | 'own') => Promise<import('./src/engine.js').Engine>;
}

export interface Words {
  language: string;
  direction: 'ltr' | 'rtl';
  text: (key: string, values?: Record<string, string | number>) => string;
  percent: (probability: number) => string;
  decimal: (value: number) => string;
  /** A value of a figure. */
  figure: (value: number, unit: Unit) => string;
}

export interface Actions {
  resume: () => void;
  choose: (item: string, category: number) => void;
  next: () => void;
  /** Goes on without an answer. */
  skip: () => void;
  back: () => void;
  finish: () => void;
  /** From the result to the questions that are left. */
  more: () => void;
  restart: () => void;
  retry: () => void;
  /** Changes an answer on the result, or takes it away. */
  change: (item: string, category: number | undefined) => void;
  /** Back to the result before the changes. */
  undo: () => void;
  /** Sets a friend's result, by its link or code, beside the reader's. */
  befriend: (link: string) => void;
  unfriend: () => void;
  /** Brings what stands in the result's chapters, and draws it. */
  complete: () => void;
  /** Tells how a wish was met: shown where `said` is shown, and announced. */
  say: (words: string) => void;
}

/** All that a view may look at. */
export interface Context {
  quiz: Quiz;
  /** What addresses in the quiz are relative to. */
  base: string;
  words: Words;
  state: State;
  on: Actions;
  offer: Offer;
  score?: Score;
  /** The result before the reader changed answers on it; undefined where they changed none. */
  before?: Score;
  populations?: Populations;
  /** Answered items, those whose pull was largest first, as it was when the reader came to the result. */
  order: readonly string[];
  /** Somebody else's result, to look at: nothing on it can be changed. */
  shared: boolean;
  friend?: Score;
  /** Why the friend's link was of no use: the end of a message's key. */
  unfriended?: 'empty' | 'none' | 'damaged' | 'other';
  /** Why the result that the page was opened with cannot be shown: the end of a message's key. */
  unshared?: 'damaged' | 'other';
  /** The address that opens this result; undefined where sharing is off or there is no address. */
  link?: string;
  said: string;
  chapters?: ChapterViews;
  /** The texts of the built-in quiz's chapters are not there, or not yet. */
  untold: boolean;
  /** That the chapters keep the reader waiting, or got lost: the end of a message's key. */
  late?: 'waiting' | 'lost';
  /** The reader has gone on and the engine is still on its way. */
  waiting: boolean;
  /** Of what gives a card the height of the highest question, so much is drawn. */
  outlines: number;
  /** The reader wanted to go on without an answer. */
  unanswered: boolean;
}

/** What the element takes over of a first screen. */
export interface First {
  /** The first question, with the introduction above it. */
  card?: Element;
  /** The reader has begun, and the page has been told. */
  begun?: boolean;
  /** What the reader wants, and only the element can do. */
  wish?: 'next' | 'skip';
  /** The reader has been told to wait for it. */
  waiting?: boolean;
  /** Has the element take over, once it is there. */
  takeOver?: () => void;
}

declare global {
  /** The version of this build, from package.json. */
  const ROLEFIT_VERSION: string;
  /** The names of the built-in quiz's chapters that `role-fit-story.js` has the texts of. */
  const ROLEFIT_TOLD: string[];
  /** The digest of role-fit-integrity.js, as `integrity` takes it. */
  const ROLEFIT_INTEGRITY: string;
  /** Tells this build's files from another's. */
  const ROLEFIT_BUILD: string;
}
