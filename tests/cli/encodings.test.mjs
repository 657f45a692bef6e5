import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { kQuiz, kRoot, rolefit, textsOf } from '../support/tool.mjs';

// Files as editors, shells and spreadsheets save them, in every kind of file that the tool reads.

const folder = mkdtempSync(join(tmpdir(), 'rolefit-encodings-'));
after(() => rmSync(folder, { recursive: true }));

const swapped = (bytes, width) => {
  for (let i = 0; i < bytes.length; i += width) bytes.subarray(i, i + width).reverse();
  return bytes;
};
const utf16 = (text) => Buffer.from(text, 'utf16le');
const utf32 = (text) => Buffer.concat([...text].map((c) => Buffer.from(Uint32Array.of(c.codePointAt(0)).buffer)));

/** name, how a text becomes bytes, what the tool says, whether the place is the letter's */
const kEncodings = [
  ['UTF-16LE with a mark', (text) => utf16(`\uFEFF${text}`), /UTF-16 \(little-endian\).*UTF-8/],
  ['UTF-16BE with a mark', (text) => swapped(utf16(`\uFEFF${text}`), 2), /UTF-16 \(big-endian\).*UTF-8/],
  ['UTF-16LE', utf16, /UTF-16 \(little-endian\).*UTF-8/],
  ['UTF-16BE', (text) => swapped(utf16(text), 2), /UTF-16 \(big-endian\).*UTF-8/],
  ['UTF-32LE with a mark', (text) => utf32(`\uFEFF${text}`), /UTF-32 \(little-endian\).*UTF-8/],
  ['UTF-32BE with a mark', (text) => swapped(utf32(`\uFEFF${text}`), 4), /UTF-32 \(big-endian\).*UTF-8/],
  ['UTF-32LE', utf32, /UTF-32 \(little-endian\).*UTF-8/],
  ['UTF-32BE', (text) => swapped(utf32(text), 4), /UTF-32 \(big-endian\).*UTF-8/],
  ['Latin-1', (text) => Buffer.from(text, 'latin1'), /byte 0xE4 is not UTF-8.*Windows-1252.*“ä”.*UTF-8/, true],
  ['Windows-1252', (text) => Buffer.from(text.replace('ä', '\x93'), 'latin1'), /byte 0x93 is not UTF-8.*Windows-1252.*UTF-8/, true],
  ['Shift_JIS', (text) => Buffer.from(text.replace('ä', '\x93\xFA\x96\x7B\x8C\xEA'), 'latin1'), /byte 0x93 is not UTF-8.*older encoding.*UTF-8/, true],
];

/** The shipped quiz, in letters that all encodings share. */
const shipped = () => JSON.parse(readFileSync(kQuiz, 'utf8').replace(/[^\n -~]/g, '-'));
const place = (text) => {
  const before = text.slice(0, text.indexOf('ä')).split('\n');
  return `${before.length}:${before.at(-1).length + 1}`;
};
const kQuizText = JSON.stringify({ ...shipped(), title: 'Die ä-Frage' }, null, 1);
const kTranslation = JSON.stringify({ ...textsOf(shipped()), language: 'de', title: 'Die ä-Frage' }, null, 1);
const kRows = 'role,sql\ndata-scientist,1\nml-engineer,0\nml-engineer,ä\n';
const kLines = '{"id": 1, "answers": {"sql": 1}}\n{"id": "ä", "answers": {"sql": 1}}\n';

/** Runs the tool on bytes. @param {string[]} args @param {Buffer} input */
const run = (args, input) => spawnSync(join(kRoot, 'build/rolefit'), args, { input, encoding: 'utf8' });
const saved = (name, bytes) => {
  writeFileSync(join(folder, name), bytes);
  return join(folder, name);
};

/** What reads which kind of file: name, text, and a run that gives the words and the name of the file in them. */
const kFiles = [
  ['a quiz', kQuizText, (bytes) => { const file = saved('quiz.json', bytes); const { status, stdout } = run(['check', file]); return { status, said: stdout, file }; }],
  ['a quiz to score with', kQuizText, (bytes) => { const file = saved('quiz.json', bytes); const { status, stderr } = run(['score', file], '{"answers": {}}'); return { status, said: stderr, file }; }],
  ['a translation', kTranslation, (bytes) => { const file = saved('quiz.de.json', bytes); const { status, stdout } = run(['check', kQuiz, file]); return { status, said: stdout, file }; }],
  ['people’s answers', kRows, (bytes) => { const file = saved('rows.csv', bytes); const { status, stderr } = run(['calibrate', kQuiz, file, '--bootstrap', '0', '--folds', '2']); return { status, said: stderr, file }; }],
  ['rows', kLines, (bytes) => { const { status, stderr } = run(['score', kQuiz], bytes); return { status, said: stderr, file: 'stdin' }; }],
];

