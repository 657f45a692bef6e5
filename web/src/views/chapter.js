/** @import {ChapterViews, Context} from '../../types.js' */
import { html, nothing } from 'lit';

/**
 * A part of the result that opens at will. Its name is also that of its `::part`.
 * @param {string} name @param {unknown} heading @param {unknown} body
 * @param {{near?: () => unknown, open?: () => unknown}} [then] what to do when the reader comes to it, and when it has been opened
 */
export const chapter = (name, heading, body, { near, open } = {}) => html`
  <details class="chapter ${name}" part=${name} @pointerenter=${near} @focusin=${near} @toggle=${open && opened(open)}>
    <summary><h3>${heading}</h3></summary>
    <div class="inside">${body}</div>
  </details>
`;

/** @param {() => unknown} act */
const opened = (act) => (/** @type {Event} */ { currentTarget }) => {
  if (/** @type {HTMLDetailsElement} */ (currentTarget).open) act();
};

/** The button goes, and the focus stays in the chapter. @param {() => unknown} act */
const again = (act) => (/** @type {Event} */ { currentTarget }) => {
  /** @type {HTMLElement | null | undefined} */ (/** @type {Element} */ (currentTarget).closest('details')?.querySelector('summary'))?.focus();
  act();
};

/** Whether there is something to tell. @param {Context} context @param {keyof ChapterViews['bodies']} name */
const isTold = ({ quiz, score, populations, order, state }, name) => {
  if (name === 'friend' || name === 'share') return true;
  if (name === 'traits') return populations !== undefined;
  if (name === 'pulls') return score?.runnerUp !== null && order.length + state.asked.length > 0;
  return (quiz[name] ?? []).length > 0;
};

/**
 * A chapter that `role-fit-chapters.js` fills: its heading is there from the start, so that nothing moves when the rest comes.
 * What got lost is not asked for again until the reader opens something.
 * @param {Context} context @param {keyof ChapterViews['bodies']} name
 */
export const lateChapter = (context, name) => {
  const { untold, chapters, late, on, words: { text } } = context;
  const told = isTold(context, name);
  if (!told && !(untold && ROLEFIT_TOLD.includes(name))) return nothing;
  const heading = html`<span id=${name}>${text(`result.${name}`)}</span>`;
  if (told && chapters) return chapter(name, heading, chapters.bodies[name](context));
  const body = late
    ? html`
        <p class="late" role=${late === 'lost' ? 'alert' : 'status'}>${text(`late.${late}`)}</p>
        ${late === 'lost' ? html`<button type="button" part="button" @click=${again(on.complete)}>${text('error.retry')}</button>` : nothing}
      `
    : nothing;
  return chapter(name, heading, body, { near: late === 'lost' ? undefined : on.complete, open: on.complete });
};
