/** @import {Context, Score} from '../types.js' */
import { html, nothing } from 'lit';
import { drawCard } from './card.js';
import { printResult } from './print.js';
import { resultMessage } from '../quiz/verdict.js';

/** The link to the result, to be copied by hand, and the infographic. The other ways are buttons on the first screen; see `keep.js`.
 * @param {Context} context */
export const share = (context) => {
  const { quiz, words: { text }, link, said } = context;
  return html`
    ${link === undefined
      ? nothing
      : html`
          <p>${text('share.text')}</p>
          <div class="field">
            <label for="link">${text('share.link')}</label>
            <input id="link" class="line" readonly dir="ltr" .value=${link} @focus=${selectAll} />
          </div>
        `}
    ${quiz.comparison?.length
      ? html`
          <div class="actions">${kFormats.map((format) => infographicButton(context, format))}</div>
          <p class="said small">${said}</p>
        `
      : nothing}
  `;
};

/** The ways to send or keep the result, for the buttons that `keep.js` draws. @type {import('../types.js').Keeping} */
export const keeping = {
  copy: (context) => copy(context, context.link ?? ''),
  send: (context) => send(context, message(context, /** @type {Score} */ (context.score), context.link ?? '')),
  save: (context) => save(context, /** @type {Score} */ (context.score)),
  print: (context) => print(context),
};

/** @type {('png' | 'svg')[]} */
const kFormats = ['png', 'svg'];

/** @param {Context} context @param {'png' | 'svg'} format */
const infographicButton = (context, format) => html`
  <button type="button" part="button" @click=${saveInfographic(context, format)}>
    ${context.words.text('share.infographic', { format: format.toUpperCase() })}
  </button>
`;

/** @param {Event} event */
const selectAll = ({ currentTarget }) => /** @type {HTMLInputElement} */ (currentTarget).select();

/** @param {Event} event */
const treeOf = ({ currentTarget }) => /** @type {ShadowRoot} */ (/** @type {Element} */ (currentTarget).getRootNode());

/**
 * Copies the link. If the clipboard is missing or forbidden, focuses the field, so that the reader can copy it by hand.
 * @param {Context} context @param {string} link
 */
const copy = ({ words: { text }, on }, link) => async (/** @type {Event} */ event) => {
  const tree = treeOf(event);
  on.say('');
  try {
    await navigator.clipboard.writeText(link);
    on.say(text('share.copied'));
  } catch {
    tree.querySelector('.chapter.share')?.setAttribute('open', '');
    tree.getElementById('link')?.focus();
    on.say(text('share.uncopied'));
  }
};

/** @param {Context} context @param {Score} score @param {string} link @returns {ShareData} */
const message = ({ quiz, words }, score, link) => ({
  title: quiz.title,
  text: resultMessage(quiz, words, score),
  url: link,
});

/** @param {Context} context @param {ShareData} data */
const send = (context, data) =>
  attempt(context, () =>
    navigator.share(data).catch((error) => {
      if (error.name !== 'AbortError') throw error;  // The reader cancelled.
    }),
  );

/** @param {Context} context @param {Score} score */
const save = (context, score) =>
  attempt(context, async (tree) => keep(await drawCard(context, score, tree.host), `${context.quiz.id}.png`));

/** Saves the comparison as a picture. What draws it is loaded first. @param {Context} context @param {'png' | 'svg'} format */
const saveInfographic = (context, format) =>
  attempt(context, async ({ host }) => {
    const views = await context.infographic?.();
    if (views) keep(await views.fileOf(context, host, format), `${context.quiz.id}-${context.words.language}.${format}`);
  });

/** Has the browser save a file. @param {Blob} file @param {string} name */
const keep = (file, name) => {
  const address = URL.createObjectURL(file);
  Object.assign(document.createElement('a'), { href: address, download: name }).click();
  // The address is needed until the download begins, which takes longer in Safari.
  setTimeout(() => URL.revokeObjectURL(address), kLongEnough);
};

const kLongEnough = 10_000;

/** @param {Context} context */
const print = (context) => attempt(context, (tree) => printResult(tree, context));

/** Runs `act`, and tells the reader if it fails. @param {Context} context @param {(tree: ShadowRoot) => Promise<void>} act */
const attempt = ({ words: { text }, on }, act) => async (/** @type {Event} */ event) => {
  const tree = treeOf(event);
  on.say('');
  try {
    await act(tree);
  } catch (error) {
    console.error(error);
    on.say(text('share.failed'));
  }
};
