/** @import {Page} from './page.js' */
import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { put, without } from '../document/edit.js';
import { addRole, kMostRoles, removeRole } from '../document/roles.js';
import { swatch } from '../../../views/drawing.js';
import { numberField, otherProblems, problemList, signButton, textField } from './fields.js';
import { takePicture } from '../picture.js';
import { scales } from './scales.js';

/** What a role is called. @param {Page} page @param {any} role @param {number} index @returns {string} */
export const nameOf = ({ words: { text } }, role, index) => role.name || text('roles.number', { number: index + 1 });

/** @param {Page} page */
export const roles = (page) => {
  const { shop, words: { text } } = page;
  const { roles: list } = shop.document;
  const own = shop.problemsIn('/roles').filter(({ path }) => path === '/roles');
  const add = () => shop.edit(addRole, { focus: `/roles/${list.length}/name` });
  return html`
    ${problemList(own, '/roles')}
    <ol class="cards">
      ${repeat(list, ({ id }) => id, (role, index) => html`<li class="card">${roleCard(page, role, index)}</li>`)}
    </ol>
    ${list.length < kMostRoles ? html`<p><button type="button" @click=${add}>${text('roles.add')}</button></p>` : nothing}
    ${scales(page)}
  `;
};

/** @param {Page} page @param {any} role @param {number} index */
const roleCard = (page, role, index) => {
  const { shop, words: { text } } = page;
  const path = ['roles', index];
  const last = shop.document.roles.length === 1;
  const isRich = role.text || role.image || role.link;
  return html`
    <div class="head">
      <h2>${swatch(index)} <bdi>${nameOf(page, role, index)}</bdi></h2>
      ${signButton({ label: text('roles.remove', { role: nameOf(page, role, index) }), sign: '✕', disabled: last, press: () => shop.edit((document) => removeRole(document, index), { focus: 'step-title' }) })}
    </div>
    ${textField(page, { path: [...path, 'name'], label: text('roles.name'), placeholder: text('roles.name.example') })}
    ${textField(page, { path: [...path, 'summary'], label: text('roles.summary'), placeholder: text('roles.summary.example'), lines: 2 })}
    <details ?open=${isRich}>
      <summary>${text('roles.more')}</summary>
      <div class="inside">
        ${textField(page, { path: [...path, 'text'], label: text('roles.text'), hint: text('roles.text.hint'), lines: 3 })}
        ${link(page, path)} ${image(page, role, path)}
      </div>
    </details>
    ${otherProblems(page, path, ['name', 'summary', 'text', 'link', 'image', 'mean', 'sd'])}
  `;
};

/** A part of an object with two texts, which is there as long as one of them is. @param {any} part @param {string} key @param {string} value */
const withText = (part, key, value) => (value === '' ? without(part, key) : { ...part, [key]: value });

/** @param {Page} page @param {(string | number)[]} path */
const link = (page, path) => {
  const { text } = page.words;
  const field = (/** @type {string} */ key) => ({
    path: [...path, 'link', key],
    write: (/** @type {any} */ document, /** @type {string} */ value) => put(document, [...path, 'link'], withText(linkIn(document, path), key, value)),
  });
  return html`<div class="pair">
    ${textField(page, { ...field('url'), label: text('roles.link.url'), type: 'url', placeholder: 'https://' })}
    ${textField(page, { ...field('text'), label: text('roles.link.text') })}
    ${otherProblems(page, [...path, 'link'], ['url', 'text'])}
  </div>`;
};
/** @param {any} document @param {(string | number)[]} path */
const linkIn = (document, path) => document[path[0]][path[1]].link;

/** @param {Page} page @param {any} role @param {(string | number)[]} path */
const image = (page, role, path) => {
  const { shop, words: { text } } = page;
  const at = [...path, 'image'];
  const remove = () => shop.edit((document) => put(document, at, undefined));
  return html`
    <div class="picture">
      <label class="button">${text('roles.image.choose')}<input type="file" accept="image/*" @change=${(/** @type {Event} */ event) => takePicture(event, shop, at)}></label>
      ${role.image ? nothing : html`<button type="button" class="quiet" @click=${() => shop.edit((document) => put(document, at, { src: '', alt: '', width: 640, height: 360 }), { focus: `/roles/${path[1]}/image/src` })}>${text('roles.image.address')}</button>`}
    </div>
    ${role.image
      ? html`
          ${/^data:/.test(role.image.src)
            ? html`<p class="small">${text('roles.image.inside', { kilobytes: Math.ceil(role.image.src.length / 1000) })}</p>`
            : textField(page, { path: [...at, 'src'], label: text('roles.image.src'), type: 'url', keep: true })}
          ${textField(page, { path: [...at, 'alt'], label: text('roles.image.alt'), hint: text('roles.image.alt.hint'), keep: true })}
          <div class="row">
            ${numberField(page, { path: [...at, 'width'], label: text('roles.image.width'), least: 1, most: 20000 })}
            ${numberField(page, { path: [...at, 'height'], label: text('roles.image.height'), least: 1, most: 20000 })}
            <button type="button" class="quiet" @click=${remove}>${text('roles.image.remove')}</button>
          </div>
          ${otherProblems(page, at, ['src', 'alt', 'width', 'height'])}`
      : nothing}
  `;
};
