/** Reads what an author gives to the page: a file, or a text that was pasted. */
import { ImportError, readTable } from './table.js';

/** What the engine reads at most. */
const kMostBytes = 4 * 2 ** 20;
/** The most lines in the text area. Browsers need about a second to lay out 20,000 lines. */
export const kMostLines = 50_000;

/** @type {(file: File) => Promise<string>} */
export const textOf = async (file) => {
  const values = { name: file.name };
  if (file.size > kMostBytes) throw new ImportError([{ key: 'import.large', values }]);
  const bytes = await file.arrayBuffer().catch(() => {
    throw new ImportError([{ key: 'import.unreadable', values }]);
  });
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new ImportError([{ key: 'import.encoding', values }]);
  }
};

/** A quiz, or the rows of a spreadsheet. @type {(text: string, name: string) => {quiz: string} | {rows: import('./table.js').TableRow[]}} */
export const contentOf = (text, name) => {
  if (text.trim() === '') throw new ImportError([{ key: 'import.empty', values: { name } }]);
  if (text.split('\n', kMostLines + 1).length > kMostLines) throw new ImportError([{ key: 'import.lines', values: { name, count: kMostLines } }]);
  // A quiz that has lost its first bracket is still no spreadsheet.
  const isTable = !/^\uFEFF?\s*[{["]/.test(text) || (/^\uFEFF?"/.test(text) && !text.includes('"format"'));
  return isTable && /[\t;,]/.test(text.split('\n', 1)[0]) ? { rows: readTable(text) } : { quiz: text };
};
