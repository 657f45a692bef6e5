import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { kRoot } from '../support/tool.mjs';

/** The shortest form of each command of ./run, and what it prints when it did its work. @type {Record<string, {quick: string, prints: RegExp[]}>} */
const kCommands = {
  demo: { quick: 'demo --check', prints: [/^OK$/m] },
  bench: {
    quick: 'bench --quick',
    prints: [/^## Batch scoring$/m, ...['SIMD', 'scalar'].map((kind) => new RegExp(`^\\| RoleFit, wasm ${kind} \\| [\\d.]+ [µm]s`, 'm')), /^## The next item of larger and larger banks$/m],
  },
  'bench web': {
    quick: 'bench web --runs 1 --only rolefit',
    prints: [/^## Throttled/m, /^\| RoleFit[^|]*\| [\d.]+ KiB/m, /^## What RoleFit is to be, and is$/m],
  },
  'bench lighthouse': { quick: 'bench lighthouse --runs 1', prints: [/^\| without the quiz \| \d+ /m, /^\| with it \| \d+ /m] },
  // One decoder, because the others take minutes to build. ./run test replays the corpus of all of them.
  fuzz: { quick: 'fuzz 1 share', prints: [/^share .*no finding$/m] },
  recipes: { quick: 'recipes html', prints: [/^html \/ plain, own, element, frame$/m] },
  tidy: { quick: 'tidy core/src/text.cpp core/wasm/engine.cpp', prints: [/2 files are tidy/] },
};
/** What ./run test does itself, before it runs the tests. */
const kTested = ['build', 'test'];

/** Both outputs of a command, in one text. @param {string[]} words */
const run = async (...words) => {
  const child = spawn(join(kRoot, 'run'), words, { cwd: kRoot, stdio: ['ignore', 'pipe', 'pipe'] });
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => (printed += text));
  const [status] = await once(child, 'close');
  return { status, printed };
};

/** The commands of ./run that a text names. @param {string} text */
const named = (text) => [...new Set([...text.matchAll(/(?<![\w.])\.\/run ([a-z]+(?: (?:web|lighthouse))?)\b/g)].map(([, command]) => command))].sort();

const kDocuments = ['README.md', 'CONTRIBUTING.md', ...['core', 'data', 'web', 'tests', 'tests/bench'].map((folder) => `${folder}/README.md`)]
  .map((name) => join(kRoot, name))
  .filter((path) => existsSync(path));

test('./run lists the commands that the documents name, and each has a quick form', async () => {
  const { status, printed } = await run();
  assert.equal(status, 0);
  const every = [...Object.keys(kCommands), ...kTested].sort();
  assert.deepEqual(named(printed), every);
  assert.deepEqual(named(kDocuments.map((path) => readFileSync(path, 'utf8')).join('\n')), every);
});

test('./run refuses a command that it does not have, and lists those that it has', async () => {
  const { status, printed } = await run('nonsense');
  assert.equal(status, 2);
  assert.match(printed, /^\.\/run test /m);
});

// One after the other: some build in the same folders.
describe('each command does its work', { concurrency: 1 }, () => {
  for (const { quick, prints } of Object.values(kCommands)) {
    test(`./run ${quick}`, async () => {
      const { status, printed } = await run(...quick.split(' '));
      assert.equal(status, 0, printed);
      for (const pattern of prints) assert.match(printed, pattern);
    });
  }
});
