/** What a simulation says of a quiz, as facts that a view puts into sentences. Nothing here measures: the engine has counted everything. */

/** @typedef {import('../../simulation.js').Report} Report */
/** @typedef {{key: string, values?: Record<string, string | number>, about?: {item?: string, group?: string}, severity?: 'good' | 'doubt'}} Fact */

/** A role is hardly reached if fewer readers get it than this part of those who should. */
const kReached = 0.5;
/** Two roles are confused if more than this part of the readers of one get the other. */
const kConfused = 0.15;
/** A question does little if fewer readers than this are asked it. */
const kAsked = 0.05;
/** The most questions, or pairs of roles, that are named. */
const kMost = 3;

/** How often, of a hundred. @param {number} share */
const hundred = (share) => Math.round(100 * share);

/**
 * The facts, the most important first. `nameOf` gives the name of a role, `promptOf` of a question.
 * @param {Report} report @param {{nameOf: (role: string) => string, promptOf: (question: {item: string} | {group: string}) => string}} names @returns {Fact[]}
 */
export const factsOf = (report, { nameOf, promptOf }) => {
  const { confusion, orders: { adaptive }, questions } = report;
  const roles = Object.keys(confusion);
  const readers = (/** @type {string} */ role) => Object.values(confusion[role]).reduce((sum, count) => sum + count, 0);
  /** @type {Fact[]} */
  const facts = [];

  facts.push({ key: 'advice.questions', values: { count: Math.round(adaptive.questions.mean), most: questions.length } });

  const pairs = roles
    .flatMap((role) => roles.filter((other) => other !== role).map((other) => ({ role, other, share: (confusion[role][other] ?? 0) / Math.max(1, readers(role)) })))
    .filter(({ share }) => share > kConfused)
    .sort((a, b) => b.share - a.share)
    .slice(0, kMost);
  for (const { role, other, share } of pairs) facts.push({ key: 'advice.confused', values: { role: nameOf(role), other: nameOf(other), hundred: hundred(share) }, severity: 'doubt' });

  for (const role of roles) {
    const called = adaptive.called[role] ?? 0;
    const share = readers(role) / report.readers;
    if (called < kReached * share) facts.push({ key: 'advice.unreached', values: { role: nameOf(role), hundred: hundred(called), share: hundred(share) }, severity: 'doubt' });
  }

  if (adaptive.offered.complete > 0.25 && questions.length > 1) facts.push({ key: 'advice.more', values: { hundred: hundred(adaptive.offered.complete) }, severity: 'doubt' });

  const idle = questions.filter((question) => itemsOf(question).every((item) => (adaptive.exposure[item] ?? 0) < kAsked));
  for (const question of idle.slice(0, kMost)) facts.push({ key: 'advice.idle', values: { question: promptOf(question) }, severity: 'doubt' });
  if (idle.length > kMost) facts.push({ key: 'advice.idle.more', values: { count: idle.length - kMost }, severity: 'doubt' });

  if (facts.every(({ severity }) => severity !== 'doubt')) facts.push({ key: 'advice.well', severity: 'good' });
  return facts;
};

/** @param {import('../../types.js').Ranked} question */
const itemsOf = (question) => ('group' in question ? question.items : [question.item]);

/** The rows of the picture: of the people in each role, which share gets which role. @param {Report} report */
export const rowsOf = ({ confusion }) =>
  Object.keys(confusion).map((role) => {
    const counts = Object.keys(confusion).map((other) => confusion[role][other] ?? 0);
    const sum = counts.reduce((total, count) => total + count, 0);
    return { role, shares: counts.map((count) => (sum > 0 ? count / sum : 0)) };
  });

/** How often the quiz is right, and how often somebody who guesses. @param {Report} report */
export const rightOf = ({ orders, confusion }) => ({ right: hundred(orders.adaptive.accuracy), guessed: Math.round(100 / Object.keys(confusion).length) });
