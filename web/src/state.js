/** @import {Answers, Asked, State} from '../types.js' */

/**
 * The quiz's behaviour: functions from state to state. No DOM, no engine, no clock.
 *
 * The order is adaptive, so it is remembered: going back and forth shows the same questions again, with their answers,
 * and only past the last answered one is the engine's advice asked for.
 */

/** @type {() => State} */
export const begin = () => ({ screen: 'intro', answers: new Map(), asked: [], at: 0 });

/** The question on the screen. @type {(state: State) => Asked | undefined} */
export const current = (state) => state.asked[state.at];

/** From the introduction to where the reader was, or to the first question. @type {(state: State, first: Asked) => State} */
export const start = (state, first) =>
  state.asked.length > 0 ? { ...state, screen: 'question' } : { ...state, screen: 'question', asked: [first], at: 0 };

/** Answers an item of the question on the screen. @type {(state: State, item: string, category: number) => State} */
export const choose = (state, item, category) => ({ ...state, answers: new Map(state.answers).set(item, category) });

/** Boxes that were left empty are answers too. @type {(state: State) => State} */
export const settle = (state) => {
  const empty = /** @type {Asked} */ (current(state)).items.map((item) => /** @type {const} */ ([item, 0]));
  return { ...state, answers: new Map([...empty, ...state.answers]) };
};

/** Whether a question is answered. @type {(state: State, question: Asked | undefined) => boolean} */
export const answered = (state, question) => question !== undefined && question.items.every((item) => state.answers.has(item));

/** Whether the next question is one that was asked and answered before. @type {(state: State) => boolean} */
export const retraces = (state) => answered(state, state.asked[state.at + 1]);

/**
 * On to the next question, or to the result when there is none. `ranked`: unanswered questions, the best first; not looked
 * at where the reader retraces their steps.
 * @type {(state: State, ranked: readonly Asked[]) => State}
 */
export const advance = (state, ranked) => {
  if (retraces(state)) return { ...state, at: state.at + 1 };
  const asked = state.asked.slice(0, state.at + 1);
  const question = ranked.find(({ key }) => !asked.some((before) => before.key === key));
  return question === undefined ? finish(state) : { ...state, asked: [...asked, question], at: state.at + 1 };
};

/** One step back: result, questions in reverse, introduction. Answers stay. @type {(state: State) => State} */
export const back = (state) => {
  if (state.screen === 'result') return { ...state, screen: 'question' };
  return state.at > 0 ? { ...state, at: state.at - 1 } : { ...state, screen: 'intro' };
};

/** @type {(state: State) => State} */
export const finish = (state) => ({ ...state, screen: 'result' });

/** The answers as the engine takes them. @type {(answers: Answers) => string} */
export const answersText = (answers) => JSON.stringify(Object.fromEntries(answers));
