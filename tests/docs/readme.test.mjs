// The shell commands, the C++ program and the embed lines in the documents work as printed.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { launch } from '../../web/pages/demo/browser.mjs';
import { serve } from '../../web/pages/demo/serve.mjs';
import { blocksIn, documentAt } from '../support/documents.mjs';
import { kDist, kQuiz, kRoot } from '../support/tool.mjs';
import { kStrict } from '../web/page.mjs';

const kLongest = 9_216;
const quiz = JSON.parse(readFileSync(kQuiz, 'utf8'));

test(`README.md has at most ${kLongest} bytes`, () => {
  const { length } = readFileSync(join(kRoot, 'README.md'));
  assert.ok(length <= kLongest, `${length} bytes`);
});

/**
 * Runs the blocks of shell code that use the built files, in a new folder.
 * @param {import('node:test').TestContext} t @param {string} path The document. @param {Record<string, string>} [files] Files to write into the folder first.
 */
const runBlocks = (t, path, files = {}) => {
  const folder = mkdtempSync(join(tmpdir(), 'rolefit-documents-'));
  t.after(() => rmSync(folder, { recursive: true }));
  for (const name of ['build', 'core', 'data']) symlinkSync(join(kRoot, name), join(folder, name));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  const code = blocksIn(documentAt(path), 'sh').filter((block) => /\bbuild\//.test(block)).join('');
  const { status, stdout, stderr } = spawnSync('sh', ['-eu', '-c', code], { cwd: folder, encoding: 'utf8', env: { ...process.env, CMAKE_GENERATOR: 'Ninja' } });
  assert.equal(status, 0, stderr + stdout);
  return { stdout, read: (name) => readFileSync(join(folder, name), 'utf8'), folder };
};

/** The results in the output that are Ada's. @param {string} stdout */
const ofAda = (stdout) => stdout.split('\n').filter((line) => line.includes('"ada"')).map((line) => JSON.parse(line));

test('README.md: the commands of the tool work', (t) => {
  const { stdout, read } = runBlocks(t, 'README.md');
  const [score, next] = ofAda(stdout);
  assert.equal(score.answered, 2);
  assert.ok(Array.isArray(next.next));
  assert.equal(JSON.parse(read('my-quiz.json')).id, 'my-quiz');
});

test('core/README.md: the commands work, and the C++ program, which uses the installed library, prints what the tool prints', (t) => {
  const [program] = blocksIn(documentAt('core/README.md'), 'cpp');
  const [lists] = blocksIn(documentAt('core/README.md'), 'cmake');
  const { stdout, read, folder } = runBlocks(t, 'core/README.md', { 'example/example.cpp': program, 'example/CMakeLists.txt': lists });
  const [score, next, share, own] = ofAda(stdout);
  assert.equal(score.answered, 2);
  assert.ok(Array.isArray(next.next));
  assert.match(share.code, /^[\w-]+$/);
  assert.equal(spawnSync(join(kRoot, 'build/rolefit'), ['check', join(folder, 'fitted.json')]).status, 0);
  assert.ok(JSON.parse(read('report.json')).standardErrors);
  assert.deepEqual(own, score);
});

test('the embed lines of README.md and web/README.md show the quiz', async (t) => {
  const browser = await launch();
  t.after(() => browser.close());
  const snippets = ['README.md', 'web/README.md'].flatMap((path) => blocksIn(documentAt(path), 'html'));
  assert.equal(snippets.length, 5);
  const template = readFileSync(join(kRoot, 'data/quizzes/template.json'), 'utf8');
  for (const snippet of snippets) {
    const body = `<!doctype html><title>Article</title><p>Before.</p>\n${snippet}<p>After.</p>`;
    const own = await serve(kDist, {
      headers: { 'content-security-policy': `${kStrict}; frame-src 'self'` },
      answer({ pathname }) {
        const [, file] = /^\/role-fit(\/.*)/.exec(pathname) ?? [];
        if (file === '/my-quiz.json') return { body: template };
        return file ? { file } : { body, headers: { 'content-type': 'text/html' } };
      },
    });
    t.after(() => own.close());
    const tab = await browser.newPage();
    await tab.goto(`${own.address}2026/article/`);
    const page = snippet.includes('<iframe') ? tab.frames()[1] : tab;
    await page.locator('role-fit-quiz .card').waitFor();
    if (page !== tab) await tab.waitForFunction(() => document.querySelector('iframe').style.height !== '');
    assert.equal(await page.locator('.asked legend').count(), snippet.includes('compare') ? 0 : 1);
    assert.equal(await page.locator('role-fit-quiz').count(), 1);
    const { title } = snippet.includes('my-quiz.json') ? JSON.parse(template) : quiz;
    await page.getByText(title).first().waitFor();
  }
});
