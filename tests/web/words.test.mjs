// What the page says to authors: places that are places, and ways that work.
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { test } from 'node:test';
import { kLanguages } from '../../web/quiz/languages.js';
import { kQuiz, kRoot } from '../support/tool.mjs';
import { listen, messages, stage } from './page.mjs';

const kMiB = 2 ** 20;
const quiz = readFileSync(kQuiz, 'utf8');
const large = `${quiz.trimEnd().slice(0, -1)},"more": "${'x'.repeat(5 * kMiB)}"}`;
const page = (inside, attributes = '') => `<!doctype html><html lang="en"><meta charset="utf-8"><title>Page</title>
  <role-fit-quiz ${attributes}>${inside}</role-fit-quiz><script src="role-fit.js" async></script>`;
const theatre = stage(
  {
    'large.html': page(`<script type="application/json">${large.replaceAll('<', '\\u003c')}</script>`),
    'large.json': large,
    'large-file.html': page('', 'quiz="large.json"'),
  },
  {},
);

for (const name of ['large.html', 'large-file.html']) {
  test(`a quiz of more than 4 MiB is called too large, and no place that is none is named: ${name}`, async (t) => {
    let heard = [];
    const page = await theatre.open(t, { path: name, prepare: (page) => (heard = listen(page, theatre.demo.address)) });
    const card = page.locator('.failure');
    await card.waitFor();
    const said = [await card.textContent(), ...heard].join('\n');
    assert.doesNotMatch(said, /line 0|column 0|:0:0/);
    assert.match(said, /4 MiB|4194304/);
  });
}

test('a page on a disk names the way that works for an author’s quiz', async (t) => {
  const path = join(theatre.demo.folder, 'disk.html');
  writeFileSync(path, page('', 'quiz="own.json"'));
  const opened = await theatre.open(t, { path: pathToFileURL(path).href });
  await opened.locator('.failure').waitFor();
  assert.match((await opened.locator('.failure').textContent()) ?? '', /inside the element: make\.html makes the lines/);
  for (const language of kLanguages) assert.match(messages(language)['error.file'], /make\.html/, language);
});

test('the lines of make.html have only attributes of HTML, and do not wrap', async (t) => {
  const page = await theatre.open(t, { path: 'make.html#publish' });
  await page.getByRole('button', { name: /^Cook, baker or host/ }).click();
  await page.evaluate(() => (location.hash = 'publish'));
  await page.locator('#whole').waitFor();
  for (const id of ['text', 'beside', 'whole', 'frame', 'wordpress']) {
    assert.deepEqual(await page.evaluate((id) => [getComputedStyle(document.getElementById(id)).whiteSpace, document.getElementById(id).getAttribute('wrap')], id), ['pre', null], id);
  }
});
