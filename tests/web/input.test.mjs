import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { serve } from '../../web/pages/demo/serve.mjs';
import { kDist, kRoot } from '../support/tool.mjs';
import { articleWith, by, stage } from './page.mjs';

const template = JSON.parse(readFileSync(join(kRoot, 'data/quizzes/template.json'), 'utf8'));

/** A quiz with every text changed. @returns {any} */
const withTexts = (value, change, key = '') => {
  if (Array.isArray(value)) return value.map((entry) => withTexts(entry, change, key));
  if (value && typeof value === 'object') return Object.fromEntries(Object.entries(value).map(([name, entry]) => [name, withTexts(entry, change, name)]));
  const words = ['title', 'intro', 'name', 'summary', 'low', 'high', 'prompt', 'categories', 'hint', 'why', 'aspect', 'question', 'answer', 'topic', 'text', 'stage'];
  return typeof value === 'string' && words.includes(key) ? change(value) : value;
};

const kMarkup = '<img src=x onerror="globalThis.hit=1"><script>globalThis.hit=1</script><a href="javascript:globalThis.hit=1">x</a>&lt;';
const kTurning = '\u202e\u202d\u2066\u2067';
/** A quiz full of things that must stay text: markup, characters that reverse the text around them, and links that are code. */
const hostile = {
  ...withTexts(template, (text) => `${kMarkup}${text}${kTurning}`),
  method: 'javascript:globalThis.hit=1',
  sources: [
    { id: 'author', title: `${kMarkup}${kTurning}`, url: 'javascript:globalThis.hit=1', author: kMarkup, licence: kMarkup },
    { id: 'data', title: 'Data', url: 'data:text/html,<script>globalThis.hit=1</script>' },
  ],
};

const theatre = stage(
  {
    'plain.html': articleWith(),
    'hostile.html': articleWith('quiz="hostile.json"'),
    'hostile.json': JSON.stringify(hostile),
    'huge.html': articleWith('quiz="huge.json"'),
    'huge.json': JSON.stringify({ ...template, title: 'x'.repeat(10 * 2 ** 20) }),
    'long.html': articleWith('quiz="long.json"'),
    'long.json': JSON.stringify({ ...template, title: `${'long '.repeat(400_000)}` }),
    'gone.html': articleWith('quiz="gone.json"'),
    'page.html': articleWith('quiz="index.html"'),
    'address.html': articleWith('quiz="http://["'),
    'inside.html': articleWith().replace('<p>Instead of the quiz.</p>', `<script type="application/json">${JSON.stringify(template)}</script>`),
    'inside-early.html': articleWith('', '<script src="role-fit.js"></script>').replace(
      '<p>Instead of the quiz.</p>',
      `<p>Instead of the quiz.</p><script type="application/json">${JSON.stringify(template)}</script>`,
    ),
    'inside-broken.html': articleWith().replace('<p>Instead of the quiz.</p>', '<p>Instead of the quiz.</p><script type="application/json">{"format": "rolefit/1",,}</script>'),
    'odd.html': articleWith('quiz="odd.json"'),
    'odd.json': JSON.stringify({ ...template, items: [template.items[0], { ...template.items[1], categories: 7, prompt: {} }, ...template.items.slice(2)] }),
  },
  {},
);

/** Opens a page and records its console. */
const listening = async (t, path) => {
  const said = [];
  const page = await theatre.open(t, { path, prepare: (page) => page.on('console', (message) => said.push(message.text())) });
  return { page, said };
};
const isFallback = (page) => page.getByText('Instead of the quiz.').isVisible();

