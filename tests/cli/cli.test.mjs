import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { kQuiz, kRoot, rolefit } from '../support/tool.mjs';

const folder = mkdtempSync(join(tmpdir(), 'rolefit-cli-'));
after(() => rmSync(folder, { recursive: true }));

/** A file with the shipped quiz's text, changed. @param {(text: string) => string} change */
const changed = (change) => {
  const path = join(folder, 'quiz.json');
  const before = readFileSync(kQuiz, 'utf8');
  const text = change(before);
  assert.notEqual(text, before);
  writeFileSync(path, text);
  return path;
};

test('check has nothing to say about the shipped quiz', () => {
  const { status, stdout } = rolefit(['check', kQuiz]);
  assert.equal(stdout, '');
  assert.equal(status, 0);
});

test('check names the line and column of a comma that is missing', () => {
  const lines = readFileSync(kQuiz, 'utf8').split('\n');
  const at = lines.findIndex((line) => line.includes('"id": "ds-or-mle",'));
  const path = changed((text) => text.replace('"id": "ds-or-mle",', '"id": "ds-or-mle"'));
  const { status, stdout } = rolefit(['check', path]);
  assert.equal(status, 1);
  assert.equal(stdout, `${path}:${at + 1}:${lines[at].indexOf(',') + 1}: /id: a comma is missing here\n`);
});

test('check names every problem of a file, one a line', () => {
  const path = changed((text) => text.replace('"temperature"', '"temprature"').replace('"slope": ', '"slope": "steep", "was": '));
  const { status, stdout } = rolefit(['check', path]);
  assert.equal(status, 1);
  assert.match(stdout, /:\d+:\d+: \/temprature: 'temprature' is not a key of the format; did you mean 'temperature'\?\n/);
  assert.match(stdout, /:\d+:\d+: \/items\/0\/slope: 'steep' is not a number\n/);
  assert.match(stdout, /:\d+:\d+: \/items\/0\/was: 'was' is not a key of the format/);
  assert.equal(stdout.trim().split('\n').length, 3);
});

test('check warns of a text that is missing, and ends well, because the quiz can be measured with', () => {
  const path = changed((text) => text.replace(/"title": "[^"]*",/, ''));
  const { status, stdout } = rolefit(['check', path]);
  assert.equal(status, 0);
  assert.match(stdout, /: warning: \/title: no 'title' for people to read\n$/);
});

test('score gives a line for a line in the same order, with the ids as they came', () => {
  const rows = [{ id: 'a', answers: {} }, { id: 7, answers: { sql: 1 } }, { answers: { sql: 0, vision: 1 } }];
  const { status, stdout, stderr } = rolefit(['score', kQuiz], rows.map((row) => JSON.stringify(row)).join('\n'));
  assert.equal(status, 0, stderr);
  const results = stdout.trim().split('\n').map((line) => JSON.parse(line));
  assert.deepEqual(results.map(({ id, answered }) => [id, answered]), [['a', 0], [7, 1], [undefined, 2]]);
  assert.deepEqual(Object.keys(results[0]), ['id', 'answered', 'leader', 'verdict', 'roles', 'traits', 'offer']);
});

test('score without answers gives the priors', () => {
  const [result] = rolefit(['score', kQuiz], '{"answers": {}}').stdout.trim().split('\n').map((line) => JSON.parse(line));
  assert.deepEqual(result.roles, { 'data-scientist': { probability: 0.5 }, 'ml-engineer': { probability: 0.5 } });
  assert.equal(result.verdict, 'about-equally');
  assert.equal(result.offer, null);
});

test('one bad line is reported with its number and does not lose the others', () => {
  const input = '{"id": 1, "answers": {}}\n{"id": 2, "answers": {"sqll": 1}}\n\n{"id": 4, "answers": {"sql": 1}\n{"id": 5, "answers": {}}\n';
  const { status, stdout, stderr } = rolefit(['score', kQuiz], input);
  assert.equal(status, 1);
  assert.deepEqual(stdout.trim().split('\n').map((line) => JSON.parse(line).id), [1, 5]);
  assert.equal(
    stderr,
    "stdin:2:31: /answers/sqll: 'sqll' is not the id of an item; did you mean 'sql'?\n" +
      'stdin:4:32: /answers: the text ends before the last { or [ is closed\n',
  );
});

test('next ranks the unanswered items: the pinned one first, then by falling information', () => {
  const quiz = JSON.parse(readFileSync(kQuiz, 'utf8'));
  const { stdout } = rolefit(['next', kQuiz], '{"answers": {}}\n{"answers": {"sql": 1, "analyze-business": 0}}');
  const [all, rest] = stdout.trim().split('\n').map((line) => JSON.parse(line).next);
  assert.equal(all.length, quiz.items.length);
  assert.equal(all[0].item, quiz.items[0].id);
  const told = all.slice(1).map(({ information }) => information);
  assert.deepEqual(told, [...told].sort((a, b) => b - a));
  assert.equal(rest.length, quiz.items.length - 2);
  assert.ok(!rest.some(({ item }) => item === 'sql' || item === 'analyze-business'));
});

test('-o writes to a file what else goes to stdout', () => {
  const path = join(folder, 'out.ndjson');
  const { status, stdout } = rolefit(['score', kQuiz, '-o', path], '{"answers": {}}');
  assert.equal(status, 0);
  assert.equal(stdout, '');
  assert.equal(readFileSync(path, 'utf8'), rolefit(['score', kQuiz], '{"answers": {}}').stdout);
});

test('a file that cannot be read is named, with exit status 1', () => {
  for (const path of [join(folder, 'nothing.json'), folder]) {
    const { status, stderr } = rolefit(['check', path]);
    assert.equal(status, 1);
    assert.equal(stderr, `${path}: cannot be read\n`);
  }
});

test('wrong usage says what is missing, with exit status 2', () => {
  for (const [args, says] of [
    [[], /subcommand is required/],
    [['check'], /QUIZ is required/],
    [['chek', kQuiz], /'chek' is not a command/],
    [['score', kQuiz, '--nonsense'], /--nonsense/],
  ]) {
    const { status, stderr } = rolefit(args);
    assert.equal(status, 2, args.join(' '));
    assert.match(stderr, says);
  }
});

test('help and version are printed on stdout, and each command shows an example', () => {
  const { version } = JSON.parse(readFileSync(join(kRoot, 'package.json'), 'utf8'));
  assert.equal(rolefit(['--version']).stdout, `${version}\n`);
  assert.match(rolefit(['-h']).stdout, /check[^]*score[^]*next/);
  for (const command of ['check', 'score', 'next']) {
    const { status, stdout } = rolefit([command, '--help']);
    assert.equal(status, 0);
    assert.match(stdout, new RegExp(`Example:.*rolefit ${command} quiz.json`));
  }
});
