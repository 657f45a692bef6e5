/** @import {Quiz, State} from '../types.js' */
/** @import {Kind} from './storage.js' */
import { fingerprintOf } from '../quiz/fingerprint.js';
import { askedOf, categoriesOf } from '../quiz/quiz.js';
import { begun } from '../quiz/state.js';
import { stateOf } from '../quiz/state-from-text.js';
import { stateText } from '../quiz/state-text.js';
import * as storage from './storage.js';

/** Keeps where a reader is in a quiz, once they have begun. @param {Kind} kind @param {Quiz | undefined} quiz @param {State} state */
export const keep = (kind, quiz, state) => {
  if (quiz && begun(state)) storage.keep(kind, nameOf(quiz), stateText(state));
};

/** Where the reader was, if that was kept and fits the quiz. @param {Kind} kind @param {Quiz} quiz */
export const recall = (kind, quiz) => {
  // Earlier versions kept answers under the id alone: it cannot be known to which questions.
  storage.forget(kind, quiz.id);
  return stateOf(storage.recall(kind, nameOf(quiz)) ?? '', askedOf(quiz), categoriesOf(quiz));
};

/** @param {Kind} kind @param {Quiz | undefined} quiz */
export const forget = (kind, quiz) => {
  if (quiz) storage.forget(kind, nameOf(quiz));
};

/** @param {Quiz} quiz */
const nameOf = (quiz) => storage.keptName(quiz.id, fingerprintOf(quiz));
