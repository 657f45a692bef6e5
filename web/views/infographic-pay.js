/** @import {Frame} from './infographic-layout.js' */
/** @import {FiguresRow, Value} from './infographic-contents.js' */
/** @import {How} from './infographic-figures.js' */
/** @import {Shape} from './picture-sheet.js' */
import { beginLine, insetOf, kLine, kNone, kSize } from './infographic-line.js';

/** The radius of a mark, and the room between a mark or an interval and the number. */
const kMark = 0.36;
const kBetween = 0.54;
const kTick = 0.8;

/**
 * Where values stand on the line of a role. @typedef {object} Scale
 * @property {number} from Where it begins.
 * @property {(value: number) => number} at
 * @property {number} end Where the last number may end.
 * @property {number} room The width that a number needs.
 */

/** Rows of dots on a common scale, which need not begin at 0. @param {Frame} frame @param {FiguresRow[]} rows @param {How} how */
export const dots = (frame, rows, { unit, room }) => {
  const { sheet, left, width, label, columns, words, named } = frame;
  const found = rows.flatMap(({ values }) => values.flatMap((one) => one ?? []));
  const ticks = ticksFor(Math.min(...found.map(({ value, low = value }) => low)), Math.max(...found.map(({ value, high = value }) => high)));
  // If there is no name, the dot itself is the mark of the role.
  const from = left + (columns ? label + 1.5 : named ? insetOf(frame) : 0) + 0.4;
  const scale = scaleFor(ticks, from, left + width, room, columns ? [] : found);
  ticksAbove(frame, ticks, scale, (tick) => words.figure(tick, unit));
  /** @param {number} from @param {number} to */
  const grid = (from, to) => ticks.map((tick) => sheet.line([[scale.at(tick), from], [scale.at(tick), to]], 'rest'));
  const top = sheet.y;
  const before = sheet.shapes.length;
  for (const [index, { label: name, values }] of rows.entries()) {
    if (index > 0) sheet.y += 0.6;
    const begin = sheet.y;
    const tall = sheet.text(name, { x: left, width: columns ? label : width, size: kSize, y: begin + 0.13 }) + 0.13;
    if (!columns) sheet.y += tall;
    for (const role of values.keys()) {
      const height = named && !columns ? beginLine(frame, role) : kLine;
      const one = values[role];
      if (one) dot(frame, role, one, scale, words.figure(one.value, unit));
      else sheet.text(kNone, { x: from, y: sheet.y + 0.13, width: room, size: kSize, colour: 'soft' });
      // Where names stand above the dots, the lines of the scale leave them free.
      if (!columns) grid(sheet.y, sheet.y + height);
      sheet.y += height;
    }
    sheet.y = Math.max(sheet.y, begin + tall);
  }
  if (columns) grid(top, sheet.y);
  // The lines are below all else.
  const drawn = sheet.shapes.splice(before);
  const isGrid = (/** @type {Shape} */ shape) => shape.kind === 'path' && shape.stroke === 'rest';
  sheet.shapes.push(...drawn.filter(isGrid), ...drawn.filter((shape) => !isGrid(shape)));
};

/**
 * The scale of some dots. If all of their numbers have room before or behind them, it takes the whole width; else it leaves room behind
 * the last dot. @param {number[]} ticks @param {number} from @param {number} end @param {number} room @param {Value[]} tight @returns {Scale}
 */
const scaleFor = (ticks, from, end, room, tight) => {
  const [least, most] = [ticks[0], ticks[ticks.length - 1]];
  /** @param {number} width @returns {Scale} */
  const over = (width) => ({ from, end, room, at: (value) => from + (width * (value - least)) / (most - least || 1) });
  const whole = over(end - from - kMark - 0.2);
  return tight.length > 0 && tight.every((one) => placeOf(one, whole)) ? whole : over(end - from - kMark - kBetween - room);
};

/** Where a number stands: behind its dot and interval, or else before them; undefined if it has room at neither side.
 * @param {Value} found @param {Scale} scale @returns {{x: number, anchor: 'start' | 'end'} | undefined} */
const placeOf = ({ value, low = value, high = value }, { from, end, room, at }) => {
  const behind = Math.max(at(high), at(value) + kMark) + kBetween;
  if (behind + room <= end + 0.01) return { x: behind, anchor: 'start' };
  const before = Math.min(at(low), at(value) - kMark) - kBetween;
  return before - room >= from ? { x: before, anchor: 'end' } : undefined;
};

/** One dot with its interval and its number. @param {Frame} frame @param {number} index @param {Value} found @param {Scale} scale @param {string} number */
const dot = ({ sheet }, index, found, scale, number) => {
  const { at, room } = scale;
  const { value, low = value, high = value } = found;
  const y = sheet.y + kLine / 2;
  sheet.line([[at(low), y], [at(high), y]], 'ink', 0.09);
  for (const x of low < high ? [low, high] : []) sheet.line([[at(x), y - 0.2], [at(x), y + 0.2]], 'ink', 0.09);
  sheet.mark(index, at(value), y, kMark, value);
  const place = placeOf(found, scale) ?? { x: scale.end, anchor: 'end' };
  sheet.text(number, { ...place, y: y - 0.65 * kSize, size: kSize, width: room, lines: 1, value });
};

/** The numbers of the scale, as many as there is room for. @param {Frame} frame @param {number[]} ticks @param {Scale} scale
 * @param {(tick: number) => string} written */
const ticksAbove = ({ sheet, left }, ticks, { at, end }, written) => {
  const widest = Math.max(...ticks.map((tick) => sheet.widthOf(written(tick), kTick)));
  /** Where a number begins: with its middle at its place, but not beyond an edge. @param {number} tick */
  const start = (tick) => Math.min(Math.max(at(tick) - widest / 2, left), end - widest);
  for (const tick of sparse(ticks, (a, b) => start(b) - start(a) > widest + 0.6)) {
    sheet.text(written(tick), { x: start(tick) + widest / 2, width: widest + 0.1, size: kTick, colour: 'soft', anchor: 'middle', lines: 1 });
  }
  sheet.y += 1.25;
};

/** Every tick, or every second, and so on, so that neighbours have room. @param {number[]} ticks @param {(a: number, b: number) => boolean} fits */
const sparse = (ticks, fits) => {
  for (let every = 1; every < ticks.length; ++every) {
    const some = ticks.filter((_, index) => index % every === 0);
    if (some.every((tick, index) => index === 0 || fits(some[index - 1], tick))) return some;
  }
  return ticks.slice(0, 1);
};

/** Round numbers from below `low` to above `high`, two to six of them. @param {number} low @param {number} high */
const ticksFor = (low, high) => {
  const rough = Math.max((high - low) / 4, Math.abs(high) / 1000, 1e-9);
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].map((n) => n * power).find((wide) => wide >= rough) ?? rough;
  const first = Math.floor(low / step);
  const last = Math.max(first + 1, Math.ceil(high / step));
  return Array.from({ length: last - first + 1 }, (_, n) => (first + n) * step);
};
