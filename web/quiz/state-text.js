/** @import {State} from '../types.js' */

/**
 * The state as a text to keep; `state-from-text.js` reads it. A reader on the screen that welcomes them back is kept at their question.
 * Lists are joined by spaces, which no key contains, because some pages have changed how JSON writes arrays.
 * @type {(state: State) => string}
 */
export const stateText = ({ screen, answers, asked, passed, at }) =>
  JSON.stringify({ screen: screen === 'intro' ? 'question' : screen, answers: Object.fromEntries(answers), asked: asked.map(({ key }) => key).join(' '), passed: [...passed].join(' '), at });
