// The tool for Node, from the package installed in an empty folder: it does what the native tool does, to the byte.
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, existsSync, mkdirSync, openSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { install } from '../support/package.mjs';
import { kQuiz, kRoot } from '../support/tool.mjs';

const kNative = join(kRoot, 'build/rolefit');
const kQuizzes = readdirSync(join(kRoot, 'data/quizzes')).map((name) => join(kRoot, 'data/quizzes', name));
const kRow = '{"answers": {}}\n';
let app;
let tool;
before(() => {
  ({ app } = install());
  tool = join(app, 'node_modules/.bin/role-fit');
});
after(() => rmSync(app, { recursive: true }));

/** How a tool ends, and what it writes. The number of threads is the computer's in the native tool's help. */
const ran = (program, args, options) => {
  const { status, stdout, stderr } = spawnSync(program, args, { encoding: 'utf8', maxBuffer: 2 ** 26, ...options });
  return { status, stdout: stdout?.replace(/( in \[1 - 1024\][= []+)\d+/, '$1N'), stderr };
};
/** Expects the same of both tools, and returns it. */
const same = (args, options = {}) => {
  const native = ran(kNative, args, options);
  assert.deepEqual(ran(tool, args, options), native, args.join(' '));
  return native;
};

/** Rows of `n` people who answer a part of a quiz, with a bad line in between. */
const rowsOf = (file, n) => {
  const { items } = JSON.parse(readFileSync(file, 'utf8'));
  const lines = Array.from({ length: n }, (_, id) => JSON.stringify({ id, answers: Object.fromEntries(items.filter((_, i) => (id * 7 + i * 5) % 3).map((item, i) => [item.id, (id + i) % item.categories.length])) }));
  return `${lines.join('\n')}\n{"id": "bad", "answers": {"none": 1}}\n\n${lines[0]}`;
};

for (const quiz of kQuizzes) {
  test(`every command says the same of ${quiz.replace(kRoot, '')} as the native tool`, () => {
    assert.equal(same(['check', quiz]).status, 0);
    const input = rowsOf(quiz, 40);
    for (const command of ['score', 'next', 'share']) {
      const { status, stdout, stderr } = same([command, quiz], { input });
      assert.deepEqual([status, stdout.split('\n').length, /^stdin:41:/.test(stderr)], [1, 42, true], stderr);
      if (command === 'share') same(['share', '--read', quiz], { input: stdout.replace(/.*"code":"([^"]*)".*/g, '$1') });
    }
    for (const more of [['compare'], ['compare', '--format', 'table'], ['pack'], ['simulate', '--readers', '20', '--threads', '2']]) {
      assert.equal(same([more[0], quiz, ...more.slice(1)]).status, 0);
    }
  });
}

test('calibrate fits the same numbers, from a file and from standard input', () => {
  const { roles, items } = JSON.parse(readFileSync(join(kRoot, 'data/quizzes/plain.json'), 'utf8'));
  const people = Array.from({ length: 90 }, (_, i) => [roles[i % 3].id, ...items.map(({ categories }, j) => (i * (j + 3) + (i % 3)) % categories.length)]);
  const input = `role,${items.map(({ id }) => id).join()}\n${people.join('\n')}\nnobody,0\n`;
  const quiz = join(kRoot, 'data/quizzes/plain.json');
  const { status, stderr } = same(['calibrate', quiz, '-', '--bootstrap', '2'], { input });
  assert.equal(status, 1); // because of the last row
  assert.match(stderr, /-:92:8: 2 fields[^]*People held out/);
});

test('help, wrong usage and files that cannot be read are told in the same words, with the same exit status', () => {
  for (const [status, ...args] of [
    [0, '--help'], [0, 'calibrate', '--help'], [2], [2, 'chek'], [2, 'score', kQuiz, '--threads', '0'], [1, 'check', 'nothing.json'], [1, 'check', app],
    [2, 'pack', kQuiz, '-o', kQuiz], [2, 'pack', kQuiz, '-o', join(app, 'no', 'folder')], [1, 'calibrate', kQuiz, 'nothing.csv'],
  ]) {
    assert.equal(same(args).status, status, args.join(' '));
  }
  assert.equal(same(['score', kQuiz], { stdio: [openSync(app), 'pipe', 'pipe'] }).status, 1); // A folder is not an input.
  if (existsSync('/dev/full')) assert.equal(same(['pack', kQuiz], { stdio: ['ignore', openSync('/dev/full', 'w'), 'pipe'] }).status, 1);
});

test('files are found from any folder and by any name, and a failed run keeps the old output', () => {
  const folder = join(app, 'Ordner für 日本');
  mkdirSync(folder);
  copyFileSync(join(kRoot, 'data/quizzes/plain.json'), join(folder, 'mein quiz.json'));
  const inFolder = (...args) => ran(tool, args, { cwd: folder });
  const wanted = ran(kNative, ['compare', 'mein quiz.json'], { cwd: folder }).stdout;
  assert.deepEqual(inFolder('compare', '../Ordner für 日本/mein quiz.json', '-o', 'größe.json'), { status: 0, stdout: '', stderr: '' });
  assert.equal(readFileSync(join(folder, 'größe.json'), 'utf8'), wanted);
  assert.equal(inFolder('calibrate', 'mein quiz.json', 'none.csv', '-o', 'größe.json').status, 1);
  assert.equal(readFileSync(join(folder, 'größe.json'), 'utf8'), wanted);
  assert.deepEqual(readdirSync(folder).sort(), ['größe.json', 'mein quiz.json']);
});

test('a program that writes a line and waits gets its answer, and one that reads no more ends the tool', async () => {
  const child = spawn(tool, ['score', kQuiz, '--fields', 'answered'], { stdio: ['pipe', 'pipe', 'inherit'] });
  for (let line = 0; line < 2; ++line) {
    child.stdin.write(kRow);
    const [answer] = await once(child.stdout, 'data');
    assert.equal(String(answer), '{"answered":0}\n');
  }
  child.stdin.end();
  assert.deepEqual(await once(child, 'close'), [0, null]);
  const piped = spawnSync('sh', ['-c', `"$0" score "$1" | head -n 1 | wc -l`, tool, kQuiz], { input: kRow.repeat(2000), encoding: 'utf8' });
  assert.deepEqual([piped.stdout.trim(), piped.stderr], ['1', '']);
});

test('on a terminal, it shows its progress and prints a table, as the native tool does', () => {
  const onTerminal = (program) => {
    const command = [program, 'simulate', kQuiz, '--readers', '3000', '--threads', '1'].map((word) => `'${word}'`).join(' ');
    const { status, stdout } = spawnSync('script', ['-qec', command, '/dev/null'], { encoding: 'utf8', env: { ...process.env, TERM: 'xterm', COLUMNS: '' } });
    assert.equal(status, 0, stdout);
    const bars = [...stdout.matchAll(/\r(simulating \[[# ]*\] [ \d]{3} %)\x1b\[K/g)].map(([, bar]) => bar);
    return { bars, table: stdout.replace(/\r[^\r\n]*\x1b\[K/g, '') };
  };
  const native = onTerminal(kNative);
  const own = onTerminal(tool);
  assert.ok(own.bars.length > 0);
  assert.equal(own.bars[0].length, native.bars[0]?.length);
  assert.match(native.table, /accuracy/i);
  assert.equal(own.table, native.table);
});

test('its memory does not grow with the input', async () => {
  const child = spawn(tool, ['score', kQuiz, '--fields', 'answered'], { stdio: ['pipe', 'pipe', 'inherit'] });
  /** The most memory so far, in MiB, when the line after `input` has been answered. */
  const peak = async (input) => {
    child.stdin.write(input);
    child.stdin.write(kRow);
    assert.equal(String((await once(child.stdout, 'data'))[0]), '{"answered":0}\n');
    return Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1]) / 1024;
  };
  const first = await peak('');
  const blank = `${' '.repeat(999)}\n`.repeat(1000);
  for (let piece = 0; piece < 20; ++piece) await peak(blank);
  const later = await peak(blank);
  child.stdin.end();
  assert.deepEqual(await once(child, 'close'), [0, null]);
  assert.ok(later - first < 15, `${first} MiB, and ${later} MiB after 21 MB`);
});
