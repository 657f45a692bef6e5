import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { survey } from '../support/survey.mjs';
import { rolefit } from '../support/tool.mjs';

const folder = mkdtempSync(join(tmpdir(), 'rolefit-calibrate-'));
after(() => rmSync(folder, { recursive: true }));

test('calibrate prints the quiz with fitted numbers and everything else unchanged, and writes a report', () => {
  const { quiz, path, people } = survey(folder);
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

test('calibrate gives items a shift where roles answer each in their own way, unless --no-shift says so', () => {
  const { quiz, path } = survey(folder);
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
  const { path } = survey(folder);
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
  const { path, people } = survey(folder);
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
