/** @import {Context} from '../types.js' */
import { html, nothing } from 'lit';
import { addressFrom } from '../quiz/quiz.js';

/** The link to the page on how this was measured. @param {Context} context */
export const method = ({ quiz, base, words: { text } }) => {
  const address = addressFrom(quiz.method, base);
  return address ? html`<a href=${address} part="method">${text('result.method')}</a>` : nothing;
};
