/** Follows the recipe for Dask in core/README.md: on a cluster that it starts itself, and on one that runs, of which a worker is killed. */
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { csv, kTool, linesWith, prepare, program, row, scoredAlone, sh } from './many-rows.mjs';

/** The Python that has Dask. */
const python = () => {
  const found = ['/usr/bin/python3', 'python3'].find((name) => spawnSync(name, ['-c', 'import distributed']).status === 0);
  if (!found) throw new Error('no Python with Dask: install python3-distributed');
  return found;
};

/** Makes the lines of the document use that Python. @param {string} folder */
export const linkPython = (folder) => symlinkSync(python(), join(folder, 'bin/python3'));

/** Starts a program of Dask, and waits until it prints `pattern`. @param {string} folder @param {string[]} args @param {RegExp} pattern */
const started = async (folder, args, pattern) => {
  const env = { ...process.env, PATH: `${join(folder, 'bin')}:${process.env.PATH}` };
  const child = spawn(python(), ['-m', ...args], { cwd: folder, env, stdio: ['ignore', 'ignore', 'pipe'] });
  const ended = once(child, 'exit');
  let said = '';
  for await (const line of createInterface(/** @type {any} */ (child.stderr))) {
    said += `${line}\n`;
    const found = pattern.exec(line);
    if (!found) continue;
    child.stderr?.resume();
    return { child, ended, found };
  }
  throw new Error(said);
};

/** Runs `use` with the address and the processes of a cluster of two workers, which nobody starts again. @param {string} folder @param {(address: string, workers: {child: import('node:child_process').ChildProcess, ended: Promise<any[]>}[]) => void | Promise<void>} use */
const withCluster = async (folder, use) => {
  const here = ['--host', '127.0.0.1', '--dashboard-address', '127.0.0.1:0'];
  const scheduler = await started(folder, ['distributed.cli.dask_scheduler', '--port', '0', ...here], /Scheduler at: +(tcp:\S+)/);
  const [, address] = scheduler.found;
  const worker = () => started(folder, ['distributed.cli.dask_worker', address, '--no-nanny', '--nthreads', '1', '--local-directory', folder, ...here], /Registered to/);
  const workers = await Promise.all([worker(), worker()]);
  try {
    await use(address, workers);
  } finally {
    for (const { child, ended } of [...workers, scheduler]) {
      child.kill();
      await ended;
    }
  }
};

const read = (/** @type {string[]} */ ...path) => readFileSync(join(...path));

/** A file of blocks of 1 MiB that are a line each. Their ends are where the cutting may go wrong. */
const kLong = [
  ...['one', 'two', 'three'].map((id) => row(id) + ' '.repeat(1.5 * 2 ** 20)),
  `\0${row('a line that looks like UTF-16')}${' '.repeat(2 ** 20)}`,
  `{"id": "bad"}${' '.repeat(2 ** 20)}`,
  '',
  row('short'),
  `\uFEFF${row('four')}${' '.repeat(2 ** 20)}`,
  ...Array.from({ length: 6000 }, (_, i) => row(i)),
  'the last line, bad and without an end',
].join('\n');

