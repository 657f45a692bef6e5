/**
 * Prints how many rows a second the recipe for Dask scores with one worker and with two:
 *   node tests/recipes/dask-speed.mjs [ROWS]
 * Measures from the script's start to its end, a few times in turn, and takes medians. About two seconds of each run go to
 * starting the cluster; a script with one line to score takes as long, and is subtracted for the second column.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { linesWith, prepare, row, sh } from './many-rows.mjs';
import { linkPython } from './dask.mjs';

const rows = Number(process.argv[2] ?? 100_000);
const kRounds = 3;
const folder = mkdtempSync(join(tmpdir(), 'rolefit-dask-speed-'));
const median = (/** @type {number[]} */ values) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)];
try {
  prepare(folder, {
    'answers/rows.ndjson': `${Array.from({ length: rows }, (_, i) => row(i)).join('\n')}\n`,
    'one/rows.ndjson': `${row(0)}\n`,
  });
  linkPython(folder);
  const seconds = (/** @type {string} */ input, /** @type {number} */ workers) => {
    const begun = performance.now();
    const { status, stderr } = sh(folder, `${linesWith('dask/score.py')[0].replace('answers/', input).replace('workers 2', `workers ${workers}`)} --block 2`);
    if (status !== 0) throw new Error(stderr);
    return (performance.now() - begun) / 1000;
  };
  const rounds = Array.from({ length: kRounds }, () => [1, 2].map((workers) => ({ all: seconds('answers/', workers), start: seconds('one/', workers) })));
  console.log(`| workers | rows a second | without the start |\n|---|---|---|`);
  for (const i of [0, 1]) {
    const rate = (/** @type {(time: {all: number, start: number}) => number} */ of) => Math.round(rows / median(rounds.map((round) => of(round[i]))));
    console.log(`| ${i + 1} | ${rate(({ all }) => all)} | ${rate(({ all, start }) => all - start)} |`);
  }
  const ratio = median(rounds.map(([one, two]) => (one.all - one.start) / (two.all - two.start)));
  console.log(`\nTwo workers are ${ratio.toFixed(2)} times as fast as one, without the start (ratio within a round, median of ${kRounds}).`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
