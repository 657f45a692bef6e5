/** Places in a text: from the engine's, which are lines and columns, to those of an editor, which are numbers of UTF-16 units. */

/** Where a line begins, from 1. @type {(text: string, line: number) => number} */
const lineAt = (text, line) => {
  let at = 0;
  for (let n = 1; n < line; ++n) {
    const end = text.indexOf('\n', at);
    if (end < 0) return text.length;
    at = end + 1;
  }
  return at;
};

/** A column counts characters, of which some are two units long. @type {(text: string, line: number, column: number) => number} */
export const indexAt = (text, line, column) => {
  let at = lineAt(text, line);
  for (let n = 1; n < column && at < text.length && text[at] !== '\n'; ++n) {
    at += /** @type {number} */ (text.codePointAt(at)) > 0xffff ? 2 : 1;
  }
  return at;
};

const kToken = /"(?:[^"\\\n]|\\.)*"?|[^\s"{}[\],:]+|\S/uy;

/** Where that ends what begins at `start`: a text, a number, a word, or one mark. @type {(text: string, start: number) => number} */
export const tokenEnd = (text, start) => {
  kToken.lastIndex = start;
  return kToken.test(text) ? kToken.lastIndex : start;
};
