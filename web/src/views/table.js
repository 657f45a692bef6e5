/** @import {Context, Row} from '../../types.js' */
import { html, nothing } from 'lit';
import { key } from './drawing.js';
import { markers } from './sources.js';

/**
 * A table with a column for each role, where there is room for one; else its rows are stacked. The roles are spelt out
 * because stacking takes a table's own away.
 * @template {Row} R
 * @param {Context} context
 * @param {{rows: R[], head: string, label: string, name: (row: R) => unknown, leads?: (row: R) => string | undefined,
 *   below?: (row: R) => unknown}} content `label`: id of what names the table; `below`: what stands under the row's cells
 */
export const table = (context, { rows, head, label, name, leads, below }) => {
  const { quiz, words: { text } } = context;
  return html`
    <table role="table" part="table" aria-labelledby=${label}>
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col">${head}</th>
          ${quiz.roles.map((role, index) => html`<th role="columnheader" scope="col">${key(index)} ${role.name}</th>`)}
          <th role="columnheader" scope="col">${text('result.evidence')}</th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${rows.map((row) => {
          const more = below?.(row) ?? nothing;
          return html`
            <tr role="row">
              <th role="rowheader" scope="row">${name(row)}</th>
              ${quiz.roles.map(
                ({ id, name: role }, index) => html`
                  <td role="cell" class=${leads?.(row) === id ? 'leads' : nothing}>
                    <span class="of" aria-hidden="true">${key(index)} ${role}</span>
                    ${leads?.(row) === id ? html`<span class="first">${key(index)}</span> ` : nothing}${cell(context, row.cells?.[id])}
                  </td>
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

/** @param {Context} context @param {string | undefined} words */
const cell = ({ words: { text } }, words) =>
  words === undefined
    ? html`<span class="unnamed"><span aria-hidden="true">—</span><span class="hidden">${text('result.unnamed')}</span></span>`
    : html`<span>${words}</span>`;
