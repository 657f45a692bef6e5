/** Where the quiz of an element comes from: the author's page or file, or this build, which holds some quizzes by name. */
/** @import {Environment, Problem, QuizScripts, Words} from '../types.js' */
/** @import {RoleFitQuiz} from './role-fit-quiz.js' */
import { fetchQuiz, telling } from '../loading/fetch-text.js';
import { inlineQuiz } from './surroundings.js';

/** Whether the attribute `quiz` is a name. An address has a `/` or a `.` in it. @param {string} quiz */
const isName = (quiz) => /^[\w-]+$/.test(quiz);

/**
 * The text of the author's quiz, or what this build has of its own. What has to be loaded is a promise, which rejects with what an
 * author can do.
 * @param {RoleFitQuiz} element @param {Environment} environment @param {Words} words @param {AbortSignal} signal
 * @param {(lost: Problem) => void} late Is called if a file does not come for long. It is still taken when it comes.
 * @returns {string | QuizScripts | Promise<string | QuizScripts>}
 */
export const quizFor = (element, { builtIn, named }, words, signal, late) => {
  const inline = inlineQuiz(element);
  if (inline !== undefined) return inline;
  const { quiz } = element;
  if (!quiz || quiz === ROLEFIT_NAMES[0]) return builtIn;
  if (!isName(quiz)) return fetchQuiz(quiz, element.baseURI, words, signal, late);
  const load = async () => {
    if (ROLEFIT_NAMES.includes(quiz)) return named(quiz);
    throw new Error(`The names are ${ROLEFIT_NAMES.join(', ')}.`);
  };
  return telling(quiz, words, load, late);
};
