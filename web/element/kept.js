/** @import {Quiz, State} from '../types.js' */
/** @import {Kind} from './storage.js' */
import { askedOf, categoriesOf } from '../quiz/quiz.js';
import { begun, stateOf, stateText } from '../quiz/state.js';
import * as storage from './storage.js';

/** Keeps where a reader is in a quiz, once they have begun. @param {Kind} kind @param {Quiz | undefined} quiz @param {State} state */
export const keep = (kind, quiz, state) => {
  if (quiz && begun(state)) storage.keep(kind, quiz.id, stateText(state));
};

/** Where the reader was, if that was kept and fits the quiz. @param {Kind} kind @param {Quiz} quiz */
export const recall = (kind, quiz) => stateOf(storage.recall(kind, quiz.id) ?? '', askedOf(quiz), categoriesOf(quiz));

/** @param {Kind} kind @param {Quiz | undefined} quiz */
export const forget = (kind, quiz) => {
  if (quiz) storage.forget(kind, quiz.id);
};
