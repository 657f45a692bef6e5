/** @import {Page} from './page.js' */
import { html, nothing } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { kLanguages } from '../../../quiz/languages.js';
import { choice, problemList } from './fields.js';
import { stepOf } from '../problems.js';

/** The step “Try”: the quiz as readers get it. @param {Page} page */
export const tryOut = (page) => {
  const { shop, settings, words: { text, language: spoken } } = page;
  const { theme, width, language } = settings;
  const names = new Intl.DisplayNames([spoken], { type: 'language' });
  const own = shop.document.language ?? 'en';
  if (!shop.isGood) return hindered(page);
  return html`
    <div class="row">
      ${choice({ id: 'theme', label: text('try.theme'), value: theme, options: ['auto', 'light', 'dark'].map((name) => [name, text(`try.theme.${name}`)]), choose: (value) => settings.set({ theme: value }) })}
      ${choice({ id: 'width', label: text('try.width'), value: width, options: ['wide', 'phone'].map((name) => [name, text(`try.width.${name}`)]), choose: (value) => settings.set({ width: value }) })}
      ${choice({ id: 'language', label: text('try.language'), value: language, options: [['', text('try.language.own')], ...kLanguages.map((tag) => /** @type {[string, unknown]} */ ([tag, names.of(tag)]))], choose: (value) => settings.set({ language: value }) })}
    </div>
    ${language && language !== own ? html`<p class="hint">${text('try.language.hint')}</p>` : nothing}
    ${stage(page)}
  `;
};

/** A fresh element for each text and setting, so that it begins at the first question. @param {Page} page */
const stage = ({ shop, settings: { theme, width, language } }) => html`
  <div class=${`stage ${theme} ${width}`}>
    ${guard([shop.draft.text, theme, language], () => {
      const element = document.createElement('role-fit-quiz');
      element.setAttribute('share', 'off');  // A link to a result would open this page with another quiz, or with none.
      element.setAttribute('theme', theme);
      element.lang = language || shop.document.language || 'en';
      element.append(Object.assign(document.createElement('script'), { type: 'application/json', textContent: shop.draft.text }));
      return element;
    })}
  </div>
`;

/** What keeps the quiz from being shown, each with the way there. @param {Page} page */
export const hindered = ({ shop, words: { text } }) => {
  if (shop.checked !== shop.draft.text) return html`<p role="status">${text('try.checking')}</p>`;
  const hindering = shop.problems.filter(({ severity, code }) => severity === 'error' || code === 'missing_text');
  return html`
    <p class="notice">${text('try.hindered', { count: hindering.length })}</p>
    <ul class="hindering">
      ${hindering.slice(0, 12).map((problem) => html`
        <li><a href=${`#${stepOf(problem)}`} @click=${() => toField(shop, problem.path ?? '')}>${placeOf(shop.document, problem.path ?? '', text)}</a> ${problemList([problem], `/hindering${problem.path}`)}</li>`)}
    </ul>
  `;
};

/** Unfolds the question with a problem, and moves the focus to the field. @param {import('../workshop.js').Workshop} shop @param {string} path */
const toField = (shop, path) => {
  const [, list, index] = path.split('/');
  const { items = [], groups = [] } = shop.document;
  const key = list === 'items' ? (items[index]?.group ? `:${items[index].group}` : items[index]?.id) : list === 'groups' ? `:${groups[index]?.id}` : undefined;
  if (key && !shop.open.has(key)) shop.toggle(key);
  shop.focus = path;
};

/** Where a problem is, in words. @param {any} document @param {string} path @param {(key: string, values?: Record<string, string | number>) => string} text */
const placeOf = (document, path, text) => {
  const [, list, index] = path.split('/');
  const number = Number(index) + 1;
  if (list === 'roles') return document.roles[index]?.name || text('roles.number', { number });
  if (list === 'items') return document.items[index]?.prompt || text('questions.number', { number });
  return text(`step.${stepOf({ severity: 'error', code: '', message: '', path })}`);
};
