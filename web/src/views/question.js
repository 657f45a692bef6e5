/** @import {Context, Group, Item} from '../../types.js' */
import { html, nothing } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { questionsOf } from '../quiz.js';
import { current } from '../state.js';
import { sourceTitles } from './sources.js';

/**
 * One question: native radio inputs, or boxes for a group, so arrow keys, space and Enter work as anywhere. The result
 * stands beside "Next" once more questions are of little use.
 * @param {Context} context
 */
export const question = (context) => {
  const { quiz, words, state, on, offer, waiting } = context;
  const { text } = words;
  const questions = questionsOf(quiz);
  const key = current(state)?.key;
  const asked = key === undefined ? undefined : questions.get(key);
  if (!asked) return nothing;
  const count = questions.size;
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
      ${keyed(key, asked.group ? boxes(context, asked.group, asked.items) : choices(context, asked.items[0]))}
      ${keyed(key, why(context, asked.items))}
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
  const described = [item.hint && 'hint', unanswered && 'unanswered'].filter(Boolean).join(' ');
  return html`
    <fieldset lang=${quiz.language ?? nothing} aria-describedby=${described || nothing}>
      <legend part="prompt" tabindex="-1" data-focus>${item.prompt}</legend>
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
                @change=${() => on.choose(item.id, index)}
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

/** @param {Context} context @param {Group} group @param {Item[]} items */
const boxes = ({ quiz, words: { text }, state, on }, group, items) => html`
  <fieldset lang=${quiz.language ?? nothing} aria-describedby="any">
    <legend part="prompt" tabindex="-1" data-focus>${group.prompt}</legend>
    <p id="any" class="hint" part="hint">${text('question.any')}</p>
    <div class="options boxes">
      ${items.map(
        ({ id, prompt, hint }) => html`
          <label class="option" part="option">
            <input
              type="checkbox"
              value=${id}
              aria-describedby=${hint ? `hint-${id}` : nothing}
              .checked=${state.answers.get(id) === 1}
              @change=${(/** @type {Event} */ event) =>
                on.choose(id, Number(/** @type {HTMLInputElement} */ (event.target).checked))}
            />
            <span>${prompt} ${hint ? html`<span id="hint-${id}" class="hint">${hint}</span>` : nothing}</span>
          </label>
        `,
      )}
    </div>
  </fieldset>
`;

/** @param {Context} context @param {Item[]} items */
const why = ({ quiz, words: { text } }, items) => {
  const reasons = items.filter((item) => item.why);
  if (reasons.length === 0) return nothing;
  const titles = sourceTitles(quiz, [...new Set(items.flatMap(({ evidence = [] }) => evidence))]);
  return html`
    <details class="why" part="why">
      <summary>${text('question.why')}</summary>
      ${items.length === 1
        ? html`<p lang=${quiz.language ?? nothing}>${items[0].why}</p>`
        : html`
            <dl lang=${quiz.language ?? nothing}>
              ${reasons.map((item) => html`<dt>${item.prompt}</dt><dd>${item.why}</dd>`)}
            </dl>
          `}
      ${titles.length > 0
        ? html`<p class="small">${text('question.sources', { count: titles.length })} ${titles.join('; ')}</p>`
        : nothing}
    </details>
  `;
};
