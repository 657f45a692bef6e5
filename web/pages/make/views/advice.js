/** @import {Page} from './page.js' */
import { html, nothing } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { factsOf, rightOf, rowsOf } from '../advice.js';
import { splitBar, swatch } from '../../../views/drawing.js';
import { nameOf } from './roles.js';

/** How well the quiz does with readers that the engine draws from it, beside the steps on which it is written. @param {Page} page */
export const advice = (page) => {
  const { shop, words } = page;
  const { text } = words;
  const { report } = shop;
  const isFresh = shop.simulated === shop.draft.text;
  const hasErrors = shop.problems.some(({ severity }) => severity === 'error');
  return html`
    <h2 id="quality-title">${text('advice.title')}</h2>
    ${hasErrors
      ? html`<p>${text('advice.errors')}</p>`
      : report
        ? html`<div class=${isFresh ? 'report' : 'report stale'}>${guard([report, words], () => told(page))}</div>`
        : html`<p>${text('advice.waiting')}</p>`}
    <p class="small">${text('advice.evidence')}</p>
  `;
};

/** @param {Page} page */
const told = (page) => {
  const { shop, words: { text } } = page;
  const { report, document } = shop;
  const { right, guessed } = rightOf(report);
  const roleName = (/** @type {string} */ id) => {
    const index = document.roles.findIndex((/** @type {any} */ role) => role.id === id);
    return index < 0 ? id : nameOf(page, document.roles[index], index);
  };
  const promptOf = (/** @type {{item: string} | {group: string}} */ question) => {
    const [list, id] = 'group' in question ? [document.groups ?? [], question.group] : [document.items, question.item];
    return list.find((/** @type {any} */ entry) => entry.id === id)?.prompt || id;
  };
  const rows = rowsOf(report);
  return html`
    <p class="right"><b>${text('advice.right', { right })}</b> <span class="small">${text('advice.guessed', { guessed })}</span></p>
    <ul class="facts">${factsOf(report, { nameOf: roleName, promptOf }).map(({ key, values, severity }) => html`<li class=${severity ?? nothing}>${text(key, values)}</li>`)}</ul>
    <figure>
      <figcaption>${text('advice.picture')}</figcaption>
      <dl>
        ${rows.map(({ role, shares }, index) => html`
          <div>
            <dt>${swatch(index)} <bdi>${roleName(role)}</bdi></dt>
            <dd>${splitBar(shares, [], 18)}<span class="unseen">${shares.map((share, other) => text('advice.row', { role: roleName(rows[other].role), hundred: Math.round(100 * share) })).join(', ')}</span></dd>
          </div>`)}
      </dl>
    </figure>
  `;
};
