/** @import {Context, Quiz, Role, Score} from '../types.js' */

/** A role with its index in the quiz, which gives it its colour, pattern and mark. @typedef {Role & {index: number}} Placed */

/** The roles that a chapter sets beside each other: the chosen two, or all of a quiz with fewer than three. @type {(context: Context) => Placed[]} */
export const beside = ({ quiz, pair }) => (pair ? pair.roles.map((index) => ({ ...quiz.roles[index], index })) : placed(quiz));

/** All roles in the order of their list: two keep their sides of the bar; of more, the most probable comes first.
 * @type {(quiz: Quiz, found: Score['roles']) => Placed[]} */
export const listed = (quiz, found) => {
  const all = placed(quiz);
  return all.length > 2 ? all.sort((a, b) => found[b.id].probability - found[a.id].probability) : all;
};

/** All roles in the order of the file. @param {Quiz} quiz */
export const placed = ({ roles }) => roles.map((role, index) => ({ ...role, index }));
