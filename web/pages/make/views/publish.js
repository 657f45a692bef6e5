/** @import {Page} from './page.js' */
import { html } from 'lit';
import bytes from 'rolefit:reader-bytes';
import { parsed } from '../../../quiz/quiz.js';
import { besideLines, frameLines, wholeLines, wholePage, wordPressLines } from '../lines.js';
import { valueOf } from './fields.js';
import { hindered } from './try.js';

/** The step “Publish”: the file, and the lines for an article. @param {Page} page */
export const publish = (page) => {
  const { shop, settings, words: { text } } = page;
  const { document, draft } = shop;
  if (!shop.isGood) return html`${hindered(page)} <p>${text('publish.anyway')} ${fileButton(page)}</p>`;
  const { id, language = 'en' } = document;
  const { title } = parsed(draft.text);  // Without characters that would turn the text after them around.
  const own = () => save(`${id}.html`, wholePage(draft.text, { title, language }), 'text/html');
  const { folder } = settings;
  return html`
    <div class="card">
      <h2>${text('publish.file')}</h2>
      <p>${text('publish.file.hint')}</p>
      <p class="tools">${fileButton(page)} <button type="button" @click=${own}>${text('publish.page', { name: `${id}.html` })}</button></p>
      <p class="small">${text('publish.page.hint')}</p>
      ${weight(page)}
    </div>
    <div class="card">
      <h2>${text('publish.lines')}</h2>
      <div class="field">
        <label for="folder">${text('publish.folder')}</label>
        <p class="hint" id="folder-hint">${text('publish.folder.hint')} <code dir="ltr">/role-fit/</code>, <code dir="ltr">https://example.org/blog/role-fit/</code></p>
        <input id="folder" dir="ltr" autocomplete="off" spellcheck="false" aria-describedby="folder-hint" .value=${folder} @change=${(/** @type {Event} */ event) => settings.set({ folder: withSlash(valueOf(event)) })}>
      </div>
      ${way(page, 'beside', besideLines(id, folder), 1)}
      ${way(page, 'whole', wholeLines(draft.text, folder), 4)}
      ${way(page, 'frame', frameLines(id, title, folder), 2)}
      ${way(page, 'wordpress', wordPressLines(id), 1)}
    </div>
  `;
};

/** @param {string} folder */
const withSlash = (folder) => (folder === '' || folder.endsWith('/') ? folder : `${folder}/`);

/** @param {Page} page */
const fileButton = ({ shop, words: { text } }) => {
  const name = `${shop.document.id}.json`;
  const download = () => {
    save(name, shop.draft.text, 'application/json');
    shop.taken();
  };
  return html`<button type="button" class="primary" @click=${download}>${text('publish.download', { name })}</button>`;
};

/** How much of what a reader loads is the quiz. Both as servers send it. @param {Page} page */
const weight = ({ shop, words: { text } }) => {
  const kilobytes = (/** @type {number} */ count) => Math.max(1, Math.round(count / 1000));
  const { length } = new TextEncoder().encode(shop.draft.text);
  return html`<p class="small">${text('publish.bytes', { quiz: kilobytes(length), code: kilobytes(bytes) })}</p>`;
};

/** Lines to copy. @param {Page} page @param {'beside' | 'whole' | 'frame' | 'wordpress'} name @param {string} lines @param {number} rows */
const way = (page, name, lines, rows) => {
  const { shop, words: { text } } = page;
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(lines);
      shop.say('publish.copied');
    } catch {
      const area = /** @type {HTMLTextAreaElement} */ (document.getElementById(name));
      area.focus();
      area.select();
      shop.say('publish.uncopied');
    }
  };
  return html`
    <div class="way">
      <h3><label for=${name}>${text(`publish.${name}`)}</label></h3>
      <p class="hint" id=${`${name}-hint`}>${text(`publish.${name}.hint`, { name: `${shop.document.id}.json` })}</p>
      <textarea id=${name} readonly rows=${rows} spellcheck="false" dir="ltr" aria-describedby=${`${name}-hint`} .value=${lines}></textarea>
      <button type="button" @click=${copy}>${text('publish.copy')}<span class="unseen"> ${text(`publish.${name}`)}</span></button>
    </div>
  `;
};

/** @param {string} name @param {string} content @param {string} type */
const save = (name, content, type) => {
  const href = URL.createObjectURL(new Blob([content], { type }));
  Object.assign(document.createElement('a'), { href, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(href), 10_000);  // Safari begins the download late.
};
