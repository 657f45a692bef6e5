/** @import {Context} from '../../types.js' */
import { html, nothing } from 'lit';
import { table } from './table.js';

/** Who does what at each stage of the work; who leads stands out. @param {Context} context */
export const lifecycle = (context) => {
  const { quiz, words: { text } } = context;
  if (!quiz.lifecycle?.length) return nothing;
  return html`
    <section class="lifecycle" part="lifecycle">
      <h3 id="lifecycle">${text('result.lifecycle')}</h3>
      <div lang=${quiz.language ?? nothing}>
        ${table(context, {
          rows: quiz.lifecycle,
          head: text('result.stage'),
          label: 'lifecycle',
          name: ({ stage }) => stage,
          leads: ({ leads }) => leads,
        })}
      </div>
    </section>
  `;
};
