/** @import {Problem} from '../../../types.js' */
/** @import {Page} from './page.js' */
import { html, nothing } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { openEditor } from '../editor.js';
import { kMostLines } from '../import/file.js';

/** @type {ReturnType<typeof openEditor> | undefined} */
let editor;
/** The problems that are marked in the editor. @type {readonly Problem[] | undefined} */
let marked;

/**
 * The step “JSON”: the text of the quiz, with all of its problems and their places. It is only hidden on the other steps, so that the editor
 * keeps its place in the text.
 * @param {Page} page
 */
export const json = (page) => {
  const { shop, words: { text } } = page;
  const isShown = shop.step === 'json';
  if (isShown) queueMicrotask(() => follow(page));
  const problems = isShown && shop.checked === shop.draft.text ? shop.problems : [];
  return html`
    <section class="step json" aria-labelledby="json-title" ?hidden=${!isShown}>
      <h1 id=${isShown ? 'step-title' : 'json-title'} tabindex="-1"><label for="text">${text('step.json.title')}</label></h1>
      <p class="lead">${text('step.json.lead')}</p>
      <div class="editor" ${ref((around) => void (editor = around ? (marked = undefined, openEditor(/** @type {HTMLElement} */ (around))) : undefined))}>
        <div class="numbers" aria-hidden="true"></div>
        <textarea id="text" dir="ltr" spellcheck="false" autocomplete="off" autocapitalize="off" aria-describedby="count" @paste=${(/** @type {ClipboardEvent} */ event) => refuse(page, event)}></textarea>
      </div>
      <p id="count" role="status" class=${kindOf(problems)}>${isShown ? count(page) : nothing}</p>
      <ol class="found" lang="en" dir="ltr">${problems.map(row)}</ol>
    </section>
  `;
};

/** Brings the editor to what the quiz is now. @param {Page} page */
const follow = ({ shop }) => {
  if (!editor) return;
  editor.onInput = () => editor && shop.write(editor.text);
  shop.catchUp = () => editor?.catchUp();
  if (editor.text !== shop.draft.text.replaceAll('\r\n', '\n').replaceAll('\r', '\n')) editor.text = shop.draft.text;
  if (marked === shop.problems) return;
  marked = shop.problems;
  editor.mark(shop.problems);
};

/** Refuses to paste more lines than a text area can hold. @param {Page} page @param {ClipboardEvent} event */
const refuse = ({ shop, words: { text } }, event) => {
  const pasted = event.clipboardData?.getData('text/plain') ?? '';
  if (pasted.split('\n', kMostLines + 1).length <= kMostLines) return;
  event.preventDefault();
  shop.say('import.lines', { name: text('import.pasted'), count: kMostLines });
};

/** @param {readonly Problem[]} problems */
const kindOf = (problems) => problems.some(({ severity }) => severity === 'error') ? 'error' : problems.length > 0 ? 'warning' : 'good';

/** @param {Page} page */
const count = ({ shop, words: { text } }) => {
  if (shop.draft.text.trim() === '') return text('json.empty');
  if (shop.checked !== shop.draft.text) return nothing;
  const errors = shop.problems.filter(({ severity }) => severity === 'error').length;
  const warnings = shop.problems.length - errors;
  if (errors + warnings === 0) return text('json.good');
  return [errors && text('json.errors', { count: errors }), warnings && text('json.warnings', { count: warnings })].filter(Boolean).join(', ');
};

/** A problem as the tool prints it: what it is, its line and column, and its JSON pointer. @param {Problem} problem */
const row = ({ severity, line, column, path, message }) => html`
  <li>
    <button type="button" @click=${() => editor?.select(line || 1, column || 1)}>
      <span class=${`severity ${severity}`}>${severity}</span>
      <span class="message">${message}</span>
      <span class="where">${[line ? `${line}:${column}` : '', path].filter(Boolean).join(' ')}</span>
    </button>
  </li>
`;
