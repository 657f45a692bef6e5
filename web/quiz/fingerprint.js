/** @import {Quiz} from '../types.js' */

/** @type {WeakMap<Quiz, string>} */
const kKnown = new WeakMap();

/**
 * A short name for the questions of a quiz, seven letters and digits: another one if an item, its words or its answers are others.
 * Answers are kept and linked to under it, so that they are not taken for answers to other questions. The quiz is the one of the
 * file, not a translation.
 * @type {(quiz: Quiz) => string}
 */
export const fingerprintOf = (quiz) => {
  const known = kKnown.get(quiz);
  if (known) return known;
  const { items, groups = [] } = quiz;
  const asked = [
    ...items.map(({ id, group, prompt, categories }) => [id, group, prompt, categories].join('\n')),
    ...groups.map(({ id, prompt }) => [id, prompt].join('\n')),
  ].join('\n\n');
  // FNV-1a over the letters
  let hash = 0x811c9dc5;
  for (let at = 0; at < asked.length; ++at) hash = Math.imul(hash ^ asked.charCodeAt(at), 0x01000193);
  const found = (hash >>> 0).toString(36).padStart(7, '0');
  kKnown.set(quiz, found);
  return found;
};
