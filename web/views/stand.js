/** @import {Context, Quiz, Score} from '../types.js' */
import { html, nothing } from 'lit';
import { key, personKey } from './pictures.js';
import { traitPicture } from './trait.js';

/** So many traits are shown before the chapter that has them all. */
const kShown = 2;

/** Where the reader stands on the traits that decided most. @param {Context} context */
export const stand = (context) => {
  const { quiz, words: { text }, score, populations } = context;
  if (!score || !populations) return nothing;
  const traits = deciding(quiz, score).slice(0, kShown);
  if (traits.length === 0) return nothing;
  return html`
    <section class="stand" part="stand">
      <h3>${text('stand.title')}</h3>
      <ul class="keys">
        ${quiz.roles.map(({ name }, index) => html`<li>${key(index)} <span lang=${quiz.language ?? nothing}>${name}</span></li>`)}
        <li>${personKey('reader')} ${text('result.you')}</li>
      </ul>
      <ul class="scales">${traits.map((trait) => traitPicture({ ...context, friend: undefined }, score, trait))}</ul>
    </section>
  `;
};

/** The traits, the one whose answers pulled most comes first; none whose answers did not pull. @param {Quiz} quiz @param {Score} score */
const deciding = ({ traits = [], items }, { pulls }) => {
  /** @type {Map<string | undefined, number>} */
  const pulled = new Map();
  for (const { id, trait } of items) pulled.set(trait, (pulled.get(trait) ?? 0) + Math.abs(pulls[id] ?? 0));
  const weight = ({ id = '' }) => pulled.get(id) ?? 0;
  return traits.filter((trait) => weight(trait) > 0).sort((a, b) => weight(b) - weight(a));
};
