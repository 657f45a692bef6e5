// make.html loses nothing: reload, crash, two tabs, a full storage, storage forbidden, undo, leaving; and it takes files and spreadsheets.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { kDist, kQuiz, kRoot } from '../support/tool.mjs';
import { until } from './engines.mjs';
import { drop, kMakePolicy, openMake, pasted, step } from './make-page.mjs';
import { stage } from './page.mjs';

const plain = readFileSync(join(kRoot, 'data/quizzes/plain.json'), 'utf8');
const theatre = stage(undefined, { 'content-security-policy': kMakePolicy });
const title = (page) => page.locator('[id="/title"]');
const kept = (page) => page.evaluate(() => Object.entries(localStorage).filter(([key]) => key.startsWith('rolefit-make:')).map(([, value]) => JSON.parse(value)));
const isKept = (page, title) => until(async () => (await kept(page)).some((quiz) => quiz.title === title), `${title} is kept`);

test('a quiz survives a reload, the crash of its tab, and the choice of another quiz', async (t) => {
  const { page, context } = await openMake(t, theatre);
  await pasted(page, plain);
  await step(page, 'words');
  await title(page).fill('One');
  await page.reload();  // At once: what was typed last is kept when the page is left.
  await page.locator('#step-title').waitFor();
  assert.equal(await title(page).inputValue(), 'One');
  await title(page).fill('One again');
  await isKept(page, 'One again');
  await page.goto('chrome://crash').catch(() => {});
  await page.close();

  const other = await openMake(t, theatre, { context });
  await other.page.getByRole('button', { name: /^One again/ }).click();
  await step(other.page, 'words');
  assert.equal(await title(other.page).inputValue(), 'One again');
  await other.page.getByRole('button', { name: 'All quizzes' }).click();
  await other.page.getByRole('button', { name: /^Two roles/ }).click();
  await step(other.page, 'words');
  await title(other.page).fill('Two');
  await other.page.getByRole('button', { name: 'All quizzes' }).click();
  assert.deepEqual(await other.page.locator('.kept b').allTextContents(), ['Two', 'One again']);
  other.page.on('dialog', (dialog) => dialog.accept());
  await other.page.getByRole('button', { name: 'Remove Two' }).click();
  assert.deepEqual(await other.page.locator('.kept b').allTextContents(), ['One again']);
});

test('two tabs with one quiz show the same, and what one of them had is one step back', async (t) => {
  const { page, context } = await openMake(t, theatre);
  await pasted(page, plain);
  await step(page, 'words');
  await isKept(page, 'Cook, baker or host?');
  const { page: other } = await openMake(t, theatre, { context });
  await other.getByRole('button', { name: /^Cook, baker or host.*20\d\d/ }).click();
  await step(other, 'words');
  await title(other).fill('From the other tab');
  await until(async () => (await title(page).inputValue()) === 'From the other tab', 'the first tab follows');
  await page.getByText('You changed this quiz in another tab').waitFor();
  await page.getByRole('button', { name: 'Undo' }).click();
  assert.equal(await title(page).inputValue(), 'Cook, baker or host?');
  await until(async () => (await title(other).inputValue()) === 'Cook, baker or host?', 'the other tab follows, too');
});

