// make.html in every step: axe finds nothing, nothing is wider than the page, and a letter in 200 questions changes little.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { test } from 'node:test';
import { kRoot } from '../support/tool.mjs';
import { openMake, pasted, step } from './make-page.mjs';
import { stage } from './page.mjs';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const quizOf = (name) => readFileSync(join(kRoot, `data/quizzes/${name}.json`), 'utf8');
const theatre = stage();
const kSteps = ['roles', 'questions', 'words', 'try', 'publish', 'json'];

const assertClean = async (page, what, width) => {
  await page.evaluate(() => scrollTo(0, 0));  // Otherwise the steps cover a part of what is below them.
  const found = await page.evaluate(async () =>
    (await globalThis.axe.run(document, { rules: { 'target-size': { enabled: true } } })).violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html)}`),
  );
  assert.deepEqual(found, [], what);
  assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), width, what);
};

const kLooks = [
  { width: 320, colorScheme: 'light', locale: 'en', isFull: true },
  { width: 768, colorScheme: 'dark', locale: 'de' },
  { width: 1280, colorScheme: 'light', locale: 'es' },
  { width: 320, colorScheme: 'dark', locale: 'ar' },
  { width: 1280, colorScheme: 'dark', locale: 'ar', isFull: true },
];

for (const { width, colorScheme, locale, isFull } of kLooks) {
  test(`axe finds nothing in any step, and nothing is too wide: ${width} px, ${colorScheme}, ${locale}`, async (t) => {
    const { page } = await openMake(t, theatre, { width, colorScheme, locale, bypassCSP: true });
    assert.deepEqual(await page.evaluate(() => [document.documentElement.lang, document.documentElement.dir]), [locale, locale === 'ar' ? 'rtl' : 'ltr']);
    await page.evaluate(axe);
    await assertClean(page, 'before a quiz is open', width);
    const quiz = JSON.parse(quizOf('template'));
    quiz.items.push(...JSON.parse(JSON.stringify(quiz.items.slice(8))).map((item) => ({ ...item, id: `${item.id}-2`, group: 'shared', trait: undefined, model: undefined, slope: undefined, intercepts: undefined, shares: { actor: [4, 6], 'stage-manager': [9, 1], designer: [2, 8] } })));
    quiz.items.push({ ...JSON.parse(quizOf('plain')).items[0], shares: { actor: [6, 1, 3], 'stage-manager': [1, 3.5, 2], designer: [10, 60, 30] } });
    quiz.groups.push({ id: 'shared', prompt: 'And which of these?' });
    quiz.roles[0] = { ...quiz.roles[0], text: 'Well.', link: { url: 'https://example.org/', text: 'More' }, image: { src: 'data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==', alt: 'A dot', width: 640, height: 360 } };
    const text = JSON.stringify(quiz, null, 2);
    // Problems stand beside the same fields in every look.
    for (const [what, given] of [['a quiz', text], ...(isFull ? [['a quiz with problems', text.replace('"slope": -1', '"slope": -100').replace('"name": "Actor",', '').replace('"title"', '"titel"')]] : [])]) {
      await pasted(page, given);
      await page.locator('.steps').waitFor();
      for (const name of kSteps) {
        if (what === 'a quiz') await step(page, name);
        else await page.evaluate((to) => (location.hash = to), name);
        if (name === 'questions') for (let closed; (closed = page.locator('.fold[aria-expanded=false]')), (await closed.count()) > 0; ) await closed.first().click();
        await page.evaluate(() => document.querySelectorAll('main details').forEach((details) => (details.open = true)));
        if (what !== 'a quiz') await page.locator('.steps .count').first().waitFor();
        await assertClean(page, `${what}, ${name}`, width);
      }
      await page.locator('.history button').first().click();
    }
  });
}

test('in a quiz of 200 questions, a letter changes only a few places of the page', async (t) => {
  const { page } = await openMake(t, theatre);
  const quiz = JSON.parse(quizOf('plain'));
  quiz.items = Array.from({ length: 200 }, (_, index) => ({ ...quiz.items[index % 8], id: `q-${index}`, prompt: `${quiz.items[index % 8].prompt} (${index})` }));
  await pasted(page, JSON.stringify(quiz, null, 2));
  await step(page, 'questions');
  await page.locator('.report:not(.stale)').waitFor();
  assert.equal(await page.locator('li.question').count(), 200);
  await page.locator('[id="/items/0/prompt"]').focus();
  await page.evaluate(() => {
    globalThis.changes = 0;
    new MutationObserver((records) => (changes += records.length)).observe(document.getElementById('page'), { subtree: true, childList: true, characterData: true, attributes: true });
  });
  for (const word of ['Hello', 'there', 'reader']) {
    for (const key of word) await page.keyboard.press(key);
    await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
    assert.ok((await page.locator('#fold-q-0').textContent()).includes(word), 'the heading follows');
  }
  const changes = await page.evaluate('changes');
  assert.ok(changes > 0 && changes < 200, `${changes} changes for 16 letters`);
});
