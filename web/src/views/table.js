/** @import {Context, Row} from '../../types.js' */
import { html, nothing } from 'lit';
import { key } from './pictures.js';
import { markers } from './sources.js';

/** A column each for more roles than this leaves words no room. */
const kColumns = 4;
/** As many columns of numbers fit beside one another. */
const kNumbers = 9;

/** Whether a table with a column for each role is one where there is room. @type {(context: Context) => 'wide' | 'stacked'} */
export const layout = ({ quiz: { roles } }) => (roles.length > kColumns ? 'stacked' : 'wide');

/**
 * A table with a column for each role, where there is room for one; else its rows are stacked. The roles are spelt out
 * because stacking takes a table's own away.
 * @template {Row} R
 * @param {Context} context
 * @param {{rows: R[], head: string, label: string, name: (row: R) => unknown, below?: (row: R) => unknown}} content
 *   `label`: id of what names the table; `below`: what stands under the row's cells
 */
export const table = (context, { rows, head, label, name, below }) => {
  const { quiz } = context;
  return html`
    <table class=${layout(context)} role="table" part="table" aria-labelledby=${label}>
      ${heads(context, head)}
      <tbody role="rowgroup">
        ${rows.map((row) => {
          const more = below?.(row) ?? nothing;
          return html`
            <tr role="row">
              <th role="rowheader" scope="row">${name(row)}</th>
              ${quiz.roles.map(
                ({ id, name: role }, index) => html`
                  <td role="cell"><span class="of" aria-hidden="true">${key(index)} ${role}</span> ${cell(context, row.cells?.[id])}</td>
                `,
              )}
              <td role="cell" class="markers">${markers(context, row.evidence)}</td>
            </tr>
            ${more === nothing
              ? nothing
              : html`<tr role="row" class="below"><td role="cell" colspan=${quiz.roles.length + 2}>${more}</td></tr>`}
          `;
        })}
      </tbody>
    </table>
  `;
};

/** @param {Context} context @param {string} first */
export const heads = ({ quiz, words: { text } }, first) => html`
  <thead role="rowgroup">
    <tr role="row">
      <th role="columnheader" scope="col">${first}</th>
      ${quiz.roles.map((role, index) => html`<th role="columnheader" scope="col">${key(index)} ${role.name}</th>`)}
      <th role="columnheader" scope="col">${text('result.evidence')}</th>
    </tr>
  </thead>
`;

/** @param {Context} context @param {string | undefined} words */
export const cell = ({ words: { text } }, words) =>
  words === undefined
    ? html`<span class="unnamed"><span aria-hidden="true">—</span><span class="hidden">${text('result.unnamed')}</span></span>`
    : html`<span dir="auto">${words}</span>`;

/**
 * The numbers of a picture. Where there is no room for all of the columns, each row is a list of its cells.
 * @param {Context} context @param {{label: string, heads: unknown[], rows: unknown[][]}} content `label`: id of what names
 *   the table; the first cell of a row names it
 */
export const numbers = ({ words: { text } }, { label, heads: all, rows }) => html`
  <details class="numbers">
    <summary>${text('result.table')}</summary>
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
  </details>
`;
