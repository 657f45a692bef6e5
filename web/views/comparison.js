/** @import {ComparisonRow, Context} from '../types.js' */
import { html, nothing } from 'lit';
import { figures, verdict } from './figures.js';
import { pairChoice } from './pair.js';
import { table } from './table.js';

/** How the roles differ, section by section: what articles claim, and below each claim what data say about it. @param {Context} context */
export const comparison = (context) => {
  const { quiz, words: { text } } = context;
  const { comparison: rows = [] } = quiz;
  return html`
    ${tally(context, rows)}
    ${rows.some((row) => row.figures?.length) ? html`<p class="small">${text('result.comparison.text')}</p>` : nothing}
    ${context.score && rows.some(({ trait }) => trait) ? html`<p class="small">${text('result.comparison.order')}</p>` : nothing}
    ${pairChoice(context)}
    <div lang=${quiz.language ?? nothing} dir="auto">
      ${sections(ordered(context, rows)).map(
        ({ name, rows: own }, index) => html`
          <details class="section" ?open=${index === 0}>
            <summary><h4 id=${`section-${index}`}>${name ?? text('result.comparison')}</h4></summary>
            ${table(context, {
              rows: own,
              head: text('result.aspect'),
              label: `section-${index}`,
              name: (row) => html`${row.aspect} ${verdict(context, 'claim', row.verdict)}`,
              below: (row) => figures(context, row),
            })}
          </details>
        `,
      )}
    </div>
  `;
};

/**
 * Sorts the rows for a reader: within each section, the traits of the answers that pulled most come first. The sections keep their
 * order. @type {(context: Context, rows: ComparisonRow[]) => ComparisonRow[]}
 */
const ordered = ({ quiz, order, score }, rows) => {
  if (!score) return rows;
  const traits = [...new Set(order.map((id) => quiz.items.find((item) => item.id === id)?.trait))];
  /** @param {ComparisonRow} row */
  const rank = ({ trait }) => (trait && traits.includes(trait) ? traits.indexOf(trait) : traits.length);
  return sections(rows).flatMap(({ rows: own }) => [...own].sort((a, b) => rank(a) - rank(b)));
};

/** How many claims the data support. @param {Context} context @param {ComparisonRow[]} rows */
const tally = ({ words: { text } }, rows) => {
  /** @param {ComparisonRow['verdict']} wanted */
  const count = (wanted) => rows.filter(({ verdict }) => verdict === wanted).length;
  const [supported, mixed, contradicted, none] = [count('supported'), count('mixed'), count('contradicted'), count('no-data')];
  const all = supported + mixed + contradicted + none;
  return all > 0 ? html`<p>${text('result.comparison.tally', { count: all, supported, mixed, contradicted, none })}</p>` : nothing;
};

/** Groups neighbouring rows of the same section. @type {(rows: ComparisonRow[]) => {name?: string, rows: ComparisonRow[]}[]} */
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
