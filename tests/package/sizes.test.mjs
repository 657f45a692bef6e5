// How large the files of a page may be, and that web/README.md gives their sizes.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { kMarks, kSteps, sizeOf, table } from '../../web/build/sizes.mjs';
import { documentAt } from '../support/documents.mjs';
import { kDist, kRoot } from '../support/tool.mjs';

const { first, near, result } = kSteps;
const kKiB = 1024;

for (const [what, steps, limit] of [
  ['the first question', [first], 8 * kKiB],
  ['everything to the result', [first, near, result], 82 * kKiB],
]) {
  test(`${what} is at most ${limit / kKiB} KiB`, () => {
    const size = sizeOf(kDist, steps.flatMap(({ files }) => files));
    assert.ok(size <= limit, `${size} bytes`);
  });
}

test('web/README.md has the sizes of dist/', () => {
  assert.equal(documentAt('web/README.md').split(kMarks[0])[1].split(kMarks[1])[0].trim(), table(join(kRoot, 'dist')));
});
