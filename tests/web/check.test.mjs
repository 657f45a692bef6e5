// check.html: checking a quiz in the browser, trying it, and copying it to an article.
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { marked } from 'marked';
import { kDist, kQuiz, kRoot, rolefit, scored } from '../support/tool.mjs';
import { until } from './engines.mjs';
import { assertShows, kFocused, kStrict, listen, play, shown, site, stage, tabTo } from './page.mjs';

const template = readFileSync(join(kRoot, 'data/quizzes/template.json'), 'utf8');
const theatre = stage();
const kDone = 'Nothing wrong and nothing missing.';
/** The hostile quiz has two texts that reverse the text around them. */
const kTurned = '2 warnings';

/** Opens the page in a new tab and records its console. */
const open = async (t, { width = 1280, address = `${theatre.demo.address}check.html`, ...options } = {}) => {
  const context = await theatre.browser.newContext({ viewport: { width, height: 800 }, ...options });
  t.after(() => context.close());
  const page = await context.newPage();
  const heard = listen(page, address.replace(/check\.html$/, ''));
  await page.goto(address);
  await page.getByText('Nothing to check yet.').waitFor();
  return { page, heard };
};

/** Writes a whole text at once, like a paste. */
const write = (page, text) =>
  page.evaluate((given) => {
    const area = document.getElementById('text');
    area.value = given;
    area.dispatchEvent(new InputEvent('input', { bubbles: true }));
  }, text);
const counts = (page) => page.locator('#count').textContent();
const says = (page, words) => until(async () => (await counts(page)) === words, `the page says: ${words}`);

/** Writes a quiz to a file for the tool. */
const filed = (t, text) => {
  const folder = mkdtempSync(join(tmpdir(), 'rolefit-check-'));
  t.after(() => rmSync(folder, { recursive: true }));
  const path = join(folder, 'quiz.json');
  writeFileSync(path, text);
  return path;
};

/** The page's list of problems, in the format of the tool. */
const listed = (page) =>
  page.locator('#problems button').evaluateAll((buttons) =>
    buttons.map((button) => {
      const of = (name) => button.querySelector(`.${name}`).textContent;
      const [place, path] = of('place').split(/ (.*)/s);
      const kind = of('severity') === 'warning' ? 'warning: ' : '';
      return `${place}: ${kind}${path ? `${path}: ` : ''}${of('message')}`;
    }),
  );

const change = (from, to) => {
  assert.ok(template.includes(from), from);
  return template.replace(from, to);
};
/** Broken quizzes, each with the text that must be selected at its first error. */
const kBroken = {
  'a comma that is missing': [change('"id": "template",', '"id": "template"'), ''],
  'a slope that is a text': [change('"slope": -1', '"slope": "steil"'), '"steil"'],
  'a problem behind letters of two bytes, of four, and of two characters': [
    change('"slope": -1', '"hint": "Größe 😀👩‍🚀 é 漢字", "slope": "x😀"'),
    '"x😀"',
  ],
  'a key that is none, behind an emoji': [change('"minimum": 6', '"minimum": 6, "hint": "😀", "nope": [1]'), '"😀"'],
  'a key that stands twice': [change('"minimum": 6', '"minimum": 6, "minimum": 7'), undefined],
  'an end that is missing': [template.trimEnd().slice(0, -1), ''],
  'a text that does not end with its line': [change('"language": "en",', '"language": "en,'), undefined],
  'all on one line': [JSON.stringify({ ...JSON.parse(template), title: 'Größe 😀', sure: 'x' }), undefined],
  'everything missing': ['{}', '{'],
  'no object': ['[1, 2]', '['],
  'no JSON': ['Größe 😀 <b>', undefined],
  'texts missing': [change('"prompt": "Draw or paint",', ''), undefined],
};

test('the page lists the same problems and places as the tool, and a click on a problem selects its place', async (t) => {
  const { page, heard } = await open(t);
  for (const [what, [text, first]] of Object.entries(kBroken)) {
    // Opened as a file, because files can have both kinds of line ends and a text area has only one.
    for (const content of [text, text.replaceAll('\n', '\r\n')]) {
      const { stdout } = rolefit(['check', filed(t, content)]);
      const wanted = stdout.trimEnd().split('\n').map((line) => line.replace(/^.*?quiz\.json:/, ''));
      assert.ok(wanted[0] !== '', what);
      await page.locator('#file').setInputFiles({ name: 'quiz.json', mimeType: 'application/json', buffer: Buffer.from(content) });
      await until(async () => (await listed(page)).join('\n') === wanted.join('\n'), `${what}: ${wanted[0]}`).catch(async () => assert.deepEqual(await listed(page), wanted, what));
      if (first === undefined) continue;
      await page.locator('#problems button', { hasText: 'error' }).first().click();
      const selected = await page.evaluate(() => {
        const area = document.activeElement;
        return area.value.slice(area.selectionStart, area.selectionEnd);
      });
      assert.equal(selected, first, what);
    }
  }
  assert.deepEqual(heard, []);
});

