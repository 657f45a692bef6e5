/** @import {Context, Item, Score} from '../types.js' */
import { html, nothing } from 'lit';
import { leading, verdictTitle } from '../quiz/verdict.js';
import { changes } from '../quiz/state.js';
import { splitBar } from './drawing.js';
import { key, pullBar } from './pictures.js';

/** The number of rows shown at first. */
const kFirst = 8;

/** What each answer did. On their own result, readers can try other answers. @param {Context} context */
export const pulls = (context) => {
  const { quiz, order, score, shared, state, words: { text } } = context;
  if (!score) return nothing;
  const ids = new Set([...order, ...state.asked.flatMap(({ items }) => items)]);
  const rows = [...ids].flatMap((id) => quiz.items.find((item) => item.id === id) ?? []);
  return html`
    ${shared ? nothing : html`<p class="small">${text('pulls.text')}</p> ${strip(context, score)}`}
    ${table(context, score, rows.slice(0, kFirst), 'first')}
    ${rows.length > kFirst
      ? html`
          <details class="rest">
            <summary>${text('pulls.more', { count: rows.length - kFirst })}</summary>
            ${table(context, score, rows.slice(kFirst), 'more')}
          </details>
        `
      : nothing}
    <p class="small">${text('pulls.numbers')}</p>
  `;
};

/** The result, which stays in view while the reader tries answers. Space for the note on a change is kept from the start.
 * @param {Context} context @param {Score} score */
const strip = ({ quiz, before, state, on, words }, score) => {
  const { text } = words;
  /** @param {Score} of */
  const shares = ({ roles }) => quiz.roles.map(({ id }) => roles[id].probability);
  const { role, probability } = leading(quiz, words, score);
  const sure = score.verdict === 'about-equally' ? `${role}, ${probability}` : probability;
  return html`
    <div class="change" part="change">
      <p><strong>${verdictTitle(quiz, words, score)}:</strong> ${sure}.</p>
      ${splitBar(shares(score), before && shares(before), 10)}
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

/** The two roles that each pull compares. They are in the quiz's order, so that they do not change sides while the reader tries answers.
 * @param {Context} context @param {Score} score */
const sides = ({ quiz }, { leader, runnerUp }) => quiz.roles.flatMap(({ id }, index) => (id === leader || id === runnerUp ? index : []));

/** @param {Context} context @param {Score} score @param {Item[]} rows @param {string} name */
const table = (context, score, rows, name) => {
  const { quiz, shared, words: { text } } = context;
  const most = Math.max(...Object.values(score.pulls).map(Math.abs));
  return html`
    <table class=${name} role="table" part="table" aria-labelledby="pulls">
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col">${text('pulls.question')}</th>
          <th role="columnheader" scope="col">${text(shared ? 'pulls.shared' : 'pulls.answer')}</th>
          <th role="columnheader" scope="col">
            <span class="hidden">${text('pulls.pull')}</span>
            <span class="sides" lang=${quiz.language ?? nothing}>
              ${sides(context, score).map((index) => html`<span>${key(index)} ${quiz.roles[index].name}</span>`)}
            </span>
          </th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${rows.map((item) => row(context, score, item, most))}
      </tbody>
    </table>
  `;
};

/** @param {Context} context @param {Score} score @param {Item} item @param {number} most The pull that the longest bar stands for. */
const row = (context, score, item, most) => {
  const { quiz, words, shared, state } = context;
  const { id, prompt, categories } = item;
  const language = quiz.language ?? nothing;
  const group = quiz.groups?.find((one) => one.id === item.group);
  const category = state.answers.get(id);
  return html`
    <tr role="row" data-item=${id}>
      <th role="rowheader" scope="row" lang=${language}>
        ${group ? html`<span id=${`group-of-${id}`} class="group"><bdi>${group.prompt}</bdi></span>` : nothing}
        <bdi id=${`prompt-of-${id}`}>${prompt}</bdi>
      </th>
      <td role="cell">
        ${shared
          ? category === undefined
            ? words.text('question.skip')
            : html`<bdi lang=${language}>${categories[category]}</bdi>`
          : choice(context, item, group !== undefined)}
      </td>
      <td role="cell">${effect(context, score, id, most)}</td>
    </tr>
  `;
};

/** @param {Context} context @param {Item} item @param {boolean} grouped */
const choice = ({ quiz, words, state, on }, { id, categories }, grouped) => {
  const answer = state.answers.get(id);
  /** @param {Event} event */
  const change = ({ currentTarget }) => {
    const { value } = /** @type {HTMLSelectElement} */ (currentTarget);
    on.change(id, value === '' ? undefined : Number(value));
  };
  // Sets `selected` on each option, because setting a <select>'s value has no effect before its options exist.
  return html`
    <select
      autocomplete="off"
      aria-labelledby=${`prompt-of-${id}`}
      aria-describedby=${grouped ? `group-of-${id}` : nothing}
      @change=${change}
    >
      ${categories.map((category, index) => html`<option value=${index} lang=${quiz.language ?? nothing} .selected=${answer === index}>${category}</option>`)}
      <option value="" .selected=${answer === undefined}>${words.text('question.skip')}</option>
    </select>
  `;
};

/** The pull of an answer, as a bar and in words. @param {Context} context @param {Score} score @param {string} id @param {number} most */
const effect = (context, score, id, most) => {
  const { quiz, words: { text, decimal } } = context;
  const pull = score.pulls[id] ?? 0;
  const towards = pull < 0 ? score.runnerUp : score.leader;
  const index = quiz.roles.findIndex((role) => role.id === towards);
  const value = decimal(Math.abs(pull));
  const none = value === decimal(0);
  return html`
    ${pullBar(index, index === sides(context, score)[0], none ? 0 : Math.abs(pull) / most)}
    <data value=${pull}>${none ? text('pulls.none') : text('pulls.towards', { value, role: quiz.roles[index].name })}</data>
  `;
};
