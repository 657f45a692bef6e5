import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { kQuiz, kRoot, rolefit } from '../support/tool.mjs';

const folder = mkdtempSync(join(tmpdir(), 'rolefit-cli-'));
after(() => rmSync(folder, { recursive: true }));

/** Writes a file with a changed copy of the shipped quiz. @param {(text: string) => string} change */
const changed = (change) => {
  const path = join(folder, 'quiz.json');
  const before = readFileSync(kQuiz, 'utf8');
  const text = change(before);
  assert.notEqual(text, before);
  writeFileSync(path, text);
  return path;
};

test('check finds no problems in the shipped quiz', () => {
  const { status, stdout } = rolefit(['check', kQuiz]);
  assert.equal(stdout, '');
  assert.equal(status, 0);
});

test('check prints the line and column of a missing comma', () => {
  const lines = readFileSync(kQuiz, 'utf8').split('\n');
  const at = lines.findIndex((line) => line.includes('"id": "ds-or-mle",'));
  const path = changed((text) => text.replace('"id": "ds-or-mle",', '"id": "ds-or-mle"'));
  const { status, stdout } = rolefit(['check', path]);
  assert.equal(status, 1);
  assert.equal(stdout, `${path}:${at + 1}:${lines[at].indexOf(',') + 1}: /id: a comma is missing here\n`);
});

test('check prints every problem of a file, one per line', () => {
  const path = changed((text) => text.replace('"temperature"', '"temprature"').replace('"slope": ', '"slope": "steep", "was": '));
  const { status, stdout } = rolefit(['check', path]);
  assert.equal(status, 1);
  assert.match(stdout, /:\d+:\d+: \/temprature: 'temprature' is not a key of the format; did you mean 'temperature'\?\n/);
  assert.match(stdout, /:\d+:\d+: \/items\/0\/slope: 'steep' is not a number\n/);
  assert.match(stdout, /:\d+:\d+: \/items\/0\/was: 'was' is not a key of the format/);
  assert.equal(stdout.trim().split('\n').length, 3);
});

