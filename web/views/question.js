/** @import {Context, Group, Item, State, Words} from '../types.js' */
import { html, nothing } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { askedOf, questionsOf } from '../quiz/quiz.js';
import { begin, current, skipped } from '../quiz/state.js';
import { introduction } from './introduction.js';
import { picture } from './picture.js';

/** The engine's default for quizzes that do not set `minimum`. */
const kMinimum = 6;

/** Whether to show the introduction above the question: until the reader has moved on from the first question. @param {State} state */
const isIntroduced = ({ asked, passed }) => asked.length === 1 && passed.size === 0;

/**
 * A card with one question. It uses native radio buttons, or checkboxes for a group, so that arrow keys, Space and Enter work as usual.
 * The result is offered beside "Next" as soon as more questions would hardly change it.
 * @param {Context} context
 */
export const question = (context) => {
  const { quiz, words, state, round, on, offer, waiting } = context;
  const { text } = words;
  const questions = questionsOf(quiz);
  const { group, items } = /** @type {Question} */ (questions.get(current(state)?.key ?? ''));
  const last = state.at + 1 === questions.size;
  // An offer before the last question was answered leaves that question out.
  const early = offer && !(last && offer === 'complete');

  /** Handles the button's click instead of the form's submit event, because a sandboxed frame may not submit forms. Enter in any field of
   * the form clicks the button too.
   * @param {Event} event */
  const next = (event) => {
    event.preventDefault();
    on.next();
  };

  // Other nodes for each question and each round: those of another one would be seen moving, and keep what is open or chosen.
  return html`
    <form class="card question" part="card question" novalidate aria-busy=${waiting}>
      ${keyed(`${round} ${current(state)?.key} ${isIntroduced(state)}`, html`
        <div class="asked">
          ${isIntroduced(state) ? introduction(context) : nothing}
          ${progress(context, questions.size)}
          <div>${group ? boxes(context, group, items) : choices(context, items[0])}</div>
          <div class="end">
            <div class="actions">
              <button type="submit" class="primary" part="button primary" aria-disabled=${waiting} @click=${next}>
                <span>${text(last && !early ? 'question.result' : 'question.next')}</span>
              </button>
              ${state.at > 0 ? html`<button type="button" class="quiet" part="button" @click=${on.back}>${text('question.back')}</button>` : nothing}
              <button type="button" class="quiet" part="button" @click=${on.skip}>${text('question.skip')}</button>
              ${early
                ? html`<button type="button" class="early" part="button" aria-describedby="offer" @click=${on.finish}>
                    ${text('question.result')}
                  </button>`
                : nothing}
            </div>
            ${waiting
              ? html`<p class="small">${text('question.waiting')}</p>`
              : offer
                ? html`<p id="offer" class="small" part="offer">${offered(words, offer, questions.size - state.passed.size)}</p>`
                : nothing}
          </div>
          ${why(context, items)}
        </div>
      `)}
    </form>
  `;
};

/**
 * The contexts to draw in order to measure how high the card can get. `questions` has every question, with a remark under its answers
 * and the offer under the buttons. `others` has the first question again, with the other texts that can appear in these places.
 * @param {Context} context @returns {{questions: Context[], others: Context[]}}
 */
export const highest = (context) => {
  const asked = askedOf(context.quiz);
  const [first] = asked;
  /** @type {State[]} */
  const open = asked.map((question) => ({ ...begin(first), asked: [first, question], passed: new Set([first.key]), at: 1 }));
  /** @type {Context} */
  const usual = { ...context, state: open[0], unanswered: true, waiting: false, offer: 'sure' };
  return {
    questions: open.map((state) => ({ ...usual, state })),
    others: [
      { ...usual, unanswered: false, offer: 'futile' },
      { ...usual, waiting: true },
    ],
  };
};

/** How far the reader has come, with the least and the most number of questions: the result may be offered before the last question.
 * @param {Context} context @param {number} most */
const progress = ({ quiz, words, state }, most) => {
  const { text } = words;
  const number = state.at + 1;
  const left = state.asked.slice(0, state.at).filter((question) => skipped(state, question)).length;
  const least = (quiz.minimum ?? kMinimum) + left;
  const at = `${(100 * least) / most}%`;
  return html`
    <header class="progress">
      <p id="step" class="small step">${text(least >= most ? 'question.of' : number > least ? 'question.most' : 'question.step', { number, least, most })}</p>
      <div class="way">
        <progress part="progress" aria-labelledby="step" max=${most} .value=${state.at}></progress>
        ${least < most
          ? html`<svg class="least" width="100%" height="10" aria-hidden="true"><line x1=${at} x2=${at} y1="0" y2="10"/></svg>`
          : nothing}
      </div>
    </header>
  `;
};

