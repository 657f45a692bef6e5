/** @import {Actions, Quiz, Words} from '../types.js' */
import { askedOf } from '../quiz/quiz.js';
import { begin } from '../quiz/state.js';
import { question } from './question.js';
import { root } from './root.js';

/**
 * The first question, before the reader has done anything. The build writes it as HTML, and the element hydrates that. Both must draw
 * the same, so the view must not depend on the page.
 * @param {Quiz} quiz @param {Words} words
 */
export const firstScreen = (quiz, words) =>
  root(words, question({
    quiz, words,
    state: begin(askedOf(quiz)[0]),
    on: /** @type {Actions} */ ({}),
    round: 0, offer: null,
    base: '', order: [], said: '',
    shared: false, sharing: true, untold: [], waiting: false, unanswered: false,
  }), '');
