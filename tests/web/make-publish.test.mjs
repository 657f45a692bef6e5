// What authors take home from make.html: the file, the lines for an article and a whole page; and that their texts are never markup.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { marked } from 'marked';
import { kRoot, rolefit, scored } from '../support/tool.mjs';
import { until } from './engines.mjs';
import { kMakePolicy, openMake, pasted, step } from './make-page.mjs';
import { assertShows, kStrict, listen, shown, site, stage } from './page.mjs';
import { play } from './play.mjs';

const template = readFileSync(join(kRoot, 'data/quizzes/template.json'), 'utf8');
const theatre = stage(undefined, { 'content-security-policy': kMakePolicy });

/** A quiz whose texts would end a script, begin a comment or run code if they were markup. */
const hostile = () => {
  const quiz = JSON.parse(template);
  quiz.id = 'my.quiz-1';
  quiz.title = '</script><!-- <script> "quoted" & \u202e<img src=x onerror="document.title=1">';
  quiz.intro = '*stars* _lines_ `ticks` \\u003c \\ \\\\ {{ braces }} <b>bold</b>\n\n# and a blank line';
  quiz.sources[0].url = 'javascript:document.title=1';
  quiz.roles[0].name = '<i>Actor</i> \u2066\u202e';
  quiz.items[0].prompt = '</textarea><script>document.title=1</script>';
  return JSON.stringify(quiz, null, 2);
};

test('texts of a quiz are never treated as markup, on any step', async (t) => {
  const { page, heard } = await openMake(t, theatre);
  await pasted(page, hostile());
  for (const name of ['roles', 'questions', 'words', 'try', 'publish', 'json']) {
    await step(page, name);
    if (name === 'try') await page.locator('.stage').getByText('</script><!-- <script> "quoted" &').waitFor();
  }
  await step(page, 'roles');
  await page.getByText('<i>Actor</i>').first().waitFor();
  assert.equal(await page.title(), 'Make a quiz · RoleFit');
  assert.deepEqual(heard, []);
});

test('the downloaded file, the lines in all ways, and the page work, even with a hostile quiz', async (t) => {
  const { page, heard } = await openMake(t, theatre);
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  const text = hostile();
  await pasted(page, text);
  await step(page, 'publish');
  const downloaded = async (name) => {
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name }).click()]);
    return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') };
  };
  assert.deepEqual(await downloaded('Download my.quiz-1.json'), { name: 'my.quiz-1.json', text });
  const alone = await downloaded('Download a whole page');
  assert.equal(alone.name, 'my.quiz-1.html');

  const lines = {};
  for (const way of ['beside', 'whole', 'frame', 'wordpress']) {
    await page.locator(`#${way} ~ button`).click();
    await page.getByText('Copied.').waitFor();
    lines[way] = await page.evaluate(() => navigator.clipboard.readText());
  }
  assert.equal(lines.whole.split('\n').length, 6, 'the quiz is on one line');
  assert.equal(lines.wordpress, '[role-fit quiz="my.quiz-1.json"]');
  assert.deepEqual(heard, []);

  const article = (content) => `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Article</title></head><body><p>Above.</p>\n${content}\n<p>Below.</p></body></html>`;
  const own = await site(
    {
      'my.quiz-1.json': text,
      'alone.html': alone.text,
      ...Object.fromEntries(['beside', 'whole', 'frame'].map((way) => [`${way}.html`, article(lines[way])])),
      'markdown.html': article(marked.parse(`Above.\n\n${lines.whole}\n\nBelow.`, { async: false })),
    },
    { 'content-security-policy': `${kStrict.replace("style-src 'self'", "style-src 'self' 'unsafe-inline'")}; frame-src 'self'` },
    // Serves dist/ at the path that the lines use.
    ({ pathname }) => (pathname.startsWith('/role-fit/') ? { file: pathname.slice('/role-fit'.length) } : undefined),
  );
  t.after(() => own.close());
  const quiz = JSON.parse(text);
  for (const way of ['beside', 'whole', 'frame', 'markdown', 'alone']) {
    const tab = await theatre.browser.newPage();
    t.after(() => tab.close());
    const said = listen(tab, own.address);
    await tab.goto(`${own.address}${way}.html`);
    const inside = way === 'frame' ? tab.frames()[1] : tab;
    await inside.getByText('</script><!-- <script> "quoted" & ').first().waitFor();
    if (way !== 'alone') assert.equal(await tab.getByText('Below.').first().isVisible(), true, way);
    // Without the characters that would reverse the text after them.
    if (way === 'frame') assert.equal(await tab.locator('iframe').getAttribute('title'), quiz.title.replace('\u202e', ''));
    await until(() => inside.evaluate(() => !!document.querySelector('role-fit-quiz').shadowRoot.querySelector('.primary')), 'the quiz is drawn');
    const answers = await play({ ask: (expression) => inside.evaluate(expression) }, { quiz, choose: () => 0 });
    assertShows(await shown(inside), scored(answers, join(own.folder, 'my.quiz-1.json')));
    assert.equal(await tab.title(), way === 'alone' ? quiz.title.replace('\u202e', '') : 'Article');
    // Chromium knows this permission only on some systems.
    assert.deepEqual(said.filter((line) => !line.includes("Unrecognized feature: 'web-share'")), [], way);
  }
});

