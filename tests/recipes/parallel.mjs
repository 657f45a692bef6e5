/** Follows the recipe for GNU parallel in core/README.md: on this machine, and by ssh through a server of the test's own. */
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { csv, kRoot, kTool, linesWith, prepare, program, row, scoredAlone, sh } from './many-rows.mjs';

const read = (/** @type {string[]} */ ...path) => readFileSync(join(...path));

/** Runs `use` with an ssh server. `use` can ask on which hosts commands ran. @param {string} folder @param {(hosts: () => Promise<string[]>) => Promise<void>} use */
const withServer = async (folder, use) => {
  const python = ['/usr/bin/python3', 'python3'].find((name) => spawnSync(name, ['-W', 'ignore', '-c', 'import asyncssh']).status === 0);
  if (!python) throw new Error('no Python with asyncssh: install python3-asyncssh');
  const server = spawn(python, ['-W', 'ignore', join(kRoot, 'tests/recipes/ssh-server.py'), folder], { stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = once(server, 'exit');
  const lines = createInterface(/** @type {any} */ (server.stdout));
  try {
    await once(lines, 'line'); // "ready"
    await use(async () => {
      server.kill();
      const hosts = [];
      for await (const line of lines) hosts.push(line);
      return [...new Set(hosts)].sort();
    });
  } finally {
    server.kill();
    await ended;
  }
};

/** @param {string} folder */
export const parallel = async (folder) => {
  const rows = Array.from({ length: 6000 }, (_, i) => row(i));
  prepare(folder, {
    'rows.ndjson': [...rows.slice(0, 3000), '{"id": 7, "answers": {"sql": 99}}', '', `\0${rows[0]}`, ...rows.slice(3000), 'bad, and without an end'].join('\n'),
    'good.ndjson': `${rows.slice(0, 100).join('\n')}\n`,
    'empty.ndjson': '',
    'wide.ndjson': Buffer.from(`${rows[0]}\n`.repeat(2000), 'utf16le'),
    'bad/quiz.json': '{"format": "rolefit/1", "roles": 3}',
    'rows/1.csv': csv(300),
    'rows/2.csv': csv(300),
  });
  const [local, remote] = linesWith('parallel/score.sh');
  const alone = scoredAlone(folder, 'rows.ndjson');
  assert.equal(alone.messages.split('\n').length, 4, alone.messages); // Three bad lines.

  const compared = (/** @type {ReturnType<typeof sh>} */ run) => {
    assert.equal(run.stderr, alone.messages);
    assert.equal(run.status, 1);
    assert.ok(read(folder, 'results.ndjson').equals(alone.stdout), 'the results differ');
  };
  compared(sh(folder, `${local} --block 100k --jobs 3`));
  for (const name of ['good', 'empty']) {
    const run = sh(folder, local.replace('rows', name).replace('results', `${name}-results`));
    assert.deepEqual([run.status, run.stderr], [0, '']);
    assert.ok(read(folder, `${name}-results.ndjson`).equals(scoredAlone(folder, `${name}.ndjson`).stdout), name);
  }

  /** A run that fails says why, and keeps the old results. @param {string} code @param {RegExp} why @param {Record<string, string>} [env] */
  const fails = (code, why, env) => {
    const run = sh(folder, code, env);
    assert.match(run.stderr, why);
    assert.match(run.stderr, /not scored\n$/);
    assert.equal(run.status, 3, code);
    assert.ok(read(folder, 'results.ndjson').equals(alone.stdout), 'the results differ');
  };
  fails(local.replace('quiz.json', 'bad/quiz.json'), /bad\/quiz\.json:1:\d+: \/roles/);
  fails(local.replace('rows', 'wide'), /UTF-16/);
  fails(local.replace('rows', 'absent'), /absent/);
  // The tool dies after it has read its block.
  program(folder, 'dying', `[ -p /dev/stdin ] || exec ${kTool} "$@"\ncat >/dev/null; kill -SEGV $$\n`);
  fails(local, /job failed/, { ROLEFIT: './dying' });
  assert.equal(sh(folder, local.replace('results', 'rows')).status, 2);

  await withServer(folder, async (hosts) => {
    const ssh = { PARALLEL_SSH: `ssh -F ${folder}/config` };
    const on = (/** @type {string} */ names) => `${remote.replace(/--sshlogin \S+/, `--sshlogin ${names}`)} --block 300k`;
    compared(sh(folder, `rm results.ndjson; ${on('2/ada,2/bob')}`, ssh));
    // A machine that goes away. Where GNU parallel tries its blocks again, it gives them no lines, and still reports success.
    fails(on('1/ada,1/gone'), /job failed/, ssh);
    fails(`${on('1/ada,1/gone')} --retries 2`, /./, ssh);
    assert.deepEqual(await hosts(), ['ada', 'bob', 'gone']);
  });

  // Two folds and no bootstrap: the fit is then ten times as fast, and shows the same.
  const quick = '--folds 2 --bootstrap 0';
  const code = ['mkdir counts', 'parallel rolefit calibrate', 'counts/*.csv'].map((part) => linesWith(part)[0]);
  const counted = sh(folder, `${code.join('\n')} ${quick} && rolefit calibrate quiz.json rows/*.csv -o alone.json ${quick}`);
  assert.equal(counted.status, 0, counted.stderr);
  assert.ok(read(folder, 'fitted.json').equals(read(folder, 'alone.json')), 'the quiz fitted to counts differs');
  assert.deepEqual(readdirSync(folder).filter((name) => /results\.ndjson\../.test(name)), []);
  assert.ok(existsSync(join(folder, 'counts')));
  return 'equal bytes here and by ssh on two hosts; no results when a host is gone; counts give the same fit';
};
