/** @import {Context, Score} from '../types.js' */
import { html, nothing } from 'lit';
import { leading } from '../quiz/verdict.js';
import { splitBar, swatch } from './drawing.js';

/** Another person's result beside the reader's, or the form to enter one. @param {Context} context */
export const friend = (context) => {
  const { score, friend: other } = context;
  if (!score) return nothing;
  return other ? beside(context, score, other) : form(context);
};

/** @param {Context} context */
const form = ({ words: { text }, on, unfriended }) => html`
  <p id="friend-text">${text('friend.text')}</p>
  <form novalidate>
    <div class="field">
      <label for="friend-link">${text('friend.label')}</label>
      <input id="friend-link" name="link" class="line" dir="ltr" autocomplete="off" autocapitalize="off" spellcheck="false"
        aria-describedby=${unfriended ? 'friend-error' : 'friend-text'} aria-invalid=${unfriended ? 'true' : nothing} />
      <p id="friend-error" class="problem" role="alert">${unfriended ? text(`friend.${unfriended}`) : nothing}</p>
    </div>
    <div class="actions"><button part="button" @click=${withFocus(({ form }) => on.befriend(/** @type {any} */ (form).elements.link.value))}>${text('friend.compare')}</button></div>
  </form>
`;

/** @param {Context} context @param {Score} score @param {Score} other */
const beside = (context, score, other) => {
  const { quiz, words, on } = context;
  const { text, percent, decimal } = words;
  const people = [{ name: text('result.you'), found: score }, { name: text('friend.name'), found: other }];
  const { role: friendRole, probability: friendProbability } = leading(quiz, words, other);
  const summary = text('friend.summary', { ...leading(quiz, words, score), friendRole, friendProbability });
  /** @param {unknown} head @param {(found: Score) => unknown} cell */
  const row = (head, cell) => html`<tr><th scope="row" lang=${quiz.language ?? nothing}>${head}</th>${people.map(({ found }) => html`<td>${cell(found)}</td>`)}</tr>`;
  return html`
    <p id="friend-summary" tabindex="-1">${summary}</p>
    <div class="bars">
      ${people.map(
        ({ name, found }) => html`
          <p class="small">${name}</p>
          ${splitBar(quiz.roles.map(({ id }) => found.roles[id].probability))}
        `,
      )}
    </div>
    <table class="beside" part="table" aria-labelledby="friend-summary">
      <thead><tr><td></td>${people.map(({ name }) => html`<th scope="col">${name}</th>`)}</tr></thead>
      <tbody>
        ${quiz.roles.map(({ id, name }, index) => {
          /** @param {Score} found */
          const cell = ({ roles: { [id]: { probability } } }) => html`<data value=${probability}>${percent(probability)}</data>`;
          return row(html`${swatch(index)} ${name}`, cell);
        })}
      </tbody>
      <tbody>
        ${(quiz.traits ?? []).map(({ id, name }) => {
          /** @param {Score} found */
          const cell = ({ traits: { [id]: { mean, low, high } } = {} }) => html`
            <data value=${mean}>${decimal(mean)}</data>
            <span class="small">${text('figure.interval', { low: decimal(low), high: decimal(high) })}</span>
          `;
          return row(name, cell);
        })}
      </tbody>
    </table>
    <div class="actions"><button type="button" part="button" @click=${withFocus(() => on.unfriend())}>${text('friend.remove')}</button></div>
  `;
};

/** Calls `act`, and then moves the focus to the comparison if there is one, else to the field. It handles the button's click instead of
 * the form's submit event, because a sandboxed frame may not submit forms. @param {(button: HTMLButtonElement) => void} act */
const withFocus = (act) => async (/** @type {Event} */ event) => {
  event.preventDefault();
  const button = /** @type {HTMLButtonElement} */ (event.currentTarget);
  const tree = /** @type {ShadowRoot} */ (button.getRootNode());
  act(button);
  await /** @type {import('lit').LitElement} */ (tree.host).updateComplete;
  (tree.getElementById('friend-summary') ?? tree.getElementById('friend-link'))?.focus();
};
