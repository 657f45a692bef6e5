/** @import {Answers, Asked, State} from '../types.js' */

/**
 * The quiz's behaviour: functions from state to state. No DOM, no engine, no clock.
 *
 * The order is adaptive, so it is remembered: going back and forth shows the same questions again, with their answers,
 * and only past the last one that the reader answered or went on from is the engine's advice asked for.
 */

/** @type {(first?: Asked) => State} */
export const begin = (first) => ({ screen: first ? 'question' : 'intro', answers: new Map(), asked: first ? [first] : [], passed: new Set(), at: 0 });

/** Somebody else's answers, to look at. @type {(answers: Answers) => State} */
export const shown = (answers) => ({ ...begin(), screen: 'result', answers });

/** The question on the screen. @type {(state: State) => Asked | undefined} */
export const current = (state) => state.asked[state.at];

/** Whether the reader has done anything. @type {(state: State) => boolean} */
export const begun = ({ answers, passed, at }) => at > 0 || answers.size > 0 || passed.size > 0;

/** Who has come back goes on where they were; who had not begun is at the first question. @type {(state: State) => State} */
export const returned = (state) => ({ ...state, screen: begun(state) ? 'intro' : 'question' });

/** On from where somebody came back to. @type {(state: State) => State} */
export const resume = (state) => ({ ...state, screen: 'question' });

/** Answers an item of the question on the screen. @type {(state: State, item: string, category: number) => State} */
export const choose = (state, item, category) => ({ ...state, answers: new Map(state.answers).set(item, category) });

/** Boxes that were left empty are answers too. @type {(state: State) => State} */
export const settle = (state) => {
  const empty = /** @type {Asked} */ (current(state)).items.map((item) => /** @type {const} */ ([item, 0]));
  return { ...state, answers: new Map([...empty, ...state.answers]) };
};

/** Whether a question is answered. @type {(state: State, question: Asked | undefined) => boolean} */
export const answered = (state, question) => question !== undefined && question.items.every((item) => state.answers.has(item));

/** Whether the reader went on from a question without an answer. @type {(state: State, question: Asked) => boolean} */
export const skipped = (state, { key, items }) => state.passed.has(key) && !items.some((item) => state.answers.has(item));

/** Leaves out the question on the screen. Going on is another step. @type {(state: State) => State} */
export const leave = (state) => {
  const { items } = /** @type {Asked} */ (current(state));
  return { ...state, answers: new Map([...state.answers].filter(([item]) => !items.includes(item))) };
};

/** The question on the screen counts as gone on from. @type {(state: State) => ReadonlySet<string>} */
const passing = (state) => new Set(state.passed).add(/** @type {Asked} */ (current(state)).key);

/**
 * On to the next question, or to the result when there is none. `ranked`: unanswered questions, the best first; not looked
 * at where the reader retraces their steps.
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

/** One step back: result, questions in reverse. Answers stay, changed ones too. @type {(state: State) => State} */
export const back = (state) => {
  if (state.screen === 'result') return { ...state, screen: 'question', before: undefined };
  return { ...state, at: Math.max(0, state.at - 1) };
};

/** @type {(state: State) => State} */
export const finish = (state) => ({ ...state, screen: 'result' });

/** From the result to the first question that the reader has not gone on from. @type {(state: State, ranked: readonly Asked[]) => State} */
export const more = (state, ranked) => {
  const last = { ...state, before: undefined, at: state.asked.length - 1 };
  const open = current(last);
  return open && !state.passed.has(open.key) ? { ...last, screen: 'question' } : advance(last, ranked);
};

/** Changes an answer on the result, or takes it away; what was there before is kept for undo() while it differs.
 * @type {(state: State, item: string, category: number | undefined) => State} */
export const change = (state, item, category) => {
  const answers = new Map(state.answers);
  if (category === undefined) answers.delete(item);
  else answers.set(item, category);
  const changed = { ...state, answers, before: state.before ?? state.answers };
  return changes(changed) > 0 ? changed : undo(changed);
};

/** @type {(state: State) => State} */
export const undo = (state) => ({ ...state, answers: state.before ?? state.answers, before: undefined });

/** How many answers differ from those before the changes. @type {(state: State) => number} */
export const changes = ({ answers, before = answers }) =>
  [...new Set([...answers.keys(), ...before.keys()])].filter((item) => answers.get(item) !== before.get(item)).length;

/** The answers as the engine takes them. @type {(answers: Answers) => string} */
export const answersText = (answers) => JSON.stringify(Object.fromEntries(answers));

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
