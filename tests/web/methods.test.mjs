// What a page can ask of the element: the property `result`, `restart()` and `show()`, and what `rolefit-result` carries.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fingerprintOf } from '../../web/quiz/fingerprint.js';
import { kQuiz, scored } from '../support/tool.mjs';
import { kEngines, until } from './engines.mjs';
import { articleWith, by, clock, codeOf, kPlayers, messages, site, stage } from './page.mjs';
import { play } from './play.mjs';

const quiz = JSON.parse(readFileSync(kQuiz, 'utf8'));
const words = messages('en');
const prompts = quiz.items.slice(0, 1).map(({ prompt }) => prompt);

const theatre = stage({
  'page.html': articleWith(),
  'local.html': articleWith('resume="local"'),
  'compare.html': articleWith('view="compare"'),
});

/** Another reader's answers, and their code by the tool. */
const kTheirs = Object.fromEntries(quiz.items.map((item) => [item.id, kPlayers.engineer(item)]));
const kCode = codeOf(kTheirs);

const open = async (t, path = 'page.html', prepare = undefined) => {
  const page = await theatre.open(t, { path, prepare });
  await by(page, 'arrive');
  return page;
};

/** Calls a method of the element. Returns what it resolved to, or the code of its first problem. */
const call = (page, name, ...given) =>
  page.evaluate(
    ([name, given]) => Promise.resolve(document.querySelector('role-fit-quiz')[name](...given)).then((value) => ({ value }), ({ problems, name }) => ({ name, code: problems?.[0].code })),
    [name, given],
  );
const result = (page) => page.evaluate(() => document.querySelector('role-fit-quiz').result ?? null);
const prompt = (page) => page.evaluate(() => hand.find('.asked legend')?.textContent.trim());
const label = (page) => page.evaluate(() => hand.find('.result .label')?.textContent.trim());

for (const [engine, start] of kEngines) {
  test(`${engine}: a page reacts to the result, shows one of its choice, and begins again`, async (t) => {
    const tab = await start();
    t.after(() => tab.close());
    await tab.go(`${theatre.demo.address}page.html`);
    await tab.ask(`(addEventListener('rolefit-result', ({ result, code }) => (globalThis.heard = { result, code })), 0)`);
    const own = await play(tab, { quiz, choose: kPlayers.scientist, early: true });
    const wanted = scored(own);
    const { result: reported, code } = await until(() => tab.ask('globalThis.heard ?? null'), 'the result is reported');
    for (const key of ['leader', 'runnerUp', 'answered', 'lead', 'roles']) assert.deepEqual(reported[key], wanted[key]);
    assert.equal(code, codeOf(own));
    assert.deepEqual(await tab.ask(`document.querySelector('role-fit-quiz').result`), reported);

    await tab.ask(`(document.querySelector('role-fit-quiz').show('${kCode}').then((result) => (globalThis.shown = result)), 0)`);
    assert.equal((await until(() => tab.ask('globalThis.shown ?? null'), 'the other result is shown')).leader, scored(kTheirs).leader);
    assert.equal(await tab.ask(`document.querySelector('role-fit-quiz').result.leader`), scored(kTheirs).leader);

    await tab.ask(`(document.querySelector('role-fit-quiz').restart(), 0)`);
    await until(() => tab.ask(`document.querySelector('role-fit-quiz').shadowRoot.querySelector('.asked legend')?.textContent.trim() === ${JSON.stringify(prompts[0])}`), 'the first question');
    assert.equal(await tab.ask(`document.querySelector('role-fit-quiz').result ?? null`), null);
  });
}

test('a result that is asked for before anything is loaded is shown once it can be', async (t) => {
  const page = await theatre.open(t, { path: 'page.html' });
  await page.waitForFunction(() => customElements.get('role-fit-quiz') || (document.querySelector('role-fit-quiz').scrollIntoView(), false));
  const { value } = await call(page, 'show', kCode);
  assert.equal(value.leader, scored(kTheirs).leader);
  assert.equal(await label(page), words['shared.label']);
});

test('a whole link, also one in a message, is as good as its code', async (t) => {
  const page = await open(t);
  const link = `https://example.org/a#rolefit-ds-or-mle-${fingerprintOf(quiz)}-result-${kCode}`;
  for (const text of [link, `Look: ${link} – and you?`]) {
    assert.equal((await call(page, 'show', text)).value?.leader, scored(kTheirs).leader);
    await call(page, 'restart');
  }
});

