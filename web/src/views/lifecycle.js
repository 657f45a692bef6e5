/** @import {Context} from '../../types.js' */
import { html, nothing } from 'lit';
import { chapter } from './chapter.js';
import { table } from './table.js';

/** Who does what at each stage of the work; who leads stands out. @param {Context} context */
export const lifecycle = (context) => {
  const { quiz, words: { text } } = context;
  if (!quiz.lifecycle?.length) return nothing;
  return chapter(
    'lifecycle',
    html`<span id="lifecycle">${text('result.lifecycle')}</span>`,
    html`
      <div lang=${quiz.language ?? nothing} dir="auto">
        ${table(context, {
          rows: quiz.lifecycle,
          head: text('result.stage'),
          label: 'lifecycle',
          name: ({ stage }) => stage,
          leads: ({ leads }) => leads,
        })}
      </div>
    `,
  );
};