/** @param {string} folder */
export const dask = async (folder) => {
  const rows = Array.from({ length: 3000 }, (_, i) => row(i));
  prepare(folder, {
    'answers/a.ndjson': rows.slice(0, 1000).join('\n'),
    'answers/b.ndjson': `${rows.slice(1000, 2000).join('\n')}\n{"id": 7, "answers": {"sql": 99}}\n\n${rows.slice(2000).join('\r\n')}\n`,
    'answers/empty.ndjson': '',
    'answers/long.ndjson': kLong,
    'wide/wide.ndjson': Buffer.from(`${rows[0]}\n`.repeat(2000), 'utf16le'),
    'wide/good.ndjson': `${rows[0]}\n`,
    'bad/quiz.json': '{"format": "rolefit/1", "roles": 3}',
    'rows/1.csv': csv(400),
    'rows/2.csv': csv(300),
    'rows/3.csv': csv(300),
  });
  linkPython(folder);
  const names = ['a', 'b', 'empty', 'long'].map((name) => `${name}.ndjson`);
  const alone = names.map((name) => scoredAlone(folder, `answers/${name}`));
  const messages = alone.map((one) => one.messages).join('');
  assert.equal(messages.split('\n').length, 5, messages); // Four bad lines.

  const compared = (/** @type {string} */ results) => {
    assert.deepEqual(readdirSync(join(folder, results)).sort(), names);
    names.forEach((name, i) => assert.ok(read(folder, results, name).equals(alone[i].stdout), `${results}/${name} differs`));
  };
  const problems = `${messages}2 of 4 files with problems: answers/b.ndjson, answers/long.ndjson\n`;

  const [local, remote] = linesWith('dask/score.py');
  const first = sh(folder, local);
  assert.equal(first.stderr, problems);
  assert.equal(first.status, 1);
  compared('results');

  const broken = sh(folder, local.replace('quiz.json', 'bad/quiz.json'));
  assert.equal(broken.status, 1);
  assert.match(broken.stderr, /bad\/quiz\.json:1:\d+: \/roles/);

  await withCluster(folder, async (address, workers) => {
    const on = (/** @type {string} */ line) => line.replace(/tcp:\S+/, address);

    // The tool, which kills the worker that runs it the fourth time, after a part of a block: the first time is the script's own.
    program(folder, 'deadly', `for time in 1 2 3; do if mkdir ${folder}/time-$time 2>/dev/null; then exec ${kTool} "$@"; fi; done
if mkdir ${folder}/time-4 2>/dev/null; then head -c 500000 | ${kTool} "$@"; kill -KILL $PPID; exit 0; fi
exec ${kTool} "$@"\n`);
    const killed = sh(folder, `${on(remote)} --tool ./deadly --block 1`.replace('results', 'killed'));
    assert.equal(killed.stderr, problems);
    assert.equal(killed.status, 1);
    compared('killed');
    const [, signal] = await Promise.race(workers.map(({ ended }) => ended));
    assert.equal(signal, 'SIGKILL');

    // One worker is left. The tool refuses a whole file: the others are scored.
    const wide = sh(folder, `${on(remote)} --block 1`.replace('answers', 'wide').replace('results', 'narrow'));
    assert.match(wide.stderr, /^wide\/wide\.ndjson: not scored: .*UTF-16.*\n1 of 2 files with problems: wide\/wide\.ndjson\n$/);
    assert.equal(wide.status, 1);
    assert.deepEqual(readdirSync(join(folder, 'narrow')), ['good.ndjson']);

    // The tool dies on a machine: no result, and the old one stays.
    program(folder, 'dying', `[ -p /dev/stdin ] || exec ${kTool} "$@"\nhead -c 1000 | ${kTool} "$@"; kill -SEGV $$\n`);
    const dying = sh(folder, `${on(remote)} --tool ./dying --block 1`.replace('answers/', 'answers/a.ndjson answers/empty.ndjson'));
    assert.match(dying.stderr, /^answers\/a\.ndjson: not scored: .*status -11.*\nanswers\/empty\.ndjson: not scored: /);
    assert.equal(dying.status, 1);
    compared('results');

    const [count, fit] = [linesWith('dask/count.py')[0], linesWith('rolefit calibrate quiz.json counts.csv')[0]];
    const quick = '--folds 2 --bootstrap 0';
    const counted = sh(folder, `${count.replace('--workers 2', `--scheduler ${address}`)} && ${fit} ${quick} && rolefit calibrate quiz.json rows/*.csv -o alone.json ${quick}`);
    assert.equal(counted.status, 0, counted.stderr);
    assert.ok(read(folder, 'fitted.json').equals(read(folder, 'alone.json')), 'the quiz fitted to counts differs');
    writeFileSync(join(folder, 'rows/2.csv'), 'no,header\n1,2\n');
    const refused = sh(folder, `rm counts.csv; ${count.replace('--workers 2', `--scheduler ${address}`)}`);
    assert.match(refused.stderr, /^rows\/2\.csv:1:.*\n(.*\n)*rows\/2\.csv: not counted, and so nothing is written\n$/);
    assert.equal(refused.status, 1);
    assert.ok(!existsSync(join(folder, 'counts.csv')));
  });
  assert.deepEqual(readdirSync(folder).filter((name) => name.startsWith('.parts')), []);
  return 'equal bytes with two workers, and after one was killed; counts give the same fit';
};
