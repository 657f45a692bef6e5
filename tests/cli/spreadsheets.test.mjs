import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { rolefit } from '../support/tool.mjs';

// People's answers as Excel, LibreOffice, R, pandas, SPSS, forms and databases write them. The same people must give the
// same fit as from the plainest file, to the last byte.

const folder = mkdtempSync(join(tmpdir(), 'rolefit-spreadsheets-'));
after(() => rmSync(folder, { recursive: true }));

const kTexts = ['Never', 'Rarely', 'Häufig', 'Always, or nearly'];
const quiz = {
  format: 'rolefit/1', id: 'small', title: 'T', intro: 'I',
  traits: [{ id: 't', name: 'T', low: 'L', high: 'H' }],
  roles: [
    { id: 'data-scientist', name: 'Data Scientist', summary: 'S', mean: [-0.5] },
    { id: 'ml-engineer', name: 'Machine Learning Engineer', summary: 'S', mean: [0.5] },
  ],
  items: [
    { id: 'write-sql', prompt: 'How often do you write SQL?', categories: kTexts, intercepts: [1, 0, -1] },
    { id: 'gpu', prompt: 'Do you use GPUs?', categories: ['No', 'Yes'], intercepts: [0] },
    { id: '3d', prompt: 'Do you work in 3D?', categories: ['Yes', 'No'], intercepts: [0] },
  ].map((item) => ({ ...item, trait: 't', model: 'graded', slope: 1 })),
};
const path = join(folder, 'small.json');
writeFileSync(path, JSON.stringify(quiz));

/** Each person: role, then categories, null where they did not answer. */
const people = Array.from({ length: 40 }, (_, i) => [
  quiz.roles[i % 2].id,
  i % 7 === 3 ? null : (i * 5 + (i >> 2)) % 4,
  i % 5 === 4 ? null : (i >> 1) % 2,
  (i * i) % 3 === 1 ? 1 : 0,
]);
const kHeader = ['role', 'write-sql', 'gpu', '3d'];

/** A file of these people: how a cell is written, and how they are put together. */
const file = ({
  header = kHeader, role = (id) => id, cell = (c) => String(c), none = '', separator = ',', end = '\n', before = '', after = '',
  row = (cells) => cells,
} = {}) =>
  before +
  [header, ...people.map(([id, ...answers], i) => row([role(id), ...answers.map((c, item) => (c === null ? none : cell(c, item)))], i))]
    .map((cells) => cells.join(separator) + end)
    .join('') +
  after;

const calibrate = (text) => {
  const rows = join(folder, 'rows.csv');
  writeFileSync(rows, text);
  const { status, stdout, stderr } = rolefit(['calibrate', path, rows, '--bootstrap', '0', '--folds', '2']);
  return { status, stdout, stderr: stderr.replaceAll(rows, 'rows.csv') };
};
const plain = calibrate(file());

const quoted = (text) => `"${String(text).replaceAll('"', '""')}"`;
const textOf = (c, item) => quoted(quiz.items[item].categories[c]);
const withNumbers = (cells, i) => [quoted(i + 1), ...cells];

