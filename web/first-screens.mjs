/** The screens that `role-fit.js` shows by itself, as HTML: what the element's own views draw, written down while it is built. */
import { render } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import { html } from 'lit';
import { readQuiz, questionsOf } from './src/quiz.js';
import { wordsOf } from './src/messages.js';
import { begin, choose, stateText } from './src/state.js';
import { failure } from './src/views/failure.js';
import { asking, question } from './src/views/question.js';
import { root } from './src/views/root.js';

/** @param {unknown} drawn */
const htmlOf = (drawn) =>
  // A slot belongs to an element, here to one of no kind.
  collectResultSync(render(drawn, { customElementHostStack: [/** @type {any} */ ({})] }))
    .replace(/<!--.*?-->/gs, '')
    .replace(/<[^>]*>/g, (tag) => tag.replace(/\s+/g, ' ').replace(/ checked="false"| (?=\/?>)/g, ''))
    // In the templates, a line ends between two elements.
    .replace(/\n\s*/g, '');

/** @param {import('./types.js').Quiz} quiz */
const beginning = (quiz) => {
  const [[key, { items }]] = questionsOf(quiz);
  return begin({ key, items: items.map(({ id }) => id) });
};

/**
 * In this order: the first question with what is around it; what is said when a file is lost, behind the place of the page's own
 * content.
 * @param {string} text The built-in quiz. @param {import('./types.js').Pack} english
 */
export const firstScreens = (text, english) => {
  const words = wordsOf(english);
  const quiz = /** @type {import('./types.js').Quiz} */ (readQuiz(text));
  const state = beginning(quiz);
  const context = /** @type {any} */ ({ quiz, words, state, on: {}, offer: null, order: [], waiting: false, unanswered: false, outlines: 0 });
  return [htmlOf(root(words, question(context, html`<div class="now">${asking(context)}</div>`), '')), htmlOf(failure(words, words.text('error.engine'), () => {}))];
};

/** What the element keeps of an answer to the first question, which stands in it as -1. @param {string} text The built-in quiz. */
export const firstKept = (text) => {
  const state = beginning(/** @type {import('./types.js').Quiz} */ (readQuiz(text)));
  return stateText(choose(state, state.asked[0].items[0], -1));
};