test('a problem far down and far to the right is scrolled into view, and its line is marked', async (t) => {
  const { page } = await open(t);
  const long = template.replace(/("id": "saw",[^]*?"slope": )1/, `$1${' '.repeat(300)}"x"`);
  await write(page, long);
  await says(page, '1 error');
  await page.locator('#problems button').click();
  const line = long.slice(0, long.indexOf('"x"')).split('\n').length;
  await page.locator('.numbers .error').waitFor();
  const seen = await page.evaluate((wanted) => {
    const area = document.activeElement;
    const number = [...document.querySelectorAll('.numbers .error')];
    const box = area.getBoundingClientRect();
    const place = number[0]?.getBoundingClientRect();
    return { numbers: number.map(({ textContent }) => textContent), inSight: place.top >= box.top && place.bottom <= box.bottom, right: area.scrollLeft > 500, top: area.scrollTop / parseFloat(getComputedStyle(area).lineHeight) < wanted };
  }, line);
  assert.deepEqual(seen, { numbers: [String(line)], inSight: true, right: true, top: true });
  // The number is beside its line: in an area with the same font, that line begins at the same height as the number.
  const off = await page.evaluate(() => {
    const area = document.getElementById('text');
    const number = document.querySelector('.numbers .error');
    const height = parseFloat(getComputedStyle(area).lineHeight);
    const top = area.getBoundingClientRect().top + parseFloat(getComputedStyle(area).paddingTop) + (Number(number.textContent) - 1) * height - area.scrollTop;
    return Math.abs(top - number.getBoundingClientRect().top);
  });
  assert.ok(off < 1.01, String(off));
});

test('an author can go from an empty page to a result only by keyboard, and the result equals the tool’s', async (t) => {
  const { page, heard } = await open(t);
  const tab = { press: (key) => page.keyboard.press(key), ask: (expression) => page.evaluate(expression) };
  await tabTo(tab, ({ text }) => text === 'Start from the template', 'the template');
  await page.keyboard.press('Enter');
  await says(page, kDone);
  assert.equal(await page.locator('#text').inputValue(), template);
  assert.match(
    await page.locator('#kind').textContent(),
    /^9 questions on 3 traits, 3 roles\. Actor and Stage manager are nearest .* 89% of the time/,
  );
  const { pairs } = JSON.parse(rolefit(['compare', join(kRoot, 'data/quizzes/template.json')]).stdout);
  assert.equal(Math.round(Math.min(...pairs.map(({ accuracy }) => accuracy)) * 100), 89);

  // The author makes a mistake, goes to the problem, and corrects it.
  await page.evaluate(() => document.activeElement.blur());
  await tabTo(tab, ({ tag }) => tag === 'textarea', 'the text');
  await page.keyboard.press('Control+Home');
  await page.keyboard.type('x');
  await until(async () => (await page.locator('#problems button').count()) === 1, 'the problem is found');
  assert.equal(await page.locator('#trial').isVisible(), false);
  assert.equal(await page.locator('#embed').isVisible(), false);
  assert.equal(await page.locator('#text').getAttribute('aria-invalid'), 'true');
  await tabTo(tab, ({ tag, text }) => tag === 'button' && text.startsWith('error'), 'the problem');
  await page.keyboard.press('Enter');
  assert.equal((await page.evaluate(kFocused)).tag, 'textarea');
  await page.keyboard.press('Delete');
  await says(page, kDone);
  assert.equal(await page.locator('#text').inputValue(), template);

  const quiz = JSON.parse(template);
  const answers = await play(page, { quiz, choose: ({ categories }) => categories.length - 1 });
  assertShows(await shown(page), scored(answers, join(kRoot, 'data/quizzes/template.json')));
  assert.equal(await page.locator('role-fit-quiz').count(), 1);
  assert.deepEqual(heard, []);
});

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

