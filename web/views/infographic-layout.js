/** @import {Words} from '../types.js' */
/** @import {Contents, Part} from './infographic-contents.js' */
/** @import {Ruler} from './text-fit.js' */
import { figuresIn } from './infographic-figures.js';
import { stagesIn, wordsIn } from './infographic-words.js';
import { Sheet } from './picture-sheet.js';

/**
 * Lays the infographic out. If there is room, each role has a column, beside a column with the names of the rows. Otherwise the roles
 * stand below each other in each row: on a narrow screen, and if there are many of them. Lengths are in em.
 *
 * @typedef {object} Frame
 * @property {Sheet} sheet
 * @property {Words} words
 * @property {{name: string, summary?: string}[]} roles
 * @property {number} left Where the contents begin, and
 * @property {number} width how wide they are.
 * @property {{x: number, width: number}[] | undefined} columns Those of the roles; undefined if the roles are stacked.
 * @property {number} label The width of the rows' names.
 * @property {boolean} named Whether a stacked role is named in each row, and not only by its mark.
 */

/** Above stacked roles, their names have at least this room. */
const kName = 11;
/** A column is at least this wide. */
const kColumn = 8.75;
const kGap = 1.5;
/** Of more roles, nobody remembers the marks. */
const kMarked = 3;
/** With more roles than this, what they are takes too much room. */
const kSummaries = 6;

/** @param {Contents} contents @param {Words} words @param {Ruler} ruler
 * @param {{width: number, em: number, margin: number, host?: string, paper: boolean}} how `width` and `em` in pixels, `margin` in em; `host`:
 *   what stands at the foot; `paper`: whether there is no card around the picture */
export const layOut = (contents, words, ruler, { width, em, margin, host, paper }) => {
  const sheet = new Sheet(ruler, words.direction, { width, em });
  const inner = sheet.width - 2 * margin;
  const frame = framed(sheet, words, contents, margin, inner);
  if (paper) sheet.rect(0, 0, sheet.width, 0.42, { fill: 'ink' });
  sheet.y = margin;
  head(frame, contents);
  for (const [index, part] of contents.parts.entries()) section(frame, part, index > 0);
  foot(frame, contents, host);
  sheet.y += margin;
  return sheet.picture();
};

/** @param {Sheet} sheet @param {Words} words @param {Contents} contents @param {number} left @param {number} width @returns {Frame} */
const framed = (sheet, words, { roles }, left, width) => {
  const label = Math.min(14, 0.27 * width);
  const column = (width - label - roles.length * kGap) / roles.length;
  const columns = column >= kColumn ? roles.map((_, index) => ({ x: left + label + kGap + index * (column + kGap), width: column })) : undefined;
  return { sheet, words, roles, left, width, label: columns ? label : width, columns, named: roles.length > kMarked };
};

/** The title and the roles. @param {Frame} frame @param {Contents} contents */
const head = (frame, { kicker, title, note }) => {
  const { sheet, left, width, columns, label } = frame;
  sheet.y += sheet.text(kicker, { x: left, width, colour: 'soft' }) + 0.1;
  sheet.y += sheet.text(title, { x: left, width, size: width > 30 ? 2.4 : 1.6, weight: 700, even: true }) + 1.1;
  const top = sheet.y;
  const shown = rolesIn(frame);
  if (!note) {
    sheet.y = top + shown;
    return;
  }
  if (columns) {
    sheet.y = top + Math.max(shown, sheet.text(note, { x: left, y: top, width: label, size: 0.8, colour: 'soft' }));
  } else {
    sheet.y = top + shown + 0.8;
    sheet.y += sheet.text(note, { x: left, width, size: 0.85, colour: 'soft' });
  }
};

/** The roles' names and what they are, in their columns or in a grid. @param {Frame} frame @returns {number} The height. */
const rolesIn = ({ sheet, roles, left, width, columns }) => {
  const across = Math.max(1, Math.min(roles.length, Math.floor((width + kGap) / (kName + kGap))));
  const wide = (width - (across - 1) * kGap) / across;
  let top = sheet.y;
  let bottom = top;
  for (const [index, { name, summary }] of roles.entries()) {
    if (!columns && index % across === 0 && index > 0) top = bottom + 0.9;
    const { x, width: room } = columns?.[index] ?? { x: left + (index % across) * (wide + kGap), width: wide };
    sheet.rect(x, top, room, 0.6, { fill: index });
    sheet.mark(index, x + 0.45, top + 1.75);
    let y = top + 0.9;
    y += sheet.text(name, { x: x + 1.3, y, width: room - 1.3, size: roles.length > kSummaries ? 1.1 : 1.25, weight: 700, even: true });
    if (summary && roles.length <= kSummaries) y += 0.15 + sheet.text(summary, { x, y: y + 0.15, width: room, size: 0.9, colour: 'soft' });
    bottom = Math.max(bottom, y);
  }
  return bottom - sheet.y;
};

/** A part below a rule. `again`: whether the columns are named once more. @param {Frame} frame @param {Part} part @param {boolean} again */
const section = (frame, part, again) => {
  const { sheet, left, width, columns, label, roles } = frame;
  sheet.y += 1.8;
  sheet.line([[left, sheet.y], [left + width, sheet.y]], 'ink', 0.09);
  sheet.y += 0.55;
  let bottom = sheet.y + sheet.text(part.heading, { x: left, width: columns ? label : width, size: 1.15, weight: 700 });
  for (const [index, { x, width: room }] of again && columns ? columns.entries() : []) {
    sheet.mark(index, x + 0.45, sheet.y + 0.72, 0.28);
    bottom = Math.max(bottom, sheet.y + 0.18 + sheet.text(roles[index].name, { x: x + 1.2, y: sheet.y + 0.18, width: room - 1.2, size: 0.85, colour: 'soft' }));
  }
  sheet.y = bottom + 0.6;
  if ('groups' in part) figuresIn(frame, part);
  else if (part.form === 'stages') stagesIn(frame, part.rows);
  else wordsIn(frame, part.rows);
};

/** The sources, and where the picture comes from. @param {Frame} frame @param {Contents} contents @param {string} [host] */
const foot = ({ sheet, left, width, columns, label, words }, { sources }, host) => {
  if (sources.length === 0 && !host) return;
  sheet.y += 1.8;
  sheet.line([[left, sheet.y], [left + width, sheet.y]], 'ink', 0.09);
  sheet.y += 0.6;
  const x = columns ? left + label + kGap : left;
  let bottom = sheet.y;
  if (sources.length > 0) {
    bottom += sheet.text(words.text('result.sources'), { x: left, width: label, size: 0.85, weight: 700 });
    let y = columns ? sheet.y : bottom;
    for (const source of sources) y += sheet.text(source, { x, y, width: left + width - x, size: 0.8, colour: 'soft' }) + 0.12;
    bottom = Math.max(bottom, y);
  }
  sheet.y = bottom;
  if (host) sheet.y += 0.6 + sheet.text(host, { x: left, y: sheet.y + 0.6, width, size: 0.85, weight: 700 });
};