test('a code of no result is refused, and nothing on the screen changes', async (t) => {
  const page = await open(t);
  await by(page, 'answer', 0);
  await by(page, 'next');
  const before = await prompt(page);
  const wrong = kCode.slice(0, -1) + (kCode.endsWith('A') ? 'B' : 'A');
  for (const text of ['', 'hello', wrong, kCode.slice(1)]) assert.deepEqual(await call(page, 'show', text), { name: 'RoleFitError', code: 'wrong_code' }, text);
  assert.equal(await prompt(page), before);
  assert.equal(await result(page), null);
});

test('where the element shows no quiz, or cannot, there is no result to show', async (t) => {
  const page = await theatre.open(t, { path: 'compare.html' });
  await by(page, 'arrive');
  assert.deepEqual(await call(page, 'show', kCode), { name: 'RoleFitError', code: 'no_quiz' });
  const own = await site({ 'page.html': articleWith() }, undefined, ({ pathname }) => (/engine|result/.test(pathname) ? { status: 404 } : undefined));
  t.after(() => own.close());
  const broken = await theatre.open(t);
  await broken.goto(`${own.address}page.html`);
  await broken.waitForFunction(() => customElements.get('role-fit-quiz') || (document.querySelector('role-fit-quiz').scrollIntoView(), false));
  assert.deepEqual(await call(broken, 'show', kCode), { name: 'RoleFitError', code: 'engine_missing' });
});

test('the reader’s own answers wait behind a result that the page shows, and restart() leaves them, too', async (t) => {
  const page = await open(t);
  await by(page, 'answer', 0);
  await by(page, 'next');
  const before = await prompt(page);
  await call(page, 'show', kCode);
  await page.getByRole('button', { name: words['shared.try'] }).click();
  await page.getByRole('button', { name: words['intro.resume'] }).click();
  await page.waitForFunction((before) => hand.find('.asked legend')?.textContent.trim() === before, before);
  await call(page, 'show', kCode);
  await call(page, 'restart');
  await page.waitForFunction((first) => hand.find('.asked legend')?.textContent.trim() === first, prompts[0]);
  assert.equal(await page.evaluate(() => hand.find('.asked input:checked')), null);
});

test('restart() forgets kept answers, and the next answer begins anew for the page', async (t) => {
  const page = await open(t, 'local.html', (page) => page.addInitScript(() => {
    globalThis.starts = 0;
    addEventListener('rolefit-start', () => ++globalThis.starts);
  }));
  await by(page, 'answer', 0);
  await by(page, 'next');
  assert.equal(await page.evaluate(() => [Object.keys(localStorage).length, starts].join()), '1,1');
  await call(page, 'restart');
  assert.equal(await page.evaluate(() => Object.keys(localStorage).length), 0);
  await by(page, 'answer', 0);
  assert.equal(await page.evaluate(() => starts), 2);
});

test('restart() while the reader waits for the engine leaves the first question, without an answer', async (t) => {
  let release;
  const held = new Promise((resolve) => (release = resolve));
  const own = await site({ 'page.html': articleWith() }, undefined, async ({ pathname }) => {
    if (pathname.includes('engine')) await held;
    return undefined;
  });
  t.after(() => own.close());
  const page = await theatre.open(t);
  await page.goto(`${own.address}page.html`, { waitUntil: 'domcontentloaded' });
  await page.waitForFunction(() => customElements.get('role-fit-quiz') || (document.querySelector('role-fit-quiz').scrollIntoView(), false));
  await by(page, 'answer', 0);
  await page.evaluate(() => hand.find('[type=submit]').click());
  await page.waitForFunction(() => hand.find('[aria-busy=true]'));
  await call(page, 'restart');
  const ready = page.evaluate(() => new Promise((resolve) => addEventListener('rolefit-ready', () => resolve(), { once: true })));
  release();
  await ready;
  await page.evaluate(() => hand.drawn());
  assert.equal(await prompt(page), prompts[0]);
  assert.deepEqual(await page.evaluate(() => [Boolean(hand.find('.asked input:checked')), Boolean(hand.find('[aria-busy=true]')), hand.find('.remark').textContent.trim()]), [false, false, '']);
});

test('restart() in the moment after a press answers nothing and goes nowhere', async (t) => {
  const page = await open(t, 'page.html', (page) => page.addInitScript(clock(300, 500)));
  await page.locator('.option').first().click();
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve)));
  await call(page, 'restart');
  await page.evaluate(() => pass());
  await page.evaluate(() => hand.drawn());
  assert.equal(await prompt(page), prompts[0]);
  assert.deepEqual(await page.evaluate(() => [Boolean(hand.find('.asked input:checked')), hand.find('.remark').textContent.trim()]), [false, '']);
});
