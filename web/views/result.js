/** @import {ChapterViews, Context, Score} from '../types.js' */
import { html, nothing } from 'lit';
import { questionsOf } from '../quiz/quiz.js';
import { verdictDetail, verdictTitle } from '../quiz/verdict.js';
import { lateChapter } from './chapter.js';
import { patterns, roleClass, shareBar, splitBar, swatch } from './drawing.js';
import { keep } from './keep.js';
import { listed } from './listed.js';
import { method } from './method.js';
import { outcome } from './outcome.js';
import { spoke } from './spoke.js';
import { stand } from './stand.js';

/** @type {(keyof ChapterViews['bodies'])[]} */
const kChapters = ['traits', 'pulls', 'comparison', 'lifecycle', 'paths', 'outlook', 'faq', 'friend', 'share', 'sources'];
/** The chapters that only the reader's own result has. */
const kOwn = ['friend', 'share'];

/** The verdict, always with how sure it is and how many answers it rests on, and then the chapters that explain it.
 * @param {Context} context */
export const result = (context) => {
  const { quiz, words: { text }, score, shared, on, more, chapters } = context;
  if (!score) return nothing;
  const left = questionsLeft(context);
  return html`
    <article class="card result" part="card result" aria-labelledby="verdict">
      ${patterns(quiz.roles.length)} ${verdict(context, score)} ${roles(context, score)} ${outcome(context, score)} ${spoke(context, changing(on))} ${stand(context)}
      ${keep(context)} ${people(context, score)}
      <section class="basis">
        <h3>${text('result.basis')}</h3>
        <p>${text('result.basis.text')} ${method(context)}</p>
      </section>
      <div class="chapters">
        ${kChapters.map((name) => (shared && kOwn.includes(name) ? nothing : lateChapter(context, name)))}
      </div>
      <div class="actions">
        ${shared
          ? html`
              <button type="button" class="primary" part="button primary" @click=${on.restart}><span>${text('shared.try')}</span></button>
            `
          : html`
              ${left > 0
                ? html`<button type="button" class="primary" part="button primary" @click=${on.more}>
                    <span>${text('result.more', { count: left })}</span>
                  </button>`
                : nothing}
              <button type="button" part="button" @click=${on.back}>${text('result.back')}</button>
              <button type="button" class="quiet" part="button" @click=${on.restart}>${text('result.restart')}</button>
            `}
      </div>
      ${more && !shared
        ? html`
            <div class="actions">
              <button type="button" class="link" part="button" ?disabled=${!chapters} @click=${chapters?.showMore}>${text('result.other')}</button>
            </div>
          `
        : nothing}
    </article>
  `;
};

/** @param {Context} context */
const questionsLeft = ({ quiz, state }) => questionsOf(quiz).size - state.passed.size;

/** A probability in percent. The attribute `value` has the engine's own number. @param {Context} context @param {number} probability */
const percent = ({ words }, probability) => html`<data value=${probability}>${words.percent(probability)}</data>`;

/** @param {Context} context @param {Score} score */
const verdict = ({ quiz, words, shared }, score) => {
  const { text } = words;
  return html`
    <header>
      <p class="label">${text(shared ? 'shared.label' : 'result.label')}</p>
      <h2 id="verdict" class="title" part="verdict" tabindex="-1" data-focus data-verdict=${score.verdict}>
        ${verdictTitle(quiz, words, score)}
      </h2>
      <p class="lead">
        ${verdictDetail(quiz, words, score)}
        ${shared ? text('shared.text') : nothing}
      </p>
      ${caution(words, score)}
    </header>
  `;
};

// Fewer than 1 % of the people whom the model describes have an `lz` below this.
const kUnlikely = -2;
const kManyAlike = 10;
// Fewer than 5 % of a role's own people have a typicality below this.
const kUntypical = 0.05;

/** A warning if the result is less certain than its probability says. @param {Context['words']} words @param {Score} score */
const caution = ({ text }, { answered, roles, quality: { lz, longestRun } }) => {
  if (longestRun === answered && answered >= kManyAlike) return html`<p class="caution">${text('result.alike')}</p>`;
  if (lz !== null && lz < kUnlikely) return html`<p class="caution">${text('result.unlikely')}</p>`;
  if (Object.values(roles).every(({ typicality }) => typicality < kUntypical)) return html`<p class="caution">${text('result.neither')}</p>`;
  return nothing;
};

/** Leads to the answer to an item in the chapter on the answers, to change it. @param {Context['on']} on @returns {(id: string) => (event: Event) => Promise<void>} */
const changing = (on) => (id) => async ({ currentTarget }) => {
  const tree = /** @type {ShadowRoot} */ (/** @type {Element} */ (currentTarget).getRootNode());
  /** @type {HTMLDetailsElement | null} */ (tree.querySelector('.chapter.pulls'))?.setAttribute('open', '');
  await on.complete();
  await /** @type {import('lit').LitElement} */ (tree.host).updateComplete;
  const row = tree.querySelector(`[data-item="${id}"]`);
  row?.closest('details')?.setAttribute('open', '');
  row?.querySelector('select')?.focus();
};

/** The roles with their probabilities: two in one bar; of more, each has its own. @param {Context} context @param {Score} score */
const roles = (context, { roles: all, leader }) => {
  const { quiz, before } = context;
  const shares = quiz.roles.map(({ id }) => all[id].probability);
  const isSplit = quiz.roles.length <= 2;
  return html`
    <div class="roles" part="roles">
      ${isSplit ? splitBar(shares, before && quiz.roles.map(({ id }) => before.roles[id].probability)) : nothing}
      <ul class=${isSplit ? nothing : 'ranked'}>
        ${listed(quiz, all).map(
          ({ id, name, index }) => html`
            <li class=${id === leader ? `${roleClass(index)} leader` : roleClass(index)} data-role=${id}>
              <p class="share">
                ${swatch(index)} <span class="name" lang=${quiz.language ?? nothing}>${name}</span>
                ${percent(context, shares[index])}
              </p>
              ${isSplit ? nothing : shareBar(index, shares[index], before?.roles[id].probability)}
            </li>
          `,
        )}
      </ul>
    </div>
  `;
};

/** What each role is, and how typical the reader is of its people. @param {Context} context @param {Score} score */
const people = ({ quiz, words: { text, percent: shown } }, { questions, roles: all }) => html`
  <section class="people">
    <h3>${text('result.people')}</h3>
    <ul>
      ${listed(quiz, all).map(
        ({ id, name, summary }) => html`
          <li data-people=${id}>
            <h4 lang=${quiz.language ?? nothing}>${name}</h4>
            ${summary ? html`<p class="small" lang=${quiz.language ?? nothing} dir="auto">${summary}</p>` : nothing}
            ${questions > 0
              ? html`<p class="small" data-typicality=${all[id].typicality}>${text('result.typicality', { share: shown(all[id].typicality) })}</p>`
              : nothing}
          </li>
        `,
      )}
    </ul>
  </section>
`;
