// The engine that simulates, and web/engine/simulating.js, which calls it part by part, as the script of dist/ has them.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { kDist, kRegistry, kRoot, rolefit } from '../support/tool.mjs';

const kQuizzes = readdirSync(join(kRoot, 'data/quizzes')).map((name) => join(kRoot, 'data/quizzes', name));
const text = (path) => readFileSync(path, 'utf8');

/** @returns {Promise<import('../../web/simulation.d.ts').MakingEngine>} */
const started = () => {
  const base = join(kRoot, 'build-wasm/core/wasm/rolefit-engine-make');
  const scope = { document: {}, window: {}, self: {} };
  const create = new Function(...Object.keys(scope), `${text(`${base}.js`)}\nreturn createRoleFitEngine;`)(...Object.values(scope));
  return create({ wasmBinary: readFileSync(`${base}.wasm`) });
};

/** The report of the engine, and how many parts it took. */
const simulated = (engine, model, readers, seed) => {
  assert.deepEqual(JSON.parse(engine.begin(model, readers, seed)), { problems: [] });
  for (let parts = 1; ; ++parts) {
    const report = engine.advance();
    if (report) return { report, parts };
  }
};

test('the engine’s report is exactly the text that the tool prints, for every quiz, whatever the number of readers', async () => {
  const engine = await started();
  for (const path of kQuizzes) {
    const { model } = JSON.parse(engine.load(text(path)));
    for (const [readers, seed] of [[1, 1], [64, 7], [65, 4_294_967_295], [500, 2]]) {
      const { report, parts } = simulated(engine, model, readers, seed);
      assert.equal(`${report}\n`, rolefit(['simulate', path, '--readers', String(readers), '--seed', String(seed)]).stdout, path);
      assert.equal(parts, Math.ceil(readers / 64));
    }
    assert.equal(`${engine.compare(model)}\n`, rolefit(['compare', path]).stdout);
    engine.unload(model);
  }
});

test('the engine refuses to simulate no readers, and a quiz that it does not have', async () => {
  const engine = await started();
  const { model } = JSON.parse(engine.load(text(kQuizzes[0])));
  assert.equal(JSON.parse(engine.begin(model, 0, 1)).problems[0].code, 'out_of_range');
  assert.equal(JSON.parse(engine.begin(model + 1, 64, 1)).problems[0].code, 'unknown_id');
  assert.deepEqual(JSON.parse(engine.begin(model, 64, 1)).problems, []);
  engine.unload(model);
  assert.equal(JSON.parse(engine.advance()).problems[0].code, 'unknown_id');
});

/** Runs the script's worker in this process. Replies come from `heard`. */
const worker = (t) => {
  new Function(text(join(kDist, 'role-fit-simulator.js')))();
  const { port1, port2 } = new MessageChannel();
  t.after(() => {
    port1.postMessage({ kind: 'stop' });
    setTimeout(() => port1.close(), 500);
  });
  const replies = [];
  const waiting = [];
  port1.onmessage = ({ data }) => (waiting.shift() ?? ((given) => replies.push(given)))(data);
  // Says `document`, because the glue is for pages.
  new Function('document', `return ${kRegistry}['role-fit-simulator']`)({})(port2);
  return {
    ask: (request) => port1.postMessage(request),
    heard: () => (replies.length > 0 ? Promise.resolve(replies.shift()) : new Promise((resolve) => waiting.push(resolve))),
  };
};

test('the worker unloads every quiz again', async (t) => {
  const { ask, heard } = worker(t);
  await heard();
  const grow = WebAssembly.Memory.prototype.grow;
  let grown = 0;
  WebAssembly.Memory.prototype.grow = function (pages) {
    ++grown;
    return grow.call(this, pages);
  };
  t.after(() => (WebAssembly.Memory.prototype.grow = grow));
  const round = async (id) => {
    ask({ id, kind: 'simulate', text: text(kQuizzes[0]), readers: 1_000_000, seed: 1 });
    ask({ id, kind: 'check', text: text(kQuizzes[0]) });
    ask({ id, kind: 'simulate', text: text(kQuizzes[1]), readers: 1, seed: 1 });
    await heard();
    await heard();
  };
  for (let id = 1; id < 20; ++id) await round(id);
  const first = grown;
  for (let id = 20; id < 60; ++id) await round(id);
  assert.equal(grown, first);
});

test('a worker without memory says so, and answers nothing after that', async (t) => {
  const { ask, heard } = worker(t);
  await heard();
  const grow = WebAssembly.Memory.prototype.grow;
  WebAssembly.Memory.prototype.grow = () => {
    throw new RangeError('no more memory');
  };
  t.after(() => (WebAssembly.Memory.prototype.grow = grow));
  ask({ id: 1, kind: 'check', text: ' '.repeat(30_000_000) });
  ask({ id: 2, kind: 'check', text: '{}' });
  const { kind, message } = await heard();
  assert.equal(kind, 'failure');
  assert.match(message, /OOM/);
  assert.equal(await Promise.race([heard(), new Promise((resolve) => setTimeout(resolve, 300, 'nothing'))]), 'nothing');
});
