import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { test } from 'node:test';
import { kRoot } from '../support/tool.mjs';

test('web/ has no type errors under tsc --strict', () => {
  const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc');
  const { status, stdout } = spawnSync(process.execPath, [tsc, '-p', join(kRoot, 'web/tsconfig.json')], { encoding: 'utf8' });
  assert.equal(stdout, '');
  assert.equal(status, 0);
});
