/** @import {Context, Score} from '../../types.js' */
import { html, nothing } from 'lit';
import { comparison } from './comparison.js';
import { key, patterns, roleClass, scale, splitBar, swatch } from './drawing.js';
import { addressFrom } from '../quiz.js';
import { lifecycle } from './lifecycle.js';
import { paths } from './paths.js';
import { markers, sources } from './sources.js';

/** The verdict with how sure it is, never a bare winner; then what it rests on, and all that explains it. @param {Context} context */
export const result = (context) => {
  const { quiz, words: { text }, score, on } = context;
  if (!score) return nothing;
  return html`
    <article class="card result" part="card result" aria-labelledby="verdict">
      ${patterns(quiz.roles.length)} ${verdict(context, score)} ${roles(context, score)}
      <section>
        <h3>${text('result.basis')}</h3>
        <p>${text('result.basis.text')} ${method(context)}</p>
      </section>
      ${traits(context, score)} ${comparison(context)} ${lifecycle(context)} ${paths(context, score)} ${outlook(context)}
      ${faq(context)} ${sources(context)}
      <div class="actions">
        <button type="button" class="primary" part="button primary" @click=${on.restart}>
          <span>${text('result.restart')}</span>
        </button>
        <button type="button" class="quiet" part="button" @click=${on.back}>${text('result.back')}</button>
      </div>
    </article>
  `;
};

/** A probability to read, and the engine's own number to compare. @param {Context} context @param {number} probability */
const percent = ({ words }, probability) => html`<data value=${probability}>${words.percent(probability)}</data>`;

/** @param {Context} context @param {Score} score */
const verdict = ({ quiz, words }, score) => {
  const { text } = words;
  const role = quiz.roles.find(({ id }) => id === score.leader)?.name ?? '';
  const probability = words.percent(score.roles[score.leader].probability);
  return html`
    <header>
      <p class="label">${text('result.label')}</p>
      <h2 id="verdict" class="title" part="verdict" tabindex="-1" data-focus data-verdict=${score.verdict}>
        ${text(`verdict.${score.verdict}`, { role })}
      </h2>
      <p class="lead">${text(`verdict.${score.verdict}.detail`, { role, probability, count: score.questions })}</p>
      ${caution(words, score)}
    </header>
  `;
};

// Of people whom the model describes fewer than one in a hundred are below it.
const kUnlikely = -2;
const kManyAlike = 10;

/** What makes the result less certain than its probability says, if anything. @param {Context['words']} words @param {Score} score */
const caution = ({ text }, { answered, quality: { lz, longestRun } }) => {
  if (longestRun === answered && answered >= kManyAlike) return html`<p class="caution">${text('result.alike')}</p>`;
  if (lz !== null && lz < kUnlikely) return html`<p class="caution">${text('result.unlikely')}</p>`;
  return nothing;
};

/** @param {Context} context */
const method = ({ quiz, base, words: { text } }) => {
  const address = addressFrom(quiz.method, base);
  return address ? html`<a href=${address} part="method">${text('result.method')}</a>` : nothing;
};

/** @param {Context} context @param {Score} score */
const roles = (context, { roles: shares, leader }) => {
  const { quiz } = context;
  return html`
    <div class="roles" part="roles">
      ${splitBar(quiz.roles.map(({ id }) => shares[id].probability))}
      <ul>
        ${quiz.roles.map(
          ({ id, name, summary }, index) => html`
            <li class=${id === leader ? `${roleClass(index)} leader` : roleClass(index)} data-role=${id}>
              <p class="share">
                ${swatch(index)} <span class="name" lang=${quiz.language ?? nothing}>${name}</span>
                ${percent(context, shares[id].probability)}
              </p>
              ${summary ? html`<p class="small" lang=${quiz.language ?? nothing}>${summary}</p>` : nothing}
            </li>
          `,
        )}
      </ul>
    </div>
  `;
};

/** @param {Context} context @param {Score} score */
const traits = ({ quiz, words }, { traits: estimates }) => {
  const { text, decimal } = words;
  /** @param {string} name @param {number} value */
  const number = (name, value) => html`<data class=${name} value=${value}>${decimal(value)}</data>`;
  return html`
    <section class="traits" part="traits">
      <h3>${text('result.traits')}</h3>
      <p class="small">${text('result.traits.text')}</p>
      <ul class="keys" lang=${quiz.language ?? nothing}>
        ${quiz.roles.map(({ name }, index) => html`<li>${key(index)} ${name}</li>`)}
        <li>
          <svg class="swatch" width="20" height="14" aria-hidden="true" focusable="false">
            <line class="interval" x1="0" x2="20" y1="7" y2="7" /><line class="estimate" x1="10" x2="10" y1="0" y2="14" />
          </svg>
          ${text('result.you')}
        </li>
      </ul>
      <ul class="scales">
        ${quiz.traits.map(({ id, name, low, high }, index) => {
          const reader = estimates[id];
          return html`
            <li data-trait=${id}>
              <h4 lang=${quiz.language ?? nothing}>${name}</h4>
              <p class="reading">
                ${filled(text('result.estimate', { mean: '\0mean\0', low: '\0low\0', high: '\0high\0' }), {
                  mean: number('mean', reader.mean),
                  low: number('low', reader.low),
                  high: number('high', reader.high),
                })}
                <span class="hidden">
                  ${quiz.roles.map((role) => `${text('result.middle', { role: role.name, mean: decimal(role.mean[index]) })} `)}
                </span>
              </p>
              ${scale(quiz.roles.map(({ mean }) => mean[index]), reader)}
              <p class="poles small" lang=${quiz.language ?? nothing}><span>${low}</span> <span>${high}</span></p>
            </li>
          `;
        })}
      </ul>
    </section>
  `;
};

/** A message with elements in its places. @param {string} text @param {Record<string, unknown>} parts */
const filled = (text, parts) => text.split('\0').map((piece, index) => (index % 2 === 1 ? parts[piece] : piece));

/** Entries to open, one by one. @param {Context} context @param {string} part @param {string} heading
 * @param {{name: string, text: string, evidence?: string[]}[]} entries */
const disclosures = (context, part, heading, entries) =>
  entries.length > 0
    ? html`
        <section class=${part} part=${part}>
          <h3>${heading}</h3>
          <div lang=${context.quiz.language ?? nothing}>
            ${entries.map(
              ({ name, text, evidence }) => html`
                <details class="section">
                  <summary>${name}</summary>
                  <p>${text} ${markers(context, evidence)}</p>
                </details>
              `,
            )}
          </div>
        </section>
      `
    : nothing;

/** @param {Context} context */
const outlook = (context) => {
  const { quiz: { outlook: topics = [] }, words: { text } } = context;
  return disclosures(context, 'outlook', text('result.outlook'), topics.map(({ topic, ...entry }) => ({ name: topic, ...entry })));
};

/** @param {Context} context */
const faq = (context) => {
  const { quiz: { faq: questions = [] }, words: { text } } = context;
  return disclosures(context, 'faq', text('result.faq'), questions.map(({ question, answer, evidence }) => ({ name: question, text: answer, evidence })));
};
