/**
 * How long a simulation takes as wasm, compared with the tool on one thread:
 *   node tests/bench/simulate.mjs [READERS]      needs ./run build
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { kRoot, rolefit } from '../support/tool.mjs';

const readers = Number(process.argv[2] ?? 2000);
const base = join(kRoot, 'build-wasm/core/wasm/rolefit-engine-make');
const scope = { document: {}, window: {}, self: {} };
const create = new Function(...Object.keys(scope), `${readFileSync(`${base}.js`, 'utf8')}\nreturn createRoleFitEngine;`)(...Object.values(scope));
const engine = await create({ wasmBinary: readFileSync(`${base}.wasm`) });

/** @param {() => void} what */
const timed = (what) => {
  const began = performance.now();
  what();
  return performance.now() - began;
};

console.log(`| quiz | ${readers} readers as wasm, ms | the tool, ms | ratio |\n|---|--:|--:|--:|`);
for (const name of readdirSync(join(kRoot, 'data/quizzes'))) {
  const path = join(kRoot, 'data/quizzes', name);
  const { model } = JSON.parse(engine.load(readFileSync(path, 'utf8')));
  const simulate = () => {
    engine.begin(model, readers, 1);
    while (!engine.advance());
  };
  simulate();
  const here = timed(simulate);
  const there = timed(() => rolefit(['simulate', path, '--readers', String(readers), '--threads', '1']));
  console.log(`| ${name} | ${here.toFixed(0)} | ${there.toFixed(0)} | ${(here / there).toFixed(2)} |`);
}
