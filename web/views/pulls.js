/** @import {Context, Item, Score} from '../types.js' */
import { html, nothing } from 'lit';
import { firstTwo } from '../quiz/verdict.js';
import { pairChoice } from './pair.js';
import { key, pullBar } from './pictures.js';
import { strip } from './strip.js';

/** The number of rows shown at first. */
const kFirst = 8;

/** What each answer did. On their own result, readers can try other answers. @param {Context} context */
export const pulls = (context) => {
  const { quiz, pair, score, shared, state, words: { text } } = context;
  if (!score) return nothing;
  const given = contest(context, score);
  const ids = new Set([...given.order, ...state.asked.flatMap(({ items }) => items)]);
  const rows = [...ids].flatMap((id) => quiz.items.find((item) => item.id === id) ?? []);
  return html`
    ${shared ? nothing : html`<p class="small">${text(pair ? 'pulls.text.two' : 'pulls.text')}</p>`} ${pairChoice(context)}
    ${shared ? nothing : strip(context, score)} ${table(context, given, rows.slice(0, kFirst), 'first')}
    ${rows.length > kFirst
      ? html`
          <details class="rest">
            <summary>${text('pulls.more', { count: rows.length - kFirst })}</summary>
            ${table(context, given, rows.slice(kFirst), 'more')}
          </details>
        `
      : nothing}
    <p class="small">${text('pulls.numbers')}</p>
  `;
};

/**
 * The two roles that each pull compares, as indices: a pull above 0 is towards the first of `roles`. `sides` has the same two from left to
 * right. In a quiz with two roles these are in the quiz's order, so that they do not change sides while the reader tries answers.
 * @typedef {{roles: readonly number[], sides: readonly number[], pulls: Score['pulls'], order: readonly string[]}} Contest
 * @type {(context: Context, score: Score) => Contest}
 */
const contest = ({ quiz, pair, order }, score) => {
  if (pair) return { ...pair, sides: pair.roles };
  const roles = firstTwo(quiz, score);
  return { roles, sides: [...roles].sort((a, b) => a - b), pulls: score.pulls, order };
};

/** @param {Context} context @param {Contest} given @param {Item[]} rows @param {string} name */
const table = (context, given, rows, name) => {
  const { quiz, shared, words: { text } } = context;
  const most = Math.max(...Object.values(given.pulls).map(Math.abs));
  return html`
    <table class=${name} role="table" part="table" aria-labelledby="pulls">
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col">${text('pulls.question')}</th>
          <th role="columnheader" scope="col">${text(shared ? 'pulls.shared' : 'pulls.answer')}</th>
          <th role="columnheader" scope="col">
            <span class="hidden">${text('pulls.pull')}</span>
            <span class="sides" lang=${quiz.language ?? nothing}>
              ${given.sides.map((index) => html`<span>${key(index)} ${quiz.roles[index].name}</span>`)}
            </span>
          </th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${rows.map((item) => row(context, given, item, most))}
      </tbody>
    </table>
  `;
};

/** @param {Context} context @param {Contest} given @param {Item} item @param {number} most The pull that the longest bar stands for. */
const row = (context, given, item, most) => {
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
      <td role="cell">${effect(context, given, id, most)}</td>
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

/** The pull of an answer, as a bar and in words. @param {Context} context @param {Contest} given @param {string} id @param {number} most */
const effect = ({ quiz, words: { text, decimal } }, { roles: [towards, away], sides, pulls }, id, most) => {
  const pull = pulls[id] ?? 0;
  const index = pull < 0 ? away : towards;
  const value = decimal(Math.abs(pull));
  const none = value === decimal(0);
  return html`
    ${pullBar(index, index === sides[0], none ? 0 : Math.abs(pull) / most)}
    <data value=${pull}>${none ? text('pulls.none') : text('pulls.towards', { value, role: quiz.roles[index].name })}</data>
  `;
};
