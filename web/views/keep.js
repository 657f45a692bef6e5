/** @import {Context, Keeping} from '../types.js' */
import { html, nothing } from 'lit';

/** The ways to send and to keep a result. Their code is in the script of the chapters; until it is loaded, the buttons are disabled.
 * @type {[name: keyof Keeping, label: string][]} */
const kWays = [['copy', 'share.copy'], ['send', 'share.send'], ['save', 'share.image'], ['print', 'share.print']];

/** Whether the browser can send a link. @param {string | undefined} link */
const sendable = (link) => 'share' in navigator && (!link || !('canShare' in navigator) || navigator.canShare({ url: link }));

/** The buttons with which a reader sends or keeps the result. @param {Context} context */
export const keep = (context) => {
  const { words: { text }, chapters, said, shared, sharing, link } = context;
  if (shared) return nothing;
  const hasLink = chapters ? link !== undefined : sharing;
  /** @type {Partial<Record<keyof Keeping, boolean>>} */
  const possible = { copy: hasLink, send: hasLink && sendable(link) };
  const ways = kWays.filter(([name]) => possible[name] ?? true);
  return html`
    <section class="keep" part="keep" aria-labelledby="keep">
      <h3 id="keep">${text('keep.title')}</h3>
      <div class="actions">
        ${ways.map(
          ([name, label]) => html`
            <button type="button" part="button" ?disabled=${!chapters} @click=${chapters?.keeping[name](context)}>${text(label)}</button>
          `,
        )}
      </div>
      <p class="said small">${said}</p>
    </section>
  `;
};
