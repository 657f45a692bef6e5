import assert from 'node:assert/strict';
import { linkSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { survey } from '../support/survey.mjs';
import { rolefit } from '../support/tool.mjs';

const folder = mkdtempSync(join(tmpdir(), 'rolefit-counts-'));
after(() => rmSync(folder, { recursive: true }));

test('counts are the same file in whatever parts and order the people come, and fit as the people do, to the byte', () => {
  const { path, people } = survey(folder);
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
  const { path } = survey(folder);
  const good = join(folder, 'good.csv');
  const bad = join(folder, 'bad.csv');
  writeFileSync(good, 'role,a\nlow,1\nhigh,0\nlow,0\n');
  writeFileSync(bad, 'count,role,a\n2,low,1\n1,low,3\n3,high,0\n');
  const counted = rolefit(['calibrate', path, good, bad, '--counts']);
  assert.equal(counted.status, 1);
  assert.equal(counted.stdout, 'count,role,a,b,c,d\n1,low,0,,,\n3,low,1,,,\n4,high,0,,,\n');
  assert.match(counted.stderr, /^[^\n]*bad\.csv:3:7: \/a: '3' is no category of this item; .*\n[^\n]*bad\.csv: 1 of 3 rows left out\n$/);
  writeFileSync(bad, 'role,zz\nlow,1\n');
  assert.match(rolefit(['calibrate', path, good, bad]).stderr, /bad\.csv:1:6: 'zz' is not the id of an item\n$/);
  writeFileSync(bad, 'count,role,a\n9,low,7\n');
  const unsound = rolefit(['calibrate', path, good, bad, '--counts']); // nine of twelve people
  assert.deepEqual([unsound.status, unsound.stdout], [1, '']);
  assert.match(unsound.stderr, /\n2 files: nothing comes of this, for the other rows would not speak for all\n$/);
  assert.equal(rolefit(['calibrate', path, good, join(folder, 'none.csv'), '--counts']).status, 1);
});

test('nothing comes of counts with a row of which nobody knows how many people it stands for', () => {
  const { path } = survey(folder);
  // Rare answers alone would be left over.
  for (const [row, says] of [
    ['"1,234",low,1', /-:2:1: \/count: '1,234' is no number of people; it is a whole number .* without separators between its digits\n/],
    ['7,low,1\n1,234,low,1', /-:3:\d+: 4 fields for 3 columns\n/],
    ['1,234,low,1', /-:2:3: \/count: '1,234' is no number of people/],
    ['12,low,"1', /-:2:8: the quote that opens here is never closed\n/],
  ]) {
    for (const more of [['--counts'], ['--bootstrap', '0']]) {
      const { status, stdout, stderr } = rolefit(['calibrate', path, '-', ...more], `count,role,a\n${row}\n1,low,0\n2,high,0\n1,high,1\n`);
      assert.deepEqual([status, stdout], [1, ''], row);
      assert.match(stderr, says);
      assert.match(stderr, /\n-: nothing comes of this, for nobody knows how many people the rows left out stand for\n$/);
    }
  }
  const doubtful = rolefit(['calibrate', path, '-'], 'role,a\nlow,1\nhigh,2\nlow,1\n'); // seems to be counted from 1
  assert.deepEqual([doubtful.status, doubtful.stdout], [1, '']);
  assert.match(doubtful.stderr, /\n-: nothing comes of this\n$/);
});

test('a file that is given twice is refused, also by another name', () => {
  const { path } = survey(folder);
  const rows = join(folder, 'once.csv');
  writeFileSync(rows, 'role,a\nlow,1\nhigh,0\n');
  linkSync(rows, join(folder, 'again.csv'));
  writeFileSync(join(folder, 'equal.csv'), readFileSync(rows)); // other people who gave the same answers
  for (const [other, says] of [
    [rows, /once\.csv: is named twice, and its people would count twice\n$/],
    [`${folder}/./once.csv`, /once\.csv: is the same file as .*once\.csv, and its people would count twice\n$/],
    [join(folder, 'again.csv'), /again\.csv: is the same file as .*once\.csv, and/],
  ]) {
    const { status, stdout, stderr } = rolefit(['calibrate', path, rows, join(folder, 'equal.csv'), other, '--counts']);
    assert.deepEqual([status, stdout], [2, ''], other);
    assert.match(stderr, says);
  }
  assert.equal(rolefit(['calibrate', path, rows, join(folder, 'equal.csv'), '--counts']).status, 0);
});
