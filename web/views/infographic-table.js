/** @import {Context} from '../types.js' */
/** @import {Contents, Part, Value} from './infographic-contents.js' */
import { html, nothing } from 'lit';
import { key } from './pictures.js';
import { cell, plainTable } from './table.js';

/** The contents of the infographic as tables inside a disclosure. @param {Context} context @param {Contents} contents */
export const contentsTable = (context, contents) => {
  const { quiz, words: { text } } = context;
  const heads = (/** @type {string} */ first) => [first, ...quiz.roles.map(({ name }, index) => html`${key(index)} ${name}`)];
  return html`
    <details class="numbers">
      <summary>${text('result.table')}</summary>
      <div class="contents" lang=${quiz.language ?? nothing} dir="auto">
        ${contents.parts.map(
          (part, index) => html`
            <h3 id=${`part-${index}`}>${part.heading}</h3>
            ${plainTable({ label: `part-${index}`, heads: heads(text(part.form === 'stages' ? 'result.stage' : 'result.aspect')), rows: rowsOf(context, part) })}
          `,
        )}
        ${contents.sources.length > 0
          ? html`<h3>${text('result.sources')}</h3><ul class="small">${contents.sources.map((source) => html`<li>${source}</li>`)}</ul>`
          : nothing}
      </div>
    </details>
  `;
};

/** @param {Context} context @param {Part} part @returns {unknown[][]} */
const rowsOf = (context, part) => {
  const { words } = context;
  if ('rows' in part) {
    return part.rows.map(({ label, cells, leads }) => [label, ...cells.map((text, index) => html`<span class=${index === leads ? 'leads' : nothing}>${cell(context, text)}</span>`)]);
  }
  /** @param {Value | undefined} found */
  const figure = (found) => {
    if (!found) return cell(context, undefined);
    const { value, low, high } = found;
    const interval = low === undefined || high === undefined ? '' : words.text('figure.interval', { low: words.figure(low, part.unit), high: words.figure(high, part.unit) });
    return html`<data value=${value}>${words.figure(value, part.unit)}</data>${interval ? html` <span class="about">(${interval})</span>` : nothing}`;
  };
  return part.groups.flatMap(({ kind, rows }) =>
    rows.map(({ label, values }) => [html`${label} <span class="about">${words.text(`figures.${kind}`)}</span>`, ...values.map(figure)]),
  );
};
