/** @import {Context, Path, Score, Step} from '../types.js' */
import { html, nothing } from 'lit';
import { markers } from './sources.js';

/** What to learn. Paths towards the reader's leading role come first, those from the runner-up before others, and then the paths towards
 * the runner-up. The first one is open if it leads to the leading role. @param {Context} context */
export const paths = (context) => {
  const { quiz, score, words: { text } } = context;
  if (!score) return nothing;
  const { paths: all = [] } = quiz;
  const two = [score.leader, score.runnerUp];
  /** @param {string} id */
  const place = (id) => (two.includes(id) ? two.indexOf(id) : two.length);
  const ordered = [...all].sort((a, b) => place(a.to) - place(b.to) || place(a.from) - place(b.from));
  /** @param {string} wanted */
  const nameOf = (wanted) => quiz.roles.find(({ id }) => id === wanted)?.name ?? '';
  return html`
    <p class="small">${text('result.paths.text')}</p>
    <div>
      ${ordered.map((path, index) => {
        const names = { role: nameOf(path.to), from: nameOf(path.from) };
        return html`
          <details class="section" data-to=${path.to} ?open=${index === 0 && path.to === score.leader}>
            <summary><h4>${text(quiz.roles.length > 2 ? 'result.path.from' : 'result.path', names)}</h4></summary>
            <div lang=${quiz.language ?? nothing}>
              ${path.text ? html`<p>${path.text} ${markers(context, path.evidence)}</p>` : nothing}
              <ol>${byNeed(path, score).map((group) => steps(context, score, path, group))}</ol>
            </div>
          </details>
        `;
      })}
    </div>
  `;
};

/** Groups the steps by trait. The trait comes first in which the reader stands lowest among the people of the role. Steps without a
 * trait come last. @type {(path: Path, score: Score) => {trait?: string, steps: Step[]}[]} */
const byNeed = ({ to, steps: all }, { traits = {} }) => {
  const names = [...new Set(all.map(({ trait }) => trait))];
  /** Is never called for undefined: sort() puts undefined last without comparing it. @param {string} [trait] */
  const standing = (trait = '') => traits[trait].standing[to];
  names.sort((a, b) => (standing(a) < standing(b) ? -1 : Number(standing(a) > standing(b))));
  return names.map((trait) => ({ trait, steps: all.filter((step) => step.trait === trait) }));
};

/** @param {Context} context @param {Score} score @param {Path} path @param {{trait?: string, steps: Step[]}} group */
const steps = (context, score, path, { trait, steps: own }) => {
  const { quiz, words } = context;
  const measured = score.traits?.[trait ?? '']?.standing[path.to];
  return html`
    <li data-trait-step=${trait ?? nothing}>
      ${measured === undefined
        ? nothing
        : html`
            <h5>${quiz.traits?.find(({ id }) => id === trait)?.name}</h5>
            <p class="small" lang=${words.language}>${words.text('result.standing', { share: words.percent(measured) })}</p>
          `}
      <ul>${own.map(({ text, evidence }) => html`<li>${text} ${markers(context, evidence)}</li>`)}</ul>
    </li>
  `;
};