test('texts of a quiz are never treated as markup', async (t) => {
  const { page, heard } = await open(t);
  await write(page, hostile());
  await says(page, kTurned);
  await page.locator('#stage').getByText('</script><!-- <script> "quoted" &').waitFor();
  await write(page, hostile().replace('"format"', '"<img src=x onerror=document.title=2>"'));
  await page.locator('.message', { hasText: '<img src=x' }).waitFor();
  assert.equal(await page.title(), 'Check a quiz · RoleFit');
  assert.deepEqual(heard, []);
});

test('the copied lines and the downloaded file work in an article, in all three ways, even with a hostile quiz', async (t) => {
  const { page, heard } = await open(t);
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  const text = hostile();
  await write(page, text);
  await says(page, kTurned);
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Download my.quiz-1.json' }).click()]);
  assert.equal(download.suggestedFilename(), 'my.quiz-1.json');
  assert.equal(readFileSync(await download.path(), 'utf8'), text);

  const lines = {};
  for (const way of ['beside', 'whole', 'frame']) {
    await page.locator(`[data-copy=${way}]`).click();
    await page.getByText('Copied.').waitFor();
    lines[way] = await page.evaluate(() => navigator.clipboard.readText());
  }
  assert.equal(lines.whole.split('\n').length, 6, 'the quiz is on one line');
  assert.deepEqual(heard, []);

  const article = (content) => `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Article</title></head><body><p>Above.</p>\n${content}\n<p>Below.</p></body></html>`;
  const own = await site(
    {
      'my.quiz-1.json': text,
      ...Object.fromEntries(Object.entries(lines).map(([way, content]) => [`${way}.html`, article(content)])),
      'markdown.html': article(marked.parse(`Above.\n\n${lines.whole}\n\nBelow.`, { async: false })),
    },
    { 'content-security-policy': `${kStrict}; frame-src 'self'` },
    // Serves dist/ at the path that the lines use.
    ({ pathname }) => (pathname.startsWith('/role-fit/') ? { file: pathname.slice('/role-fit'.length) } : undefined),
  );
  t.after(() => own.close());
  const quiz = JSON.parse(text);
  for (const way of ['beside', 'whole', 'frame', 'markdown']) {
    const tab = await theatre.browser.newPage();
    t.after(() => tab.close());
    const said = listen(tab, own.address);
    await tab.goto(`${own.address}${way}.html`);
    const inside = way === 'frame' ? tab.frames()[1] : tab;
    await inside.getByText('</script><!-- <script> "quoted" & ').first().waitFor();
    assert.equal(await tab.getByText('Below.').first().isVisible(), true, way);
    // Without the characters that would reverse the text after them.
    if (way === 'frame') assert.equal(await tab.locator('iframe').getAttribute('title'), quiz.title.replace('\u202e', ''));
    await until(() => inside.evaluate(() => !!document.querySelector('role-fit-quiz').shadowRoot.querySelector('.primary')), 'the quiz is drawn');
    const keys = {
      press: (key) => tab.keyboard.press(key),
      ask: (expression) => inside.evaluate(expression),
    };
    const answers = await play(keys, { quiz, choose: () => 0 });
    assertShows(await shown(inside), scored(answers, join(own.folder, 'my.quiz-1.json')));
    assert.equal(await tab.title(), 'Article');
    // Chromium knows this permission only on some systems.
    assert.deepEqual(said.filter((line) => !line.includes("Unrecognized feature: 'web-share'")), [], way);
  }
});

test('numbers keep every digit in the one-line form of a quiz', async (t) => {
  const { page } = await open(t);
  await write(page, change('"sure": 0.9', '"sure":\n\n\t0.90000000000000000000000000001'));
  await says(page, kDone);
  assert.match(await page.locator('#whole').inputValue(), /"sure":0\.90000000000000000000000000001[,}]/);
});

test('a text survives a reload, opening another file, and opening a file that is not text', async (t) => {
  const { page } = await open(t);
  await write(page, '{"mine": 1}');
  await until(async () => (await page.locator('#problems li').count()) > 0, 'it is checked');
  await page.reload();
  await until(async () => (await page.locator('#text').inputValue()) === '{"mine": 1}', 'it is there again');
  const give = (name, buffer) => page.locator('#file').setInputFiles({ name, mimeType: 'application/json', buffer });

  await give('big.json', Buffer.alloc(4 * 2 ** 20 + 1, 'x'));
  await page.getByText('big.json is larger than 4 MiB').waitFor();
  await give('latin.json', Buffer.from([0x7b, 0xe9, 0x7d]));
  await page.getByText('latin.json is not UTF-8 text.').waitFor();
  assert.equal(await page.locator('#text').inputValue(), '{"mine": 1}');

  await give('other.json', Buffer.from(template));
  await says(page, kDone);
  await page.getByRole('button', { name: 'Bring back what was here' }).click();
  assert.equal(await page.locator('#text').inputValue(), '{"mine": 1}');
  await until(async () => (await page.locator('#problems li').count()) > 0, 'it is checked again');
});

