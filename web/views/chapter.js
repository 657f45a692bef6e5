/** @import {ChapterViews, Context} from '../types.js' */
import { html, nothing } from 'lit';

/**
 * A part of the result that the reader can open. Its name is also the name of its `::part`.
 * @param {string} name @param {unknown} heading @param {unknown} body
 * @param {{near?: () => unknown, open?: () => unknown}} [handlers] `near` is called when the pointer or the focus comes to the chapter,
 *   `open` when it has been opened.
 */
export const chapter = (name, heading, body, { near, open } = {}) => html`
  <details class="chapter ${name}" part=${name} @pointerenter=${near} @focusin=${near} @toggle=${open && whenOpened(open)}>
    <summary><h3>${heading}</h3></summary>
    <div class="inside">${body}</div>
  </details>
`;

/** Calls `act` when a chapter has been opened. @param {() => unknown} act */
const whenOpened = (act) => (/** @type {Event} */ { currentTarget }) => {
  if (/** @type {HTMLDetailsElement} */ (currentTarget).open) act();
};

/** Moves the focus to the chapter's summary, because the button disappears, and calls `act`. @param {() => unknown} act */
const retrying = (act) => (/** @type {Event} */ { currentTarget }) => {
  /** @type {HTMLElement | null | undefined} */ (/** @type {Element} */ (currentTarget).closest('details')?.querySelector('summary'))?.focus();
  act();
};

/** Whether the chapter has something to show. @param {Context} context @param {keyof ChapterViews['bodies']} name */
const hasContents = ({ quiz, score, populations, order, state, sharing, untold }, name) => {
  if (name === 'friend') return true;
  // It has the infographic of the comparison, too, which may not be loaded yet.
  if (name === 'share') return sharing || untold.includes('comparison') || (quiz.comparison ?? []).length > 0;
  if (name === 'traits') return quiz.traits !== undefined && populations !== undefined;
  if (name === 'pulls') return score?.runnerUp !== null && order.length + state.asked.length > 0;
  return (quiz[name] ?? []).length > 0;
};

/**
 * A chapter that `role-fit-chapters.js` fills. Its heading is drawn from the start, so that nothing moves when the contents arrive.
 * After a failed download, nothing is loaded again until the reader opens a chapter or presses the button.
 * @param {Context} context @param {keyof ChapterViews['bodies']} name
 */
export const lateChapter = (context, name) => {
  const { untold, chapters, late, on, words: { text } } = context;
  const known = hasContents(context, name);
  if (!known && !untold.includes(name)) return nothing;
  const heading = html`<span id=${name}>${text(`result.${name}`)}</span>`;
  if (known && chapters) return chapter(name, heading, chapters.bodies[name](context));
  const body = late
    ? html`
        <p class="late" role=${late === 'waiting' ? 'status' : 'alert'}>${text(`late.${late}`)}</p>
        ${late === 'lost' ? html`<button type="button" part="button" @click=${retrying(on.complete)}>${text('error.retry')}</button>` : nothing}
      `
    : nothing;
  return chapter(name, heading, body, { near: late === 'lost' || late === 'stale' ? undefined : on.complete, open: on.complete });
};
