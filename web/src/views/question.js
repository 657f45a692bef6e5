/** @import {Context, Item} from '../../types.js' */
import { html, nothing } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { current } from '../state.js';
import { sourceTitles } from './sources.js';

/**
 * One question: native radio inputs, so arrow keys, space and Enter work as anywhere. The result stands beside "Next"
 * once more questions are of little use.
 * @param {Context} context
 */
export const question = (context) => {
  const { quiz, words, state, on, offer, waiting } = context;
  const { text } = words;
  const item = quiz.items.find(({ id }) => id === current(state));
  if (!item) return nothing;
  const count = quiz.items.length;
  const number = state.at + 1;
  const last = number === count;

  /** @param {Event} event */
  const submit = (event) => {
    event.preventDefault();
    on.next();
  };

  return html`
    <form class="card question" part="card question" novalidate aria-busy=${waiting} @submit=${submit}>
      <header class="progress">
        <p id="step">${text('question.step', { number, count })}</p>
        <progress part="progress" aria-labelledby="step" max=${count} .value=${state.at}></progress>
      </header>
      ${keyed(item.id, choices(context, item))}
      ${why(context, item)}
      <div class="end">
        ${waiting ? html`<p class="small">${text('question.waiting')}</p>` : nothing}
        ${offer ? html`<p id="offer" class="small" part="offer">${text(`offer.${offer}`)}</p>` : nothing}
        <div class="actions">
          <button type="submit" class="primary" part="button primary" aria-disabled=${waiting}>
            <span>${text(last ? 'question.result' : 'question.next')}</span>
          </button>
          <button type="button" class="quiet" part="button" @click=${on.back}>${text('question.back')}</button>
          ${offer && !last
            ? html`<button type="button" class="early" part="button" aria-describedby="offer" @click=${on.finish}>
                ${text('question.result')}
              </button>`
            : nothing}
        </div>
      </div>
    </form>
  `;
};

/** @param {Context} context @param {Item} item */
const choices = ({ quiz, words: { text }, state, on, unanswered }, item) => {
  const group = quiz.groups?.find(({ id }) => id === item.group);
  const described = [item.hint && 'hint', unanswered && 'unanswered'].filter(Boolean).join(' ');
  return html`
    <fieldset lang=${quiz.language ?? nothing} aria-describedby=${described || nothing}>
      <legend part="prompt" tabindex="-1" data-focus>
        ${group ? html`<span class="group">${group.prompt} </span>` : nothing}${item.prompt}
      </legend>
      ${item.hint ? html`<p id="hint" class="hint" part="hint">${item.hint}</p>` : nothing}
      <div class=${item.categories.length > 2 ? 'options' : 'options pair'}>
        ${item.categories.map(
          (category, index) => html`
            <label class="option" part="option">
              <input
                type="radio"
                name="answer"
                value=${index}
                .checked=${state.answers.get(item.id) === index}
                @change=${() => on.choose(index)}
              />
              <span>${category}</span>
            </label>
          `,
        )}
      </div>
      <p id="unanswered" class="unanswered" role="alert">${unanswered ? text('question.choose') : nothing}</p>
    </fieldset>
  `;
};

/** @param {Context} context @param {Item} item */
const why = ({ quiz, words: { text } }, item) => {
  if (!item.why) return nothing;
  const titles = sourceTitles(quiz, item.evidence);
  return keyed(item.id, html`
    <details class="why" part="why">
      <summary>${text('question.why')}</summary>
      <p lang=${quiz.language ?? nothing}>${item.why}</p>
      ${titles.length > 0
        ? html`<p class="small">${text('question.sources', { count: titles.length })} ${titles.join('; ')}</p>`
        : nothing}
    </details>
  `);
};
