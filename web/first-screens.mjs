/** The screens that `role-fit.js` shows by itself, as HTML: what the element's own views draw, written down while it is built. */
import { render } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import { readQuiz, questionsOf } from './src/quiz.js';
import { wordsOf } from './src/messages.js';
import { back, begin, choose, start, stateText } from './src/state.js';
import { failure } from './src/views/failure.js';
import { introduction } from './src/views/introduction.js';
import { question } from './src/views/question.js';
import { root } from './src/views/root.js';

/** @param {unknown} drawn */
const htmlOf = (drawn) =>
  // A slot belongs to an element, here to one of no kind.
  collectResultSync(render(drawn, { customElementHostStack: [/** @type {any} */ ({})] }))
    .replace(/<!--.*?-->/gs, '')
    .replace(/<[^>]*>/g, (tag) => tag.replace(/\s+/g, ' ').replace(/ checked="false"| (?=\/?>)/g, ''))
    // In the templates, a line ends between two elements.
    .replace(/\n\s*/g, '');

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
  const context = (state) => /** @type {any} */ ({ quiz, words, state, on: {}, offer: null, order: [], waiting: false, unanswered: false, outlines: Infinity });
  return [
    htmlOf(root(words, introduction(context(begin())), '')),
    htmlOf(introduction(context(back(asking)))),
    htmlOf(question(context(asking))),
    htmlOf(failure(words, words.text('error.engine'), () => {})),
  ];
};

/** What the element keeps of an answer to the first question, which stands in it as -1. @param {string} text The built-in quiz. */
export const firstKept = (text) => {
  const [[key, { items }]] = questionsOf(/** @type {import('./types.js').Quiz} */ (readQuiz(text)));
  const ids = items.map(({ id }) => id);
  return stateText(choose(start(begin(), { key, items: ids }), ids[0], -1));
};
