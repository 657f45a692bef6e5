import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { kDist, kQuiz, kRoot, rolefit, scored } from '../support/tool.mjs';
import { assertShows, end, kNear, kPlayers, listen, openAll, shown, site, stage } from './page.mjs';
import { play, playByKeyboard } from './play.mjs';

const text = readFileSync(kQuiz, 'utf8');
const quiz = JSON.parse(text);
const words = JSON.parse(readFileSync(join(kRoot, 'data/messages/en.json'), 'utf8'));

const theatre = stage();

/** Opens a page with a recorded console. It is closed when the test ends. */
const open = async (t, address, options = {}, path = '') => {
  const context = await theatre.browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  t.after(() => context.close());
  const page = await context.newPage();
  const heard = listen(page, address);
  await page.goto(address + path);
  return { page, heard };
};

const kCast = {
  'a born data scientist': { leader: 'data-scientist', choose: kPlayers.scientist },
  'a born engineer': { leader: 'ml-engineer', choose: kPlayers.engineer },
  'somebody at the high end of everything': { choose: kPlayers.both },
};

const results = new Map();
for (const [who, { leader, choose }] of Object.entries(kCast)) {
  test(`${who} plays only by keyboard and gets the tool’s result, with an empty console under a strict policy`, async (t) => {
    const { page, heard } = await open(t, theatre.demo.address);
    const answers = await playByKeyboard(page, { quiz, choose });
    assert.equal(Object.keys(answers).length, quiz.items.length);
    const result = scored(answers);
    assertShows(await shown(page), result);
    if (leader) assert.equal(result.leader, leader);
    // Only results that are less certain than they look have a warning.
    const { longestRun, lz } = result.quality;
    const far = Object.values(result.roles).every(({ typicality }) => typicality < 0.05);
    const key = longestRun === result.answered ? 'result.alike' : lz < -2 ? 'result.unlikely' : far ? 'result.neither' : undefined;
    assert.deepEqual(await page.locator('.caution').allTextContents(), key ? [words[key]] : []);
    assert.deepEqual(heard, []);
    results.set(who, `${result.leader} ${result.verdict}`);
  });
}

test('the three players get three different results', () => {
  assert.equal(new Set(results.values()).size, 3, JSON.stringify([...results]));
});

test('the result is offered early, can be opened by keyboard, and equals the tool’s result for the same answers', async (t) => {
  const { page } = await open(t, theatre.demo.address);
  const answers = await playByKeyboard(page, { quiz, choose: kPlayers.engineer, early: true });
  const result = scored(answers);
  assert.ok(Object.keys(answers).length < quiz.items.length);
  assert.ok(result.questions >= quiz.minimum);
  assert.notEqual(result.offer, null);
  assertShows(await shown(page), result);
});

test('the questions come in the order in which the tool ranks them', async (t) => {
  const { page } = await open(t, theatre.demo.address);
  const answers = await play(page, { quiz, choose: (item) => end(item, item.trait === 'insight') });
  const asked = Object.keys(answers);
  for (let n = 0; n < asked.length; ) {
    const known = Object.fromEntries(Object.entries(answers).slice(0, n));
    const { next } = JSON.parse(rolefit(['next', kQuiz], JSON.stringify({ answers: known })).stdout);
    const items = next[0].items ?? [next[0].item];
    assert.deepEqual(asked.slice(n, n + items.length), items);
    n += items.length;
  }
});

test('the quiz can be played from a disk without a network', async (t) => {
  const { page, heard } = await open(t, pathToFileURL(kDist + '/').href, { offline: true }, 'index.html');
  const answers = await play(page, { quiz, choose: kPlayers.scientist });
  assertShows(await shown(page), scored(answers));
  assert.deepEqual(heard, []);
});

test('the page gets an event for every step, and the result event has the tool’s result', async (t) => {
  const { page } = await open(t, theatre.demo.address);
  await page.evaluate(() => {
    window.told = [];
    for (const type of ['start', 'answer', 'result']) {
      document.body.addEventListener(`rolefit-${type}`, ({ item, category, result }) => window.told.push({ type, item, category, result }));
    }
  });
  const answers = await play(page, { quiz, choose: () => 0 });
  const told = await page.evaluate(() => window.told);
  assert.equal(told[0].type, 'start');
  assert.deepEqual(
    told.filter(({ type }) => type === 'answer').map(({ item, category }) => [item, category]),
    Object.entries(answers),
  );
  assert.equal(told.at(-1).type, 'result');
  assert.deepEqual(told.at(-1).result, scored(answers));
});

