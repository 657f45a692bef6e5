// The step “JSON” of make.html: the text of a quiz, and its problems in the words and places of the tool.
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { kRoot, rolefit } from '../support/tool.mjs';
import { until } from './engines.mjs';
import { drop, kMakePolicy, openMake, step } from './make-page.mjs';
import { stage } from './page.mjs';

const template = readFileSync(join(kRoot, 'data/quizzes/template.json'), 'utf8');
const theatre = stage(undefined, { 'content-security-policy': kMakePolicy });
const kDone = 'Nothing wrong and nothing missing.';

/** Opens the page in a new tab with the template, on the step JSON, and records its console. */
const open = async (t, options) => {
  const { page, heard } = await openMake(t, theatre, options);
  await page.getByRole('button', { name: /^Which job in the theatre/ }).click();
  await step(page, 'json');
  await says(page, kDone);
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
  page.locator('section.json .found button').evaluateAll((buttons) =>
    buttons.map((button) => {
      const of = (name) => button.querySelector(`.${name}`).textContent;
      const [place, path] = of('where').split(/ (.*)/s);
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
      await drop(page, 'quiz.json', content);
      await until(async () => (await listed(page)).join('\n') === wanted.join('\n'), `${what}: ${wanted[0]}`).catch(async () => assert.deepEqual(await listed(page), wanted, what));
      if (first === undefined) continue;
      await page.locator('section.json .found button', { hasText: 'error' }).first().click();
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
  await says(page, 'one error');
  await page.locator('section.json .found button').click();
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
    await write(page, text);
    if (text.trim() !== '') await until(async () => (await page.locator('section.json .found li').count()) > 0, `${what} is checked`);
    await page.locator('#text').press('End');
    if (text.trim() !== '') await page.locator('section.json .found button').first().click();
    assert.ok((await page.locator('.numbers span').count()) < 100, 'only the visible line numbers are drawn');
  }
});

test('a text with too many lines is refused, whether it is opened or pasted', async (t) => {
  const { page } = await open(t);
  await write(page, template);
  const text = 'x\n'.repeat(2 * 2 ** 20);
  await drop(page, 'lines.json', text);
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
