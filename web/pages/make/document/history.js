/** What was there before, and what was undone. Nothing here knows what it keeps. */

/** @template T @typedef {{past: T[], present: T, future: T[], topic?: string, at: number}} History */

const kMost = 500;
/** Changes of one thing that come within so many milliseconds are one step. */
const kTogether = 1500;

/** @template T @param {T} present @returns {History<T>} */
export const begin = (present) => ({ past: [], present, future: [], at: 0 });

/**
 * Records a change. `topic` is what was changed, such as the field in which somebody types; a change without one is a step of its own.
 * @template T @param {History<T>} history @param {T} present @param {string | undefined} topic @param {number} now @returns {History<T>}
 */
export const record = (history, present, topic, now) => {
  if (present === history.present) return history;
  const goesOn = topic !== undefined && topic === history.topic && now - history.at < kTogether;
  return { past: goesOn ? history.past : [...history.past, history.present].slice(-kMost), present, future: [], topic, at: now };
};

/** @template T @param {History<T>} history @returns {History<T>} */
export const undo = ({ past, present, future, ...history }) =>
  past.length === 0 ? { past, present, future, ...history } : { past: past.slice(0, -1), present: past[past.length - 1], future: [present, ...future], at: 0 };

/** @template T @param {History<T>} history @returns {History<T>} */
export const redo = ({ past, present, future, ...history }) =>
  future.length === 0 ? { past, present, future, ...history } : { past: [...past, present], present: future[0], future: future.slice(1), at: 0 };