test('the result shows every row of the comparison, every source and every frequent question of the quiz', async (t) => {
  const { page } = await open(t, theatre.demo.address);
  await play(page, { quiz, choose: () => 1 });
  await openAll(page);
  const words = await page.evaluate(() => document.querySelector('role-fit-quiz').shadowRoot.textContent.replace(/\s+/g, ' '));
  assert.ok(quiz.comparison.length >= 40);
  for (const { aspect, cells } of quiz.comparison) {
    for (const expected of [aspect, ...Object.values(cells)]) assert.ok(words.includes(expected), expected);
  }
  for (const { title } of quiz.sources) assert.ok(words.includes(title), title);
  for (const { question, answer } of quiz.faq) assert.ok(words.includes(question) && words.includes(answer), question);
});

test('the result links to the method page, and all links of that page work', async (t) => {
  const { page, heard } = await open(t, theatre.demo.address);
  await play(page, { quiz, choose: () => 0, early: true });
  await page.getByRole('link', { name: 'How this was measured' }).click();
  await page.getByRole('heading', { level: 1, name: 'Where the numbers come from' }).waitFor();
  const links = await page.locator('a[href]').evaluateAll((all) => all.map(({ href }) => href));
  assert.ok(links.length >= 4);
  for (const link of links) assert.equal((await page.request.get(link)).status(), 200, link);
  assert.deepEqual(heard, []);
});

test('Back keeps the answers', async (t) => {
  const { page } = await open(t, theatre.demo.address);
  await page.getByRole('radio').nth(1).press('Space');
  await page.getByRole('button', { name: 'Next' }).click();
  await page.getByText('Question 2').first().waitFor();
  await page.getByRole('button', { name: 'Back' }).click();
  await page.getByText('Question 1').first().waitFor();
  assert.equal(await page.getByRole('radio').nth(1).isChecked(), true);
  assert.equal(await page.getByRole('button', { name: 'Back' }).count(), 0, 'the first question has no Back button');
});

test('pressing Next without an answer shows a remark and stays at the question', async (t) => {
  const { page } = await open(t, theatre.demo.address);
  await page.getByRole('button', { name: 'Next' }).click();
  await page.getByRole('alert').getByText('Choose an answer').waitFor();
  assert.equal(await page.getByText('Question 1').count() > 0, true);
});

const article = (quizAddress) => `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Article</title></head>
<body><h1>The article</h1><p id="above">Above.</p>
<role-fit-quiz quiz="${quizAddress}"><p id="fallback">Instead of the quiz.</p></role-fit-quiz>
<p id="below">Below.</p><script src="role-fit.js" async></script></body></html>`;

test('a quiz with a missing comma shows the fallback and the place, and does not change the article', async (t) => {
  const broken = text.replace('"id": "ds-or-mle",', '"id": "ds-or-mle"');
  assert.notEqual(broken, text);
  const own = await site({ 'page.html': article('broken.json'), 'broken.json': broken });
  t.after(() => own.close());
  const [, line, column] = rolefit(['check', join(own.folder, 'broken.json')]).stdout.match(/:(\d+):(\d+): .*a comma is missing here/);

  const { page, heard } = await open(t, own.address, {}, 'page.html');
  const message = page.getByText(`line ${line}, column ${column}: a comma is missing here`);
  await message.waitFor();
  assert.equal(await message.isVisible(), true);
  assert.equal(await page.getByText('Instead of the quiz.').isVisible(), true);
  assert.equal(await page.locator('body').evaluate((body) => [...body.children].map(({ outerHTML }) => outerHTML).join('\n')), [
    '<h1>The article</h1>',
    '<p id="above">Above.</p>',
    '<role-fit-quiz quiz="broken.json"><p id="fallback">Instead of the quiz.</p></role-fit-quiz>',
    '<p id="below">Below.</p>',
    '<script src="role-fit.js" async=""></script>',
  ].join('\n'));
  assert.deepEqual(heard, [`error: role-fit-quiz: broken.json:${line}:${column}: a comma is missing here (/id)`]);
});

