/** @import {Frame} from './infographic-layout.js' */
/** @import {FiguresRow, Group, Part, Value} from './infographic-contents.js' */
/** @import {Kind, Unit} from '../types.js' */
import { beginLine, insetOf, kLine, kNone, kSize } from './infographic-line.js';
import { dots } from './infographic-pay.js';

/** The height of a bar. */
const kBar = 0.85;

/** Bars for shares, or dots on a common scale for pay. @param {Frame} frame @param {Extract<Part, {groups: Group[]}>} part */
export const figuresIn = (frame, { groups, unit, form }) => {
  const { sheet, words } = frame;
  const values = groups.flatMap(({ rows }) => rows.flatMap((row) => row.values.flatMap((found) => (found ? [found.value] : []))));
  /** The room that a number needs. */
  const room = Math.max(...values.map((value) => sheet.widthOf(words.figure(value, unit), kSize))) + 0.1;
  for (const [index, { kind, rows }] of groups.entries()) {
    if (index > 0) sheet.y += 0.9;
    subhead(frame, kind, form === 'shares');
    if (form === 'pay') dots(frame, rows, { kind, unit, room });
    else for (const row of rows) shares(frame, row, { kind, unit, room });
  }
};

/** What the figures of a group are, with a sample of their bars. @param {Frame} frame @param {Kind} kind @param {boolean} sample */
const subhead = ({ sheet, left, width, words }, kind, sample) => {
  if (sample) bar(sheet, left, sheet.y + 0.2, 1.6, 'soft', kind);
  const x = sample ? left + 2.2 : left;
  sheet.y += sheet.text(words.text(`figures.${kind}`), { x, width: left + width - x, size: 0.9, colour: 'soft' }) + 0.45;
};

/** A full bar for what people report, an empty one for what adverts name. @param {Frame['sheet']} sheet @param {number} x @param {number} y @param {number} width
 * @param {import('./picture-sheet.js').Colour | number} fill @param {Kind} kind @param {number} [value] */
const bar = (sheet, x, y, width, fill, kind, value) => {
  if (kind !== 'adverts') return sheet.rect(x, y, width, kBar, { fill, value });
  const thick = 0.13;
  const stroke = typeof fill === 'number' ? /** @type {const} */ (`role-${fill % 4}`) : fill;
  sheet.rect(x + thick / 2, y + thick / 2, Math.max(0.01, width - thick), kBar - thick, { stroke, thick: thick * sheet.em, value });
};

/** How figures are drawn: `room` is the width that their numbers need. @typedef {{kind: Kind, unit: Unit, room: number}} How */

/** A row of bars. @param {Frame} frame @param {FiguresRow} row @param {How} how */
const shares = (frame, { label: name, values }, how) => {
  const { sheet, left, label, columns } = frame;
  const top = sheet.y;
  // In columns, the first line of the name is level with the bars.
  const lead = columns ? (kLine - 1.3 * kSize) / 2 : 0;
  const tall = lead + sheet.text(name, { x: left, y: top + lead, width: label, size: kSize });
  if (columns) {
    for (const [index, { x, width }] of columns.entries()) share(frame, index, values[index], how, { x, width, top });
    sheet.y = top + Math.max(tall, kLine) + 0.3;
    return;
  }
  sheet.y = top + tall + 0.1;
  for (const index of values.keys()) {
    const height = beginLine(frame, index);
    const inset = insetOf(frame);
    share(frame, index, values[index], how, { x: left + inset, width: frame.width - inset, top: sheet.y });
    sheet.y += height;
  }
  sheet.y += 0.5;
};

/** A bar with its number and its interval, in a line whose top is `top`. All bars of a picture have the same scale: to 100%.
 * @param {Frame} frame @param {number} index @param {Value | undefined} found @param {How} how
 * @param {{x: number, width: number, top: number}} place */
const share = ({ sheet, words }, index, found, { kind, unit, room }, { x, width, top }) => {
  const whole = width - room - 0.7;
  const y = top + (kLine - kBar) / 2;
  sheet.line([[x, y + kBar], [x + whole, y + kBar]], 'rest');
  const number = { x: x + width, y: top + (kLine - 1.3 * kSize) / 2, width: room, size: kSize, anchor: /** @type {const} */ ('end') };
  if (!found) return void sheet.text(kNone, { ...number, colour: 'soft' });
  const { value, low, high } = found;
  bar(sheet, x, y, value * whole, index, kind, value);
  if (low !== undefined && high !== undefined) interval(sheet, x + low * whole, x + high * whole, y + kBar / 2);
  sheet.text(words.figure(value, unit), { ...number, lines: 1, value });
};

/** @param {Frame['sheet']} sheet @param {number} low @param {number} high @param {number} y */
const interval = (sheet, low, high, y) => {
  sheet.line([[low, y], [high, y]], 'ink', 0.09);
  for (const x of [low, high]) sheet.line([[x, y - 0.2], [x, y + 0.2]], 'ink', 0.09);
};
