/** @import {Context} from '../types.js' */
/** @import {Shown} from './trait.js' */
import { html, nothing } from 'lit';
import { beside, placed } from './listed.js';
import { pairChoice } from './pair.js';
import { numbers } from './table.js';
import { brief, interval, traitKeys, traitPicture } from './trait.js';

/** The reader's place on each trait, among the people of each role. @param {Context} context */
export const traits = (context) => {
  const { quiz, words, score, populations, friend, pair } = context;
  const { text, decimal } = words;
  const language = quiz.language ?? nothing;
  if (!score?.traits || !quiz.traits || !populations) return nothing;
  const { traits: estimates } = score;
  const roles = shown(context);
  return html`
    <p class="small">${text('result.traits.text')}</p>
    ${pairChoice(context)}
    ${pair
      ? html`<label class="everyone"><input type="checkbox" autocomplete="off" .checked=${pair.all} @change=${showing(pair)} /> ${text('traits.all')}</label>`
      : nothing}
    ${traitKeys(context, roles)}
    <ul class="scales">
      ${quiz.traits.map((trait) => traitPicture(context, score, trait, roles))}
    </ul>
    ${numbers(context, {
      label: 'traits',
      heads: [
        text('traits.trait'),
        text('result.you'),
        text('traits.interval'),
        ...(friend ? [text('friend.name')] : []),
        ...roles.flatMap(({ name: role }) => ['middle', 'spread', 'above'].map((what) => text(`traits.${what}`, { role }))),
      ],
      rows: quiz.traits.map(({ id, name }) => [
        html`<span lang=${language}>${name}</span>`,
        decimal(estimates[id].mean),
        interval(context, estimates[id]),
        ...(friend?.traits ? [brief(context, friend.traits[id])] : []),
        ...roles.flatMap((role) => {
          const { mean, sd } = populations.roles[role.id][id];
          return [decimal(mean), decimal(sd), words.percent(estimates[id].standing[role.id])];
        }),
      ]),
    })}
  `;
};

/** The roles whose people are shown: those beside each other, and then, if the reader wants them, the others.
 * @param {Context} context @returns {Shown[]} */
const shown = (context) => {
  const { quiz, pair } = context;
  const others = pair?.all ? placed(quiz).filter(({ index }) => !pair.roles.includes(index)) : [];
  return [...beside(context), ...others.map((role) => ({ ...role, isLight: true }))];
};

/** @param {NonNullable<Context['pair']>} pair */
const showing = (pair) => (/** @type {Event} */ { currentTarget }) => pair.showAll(/** @type {HTMLInputElement} */ (currentTarget).checked);
