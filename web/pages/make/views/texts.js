/** @import {Page} from './page.js' */
import { html, nothing } from 'lit';
import { freshId, insert, put, remove } from '../document/edit.js';
import { withTitle } from '../document/templates.js';
import { kLanguages } from '../../../quiz/languages.js';
import { choice, numberField, otherProblems, textField } from './fields.js';
import { nameOf } from './roles.js';

/** The parts of a document that other steps show, or this one shows in fields. */
const kShown = ['title', 'intro', 'id', 'language', 'minimum', 'sources', 'comparison', 'faq', 'roles', 'traits', 'items', 'groups'];

/** The step “Words”: everything that is said around the questions. @param {Page} page */
export const texts = (page) => {
  const { words: { text } } = page;
  return html`
    <div class="card">
      ${textField(page, { path: ['title'], label: text('texts.title'), placeholder: text('texts.title.example'), write: withTitle })}
      ${textField(page, { path: ['intro'], label: text('texts.intro'), hint: text('texts.intro.hint'), lines: 4 })}
      <div class="row">
        ${language(page)}
        ${textField(page, { path: ['id'], label: text('texts.id'), hint: text('texts.id.hint'), keep: true })}
        ${numberField(page, { path: ['minimum'], label: text('texts.minimum'), least: 0, most: 20000, otherwise: 6 })}
      </div>
      ${otherProblems(page, [], kShown)}
    </div>
    ${entries(page, {
      list: 'comparison',
      added: (document) => ({ aspect: '', cells: {}, ...(document.sources?.some((/** @type {any} */ { id }) => id === 'author') && { evidence: ['author'] }) }),
      first: 'aspect',
      entry: comparisonRow,
    })}
    ${entries(page, { list: 'faq', added: () => ({ question: '', answer: '' }), first: 'question', entry: answered })}
    ${entries(page, { list: 'sources', added: (document) => ({ id: freshId(document.sources ?? [], 'source') }), first: 'title', entry: source })}
  `;
};

/** @param {Page} page */
const language = ({ shop, words: { text, language: spoken } }) => {
  const own = shop.document.language ?? '';
  const names = new Intl.DisplayNames([spoken], { type: 'language' });
  const known = kLanguages.includes(own) ? kLanguages : [own, ...kLanguages];
  return choice({
    id: '/language',
    label: text('texts.language'),
    value: own,
    options: known.map((tag) => [tag, tag && names.of(tag)]),
    choose: (tag) => shop.edit((document) => put(document, ['language'], tag)),
  });
};

/**
 * A list of entries of one kind.
 * @param {Page} page @param {{list: string, added: (document: any) => any, first: string, entry: (page: Page, path: (string | number)[]) => unknown}} kind
 */
const entries = (page, { list, added, first, entry }) => {
  const { shop, words: { text } } = page;
  const present = shop.document[list] ?? [];
  const add = () => shop.edit((document) => insert(document, [list], added(document)), { focus: `/${list}/${present.length}/${first}` });
  return html`
    <section class="entries">
      <h2>${text(`texts.${list}`)}</h2>
      <p class="hint">${text(`texts.${list}.hint`)}</p>
      ${present.length > 0
        ? html`<ol class="cards">${present.map((/** @type {any} */ _, /** @type {number} */ index) => html`
            <li class="card">
              ${entry(page, [list, index])}
              <button type="button" class="quiet" @click=${() => shop.edit((document) => remove(document, [list], index), { focus: `add-${list}` })}>${text('texts.remove', { number: index + 1 })}</button>
            </li>`)}</ol>`
        : nothing}
      <p><button type="button" id=${`add-${list}`} @click=${add}>${text(`texts.${list}.add`)}</button></p>
    </section>
  `;
};

/** @param {Page} page @param {(string | number)[]} path */
const comparisonRow = (page, path) => {
  const { shop, words: { text } } = page;
  return html`
    <div class="pair">
      ${textField(page, { path: [...path, 'aspect'], label: text('texts.aspect'), placeholder: text('texts.aspect.example') })}
      ${textField(page, { path: [...path, 'section'], label: text('texts.section') })}
    </div>
    ${shop.document.roles.map((/** @type {any} */ role, /** @type {number} */ index) => textField(page, { path: [...path, 'cells', role.id], label: html`<bdi>${nameOf(page, role, index)}</bdi>`, lines: 2 }))}
    ${otherProblems(page, path, ['aspect', 'section', 'cells'])}
  `;
};

/** @param {Page} page @param {(string | number)[]} path */
const answered = (page, path) => {
  const { text } = page.words;
  return html`
    ${textField(page, { path: [...path, 'question'], grows: true, label: text('texts.question') })}
    ${textField(page, { path: [...path, 'answer'], label: text('texts.answer'), lines: 3 })}
    ${otherProblems(page, path, ['question', 'answer'])}
  `;
};

/** @param {Page} page @param {(string | number)[]} path */
const source = (page, path) => {
  const { text } = page.words;
  return html`
    ${textField(page, { path: [...path, 'title'], grows: true, label: text('texts.source.title') })}
    ${textField(page, { path: [...path, 'url'], label: text('texts.source.url'), type: 'url', placeholder: 'https://' })}
    ${otherProblems(page, path, ['title', 'url'])}
  `;
};
