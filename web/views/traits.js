/** @import {Context, Estimate} from '../types.js' */
import { html, nothing } from 'lit';
import { key, kTicks, personKey, scale } from './pictures.js';
import { numbers } from './table.js';

/** The reader's place on each trait, among the people of each role. @param {Context} context */
export const traits = (context) => {
  const { quiz, words, state, score, populations, friend } = context;
  const { text, decimal } = words;
  const language = quiz.language ?? nothing;
  const measured = new Set(quiz.items.filter(({ id }) => state.answers.has(id)).map(({ trait }) => trait));
  if (!score?.traits || !quiz.traits || !populations) return nothing;
  const { traits: estimates } = score;
  const shapes = quiz.traits.map(({ id }) => quiz.roles.map((role) => populations.roles[role.id][id]));
  return html`
    <p class="small">${text('result.traits.text')}</p>
    <ul class="keys">
      ${quiz.roles.map(({ name }, index) => html`<li>${key(index)} <span lang=${language}>${name}</span></li>`)}
      <li>${personKey('reader')} ${text('result.you')}</li>
      ${friend ? html`<li>${personKey('friend')} ${text('friend.name')}</li>` : nothing}
    </ul>
    <ul class="scales">
      ${quiz.traits.map(({ id, name, low, high }, index) => {
        const reader = estimates[id];
        const other = friend?.traits?.[id];
        return html`
          <li data-trait=${id}>
            <h4 lang=${language}>${name}</h4>
            <p class="reading">
              ${reading(context, reader)} ${other ? html`<span class="other">${text('friend.name')}: ${brief(context, other)}.</span>` : nothing}
              ${measured.has(id) ? nothing : html`<span class="unmeasured">${text('result.unmeasured')}</span>`}
              <span class="hidden">
                ${quiz.roles.map((role, at) => `${text('result.middle', { role: role.name, mean: decimal(shapes[index][at].mean) })} `)}
              </span>
            </p>
            ${scale(shapes[index], reader, other)}
            <p class="ticks" aria-hidden="true">${kTicks.map((value) => html`<span dir="ltr">${value < 0 ? `−${-value}` : value}</span>`)}</p>
            <p class="poles small" lang=${language}><span>${low}</span> <span>${high}</span></p>
          </li>
        `;
      })}
    </ul>
    ${numbers(context, {
      label: 'traits',
      heads: [
        text('traits.trait'),
        text('result.you'),
        text('traits.interval'),
        ...(friend ? [text('friend.name')] : []),
        ...quiz.roles.flatMap(({ name: role }) => ['middle', 'spread', 'above'].map((what) => text(`traits.${what}`, { role }))),
      ],
      rows: quiz.traits.map(({ id, name }, index) => [
        html`<span lang=${language}>${name}</span>`,
        decimal(estimates[id].mean),
        interval(context, estimates[id]),
        ...(friend?.traits ? [brief(context, friend.traits[id])] : []),
        ...quiz.roles.flatMap((role, at) => {
          const { mean, sd } = shapes[index][at];
          return [decimal(mean), decimal(sd), words.percent(estimates[id].standing[role.id])];
        }),
      ]),
    })}
  `;
};

/** @param {Context} context @param {Estimate} estimate */
const interval = ({ words: { text, decimal } }, { low, high }) => text('figure.interval', { low: decimal(low), high: decimal(high) });

/** @param {Context} context @param {Estimate} estimate */
const brief = (context, estimate) => `${context.words.decimal(estimate.mean)} (${interval(context, estimate)})`;

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
