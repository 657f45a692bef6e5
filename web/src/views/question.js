/** @import {Context, Group, Item, State, Words} from '../../types.js' */
import { html, nothing } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { questionsOf } from '../quiz.js';
import { current, skipped } from '../state.js';
import { introduction } from './introduction.js';
import { sourceTitles } from './sources.js';

/** As the engine has it where a quiz does not say. */
const kMinimum = 6;

/**
 * A card with the question `drawn`. From the reader's first act on it is as high as its highest question, so that nothing below it
 * moves from one to the next.
 * @param {Context} context @param {unknown} drawn What asking() has drawn.
 */
export const question = (context, drawn) => {
  const { quiz, words, waiting, outlines } = context;
  const all = [...questionsOf(quiz).values()];
  const growing = outlines > 0 && outlines < outlinesOf(all);
  return html`
    <form class=${`card question${growing ? ' growing' : ''}`} part="card question" novalidate aria-busy=${waiting}>
      <div class="places">${drawn}${guard([quiz, words, outlines], () => rooms(context, all))}</div>
    </form>
  `;
};

/** Whether what the quiz is stands above the question: until that is passed. @param {State} state */
const isIntroduced = ({ asked, passed }) => asked.length === 1 && passed.size === 0;

/** Tells one question's drawing from another's. @param {State} state */
export const keyOf = (state) => `${current(state)?.key} ${isIntroduced(state)}`;

/**
 * One question: native radio inputs, or boxes for a group, so arrow keys, space and Enter work as anywhere. The result
 * stands beside "Next" once more questions are of little use.
 * @param {Context} context
 */
export const asking = (context) => {
  const { quiz, words, state, on, offer, waiting } = context;
  const { text } = words;
  const questions = questionsOf(quiz);
  const { group, items } = /** @type {Asked} */ (questions.get(current(state)?.key ?? ''));
  const last = state.at + 1 === questions.size;

  /** On the button and not on the form, which a sandboxed frame may not submit: Enter anywhere in the form clicks it too.
   * @param {Event} event */
  const next = (event) => {
    event.preventDefault();
    on.next();
  };

  return html`
    ${isIntroduced(state) ? introduction(context) : nothing}
    ${progress(context, questions.size)}
    <div>${group ? boxes(context, group, items) : choices(context, items[0])}</div>
    <div class="end">
      <div class="actions">
        <button type="submit" class="primary" part="button primary" aria-disabled=${waiting} @click=${next}>
          <span>${text(last ? 'question.result' : 'question.next')}</span>
        </button>
        ${state.at > 0 ? html`<button type="button" class="quiet" part="button" @click=${on.back}>${text('question.back')}</button>` : nothing}
        <button type="button" class="quiet" part="button" @click=${on.skip}>${text('question.skip')}</button>
        ${offer && !last
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
  `;
};

/** How far it is, at least and at most: the order is adaptive, and the result may come before the last question.
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

/** @param {Words} words @param {string} kind @param {number} count */
const offered = ({ text }, kind, count) =>
  kind === 'complete' ? text('offer.complete') : `${text(`offer.${kind}`)} ${text('offer.more', { count })}`;

/** So many numbers in turn have all plural forms. */
const kPlurals = 60;

/** Whatever may stand where the offer does: it, with as many digits and in every plural form, and that the engine is late.
 * @param {Words} words @param {number} most */
const offers = (words, most) => {
  /** @type {Map<string, string>} */
  const found = new Map();
  for (let count = most; count > 0 && count > most - kPlurals; --count) {
    for (const kind of ['sure', 'futile', 'complete']) {
      const offer = offered(words, kind, count);
      const form = offer.replace(/\d+/g, '');
      if (!found.has(form)) found.set(form, offer);
    }
  }
  return [...found.values(), words.text('question.waiting')];
};

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

/** What is heard with the question: how far it is, and the result where it is offered. @param {Context} context */
const arrival = ({ offer, waiting }) => (offer && !waiting ? 'step offer' : 'step');

