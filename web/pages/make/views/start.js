/** @import {Page} from './page.js' */
import { html, nothing } from 'lit';
import quizzes from 'rolefit:quizzes';
import { Draft } from '../document/draft.js';
import { emptyQuiz } from '../document/templates.js';
import { remarks } from './remarks.js';

/** The quizzes to begin with that have a description, the simplest first. */
const kShipped = ['plain', 'template', 'ds-or-mle', 'data-jobs'];
/** A copy of a template is another quiz. */
const kTemplateId = /"id": "(plain|template)"/;

/** Before a quiz is open: those that are kept, and what a new one can begin as. @param {Page} page */
export const start = (page) => {
  const { shop, words, give } = page;
  const { text } = words;
  const kept = shop.kept();
  const empty = (/** @type {number} */ roles) => shop.start(new Draft({ document: emptyQuiz(roles, words, today()) }), { isNew: true });
  return html`
    <h1 id="step-title" tabindex="-1">${text('start.title')}</h1>
    <p class="lead">${text('start.lead')}</p>
    ${remarks(give, text('page.close'))}
    ${kept.length > 0
      ? html`<section><h2>${text('start.kept')}</h2><ul class="kept">${kept.map(({ id, title, changed }) => html`
          <li>
            <button type="button" class="wide" @click=${() => shop.resume(id)}><b><bdi>${title || text('start.untitled')}</bdi></b> <span class="small">${when(words.language, changed)}</span></button>
            <button type="button" class="quiet" @click=${() => confirm(text('start.forget.sure', { title: title || text('start.untitled') })) && shop.forget(id)}>${text('start.forget')}<span class="unseen"> ${title}</span></button>
          </li>`)}</ul></section>`
      : nothing}
    <section>
      <h2>${text('start.new')}</h2>
      <div class="choices">
        ${[2, 3].map((roles) => html`<button type="button" class="wide" @click=${() => empty(roles)}><b>${text(`start.empty.${roles}`)}</b> <span class="small">${text('start.empty.hint')}</span></button>`)}
      </div>
    </section>
    <section>
      <h2>${text('start.shipped')}</h2>
      <div class="choices">
        ${kShipped.map((name) => html`<button type="button" class="wide" @click=${() => shop.start(new Draft({ text: quizzes[name].replace(kTemplateId, '"id": "my-quiz"') }))}><b lang="en" dir="ltr">${JSON.parse(quizzes[name]).title}</b> <span class="small">${text(`start.${name}`)}</span></button>`)}
      </div>
    </section>
    <section>
      <h2>${text('start.open')}</h2>
      <p class="hint">${text('start.open.hint')}</p>
      <div class="tools">
        <label class="button">${text('start.file')}<input type="file" accept=".json,.csv,.tsv,.txt,application/json,text/csv" @change=${give.chosen}></label>
      </div>
      <div class="field">
        <label for="paste">${text('start.paste')}</label>
        <textarea id="paste" rows="3" dir="auto" spellcheck="false" @input=${give.typed}></textarea>
      </div>
    </section>
  `;
};

const today = () => new Date().toISOString().slice(0, 10);

/** @param {string} language @param {number} changed */
const when = (language, changed) => new Intl.DateTimeFormat(`${language}-u-nu-latn`, { dateStyle: 'medium', timeStyle: 'short' }).format(changed);
