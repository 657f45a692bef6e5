/**
 * How long the tool for Node takes to score people, compared with the native tool on one thread. Both write to a file that is thrown away.
 *   node tests/bench/node_tool.mjs [ROWS]      needs ./run build
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { kQuiz, kRoot } from '../support/tool.mjs';
import { compare } from './timing.mjs';

const rows = Number(process.argv[2] ?? 10_000);
const { items } = JSON.parse(readFileSync(kQuiz, 'utf8'));
let seed = 99;
const roll = (limit) => (seed = (seed * 1103515245 + 12345) % 2147483648) % limit;
const answers = () => Object.fromEntries(items.filter(() => roll(1000) < 600).map(({ id, categories }) => [id, roll(1000) % categories.length]));
const input = Array.from({ length: rows }, (_, id) => `${JSON.stringify({ id, answers: answers() })}\n`).join('');

/** The seconds for all rows. @param {string[]} command */
const scoring = ([program, ...before], ...options) => () => {
  const began = performance.now();
  const { status, stderr } = spawnSync(program, [...before, 'score', kQuiz, '--threads', '1', ...options], { input, stdio: ['pipe', 'ignore', 'pipe'], encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return (performance.now() - began) / 1000;
};
for (const options of [[], ['--fields', 'roles']]) {
  compare({
    title: ['score', ...options].join(' '), text: `The shipped quiz, ${rows} rows, the start of the program included.`, unit: 'run', ours: 'native', rounds: 5,
    alternatives: [
      { name: 'native', sample: scoring([join(kRoot, 'build/rolefit')], ...options) },
      { name: 'for Node', sample: scoring([process.execPath, join(kRoot, 'dist/tool/rolefit.cjs')], ...options) },
    ],
  });
}
