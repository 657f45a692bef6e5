/** RoleFit for TypeScript: the element, what it tells the page, and what a result holds. */

export type Verdict = 'about-equally' | 'lean' | 'probably' | 'clearly';
/** Why the result may be shown now: it is sure; more questions would hardly change it; there are none left. */
export type Offer = null | 'sure' | 'futile' | 'complete';

/** Where somebody stands on a trait: mean and standard deviation, and the 90 % interval. */
export interface Estimate {
  mean: number;
  sd: number;
  low: number;
  high: number;
  /** Of people in each role, the share that stands lower. */
  standing: Record<string, number>;
}

/** A result, as `rolefit score` prints it. Roles, traits and items go by their ids. */
export interface Score {
  /** Items answered, and questions answered: a group is one question. */
  answered: number;
  questions: number;
  leader: string;
  /** null in a quiz with one role. */
  runnerUp: string | null;
  verdict: Verdict;
  roles: Record<string, { probability: number; typicality: number }>;
  traits: Record<string, Estimate>;
  /** What each answer did to the log-odds of leader against runner-up. */
  pulls: Record<string, number>;
  /** `lz`: person fit, about N(0, 1), low when answers contradict one another; null without answers. */
  quality: { lz: number | null; longestRun: number };
  offer: Offer;
}

/** What is wrong with a quiz, or with what it needs. */
export interface Problem {
  severity: 'error' | 'warning';
  code: string;
  message: string;
  /** A JSON Pointer into the quiz's file. */
  path?: string;
  line?: number;
  column?: number;
  /** More for the page's author, in English. */
  detail?: string;
}

/** What can be written on the tag. */
export interface RoleFitAttributes {
  /** Address of a quiz file, relative to the page; without it, the built-in quiz. */
  quiz?: string;
  /** Language, as in `es`; else that of the page around it, else the browser's. */
  lang?: string;
  /** `compare` shows how the roles differ, without a quiz. */
  view?: 'quiz' | 'compare';
  /** `auto`, the default, takes the page's colours. */
  theme?: 'auto' | 'light' | 'dark';
  /** Where a reader's answers are kept: nowhere, the default; until the tab is closed; or until they start again. */
  resume?: 'off' | 'session' | 'local';
  /** `off` leaves out the link to a result, and opens none. */
  share?: 'on' | 'off';
  /** The folder with the other files, on a page that has bundled the script. */
  base?: string;
}

/** The element `<role-fit-quiz>`. In Node the class is there by name only, and empty. */
export declare class RoleFitQuiz extends HTMLElement {
  quiz: RoleFitAttributes['quiz'];
  view: RoleFitAttributes['view'];
  theme: RoleFitAttributes['theme'];
  resume: RoleFitAttributes['resume'];
  share: RoleFitAttributes['share'];
}

/** The quiz is drawn and the engine has accepted it. */
export declare class ReadyEvent extends Event {
  constructor();
}
/** The reader has begun. */
export declare class StartEvent extends Event {
  constructor();
}
/** The reader went on from an answer, or changed one on the result; one event for each box of a group. */
export declare class AnswerEvent extends Event {
  constructor(item: string, category: number);
  /** The item's id. */
  item: string;
  /** Which of its categories, from 0. */
  category: number;
}
/** The reader's own result is on the screen, or has changed. */
export declare class ResultEvent extends Event {
  constructor(result: Score);
  result: Score;
}
/** The quiz cannot be shown. */
export declare class ErrorEvent extends Event {
  constructor(problems: Problem[]);
  problems: Problem[];
}

/** They bubble, so the document hears them too. */
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

// For React, which need not be installed: without it the next lines say nothing, and are no error.
// @ts-ignore
type ElementProps = import('react').DetailedHTMLProps<import('react').HTMLAttributes<RoleFitQuiz>, RoleFitQuiz>;
/** React 19 listens by `onrolefit-result={…}`; with React 18, or where a server has rendered the page, take a ref and `addEventListener`. */
type RoleFitProps = Omit<ElementProps, keyof RoleFitAttributes> & RoleFitAttributes & {
  [Name in keyof RoleFitEvents as `on${Name}`]?: (event: RoleFitEvents[Name]) => void;
};
// @ts-ignore
declare module 'react' {
  namespace JSX {
    interface IntrinsicElements { 'role-fit-quiz': RoleFitProps }
  }
}
