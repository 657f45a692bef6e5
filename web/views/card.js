/** @import {Context, Score} from '../types.js' */
import { verdictDetail, verdictTitle } from '../quiz/verdict.js';

/**
 * The result as a picture to send and post, in the size that social networks show. It is always light, because the background that it
 * will be shown on is not known. A text that does not fit is wrapped, then made smaller, and cut only at the smallest size.
 */

const kWidth = 1200;
const kHeight = 630;
const kMargin = 76;
const kTop = 52;
const kInner = kWidth - 2 * kMargin;
const kGap = 28;
const kBar = { top: 358, height: 74, gap: 6 };

const kPaper = '#fbf9f4';
const kInk = '#1d1c1a';
const kSoft = '#5b564d';
const kRest = '#dcd7cb';
/** The same colours as in result.css. */
const kHues = ['#2b6cb8', '#c4661f', '#1d8a6b', '#a8568f'];

/** The number of roles that have room for their names. */
const kNamed = 4;

/**
 * Draws the picture.
 * @param {Context} context @param {Score} score @param {Element} element Gives the font and the roles' colours. @returns {Promise<Blob>}
 */
export const drawCard = ({ quiz, words }, score, element) => {
  const canvas = Object.assign(document.createElement('canvas'), { width: kWidth, height: kHeight });
  const pen = /** @type {CanvasRenderingContext2D} */ (canvas.getContext('2d'));
  const style = getComputedStyle(element);
  const { language, direction, percent } = words;
  const mirrored = direction === 'rtl';
  const ruler = { pen, family: style.fontFamily, language };
  /** @param {number} x Distance from the start of the line, which is on the right in right-to-left text. */
  const across = (x) => (mirrored ? kWidth - x : x);

  /** Draws lines of text. `top` is the top of the first line. @param {Fitted} fitted @param {number} x @param {number} top
   * @param {string} colour @param {boolean} [toEnd] Whether the lines end at `x` instead of beginning there. */
  const write = ({ lines, font, size, leading: step }, x, top, colour, toEnd = false) => {
    pen.font = font;
    pen.fillStyle = colour;
    pen.textAlign = mirrored === toEnd ? 'left' : 'right';
    for (const [index, line] of lines.entries()) {
      pen.direction = directionOf(line, direction);
      pen.fillText(line, across(x), top + index * step + (step - size) / 2 + 0.8 * size);
    }
  };

  pen.fillStyle = kPaper;
  pen.fillRect(0, 0, kWidth, kHeight);
  pen.fillStyle = kInk;
  pen.fillRect(0, 0, kWidth, 10);

  const title = fit(ruler, quiz.title, { width: kInner, lines: 2, size: 30, least: 24, even: true });
  write(title, kMargin, kTop, kSoft);

  const detail = fit(ruler, verdictDetail(quiz, words, score), { width: kInner, lines: 2, size: 30, least: 22, even: true });
  const foot = kBar.top - 40 - height(detail);
  const verdict = fit(ruler, verdictTitle(quiz, words, score), {
    width: kInner,
    lines: 3,
    size: 76,
    least: 30,
    weight: 700,
    high: foot - 12 - (kTop + height(title) + 12),
    even: true,
  });
  write(verdict, kMargin, foot - 12 - height(verdict), kInk);
  write(detail, kMargin, foot, kSoft);

  const all = quiz.roles.map(({ id, name }, index) => ({ name, share: score.roles[id].probability, index }));
  // Two roles keep their sides. Of more, the first two come first.
  const named = all.length > 2 ? [...all].sort((a, b) => b.share - a.share).slice(0, kNamed) : all;
  /** @param {number} index */
  const hue = (index) => {
    const place = index % kHues.length;
    pen.fillStyle = kHues[place];
    pen.fillStyle = style.getPropertyValue(`--rolefit-role-${place + 1}`).trim();  // An assignment of an invalid colour has no effect.
    return pen.fillStyle;
  };
  /** @param {number} index @param {number} x @param {number} y @param {number} width @param {number} high */
  const fill = (index, x, y, width, high) => fillRole(pen, index, hue(index), mirrored ? kWidth - x - width : x, y, Math.max(0, width), high);

  let end = 0;
  for (const [place, { share, index }] of named.entries()) {
    const from = kMargin + end * kInner + (place > 0 ? kBar.gap / 2 : 0);
    end += share;
    const last = place === all.length - 1;
    fill(index, from, kBar.top, kMargin + end * kInner - from - (last ? 0 : kBar.gap / 2), kBar.height);
  }
  if (named.length < all.length) {
    const from = kMargin + end * kInner + kBar.gap / 2;
    pen.fillStyle = kRest;
    pen.fillRect(mirrored ? kMargin : from, kBar.top, Math.max(0, kWidth - kMargin - from), kBar.height);
  }

  const column = (kInner - kGap * (named.length - 1)) / named.length;
  /** @param {{name: string, index: number}} role @param {number} size */
  const label = ({ name, index }, size) =>
    fit(ruler, name, { width: column, lines: 2, size, least: 16, weight: weightOf(index), high: 66, even: true });
  /** @param {number} index */
  const weightOf = (index) => (quiz.roles[index].id === score.leader ? 700 : 400);
  const common = Math.min(...named.map((one) => label(one, 28).size));
  for (const [place, one] of named.entries()) {
    const { share, index } = one;
    // If there are two roles, each is written under its own end of the bar.
    const toEnd = named.length === 2 && place === 1;
    const x = toEnd ? kWidth - kMargin : kMargin + place * (column + kGap);
    const top = kBar.top + kBar.height + 14;
    fill(index, toEnd ? x - 26 : x, top + 15, 26, 26);
    const number = fit(ruler, percent(share), { width: column - 40, lines: 1, size: 46, least: 30, weight: weightOf(index) });
    write(number, toEnd ? x - 40 : x + 40, top, kInk, toEnd);
    write(label(one, common), x, top + 55, kInk, toEnd);
  }

  if (/^https?:$/.test(location.protocol)) {
    const host = fit(ruler, location.host, { width: kInner, lines: 1, size: 22, least: 16 });
    write(host, kMargin, kHeight - 26 - height(host), kSoft);
  }

  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('The picture could not be made.'))), 'image/png');
  });
};

