import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { test } from 'node:test';
import { kRoot } from '../support/tool.mjs';

// The hashes from every toolchain that was tried (g++ 12, clang 14, emcc 3.1.6). identity.cpp tells what each is of. Update one
// after an intended change of its results.
const kHashes = `\
results 13a15d87edb097be
courses 4bf01b4406a74cb5
fits ae0d6a6f79c35243
new 94ad4d2ef3820390`;

const builds = {
  'g++ -O3': ['build/tests/identity/identity'],
  'clang -O3, with AVX2 where the machine has it': ['build-clang/tests/identity/identity'],
  'wasm, scalar': ['node', 'build-wasm-scalar/tests/identity/identity.cjs'],
  'wasm, SIMD': ['node', 'build-wasm/tests/identity/identity.cjs'],
};

for (const [name, [first, ...rest]] of Object.entries(builds)) {
  test(`10,000 sessions give the same bits when built by ${name}`, () => {
    const program = first === 'node' ? process.execPath : join(kRoot, first);
    const { status, stdout, stderr } = spawnSync(program, [...rest.map((path) => join(kRoot, path)), '10000'], {
      encoding: 'utf8',
    });
    assert.equal(status, 0, stderr);
    assert.equal(stdout.trim(), kHashes);
  });
}
