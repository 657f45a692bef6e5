/** @import {Context, Score} from '../types.js' */
/** @import {Fitted} from './text-fit.js' */
import { verdictDetail, verdictTitle } from '../quiz/verdict.js';
import { fillRole, hues, kInk, kPaper, kRest, kSoft } from './paper.js';
import { directionOf, fit, height } from './text-fit.js';

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
  const hue = hues(element, pen);
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