test('a file can be opened by dropping it on the page', async (t) => {
  const { page } = await open(t);
  await page.evaluate((text) => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([text], 'quiz.json'));
    for (const type of ['dragover', 'drop']) document.getElementById('text').dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
  }, template);
  await says(page, kDone);
});

test('the example is the unchanged file of the built-in quiz', async (t) => {
  const { page } = await open(t);
  await page.getByRole('button', { name: 'Look at the built-in quiz' }).click();
  await says(page, kDone);
  assert.equal(await page.locator('#text').inputValue(), readFileSync(kQuiz, 'utf8'));
});

test('check.html works from a disk without a network', async (t) => {
  const { page, heard } = await open(t, { address: pathToFileURL(join(kDist, 'check.html')).href, offline: true });
  await page.getByRole('button', { name: 'Start from the template' }).click();
  await says(page, kDone);
  await page.locator('#stage legend').waitFor();
  assert.deepEqual(heard, []);
});

test('the page stays usable with a text of four million letters', async (t) => {
  const { page } = await open(t);
  const size = 4 * 2 ** 20;
  const long = {
    'a line of nothing': 'x'.repeat(size),
    'brackets': '['.repeat(size),
    'a text': `"${'é'.repeat(size / 2)}"`,
    'objects': `[${'{"a":1},'.repeat(size / 9)}{}]`,
    'more than a quiz may have': ' '.repeat(size + 1),
  };
  for (const [what, text] of Object.entries(long)) {
    await write(page, template);
    await says(page, kDone);
    const began = Date.now();
    await write(page, text);
    if (text.trim() !== '') await until(async () => (await page.locator('#problems li').count()) > 0, `${what} is checked`);
    await page.locator('#text').press('End');
    assert.ok(Date.now() - began < 8000, `${what}: ${Date.now() - began} ms`);
    if (text.trim() !== '') await page.locator('#problems button').first().click();
    assert.ok((await page.locator('.numbers span').count()) < 100, 'only the visible line numbers are drawn');
  }
});

test('a text with too many lines is refused, whether it is opened or pasted', async (t) => {
  const { page } = await open(t);
  await write(page, template);
  const text = 'x\n'.repeat(2 * 2 ** 20);
  await page.locator('#file').setInputFiles({ name: 'lines.json', mimeType: 'application/json', buffer: Buffer.from(text) });
  await page.getByText('lines.json has more than 50,000 lines.').waitFor();
  const kept = await page.evaluate((pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', pasted);
    return document.getElementById('text').dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, text);
  assert.equal(kept, false, 'the paste is prevented');
  await page.getByText('What was pasted has more than 50,000 lines.').waitFor();
  assert.equal(await page.locator('#text').inputValue(), template);
});

test('axe finds nothing on check.html, at 320 and 1280 px, in light and dark: empty, with problems, and with a quiz', async (t) => {
  const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  for (const width of [320, 1280]) {
    for (const colorScheme of ['light', 'dark']) {
      const { page } = await open(t, { width, colorScheme, bypassCSP: true });
      await page.evaluate(axe);
      for (const [what, text] of [['nothing', ''], ['problems', kBroken['a slope that is a text'][0].replace('"title"', '"titel"')], ['a quiz', template]]) {
        await write(page, text);
        await until(async () => {
          const words = await counts(page);
          return what === 'nothing' ? words === 'Nothing to check yet.' : what === 'a quiz' ? words === kDone : words.includes('error');
        }, what);
        if (what === 'a quiz') await page.locator('#stage .card').waitFor();
        const found = await page.evaluate(async () =>
          (await globalThis.axe.run(document, { rules: { 'target-size': { enabled: true } } })).violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html)}`),
        );
        assert.deepEqual(found, [], `${what}, ${width} px, ${colorScheme}`);
        assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), width);
      }
    }
  }
});

test('check.html says that the engine cannot be loaded, and checks as soon as it can', async (t) => {
  const context = await theatre.browser.newContext();
  t.after(() => context.close());
  const page = await context.newPage();
  await page.route('**/role-fit-engine*', (route) => route.abort());
  await page.goto(`${theatre.demo.address}check.html`);
  await page.getByText('The engine could not be loaded.').waitFor();
  await page.unroute('**/role-fit-engine*');
  await write(page, template);
  await says(page, kDone);
});