test('texts of a quiz are only shown as text: markup appears as written, links lead to the web, and no text is reversed', async (t) => {
  const page = await theatre.open(t, { path: 'hostile.html' });
  await by(page, 'arrive');
  const seen = { tags: new Set(), links: new Set(), turning: 0, markup: 0, looks: 0 };
  const look = async () => {
    const found = await page.evaluate((markup) => {
      const every = [...hand.root().querySelectorAll('*')];
      const text = hand.root().textContent;
      return {
        tags: every.map(({ localName }) => localName),
        links: every.map((element) => element.getAttribute('href') ?? element.getAttribute('src')).filter(Boolean),
        turning: /[\u202a-\u202e\u2066-\u2069]/.test(text),
        markup: text.includes(markup),
      };
    }, kMarkup);
    for (const tag of found.tags) seen.tags.add(tag);
    for (const link of found.links) seen.links.add(link);
    seen.looks += 1;
    seen.turning += found.turning;
    seen.markup += found.markup;
  };
  await look();
  for (let n = 0; await page.evaluate(() => !hand.find('#verdict')); ++n) {
    await look();
    await by(page, 'answer', n);
    await by(page, 'next');
  }
  await by(page, 'openAll');
  await look();
  assert.equal(seen.markup, seen.looks, 'the markup is shown as written');
  assert.equal(seen.turning, 0);
  for (const tag of ['script', 'img', 'iframe']) assert.equal(seen.tags.has(tag), false, tag);
  for (const link of seen.links) assert.match(link, /^(https?:\/\/|#)/);
  assert.equal(await page.evaluate('globalThis.hit'), undefined);
});

test('a quiz of 10 MB is refused because of its size, and the page stays as it was', async (t) => {
  const { page, said } = await listening(t, 'huge.html');
  await page.getByText('could not be loaded').waitFor();
  assert.equal(await isFallback(page), true);
  assert.match(said.join('\n'), /huge\.json has more than 4 MiB/);
});

test('a quiz with a title of 2 MB can be played', async (t) => {
  const { page } = await listening(t, 'long.html');
  await by(page, 'see', '.primary');
  await by(page, 'answer', 1);
  await by(page, 'next');
});

test('a quiz with a later question without text leaves the page’s own content and says where the text is missing', async (t) => {
  const { page, said } = await listening(t, 'odd.html');
  await page.getByText('cannot be shown').waitFor();
  assert.equal(await isFallback(page), true);
  assert.match(said.join('\n'), /odd\.json:\d+:\d+: .*\(\/items\/1\//);
});

for (const [path, says] of [
  ['gone.html', /gone\.json .*status 404/],
  ['page.html', /index\.html is a web page, not a quiz/],
  ['address.html', /http:\/\/\[.*Invalid URL/],
]) {
  test(`the console says why the quiz of ${path} cannot be loaded`, async (t) => {
    const { page, said } = await listening(t, path);
    await page.getByText('could not be loaded').waitFor();
    assert.equal(await isFallback(page), true);
    assert.match(said.join('\n'), says);
  });
}

test('a quiz on another host plays if that host allows it, else the console says which header the host must send', async (t) => {
  for (const headers of [{ 'access-control-allow-origin': '*' }, {}]) {
    const other = await serve(kDist, { headers });
    t.after(() => other.close());
    const { page, said } = await listening(t, 'plain.html');
    await page.evaluate((quiz) => document.querySelector('role-fit-quiz').setAttribute('quiz', quiz), `${other.address}quizzes/template.json`);
    if (headers['access-control-allow-origin']) {
      await page.getByText(template.title).waitFor();
    } else {
      await page.getByText('could not be loaded').waitFor();
      assert.match(said.join('\n'), /must send “Access-Control-Allow-Origin: \*”/);
    }
  }
});

for (const path of ['inside.html', 'inside-early.html']) {
  test(`a quiz inside the element can be played (${path})`, async (t) => {
    const { page, said } = await listening(t, path);
    await by(page, 'arrive');
    await page.getByText(template.title).waitFor();
    await by(page, 'goTo', '#verdict');
    assert.deepEqual(said, []);
  });
}

test('a problem in a quiz inside the element is reported with its place', async (t) => {
  const { page, said } = await listening(t, 'inside-broken.html');
  await page.getByText('cannot be shown').waitFor();
  assert.equal(await isFallback(page), true);
  assert.match(said.join('\n'), /role-fit-quiz:1:\d+: /);
});
