/** @import {Context, Score, Stage} from '../types.js' */
import { html, nothing } from 'lit';
import { roleClass } from './drawing.js';
import { beside } from './listed.js';
import { pairChoice } from './pair.js';
import { bar, key } from './pictures.js';
import { markers } from './sources.js';
import { cell, heads, layout } from './table.js';

/** Which role does what at each stage of the work. A line runs from one leading role to the next. Beside two chosen roles, the line runs
 * along the stages, and says by name who leads. The last row shows the probabilities of the reader's own result. @param {Context} context */
export const lifecycle = (context) => {
  const { quiz, score, words: { text } } = context;
  const { lifecycle: stages = [] } = quiz;
  return html`
    ${score ? html`<p class="small">${text('lifecycle.text')}</p>` : nothing}
    ${pairChoice(context)}
    <table class=${`stages ${layout(context)}`} role="table" part="table" aria-labelledby="lifecycle">
      ${heads(context, text('result.stage'))}
      <tbody role="rowgroup">
        ${stages.map((stage, index) => row(context, stage, way(context, stages)[index]))}
      </tbody>
      ${score ? html`<tfoot role="rowgroup">${leaning(context, score)}</tfoot>` : nothing}
    </table>
  `;
};

/**
 * The path of the line: `came` is its column before a stage, `stands` its column at the stage, and `goes` says whether it
 * continues. It begins at the first stage with a leader, ends at the last one, and passes stages without a leader.
 * @typedef {{came?: number, stands?: number, goes: boolean}} Way
 * @type {(context: Context, stages: Stage[]) => Way[]}
 */
const way = ({ quiz: { roles } }, stages) => {
  const leaders = stages.map(({ leads }) => roles.findIndex(({ id }) => id === leads));
  const last = leaders.reduce((found, leader, index) => (leader < 0 ? found : index), -1);
  /** @type {number | undefined} */
  let column;
  return leaders.map((leader, index) => {
    if (index > last) return { goes: false };
    const came = column;
    if (leader >= 0) column = leader;
    return { came, stands: column, goes: column !== undefined && index < last };
  });
};

/** The classes that draw the line in one of two cells: down to the mark, down from the mark, and along the top to the other column.
 * @param {Way} way @param {number} column */
const strokes = ({ came, stands, goes }, column) => {
  if (stands === undefined) return '';
  const here = column === stands;
  const moves = came !== undefined && came !== stands;
  return [
    here && came !== undefined && 'in',
    here && goes && 'out',
    moves && (column === Math.min(came, stands) ? 'begins' : 'ends'),
  ].filter(Boolean).join(' ');
};

/** @param {Context} context @param {Stage} stage @param {Way} way */
const row = (context, { stage, leads, cells, evidence }, way) => {
  const { quiz, pair, words: { language, text } } = context;
  const says = text('lifecycle.leads');
  const leader = quiz.roles.findIndex(({ id }) => id === leads);
  const line = [way.came !== undefined && way.stands !== undefined && 'in', way.goes && 'out', leader >= 0 && 'led'].filter(Boolean).join(' ');
  return html`
    <tr role="row" class=${line} lang=${quiz.language ?? nothing}>
      <th role="rowheader" scope="row">${leader < 0 ? nothing : html`<span class="stop">${key(leader)}</span>`}<bdi>${stage}</bdi>${pair && leader >= 0
        ? html`<span class="by" lang=${language}>${text('lifecycle.leader', { role: quiz.roles[leader].name })}</span>`
        : nothing}</th>
      ${beside(context).map(({ id, name, index }) => {
        const words = cells?.[id];
        const first = index === leader;
        return html`
          <td role="cell" class=${`${first ? 'leads ' : ''}${pair ? '' : strokes(way, index)}`}>
            <span class="of" aria-hidden="true">${key(index)} ${name}</span>
            ${first && !pair ? html`<span class="stop">${key(index)}</span>` : nothing}
            ${first && !pair && !words?.toLowerCase().includes(says.toLowerCase()) ? html`<span class="hidden" lang=${language}>${says}: </span>` : nothing}
            ${cell(context, words)}
          </td>
        `;
      })}
      <td role="cell" class="markers">${markers(context, evidence)}</td>
    </tr>
  `;
};

/** The last row: the reader's own result. @param {Context} context @param {Score} score */
const leaning = (context, { roles, leader }) => html`
  <tr role="row">
    <th role="rowheader" scope="row">${context.words.text('lifecycle.you')}</th>
    ${beside(context).map(({ id, name, index }) => {
      const { probability } = roles[id];
      return html`
        <td role="cell" class=${`${roleClass(index)}${id === leader ? ' leads' : ''}`}>
          <span class="of" aria-hidden="true">${key(index)} ${name}</span>
          <data value=${probability}>${context.words.percent(probability)}</data>
          ${bar(index, { value: probability }, 1)}
        </td>
      `;
    })}
    <td role="cell" class="markers"></td>
  </tr>
`;