const kKinds = {
  'numbers as programs write them': {
    'pandas, a column with a gap': { cell: (c) => `${c}.0` },
    'two places': { cell: (c) => `${c}.00` },
    'numpy.savetxt': { cell: (c) => `${c}.000000000000000000e+00` },
    'R, scientific': { cell: (c) => `${c}e+00` },
    'a decimal comma in quotes': { cell: (c) => `"${c},0"` },
    'a decimal comma between semicolons': { cell: (c) => `${c},0`, separator: ';' },
    'a sign': { cell: (c) => `+${c}` },
    'a fixed width': { cell: (c) => `  ${c}  ` },
    'zeros before': { cell: (c) => `0${c}` },
    'no-break spaces': { cell: (c) => `\u00A0${c}\u202F` },
    'Excel, as formulas': { cell: (c) => quoted(`="${c}"`) },
    'everything in quotes': { cell: quoted, role: quoted, header: kHeader.map(quoted), none: '""' },
  },
  'no answer': Object.fromEntries(
    ['NA', '"NA"', 'N/A', 'n/a', '#N/A', 'NaN', 'nan', 'null', 'NULL', 'None', '<NA>', '.', '\\N', '#NULL!', '(null)', ' ', '""', '-', '?', 'nil', '\u00A0', '#DIV/0!', '#VALUE!', '-nan', '1.#QNAN', 'NaT'].map((none) => [none, { none }]),
  ),
  'what stands between fields': {
    semicolons: { separator: ';' },
    tabs: { separator: '\t' },
    bars: { separator: '|' },
    'bars and spaces': { separator: ' | ' },
    'commas and spaces': { separator: ', ' },
    'Excel’s first line, semicolon': { separator: ';', before: 'sep=;\n' },
    'Excel’s first line, comma': { before: 'sep=,\r\n', end: '\r\n' },
    'Excel’s first line, tab, after a mark': { separator: '\t', before: '\uFEFFsep=\t\r\n', end: '\r\n' },
    'Excel’s first line in quotes': { separator: ';', before: '"SEP=;"\r\n', end: '\r\n' },
    'semicolons, all in quotes': { separator: ';', cell: quoted, role: quoted, header: kHeader.map(quoted) },
    'R, write.table': { separator: ' ', cell: (c) => c, none: 'NA', role: quoted, header: kHeader.map(quoted), row: withNumbers },
    'R, write.table by tabs': { separator: '\t', none: 'NA', role: quoted, header: kHeader.map(quoted), row: withNumbers },
    'spaces, without row names': { separator: ' ', none: 'NA' },
    'psql': { separator: ' | ', before: '\n', header: [' role', 'write-sql', 'gpu', '3d'], after: '(40 rows)\n\n', row: (cells, i) => (i === 0 ? [`------+-----+-----+----\n${cells[0]}`, ...cells.slice(1)] : cells) },
    'mysql': { separator: ' | ', before: '+---+---+---+---+\n', header: ['| role', 'write-sql', 'gpu', '3d |\n+---+---+---+---+'], row: ([role, ...rest]) => [`| ${role}`, ...rest.slice(0, -1), `${rest.at(-1)} |`], after: '+---+---+---+---+\n' },
  },
  'lines': {
    CRLF: { end: '\r\n' },
    'a lone CR': { end: '\r' },
    'CR CR LF': { end: '\r\r\n' },
    'blank lines': { end: '\n\n', before: '\n\n', after: '\n' },
    'lines of commas': { after: ',,,\n,,,,\n , ,\n' },
    'an end of file of DOS': { after: '\x1A' },
    'a byte order mark': { before: '\uFEFF' },
    'two byte order marks': { before: '\uFEFF\uFEFF' },
    'empty columns at the end': { end: ',,,\n' },
    'empty columns at the end of the rows alone': { row: (cells) => [...cells, '', ' '] },
    'empty columns at the end, semicolons': { end: ';;\r\n', separator: ';' },
  },
  'headers': {
    spaces: { header: [' role ', '  write-sql', 'gpu\t', '3d'] },
    quotes: { header: kHeader.map(quoted) },
    'upper case': { header: kHeader.map((id) => id.toUpperCase()) },
    'first letters': { header: ['Role', 'Write-Sql', 'Gpu', '3D'] },
    'R’s names': { header: ['role', 'write.sql', 'gpu', 'X3d'] },
    'SQL’s names': { header: ['role', 'write_sql', 'gpu', '_3d'] },
    'words': { header: ['Role', 'Write SQL', 'GPU', '3D'] },
    'no-break spaces': { header: ['role\u00A0', '\u200Bwrite-sql', '\uFEFFgpu', '3d'] },
    'the questions': { header: ['Role', ...quiz.items.map(({ prompt }) => quoted(prompt))] },
    'the questions as R names them': { header: ['role', 'How.often.do.you.write.SQL.', 'Do.you.use.GPUs.', 'Do.you.work.in.3D.'] },
    'in another order': { header: ['gpu', 'role', '3d', 'write-sql'], row: ([role, sql, gpu, three]) => [gpu, role, three, sql] },
  },
  'columns that programs add': {
    'R, write.csv': { header: ['""', ...kHeader.map(quoted)], row: withNumbers, role: quoted, none: 'NA' },
    'R, write.csv2': { header: ['""', ...kHeader.map(quoted)], row: withNumbers, role: quoted, none: 'NA', separator: ';' },
    'pandas, to_csv': { header: ['', ...kHeader], row: (cells, i) => [i, ...cells] },
    'pandas, read and written again': { header: ['Unnamed: 0', ...kHeader], row: (cells, i) => [i, ...cells] },
    'R, read and written again': { header: ['"X"', ...kHeader.map(quoted)], row: withNumbers },
    'readr': { header: ['...1', ...kHeader], row: (cells, i) => [i, ...cells] },
    'a database’s id': { header: ['id', ...kHeader], row: (cells, i) => [i, ...cells] },
    'a form’s time': { header: ['Timestamp', ...kHeader], row: (cells) => ['2026/01/02 3:04:05 PM GMT+1', ...cells] },
  },
  'texts in place of numbers': {
    'as the quiz has them': { cell: textOf },
    'upper case': { cell: (c, item) => textOf(c, item).toUpperCase() },
    'lower case and spaces': { cell: (c, item) => `"  ${quiz.items[item].categories[c].toLowerCase().replaceAll(' ', '  ')} "` },
    'no-break spaces': { cell: (c, item) => textOf(c, item).replaceAll(' ', '\u00A0') },
    'semicolons, no quotes': { cell: (c, item) => quiz.items[item].categories[c], separator: ';', none: 'NA' },
    'numbers and texts': { cell: (c, item) => (c % 2 ? textOf(c, item) : String(c)) },
    'TRUE and FALSE': { cell: (c, item) => (item === 0 ? c : String((c === 1) === (item === 1)).toUpperCase()) },
    'True and False': { cell: (c, item) => (item === 0 ? c : (c === 1) === (item === 1) ? 'True' : 'False') },
    't and f': { cell: (c, item) => (item === 0 ? c : (c === 1) === (item === 1) ? 't' : 'f') },
    'y and n': { cell: (c, item) => (item === 0 ? c : (c === 1) === (item === 1) ? 'y' : 'n') },
    'WAHR and FALSCH': { cell: (c, item) => (item === 0 ? c : (c === 1) === (item === 1) ? 'WAHR' : 'FALSCH') },
  },
  'roles': {
    'upper case': { role: (id) => id.toUpperCase() },
    spaces: { role: (id) => ` ${id} ` },
    names: { role: (id) => quiz.roles.find((role) => role.id === id).name },
    'names, lower case': { role: (id) => quiz.roles.find((role) => role.id === id).name.toLowerCase() },
    'underscores': { role: (id) => id.replace('-', '_') },
    words: { role: (id) => id.replace('-', ' ') },
  },
};