for (const [what, change, says] of [
  ['a slope that is a text', (s) => s.replace('"slope": ', '"slope": "steep", "was": '), /line \d+, column \d+: 'steep' is not a number/],
  ['no prompt to show', (s) => s.replace(/"prompt": "[^"]*",/, ''), /line \d+, column \d+: no 'prompt' for people to read/],
  ['a misspelt key', (s) => s.replace('"temperature"', '"temprature"'), /did you mean 'temperature'\?/],
]) {
  test(`a quiz with ${what} is refused, with the place of the problem`, async (t) => {
    const own = await site({ 'page.html': article('bad.json'), 'bad.json': change(text) });
    t.after(() => own.close());
    const { page } = await open(t, own.address, {}, 'page.html');
    await page.getByText(says).waitFor();
    assert.equal(await page.getByText('Instead of the quiz.').isVisible(), true);
  });
}

test('a message says that a quiz file is missing', async (t) => {
  const own = await site({ 'page.html': article('nowhere.json') });
  t.after(() => own.close());
  const { page } = await open(t, own.address, {}, 'page.html');
  await page.getByText('nowhere.json').waitFor();
  assert.equal(await page.getByText('Instead of the quiz.').isVisible(), true);
});

test('a quiz from a file can be played like the built-in one, and its markup is only text', async (t) => {
  const other = JSON.parse(text);
  other.id = 'other';
  other.title = '<img src=x onerror="document.title=1"> & co';
  other.method = 'javascript:document.title=1';
  other.items = other.items.slice(0, 3);
  other.minimum = 0;
  other.comparison.push({ aspect: 'A row that names no role' });
  const own = await site({ 'page.html': article('other.json'), 'other.json': JSON.stringify(other) });
  t.after(() => own.close());
  const { page, heard } = await open(t, own.address, {}, 'page.html');
  await page.getByText('<img src=x onerror="document.title=1"> & co').waitFor();
  const answers = await play(page, { quiz: other, choose: () => 1 });
  assertShows(await shown(page), scored(answers, join(own.folder, 'other.json')));
  assert.equal(await page.title(), 'Article');
  assert.equal(await page.getByRole('link', { name: 'How this was measured' }).count(), 0);
  assert.deepEqual(heard, []);
});

test('a group is one question with checkboxes: an empty box counts as no, and each box causes an event', async (t) => {
  const other = JSON.parse(text);
  other.groups = [{ id: 'analyze-business', prompt: 'Which of these have you done?' }];
  other.items = other.items.filter(({ categories }) => categories.length === 2).slice(0, 4);
  for (const item of other.items) delete item.group;
  for (const item of other.items.slice(1, 4)) item.group = 'analyze-business';  // An item has the same id.
  other.minimum = 0;
  const own = await site({ 'page.html': article('other.json'), 'other.json': JSON.stringify(other) });
  t.after(() => own.close());
  const { page, heard } = await open(t, own.address, {}, 'page.html');
  await page.evaluate(() => {
    window.told = [];
    document.body.addEventListener('rolefit-answer', ({ item, category }) => window.told.push([item, category]));
  });
  const ticked = other.items[2];
  const answers = await play(page, { quiz: other, choose: (item) => (item === ticked ? 1 : 0) });
  assert.deepEqual(Object.keys(answers).length, 4);
  assertShows(await shown(page), scored(answers, join(own.folder, 'other.json')));
  assert.deepEqual(await page.evaluate(() => window.told), Object.entries(answers));
  await page.getByRole('button', { name: 'Back to the questions' }).click();
  assert.deepEqual(
    await page.getByRole('checkbox').evaluateAll((boxes) => boxes.map(({ value, checked }) => [value, checked])),
    other.items.slice(1).map((item) => [item.id, item === ticked]),
  );
  assert.deepEqual(heard, []);
});

test('the engine is loaded in the next way if the server does not know wasm or does not have it', async (t) => {
  for (const damage of ['type', 'lost']) {
    const own = await site();
    t.after(() => own.close());
    const context = await theatre.browser.newContext();
    t.after(() => context.close());
    const page = await context.newPage();
    await page.route('**/*.wasm*', async (route) => {
      if (damage === 'lost') return route.fulfill({ status: 404, body: 'gone' });
      return route.fulfill({ response: await route.fetch(), headers: { 'content-type': 'text/plain' } });
    });
    await page.goto(own.address);
    const answers = await play(page, { quiz, choose: () => 0, early: true });
    assertShows(await shown(page), scored(answers));
  }
});

test('if no engine can be loaded, the reader is told and can try again', async (t) => {
  const context = await theatre.browser.newContext();
  t.after(() => context.close());
  const page = await context.newPage();
  await page.route('**/role-fit-engine*', (route) => route.abort());
  await page.goto(theatre.demo.address);
  await page.evaluate(kNear);
  const again = page.getByRole('button', { name: 'Try again' });
  await again.waitFor();
  await page.unroute('**/role-fit-engine*');
  await again.click();
  await page.locator('.asked legend').waitFor();
  const answers = await play(page, { quiz, choose: () => 0, early: true });
  assertShows(await shown(page), scored(answers));
});
