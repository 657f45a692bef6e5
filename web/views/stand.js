/** @import {Context, Quiz, Score} from '../types.js' */
import { html, nothing } from 'lit';
import { listed } from './listed.js';
import { traitKeys, traitPicture } from './trait.js';

/** So many traits are shown before the chapter that has them all. */
const kShown = 2;

/** Where the reader stands on the traits that decided most. @param {Context} context */
export const stand = (context) => {
  const { quiz, words: { text }, score, populations } = context;
  if (!score || !populations) return nothing;
  const traits = deciding(quiz, score).slice(0, kShown);
  if (traits.length === 0) return nothing;
  // A friend and the roles after the first two have their places in the chapter.
  const own = { ...context, friend: undefined };
  const roles = listed(quiz, score.roles).slice(0, 2);
  return html`
    <section class="stand" part="stand">
      <h3>${text('stand.title')}</h3>
      ${traitKeys(own, roles)}
      <ul class="scales">${traits.map((trait) => traitPicture(own, score, trait, roles))}</ul>
    </section>
  `;
};

/** The traits whose answers pulled, the one with the largest pull first. @param {Quiz} quiz @param {Score} score */
const deciding = ({ traits = [], items }, { pulls }) => {
  /** @type {Map<string | undefined, number>} */
  const pulled = new Map();
  for (const { id, trait } of items) pulled.set(trait, (pulled.get(trait) ?? 0) + Math.abs(pulls[id] ?? 0));
  const weight = ({ id = '' }) => pulled.get(id) ?? 0;
  return traits.filter((trait) => weight(trait) > 0).sort((a, b) => weight(b) - weight(a));
};
