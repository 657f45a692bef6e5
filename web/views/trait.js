/** @import {Context, Estimate, Score, Trait} from '../types.js' */
/** @import {Placed} from './listed.js' */
import { html, nothing } from 'lit';
import { key, kTicks, personKey, scale } from './pictures.js';

/** A role whose people are shown. `isLight`: drawn lighter than others. @typedef {Placed & {isLight?: boolean}} Shown */

/** What the marks in the pictures of traits stand for. @param {Context} context @param {Shown[]} roles */
export const traitKeys = ({ quiz, words: { text }, friend }, roles) => html`
  <ul class="keys">
    ${roles.map(({ name, index }) => html`<li>${key(index)} <span lang=${quiz.language ?? nothing}>${name}</span></li>`)}
    <li>${personKey('reader')} ${text('result.you')}</li>
    ${friend ? html`<li>${personKey('friend')} ${text('friend.name')}</li>` : nothing}
  </ul>
`;

/** The reader on one trait, among the people of some roles: in words, as a picture, and between the trait's poles.
 * @param {Context} context @param {Score} score @param {Trait} trait @param {Shown[]} roles */
export const traitPicture = (context, score, { id, name, low, high }, roles) => {
  const { quiz, words: { text, decimal }, state, populations, friend } = context;
  const language = quiz.language ?? nothing;
  const reader = score.traits?.[id];
  if (!reader || !populations) return nothing;
  const other = friend?.traits?.[id];
  const shapes = roles.map((role) => ({ ...role, ...populations.roles[role.id][id] }));
  const isMeasured = quiz.items.some((item) => item.trait === id && state.answers.has(item.id));
  return html`
    <li data-trait=${id}>
      <h4 lang=${language}>${name}</h4>
      <p class="reading">
        ${reading(context, reader)} ${other ? html`<span class="other">${text('friend.name')}: ${brief(context, other)}.</span>` : nothing}
        ${isMeasured ? nothing : html`<span class="unmeasured">${text('result.unmeasured')}</span>`}
        <span class="hidden">
          ${shapes.map(({ name: role, mean }) => `${text('result.middle', { role, mean: decimal(mean) })} `)}
        </span>
      </p>
      ${scale(shapes, reader, other)}
      <p class="ticks" aria-hidden="true">${kTicks.map((value) => html`<span dir="ltr">${value < 0 ? `−${-value}` : value}</span>`)}</p>
      <p class="poles small" lang=${language}><span>${low}</span> <span>${high}</span></p>
    </li>
  `;
};

/** @param {Context} context @param {Estimate} estimate */
export const interval = ({ words: { text, decimal } }, { low, high }) => text('figure.interval', { low: decimal(low), high: decimal(high) });

/** @param {Context} context @param {Estimate} estimate */
export const brief = (context, estimate) => `${context.words.decimal(estimate.mean)} (${interval(context, estimate)})`;

/**
 * The reader's estimate in words. The attribute `value` of each number has the engine's own.
 * @param {Context} context @param {Estimate} estimate
 */
const reading = ({ words: { text, decimal } }, estimate) => {
  /** @param {'mean' | 'low' | 'high'} name */
  const number = (name) => html`<data class=${name} value=${estimate[name]}>${decimal(estimate[name])}</data>`;
  const pieces = text('result.estimate', { mean: '\0mean\0', low: '\0low\0', high: '\0high\0' }).split('\0');
  return pieces.map((piece, index) => (index % 2 === 1 ? number(/** @type {'mean' | 'low' | 'high'} */ (piece)) : piece));
};
