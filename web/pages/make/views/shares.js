/** @import {Page} from './page.js' */
import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { roleClass, swatch } from '../../../views/drawing.js';
import { numberOf, problemList } from './fields.js';
import { nameOf } from './roles.js';

/**
 * Of ten people in each role, how many: one row a role, one column an answer. A number is typed, or its bar is dragged. The bars are the same
 * numbers once more, so the keyboard and screen readers pass them over.
 * @param {Page} page
 * @param {{id: string, caption: string, columns: {short: string, long: string}[], row: (role: string) => {values: number[], most: number, sum?: number},
 *   set: (document: any, role: string, column: number, value: number) => any, problems: readonly import('../../../types.js').Problem[]}} table
 */
export const sharesTable = (page, { id, caption, columns, row, set, problems }) => {
  const { shop, words: { text } } = page;
  const write = (/** @type {string} */ role, /** @type {number} */ column) => (/** @type {Event} */ event) => {
    const value = numberOf(event);
    if (value !== undefined && value >= 0) shop.edit((document) => set(document, role, column, value), { topic: `${id}/${role}/${column}` });
  };
  const rows = shop.document.roles.map((/** @type {any} */ role, /** @type {number} */ index) => {
    const { values, most, sum } = row(role.id);
    const name = nameOf(page, role, index);
    return html`
      <tr class=${roleClass(index)}>
        <th scope="row">${swatch(index)} <bdi>${name}</bdi></th>
        ${columns.map(({ short, long }, column) => html`
          <td>
            <span class="answer" aria-hidden="true"><b>${short}</b> <bdi>${long}</bdi></span>
            <span class="share">
              <input type="range" tabindex="-1" aria-hidden="true" min="0" max=${most} step=${most > 10 ? 'any' : '0.5'} .value=${live(String(values[column] ?? 0))} @input=${write(role.id, column)}>
              <input type="number" dir="ltr" min="0" step="any" aria-label=${text('shares.cell', { role: name, answer: long })} .value=${live(String(values[column] ?? 0))} @input=${write(role.id, column)}>
            </span>
          </td>`)}
        ${sum === undefined ? nothing : html`<td class=${sum === 10 ? 'sum ten' : 'sum'}><span class="unseen">${text('shares.sum')} </span><span aria-hidden="true">= </span>${Math.round(sum * 100) / 100}</td>`}
      </tr>`;
  });
  return html`
    <div class="shares">
      <table>
        <caption>${caption}</caption>
        <thead><tr>
          <td></td>
          ${columns.map(({ short, long }) => html`<th scope="col"><b>${short}</b> <bdi>${long}</bdi></th>`)}
          ${row(shop.document.roles[0]?.id).sum === undefined ? nothing : html`<th scope="col">${text('shares.sum')}</th>`}
        </tr></thead>
        <tbody>${rows}</tbody>
      </table>
      ${problemList(problems, id)}
    </div>
  `;
};
