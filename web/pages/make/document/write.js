/** Writes a document as the quizzes of this project are written: lists of texts or numbers and objects of numbers on one line, everything else a line each. */

/** @param {unknown} value */
const isPlain = (value) => typeof value !== 'object' || value === null;

/** @type {(value: any, indent?: string) => string} */
const written = (value, indent = '') => {
  if (isPlain(value)) return JSON.stringify(value);
  const inner = `${indent}  `;
  if (Array.isArray(value)) {
    if (value.every(isPlain)) return `[${value.map((entry) => JSON.stringify(entry)).join(', ')}]`;
    return `[\n${value.map((entry) => inner + written(entry, inner)).join(',\n')}\n${indent}]`;
  }
  const entries = Object.entries(value);
  const pairs = entries.map(([key, entry]) => `${JSON.stringify(key)}: ${written(entry, inner)}`);
  if (entries.every(([, entry]) => typeof entry === 'number')) return `{${pairs.join(', ')}}`;
  return `{\n${pairs.map((pair) => inner + pair).join(',\n')}\n${indent}}`;
};

/** @type {(document: object) => string} */
export const write = (document) => `${written(document)}\n`;
