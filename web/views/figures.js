/** @import {ComparisonRow, Context, Figure, Kind} from '../types.js' */
import { html, nothing, svg } from 'lit';
import { beside } from './listed.js';
import { bar, key } from './pictures.js';
import { markers } from './sources.js';

/** @type {Kind[]} */
const kKinds = ['practitioners', 'adverts', 'pay'];

/**
 * What data say about a row. Figures of one kind share a heading and a scale. If the row as a whole is `supported`,
 * the figures do not repeat that.
 * @param {Context} context @param {ComparisonRow} row
 */
export const figures = (context, { figures: all = [], verdict: overall }) => {
  if (all.length === 0) return nothing;
  const { words } = context;
  return html`
    <div class="kinds">
      ${kKinds.map((kind) => {
        const own = all.filter((figure) => figure.kind === kind);
        if (own.length === 0) return nothing;
        const ends = own.flatMap(({ values = {} }) => Object.values(values).map(({ value, high }) => high ?? value));
        return html`
          <section class=${`kind ${kind}`}>
            <h5 lang=${words.language}>${words.text(`figures.${kind}`)}</h5>
            <ul>
              ${own.map((figure) => figureItem(context, figure, figure.unit === 'usd' ? Math.max(...ends) : 1, overall !== 'supported'))}
            </ul>
          </section>
        `;
      })}
    </div>
  `;
};

/**
 * One figure. Its bars end at `most`. `judged`: whether to show the figure's own verdict.
 * @param {Context} context @param {Figure} figure @param {number} most @param {boolean} judged
 */
const figureItem = (context, { kind, what, note, unit = 'share', values = {}, verdict: says, evidence }, most, judged) => {
  const { words } = context;
  return html`
    <li class="figure" part="figure">
      <p class="what">${what} ${markers(context, evidence)} ${judged ? verdict(context, 'figure', says) : nothing}</p>
      <div>
        ${beside(context).map(({ id, name, index }) => {
          const found = values[id];
          if (!found) return nothing;
          const { value, n, low, high } = found;
          const about = [
            low === undefined || high === undefined
              ? ''
              : words.text('figure.interval', { low: words.figure(low, unit), high: words.figure(high, unit) }),
            n === undefined ? '' : words.text(`figure.n.${kind}`, { count: n }),
          ].filter(Boolean);
          return html`
            <p class="value">
              ${key(index)}<span class="hidden">${name}: </span>${bar(index, found, most)}
              <data value=${value}>${words.figure(value, unit)}</data>
              ${about.length > 0 ? html`<span class="about" lang=${words.language}>${about.join(' · ')}</span>` : nothing}
            </p>
          `;
        })}
        ${note ? html`<p class="about">${note}</p>` : nothing}
      </div>
    </li>
  `;
};

/** The sign for each verdict: a tick, a cross, a half-filled circle or a dash. The same is written in words beside it. */
const kSigns = {
  supported: svg`<path d="M1 6.5 4.5 10 11 2.5" />`,
  contradicted: svg`<path d="M2 2 10 10M10 2 2 10" />`,
  mixed: svg`<circle cx="6" cy="6" r="4.75" /><path class="half" d="M6 1.25a4.75 4.75 0 0 0 0 9.5Z" />`,
  'no-difference': svg`<path d="M1 4H11M1 8.5H11" />`,
  'no-data': svg`<path d="M2 6H10" />`,
};

/** The verdict on a claim or a figure, if there is one. @param {Context} context @param {'claim' | 'figure'} of
 * @param {keyof typeof kSigns} [says] */
export const verdict = ({ words: { language, text } }, of, says) =>
  says
    ? html`
        <span class="says" data-says=${says} lang=${language}>
          <svg width="12" height="12" aria-hidden="true">${kSigns[says]}</svg>
          ${text(`${of}.${says}`)}
        </span>
      `
    : nothing;
