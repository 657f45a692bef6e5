import assert from 'node:assert/strict';
import { test } from 'node:test';
import { kSteps } from '../../web/build/sizes.mjs';
import { measure } from '../bench/memory.mjs';
import { articleWith, by, stage } from './page.mjs';

const page = (body, head = '') => `<!doctype html><html lang="en"><head><title>Article</title>${head}</head><body>${body}</body></html>`;
const theatre = stage({
  'two.html': page(
    '<script src="role-fit.js"></script><hr><script src="role-fit.js" data-quiz="quizzes/template.json"></script><script src="role-fit.js"></script>',
  ),
  'head.html': page('', '<script src="role-fit.js"></script>'),
  'many.html': articleWith().replace(/<role-fit-quiz.*<\/role-fit-quiz>/, (one) => one.repeat(100)),
});

test('a hundred quizzes on a page load each file only once and share one engine', async (t) => {
  const page = await theatre.open(t, { path: 'many.html' });
  await page.waitForFunction(() => [...document.querySelectorAll('role-fit-quiz')].every(({ shadowRoot }) => shadowRoot?.querySelector('.introduction')));
  await by(page, 'goTo', '#verdict');
  await by(page, 'openAll');
  const files = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name.replace(/.*\/|\?.*/g, '')));
  assert.deepEqual(files.filter((name) => name.startsWith('role-fit')).sort(), Object.values(kSteps).flatMap(({ files }) => files).sort());
});

test('each tag that names another quiz adds it, and a tag without attributes adds none beside an element', async (t) => {
  const page = await theatre.open(t, { path: 'two.html' });
  await page.waitForFunction(() => [...document.querySelectorAll('role-fit-quiz')].filter(({ shadowRoot }) => shadowRoot?.querySelector('.introduction')).length === 2);
  assert.deepEqual(
    await page.evaluate(() => [...document.body.children].map((element) => `${element.localName} ${element.getAttribute('quiz') ?? ''}`.trim())),
    ['script', 'role-fit-quiz', 'hr', 'script', 'role-fit-quiz quizzes/template.json', 'script'],
  );
});

test('a tag in the head of a page without an element logs what is missing, and changes nothing', async (t) => {
  const said = [];
  await theatre.open(t, { path: 'head.html', prepare: (page) => page.on('console', (message) => said.push(`${message.type()}: ${message.text()}`)) });
  assert.deepEqual(said.map((line) => line.replace(/http\S*\//, '')), ['info: role-fit.js: put <role-fit-quiz></role-fit-quiz> or this script tag where you want the quiz.']);
});

test('adding and removing quizzes does not leak memory after the first sixty', async () => {
  const rows = await measure(150, 30);
  const [before, after] = [rows.slice(0, 2), rows.slice(2)];
  assert.deepEqual(new Set(after.map(({ wasm }) => wasm)), new Set([before[1].wasm]));
  // Compiled code takes some memory, and some memory is freed late. So the least of several measurements counts. A leaked quiz would
  // take 100 KB each time.
  const least = (some) => Math.min(...some.map(({ heap }) => heap));
  assert.ok(least(after) - least(before) < 30 * 5_000, rows.map(({ heap }) => heap).join(', '));
});
