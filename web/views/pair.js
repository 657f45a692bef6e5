/** @import {Context} from '../types.js' */
import { html, nothing } from 'lit';
import { key } from './pictures.js';

/** The choice of the two roles that the chapters set beside each other. Each chapter that depends on it shows it; it is the same
 * everywhere. A role cannot be chosen twice. @param {Context} context */
export const pairChoice = ({ quiz, pair, words: { text } }) =>
  pair
    ? html`
        <fieldset class="both" part="pair">
          <legend class="small">${text('pair.title')}</legend>
          <div>
            ${pair.roles.map(
              (chosen, place) => html`
                <label>
                  <span class="hidden">${text(place === 0 ? 'pair.first' : 'pair.second')}</span>
                  ${key(chosen)}
                  <select autocomplete="off" data-place=${place} @change=${choosing(pair, place)}>
                    ${quiz.roles.map(
                      ({ name }, index) => html`
                        <option value=${index} lang=${quiz.language ?? nothing} ?disabled=${index !== chosen && pair.roles.includes(index)} .selected=${index === chosen}>${name}</option>
                      `,
                    )}
                  </select>
                </label>
              `,
            )}
          </div>
        </fieldset>
      `
    : nothing;

/** @param {NonNullable<Context['pair']>} pair @param {number} place */
const choosing = (pair, place) => (/** @type {Event} */ { currentTarget }) => pair.choose(place, Number(/** @type {HTMLSelectElement} */ (currentTarget).value));
