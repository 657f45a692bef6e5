import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { copyFileSync, cpSync, mkdirSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { documentAt, linksIn } from './documents.mjs';
import { kDist, kRoot } from './tool.mjs';

export const kDocuments = ['README.md', 'CONTRIBUTING.md', 'core/README.md', 'data/README.md', 'tests/README.md', 'web/README.md'];
/** The recipes, with their documents. */
export const kRecipes = ['core/recipes', 'web/recipes'].flatMap((folder) =>
  readdirSync(join(kRoot, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(kRoot, join(entry.parentPath ?? entry.path, entry.name))),
);
export const kPictures = linksIn(documentAt('README.md')).filter((link) => link.endsWith('.png'));

/** The output of a program that must succeed. @param {string} cwd @param {string} program @param {string[]} args */
export const run = (cwd, program, args) => {
  const { status, stdout, stderr } = spawnSync(program, args, { cwd, encoding: 'utf8' });
  assert.equal(status, 0, stdout + stderr);
  return stdout;
};

/** Packs the package and installs it in an empty folder, which the caller removes. Returns the folder and npm's list of packed files. */
export const install = () => {
  const app = mkdtempSync(join(tmpdir(), 'rolefit-app-'));
  const source = join(app, 'source');
  mkdirSync(source);
  cpSync(kDist, join(source, 'dist'), { recursive: true });
  for (const name of ['package.json', 'LICENSE', ...kDocuments, ...kRecipes, ...kPictures]) {
    mkdirSync(dirname(join(source, name)), { recursive: true });
    copyFileSync(join(kRoot, name), join(source, name));
  }
  // Uses a new cache, so that the result does not depend on npm's earlier work.
  const quiet = ['--cache', join(app, 'cache'), '--offline', '--ignore-scripts', '--no-audit', '--no-fund', '--no-update-notifier'];
  const [packed] = JSON.parse(run(source, 'npm', ['pack', '--json', '--pack-destination', app, ...quiet]));
  writeFileSync(join(app, 'package.json'), JSON.stringify({ name: 'app', private: true, type: 'module' }));
  run(app, 'npm', ['install', join(app, packed.filename), ...quiet]);
  return { app, packed };
};
