import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { kQuiz, kRoot, rolefit, textsOf } from '../support/tool.mjs';

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

/** Writes a file with a changed translation that has the shipped quiz's own texts. @param {(translation: object) => void} change */
const translated = (change = () => {}) => {
  const path = join(folder, 'quiz.xx.json');
  const translation = textsOf(JSON.parse(readFileSync(kQuiz, 'utf8')));
  change(translation);
  writeFileSync(path, JSON.stringify(translation, null, 1));
  return path;
};

test('check finds no problems in a translation with all texts of the shipped quiz', () => {
  const { status, stdout, stderr } = rolefit(['check', kQuiz, translated()]);
  assert.equal(stdout, '');
  assert.equal(status, 0);
  assert.match(stderr, /ds-or-mle\.json: .*no problems\n.*quiz\.xx\.json: no problems\n$/);
});

test('check prints the line and column of a problem in a translation, and warns of a missing text', () => {
  const wrong = translated((translation) => (translation.items[0].id = 'analyse-business'));
  const lines = readFileSync(wrong, 'utf8').split('\n');
  const at = lines.findIndex((line) => line.includes('analyse-business'));
  const { status, stdout } = rolefit(['check', kQuiz, wrong]);
  assert.equal(status, 1);
  const place = `${wrong}:${at + 1}:${lines[at].indexOf('"analyse') + 1}: `;
  const says = "/items/0/id: 'analyse-business' is not the id of an item of the quiz; did you mean 'analyze-business'?";
  assert.ok(stdout.includes(`${place}${says}\n`), stdout);
  assert.match(stdout, /: warning: \/items\/0\/prompt: no translation of 'Do you study data/);

  const lacking = rolefit(['check', kQuiz, translated(({ faq }) => delete faq[3].answer)]);
  assert.equal(lacking.status, 0);
  assert.match(lacking.stdout, /^[^\n]*quiz\.xx\.json:\d+:\d+: warning: \/faq\/3\/answer: no translation of '.*'\n$/);
  assert.match(lacking.stderr, /quiz\.xx\.json: can be shown, but is not complete\n$/);
});

test('check reads several translations, but does not check them if the quiz has errors', () => {
  const path = translated();
  const nothing = join(folder, 'nothing.json');
  const both = rolefit(['check', kQuiz, nothing, path]);
  assert.equal(both.status, 1);
  assert.match(both.stderr, /nothing\.json: cannot be read\n.*quiz\.xx\.json: no problems\n$/);
  const broken = rolefit(['check', changed((text) => text.replace('"temperature"', '"temprature"')), path]);
  assert.equal(broken.status, 1);
  assert.equal(broken.stderr, `${path}: not checked, because the quiz has errors\n`);
  assert.equal(rolefit(['check', kQuiz, path, '-o', path]).status, 2);
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

test('-o writes the output to a file instead of stdout', () => {
  const path = join(folder, 'out.ndjson');
  const { status, stdout } = rolefit(['score', kQuiz, '-o', path], '{"answers": {}}');
  assert.equal(status, 0);
  assert.equal(stdout, '');
  assert.equal(readFileSync(path, 'utf8'), rolefit(['score', kQuiz], '{"answers": {}}').stdout);
});

test('a file that cannot be read is reported by name, with exit status 1', () => {
  for (const path of [join(folder, 'nothing.json'), folder]) {
    const { status, stderr } = rolefit(['check', path]);
    assert.equal(status, 1);
    assert.equal(stderr, `${path}: cannot be read\n`);
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

/** A survey that `rolefit calibrate` can fit: people of each role, whose answers roughly match the quiz's numbers. */
const survey = () => {
  const quiz = {
    format: 'rolefit/1', id: 'small', title: 'Kept as it is',
    traits: [{ id: 't', name: 'A trait' }],
    roles: [{ id: 'low', prior: 0.5, mean: [-0.5] }, { id: 'high', prior: 0.5, mean: [0.5] }],
    items: ['a', 'b', 'c', 'd'].map((id) => ({ id, trait: 't', model: 'graded', slope: 1, intercepts: [0] })),
  };
  const path = join(folder, 'small.json');
  writeFileSync(path, JSON.stringify(quiz));
  let seed = 5;
  const roll = () => (seed = (seed * 1103515245 + 12345) % 2147483648) / 2147483648;
  const people = Array.from({ length: 400 }, (_, i) => {
    const theta = (i % 2 ? 0.8 : -0.8) + (roll() + roll() + roll() - 1.5);
    return [i % 2 ? 'high' : 'low', ...quiz.items.map(() => (roll() < 0.1 ? '' : Number(roll() < 1 / (1 + Math.exp(-2 * theta)))))];
  });
  return { quiz, path, people };
};

test('calibrate prints the quiz with fitted numbers and everything else unchanged, and writes a report', () => {
  const { quiz, path, people } = survey();
  const csv = join(folder, 'rows.csv');
  writeFileSync(csv, `role,a,b,c,d\r\n${people.map((row) => row.join(',')).join('\r\n')}\r\n`);
  const report = join(folder, 'report.json');
  const { status, stdout, stderr } = rolefit(['calibrate', path, csv, '--bootstrap', '4', '--report', report]);
  assert.equal(status, 0, stderr);
  const fitted = JSON.parse(stdout);
  assert.equal(fitted.title, quiz.title);
  assert.ok(fitted.roles[1].mean[0] - fitted.roles[0].mean[0] > 0.8, stdout);
  assert.ok(fitted.items.every(({ slope }) => slope > 0.3 && slope < 5));
  assert.match(stderr, /low: 200 people\nhigh: 200 people\nlog-likelihood -\d+/);
  assert.match(stderr, /\nPeople held out, roles weighing the same\n +log loss +right +in first two +AUC +slope +calibration error\n/);
  assert.match(stderr, /\n +this fit +0\.\d{4} .*\n +logistic regression +0\.\d{4} .*\n +guessing +0\.6931 +50\.0 % +100\.0 % +0\.500\n/);
  assert.match(stderr, /\n +item +category +role +people +fit\n +[a-d] +1 +(low|high) +\d+\.\d % +\d+\.\d %\n/);
  const told = JSON.parse(readFileSync(report, 'utf8'));
  const { fit, guessing, regression, gainOverGuessing } = told.heldOut;
  assert.deepEqual(guessing, { logLoss: Math.log(2), accuracy: 0.5, firstTwo: 1, auc: 0.5, slope: 1, calibrationError: 0 });
  for (const of of [fit, regression]) {
    assert.deepEqual(Object.keys(of), Object.keys(guessing));
    assert.ok(of.logLoss < 0.6 && of.accuracy > 0.65 && of.auc > 0.7, JSON.stringify(of));
  }
  assert.ok(Math.abs(gainOverGuessing.mean - (guessing.logLoss - fit.logLoss)) < 1e-9);
  assert.ok(gainOverGuessing.standardError > 0 && gainOverGuessing.standardError < 0.1);
  assert.deepEqual(Object.keys(told.misses[0]), ['item', 'role', 'category', 'model', 'people']);
  assert.deepEqual(told.people, { low: 200, high: 200 });
  assert.equal(told.items.b.answers, people.filter((row) => row[2] !== '').length);
  assert.equal(told.converged, true);
  assert.ok(told.standardErrors.items.a.slope > 0);
  assert.ok(told.logLikelihood.at(-1) > told.logLikelihood[0]);

  const file = join(folder, 'fitted.json');
  assert.equal(rolefit(['calibrate', path, '-', '--bootstrap', '4', '-o', file], readFileSync(csv, 'utf8')).status, 0);
  assert.equal(readFileSync(file, 'utf8'), stdout);
  assert.equal(rolefit(['score', file], '{"answers": {"a": 1}}').status, 0);
});

test('counts are the same file in whatever parts and order the people come, and fit as the people do, to the byte', () => {
  const { path, people } = survey();
  const file = (name, rows, header = 'role,a,b,c,d') => {
    writeFileSync(join(folder, name), `${header}\n${rows.map((row) => row.join(',')).join('\n')}\n`);
    return join(folder, name);
  };
  const fit = (...files) => rolefit(['calibrate', path, ...files, '--bootstrap', '3', '--report', join(folder, 'r.json')]);
  const count = (...files) => {
    const { status, stdout, stderr } = rolefit(['calibrate', path, ...files, '--counts']);
    assert.deepEqual([status, stderr], [0, '']);
    return stdout;
  };
  const all = file('all.csv', people);
  const first = file('first.csv', people.slice(0, 150).reverse());
  const second = file('second.csv', people.slice(150).map(([role, a, b, c, d]) => [d, c, role, a, b]), 'd,c,role,a,b');
  const counts = count(all);
  // Counted in the plainest way, and sorted: '' before 0 before 1, "low" before "high" as in the quiz.
  const numbers = new Map();
  for (const row of people) numbers.set(row.join(','), (numbers.get(row.join(',')) ?? 0) + 1);
  const order = (row) => row.replace('low', '0').replace('high', '1');
  const wanted = [...numbers].sort(([x], [y]) => (order(x) < order(y) ? -1 : 1)).map(([row, n]) => `${n},${row}\n`);
  assert.equal(counts, `count,role,a,b,c,d\n${wanted.join('')}`);
  writeFileSync(join(folder, 'counts.csv'), counts);
  writeFileSync(join(folder, 'first-counts.csv'), count(first));
  assert.equal(count(second, join(folder, 'first-counts.csv')), counts);
  assert.equal(count(join(folder, 'counts.csv')), counts);

  const want = fit(all);
  const report = readFileSync(join(folder, 'r.json'), 'utf8');
  for (const files of [['counts.csv'], ['second.csv', 'first.csv'], ['first-counts.csv', 'second.csv']]) {
    assert.deepEqual(fit(...files.map((name) => join(folder, name))), want);
    assert.equal(readFileSync(join(folder, 'r.json'), 'utf8'), report);
  }
});

test('of several files, a problem is told with the file that it is in', () => {
  const { path } = survey();
  const good = join(folder, 'good.csv');
  const bad = join(folder, 'bad.csv');
  writeFileSync(good, 'role,a\nlow,1\nhigh,0\nlow,0\n');
  writeFileSync(bad, 'count,role,a\n2.5,low,1\n3,high,0\n');
  const counted = rolefit(['calibrate', path, good, bad, '--counts']);
  assert.equal(counted.status, 1);
  assert.equal(counted.stdout, 'count,role,a,b,c,d\n1,low,0,,,\n1,low,1,,,\n4,high,0,,,\n');
  assert.match(counted.stderr, /^[^\n]*bad\.csv:2:1: \/count: '2\.5' is no number of people; .*\n[^\n]*bad\.csv: 1 of 2 rows left out\n$/);
  writeFileSync(bad, 'role,zz\nlow,1\n');
  assert.match(rolefit(['calibrate', path, good, bad]).stderr, /bad\.csv:1:6: 'zz' is not the id of an item\n$/);
  writeFileSync(bad, 'count,role,a\n9,low,7\n');
  const unsound = rolefit(['calibrate', path, good, bad, '--counts']); // nine of twelve people
  assert.deepEqual([unsound.status, unsound.stdout], [1, '']);
  assert.match(unsound.stderr, /\n2 files: nothing comes of this, for the other rows would not speak for all\n$/);
  assert.equal(rolefit(['calibrate', path, good, join(folder, 'none.csv'), '--counts']).status, 1);
  const twice = rolefit(['calibrate', path, good, good]);
  assert.deepEqual([twice.status, twice.stdout], [2, '']);
  assert.match(twice.stderr, /good\.csv: is named twice/);
});

test('calibrate gives items a shift where roles answer each in their own way, unless --no-shift says so', () => {
  const { quiz, path } = survey();
  let seed = 3;
  const roll = () => (seed = (seed * 1103515245 + 12345) % 2147483648) / 2147483648;
  // People in "high" answer the first two items more often, and the others less often. One trait cannot say that.
  const people = Array.from({ length: 1200 }, (_, i) => {
    const theta = 4 * (roll() + roll() + roll() - 1.5);
    const row = quiz.items.map((_, j) => Number(roll() < 1 / (1 + Math.exp(-theta - (i % 2 === Number(j < 2) ? 0.8 : -0.8)))));
    return [i % 2 ? 'high' : 'low', ...row];
  });
  const csv = `role,a,b,c,d\n${people.map((row) => row.join(',')).join('\n')}\n`;
  const shifted = rolefit(['calibrate', path, '-', '--bootstrap', '0'], csv);
  assert.equal(shifted.status, 0, shifted.stderr);
  assert.match(shifted.stderr, /\ntuned with the ridges \d+ and, for shifts, \d+\n/);
  assert.ok(!shifted.stderr.includes('regression is clearly better'), shifted.stderr);
  const { items } = JSON.parse(shifted.stdout);
  for (const [j, { shift }] of items.entries()) {
    assert.deepEqual(Object.keys(shift), ['low', 'high']);
    assert.equal(shift.high > shift.low, j < 2, JSON.stringify(items));
  }
  const plain = rolefit(['calibrate', path, '-', '--bootstrap', '0', '--no-shift'], csv);
  assert.equal(plain.status, 0, plain.stderr);
  assert.ok(JSON.parse(plain.stdout).items.every((item) => !('shift' in item)));
});

test('calibrate says when the answers tell nothing of the role', () => {
  const { path } = survey();
  let seed = 11;
  const coin = () => Number((seed = (seed * 1103515245 + 12345) % 2147483648) > 1073741824);
  const rows = Array.from({ length: 400 }, (_, i) => [i % 2 ? 'high' : 'low', coin(), coin(), coin(), coin()].join(','));
  const { status, stderr } = rolefit(['calibrate', path, '-', '--bootstrap', '0'], `role,a,b,c,d\n${rows.join('\n')}\n`);
  assert.equal(status, 0);
  assert.match(stderr, /small\.json: warning: no better than guessing: /);
});

test('calibrate fits a quiz of shares without traits', () => {
  const quiz = {
    format: 'rolefit/1', id: 'shares', title: 'Shares',
    roles: [{ id: 'low', prior: 0.5 }, { id: 'high', prior: 0.5 }],
    items: ['a', 'b', 'c'].map((id) => ({ id, prompt: id, categories: ['no', 'yes'], shares: { low: [5, 5], high: [5, 5] } })),
  };
  const path = join(folder, 'shares.json');
  writeFileSync(path, JSON.stringify(quiz));
  // In every ten people of "low" 8 say no, in every ten of "high" 3.
  const rows = Array.from({ length: 400 }, (_, i) => {
    const role = i % 2;
    const answer = (at) => Number((((i >> 1) * at) % 10) >= (role ? 3 : 8));
    return [role ? 'high' : 'low', answer(1), answer(3), answer(7)].join(',');
  });
  const { status, stdout, stderr } = rolefit(['calibrate', path, '-', '--bootstrap', '0'], `role,a,b,c\n${rows.join('\n')}\n`);
  assert.equal(status, 0, stderr);
  const fitted = JSON.parse(stdout);
  // (10 · 0.5 + 160) : (10 · 0.5 + 40), and (5 + 60) : (5 + 140)
  for (const { shares } of fitted.items) assert.deepEqual(shares, { low: [165, 45], high: [65, 145] });
  assert.equal(fitted.temperature, 1);
  assert.ok(fitted.dependence >= 0 && fitted.dependence <= 1);
  assert.match(stderr, /temperature 1\.000; dependence 0\.\d{3}\n/);
  assert.ok(!stderr.includes('tuned'), stderr);
});

test('calibrate reports bad rows with line and column, skips them and fits the others', () => {
  const { path, people } = survey();
  const csv = `role,a,b,c,d\n${people.map((row) => row.join(',')).join('\n')}\nlow,1,2,0,0\nmiddle,1,1,1,1\n`;
  const { status, stdout, stderr } = rolefit(['calibrate', path, '-', '--bootstrap', '0'], csv);
  assert.equal(status, 1);
  assert.match(stderr, /^-:402:7: .*\n-:403:1: .*\n-: 2 of 402 rows left out\n/);
  assert.equal(JSON.parse(stdout).id, 'small');
  const wrong = rolefit(['calibrate', path, '-'], 'role,a,z\nlow,1,1\n');
  assert.equal(wrong.status, 1);
  assert.equal(wrong.stdout, '');
  assert.match(wrong.stderr, /^-:1:8: /);
});

test('an output file that is also an input is refused, and a failed run keeps the old output file', () => {
  const { path } = survey();
  const before = readFileSync(path, 'utf8');
  const same = rolefit(['calibrate', path, '-', '-o', path], 'role,a\nlow,1\nhigh,0\n');
  assert.equal(same.status, 2);
  assert.match(same.stderr, /would be overwritten/);
  assert.equal(readFileSync(path, 'utf8'), before);
  const other = join(folder, 'precious.json');
  writeFileSync(other, 'precious');
  assert.equal(rolefit(['calibrate', path, '-', '-o', other], 'role,a\nlow,1\n').status, 1);
  assert.equal(readFileSync(other, 'utf8'), 'precious');
  assert.equal(rolefit(['score', path, '-o', '/dev/null'], '{"answers": {}}').status, 0);
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
