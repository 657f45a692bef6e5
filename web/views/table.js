/** @import {Context, Row} from '../types.js' */
import { html, nothing } from 'lit';
import { beside } from './listed.js';
import { key } from './pictures.js';
import { markers } from './sources.js';

/** The number of columns that fit side by side if they hold numbers. */
const kNumbers = 9;

/** Whether a table has its columns side by side on every screen, as it has for two chosen roles, or only on wide ones.
 * @type {(context: Context) => 'paired' | 'wide'} */
export const layout = ({ pair }) => (pair ? 'paired' : 'wide');

/**
 * A table with a column for each role that is set beside others if there is room, else with stacked rows. It has explicit ARIA roles,
 * because `display: block` removes the native ones.
 * @template {Row} R
 * @param {Context} context
 * @param {{rows: R[], head: string, label: string, name: (row: R) => unknown, below?: (row: R) => unknown}} content
 *   `label`: the id of the element that names the table; `below`: the contents under the row's cells
 */
export const table = (context, { rows, head, label, name, below }) => {
  const roles = beside(context);
  return html`
    <table class=${layout(context)} role="table" part="table" aria-labelledby=${label}>
      ${heads(context, head)}
      <tbody role="rowgroup">
        ${rows.map((row) => {
          const more = below?.(row) ?? nothing;
          return html`
            <tr role="row">
              <th role="rowheader" scope="row">${name(row)}</th>
              ${roles.map(
                ({ id, name: role, index }) => html`
                  <td role="cell"><span class="of" aria-hidden="true">${key(index)} ${role}</span> ${cell(context, row.cells?.[id])}</td>
                `,
              )}
              <td role="cell" class="markers">${markers(context, row.evidence)}</td>
            </tr>
            ${more === nothing
              ? nothing
              : html`<tr role="row" class="below"><td role="cell" colspan=${roles.length + 2}>${more}</td></tr>`}
          `;
        })}
      </tbody>
    </table>
  `;
};

/** @param {Context} context @param {string} first */
export const heads = (context, first) => html`
  <thead role="rowgroup">
    <tr role="row">
      <th role="columnheader" scope="col">${first}</th>
      ${beside(context).map(({ name, index }) => html`<th role="columnheader" scope="col">${key(index)} ${name}</th>`)}
      <th role="columnheader" scope="col">${context.words.text('result.evidence')}</th>
    </tr>
  </thead>
`;

/** @param {Context} context @param {string | undefined} words */
export const cell = ({ words: { text } }, words) =>
  words === undefined
    ? html`<span class="unnamed"><span aria-hidden="true">—</span><span class="hidden">${text('result.unnamed')}</span></span>`
    : html`<span dir="auto">${words}</span>`;

/**
 * A table of plain cells. If the columns do not fit, each row becomes a list of its cells.
 * @typedef {{label: string, heads: unknown[], rows: unknown[][]}} Cells `label`: the id of the element that names the table; the first
 *   cell of a row is its heading
 * @param {Cells} cells
 */
export const plainTable = ({ label, heads: all, rows }) => html`
  <table class=${all.length > kNumbers ? 'stacked' : 'wide'} role="table" part="table" aria-labelledby=${label}>
    <thead role="rowgroup">
      <tr role="row">${all.map((head) => html`<th role="columnheader" scope="col">${head}</th>`)}</tr>
    </thead>
    <tbody role="rowgroup">
      ${rows.map(
        ([name, ...cells]) => html`
          <tr role="row">
            <th role="rowheader" scope="row">${name}</th>
            ${cells.map((value, index) => html`<td role="cell"><span class="of" aria-hidden="true">${all[index + 1]}</span> <span>${value}</span></td>`)}
          </tr>
        `,
      )}
    </tbody>
  </table>
`;

/** The numbers of a picture as a table in a disclosure. @param {Context} context @param {Cells} cells */
export const numbers = ({ words: { text } }, cells) => html`
  <details class="numbers">
    <summary>${text('result.table')}</summary>
    ${plainTable(cells)}
  </details>
`;