for (const [kind, cases] of Object.entries(kKinds)) {
  test(`the same people give the same fit: ${kind}`, () => {
    assert.equal(plain.status, 0, plain.stderr);
    const wrong = [];
    for (const [name, how] of Object.entries(cases)) {
      const { status, stdout, stderr } = calibrate(file(how));
      if (status !== 0 || stdout !== plain.stdout || stderr !== plain.stderr) wrong.push(`${name}: ${stderr.split('\n').slice(0, 3).join(' / ')}`);
    }
    assert.deepEqual(wrong, []);
  });
}

/** Files that cannot be fitted: the text, what is said (one line of it each), and whether a fit is written all the same. */
const kRefused = {
  'a text that is no category': [file({ cell: (c, item) => (item === 0 ? 'Often' : c) }), /^rows\.csv:2:\d+: column write-sql: 34 of 34 values are no category of this item, first in line 2: 'Often'; .*0 to 3.*'Never'/, false],
  'half the values, of three kinds': [
    file({ cell: (c, item) => (item === 0 ? ['0', 'Selten', 'Oft', 'Immer'][c] : c) }),
    /^rows\.csv:3:\d+: column write-sql: 2\d of 34 values are no category of this item, first in line 3: '.*'; also '.*'/, false,
  ],
  'one bad value': [file({ after: 'ml-engineer,7,1,1\n' }), /^rows\.csv:42:13: \/write-sql: '7' is no category of this item/, true],
  'few bad values': [file({ after: 'ml-engineer,7,1,1\n'.repeat(3) }), /^rows\.csv:42:13: column write-sql: 3 of 37 values .* first in line 42: '7'/, true],
  'numbers from 1': [file({ cell: (c, item) => (item === 0 ? c + 1 : c) }), /column write-sql: .*counted from 1/, false],
  'a role that the quiz has not': [file({ role: () => 'Manager' }), /^rows\.csv:2:1: column role: 40 of 40 values are no role of this quiz, first in line 2: 'Manager'.*data-scientist/, false],
  'no roles': [file({ role: () => 'NA' }), /^rows\.csv:2:1: column role: 40 of 40 rows have no role, first in line 2/, false],
  'several answers in a cell': [file({ cell: (c, item) => (item === 0 ? '"Never;Rarely"' : c) }), /column write-sql: .*'Never;Rarely'.*several answers/, false],
  'several answers in a cell of a form': [file({ cell: (c, item) => (item === 0 ? '"Never, Rarely"' : c) }), /several answers/, false],
  'fields too few': [file({ row: (cells, i) => (i > 5 ? cells.slice(0, 2) : cells) }), /^rows\.csv:8:\d+: 2 fields for 4 columns.*34 of 40 rows/, false],
  'lines in quotes as a whole': [file({ row: (cells) => [quoted(cells.join(','))], header: [quoted(kHeader.join(','))] }), /quotes/, false],
  'an Excel workbook': ['PK\x03\x04\x14\x00\x06\x00', /Excel workbook.*CSV/, false],
  'an old Excel workbook': [Buffer.from('D0CF11E0A1B11AE1', 'hex'), /Excel workbook.*CSV/, false],
  'an SPSS file': ['$FL2@(#) SPSS DATA FILE', /SPSS.*CSV/, false],
  'a compressed file': [Buffer.from('1F8B0800', 'hex'), /gzip/, false],
  'a web page': ['<!DOCTYPE html>\n<html>', /HTML/, false],
  'JSON': ['[{"role": "ml-engineer", "gpu": 1}]', /JSON/, false],
};

