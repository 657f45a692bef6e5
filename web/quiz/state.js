/** @import {Answers, Asked, State} from '../types.js' */

/**
 * The behaviour of the quiz, as functions from one state to the next. They use no DOM, no engine and no clock.
 *
 * The engine chooses the order of the questions, so the state remembers it. Going back and forth shows the same questions again, with
 * their answers. The engine chooses a new question only after the last one that the reader has answered or skipped.
 */

/** The state at the start: at the first question if there is one, else at the introduction. @type {(first?: Asked) => State} */
export const begin = (first) => ({ screen: first ? 'question' : 'intro', answers: new Map(), asked: first ? [first] : [], passed: new Set(), at: 0 });

/** The result for another person's answers. @type {(answers: Answers) => State} */
export const shown = (answers) => ({ ...begin(), screen: 'result', answers });

/** The question on the screen. @type {(state: State) => Asked | undefined} */
export const current = (state) => state.asked[state.at];

/** Whether the reader has done anything. @type {(state: State) => boolean} */
export const begun = ({ answers, passed, at }) => at > 0 || answers.size > 0 || passed.size > 0;

/**
 * The state of a reader who comes back: the introduction offers to continue if they had begun, else the first question is shown.
 * @type {(state: State) => State}
 */
export const returned = (state) => ({ ...state, screen: begun(state) ? 'intro' : 'question' });

/** Continues from the introduction that returned() showed. @type {(state: State) => State} */
export const resume = (state) => ({ ...state, screen: 'question' });

/** Answers an item of the question on the screen. @type {(state: State, item: string, category: number) => State} */
export const choose = (state, item, category) => ({ ...state, answers: new Map(state.answers).set(item, category) });

/** The state before moving on from a question. In a group of boxes, an empty box counts as an answer. @type {(state: State) => State} */
export const settled = (state) => {
  const question = current(state);
  return question && question.key !== question.items[0] ? settle(state) : state;
};

/** Answers the empty boxes of the question on the screen. @type {(state: State) => State} */
export const settle = (state) => {
  const empty = /** @type {Asked} */ (current(state)).items.map((item) => /** @type {const} */ ([item, 0]));
  return { ...state, answers: new Map([...empty, ...state.answers]) };
};

/** Whether a question is answered. @type {(state: State, question: Asked | undefined) => boolean} */
export const answered = (state, question) => question !== undefined && question.items.every((item) => state.answers.has(item));

/** Whether the reader moved on from a question without answering it. @type {(state: State, question: Asked) => boolean} */
export const skipped = (state, { key, items }) => state.passed.has(key) && !items.some((item) => state.answers.has(item));

/** Whether the reader skipped the question on the screen before, and has come back to it. @type {(state: State) => boolean} */
export const isSkipped = (state) => state.asked.length > 0 && skipped(state, /** @type {Asked} */ (current(state)));

/** Removes the answers to the question on the screen, to skip it. Does not move on. @type {(state: State) => State} */
export const leave = (state) => {
  const { items } = /** @type {Asked} */ (current(state));
  return { ...state, answers: new Map([...state.answers].filter(([item]) => !items.includes(item))) };
};

/** The keys of passed questions, with the question on the screen added. @type {(state: State) => ReadonlySet<string>} */
const passing = (state) => new Set(state.passed).add(/** @type {Asked} */ (current(state)).key);

/**
 * Moves on to the next question, or to the result if there is none. `ranked` are the unanswered questions, the best first. It is not
 * used while the reader moves through questions that they have passed before.
 * @type {(state: State, ranked: readonly Asked[]) => State}
 */
export const advance = (state, ranked) => {
  const passed = passing(state);
  const next = state.asked[state.at + 1];
  if (next && (passed.has(next.key) || next.items.some((item) => state.answers.has(item)))) return { ...state, passed, at: state.at + 1 };
  const asked = state.asked.slice(0, state.at + 1);
  const question = ranked.find(({ key }) => !asked.some((before) => before.key === key));
  return question === undefined
    ? finish({ ...state, passed })
    : { ...state, screen: 'question', passed, asked: [...asked, question], at: state.at + 1 };
};

/**
 * One step back: from the result to the last question, or to the previous question. Keeps all answers, changed ones too.
 * @type {(state: State) => State}
 */
export const back = (state) => {
  if (state.screen === 'result') return { ...state, screen: 'question', before: undefined };
  return { ...state, at: Math.max(0, state.at - 1) };
};

/** Shows the result. @type {(state: State) => State} */
export const finish = (state) => ({ ...state, screen: 'result' });

/** From the result to the first question that the reader has not passed. @type {(state: State, ranked: readonly Asked[]) => State} */
export const more = (state, ranked) => {
  const last = { ...state, before: undefined, at: state.asked.length - 1 };
  const open = current(last);
  return open && !state.passed.has(open.key) ? { ...last, screen: 'question' } : advance(last, ranked);
};

/** Changes an answer on the result, or removes it. Keeps the answers from before the changes for undo(), as long as they differ.
 * @type {(state: State, item: string, category: number | undefined) => State} */
export const change = (state, item, category) => {
  const answers = new Map(state.answers);
  if (category === undefined) answers.delete(item);
  else answers.set(item, category);
  const changed = { ...state, answers, before: state.before ?? state.answers };
  return changes(changed) > 0 ? changed : undo(changed);
};

/** Restores the answers from before the changes on the result. @type {(state: State) => State} */
export const undo = (state) => ({ ...state, answers: state.before ?? state.answers, before: undefined });

/** How many answers differ from the ones before the changes. @type {(state: State) => number} */
export const changes = ({ answers, before = answers }) =>
  [...new Set([...answers.keys(), ...before.keys()])].filter((item) => answers.get(item) !== before.get(item)).length;

/** The answers in the form that the engine reads: one character for each item of the quiz, in the quiz's order. It is the category as
 * a hexadecimal digit, or a dot if there is no answer.
 * @type {(items: readonly {id: string}[], answers: Answers) => string} */
export const answersText = (items, answers) => items.map(({ id }) => answers.get(id)?.toString(16) ?? '.').join('');
