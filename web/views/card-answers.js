/** @import {Context, Score} from '../types.js' */
/** @import {Paper} from './card.js' */
import { leading } from '../quiz/verdict.js';
import { kInk, kSoft } from './paper.js';
import { spoken } from './spoke.js';

const kLine = 32;
const kBar = { width: 64, height: 10 };

/**
 * The answers that spoke most for the leading role and for the runner-up, in two columns of the picture of a result, each with a bar.
 * @param {Context} context @param {Score} score @param {Paper} paper @param {{left: number, top: number, width: number, gap: number}} place
 */
export const drawAnswers = ({ quiz, words, state }, score, { write, fit, fill, rest }, { left, top, width, gap }) => {
  const lists = spoken(words, score);
  const values = leading(quiz, words, score);
  const column = (width - gap) / 2;
  /** @type {[key: string, ids: string[], role: string | null][]} */
  const columns = [['spoke.for', lists.leading, score.leader], ['spoke.against', lists.other, score.runnerUp]];
  const placeOf = (/** @type {string | null} */ wanted) => quiz.roles.findIndex(({ id }) => id === wanted);
  // Two roles keep the sides that they have in the bar.
  if (quiz.roles.length === 2) columns.sort((a, b) => placeOf(a[2]) - placeOf(b[2]));
  const shown = columns.filter(([, ids]) => ids.length > 0);
  for (const [place, [key, ids, role]] of shown.entries()) {
    const x = left + place * (column + gap);
    const index = placeOf(role);
    write(fit(words.text(key, values), { width: column, lines: 1, size: 22, least: 16 }), x, top, kSoft);
    for (const [row, id] of ids.entries()) {
      const y = top + 34 + row * kLine;
      const item = quiz.items.find((one) => one.id === id);
      rest(x, y + 11, kBar.width, kBar.height);
      fill(index, x, y + 11, (kBar.width * Math.abs(score.pulls[id])) / lists.most, kBar.height);
      const chosen = item?.categories[state.answers.get(id) ?? 0] ?? '';
      write(fit(chosen, { width: column - kBar.width - 16, lines: 1, size: 24, least: 18 }), x + kBar.width + 16, y, kInk);
    }
  }
};
