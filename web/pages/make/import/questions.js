/**
 * Questions from a spreadsheet. The first row names the columns: the question, the answer, and the roles. Each other row is an answer, with
 * a number for each role: of ten people, how many would say this. The cell of the question is empty where it is the same as above.
 */
import { addRole, kMostRoles } from '../document/roles.js';
import { freshId, insert } from '../document/edit.js';
import { kMostAnswers } from '../document/questions.js';
import { ImportError } from './table.js';

/** @typedef {import('./table.js').TableRow} TableRow */
/** @typedef {{line: number, prompt: string, answers: string[], numbers: number[][]}} Read `numbers`: by answer, then by role. */

const kMostProblems = 8;

/** Adds the questions of a table to a document. Roles without a name take the names of the columns. @type {(document: any, rows: TableRow[]) => any} */
export const withTable = (document, rows) => {
  const [head, ...body] = rows;
  if (!head || head.cells.length < 3) throw new ImportError([{ line: head?.line ?? 1, key: 'import.head' }]);
  const [named, columns] = matched(document, head);
  const questions = read(body, head.cells.slice(2, 2 + columns.length));
  return questions.reduce((made, { prompt, answers, numbers }) => {
    const shares = Object.fromEntries(named.roles.map((/** @type {any} */ { id }) => [id, numbers.map((row) => row[columns.indexOf(id)])]));
    return insert(made, ['items'], {
      id: freshId(made.items, 'question'),
      prompt,
      categories: answers,
      shares,
      basis: 'expert',
      ...(made.sources?.some((/** @type {any} */ { id }) => id === 'author') && { evidence: ['author'] }),
    });
  }, { ...named, items: named.items.filter(hasWords) });
};

/** Whether an item is more than an empty question, with which a quiz begins. @param {any} item */
const hasWords = ({ prompt, categories = [], group }) => Boolean(prompt || group || categories.some(Boolean));

/** The document with the names of the columns, and the role of each column. @param {any} document @param {TableRow} head @returns {[any, string[]]} */
const matched = (document, { line, cells }) => {
  const names = cells.slice(2).filter((name) => name !== '');
  if (names.length > kMostRoles) throw new ImportError([{ line, key: 'import.roles', values: { count: names.length } }]);
  const isNew = document.roles.every((/** @type {any} */ { name }) => !name);
  let named = document;
  if (isNew) {
    named = { ...document, roles: document.roles.slice(0, names.length), items: [] };
    while (named.roles.length < names.length) named = addRole(named);
    named = { ...named, roles: named.roles.map((/** @type {any} */ role, /** @type {number} */ index) => ({ ...role, name: names[index] })) };
  }
  const plain = (/** @type {string} */ text) => text.trim().toLowerCase();
  const columns = names.map((name) => named.roles.find((/** @type {any} */ role) => [role.name ?? '', role.id].map(plain).includes(plain(name)))?.id);
  const roles = named.roles.map((/** @type {any} */ { id, name }) => name || id);
  const problems = [
    ...names.filter((_, index) => !columns[index]).map((name) => ({ line, key: 'import.column', values: { name, roles: roles.join(', ') } })),
    ...named.roles.filter((/** @type {any} */ { id }) => !columns.includes(id)).map((/** @type {any} */ { id, name }) => ({ line, key: 'import.missing', values: { name: name || id } })),
  ];
  if (problems.length > 0) throw new ImportError(problems);
  return [named, columns];
};

/** @param {TableRow[]} rows @param {string[]} names @returns {Read[]} */
const read = (rows, names) => {
  /** @type {Read[]} */
  const questions = [];
  /** @type {ImportError['problems']} */
  const problems = [];
  for (const { line, cells } of rows) {
    const [prompt, answer = '', ...numbers] = cells;
    const last = questions[questions.length - 1];
    if (prompt && prompt !== last?.prompt) questions.push({ line, prompt, answers: [], numbers: [] });
    const question = questions[questions.length - 1];
    if (!question) problems.push({ line, key: 'import.first' });
    else if (!answer) problems.push({ line, key: 'import.answer' });
    else {
      question.answers.push(answer);
      question.numbers.push(names.map((name, index) => {
        const number = numberFrom(numbers[index] ?? '');
        if (number === undefined) problems.push({ line, key: 'import.number', values: { name, found: numbers[index] || '–' } });
        return number ?? 0;
      }));
    }
  }
  for (const { line, answers, numbers } of problems.length > 0 ? [] : questions) {
    if (answers.length < 2 || answers.length > kMostAnswers) problems.push({ line, key: 'import.answers', values: { count: answers.length } });
    names.forEach((name, index) => {
      if (numbers.length > 0 && numbers.every((row) => row[index] === 0)) problems.push({ line, key: 'import.nobody', values: { name } });
    });
  }
  if (questions.length === 0 && problems.length === 0) problems.push({ line: 1, key: 'import.none' });
  if (problems.length > 0) throw new ImportError(problems.sort((a, b) => (a.line ?? 0) - (b.line ?? 0)).slice(0, kMostProblems));
  return questions;
};

/** `7`, `6.5`, `6,5` and `60 %` are numbers. @param {string} cell */
const numberFrom = (cell) => (/^\d{1,9}([.,]\d+)?\s*%?$/.test(cell) ? Number.parseFloat(cell.replace(',', '.')) : undefined);
