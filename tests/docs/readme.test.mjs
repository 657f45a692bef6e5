import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { launch } from '../../web/demo/browser.mjs';
import { serve } from '../../web/demo/serve.mjs';
import { kDist, kQuiz, kRoot } from '../support/tool.mjs';
import { kStrict } from '../web/page.mjs';

const readme = readFileSync(join(kRoot, 'README.md'), 'utf8');
const quiz = JSON.parse(readFileSync(kQuiz, 'utf8'));
const blocks = (language) => [...readme.matchAll(new RegExp(`^\`\`\`${language}\\n([^]*?)^\`\`\``, 'gm'))].map(([, code]) => code);

test("the README's lines of the tool run as they stand", (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'rolefit-readme-'));
  t.after(() => rmSync(folder, { recursive: true }));
  for (const name of ['build', 'data']) symlinkSync(join(kRoot, name), join(folder, name));
  const code = blocks('sh').filter((block) => block.includes('build/rolefit')).join('');
  const { status, stdout, stderr } = spawnSync('sh', ['-eu', '-c', code], { cwd: folder, encoding: 'utf8' });
  assert.equal(status, 0, stderr);
  const [score, next] = stdout.split('\n').filter((line) => line.includes('"ada"')).map((line) => JSON.parse(line));
  assert.equal(score.id, 'ada');
  assert.equal(score.answered, 2);
  assert.equal(next.id, 'ada');
  const fitted = join(folder, 'fitted.json');
  assert.equal(spawnSync(join(kRoot, 'build/rolefit'), ['check', fitted]).status, 0);
  assert.ok(JSON.parse(readFileSync(join(folder, 'report.json'), 'utf8')).standardErrors);
  assert.equal(JSON.parse(readFileSync(join(folder, 'my-quiz.json'), 'utf8')).id, 'my-quiz');
});

test("the README's embed lines show the quiz as they stand", async (t) => {
  const browser = await launch();
  t.after(() => browser.close());
  const snippets = blocks('html');
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
    assert.equal(await page.locator('.now legend').count(), snippet.includes('compare') ? 0 : 1);
    assert.equal(await page.locator('role-fit-quiz').count(), 1);
    const { title } = snippet.includes('my-quiz.json') ? JSON.parse(template) : quiz;
    await page.getByText(title).first().waitFor();
  }
});

test('every file that the README and CONTRIBUTING name is there', () => {
  for (const name of ['README.md', 'CONTRIBUTING.md', 'data/README.md']) {
    const links = [...readFileSync(join(kRoot, name), 'utf8').matchAll(/\]\(([^)#]+)\)/g)].map(([, path]) => path);
    assert.ok(name !== 'README.md' || links.length >= 4);
    for (const path of links) assert.ok(existsSync(join(kRoot, dirname(name), path)), `${name}: ${path}`);
  }
});
