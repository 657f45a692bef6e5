/** @import {Context, Score, Words} from '../types.js' */
import { html, nothing } from 'lit';
import { byPull } from '../quiz/quiz.js';
import { leading } from '../quiz/verdict.js';
import { bar } from './pictures.js';

/** So many answers are shown for the leading role, and so many for the other one. */
const kFor = 3;
const kAgainst = 2;

/** The items whose answers spoke most for the leading role and for the other one, and the largest pull of all.
 * @param {Words} words @param {Score} score */
export const spoken = (words, score) => {
  // A pull that would be shown as 0.0 is left out.
  const ranked = byPull(score).filter((id) => words.decimal(Math.abs(score.pulls[id])) !== words.decimal(0));
  return {
    leading: ranked.filter((id) => score.pulls[id] > 0).slice(0, kFor),
    other: ranked.filter((id) => score.pulls[id] < 0).slice(0, kAgainst),
    most: Math.abs(score.pulls[ranked[0]]),
  };
};

/** The answers that spoke most for the leading role, and those that spoke most for the other one, each with a way to change it.
 * @param {Context} context @param {(id: string) => (event: Event) => unknown} change Gives the handler that leads to an answer. */
export const spoke = (context, change) => {
  const { quiz, words, score } = context;
  if (!score || score.runnerUp === null) return nothing;
  const lists = spoken(words, score);
  if (lists.leading.length + lists.other.length === 0) return nothing;
  const { most } = lists;
  const values = leading(quiz, words, score);
  /** @param {string | null} wanted */
  const placeOf = (wanted) => quiz.roles.findIndex(({ id }) => id === wanted);
  /** @param {string} heading @param {string[]} ids @param {number} role */
  const list = (heading, ids, role) =>
    ids.length === 0
      ? nothing
      : html`
          <h3>${heading}</h3>
          <ul>${ids.map((id) => answer(context, score, id, { role, most, change }))}</ul>
        `;
  return html`
    <section class="spoke" part="spoke">
      ${list(words.text('spoke.for', values), lists.leading, placeOf(score.leader))}
      ${list(words.text('spoke.against', values), lists.other, placeOf(score.runnerUp))}
    </section>
  `;
};

/** An answer in the reader's own words, with the question in small letters, and a bar. @param {Context} context @param {Score} score @param {string} id
 * @param {{role: number, most: number, change: (id: string) => (event: Event) => unknown}} given `most`: the pull of the longest bar. */
const answer = ({ quiz, state, shared }, score, id, { role, most, change }) => {
  const item = quiz.items.find((one) => one.id === id);
  const chosen = item?.categories[state.answers.get(id) ?? 0];
  const words = html`<bdi>${chosen}</bdi>`;
  return html`
    <li data-spoke=${id} lang=${quiz.language ?? nothing}>
      <p>${shared ? words : html`<button type="button" class="link" part="button" @click=${change(id)}>${words}</button>`}</p>
      <p class="small"><bdi>${item?.prompt}</bdi></p>
      ${bar(role, { value: Math.abs(score.pulls[id]) }, most)}
    </li>
  `;
};
