/** @import {Page} from './page.js' */
/** @import {Question} from '../document/questions.js' */
import { html, nothing } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import { addBoxes, addQuestion, moveQuestion, questionsIn, removeQuestion } from '../document/questions.js';
import { problemList, signButton } from './fields.js';
import { boxesBody, questionBody } from './question.js';
import { pasteTable } from './spreadsheet.js';

/** @param {Page} page */
export const questions = (page) => {
  const { shop, words: { text } } = page;
  const { document } = shop;
  const list = questionsIn(document);
  const own = shop.problemsIn('/items').filter(({ path }) => path === '/items');
  const add = (/** @type {(document: any) => any} */ make, /** @type {'item' | 'group'} */ kind) => {
    const made = make(document);
    const added = questionsIn(made)[list.length];
    shop.edit(() => made, { open: added.key, focus: kind === 'group' ? `/groups/${added.group}/prompt` : `/items/${added.items[0]}/prompt` });
  };
  return html`
    ${problemList(own, '/items')}
    <ol class="cards">
      ${repeat(list, ({ key }) => key, (question, index) => html`<li class="card question">
        ${guard(needs(page, question, index, list.length), () => questionCard(page, question, index, list.length))}
      </li>`)}
    </ol>
    <div class="tools">
      <button type="button" @click=${() => add(addQuestion, 'item')}>${text('questions.add')}</button>
      <button type="button" @click=${() => add((given) => addBoxes(given, [text('box.empty'), text('box.ticked')]), 'group')}>${text('questions.add.boxes')}</button>
    </div>
    ${pasteTable(page)}
  `;
};

/** What the card of a question is drawn from. It is drawn again only if one of these is another. @param {Page} page @param {Question} question @param {number} index @param {number} count */
const needs = ({ shop, words, give }, { key, items, group }, index, count) => {
  const { document } = shop;
  return [
    key, index, count, shop.open.has(key), words, give, document.roles, document.traits, group, group !== undefined && document.groups[group],
    ...(group === undefined ? [] : [shop.problemsIn(`/groups/${group}`)]),
    ...items.flatMap((item) => [item, document.items[item], shop.problemsIn(`/items/${item}`)]),
  ];
};

/** @param {Page} page @param {Question} question @param {number} index @param {number} count */
const questionCard = (page, question, index, count) => {
  const { shop, words: { text } } = page;
  const { key, items, group } = question;
  const isOpen = shop.open.has(key);
  const prompt = (group === undefined ? shop.document.items[items[0]] : shop.document.groups[group]).prompt;
  const name = prompt || text('questions.number', { number: index + 1 });
  const problems = [...(group === undefined ? [] : [`/groups/${group}`]), ...items.map((item) => `/items/${item}`)].reduce((sum, place) => sum + shop.problemsIn(place).length, 0);
  const move = (/** @type {number} */ by) => () => shop.edit((document) => moveQuestion(document, index, index + by), { focus: `fold-${key}` });
  const remove = () => shop.edit((document) => removeQuestion(document, question), { focus: 'step-title' });
  return html`
    <div class="head">
      <h2>
        <button type="button" class="fold" id=${`fold-${key}`} aria-expanded=${isOpen} @click=${() => shop.toggle(key)}>
          <span class="place">${index + 1}</span> <bdi>${name}</bdi>
        </button>
      </h2>
      ${problems > 0 && !isOpen ? html`<span class="count">${problems}<span class="unseen"> ${text('page.problems', { count: problems })}</span></span>` : nothing}
      <span class="signs">
        ${signButton({ label: text('questions.up', { question: name }), sign: '↑', press: move(-1), disabled: index === 0 })}
        ${signButton({ label: text('questions.down', { question: name }), sign: '↓', press: move(1), disabled: index === count - 1 })}
        ${signButton({ label: text('questions.remove', { question: name }), sign: '✕', press: remove })}
      </span>
    </div>
    ${isOpen ? html`<div class="inside">${group === undefined ? questionBody(page, items[0]) : boxesBody(page, items, group)}</div>` : nothing}
  `;
};
