/** @import {Context, Score} from '../../types.js' */
import { html, nothing } from 'lit';
import { chapter } from './chapter.js';
import { key, scale } from './drawing.js';

/** @param {Context} context @param {Score} score */
export const traits = ({ quiz, words }, { traits: estimates }) => {
  const { text, decimal } = words;
  /** @param {string} name @param {number} value */
  const number = (name, value) => html`<data class=${name} value=${value}>${decimal(value)}</data>`;
  return chapter('traits', text('result.traits'), html`
      <p class="small">${text('result.traits.text')}</p>
      <ul class="keys" lang=${quiz.language ?? nothing}>
        ${quiz.roles.map(({ name }, index) => html`<li>${key(index)} ${name}</li>`)}
        <li>
          <svg class="swatch" width="20" height="14" aria-hidden="true" focusable="false">
            <line class="interval" x1="0" x2="20" y1="7" y2="7" /><line class="estimate" x1="10" x2="10" y1="0" y2="14" />
          </svg>
          ${text('result.you')}
        </li>
      </ul>
      <ul class="scales">
        ${quiz.traits.map(({ id, name, low, high }, index) => {
          const reader = estimates[id];
          return html`
            <li data-trait=${id}>
              <h4 lang=${quiz.language ?? nothing}>${name}</h4>
              <p class="reading">
                ${filled(text('result.estimate', { mean: '\0mean\0', low: '\0low\0', high: '\0high\0' }), {
                  mean: number('mean', reader.mean),
                  low: number('low', reader.low),
                  high: number('high', reader.high),
                })}
                <span class="hidden">
                  ${quiz.roles.map((role) => `${text('result.middle', { role: role.name, mean: decimal(role.mean[index]) })} `)}
                </span>
              </p>
              ${scale(quiz.roles.map(({ mean }) => mean[index]), reader)}
              <p class="poles small" lang=${quiz.language ?? nothing}><span>${low}</span> <span>${high}</span></p>
            </li>
          `;
        })}
      </ul>
  `);
};

/** A message with elements in its places. @param {string} text @param {Record<string, unknown>} parts */
const filled = (text, parts) => text.split('\0').map((piece, index) => (index % 2 === 1 ? parts[piece] : piece));
