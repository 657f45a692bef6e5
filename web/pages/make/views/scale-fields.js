/** @import {Page} from './page.js' */
import { html, nothing } from 'lit';
import { put } from '../document/edit.js';
import { kStrengths } from '../document/scales.js';
import { choice } from './fields.js';
import { otherProblems } from './fields.js';

/** What a scale is called. @param {Page} page @param {any} trait @param {number} index @returns {string} */
export const scaleName = ({ words: { text } }, trait, index) => trait.name || text('scales.number', { number: index + 1 });

/** Which scale an item measures, how strongly, and from which pole its answers begin. @param {Page} page @param {any} item @param {number} index */
export const scaleFields = (page, item, index) => {
  const { shop, words: { text } } = page;
  const path = ['items', index];
  const { traits = [] } = shop.document;
  const trait = traits.find((/** @type {any} */ { id }) => id === item.trait);
  const strength = Math.abs(item.slope ?? 1);
  const named = Object.entries(kStrengths).find(([, slope]) => slope === strength)?.[0];
  const isUp = (item.slope ?? 1) >= 0;
  const set = (/** @type {number} */ size, /** @type {boolean} */ up) => shop.edit((document) => put(document, [...path, 'slope'], up ? size : -size));
  const poles = [trait?.low || text('scales.low'), trait?.high || text('scales.high')];
  return html`
    <div class="row">
      ${choice({
        id: `/items/${index}/trait`,
        label: text('scales.of'),
        value: item.trait,
        options: traits.map((/** @type {any} */ given, /** @type {number} */ place) => [given.id, scaleName(page, given, place)]),
        choose: (id) => shop.edit((document) => put(document, [...path, 'trait'], id)),
      })}
      ${choice({
        id: `/items/${index}/slope`,
        label: text('scales.strength'),
        value: named ?? 'own',
        options: [...Object.keys(kStrengths).map((key) => /** @type {[string, string]} */ ([key, text(`scales.strength.${key}`)])), ...(named ? [] : [/** @type {[string, string]} */ (['own', text('scales.strength.own', { number: strength })])])],
        choose: (key) => set(kStrengths[/** @type {keyof typeof kStrengths} */ (key)] ?? strength, isUp),
      })}
      ${choice({
        id: `direction-${index}`,
        label: text(item.group ? 'scales.ticked' : 'scales.first'),
        value: item.group ? (isUp ? 'high' : 'low') : isUp ? 'low' : 'high',
        options: [['low', poles[0]], ['high', poles[1]]],
        choose: (pole) => set(strength, (pole === 'low') !== Boolean(item.group)),
      })}
    </div>
    ${trait ? nothing : html`<p class="hint">${text('scales.none')}</p>`}
    ${otherProblems(page, path, ['prompt', 'categories', 'shares', 'hint', 'why'])}
  `;
};
