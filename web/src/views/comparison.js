/** @import {ComparisonRow, Context} from '../../types.js' */
import { html, nothing } from 'lit';
import { key } from './drawing.js';
import { markers } from './sources.js';

/** How the roles differ, section by section; narrow cards stack each row. @param {Context} context */
export const comparison = (context) => {
  const { quiz, words: { text } } = context;
  if (!quiz.comparison?.length) return nothing;
  return html`
    <section class="comparison" part="comparison">
      <h3>${text('result.comparison')}</h3>
      <div lang=${quiz.language ?? nothing}>
        ${sections(quiz.comparison).map(
          ({ name, rows }, index) => html`
            <details class="section" ?open=${index === 0}>
              <summary><h4 id=${`section-${index}`}>${name ?? text('result.comparison')}</h4></summary>
              ${table(context, rows, `section-${index}`)}
            </details>
          `,
        )}
      </div>
    </section>
  `;
};

/** Neighbours with the same section stand together. @type {(rows: ComparisonRow[]) => {name?: string, rows: ComparisonRow[]}[]} */
const sections = (rows) => {
  /** @type {{name?: string, rows: ComparisonRow[]}[]} */
  const found = [];
  for (const row of rows) {
    const latest = found[found.length - 1];
    if (latest && latest.name === row.section) latest.rows.push(row);
    else found.push({ name: row.section, rows: [row] });
  }
  return found;
};

/** The roles are spelt out because stacking takes a table's own away. @param {Context} context @param {ComparisonRow[]} rows
 * @param {string} label */
const table = (context, rows, label) => {
  const { quiz, words: { text } } = context;
  return html`
    <table role="table" part="table" aria-labelledby=${label}>
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col">${text('result.aspect')}</th>
          ${quiz.roles.map((role, index) => html`<th role="columnheader" scope="col">${key(index)} ${role.name}</th>`)}
          <th role="columnheader" scope="col">${text('result.evidence')}</th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${rows.map(
          (row) => html`
            <tr role="row">
              <th role="rowheader" scope="row">${row.aspect}</th>
              ${quiz.roles.map(
                ({ id, name }, index) => html`
                  <td role="cell">
                    <span class="of" aria-hidden="true">${key(index)} ${name}</span>
                    ${cell(context, row.cells?.[id])}
                  </td>
                `,
              )}
              <td role="cell" class="markers">${markers(context, row.evidence)}</td>
            </tr>
          `,
        )}
      </tbody>
    </table>
  `;
};

/** @param {Context} context @param {string | undefined} words */
const cell = ({ words: { text } }, words) =>
  words === undefined
    ? html`<span class="unnamed"><span aria-hidden="true">—</span><span class="hidden">${text('result.unnamed')}</span></span>`
    : html`<span>${words}</span>`;
