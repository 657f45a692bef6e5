/** @import {Context} from '../types.js' */
import { html, nothing } from 'lit';
import { chapter } from './chapter.js';
import { comparison } from './comparison.js';
import { patterns } from './drawing.js';
import { lifecycle } from './lifecycle.js';
import { method } from './method.js';
import { sources } from './sources.js';

/** How the roles differ, for an article without a quiz. @param {Context} context */
export const compare = (context) => {
  const { quiz, words: { text } } = context;
  return html`
    <article class="card result" part="card result" aria-labelledby="title">
      ${patterns(quiz.roles.length)}
      <header>
        <h2 id="title" class="title" part="title" lang=${quiz.language ?? nothing} dir="auto">${quiz.title}</h2>
      </header>
      ${quiz.comparison?.length
        ? html`<section class="comparison" part="comparison"><h3>${text('result.comparison')}</h3>${comparison(context)}</section>`
        : nothing}
      <div class="chapters">
        ${quiz.lifecycle?.length ? chapter('lifecycle', html`<span id="lifecycle">${text('result.lifecycle')}</span>`, lifecycle(context)) : nothing}
        ${quiz.sources?.length ? chapter('sources', text('result.sources'), sources(context)) : nothing}
      </div>
      <p class="small">${method(context)}</p>
    </article>
  `;
};
