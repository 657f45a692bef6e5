/** Fits texts into the pictures that readers can keep. A canvas measures them. */

/** What measures a text. @typedef {{pen: CanvasRenderingContext2D, family: string, language: string}} Ruler */
/** @typedef {{lines: string[], font: string, size: number, leading: number}} Fitted */
/** @typedef {{width: number, lines: number, size: number, least: number, weight?: number, high?: number, even?: boolean}} Room
 *   `lines`: the most lines; `least`: the smallest size; `high`: the height of all lines together; `even`: whether to make the lines
 *   about equally long */

/** @param {Fitted} fitted */
export const height = ({ lines, leading }) => lines.length * leading;

/** Sets a text in the largest size in which it fits without breaking a word. If it does not fit even in the smallest size, cuts it.
 * @type {(ruler: Ruler, text: string, room: Room) => Fitted} */
export const fit = (ruler, text, { width, lines: most, size: largest, least, weight = 400, high = Infinity, even = false }) => {
  const { pen, family, language } = ruler;
  for (let size = largest; ; size = Math.max(least, size - 2)) {
    const leading = Math.round(size * (size > 40 ? 1.14 : 1.3));
    const font = (pen.font = `${weight} ${size}px ${family}`);
    const count = Math.max(1, Math.min(most, Math.floor(high / leading)));
    let { lines, broken } = wrap(pen, text, width, language);
    if (!broken && lines.length <= count) {
      for (let narrow = width - 20; even && lines.length > 1 && narrow > width / 3; narrow -= 20) {
        const tighter = wrap(pen, text, narrow, language);
        if (tighter.broken || tighter.lines.length > lines.length) break;
        lines = tighter.lines;
      }
      return { lines, font, size, leading };
    }
    if (size > least) continue;
    if (lines.length > count) {
      let last = [...lines[count - 1]];
      while (last.length > 0 && pen.measureText(`${last.join('')}…`).width > width) last.pop();
      lines = [...lines.slice(0, count - 1), `${last.join('').trimEnd()}…`];
    }
    return { lines, font, size, leading };
  }
};

/** Wraps a text into lines. `broken` says whether a word had to be broken.
 * @type {(pen: CanvasRenderingContext2D, text: string, width: number, language: string) => {lines: string[], broken: boolean}} */
const wrap = (pen, text, width, language) => {
  /** @param {string} line */
  const tooWide = (line) => pen.measureText(line.trimEnd()).width > width;
  /** @type {string[]} */
  const lines = [];
  let line = '';
  let broken = false;
  for (const piece of piecesOf(text, language)) {
    if (!tooWide(line + piece)) {
      line += piece;
      continue;
    }
    if (line) lines.push(line);
    line = piece;
    while (tooWide(line)) {
      broken = true;
      const letters = [...line];
      let count = letters.length - 1;
      while (count > 1 && tooWide(letters.slice(0, count).join(''))) --count;
      lines.push(letters.slice(0, count).join(''));
      line = letters.slice(count).join('');
      if (count < 1) break;
    }
  }
  return { lines: [...lines, line].map((one) => one.trim()), broken };
};

const kUnspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/** Splits a text at the places where a line may end. A piece is a word with the space or hyphen after it. In scripts without spaces,
 * it is a word with its punctuation. @type {(text: string, language: string) => string[]} */
const piecesOf = (text, language) =>
  (text.match(/\S+?(?:[-–—/](?=\p{L})|\s+|$)/gu) ?? []).flatMap((piece) => {
    if (!kUnspaced.test(piece) || !('Segmenter' in Intl)) return [piece];
    /** @type {string[]} */
    const pieces = [];
    for (const { segment } of new Intl.Segmenter(language, { granularity: 'word' }).segment(piece)) {
      const before = pieces[pieces.length - 1] ?? '';
      const mark = /^[\p{P}\s\p{Lm}]/u.test(segment) && !/^[\p{Ps}\p{Pi}]/u.test(segment);
      if (pieces.length > 0 && (mark || /[\p{Ps}\p{Pi}]$/u.test(before))) pieces[pieces.length - 1] = before + segment;
      else pieces.push(segment);
    }
    return pieces;
  });

/**
 * The direction of a text's first letter. A quiz may be in another language than the words around it.
 * @param {string} text @param {'ltr' | 'rtl'} otherwise
 */
export const directionOf = (text, otherwise) => {
  const [first] = text.match(/\p{L}/u) ?? [];
  if (!first) return otherwise;
  return /[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(first) ? 'rtl' : 'ltr';
};
