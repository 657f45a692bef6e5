/** RoleFit's types for TypeScript: the element, its events, and the result. */

export type Verdict = 'about-equally' | 'lean' | 'probably' | 'clearly';
/** Why the result is offered now: it is `sure`, more questions would be `futile`, or there are none left (`complete`). */
export type Offer = null | 'sure' | 'futile' | 'complete';

/** A person's place on a trait: mean, standard deviation, and 90 % interval. */
export interface Estimate {
  mean: number;
  sd: number;
  low: number;
  high: number;
  /** For each role, the share of its people with a lower value. */
  standing: Record<string, number>;
}

/** A result, as `rolefit score` prints it. Roles, traits and items are named by their ids. */
export interface Score {
  /** The number of answered items. */
  answered: number;
  /** The number of answered questions. A group counts as one question. */
  questions: number;
  leader: string;
  /** null in a quiz with one role. */
  runnerUp: string | null;
  /** The share of the leader if only it and the runner-up are compared; 1 in a quiz with one role. The verdict puts it into words. */
  lead: number;
  verdict: Verdict;
  roles: Record<string, { probability: number; typicality: number }>;
  /** Missing in a quiz without traits. */
  traits?: Record<string, Estimate>;
  /** By item: how the answer changed the log-odds of the leader against the runner-up. */
  pulls: Record<string, number>;
  /** `lz` is the person fit, distributed about as N(0, 1). It is low if answers contradict one another, and null without answers. */
  quality: { lz: number | null; longestRun: number };
  offer: Offer;
}

/** A problem with a quiz or with a file that it needs. */
export interface Problem {
  severity: 'error' | 'warning';
  code: string;
  message: string;
  /** A JSON Pointer into the quiz's file. */
  path?: string;
  line?: number;
  column?: number;
  /** More details for the page's author, in English. */
  detail?: string;
}

/** The element's attributes. */
export interface RoleFitAttributes {
  /** Address of a quiz file, relative to the page, or the name of a quiz that comes with RoleFit; without it, the built-in quiz. */
  quiz?: string;
  /** Language, such as `es`; without it, the language of the page, or else of the browser. */
  lang?: string;
  /** `compare` shows how the roles differ, without a quiz; `infographic` shows it as one picture. */
  view?: 'quiz' | 'compare' | 'infographic';
  /** `auto`, the default, uses the page's colours. */
  theme?: 'auto' | 'light' | 'dark';
  /** Where a reader's answers are kept: nowhere, the default; until the tab is closed; or until they start again. */
  resume?: 'off' | 'session' | 'local';
  /** `off` shows no link to a result, and ignores such links. */
  share?: 'on' | 'off';
  /** `auto`, the default, shows the next question after an answer was chosen with mouse, pen or finger; `button` only after "Next". */
  advance?: 'auto' | 'button';
  /** Another quiz, as in `quiz`: the result gets a button that shows it in the place of this one. */
  more?: string;
  /** The folder with the other files, on a page that has bundled the script. */
  base?: string;
}

/** The element `<role-fit-quiz>`. In Node the class exists but is empty. */
export declare class RoleFitQuiz extends HTMLElement {
  quiz: RoleFitAttributes['quiz'];
  view: RoleFitAttributes['view'];
  theme: RoleFitAttributes['theme'];
  resume: RoleFitAttributes['resume'];
  share: RoleFitAttributes['share'];
  advance: RoleFitAttributes['advance'];
  more: RoleFitAttributes['more'];
  /** The result on the screen: the reader's own, or one that a link or `show()` has opened. */
  readonly result: Score | undefined;
  /** Begins again at the first question. Answers that were kept are forgotten. */
  restart(): void;
  /**
   * Shows the result of a code, or of a link with one. The reader's own answers wait behind it. Rejects with an error that has
   * `problems: Problem[]` where the quiz cannot be shown, and with a code that is not of this quiz.
   */
  show(code: string): Promise<Score>;
}

/** The quiz is drawn and the engine has accepted it. */
export declare class ReadyEvent extends Event {
  constructor();
}
/** The reader has begun. */
export declare class StartEvent extends Event {
  constructor();
}
/** The reader moved on from an answer, or changed one on the result. A group causes one event for each box. */
export declare class AnswerEvent extends Event {
  constructor(item: string, category: number);
  /** The item's id. */
  item: string;
  /** The index of the chosen category, from 0. */
  category: number;
}
/** The reader's own result has been shown, or has changed. */
export declare class ResultEvent extends Event {
  constructor(result: Score, code?: string);
  result: Score;
  /** The code with which `show()` and links open the result. Missing where the quiz is too long for one. */
  code?: string;
}
/** The quiz cannot be shown. */
export declare class ErrorEvent extends Event {
  constructor(problems: Problem[]);
  problems: Problem[];
}

/** The events by name. They bubble, so a listener on the document receives them too. */
export interface RoleFitEvents {
  'rolefit-ready': ReadyEvent;
  'rolefit-start': StartEvent;
  'rolefit-answer': AnswerEvent;
  'rolefit-result': ResultEvent;
  'rolefit-error': ErrorEvent;
}

declare global {
  interface HTMLElementTagNameMap { 'role-fit-quiz': RoleFitQuiz }
  interface GlobalEventHandlersEventMap extends RoleFitEvents {}
}

// For React. If React is not installed, the next lines have no effect and cause no error.
// @ts-ignore
type ElementProps = import('react').DetailedHTMLProps<import('react').HTMLAttributes<RoleFitQuiz>, RoleFitQuiz>;
/** React 19 supports `onrolefit-result={…}`. With React 18, or if a server has rendered the page, use a ref and `addEventListener`. */
type RoleFitProps = Omit<ElementProps, keyof RoleFitAttributes> & RoleFitAttributes & {
  [Name in keyof RoleFitEvents as `on${Name}`]?: (event: RoleFitEvents[Name]) => void;
};
// @ts-ignore
declare module 'react' {
  namespace JSX {
    interface IntrinsicElements { 'role-fit-quiz': RoleFitProps }
  }
}
