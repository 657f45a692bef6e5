/** What the simulator says of a quiz. The report is what `rolefit simulate` prints; core/README.md explains it. */
import type { Comparison, Problem, Ranked } from './types.js';

export interface Simulated {
  /** The quiz that this is about. */
  text: string;
  /** What is wrong with it, and what is missing in it, as check() says. */
  problems: Problem[];
  /** Missing where the quiz has errors. */
  report?: Report;
  /** How well every two roles can be told apart at best. Missing where the quiz has errors. */
  comparison?: Comparison;
}

export interface Report {
  quiz: string;
  readers: number;
  seed: number;
  /** With every item answered. */
  all: Measured & { temperature: number };
  /** The same without the quiz's temperature. */
  untempered: Measured & { temperature: number };
  /** By the role that a reader has, and by the role that leads with every item answered: how many readers. */
  confusion: Record<string, Record<string, number>>;
  /** The questions in the order of the file, and what the answer is expected to tell of the role, in nats, before any other answer. */
  questions: Ranked[];
  /** What became of the readers, who were asked until the result was offered. The page asks in the order `adaptive`. */
  orders: Record<'file' | 'information' | 'adaptive', Asked>;
  /** By trait; missing in a quiz without traits. */
  traits?: Record<string, { reliability: number }>;
}

/** How often the role that leads is the reader's, and how well the quiz knows that. */
export interface Measured {
  accuracy: number;
  logLoss: number;
  calibrationError: number;
  bins: { readers: number; stated: number; right: number }[];
}

export interface Asked extends Measured {
  /** How many questions readers were asked: on average, and how many readers were asked so many. */
  questions: { mean: number; readers: Record<string, number> };
  /** The share of the readers who were offered the result for each reason. */
  offered: Record<'sure' | 'futile' | 'complete', number>;
  /** By role: the share of the readers for whom it leads. */
  called: Record<string, number>;
  /** By item: the share of the readers who were asked it. */
  exposure: Record<string, number>;
}

/** What the page asks of the worker. */
export type Request =
  | { kind: 'check'; id: number; text: string }
  | { kind: 'simulate'; id: number; text: string; readers: number; seed: number }
  | { kind: 'stop' };

/** What the worker says: that it has started; the answer to a request; or that it cannot go on. */
export type Reply = { kind: 'ready' } | ({ kind: 'answer'; id: number } & Simulated) | { kind: 'failure'; message: string };

/** The engine for making quizzes. Its simulation is run in steps, so that something else may happen between them. */
export interface MakingEngine {
  load(quiz: string): string;
  unload(model: number): string;
  compare(model: number): string;
  /** Begins a simulation, in place of one that has not ended. */
  begin(model: number, readers: number, seed: number): string;
  /** Simulates some more readers. Returns the report once it has them all, and nothing before. */
  advance(): string;
}