test('check only warns of a missing text, because the quiz can still be used to measure', () => {
  const path = changed((text) => text.replace(/"title": "[^"]*",/, ''));
  const { status, stdout } = rolefit(['check', path]);
  assert.equal(status, 0);
  assert.match(stdout, /: warning: \/title: no 'title' for people to read\n$/);
});

test('score prints one line for each line, in the same order, with unchanged ids', () => {
  const rows = [{ id: 'a', answers: {} }, { id: 7, answers: { sql: 1 } }, { answers: { sql: 0, vision: 1 } }];
  const { status, stdout, stderr } = rolefit(['score', kQuiz], rows.map((row) => JSON.stringify(row)).join('\n'));
  assert.equal(status, 0, stderr);
  const results = stdout.trim().split('\n').map((line) => JSON.parse(line));
  assert.deepEqual(results.map(({ id, answered }) => [id, answered]), [['a', 0], [7, 1], [undefined, 2]]);
  assert.deepEqual(Object.keys(results[0]), [
    'id', 'answered', 'questions', 'leader', 'runnerUp', 'lead', 'verdict', 'roles', 'traits', 'pulls', 'quality', 'offer',
  ]);
});

test('without answers, score prints the priors', () => {
  const [result] = rolefit(['score', kQuiz], '{"answers": {}}').stdout.trim().split('\n').map((line) => JSON.parse(line));
  assert.deepEqual(Object.entries(result.roles).map(([id, { probability }]) => [id, probability]), [
    ['data-scientist', 0.5],
    ['ml-engineer', 0.5],
  ]);
  assert.deepEqual(result.pulls, {});
  assert.deepEqual(result.quality, { lz: null, longestRun: 0 });
  assert.equal(result.verdict, 'about-equally');
  assert.equal(result.offer, null);
});

test('a bad line is reported with its number, and the other lines are answered', () => {
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

test('next ranks the unanswered questions: the pinned one first, then by decreasing information', () => {
  const file = changed((text) => text.replace('"pinned": 6,', '"pinned": 1,'));
  const quiz = JSON.parse(readFileSync(file, 'utf8'));
  const { stdout } = rolefit(['next', file], '{"answers": {}}\n{"answers": {"sql": 1, "analyze-business": 0}}');
  const [all, rest] = stdout.trim().split('\n').map((line) => JSON.parse(line).next);
  const ids = (ranked) => ranked.flatMap(({ item, items }) => items ?? [item]);
  assert.deepEqual(ids(all).sort(), quiz.items.map(({ id }) => id).sort());
  assert.equal(quiz.pinned, 1);
  assert.equal(all[0].item, quiz.items[0].id);
  const told = all.slice(1).map(({ information }) => information);
  assert.deepEqual(told, [...told].sort((a, b) => b - a));
  assert.ok(!rest.some(({ item }) => item === 'sql' || item === 'analyze-business'));
});

test('a group is one question: next ranks it with its boxes, and score counts it once', () => {
  const quiz = JSON.parse(readFileSync(kQuiz, 'utf8'));
  const boxes = quiz.items.filter(({ categories }) => categories.length === 2).slice(1, 4);
  for (const item of quiz.items) delete item.group;
  for (const item of boxes) item.group = 'boxes';
  quiz.groups = [{ id: 'boxes', prompt: 'Which?' }];
  const file = changed(() => JSON.stringify(quiz));
  const ask = (command, answers) => JSON.parse(rolefit([command, file], JSON.stringify({ answers })).stdout);
  const { next } = ask('next', {});
  assert.equal(next.length, quiz.items.length - 2);
  const ids = boxes.map(({ id }) => id);
  assert.deepEqual(next.find(({ group }) => group === 'boxes').items, ids);
  const given = { [quiz.items[0].id]: 0, [ids[0]]: 1, [ids[1]]: 0 };
  assert.deepEqual([ask('score', given).answered, ask('score', given).questions], [3, 1]);
  const all = { ...given, [ids[2]]: 0 };
  assert.deepEqual([ask('score', all).answered, ask('score', all).questions], [4, 2]);
});

test('a file that cannot be read is reported by name, with exit status 1', () => {
  for (const [path, why] of [[join(folder, 'nothing.json'), 'No such file or directory'], [folder, 'Is a directory']]) {
    const { status, stderr } = rolefit(['check', path]);
    assert.equal(status, 1);
    assert.equal(stderr, `${path}: cannot be read: ${why}\n`);
  }
});

test('after wrong usage, a message says what is missing, with exit status 2', () => {
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
  for (const command of ['check', 'score', 'next', 'share', 'compare', 'pack', 'simulate', 'calibrate']) {
    const { status, stdout } = rolefit([command, '--help']);
    assert.equal(status, 0);
    assert.match(stdout, new RegExp(`Example:.*rolefit ${command} quiz.json`));
  }
});

/** Rows of `n` people who answer a part of the shipped quiz. @param {number} n */
const rows = (n) => {
  const { items } = JSON.parse(readFileSync(kQuiz, 'utf8'));
  let seed = 99;
  const roll = (limit) => (seed = (seed * 1103515245 + 12345) % 2147483648) % limit;
  const answers = () =>
    Object.fromEntries(items.filter(() => roll(1000) < 600).map(({ id, categories }) => [id, roll(1000) % categories.length]));
  return Array.from({ length: n }, (_, id) => ({ id, answers: answers() }));
};
const lines = (list) => `${list.map((row) => JSON.stringify(row)).join('\n')}\n`;

test('the lines and their order do not depend on the number of threads, even with bad lines', () => {
  const input = `${lines(rows(300))}{"id": "bad"}\n${lines(rows(200))}`;
  for (const command of ['score', 'next']) {
    const one = rolefit([command, kQuiz, '--threads', '1'], input);
    assert.equal(one.stdout.trim().split('\n').length, 500);
    assert.match(one.stderr, /^stdin:301:1: .*\n$/);
    for (const threads of ['2', '7']) assert.deepEqual(rolefit([command, kQuiz, '--threads', threads], input), one);
  }
});

test('a line that is too long is reported, and the other lines are answered', () => {
  const { status, stdout, stderr } = rolefit(['score', kQuiz], `{"id": "${'x'.repeat(5 << 20)}"}\n{"id": 2, "answers": {}}\n`);
  assert.equal(status, 1);
  assert.equal(stderr, 'stdin:1:0: the line is longer than 4 MiB\n');
  assert.equal(JSON.parse(stdout).id, 2);
});

test('the pulls add up to the log-odds of the leader against the runner-up, minus those of the priors', () => {
  const { temperature } = JSON.parse(readFileSync(kQuiz, 'utf8'));
  assert.notEqual(temperature, 1);
  for (const line of rolefit(['score', kQuiz], lines(rows(50))).stdout.trim().split('\n')) {
    const { leader, runnerUp, roles, pulls } = JSON.parse(line);
    const sum = Object.values(pulls).reduce((a, b) => a + b, 0);
    const logOdds = Math.log(roles[leader].probability / roles[runnerUp].probability);
    assert.ok(Math.abs(sum - logOdds) < 1e-9, `${sum} is not ${logOdds}`);
  }
});

test('unshare returns the answers of a code from share, and an error for any other text', () => {
  const people = rows(30);
  const codes = rolefit(['share', kQuiz], lines(people)).stdout.trim().split('\n').map((line) => JSON.parse(line));
  assert.deepEqual(codes.map(({ id }) => id), people.map(({ id }) => id));
  const read = rolefit(['share', '--read', kQuiz], `${codes.map(({ code }) => code).join('\n')}\n`);
  assert.equal(read.status, 0);
  assert.deepEqual(read.stdout.trim().split('\n').map((line) => JSON.parse(line).answers), people.map(({ answers }) => answers));
  const wrong = rolefit(['share', '--read', kQuiz], `${codes[0].code.slice(1)}\nhello world\n${codes[1].code}\n`);
  assert.equal(wrong.status, 1);
  assert.match(wrong.stderr, /^stdin:1:0: .+\nstdin:2:0: .+\n$/);
  assert.equal(wrong.stdout.trim().split('\n').length, 1);
});

test('pack prints one line for a quiz without errors, and says why if it cannot', () => {
  const { status, stdout, stderr } = rolefit(['pack', kQuiz]);
  assert.deepEqual([status, stderr], [0, '']);
  assert.match(stdout, /^ds-or-mle 0\.83 .* \d+\n$/);
  const quiz = JSON.parse(readFileSync(kQuiz, 'utf8'));
  const packed = (changed) => {
    writeFileSync(join(folder, 'packed.json'), JSON.stringify({ ...quiz, ...changed }));
    return rolefit(['pack', join(folder, 'packed.json')]);
  };
  for (const [changed, says] of [
    [{ sure: 2 }, /packed\.json:1:\d+: \/sure: 2 is outside 0\.5 to 1/],
    [{ groups: [...quiz.groups, { id: 'more tools', prompt: 'Which?' }] }, /\/groups\/5\/id: 'more tools' is not an id, so it cannot be packed/],
  ]) {
    const refused = packed(changed);
    assert.deepEqual([refused.status, refused.stdout], [1, '']);
    assert.match(refused.stderr, says);
  }
});

test('compare prints the same separation of the survey\u2019s roles as numpy', () => {
  const { roles, pairs } = JSON.parse(rolefit(['compare', kQuiz]).stdout);
  assert.equal(pairs.length, 1);
  const quiz = JSON.parse(readFileSync(kQuiz, 'utf8'));
  for (const { id, mean, sd } of quiz.roles) {
    quiz.traits.forEach((trait, t) => {
      assert.equal(roles[id][trait.id].mean, mean[t]);
      assert.ok(Math.abs(roles[id][trait.id].sd - Math.hypot(trait.loading, sd[t])) < 1e-14);
    });
  }
  // tests/core/compare_test.cpp has the formula: the Mahalanobis distance of the two means.
  assert.ok(Math.abs(pairs[0].separation - 2.1293) < 1e-4, String(pairs[0].separation));
  assert.ok(Math.abs(pairs[0].overlap - 0.287) < 1e-4);
  assert.ok(Math.abs(pairs[0].accuracy - 0.8565) < 1e-4);
  const table = rolefit(['compare', kQuiz, '--format', 'table']).stdout;
  assert.match(table, /separation, in SDs +2\.13\n/);
});

test('simulate depends on the seed, but not on the number of threads', () => {
  const run = (...more) => rolefit(['simulate', kQuiz, '--readers', '200', ...more]);
  const one = run('--threads', '1');
  assert.equal(one.status, 0, one.stderr);
  assert.equal(run('--threads', '3').stdout, one.stdout);
  assert.notEqual(run('--seed', '2').stdout, one.stdout);
  const result = JSON.parse(one.stdout);
  assert.equal(result.readers, 200);
  for (const order of ['file', 'information', 'adaptive']) {
    const { questions, called, accuracy } = result.orders[order];
    assert.equal(Object.values(questions.readers).reduce((a, b) => a + b, 0), 200);
    assert.ok(Math.abs(Object.values(called).reduce((a, b) => a + b, 0) - 1) < 1e-12);
    assert.ok(accuracy > 0.5 && accuracy < 1);
  }
  // Before any answer each question tells what `next` says, which has them in another order.
  const { next } = JSON.parse(rolefit(['next', kQuiz], '{"answers": {}}\n').stdout);
  const byName = (a, b) => ((a.item ?? a.group) < (b.item ?? b.group) ? -1 : 1);
  assert.deepEqual([...result.questions].sort(byName), [...next].sort(byName));
  const { items } = JSON.parse(readFileSync(kQuiz, 'utf8'));
  const places = result.questions.map(({ item, items: [first] = [item] }) => items.findIndex(({ id }) => id === first));
  assert.deepEqual(places, [...places].sort((a, b) => a - b));
  const table = run('--format', 'table').stdout;
  for (const part of ['200 readers', 'accuracy', 'adaptive', 'Reliability', 'nats', 'bash']) assert.ok(table.includes(part), part);
});

test('score --fields prints these keys of the whole result alone, and refuses others with a list of those that there are', () => {
  const rows = '{"id": "ada", "answers": {"sql": 1, "vision": 0}}\n{"answers": {}}\n';
  const whole = rolefit(['score', kQuiz], rows).stdout.trim().split('\n').map((line) => JSON.parse(line));
  for (const fields of ['roles', 'traits,roles', 'verdict', Object.keys(whole[1]).join(',')]) {
    const { status, stdout } = rolefit(['score', kQuiz, '--fields', fields], rows);
    assert.equal(status, 0);
    const kept = ['id', ...fields.split(',')];
    const want = whole.map((result) => Object.fromEntries(Object.entries(result).filter(([key]) => kept.includes(key))));
    assert.deepEqual(stdout.trim().split('\n').map((line) => JSON.parse(line)), want);
  }
  const { status, stdout, stderr } = rolefit(['score', kQuiz, '--fields', 'roles,role'], rows);
  assert.equal(status, 2);
  assert.equal(stdout, '');
  assert.match(stderr, /role not in \{answered,questions,leader,runnerUp,lead,verdict,roles,traits,pulls,quality,offer\}/);
});
