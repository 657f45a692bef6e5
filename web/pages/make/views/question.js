/** @import {Page} from './page.js' */
import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { change } from '../document/edit.js';
import { addAnswer, addBox, answersIn, kMostAnswers, mostOf, removeAnswer, removeBox, setShare, setTicked, toScale, toShares } from '../document/questions.js';
import { addScale } from '../document/scales.js';
import { choice, otherProblems, problemList, signButton, textField } from './fields.js';
import { scaleFields } from './scale-fields.js';
import { sharesTable } from './shares.js';

/** Letters that name answers. @param {number} index */
export const letter = (index) => (index < 26 ? String.fromCharCode(65 + index) : String(index + 1));

const kItemKeys = ['prompt', 'categories', 'shares', 'hint', 'why', 'trait', 'slope', 'intercepts'];

/** A question with one answer. @param {Page} page @param {number} index Of its item. */
export const questionBody = (page, index) => {
  const { shop, words: { text } } = page;
  const path = ['items', index];
  const item = shop.document.items[index];
  return html`
    ${textField(page, { path: [...path, 'prompt'], label: text('questions.prompt'), grows: true, placeholder: text('questions.prompt.example') })}
    ${answers(page, item, index)}
    ${item.shares ? shares(page, item, index) : scaleFields(page, item, index)}
    <details>
      <summary>${text('questions.more')}</summary>
      <div class="inside">${kind(page, item, index)} ${asides(page, path)}</div>
    </details>
    ${otherProblems(page, path, kItemKeys)}
  `;
};

/** @param {Page} page @param {any} item @param {number} index */
const answers = (page, item, index) => {
  const { shop, words: { text } } = page;
  const list = answersIn(item);
  const add = () => shop.edit((document) => addAnswer(document, index), { focus: `/items/${index}/categories/${list.length}` });
  // The places of a nominal item's answers need numbers that nobody could guess.
  const isFixed = item.model === 'nominal';
  return html`
    <fieldset class="answers">
      <legend>${text(item.shares ? 'questions.answers' : 'questions.answers.scale')}</legend>
      <ol>
        ${repeat(list, (_, answer) => answer, (_, answer) => html`
          <li>
            <span class="letter" aria-hidden="true">${letter(answer)}</span>
            ${textField(page, { path: ['items', index, 'categories', answer], label: text('questions.answer', { letter: letter(answer) }), hidden: true, grows: true, write: writeAnswer(index, answer), placeholder: text('questions.answer', { letter: letter(answer) }) })}
            ${list.length > 2 && !isFixed
              ? signButton({ label: text('questions.answer.remove', { letter: letter(answer) }), sign: '✕', press: () => shop.edit((document) => removeAnswer(document, index, answer), { focus: `/items/${index}/categories/0` }) })
              : nothing}
          </li>`)}
      </ol>
      ${list.length < kMostAnswers && !isFixed ? html`<button type="button" class="quiet" @click=${add}>${text('questions.answer.add')}</button>` : nothing}
      ${problemList(shop.problemsIn(`/items/${index}/categories`).filter(({ path }) => path === `/items/${index}/categories`), `/items/${index}/categories`)}
    </fieldset>
  `;
};

/** All answers are written with one, because a list has no gaps. @param {number} index @param {number} answer @returns {(document: any, words: string) => any} */
const writeAnswer = (index, answer) => (document, words) =>
  change(document, ['items', index], (item) => ({ ...item, categories: answersIn(item).map((/** @type {string} */ old, /** @type {number} */ other) => (other === answer ? words : old)) }));

/** @param {Page} page @param {any} item @param {number} index */
const shares = (page, item, index) => {
  const { shop, words: { text } } = page;
  return sharesTable(page, {
    id: `/items/${index}/shares`,
    caption: text('shares.caption'),
    columns: answersIn(item).map((answer, column) => ({ short: letter(column), long: answer || text('questions.answer', { letter: letter(column) }) })),
    row: (role) => ({ values: item.shares[role] ?? [], most: Math.max(10, ...(item.shares[role] ?? [])), sum: mostOf(item.shares[role] ?? []) }),
    set: (document, role, column, value) => setShare(document, index, role, column, value),
    problems: shop.problemsIn(`/items/${index}/shares`),
  });
};

