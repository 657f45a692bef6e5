/** @typedef {{group?: import('./types.js').Group, items: import('./types.js').Item[]}} Asked */

/** The screens that `role-fit.js` shows by itself, as HTML: what the element's own views draw, written down while it is built. */
import { render } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import { readQuiz, questionsOf } from './src/quiz.js';
import { wordsOf } from './src/messages.js';
import { back, begin, start } from './src/state.js';
import { failure } from './src/views/failure.js';
import { introduction } from './src/views/introduction.js';
import { outline, question } from './src/views/question.js';
import { root } from './src/views/root.js';

/** @param {unknown} drawn */
const htmlOf = (drawn) =>
  // A slot belongs to an element, here to one of no kind.
  collectResultSync(render(drawn, { customElementHostStack: [/** @type {any} */ ({})] }))
    .replace(/<!--.*?-->/gs, '')
    .replace(/<[^>]*>/g, (tag) => tag.replace(/\s+/g, ' ').replace(/ checked="false"| (?=\/?>)/g, ''))
    // In the templates, a line ends between two elements.
    .replace(/\n\s*/g, '');

/** The card's widths in letters: where the answers stand in one column, and where some stand in two. */
const kLooks = [
  ...[10, 14, 20, 28, 40].map((width) => ({ width, columns: 1 })),
  ...[20, 28, 40, 60, 90].map((width) => ({ width, columns: 2 })),
];
/** In lines: so much lower than the highest by this rule, none is the highest on any page. */
const kLow = 1.5;

/**
 * The questions that may be the highest somewhere, by their letters, which tell roughly how many lines there are. The others give
 * the card no height. @param {Asked[]} questions
 */
const highest = (questions) =>
  questions.filter((question) =>
    kLooks.some(({ width, columns }) => height(question, width, columns) > Math.max(...questions.map((other) => height(other, width, columns))) - kLow),
  );

/** @param {Asked} question @param {number} width @param {number} columns */
const height = ({ group, items: [item, ...others] }, width, columns) => {
  /** @param {string | undefined} text @param {number} [share] */
  const lines = (text = '', share = 1) => Math.ceil((share * text.length) / width);
  const answers = group ? [item, ...others] : item.categories.map((prompt) => ({ prompt, hint: undefined }));
  const beside = group || answers.length === 2 ? columns : 1;
  const high = answers.map(({ prompt, hint }) => Math.max(2, 1 + lines(prompt, beside) + (group && columns > 1 ? lines(hint, beside) : 0)) + 0.4);
  const rows = high.filter((_, n) => n % beside === 0).map((_, row) => Math.max(...high.slice(row * beside, (row + 1) * beside)));
  return lines(group?.prompt ?? item.prompt, 1.18) + (group ? 1.3 : item.hint ? 0.3 + lines(item.hint) : 0) + rows.reduce((sum, one) => sum + one, 0);
};

/**
 * In this order: the introduction with what is around it; the introduction to which somebody came back; the first question; what
 * is said when a file is lost, behind the place of the page's own content.
 * @param {string} text The built-in quiz. @param {import('./types.js').Pack} english
 */
export const firstScreens = (text, english) => {
  const words = wordsOf(english);
  const quiz = /** @type {import('./types.js').Quiz} */ (readQuiz(text));
  const questions = questionsOf(quiz);
  const [[key, { items }]] = questions;
  const asking = start(begin(), { key, items: items.map(({ id }) => id) });
  /** @param {import('./types.js').State} state */
  const context = (state) => /** @type {any} */ ({ quiz, words, state, on: {}, offer: null, order: [], waiting: false, unanswered: false });
  const all = [...questions.values()];
  const needed = highest(all);
  const low = all.filter((other) => !needed.includes(other)).map((other) => htmlOf(outline(words, other)));
  return [
    htmlOf(root(words, introduction(context(begin())), '')),
    htmlOf(introduction(context(back(asking)))),
    low.reduce((html, other) => html.replace(other, ''), htmlOf(question(context(asking)))),
    htmlOf(failure(words, words.text('error.engine'), () => {})),
  ];
};