test('a full storage and a forbidden one are told, and the quiz stays in the tab', async (t) => {
  const full = await openMake(t, theatre);
  await pasted(full.page, plain);
  await step(full.page, 'words');
  await full.page.evaluate(() => {
    let piece = 'x'.repeat(2 ** 22);
    for (let n = 0; piece.length > 0; ++n) {
      try {
        localStorage.setItem(`filler-${n}`, piece);
      } catch {
        piece = piece.slice(0, piece.length >> 1);
      }
    }
  });
  await title(full.page).fill('Too much '.repeat(50));
  await full.page.getByText('storage for this page is full').waitFor();
  assert.match(await title(full.page).inputValue(), /Too much/);
  await full.page.evaluate(() => localStorage.removeItem('filler-0'));
  await title(full.page).fill('Fits again');
  await isKept(full.page, 'Fits again');
  assert.equal(await full.page.getByText('storage for this page is full').count(), 0);

  const context = await theatre.browser.newContext();
  t.after(() => context.close());
  await context.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage']) Object.defineProperty(window, name, { get: () => { throw new DOMException('no', 'SecurityError'); } });
  });
  const { page } = await openMake(t, theatre, { context });
  await pasted(page, plain);
  await page.getByText('does not let the page keep anything').waitFor();
  await step(page, 'words');
  await title(page).fill('Only here');
  await step(page, 'publish');
  await page.getByRole('button', { name: 'Download only-here.json' }).or(page.getByRole('button', { name: 'Download plain.json' })).waitFor();
});

test('undo and redo go through fields, questions and the text, by keys and by buttons', async (t) => {
  const { page } = await openMake(t, theatre);
  await pasted(page, plain);
  await step(page, 'words');
  await title(page).fill('Changed');
  await step(page, 'questions');
  await page.getByRole('button', { name: /^Remove: Friends come/ }).click();
  assert.equal(await page.locator('li.question').count(), 7);
  await page.keyboard.press('Control+z');
  assert.equal(await page.locator('li.question').count(), 8);
  await page.getByRole('button', { name: 'Undo' }).click();
  await step(page, 'json');
  assert.equal(await page.locator('#text').inputValue(), plain, 'to the letter');
  await page.getByRole('button', { name: 'Redo' }).click();
  await until(async () => /"title": "Changed"/.test(await page.locator('#text').inputValue()), 'it is changed again');
  await page.locator('#text').evaluate((area) => {
    area.value = area.value.replace('"Changed"', '"In the text"');
    area.dispatchEvent(new InputEvent('input', { bubbles: true }));
  });
  await step(page, 'words');
  assert.equal(await title(page).inputValue(), 'In the text');
});

// Browsers draw no frame while a page is hidden or leaves, so what was typed last must not wait for one.
test('what was typed into the text is kept and shown, even if no frame was drawn since', async (t) => {
  const { page } = await openMake(t, theatre);
  await pasted(page, plain);
  await step(page, 'json');
  const typed = (words, then) =>
    page.evaluate(([words, then]) => {
      const area = document.querySelector('#text');
      area.value = area.value.replace(/"title": "[^"]*"/, `"title": "${words}"`);
      area.dispatchEvent(new InputEvent('input', { bubbles: true }));
      if (then === 'hide') dispatchEvent(new Event('pagehide'));
      if (then === 'undo') document.querySelector('[aria-label="Undo"]').click();
      if (then === 'leave') {
        location.hash = 'words';
        dispatchEvent(new HashChangeEvent('hashchange'));
      }
      return Object.values(localStorage).join();
    }, [words, then]);
  assert.match(await typed('Typed and left', 'hide'), /Typed and left/);
  await typed('Typed and undone', 'undo');
  await until(async () => (await page.locator('#text').inputValue()) === plain, 'one step back');
  await page.getByRole('button', { name: 'Redo' }).click();
  await until(async () => /Typed and undone/.test(await page.locator('#text').inputValue()), 'it can be done again');
  await typed('Typed and shown', 'leave');
  assert.equal(await title(page).inputValue(), 'Typed and shown');
});

test('leaving with changes that were not downloaded asks, and leaving without them does not', async (t) => {
  const { page } = await openMake(t, theatre);
  const asked = [];
  page.on('dialog', (dialog) => {
    asked.push(dialog.type());
    dialog.accept();
  });
  await pasted(page, plain);
  await step(page, 'words');
  await title(page).click();
  await page.reload();
  await page.locator('#step-title').waitFor();
  await title(page).fill('Changed');
  await page.reload();
  await page.locator('#step-title').waitFor();
  assert.deepEqual(asked, ['beforeunload']);
  await title(page).click();
  await step(page, 'publish');
  await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: /^Download .*json/ }).click()]);
  await page.reload();
  await page.locator('#step-title').waitFor();
  assert.deepEqual(asked, ['beforeunload']);
  await page.locator('#folder').click();
  await page.reload();
  await page.locator('#step-title').waitFor();
  assert.deepEqual(asked, ['beforeunload'], 'that it was downloaded is kept, too');
});

