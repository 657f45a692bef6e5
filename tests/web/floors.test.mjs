// The layers of web/: files import only from the layers below or from the same one. And no file is too long.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { test } from 'node:test';
import { kRoot } from '../support/tool.mjs';

const kWeb = join(kRoot, 'web');
/** For each layer, the other layers that its files may import from. */
const kBelow = {
  scripts: ['element', 'loading', 'views', 'engine', 'quiz'],
  element: ['loading', 'views', 'engine', 'quiz'],
  loading: ['engine', 'quiz'],
  views: ['quiz'],
  engine: ['quiz'],
  quiz: [],
  build: ['views', 'quiz'],
  pages: ['element', 'views', 'quiz'],
  recipes: [],
  wordpress: ['quiz'],
};
const kMost = 300;

const files = readdirSync(kWeb, { recursive: true })
  .map(String)
  .filter((name) => /\.(m?js|css)$/.test(name) && statSync(join(kWeb, name)).isFile());

/** The paths that a file imports, in code and in types. @param {string} name */
const importsOf = (name) => {
  const text = readFileSync(join(kWeb, name), 'utf8');
  return [...text.matchAll(/(?:\bfrom |\bimport |@import .* from |\bimport\()'([^']+)'/g)].map(([, address]) => address);
};

/** The imports that lead to a layer above or out of web/. @param {Record<string, string[]>} imports By file. */
const wrong = (imports) =>
  Object.entries(imports).flatMap(([name, addresses]) => {
    const floor = name.split('/')[0];
    return addresses
      .filter((address) => address.startsWith('.'))
      .map((address) => relative('/', join('/', dirname(name), address)))
      .filter((target) => target.includes('/') && ![floor, ...(kBelow[floor] ?? [])].includes(target.split('/')[0]))
      .map((target) => `${name} imports ${target}`);
  });

test('no file of web/ imports from a layer above it', () => {
  assert.deepEqual([...new Set(files.map((name) => name.split('/')[0]).filter((floor) => !floor.includes('.')))].sort(), Object.keys(kBelow).sort());
  const code = Object.fromEntries(files.map((name) => [name, importsOf(name)]));
  assert.ok(Object.values(code).flat().length > 100);
  assert.deepEqual(wrong(code), []);
});

test('an import from a layer above is found', () => {
  assert.deepEqual(wrong({ 'quiz/state.js': ['../views/question.js'], 'views/root.js': ['./result.js', '../quiz/quiz.js', 'lit', '../types.js'] }), [
    'quiz/state.js imports views/question.js',
  ]);
});

test('only the layer “engine” calls the core, and only the views, the element and the pages draw', () => {
  const users = (module) => files.filter((name) => importsOf(name).includes(module)).map((name) => name.split('/')[0]);
  assert.deepEqual([...new Set(users('lit'))].sort(), ['element', 'pages', 'scripts', 'views']);
  const calls = files.filter((name) => /\bmodule\.(load|unload)\(/.test(readFileSync(join(kWeb, name), 'utf8')));
  assert.deepEqual(calls, ['engine/engine.js']);
});

test(`no file of web/ has more than ${kMost} lines`, () => {
  const lines = files.map((name) => [name, readFileSync(join(kWeb, name), 'utf8').split('\n').length - 1]);
  assert.deepEqual(lines.filter(([, count]) => count > kMost), []);
});