/** Whether a question has shares, or measures a scale. @param {Page} page @param {any} item @param {number} index */
const kind = ({ shop, words: { text } }, item, index) => {
  const choose = (/** @type {string} */ value) =>
    shop.edit((document) => {
      if (value === 'shares') return toShares(document, index);
      const scaled = document.traits ? document : addScale(document);
      return toScale(scaled, index, scaled.traits[0].id);
    }, { focus: `kind-${index}` });
  return html`
    ${choice({ id: `kind-${index}`, label: text('questions.kind'), value: item.shares ? 'shares' : 'scale', choose, options: [['shares', text('questions.kind.shares')], ['scale', text('questions.kind.scale')]] })}
    ${item.shares ? html`<p class="hint">${text('questions.kind.hint')}</p>` : nothing}
  `;
};

/** What is said beside a question. @param {Page} page @param {(string | number)[]} path */
const asides = (page, path) => {
  const { text } = page.words;
  return html`
    ${textField(page, { path: [...path, 'hint'], grows: true, label: text('questions.hint'), hint: text('questions.hint.hint') })}
    ${textField(page, { path: [...path, 'why'], grows: true, label: text('questions.why'), hint: text('questions.why.hint') })}
  `;
};

/** A question with boxes to tick. @param {Page} page @param {number[]} items @param {number} group */
export const boxesBody = (page, items, group) => {
  const { shop, words: { text } } = page;
  const { document } = shop;
  const { id } = document.groups[group];
  const shared = items.filter((item) => document.items[item].shares);
  const add = () => shop.edit((given) => addBox(given, id, [text('box.empty'), text('box.ticked')]), { focus: `/items/${items[items.length - 1] + 1}/prompt` });
  return html`
    ${textField(page, { path: ['groups', group, 'prompt'], label: text('questions.prompt'), grows: true, placeholder: text('boxes.prompt.example') })}
    ${otherProblems(page, ['groups', group], ['prompt'])}
    <fieldset class="answers">
      <legend>${text('boxes.boxes')}</legend>
      <ol>${repeat(items, (item) => document.items[item].id, (item, position) => box(page, item, position, items.length))}</ol>
      <button type="button" class="quiet" @click=${add}>${text('boxes.add')}</button>
    </fieldset>
    ${shared.length > 0
      ? sharesTable(page, {
          id: `/groups/${group}/shares`,
          caption: text('boxes.caption'),
          columns: shared.map((item) => ({ short: letter(items.indexOf(item)), long: document.items[item].prompt || text('boxes.box', { letter: letter(items.indexOf(item)) }) })),
          row: (role) => {
            const all = shared.map((item) => document.items[item].shares[role] ?? [5, 5]);
            return { values: all.map(([, ticked]) => ticked), most: Math.max(10, ...all.map(mostOf)) };
          },
          set: (given, role, column, value) => setTicked(given, shared[column], role, value),
          problems: shared.flatMap((item) => shop.problemsIn(`/items/${item}/shares`)),
        })
      : nothing}
  `;
};

/** @param {Page} page @param {number} index @param {number} position @param {number} count */
const box = (page, index, position, count) => {
  const { shop, words: { text } } = page;
  const path = ['items', index];
  const item = shop.document.items[index];
  const name = text('boxes.box', { letter: letter(position) });
  return html`
    <li>
      <span class="letter" aria-hidden="true">${letter(position)}</span>
      <div class="box">
        ${textField(page, { path: [...path, 'prompt'], label: name, hidden: true, grows: true, placeholder: name })}
        ${item.shares ? nothing : scaleFields(page, item, index)}
        <details>
          <summary>${text('boxes.more')}<span class="unseen"> ${name}</span></summary>
          <div class="inside">
            ${textField(page, { path: [...path, 'categories', 1], label: text('boxes.ticked'), keep: true })}
            ${textField(page, { path: [...path, 'categories', 0], label: text('boxes.empty'), keep: true })}
            ${asides(page, path)}
          </div>
        </details>
        ${otherProblems(page, path, kItemKeys)}
      </div>
      ${signButton({ label: text('boxes.remove', { letter: letter(position) }), sign: '✕', disabled: count === 1, press: () => shop.edit((document) => removeBox(document, index), { focus: `fold-:${item.group}` }) })}
    </li>
  `;
};