/** @param {Context} context @param {Item} item */
const choices = (context, item) => {
  const { quiz, state, on, unanswered } = context;
  const described = [item.hint && 'hint', unanswered && 'remark'].filter(Boolean).join(' ');
  return html`
    <fieldset lang=${quiz.language ?? nothing} dir="auto" aria-describedby=${described || nothing}>
      <legend class="prompt" part="prompt" tabindex="-1" data-focus aria-describedby=${arrival(context)}>${item.prompt}</legend>
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
              ${category}
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
  const { quiz, words: { text, language, direction }, state, on } = context;
  return html`
    <fieldset lang=${quiz.language ?? nothing} dir="auto" aria-describedby="any">
      <legend class="prompt" part="prompt" tabindex="-1" data-focus aria-describedby=${arrival(context)}>${group.prompt}</legend>
      <p id="any" class="hint" part="hint" lang=${language} dir=${direction}>${text('question.any')}</p>
      <div class="options boxes">
        ${items.map(
          ({ id, prompt, hint }) => html`
            <label class="option" part="option">
              <input
                type="checkbox"
                value=${id}
                aria-labelledby=${`name-${id}`}
                aria-describedby=${hint ? `hint-${id}` : nothing}
                .checked=${state.answers.get(id) === 1}
                @change=${(/** @type {Event} */ event) =>
                  on.choose(id, Number(/** @type {HTMLInputElement} */ (event.target).checked))}
              />
              <span><span id=${`name-${id}`}>${prompt}</span> ${hint ? html`<span id="hint-${id}" class="hint">${hint}</span>` : nothing}</span>
            </label>
          `,
        )}
      </div>
      ${remark(context, items.map(({ id }) => id))}
    </fieldset>
  `;
};

// Each outline takes its time to lay out. The highest question is among the first few by their letters, where an answer by itself
// counts as so many; among more of them in scripts from Devanagari on, whose letters are wider.
const kOutlines = 8;
const kWideOutlines = 14;
const kWide = /[\u0900-\uffff]/;
const kAnswer = 40;

/** @typedef {{group?: Group, items: Item[]}} Asked */

/** @param {Asked[]} questions */
const outlinesOf = (questions) => Math.min(questions.length, questions.some(({ items: [{ prompt }] }) => kWide.test(prompt)) ? kWideOutlines : kOutlines);

/** @param {Asked[]} questions */
const highest = (questions) => {
  /** @param {Asked} question */
  const letters = ({ group, items }) =>
    (group?.prompt.length ?? 0) + items.reduce((sum, { prompt, hint = '', categories }) => sum + prompt.length + hint.length + kAnswer * (group ? 1 : categories.length) + (group ? 0 : categories.join('').length), 0);
  return [...questions].sort((a, b) => letters(b) - letters(a)).slice(0, outlinesOf(questions));
};

/** What gives the card its height, for nobody to see or hear: whatever may stand above a question, the highest questions' words,
 * and whatever may stand below. @param {Context} context @param {Asked[]} questions */
const rooms = ({ quiz, words, outlines }, questions) => {
  if (outlines === 0) return nothing;
  const { text } = words;
  const most = questions.length;
  /** @param {string[]} texts */
  const inTurn = (texts) => html`<div class="stack">${texts.map((text) => html`<p class="small">${text}</p>`)}</div>`;
  /** @param {string} primary @param {unknown} early */
  const buttons = (primary, early) => html`
    <div class="actions">
      <span class="button primary"><span>${text(primary)}</span></span>
      <span class="button quiet">${text('question.back')}</span>
      <span class="button quiet">${text('question.skip')}</span>
      ${early}
    </div>
  `;
  return html`
    <div class="outline progress above" aria-hidden="true">
      ${inTurn(['step', 'most', 'of'].map((key) => text(`question.${key}`, { number: most, least: most, most })))}
      <div class="way"></div>
    </div>
    ${highest(questions).slice(0, outlines).map((other) => outline(words, other))}
    <div class="outline below" aria-hidden="true">
      <div class="end">
        <div class="stack">
          ${buttons('question.next', html`<span class="button early">${text('question.result')}</span>`)}
          ${buttons('question.result', nothing)}
        </div>
        ${inTurn(offers(words, most))}
      </div>
      ${quiz.items.some((item) => item.why) ? html`<details class="why"><summary>${text('question.why')}</summary></details>` : nothing}
    </div>
  `;
};

/** A question's words where they would stand. @param {Words} words @param {Asked} question */
const outline = ({ text }, { group, items }) => {
  const [{ prompt, hint, categories }] = items;
  const answers = group ? items : categories.map((category) => /** @type {Item} */ ({ prompt: category }));
  const remarks = [text('question.skipped'), group ? '' : text('question.choose')].sort((a, b) => b.length - a.length);
  return html`
    <div class="outline" aria-hidden="true">
      <p class="prompt">${group?.prompt ?? prompt}</p>
      ${group || hint ? html`<p class="hint">${group ? text('question.any') : hint}</p>` : nothing}
      <div class=${group ? 'options boxes' : answers.length > 2 ? 'options' : 'options pair'}>
        ${answers.map(
          (answer) => html`
            <p class="option">${answer.prompt} ${answer.hint ? html`<span class="hint">${answer.hint}</span>` : nothing}</p>
          `,
        )}
      </div>
      <p class="remark">${remarks[0]}</p>
    </div>
  `;
};

/** @param {Context} context @param {Item[]} items */
const why = ({ quiz, words: { text } }, items) => {
  const reasons = items.filter((item) => item.why);
  if (reasons.length === 0) return nothing;
  const titles = sourceTitles(quiz, [...new Set(items.flatMap(({ evidence = [] }) => evidence))]);
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
