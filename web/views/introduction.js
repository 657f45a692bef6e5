/** @import {Context} from '../types.js' */
import { html, nothing } from 'lit';
import { questionsOf } from '../quiz/quiz.js';
import { begun } from '../quiz/state.js';

const kQuestionsPerMinute = 6;

/** The text above the first question: what the quiz is, how long it takes, and that no answer leaves the page. @param {Context} context */
export const introduction = ({ quiz, words: { text }, unshared }) => {
  const questions = [...questionsOf(quiz).values()];
  const count = questions.length;
  const minutes = Math.ceil(count / kQuestionsPerMinute);
  const facts = [text('intro.length', { count }), text('intro.time', { count: minutes }), text('intro.privacy')];
  return html`
    <header class="introduction" part="introduction">
      <h2 class="title" part="title" lang=${quiz.language ?? nothing} dir="auto">${quiz.title}</h2>
      ${quiz.intro ? html`<p class="lead" lang=${quiz.language ?? nothing} dir="auto">${quiz.intro}</p>` : nothing}
      <p class="small">${facts.join('\u00a0· ')}</p>
      ${questions.some(({ group }) => !group) ? html`<p class="small press">${text('intro.press')}</p>` : nothing}
      ${unshared ? html`<p class="caution" role="alert">${text(`shared.${unshared}`)}</p>` : nothing}
    </header>
  `;
};

/** The screen for readers who come back, or who followed a link to a result. @param {Context} context */
export const welcome = ({ quiz, words: { text }, state, on, unshared, waiting }) => html`
  <section class="card welcome" part="card introduction">
    <h2 class="title" part="title" tabindex="-1" data-focus lang=${quiz.language ?? nothing} dir="auto">${quiz.title}</h2>
    ${unshared ? html`<p class="caution" role="alert">${text(`shared.${unshared}`)}</p>` : nothing}
    ${begun(state) ? html`<p>${text('intro.resumed')}</p>` : nothing}
    ${waiting
      ? html`<p class="small">${text('question.waiting')}</p>`
      : html`
          <div class="actions">
            <button type="button" class="primary" part="button primary" @click=${on.resume}><span>${text('intro.resume')}</span></button>
            <button type="button" class="quiet" part="button" @click=${on.restart}>${text('result.restart')}</button>
          </div>
        `}
  </section>
`;
