/** The quiz (`rolefit/1`): the parts that the page draws. `data/schemas/quiz.schema.json` describes all of it. */

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
/** A picture; `src` is relative to the quiz's file. */
export interface Picture { src: string; alt: string; width: number; height: number }
export interface Role {
  id: string;
  name: string;
  summary?: string;
  /** What is shown when the role leads. */
  text?: string;
  image?: Picture;
  link?: { url: string; text: string };
}
export interface Group { id: string; prompt: string }
export interface Item {
  id: string;
  prompt: string;
  categories: string[];
  /** The trait that it measures; an item with shares has none. */
  trait?: string;
  group?: string;
  hint?: string;
  why?: string;
  image?: Picture;
  /** One for each category. */
  images?: Picture[];
  evidence?: string[];
}
export type Kind = 'practitioners' | 'adverts' | 'pay';
export type Unit = 'share' | 'usd';
/** Something that was counted, with the value and the 95% interval for each role if they are known. */
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
  /** By role id. A role has no cell if no source names it. */
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
  /** The language of the texts that are not translated, if the others are. */
  written?: string;
  /** By language: the address of a translation, relative to the file. */
  translations?: Record<string, string>;
  minimum?: number;
  /** The address of a page on where the numbers come from, relative to the file. */
  method?: string;
  sources?: Source[];
  /** Missing in a quiz that only has items with shares. */
  traits?: Trait[];
  roles: Role[];
  items: Item[];
  groups?: Group[];
  comparison?: ComparisonRow[];
  lifecycle?: Stage[];
  paths?: Path[];
  faq?: Question[];
  outlook?: Topic[];
}

/** The parts that only the result shows; see build/quiz-parts.mjs. */
export type Story = Pick<Quiz, 'comparison' | 'lifecycle' | 'paths' | 'faq' | 'outlook'>;

/** The texts of a quiz, or of a part of one, in another language. It has the structure of the quiz, without numbers. */
export type Translation = { language: string } & Record<string, unknown>;