/** Fills a rectangle with a role's pattern: solid, striped or dotted, as on the page. @param {CanvasRenderingContext2D} pen @param {number} index @param {string} colour
 * @param {number} x @param {number} y @param {number} width @param {number} high */
const fillRole = (pen, index, colour, x, y, width, high) => {
  pen.save();
  pen.beginPath();
  pen.rect(x, y, width, high);
  pen.clip();
  pen.fillStyle = pen.strokeStyle = colour;
  if (index % 3 === 0) {
    pen.fillRect(x, y, width, high);
  } else {
    pen.globalAlpha = 0.3;
    pen.fillRect(x, y, width, high);
    pen.globalAlpha = 1;
    pen.beginPath();
    if (index % 3 === 1) {
      pen.lineWidth = kStep / Math.SQRT2 / 2;
      for (let at = x - kStep; at < x + width + high; at += kStep) {
        pen.moveTo(at + 2, y - 2);
        pen.lineTo(at - high - 2, y + high + 2);
      }
      pen.stroke();
    } else {
      for (let row = 0; row * kStep * 0.6 < high + kStep; ++row) {
        for (let at = x + (row % 2 ? kStep / 2 : 0); at < x + width + kStep; at += kStep) {
          pen.moveTo(at, y + row * kStep * 0.6);
          pen.arc(at, y + row * kStep * 0.6, kStep / 5, 0, 2 * Math.PI);
        }
      }
      pen.fill();
    }
  }
  pen.restore();
};

/** The distance from one stripe or dot to the next. */
const kStep = 17;

// ── Text ─────────────────────────────────────────────────────────────────────────────────────────────────────────────

/** @typedef {{pen: CanvasRenderingContext2D, family: string, language: string}} Ruler */
/** @typedef {{lines: string[], font: string, size: number, leading: number}} Fitted */
/** @typedef {{width: number, lines: number, size: number, least: number, weight?: number, high?: number, even?: boolean}} Room
 *   `lines`: the most lines; `least`: the smallest size; `high`: the height of all lines together; `even`: whether to make the lines
 *   about equally long */

/** @param {Fitted} fitted */
const height = ({ lines, leading }) => lines.length * leading;

/** Sets a text in the largest size in which it fits without breaking a word. If it does not fit even in the smallest size, cuts it.
 * @type {(ruler: Ruler, text: string, room: Room) => Fitted} */
const fit = (ruler, text, { width, lines: most, size: largest, least, weight = 400, high = Infinity, even = false }) => {
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
const directionOf = (text, otherwise) => {
  const [first] = text.match(/\p{L}/u) ?? [];
  if (!first) return otherwise;
  return /[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(first) ? 'rtl' : 'ltr';
};