for (const [kind, text, tell] of kFiles) {
  test(`${kind} in another encoding than UTF-8: the tool says which, where, and what to do`, () => {
    for (const [encoding, encode, says, atLetter] of kEncodings) {
      const { status, said, file } = tell(encode(text));
      const first = said.split('\n')[0];
      assert.equal(status, 1, encoding);
      assert.match(first, says, encoding);
      for (const way of ['Notepad', '-Encoding utf8', 'CSV UTF-8']) assert.ok(first.includes(way), `${encoding}: ${first}`);
      assert.ok(first.startsWith(`${file}:${atLetter ? place(text) : '1:1'}:`) || (kind === 'rows' && first.startsWith(atLetter ? 'stdin:2:9:' : 'stdin:1:1:')), `${encoding}: ${first}`);
      assert.equal(said.split('not UTF-8').length + said.split('not in UTF-8').length, 3, `${encoding} is told once: ${said}`);
    }
  });
}

test('a byte order mark of UTF-8 is passed over in every kind of file', () => {
  const mark = '\uFEFF';
  const quiz = saved('marked.json', mark + readFileSync(kQuiz, 'utf8'));
  const translation = saved('marked.de.json', mark + JSON.stringify(textsOf(shipped())));
  const check = run(['check', quiz, translation]);
  assert.deepEqual([check.status, check.stdout], [0, '']);
  const score = run(['score', quiz], `${mark}{"id": 1, "answers": {"sql": 1}}\n{"id": 2, "answers": {}}\n`);
  assert.deepEqual([score.status, score.stderr, score.stdout.trim().split('\n').length], [0, '', 2]);
  const code = JSON.parse(run(['share', quiz], '{"answers": {"sql": 1}}').stdout).code;
  assert.deepEqual(JSON.parse(run(['share', '--read', quiz], `${mark}${code}\n`).stdout).answers, { sql: 1 });
  const rows = saved('marked.csv', `${mark}role,sql\n${'data-scientist,1\nml-engineer,0\n'.repeat(30)}`);
  const fitted = run(['calibrate', quiz, rows, '--bootstrap', '0', '--folds', '2']);
  assert.equal(fitted.status, 0, fitted.stderr);
  assert.equal(JSON.parse(fitted.stdout).id, 'ds-or-mle');
});

test('letters that somebody else’s decoding has lost are named with their place', () => {
  for (const lost of ['\uFFFD', '\\ufffd']) {
    const quiz = saved('lost.json', kQuizText.replace('ä', lost));
    const translation = saved('lost.de.json', kTranslation.replace('ä', lost));
    const check = run(['check', quiz, translation]);
    assert.equal(check.status, 0);
    assert.match(check.stdout, new RegExp(`lost\\.json:\\d+:\\d+: warning: /title: .*U\\+FFFD.*\n.*lost\\.de\\.json:\\d+:\\d+: warning: /title: .*U\\+FFFD`));
    const score = run(['score', kQuiz], `{"id": 1, "answers": {}}\n{"id": "J${lost}rg", "answers": {}}\n`);
    assert.equal(score.stdout.trim().split('\n').length, 2);
    assert.match(score.stderr, /^stdin:2:\d+: warning: .*U\+FFFD/);
  }
  const rows = run(['calibrate', kQuiz, '-', '--bootstrap', '0', '--folds', '2'], `role,sql\n${'data-scientist,1\nml-engineer,0\n'.repeat(9)}data-scientist,h\uFFFDufig\n`);
  assert.match(rows.stderr, /^-:20:16: .*U\+FFFD/);
});

test('words that were read as Windows-1252 once too often are named with their place', () => {
  for (const [good, broken] of [['ü', 'Ã¼'], ['é', 'Ã©'], ['’', 'â€™'], ['°', 'Â°']]) {
    assert.equal(Buffer.from(good, 'utf8').length > 1, true);
    const { stdout } = run(['check', saved('twice.json', kQuizText.replace('ä', broken))]);
    assert.match(stdout, /twice\.json:\d+:\d+: warning: \/title: .*Windows-1252/, broken);
  }
  const { stdout } = run(['check', saved('once.json', kQuizText.replace('ä', 'ü é ’ ° Â Ã, ÃO “â” €'))]);
  assert.equal(stdout, '');
});

test('a file that is too large is told with a place in it', () => {
  const { stdout } = run(['check', saved('large.json', ` {"id": "${'x'.repeat(5 << 20)}"}`)]);
  assert.match(stdout, /large\.json:1:4194305: .*4 MiB.*\n$/);
});
