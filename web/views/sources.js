/** @import {Context, Source} from '../types.js' */
import { html, nothing } from 'lit';
import { webAddress } from '../quiz/quiz.js';

/** Numbers that lead to entries in the list of sources. @param {Context} context @param {string[]} [evidence] */
export const markers = ({ quiz, words: { text } }, evidence = []) =>
  (quiz.sources ?? []).map((source, index) => {
    if (!evidence.includes(source.id)) return nothing;
    const label = text('result.source', { number: index + 1, title: source.title });
    return html`<button type="button" class="marker" title=${label} aria-label=${label} @click=${follow(index)}>
      ${index + 1}
    </button> `;
  });

/** Moves the focus to an entry. Links to a fragment do not work inside a shadow tree. @type {(index: number) => (event: Event) => void} */
const follow = (index) => (event) => {
  const tree = /** @type {ShadowRoot} */ (/** @type {Element} */ (event.currentTarget).getRootNode());
  const source = tree.getElementById(`source-${index}`);
  const chapter = source?.closest('details');
  if (chapter) chapter.open = true;
  source?.focus();
};

/** @param {Context} context */
export const sources = ({ quiz: { sources: all = [], written, language } }) =>
  html`<ol lang=${written ?? language ?? nothing} dir="auto">${all.map((source, index) => html`<li id=${`source-${index}`} tabindex="-1">${entry(source)}</li>`)}</ol>`;

/** @param {Source} source */
const entry = ({ title, author, site, date, licence, url }) => {
  const address = webAddress(url);
  const about = [author, site === author ? '' : site, date?.replace('/', '–'), licence].filter(Boolean).join(' · ');
  return html`<cite>${address ? html`<a href=${address} rel="noopener">${title}</a>` : title}</cite> <span class="about">${about}</span>`;
};