for (const [kind, [text, says, fits]] of Object.entries(kRefused)) {
  test(`calibrate says it once, by column, and ${fits ? 'fits the others' : 'writes no fit'}: ${kind}`, () => {
    const { status, stdout, stderr } = calibrate(text);
    assert.equal(status, 1);
    assert.match(stderr.split('\n')[0], says);
    assert.equal(stdout !== '', fits, stderr);
    assert.ok(stderr.split('rows.csv:').length - 1 <= (fits ? 2 : 3), stderr);
  });
}

test('numbers in an item whose categories are called by numbers are not guessed at', () => {
  const likert = structuredClone(quiz);
  likert.items[0].categories = ['1', '2', '3', '4'];
  writeFileSync(join(folder, 'likert.json'), JSON.stringify(likert));
  const fit = (cell) => rolefit(['calibrate', join(folder, 'likert.json'), '-', '--bootstrap', '0', '--folds', '2'], file({ cell }));
  assert.equal(fit((c) => c).status, 0);
  for (const cell of [(c, item) => (item === 0 ? c + 1 : c), (c, item) => (item === 0 ? (c % 3) + 1 : c)]) {
    const { status, stdout, stderr } = fit(cell);
    assert.deepEqual([status, stdout], [1, ''], stderr);
    assert.match(stderr, /^-:\d+:\d+: column write-sql: .*cannot be told/);
  }
});

test('a category that is called None is that category', () => {
  const none = structuredClone(quiz);
  none.items[0].categories = ['None', 'Few', 'Some', 'All'];
  writeFileSync(join(folder, 'none.json'), JSON.stringify(none));
  const fit = (cell) => rolefit(['calibrate', join(folder, 'none.json'), '-', '--bootstrap', '0', '--folds', '2'], file({ cell })).stdout;
  assert.equal(fit((c, item) => (item === 0 ? none.items[0].categories[c] : c)), fit((c) => c));
});
