/** @import {Context, Score} from '../types.js' */
/** @import {Fitted, Room} from './text-fit.js' */
import { verdictDetail, verdictTitle } from '../quiz/verdict.js';
import { drawAnswers } from './card-answers.js';
import { fillRole, hues, kInk, kPaper, kRest, kSoft } from './paper.js';
import { directionOf, fit, height } from './text-fit.js';

/**
 * The result as a picture to send and post, in the size that social networks show. It is always light, because the background that it
 * will be shown on is not known. A text that does not fit is wrapped, then made smaller, and cut only at the smallest size.
 */

const kWidth = 1200;
const kHeight = 630;
const kMargin = 76;
const kTop = 40;
const kInner = kWidth - 2 * kMargin;
const kGap = 28;
const kBar = { top: 270, height: 54, gap: 6 };
const kAnswers = { left: kMargin, top: 456, width: kInner, gap: 48 };

/**
 * What the parts of the picture are drawn with. Places are from the start of the line, which is on the right in right-to-left text.
 * @typedef {{
 *   write: (fitted: Fitted, x: number, top: number, colour: string, toEnd?: boolean) => void,
 *   fit: (text: string, room: Room) => Fitted,
 *   fill: (index: number, x: number, y: number, width: number, high: number) => void,
 *   rest: (x: number, y: number, width: number, high: number) => void,
 * }} Paper
 */

/** The number of roles that have room for their names. */
const kNamed = 4;

/**
 * Draws the picture.
 * @param {Context} context @param {Score} score @param {Element} element Gives the font and the roles' colours. @returns {Promise<Blob>}
 */
export const drawCard = (context, score, element) => {
  const { quiz, words } = context;
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

  // The site in the corner tells friends where to find the quiz.
  const site = /^https?:$/.test(location.protocol) ? location.host : '';
  const host = fit(ruler, site, { width: kInner / 3, lines: 1, size: 22, least: 16 });
  write(host, kWidth - kMargin, kTop + 5, kSoft, true);
  const title = fit(ruler, quiz.title, { width: (kInner * (site ? 2 : 3)) / 3 - kGap, lines: 2, size: 28, least: 22, even: true });
  write(title, kMargin, kTop, kSoft);

  const detail = fit(ruler, verdictDetail(quiz, words, score), { width: kInner, lines: 2, size: 28, least: 20, even: true });
  const foot = kBar.top - 22 - height(detail);
  const verdict = fit(ruler, verdictTitle(quiz, words, score), {
    width: kInner,
    lines: 3,
    size: 72,
    least: 26,
    weight: 700,
    high: foot - 8 - (kTop + height(title) + 8),
    even: true,
  });
  write(verdict, kMargin, foot - 8 - height(verdict), kInk);
  write(detail, kMargin, foot, kSoft);

  const all = quiz.roles.map(({ id, name }, index) => ({ name, share: score.roles[id].probability, index }));
  // Two roles keep their sides. Of more, the first two come first.
  const named = all.length > 2 ? [...all].sort((a, b) => b.share - a.share).slice(0, kNamed) : all;
  /** @type {Paper['fill']} */
  const fill = (index, x, y, width, high) => fillRole(pen, index, hue(index), mirrored ? kWidth - x - width : x, y, Math.max(0, width), high);
  /** @type {Paper['rest']} */
  const rest = (x, y, width, high) => {
    pen.fillStyle = kRest;
    pen.fillRect(mirrored ? kWidth - x - width : x, y, Math.max(0, width), high);
  };

  let end = 0;
  for (const [place, { share, index }] of named.entries()) {
    const from = kMargin + end * kInner + (place > 0 ? kBar.gap / 2 : 0);
    end += share;
    const last = place === all.length - 1;
    fill(index, from, kBar.top, kMargin + end * kInner - from - (last ? 0 : kBar.gap / 2), kBar.height);
  }
  if (named.length < all.length) {
    const from = kMargin + end * kInner + kBar.gap / 2;
    rest(from, kBar.top, kWidth - kMargin - from, kBar.height);
  }

  const column = (kInner - kGap * (named.length - 1)) / named.length;
  /** @param {{name: string, index: number}} role @param {number} size */
  const label = ({ name, index }, size) =>
    fit(ruler, name, { width: column, lines: 2, size, least: 16, weight: weightOf(index), high: 58, even: true });
  /** @param {number} index */
  const weightOf = (index) => (quiz.roles[index].id === score.leader ? 700 : 400);
  const common = Math.min(...named.map((one) => label(one, 26).size));
  for (const [place, one] of named.entries()) {
    const { share, index } = one;
    // If there are two roles, each is written under its own end of the bar.
    const toEnd = named.length === 2 && place === 1;
    const x = toEnd ? kWidth - kMargin : kMargin + place * (column + kGap);
    const top = kBar.top + kBar.height + 12;
    fill(index, toEnd ? x - 26 : x, top + 13, 26, 26);
    const number = fit(ruler, percent(share), { width: column - 40, lines: 1, size: 40, least: 28, weight: weightOf(index) });
    write(number, toEnd ? x - 40 : x + 40, top, kInk, toEnd);
    write(label(one, common), x, top + 48, kInk, toEnd);
  }

  drawAnswers(context, score, { write, fit: (text, room) => fit(ruler, text, room), fill, rest }, kAnswers);

  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('The picture could not be made.'))), 'image/png');
  });
};
