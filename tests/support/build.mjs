import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { kRoot } from './tool.mjs';

/**
 * Builds dist/ from the sources and further files, in a folder of its own, which the caller removes.
 * @param {Record<string, string>} files Texts by path, such as `data/quizzes/other.json`. @returns {string} The folder; the built files are in its `dist`.
 */
export const buildWith = (files) => {
  const folder = mkdtempSync(join(tmpdir(), 'rolefit-build-'));
  for (const name of ['web', 'data', 'package.json', 'LICENSE']) cpSync(join(kRoot, name), join(folder, name), { recursive: true });
  symlinkSync(join(kRoot, 'node_modules'), join(folder, 'node_modules'));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  const engines = ['--engine', join(kRoot, 'build-wasm/core/wasm'), '--plain', join(kRoot, 'build-wasm-scalar/core/wasm')];
  const { status, stderr } = spawnSync(process.execPath, [join(folder, 'web/build/build.mjs'), '--tool', join(kRoot, 'build/rolefit'), ...engines, '--out', join(folder, 'dist')], { encoding: 'utf8' });
  assert.equal(status, 0, stderr);
  return folder;
};
