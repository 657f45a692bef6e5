/** @import {Problem} from '../../../types.js' */
/** @import {Path} from '../document/edit.js' */
/** @import {Page} from './page.js' */
import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { at, pointer, put } from '../document/edit.js';
import { besides } from '../problems.js';

/** The problems at a place, in the words of the engine, which are English. @param {readonly Problem[]} problems @param {string} id */
export const problemList = (problems, id) =>
  problems.length === 0
    ? nothing
    : html`<ul class="problems" id=${`problems${id}`} lang="en" dir="ltr">
        ${problems.map(({ severity, code, message }) => html`<li class=${code === 'missing_text' ? 'missing' : severity}>${message}</li>`)}
      </ul>`;

/** The problems of an object that none of its fields shows. @param {Page} page @param {Path} path @param {string[]} shown */
export const otherProblems = ({ shop }, path, shown) => {
  const id = pointer(path);
  return problemList(besides(shop.problemsIn(id), id, shown), `${id}/`);
};

/**
 * A text of the document in a field. An empty field is no text at all, unless `keep` says that it stays in its list.
 * @param {Page} page
 * @param {{path: Path, label: unknown, hint?: unknown, lines?: number, placeholder?: string, keep?: boolean, type?: string, hidden?: boolean, grows?: boolean,
 *   write?: (document: any, text: string) => any}} field `hidden`: the label is only for screen readers. `grows`: one line, which wraps. `write`: changes more than this text.
 */
export const textField = ({ shop }, { path, label, hint, lines = 1, placeholder, keep, type = 'text', hidden, grows, write }) => {
  const id = pointer(path);
  const problems = shop.problemsIn(id);
  const value = at(shop.document, path) ?? '';
  const described = [hint ? `hint${id}` : '', problems.length > 0 ? `problems${id}` : ''].filter(Boolean).join(' ') || nothing;
  const wrong = problems.some(({ severity }) => severity === 'error');
  const input = (/** @type {Event} */ event) => {
    const text = valueOf(event);
    shop.edit((document) => (write ? write(document, text) : put(document, path, text === '' && !keep ? undefined : text)), { topic: id });
  };
  return html`
    <div class=${wrong ? 'field wrong' : 'field'}>
      <label for=${id} class=${hidden ? 'unseen' : nothing}>${label}</label>
      ${hint ? html`<p class="hint" id=${`hint${id}`}>${hint}</p>` : nothing}
      ${lines > 1 || grows
        ? html`<textarea id=${id} rows=${lines} dir="auto" .value=${live(value)} placeholder=${placeholder ?? nothing} aria-describedby=${described} aria-invalid=${wrong} @input=${input} @keydown=${grows ? withoutBreaks : nothing}></textarea>`
        : html`<input id=${id} type=${type} dir=${type === 'url' ? 'ltr' : 'auto'} autocomplete="off" .value=${live(value)} placeholder=${placeholder ?? nothing} aria-describedby=${described} aria-invalid=${wrong} @input=${input}>`}
      ${problemList(problems, id)}
    </div>
  `;
};

/** @param {KeyboardEvent} event */
const withoutBreaks = (event) => {
  if (event.key === 'Enter' && !event.isComposing) event.preventDefault();
};

/** @param {Event} event */
export const valueOf = ({ target }) => /** @type {HTMLInputElement} */ (target).value;

/** A number that somebody typed; undefined while it is none. @param {Event} event */
export const numberOf = ({ target }) => {
  const { valueAsNumber } = /** @type {HTMLInputElement} */ (target);
  return Number.isFinite(valueAsNumber) ? valueAsNumber : undefined;
};

/** A number of the document. @param {Page} page @param {{path: Path, label: unknown, least: number, most: number, step?: number | 'any', otherwise?: number}} field */
export const numberField = ({ shop }, { path, label, least, most, step = 1, otherwise }) => {
  const id = pointer(path);
  const problems = shop.problemsIn(id);
  return html`
    <div class="field short">
      <label for=${id}>${label}</label>
      <input id=${id} type="number" dir="ltr" min=${least} max=${most} step=${step} .value=${live(String(at(shop.document, path) ?? otherwise ?? ''))}
        aria-describedby=${problems.length > 0 ? `problems${id}` : nothing} aria-invalid=${problems.length > 0}
        @input=${(/** @type {Event} */ event) => shop.edit((document) => put(document, path, numberOf(event)), { topic: id })}>
      ${problemList(problems, id)}
    </div>
  `;
};

/**
 * A choice. @param {{id: string, label: unknown, value: string, options: [string, unknown][], choose: (value: string) => void, hidden?: boolean}} field
 */
export const choice = ({ id, label, value, options, choose, hidden }) => html`
  <div class="field short">
    <label for=${id} class=${hidden ? 'unseen' : nothing}>${label}</label>
    <select id=${id} .value=${live(value)} @change=${(/** @type {Event} */ event) => choose(valueOf(event))}>
      ${options.map(([name, words]) => html`<option value=${name} ?selected=${name === value}>${words}</option>`)}
    </select>
  </div>
`;

/** A button with a sign in place of words. @param {{label: string, sign: string, press: () => void, disabled?: boolean}} button */
export const signButton = ({ label, sign, press, disabled = false }) =>
  html`<button type="button" class="sign" aria-label=${label} title=${label} ?disabled=${disabled} @click=${press}><span aria-hidden="true">${sign}</span></button>`;
