/** @import {Asked, State} from '../types.js' */

/**
 * The state in a text that `stateText()` wrote for this quiz, or undefined, because the text may be old or written by others. It is a
 * module of its own because `role-fit.js` only writes states. `categories`: how many each item has.
 * @type {(text: string, questions: readonly Asked[], categories: ReadonlyMap<string, number>) => State | undefined}
 */
export const stateOf = (text, questions, categories) => {
  try {
    const { screen, answers, at, ...lists } = JSON.parse(text);
    /** @type {string[][]} */
    const [keys, passed] = [lists.asked, lists.passed].map((list) => list.split(' ').filter(Boolean));
    const asked = keys.map((key) => questions.find((question) => question.key === key));
    const known = Object.entries(answers).every(([item, category]) => Number.isInteger(category) && category >= 0 && category < (categories.get(item) ?? 0));
    const whole = new Set(keys).size === keys.length && asked.every(Boolean) && passed.every((key) => keys.includes(key));
    if (!known || !whole || !asked[at] || !['question', 'result'].includes(screen)) return undefined;
    return { screen, answers: new Map(Object.entries(answers)), asked: /** @type {Asked[]} */ (asked), passed: new Set(passed), at };
  } catch {
    return undefined;
  }
};
