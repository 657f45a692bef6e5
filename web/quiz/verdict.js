/** @import {Quiz, Score, Words} from '../types.js' */

/**
 * The values for messages about a result: the leading role and its probability, the runner-up and its probability, and the share of the
 * leader if only these two are compared.
 * @type {(quiz: Quiz, words: Words, score: Score) => {role: string, probability: string, second: string, other: string, lead: string}}
 */
export const leading = (quiz, words, { leader, runnerUp, lead, roles }) => {
  /** @param {string | null} wanted */
  const nameOf = (wanted) => quiz.roles.find(({ id }) => id === wanted)?.name ?? '';
  return {
    role: nameOf(leader),
    probability: words.percent(roles[leader].probability),
    second: nameOf(runnerUp),
    other: words.percent(runnerUp === null ? 0 : roles[runnerUp].probability),
    lead: words.percent(lead),
  };
};

/** The indices of the first two roles of a quiz with more than one. @param {Quiz} quiz @param {Score} score */
export const firstTwo = ({ roles }, { leader, runnerUp }) => [leader, runnerUp].map((wanted) => roles.findIndex(({ id }) => id === wanted));

/** Whether the verdict names the first two roles. With two roles, the second goes without saying. Before any answer, no two come first.
 * @param {Quiz} quiz @param {Score} score */
const namesTwo = (quiz, { questions }) => quiz.roles.length > 2 && questions > 0;

/** The verdict as a title. @type {(quiz: Quiz, words: Words, score: Score) => string} */
export const verdictTitle = (quiz, words, score) => {
  const values = leading(quiz, words, score);
  return namesTwo(quiz, score) ? words.text(`verdict.${score.verdict}.two`, values) : words.text(`verdict.${score.verdict}`, values);
};

/** How sure the verdict is, and how many answers it rests on. @type {(quiz: Quiz, words: Words, score: Score) => string} */
export const verdictDetail = (quiz, words, score) => {
  if (score.questions === 0) return words.text('result.empty');
  const values = { ...leading(quiz, words, score), count: score.questions };
  const detail = words.text(`verdict.${score.verdict}.detail`, values);
  return namesTwo(quiz, score) ? `${detail} ${words.text('verdict.second', values)}` : detail;
};

/** The verdict in words, and what it was `before` the reader changed answers. @type {(quiz: Quiz, words: Words, score: Score, before?: Score) => string} */
export const verdictOf = (quiz, words, score, before) => {
  const verdict = `${verdictTitle(quiz, words, score)}: ${leading(quiz, words, score).probability}.`;
  return before ? `${verdict} ${words.text('change.before', leading(quiz, words, before))}` : verdict;
};

/** The result in one line, to send to others. @type {(quiz: Quiz, words: Words, score: Score) => string} */
export const resultMessage = (quiz, words, score) =>
  words.text(namesTwo(quiz, score) ? 'share.message.two' : 'share.message', leading(quiz, words, score));
