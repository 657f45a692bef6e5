/** The screens that `role-fit.js` shows before the element is defined, as HTML. */
import { render } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import { fingerprintOf } from '../quiz/fingerprint.js';
import { askedOf, readQuiz } from '../quiz/quiz.js';
import { wordsOf } from '../quiz/words.js';
import { failure } from '../views/failure.js';
import { firstScreen } from '../views/first-screen.js';

/** The HTML that a view draws, with the markers that hydration needs. @param {unknown} view */
const htmlOf = (view) =>
  // A slot may only be rendered inside a custom element, but the renderer does not look at the element.
  collectResultSync(render(view, { customElementHostStack: [/** @type {any} */ ({})] }));

/**
 * The parts of the built-in quiz that `scripts/first-screen.js` needs.
 * @param {string} text The quiz. @param {import('../types.js').Pack} english
 */
export const firstScreens = (text, english) => {
  const words = wordsOf(english);
  const quiz = /** @type {import('../types.js').Quiz} */ (readQuiz(text));
  /** @param {string} key @param {(() => void) | undefined} retry */
  const failureOf = (key, retry) => ({ message: words.text(key), html: htmlOf(failure(words, words.text(key), retry)) });
  return {
    id: quiz.id,
    questions: fingerprintOf(quiz),
    first: askedOf(quiz)[0],
    opening: htmlOf(firstScreen(quiz, words)),
    waiting: words.text('question.waiting'),
    lost: failureOf('error.engine', () => {}),
    mixed: failureOf('error.build', undefined),
    mixedSentence: words.text('error.quiz', { problem: words.text('error.build') }),
  };
};
