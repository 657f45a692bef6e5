/** @import {Context} from '../types.js' */
import { html, nothing } from 'lit';
import { numbers } from './table.js';
import { brief, interval, traitKeys, traitPicture } from './trait.js';

/** The reader's place on each trait, among the people of each role. @param {Context} context */
export const traits = (context) => {
  const { quiz, words, score, populations, friend } = context;
  const { text, decimal } = words;
  const language = quiz.language ?? nothing;
  if (!score?.traits || !quiz.traits || !populations) return nothing;
  const { traits: estimates } = score;
  const shapes = quiz.traits.map(({ id }) => quiz.roles.map((role) => populations.roles[role.id][id]));
  return html`
    <p class="small">${text('result.traits.text')}</p>
    ${traitKeys(context)}
    <ul class="scales">
      ${quiz.traits.map((trait) => traitPicture(context, score, trait))}
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
