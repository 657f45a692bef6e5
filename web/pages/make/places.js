/** Converts places in a text: the engine reports lines and columns, and an editor needs indices of UTF-16 units. */

/** The index at which a line begins. Lines count from 1. @type {(text: string, line: number) => number} */
const lineAt = (text, line) => {
  let at = 0;
  for (let n = 1; n < line; ++n) {
    const end = text.indexOf('\n', at);
    if (end < 0) return text.length;
    at = end + 1;
  }
  return at;
};

/**
 * The index of a place. A column counts characters, and some characters are two units long.
 * @type {(text: string, line: number, column: number) => number}
 */
export const indexAt = (text, line, column) => {
  let at = lineAt(text, line);
  for (let n = 1; n < column && at < text.length && text[at] !== '\n'; ++n) {
    at += /** @type {number} */ (text.codePointAt(at)) > 0xffff ? 2 : 1;
  }
  return at;
};

const kToken = /"(?:[^"\\\n]|\\.)*"?|[^\s"{}[\],:]+|\S/uy;

/**
 * The end of the token that begins at `start`: a string, a number, a word, or a single character.
 * @type {(text: string, start: number) => number}
 */
export const tokenEnd = (text, start) => {
  kToken.lastIndex = start;
  return kToken.test(text) ? kToken.lastIndex : start;
};
