/** @import {Words} from '../types.js' */
import { html, nothing } from 'lit';

/**
 * The elements around every screen of a quiz. The sizer gives them a width in boxes that fit their content.
 * @param {Words} words @param {unknown} screen @param {string} announcement
 */
export const root = ({ language, direction }, screen, announcement) => html`
  <div class="sizer">
    <div class="root" lang=${language} dir=${direction}>
      ${screen}
      <p class="hidden" role="status">${announcement || nothing}</p>
    </div>
  </div>
`;
