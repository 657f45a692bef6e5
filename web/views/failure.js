/** @import {Words} from '../types.js' */
import { html, nothing } from 'lit';

/**
 * The page's own content, and below it the reason why the quiz is not shown.
 * @param {Words} words @param {string} reason @param {(() => void) | undefined} retry
 */
export const failure = ({ text }, reason, retry) => html`
  <slot></slot>
  <div class="sizer">
    <div class="card failure" part="card error" role="alert">
      <p>${text('error.quiz', { problem: reason })}</p>
      ${retry ? html`<button type="button" part="button" @click=${retry}>${text('error.retry')}</button>` : nothing}
    </div>
  </div>
`;