test('files that cannot be read say why; a quiz and a spreadsheet can be dropped or pasted', async (t) => {
  const { page } = await openMake(t, theatre);
  const says = (words) => page.getByText(words).waitFor();
  await drop(page, 'big.json', 'x'.repeat(4 * 2 ** 20 + 1));
  await says('big.json is larger than 4 MiB');
  await drop(page, 'latin.json', [0x7b, 0xe9, 0x7d]);
  await says('latin.json is not UTF-8 text.');
  await drop(page, 'none.json', ' ');
  await says('none.json is empty.');
  await drop(page, 'wrong.csv', 'question,answer,Cook\nWhy?,Because,many');
  await says('Line 2: In the column “Cook”, “many” is no number from 0 up.');
  await drop(page, 'good.csv', 'question,answer,Cook,Baker\nWhy?,Because,8,2\n,For fun,2,8');
  await page.getByRole('button', { name: /1 Why\?/ }).waitFor();
  await page.getByText('Questions from a spreadsheet').click();
  await page.locator('#sheet').evaluate((area) => {
    area.value = 'q\ta\tBaker\tCook\nWhen?\tNow\t1\t9\n\tLater\t9\t1';
    area.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertFromPaste' }));
  });
  await page.getByRole('button', { name: /2 When\?/ }).waitFor();
  await drop(page, 'plain.json', plain);
  await page.getByRole('button', { name: /8 A guest is unhappy/ }).waitFor();
  await step(page, 'json');
  assert.equal(await page.locator('#text').inputValue(), plain);
  await drop(page, 'damaged.json', plain.replace('"format"', 'format'));
  await until(async () => (await page.locator('.found li').count()) === 1, 'its problem is shown');
  await step(page, 'roles');
  await says('The text of this quiz is damaged');
});

test('the built-in quiz is opened unchanged', async (t) => {
  const { page } = await openMake(t, theatre);
  await page.getByRole('button', { name: /^Data Scientist or/ }).click();
  await step(page, 'json');
  assert.equal(await page.locator('#text').inputValue(), readFileSync(kQuiz, 'utf8'));
});

test('from a disk, without a network, the page checks, simulates and keeps; check.html leads to it', async (t) => {
  const { page, heard } = await openMake(t, theatre, { address: pathToFileURL(join(kDist, 'make.html')).href, offline: true });
  await page.getByRole('button', { name: /^Cook, baker or host/ }).click();
  await page.locator('.report:not(.stale)').waitFor();
  await step(page, 'try');
  await page.locator('role-fit-quiz legend').waitFor();
  await page.reload();
  await page.locator('role-fit-quiz legend').waitFor();
  assert.deepEqual(heard, []);
  const old = await page.context().newPage();
  await old.goto(pathToFileURL(join(kDist, 'check.html')).href);
  await old.waitForURL(/make\.html#json$/);
});

test('the page says that the checks cannot be loaded, and checks as soon as they can', async (t) => {
  const context = await theatre.browser.newContext();
  t.after(() => context.close());
  await context.route('**/role-fit-simulator*', (route) => route.abort());
  const { page } = await openMake(t, theatre, { context });
  await page.getByRole('button', { name: /^Cook, baker or host/ }).click();
  await page.getByText('could not work').waitFor();
  await context.unroute('**/role-fit-simulator*');
  await page.locator('[id="/roles/0/name"]').fill('Chef');
  await page.locator('.report:not(.stale)').waitFor();
  assert.equal(await page.getByText('could not work').count(), 0);
});