/** @typedef {{group?: Group, items: Item[]}} Question */

/** @param {Words} words @param {string} kind @param {number} count */
const offered = ({ text }, kind, count) =>
  kind === 'complete' ? text('offer.complete') : `${text(`offer.${kind}`)} ${text('offer.more', { count })}`;

/** @param {Context} context @param {string[]} ids */
const remark = ({ words: { text, language, direction }, state, unanswered }, ids) => {
  const asked = current(state);
  const left = asked && ids.length > 0 && skipped(state, asked);
  return html`
    <p id="remark" class="remark" role="alert" lang=${language} dir=${direction}>
      ${unanswered ? text('question.choose') : left ? text('question.skipped') : nothing}
    </p>
  `;
};

/**
 * The ids of the elements that screen readers read with the question: the progress, and the offer of the result if there is one.
 * @param {Context} context
 */
const arrival = ({ offer, waiting }) => (offer && !waiting ? 'step offer' : 'step');

/** @param {Context} context @param {Item} item */
const choices = (context, item) => {
  const { quiz, base, state, on, unanswered } = context;
  const described = [item.hint && 'hint', unanswered && 'remark'].filter(Boolean).join(' ');
  return html`
    <fieldset lang=${quiz.language ?? nothing} dir="auto" aria-describedby=${described || nothing}>
      <legend class="prompt" part="prompt" tabindex="-1" data-focus aria-describedby=${arrival(context)}>${item.prompt}</legend>
      ${item.hint ? html`<p id="hint" class="hint" part="hint">${item.hint}</p>` : nothing}
      ${picture(base, item.image)}
      <div class=${item.images ? 'options pictures' : item.categories.length > 2 ? 'options' : 'options pair'}>
        ${item.categories.map(
          (category, index) => html`
            <label class="option" part="option">
              <input type="radio" name="answer" value=${index} .checked=${state.answers.get(item.id) === index || nothing}
                @change=${() => on.choose(item.id, index)} />
              ${item.images ? html`${picture(base, item.images[index])} <span>${category}</span>` : category}
            </label>
          `,
        )}
      </div>
      ${remark(context, [item.id])}
    </fieldset>
  `;
};

/** @param {Context} context @param {Group} group @param {Item[]} items */
const boxes = (context, group, items) => {
  const { quiz, base, words: { text, language, direction }, state, on } = context;
  return html`
    <fieldset lang=${quiz.language ?? nothing} dir="auto" aria-describedby="any">
      <legend class="prompt" part="prompt" tabindex="-1" data-focus aria-describedby=${arrival(context)}>${group.prompt}</legend>
      <p id="any" class="hint" part="hint" lang=${language} dir=${direction}>${text('question.any')}</p>
      <div class="options boxes">
        ${items.map(
          ({ id, prompt, hint, image }) => html`
            <label class="option" part="option">
              <input
                type="checkbox"
                value=${id}
                aria-labelledby=${`name-${id}`}
                aria-describedby=${hint ? `hint-${id}` : nothing}
                .checked=${state.answers.get(id) === 1 || nothing}
                @change=${(/** @type {Event} */ event) =>
                  on.choose(id, Number(/** @type {HTMLInputElement} */ (event.target).checked))}
              />
              ${picture(base, image)} <span><span id=${`name-${id}`}>${prompt}</span> ${hint ? html`<span id="hint-${id}" class="hint">${hint}</span>` : nothing}</span>
            </label>
          `,
        )}
      </div>
      ${remark(context, items.map(({ id }) => id))}
    </fieldset>
  `;
};

/** @param {Context} context @param {Item[]} items */
const why = ({ quiz, words: { text } }, items) => {
  const reasons = items.filter((item) => item.why);
  if (reasons.length === 0) return nothing;
  const evidence = items.flatMap((item) => item.evidence ?? []);
  const titles = (quiz.sources ?? []).filter(({ id }) => evidence.includes(id)).map(({ title }) => title);
  return html`
    <details class="why" part="why">
      <summary>${text('question.why')}</summary>
      ${items.length === 1
        ? html`<p lang=${quiz.language ?? nothing} dir="auto">${items[0].why}</p>`
        : html`
            <dl lang=${quiz.language ?? nothing} dir="auto">
              ${reasons.map(
                ({ prompt, hint, why: reason }) => html`<dt>${prompt} ${hint ? html`<span class="hint">${hint}</span>` : nothing}</dt><dd>${reason}</dd>`,
              )}
            </dl>
          `}
      ${titles.length > 0
        ? html`<p class="small">${text('question.sources', { count: titles.length })} 
            <span lang=${quiz.written ?? quiz.language ?? nothing} dir="auto">${titles.join(' · ')}</span></p>`
        : nothing}
    </details>
  `;
};
