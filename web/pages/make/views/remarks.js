import { html, nothing } from 'lit';

/** Why what was given to the page could not be taken. @param {import('../intake.js').Intake} give @param {string} close The words of the button that removes it. */
export const remarks = (give, close) =>
  give.remarks.length > 0
    ? html`<div class="notice" role="alert">
        <ul>${give.remarks.map((remark) => html`<li>${remark}</li>`)}</ul>
        <button type="button" class="quiet" @click=${give.clear}>${close}</button>
      </div>`
    : nothing;
