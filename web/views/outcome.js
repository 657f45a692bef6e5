/** @import {Context, Score} from '../types.js' */
import { html, nothing } from 'lit';
import { addressFrom } from '../quiz/quiz.js';
import { picture } from './picture.js';

/**
 * The text, picture and link of the role that leads. The pictures of the other roles are loaded, too: their server then cannot tell which
 * role leads.
 * @param {Context} context @param {Score} score
 */
export const outcome = ({ quiz, base }, { leader }) => {
  const role = quiz.roles.find(({ id }) => id === leader);
  if (!role || !(role.text || role.image || role.link)) return nothing;
  const { name, text, link } = role;
  const href = addressFrom(link?.url, base);
  return html`
    <section class="outcome" part="outcome" lang=${quiz.language ?? nothing} dir="auto">
      ${quiz.roles.map(({ id, image }) => picture(base, image, { hidden: id !== leader }))}
      <div>
        <h3>${name}</h3>
        ${text ? html`<p class="text">${text}</p>` : nothing}
        ${link && href ? html`<p><a class="more" href=${href}>${link.text}</a></p>` : nothing}
      </div>
    </section>
  `;
};
