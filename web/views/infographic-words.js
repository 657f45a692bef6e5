/** @import {Frame} from './infographic-layout.js' */
/** @import {WordsRow} from './infographic-contents.js' */
import { kNone } from './infographic-line.js';

/** The room for a role's name beside its text. */
const kBeside = 11;

/** A hairline between two rows. @param {Frame} frame */
const divide = ({ sheet, left, width }) => {
  sheet.y += 0.55;
  sheet.line([[left, sheet.y], [left + width, sheet.y]], 'rest');
  sheet.y += 0.5;
};

/** Rows of words. @param {Frame} frame @param {WordsRow[]} rows */
export const wordsIn = (frame, rows) => {
  for (const [index, row] of rows.entries()) {
    if (index > 0) divide(frame);
    if (frame.columns) inColumns(frame, row, 0);
    else stacked(frame, row, 0);
  }
};

/** One row with its texts beside each other. `indent`: the room before each text. @param {Frame} frame @param {WordsRow} row @param {number} indent */
const inColumns = ({ sheet, left, label, columns = [] }, { label: name, cells, leads }, indent) => {
  const heights = columns.map(({ x, width }, index) =>
    sheet.text(cells[index] ?? kNone, { x: x + indent, width: width - indent, size: 0.95, even: true, weight: index === leads ? 700 : 400, colour: cells[index] ? 'ink' : 'soft' }),
  );
  sheet.y += Math.max(sheet.text(name, { x: left, width: label, size: 0.95, weight: 700 }), ...heights);
};

/** One row with its texts below each other. @param {Frame} frame @param {WordsRow} row @param {number} indent */
const stacked = ({ sheet, left, width, roles, named }, { label: name, cells, leads }, indent) => {
  sheet.y += sheet.text(name, { x: left + indent, width: width - indent, weight: 700 }) + 0.2;
  const x = left + indent + 1.3;
  const room = left + width - x;
  const beside = named && room > 2.5 * kBeside;
  for (const [index, role] of roles.entries()) {
    // Of many roles at a stage, only the one that leads.
    if (named && leads !== undefined && index !== leads) continue;
    sheet.mark(index, left + indent + 0.45, sheet.y + 0.64, 0.3);
    const name = named ? sheet.text(role.name, { x, width: beside ? kBeside : room, size: 0.85, colour: 'soft' }) : 0;
    if (!beside) sheet.y += name;
    const from = beside ? x + kBeside + 0.8 : x;
    const text = sheet.text(cells[index] ?? kNone, { x: from, width: left + width - from, size: 0.95, weight: index === leads ? 700 : 400, colour: cells[index] ? 'ink' : 'soft' });
    sheet.y += (beside ? Math.max(name, text) : text) + 0.3;
  }
  sheet.y -= 0.3;
};

/** Where the marks of the stages stand, from the start of a column and from the top of a row. */
const kStop = { x: 0.5, y: 0.64 };
/** The room around a mark that the line leaves free. */
const kFree = 0.62;

/** The stages, with a line from one leading role to the next. @param {Frame} frame @param {WordsRow[]} rows */
export const stagesIn = (frame, rows) => {
  const { sheet, left, columns } = frame;
  /** @param {number | undefined} role */
  const across = (role) => (columns ? columns[role ?? 0].x : left) + kStop.x;
  /** @type {{x: number, y: number} | undefined} */
  let last;
  for (const row of rows) {
    if (last) sheet.y += 0.8;
    const { x, y } = { x: across(row.leads), y: sheet.y + kStop.y };
    const turn = y - 1.02;
    if (last) sheet.line([[last.x, last.y + kFree], [last.x, turn], [x, turn], [x, y - kFree]], 'soft', 0.12);
    if (row.leads !== undefined) sheet.mark(row.leads, x, y, 0.42);
    for (const [index, column] of (columns ?? []).entries()) if (index !== row.leads) sheet.ring(column.x + kStop.x, y, 0.16, 'soft');
    if (columns) inColumns(frame, row, 1.5);
    else stacked(frame, row, 1.5);
    last = { x, y };
  }
};
