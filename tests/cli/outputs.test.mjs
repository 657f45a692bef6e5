import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { survey } from '../support/survey.mjs';
import { kQuiz, rolefit } from '../support/tool.mjs';

const folder = mkdtempSync(join(tmpdir(), 'rolefit-outputs-'));
after(() => rmSync(folder, { recursive: true }));

/** Writes a file and returns its path. @param {string} name @param {string} text */
const file = (name, text) => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};
const kRows = 'role,a,b\nlow,1,0\nhigh,0,1\nlow,0,0\nhigh,1,1\nlow,0,0\nhigh,1,1\n';
const kQuick = ['--bootstrap', '0', '--folds', '2'];

test('-o writes the output to a file instead of stdout', () => {
  const path = join(folder, 'out.ndjson');
  const { status, stdout } = rolefit(['score', kQuiz, '-o', path], '{"answers": {}}');
  assert.equal(status, 0);
  assert.equal(stdout, '');
  assert.equal(readFileSync(path, 'utf8'), rolefit(['score', kQuiz], '{"answers": {}}').stdout);
});

test('a file that the command reads or writes otherwise is refused as its output or its report, and stays', () => {
  const { path } = survey(folder);
  const rows = file('rows.csv', kRows);
  const part = file('fitted.json.part', kRows);
  const fitted = join(folder, 'fitted.json');
  for (const [says, ...args] of [
    [/small\.json: is an input of this command, and would be overwritten by/, rows, '-o', path],
    [/rows\.csv: is an input of this command, and would be overwritten by/, rows, '--report', rows],
    [/fitted\.json\.part: is an input of this command, and would be overwritten by .*fitted\.json;/, part, '-o', fitted],
    [/fitted\.json\.part: is an input of this command, and would be overwritten by .*fitted\.json;/, part, '--report', fitted],
    [/fitted\.json: is where the quiz is written, too/, rows, '-o', fitted, '--report', `${folder}/./fitted.json`],
    [/fitted\.json: is where the quiz is written, too/, rows, '-o', part, '--report', fitted],
    [/fitted\.json\.part: is where the quiz is written, too/, rows, '-o', fitted, '--report', part],
  ]) {
    const before = [path, rows, part].map((name) => readFileSync(name, 'utf8'));
    const { status, stderr } = rolefit(['calibrate', path, ...args, ...kQuick]);
    assert.equal(status, 2, args.join(' '));
    assert.match(stderr, says);
    assert.deepEqual([path, rows, part].map((name) => readFileSync(name, 'utf8')), before);
    assert.ok(!existsSync(fitted));
  }
  assert.equal(rolefit(['calibrate', path, rows, '-o', '/dev/null', '--report', '/dev/null', ...kQuick]).status, 0);
});

test('a run of which nothing comes keeps the old output and the old report, and leaves no other file', () => {
  const { path } = survey(folder);
  const kept = file('kept', 'precious');
  const report = file('kept-report', 'precious');
  const rows = file('rows.csv', kRows);
  for (const [args, input] of [
    [['calibrate', path, '-', '-o', kept, '--report', report], 'role,a\nlow,1\n'],
    [['calibrate', path, rows, '-o', kept, '--report', '/dev/full', ...kQuick], ''],
    [['calibrate', path, rows, '-o', '/dev/full', '--report', report, ...kQuick], ''],
    [['check', join(folder, 'none.json'), '-o', kept], ''],
    [['score', path, '-o', kept], Buffer.from('{"answers": {}}\n', 'utf16le')],
    [['score', join(folder, 'none.json'), '-o', kept], '{"answers": {}}\n'],
    [['check', join(folder, 'none.json'), '-o', join(folder, 'new')], ''],
  ]) {
    assert.equal(rolefit(args, input).status, 1, args.join(' '));
    for (const name of [kept, report]) assert.equal(readFileSync(name, 'utf8'), 'precious', args.join(' '));
    assert.deepEqual(readdirSync(folder).filter((name) => /new|^kept.*\.part$/.test(name)), []);
  }
});

test('an output of nothing replaces an old one, and so does that of lines of which some are bad', () => {
  const old = file('old', 'from yesterday');
  assert.equal(rolefit(['check', kQuiz, '-o', old]).status, 0);
  assert.equal(readFileSync(old, 'utf8'), '');
  file('old', 'from yesterday');
  assert.equal(rolefit(['score', kQuiz, '-o', old], 'bad\n').status, 1);
  assert.equal(readFileSync(old, 'utf8'), '');
});

test('--counts refuses what is about a fit', () => {
  const { path } = survey(folder);
  for (const more of [['--report', join(folder, 'r')], ['--folds', '3'], ['--bootstrap', '3'], ['--seed', '3'], ['--no-shift']]) {
    const { status, stdout, stderr } = rolefit(['calibrate', path, '-', '--counts', ...more], kRows);
    assert.deepEqual([status, stdout], [2, ''], more[0]);
    assert.ok(stderr.includes('--counts') && stderr.includes(more[0]), stderr);
  }
});
