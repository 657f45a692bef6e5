/** @import {Frame} from './infographic-layout.js' */

/** The line of a role in a row of figures. */

/** Its height, and the size of its number. */
export const kLine = 1.5;
export const kSize = 0.95;
/** What stands in the place of a text or a number that the quiz does not have. */
export const kNone = '—';
/** From this width on, the names of stacked roles stand beside their bars, and not above them. */
const kBeside = 26;

/** How far from the left the picture in a stacked role's line begins: behind its mark, or its name. @param {Frame} frame */
export const insetOf = ({ width, named }) => (named && width >= kBeside ? nameRoom(width) + 1.8 : 1.3);

/** @param {number} width */
const nameRoom = (width) => Math.min(16, 0.36 * width);

/** Begins the line of a stacked role: with its mark, and its name if there are many. A name that has no room beside the picture stands
 * above it. Gives the height of what follows. @param {Frame} frame @param {number} index */
export const beginLine = ({ sheet, roles, left, width, named }, index) => {
  sheet.mark(index, left + 0.45, sheet.y + kLine / 2, 0.3);
  if (!named) return kLine;
  const beside = width >= kBeside;
  const tall = sheet.text(roles[index].name, { x: left + 1.3, y: sheet.y + 0.2, width: beside ? nameRoom(width) : width - 1.3, size: 0.85 });
  if (beside) return Math.max(kLine, tall + 0.4);
  sheet.y += tall + 0.1;
  return kLine + 0.2;
};