test('a role gets a picture from the disk, a text and a link, and a question measures a scale: nothing is wrong by the tool', async (t) => {
  const { page, heard } = await openMake(t, theatre);
  await pasted(page, readFileSync(join(kRoot, 'data/quizzes/plain.json'), 'utf8'));
  await step(page, 'roles');
  await page.locator('.card').first().locator('summary').click();
  await page.locator('[id="/roles/0/text"]').fill('Most kitchens let you try.');
  await page.locator('[id="/roles/0/link/url"]').fill('https://example.org/cook');
  await page.locator('[id="/roles/0/link/text"]').fill('How to become one');
  await page.locator('.card').first().locator('input[type=file]').setInputFiles(join(kRoot, 'web/pages/demo/screenshot.png'));
  await page.locator('[id="/roles/0/image/alt"]').fill('A result');
  await page.locator('.scales-step > summary').click();
  await page.getByRole('button', { name: 'Add a scale' }).click();
  for (const [key, words] of [['name', 'Plan'], ['low', 'decides on the spot'], ['high', 'plans ahead']]) await page.locator(`[id="/traits/0/${key}"]`).fill(words);
  for (const [index, place] of ['-0.8', '1.1', '0.2'].entries()) await page.locator('.places input[type=number]').nth(index).fill(place);
  await step(page, 'questions');
  await page.locator('#fold-rush').click();
  await page.locator('li.question', { hasText: 'Suddenly everything' }).locator('summary').click();
  await page.locator('#kind-4').selectOption('scale');
  await page.locator('[id="/items/4/slope"]').selectOption('strong');
  await page.locator('#direction-4').selectOption('high');
  await step(page, 'publish');
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: /^Download .*json/ }).click()]);
  const path = await download.path();
  const { roles, traits, items } = JSON.parse(readFileSync(path, 'utf8'));
  assert.deepEqual([roles[0].text, roles[0].link], ['Most kitchens let you try.', { url: 'https://example.org/cook', text: 'How to become one' }]);
  const { src, alt, width, height } = roles[0].image;
  assert.match(src, /^data:image\/jpeg;base64,/);
  assert.ok(alt === 'A result' && Math.max(width, height) <= 960);
  assert.deepEqual([roles.map(({ mean }) => mean), traits], [[[-0.8], [1.1], [0.2]], [{ id: 'scale-1', name: 'Plan', low: 'decides on the spot', high: 'plans ahead' }]]);
  const { shares, trait, slope, intercepts } = items[4];
  assert.deepEqual({ shares, trait, slope, intercepts }, { shares: undefined, trait: 'scale-1', slope: -1.6, intercepts: [0.5, -0.5] });
  const { status, stdout } = rolefit(['check', path]);
  assert.deepEqual([status, stdout], [0, '']);
  assert.deepEqual(heard, []);
});

test('numbers keep every digit in the one-line form of a quiz', async (t) => {
  const { page } = await openMake(t, theatre);
  await pasted(page, template.replace('"sure": 0.9', '"sure":\n\n\t0.90000000000000000000000000001'));
  await step(page, 'publish');
  assert.match(await page.locator('#whole').inputValue(), /"sure":0\.90000000000000000000000000001[,}]/);
});

test('the lines name the folder of the author’s site', async (t) => {
  const { page } = await openMake(t, theatre);
  await pasted(page, template);
  await step(page, 'publish');
  await page.locator('#folder').fill('https://example.org/a"b');
  await page.locator('#folder').blur();
  assert.equal(await page.locator('#beside').inputValue(), '<script src="https://example.org/a&quot;b/role-fit.js" data-quiz="https://example.org/a&quot;b/template.json" async></script>');
});

test('what the page says of a quiz is what the tool says of the file, to the digit', async (t) => {
  const { page } = await openMake(t, theatre);
  for (const name of ['plain', 'template', 'ds-or-mle']) {
    const path = join(kRoot, 'data/quizzes', `${name}.json`);
    await pasted(page, readFileSync(path, 'utf8'));
    await step(page, 'questions');
    await page.locator('.report:not(.stale)').waitFor();
    const { confusion, orders: { adaptive }, questions } = JSON.parse(rolefit(['simulate', path, '--readers', '600']).stdout);
    const words = await page.locator('.quality').textContent();
    assert.ok(words.includes(`Right for ${Math.round(100 * adaptive.accuracy)} of 100 readers`), words);
    assert.ok(words.includes(`Readers answer about ${Math.round(adaptive.questions.mean)} questions, of ${questions.length}.`), words);
    const counts = Object.values(confusion).map((row) => Object.values(row));
    const drawn = await page.locator('.quality dd .split').evaluateAll((bars) => bars.map((bar) => [...bar.querySelectorAll(':scope > svg')].map((part) => part.getAttribute('width'))));
    assert.deepEqual(drawn, counts.map((row) => row.map((count) => `${100 * (count / row.reduce((sum, other) => sum + other, 0))}%`)), name);
    await page.getByRole('button', { name: 'All quizzes' }).click();
  }
});
