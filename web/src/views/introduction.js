/** @import {Context} from '../../types.js' */
import { html, nothing } from 'lit';
import { questionsOf } from '../quiz.js';

const kQuestionsPerMinute = 6;

/** What the quiz is, how long it takes, and that nothing leaves the page. @param {Context} context */
export const introduction = ({ quiz, words: { text }, state, on, unshared, waiting }) => {
  const count = questionsOf(quiz).size;
  const begun = state.asked.length > 0;
  return html`
    <section class="card introduction" part="card introduction">
      <div class="grow">
        <h2 class="title" part="title" tabindex="-1" data-focus lang=${quiz.language ?? nothing} dir="auto">${quiz.title}</h2>
        ${quiz.intro ? html`<p class="lead" lang=${quiz.language ?? nothing} dir="auto">${quiz.intro}</p>` : nothing}
        ${unshared ? html`<p class="caution" role="alert">${text(`shared.${unshared}`)}</p>` : nothing}
      </div>
      <ul class="facts">
        <li>${text('intro.length', { count })}</li>
        <li>${text('intro.time', { count: Math.ceil(count / kQuestionsPerMinute) })}</li>
        <li>${text('intro.privacy')}</li>
      </ul>
      ${begun ? html`<p class="small">${text('intro.resumed')}</p>` : nothing}
      ${waiting
        ? html`<p class="small">${text('question.waiting')}</p>`
        : html`
            <div class="actions">
              <button type="button" class="primary" part="button primary" @click=${on.start}>
                <span>${text(begun ? 'intro.resume' : 'intro.start')}</span>
              </button>
              ${begun
                ? html`<button type="button" class="quiet" part="button" @click=${on.restart}>${text('result.restart')}</button>`
                : nothing}
            </div>
          `}
    </section>
  `;
};
