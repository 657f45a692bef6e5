/** @import {Context, Score} from '../types.js' */
import { html, nothing } from 'lit';
import { leading, verdictTitle } from '../quiz/verdict.js';
import { changes } from '../quiz/state.js';
import { shareBar, splitBar, swatch } from './drawing.js';
import { listed } from './listed.js';

/** The result, which stays in view while the reader tries answers. Space for the note on a change is kept from the start.
 * @param {Context} context @param {Score} score */
export const strip = (context, score) => {
  const { quiz, before, state, on, words } = context;
  const { text } = words;
  const { role, probability } = leading(quiz, words, score);
  const sure = score.verdict === 'about-equally' ? `${role}, ${probability}` : probability;
  return html`
    <div class="change" part="change">
      <p><strong>${verdictTitle(quiz, words, score)}:</strong> ${sure}.</p>
      ${quiz.roles.length > 2 ? standing(context, score) : bar(context, score)}
      <div class=${before ? 'changed' : 'changed outline'} aria-hidden=${before ? nothing : 'true'}>
        <p>
          <span>${text('change.count', { count: before ? changes(state) : 1 })}</span>
          ${text('change.before', leading(quiz, words, before ?? score))}
        </p>
        <button type="button" part="button" @click=${on.undo}>${text('change.undo')}</button>
      </div>
    </div>
  `;
};

/** Both roles in one bar. @param {Context} context @param {Score} score */
const bar = ({ quiz, before }, score) => {
  /** @param {Score} of */
  const shares = ({ roles }) => quiz.roles.map(({ id }) => roles[id].probability);
  return splitBar(shares(score), before && shares(before), 10);
};

/** Each of more roles with its name and a bar of its own, the most probable first. The style sheet shows as many as there is room for.
 * @param {Context} context @param {Score} score */
const standing = ({ quiz, before, words }, { roles }) => html`
  <ul class="ranked">
    ${listed(quiz, roles).map(
      ({ id, name, index }) => html`
        <li>
          <p class="share">
            ${swatch(index)} <span class="name" lang=${quiz.language ?? nothing}>${name}</span>
            <data value=${roles[id].probability}>${words.percent(roles[id].probability)}</data>
          </p>
          ${shareBar(index, roles[id].probability, before?.roles[id].probability, 6)}
        </li>
      `,
    )}
  </ul>
`;
