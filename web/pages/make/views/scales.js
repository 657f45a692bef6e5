/** @import {Page} from './page.js' */
import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { put } from '../document/edit.js';
import { addScale, kMostScales, removeScale } from '../document/scales.js';
import { roleClass, swatch } from '../../../views/drawing.js';
import { scale } from '../../../views/pictures.js';
import { numberOf, otherProblems, problemList, textField } from './fields.js';
import { nameOf } from './roles.js';
import { scaleName } from './scale-fields.js';

/** The ends of the line on which roles are dragged. The file may hold more. */
const kEnd = 3;

/** The scales, and where the people of each role stand on them. @param {Page} page */
export const scales = (page) => {
  const { shop, words: { text } } = page;
  const { traits = [] } = shop.document;
  const add = () => shop.edit(addScale, { focus: `/traits/${traits.length}/name` });
  const own = shop.problemsIn('/traits').filter(({ path }) => path === '/traits');
  return html`
    <details class="scales-step" ?open=${traits.length > 0}>
      <summary><h2>${text('scales.title')}</h2></summary>
      <div class="inside">
        <p class="lead">${text('scales.lead')}</p>
        ${problemList(own, '/traits')}
        <ol class="cards">${traits.map((/** @type {any} */ trait, /** @type {number} */ index) => html`<li class="card">${scaleCard(page, trait, index)}</li>`)}</ol>
        ${traits.length < kMostScales ? html`<p><button type="button" @click=${add}>${text('scales.add')}</button></p>` : nothing}
      </div>
    </details>
  `;
};

/** @param {Page} page @param {any} trait @param {number} index */
const scaleCard = (page, trait, index) => {
  const { shop, words: { text } } = page;
  const path = ['traits', index];
  const name = scaleName(page, trait, index);
  const { roles, items } = shop.document;
  const people = roles.map((/** @type {any} */ { mean, sd }, /** @type {number} */ place) => ({ index: place, mean: mean?.[index] ?? 0, sd: sd?.[index] ?? 1 }));
  const measured = items.filter((/** @type {any} */ item) => item.trait === trait.id).length;
  return html`
    <h3><bdi>${name}</bdi></h3>
    ${textField(page, { path: [...path, 'name'], label: text('scales.name') })}
    <div class="pair">
      ${textField(page, { path: [...path, 'low'], grows: true, label: text('scales.low'), placeholder: text('scales.low.example') })}
      ${textField(page, { path: [...path, 'high'], grows: true, label: text('scales.high'), placeholder: text('scales.high.example') })}
    </div>
    ${scale(people)}
    <div class="poles" aria-hidden="true"><bdi>${trait.low}</bdi><bdi>${trait.high}</bdi></div>
    <fieldset>
      <legend>${text('scales.places')}</legend>
      <ul class="places">${roles.map((/** @type {any} */ role, /** @type {number} */ place) => html`<li class=${roleClass(place)}>${rolePlace(page, role, place, index, people[place].mean)}</li>`)}</ul>
    </fieldset>
    <p class="small">${text('scales.questions', { count: measured })}</p>
    ${otherProblems(page, path, ['name', 'low', 'high'])}
    <button type="button" class="quiet" @click=${() => shop.edit((document) => removeScale(document, index), { focus: 'step-title' })}>${text('scales.remove', { scale: name })}</button>
  `;
};

/** @param {Page} page @param {any} role @param {number} place @param {number} index @param {number} mean */
const rolePlace = (page, role, place, index, mean) => {
  const { shop, words: { text } } = page;
  const path = ['roles', place, 'mean', index];
  const name = nameOf(page, role, place);
  const write = (/** @type {Event} */ event) => {
    const value = numberOf(event);
    if (value !== undefined) shop.edit((document) => put(document, path, value), { topic: path.join('/') });
  };
  const id = `/roles/${place}/mean`;
  return html`
    <span class="name">${swatch(place)} <bdi>${name}</bdi></span>
    <input type="range" tabindex="-1" aria-hidden="true" min=${-kEnd} max=${kEnd} step="0.1" .value=${live(String(mean))} @input=${write}>
    <input type="number" dir="ltr" step="any" aria-label=${text('scales.place', { role: name })} .value=${live(String(mean))} @input=${write}>
    ${problemList(index === 0 ? shop.problemsIn(id) : shop.problemsIn(`${id}/${index}`), `${id}/${index}`)}
  `;
};
