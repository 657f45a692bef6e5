/** Reads a table as spreadsheets write it: CSV with commas or semicolons, or the tabs of a copied range. */

/** A row, and the line on which it begins. @typedef {{line: number, cells: string[]}} TableRow */

const kSeparators = ['\t', ';', ','];

/** The rows that are not empty. Throws where a quote does not end. @type {(text: string) => TableRow[]} */
export const readTable = (text) => {
  const given = text.replace(/^\uFEFF/, '');
  const separator = separatorOf(given);
  /** @type {TableRow[]} */
  const rows = [];
  let [line, at] = [1, 0];
  while (at < given.length) {
    const row = { line, cells: /** @type {string[]} */ ([]) };
    for (;;) {
      let cell = '';
      if (given[at] === '"') {
        const quoted = /"((?:[^"]|"")*)"/y;
        quoted.lastIndex = at;
        const found = quoted.exec(given);
        if (!found) throw new ImportError([{ line, key: 'import.quote' }]);
        cell = found[1].replaceAll('""', '"');
        line += found[1].split(/\r\n|\r|\n/).length - 1;
        at = quoted.lastIndex;
      }
      const rest = new RegExp(`[^${separator}\\r\\n]*`, 'y');
      rest.lastIndex = at;
      cell += rest.exec(given)?.[0] ?? '';
      at = rest.lastIndex;
      row.cells.push(cell.trim());
      if (given[at] !== separator) break;
      ++at;
    }
    at += given.startsWith('\r\n', at) ? 2 : 1;
    ++line;
    if (row.cells.some((cell) => cell !== '')) rows.push(row);
  }
  return rows;
};

/** The separator that the first line has most of, outside quotes. @param {string} text */
const separatorOf = (text) => {
  const [first] = text.replace(/"(?:[^"]|"")*"/g, '').split(/[\r\n]/);
  const counts = kSeparators.map((separator) => first.split(separator).length);
  return kSeparators[counts.indexOf(Math.max(...counts))];
};

/** Why something cannot be imported: keys of messages with their values, and lines. */
export class ImportError extends Error {
  /** @param {{line?: number, key: string, values?: Record<string, string | number>}[]} problems */
  constructor(problems) {
    super(problems.map(({ line, key }) => `${line ?? ''} ${key}`).join('; '));
    this.problems = problems;
  }
}
