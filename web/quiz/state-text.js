/** @import {Asked, State} from '../types.js' */

/** The state as a text to keep; who has come back and not gone on yet is at their question. Keys have no spaces, and arrays are
 * not for JSON on pages that have taught them to write themselves. @type {(state: State) => string} */
export const stateText = ({ screen, answers, asked, passed, at }) =>
  JSON.stringify({ screen: screen === 'intro' ? 'question' : screen, answers: Object.fromEntries(answers), asked: asked.map(({ key }) => key).join(' '), passed: [...passed].join(' '), at });

/**
 * The state of a text that stateText() made for this quiz, or nothing: the text may be old, or anybody's. `categories`: how
 * many each item has.
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
