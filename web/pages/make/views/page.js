/** @import {Words} from '../../../types.js' */
/** @import {Workshop, Step} from '../workshop.js' */
import { html, nothing } from 'lit';
import { kLanguages } from '../words.js';
import { kSteps } from '../workshop.js';
import { patterns } from '../../../views/drawing.js';
import { advice } from './advice.js';
import { problemList, signButton, valueOf } from './fields.js';
import { json } from './json.js';
import { publish } from './publish.js';
import { questions } from './questions.js';
import { remarks } from './remarks.js';
import { roles } from './roles.js';
import { start } from './start.js';
import { tryOut } from './try.js';
import { texts } from './texts.js';
import { stepOf } from '../problems.js';

/**
 * What every view gets.
 * @typedef {{shop: Workshop, words: Words, setLanguage: (language: string) => void, give: import('../intake.js').Intake, settings: import('../settings.js').Settings}} Page
 */

/** @type {Record<Exclude<Step, 'json'>, (page: Page) => unknown>} */
const kViews = { roles, questions, words: texts, try: tryOut, publish };

/** The whole page. @param {Page} page */
export const whole = (page) => {
  const { shop, words } = page;
  const isOpen = shop.id !== undefined;
  return html`
    ${patterns(shop.document?.roles.length ?? 0)}
    <header class="masthead">
      <p class="brand"><a href="#roles" @click=${leaving(shop)}>${words.text('page.brand')}</a></p>
      ${isOpen ? history(page) : nothing}
      ${languages(page)}
    </header>
    ${isOpen ? html`${steps(page)} ${desk(page)} ${notices(page)}` : html`<main class="desk alone">${start(page)}</main>`}
  `;
};

/** @param {Workshop} shop */
const leaving = (shop) => (/** @type {Event} */ event) => {
  event.preventDefault();
  if (shop.id !== undefined) shop.leave();
};

/** @param {Page} page */
const history = ({ shop, words: { text } }) => html`
  <div class="history">
    <button type="button" class="quiet" @click=${() => shop.leave()}>${text('page.quizzes')}</button>
    ${signButton({ label: text('page.undo'), sign: '↶', press: () => shop.undo(), disabled: !shop.canUndo })}
    ${signButton({ label: text('page.redo'), sign: '↷', press: () => shop.redo(), disabled: !shop.canRedo })}
    <span class="keeping">${text(`keep.${shop.keeping}`)}</span>
  </div>
`;

/** @param {Page} page */
const languages = ({ words, setLanguage }) => html`
  <label class="language">
    <span class="unseen">${words.text('page.language')}</span>
    <select @change=${(/** @type {Event} */ event) => setLanguage(valueOf(event))}>
      ${Object.entries(kLanguages).map(([tag, name]) => html`<option value=${tag} lang=${tag} ?selected=${tag === words.language}>${name}</option>`)}
    </select>
  </label>
`;

/** @param {Page} page */
const steps = ({ shop, words: { text } }) => {
  const counts = /** @type {Record<string, number>} */ ({});
  for (const problem of shop.problemsIn('')) counts[stepOf(problem)] = (counts[stepOf(problem)] ?? 0) + 1;
  return html`
    <nav class="steps" aria-label=${text('page.steps')}>
      <ol>
        ${kSteps.map((step) => html`
          <li>
            <a href=${`#${step}`} aria-current=${step === shop.step ? 'step' : nothing}>
              ${text(`step.${step}`)}${counts[step] ? html` <span class="count" title=${text('page.problems', { count: counts[step] })}>${counts[step]}<span class="unseen"> ${text('page.problems', { count: counts[step] })}</span></span>` : nothing}
            </a>
          </li>`)}
      </ol>
    </nav>
  `;
};

/** What the author has to know now. @param {Page} page */
const notices = ({ shop, give, words: { text } }) => html`
  <div class="notices" role="status">
    ${shop.keeping === 'kept' ? nothing : html`<p class="notice">${text(`keep.${shop.keeping}.word`)}</p>`}
    ${shop.failure ? html`<p class="notice">${text(shop.failure)}</p>` : nothing}
    ${remarks(give, text('page.close'))}
    ${shop.said ? html`<p class="notice good">${text(shop.said, shop.saidOf)}</p>` : nothing}
  </div>
`;

/** @param {Page} page */
const desk = (page) => {
  const { shop, words: { text } } = page;
  const { step } = shop;
  const shown = step === 'json' ? nothing : shop.document ? kViews[step](page) : unreadable(page);
  const hasAdvice = ['roles', 'questions', 'words'].includes(step) && shop.document;
  return html`
    <div class=${hasAdvice ? 'desk two' : 'desk'}>
      <main>
        ${step === 'json' ? nothing : html`<section class="step" aria-labelledby="step-title">
          <h1 id="step-title" tabindex="-1">${text(`step.${step}.title`)}</h1>
          <p class="lead">${text(`step.${step}.lead`)}</p>
          ${shown}
          ${step === 'publish' || !shop.document ? nothing : onward(page)}
        </section>`}
        ${json(page)}
      </main>
      ${hasAdvice ? html`<aside class="quality" aria-labelledby="quality-title">${advice(page)}</aside>` : nothing}
    </div>
  `;
};

/** @param {Page} page */
const onward = ({ shop, words: { text } }) => {
  const next = kSteps[kSteps.indexOf(shop.step) + 1];
  return html`<p class="onward"><a class="button primary" href=${`#${next}`}>${text('page.next', { step: text(`step.${next}`) })}</a></p>`;
};

/** The text is no quiz that fields could show. @param {Page} page */
const unreadable = ({ shop, words: { text } }) => html`
  <p>${text('page.unreadable')} <a href="#json">${text('step.json')}</a></p>
  ${problemList(shop.problems.slice(0, 5), '/all')}
`;
