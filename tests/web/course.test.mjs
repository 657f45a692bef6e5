// The course of a quiz: skipping questions, the progress, continuing after the result, and coming back on another day.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fingerprintOf } from '../../web/quiz/fingerprint.js';
import { kQuiz, kRoot, scored } from '../support/tool.mjs';
import { assertShows, kPlayers, listen, messages, questionsIn, shown, stage } from './page.mjs';
import { play, playByKeyboard } from './play.mjs';

const quiz = JSON.parse(readFileSync(kQuiz, 'utf8'));
const words = messages('en');
const questions = questionsIn(quiz).size;
const page = (attributes) => `<!doctype html><html lang="en"><title>Article</title><p>Before.</p><script src="role-fit.js" ${attributes} async></script></html>`;

const theatre = stage({
  'off.html': page(''),
  'session.html': page('data-resume="session"'),
  'local.html': page('data-resume="local"'),
  'jobs.html': page('data-quiz="data-jobs"'),
});

const open = async (t, file = 'off.html', context = undefined) => {
  const used = context ?? (await theatre.browser.newContext());
  if (!context) t.after(() => used.close());
  const tab = await used.newPage();
  const heard = listen(tab, theatre.demo.address);
  await tab.goto(theatre.demo.address + file);
  await tab.locator('.card .primary').waitFor();
  return { tab, heard };
};

const press = (tab, key) => tab.getByRole('button', { name: words[key], exact: true }).click();
const prompt = (tab) => tab.locator('.asked legend').innerText();

/** Chooses the first answer to the question on the screen, and moves on. */
const goOn = async (tab, key = 'question.next') => {
  const before = await prompt(tab);
  if (key === 'question.next') await tab.locator('.asked input').first().press('Space');
  await press(tab, key);
  await tab.waitForFunction((text) => {
    const legend = document.querySelector('role-fit-quiz').shadowRoot.querySelector('legend');
    return legend?.innerText !== text;
  }, before);
};

test('questions can be skipped by keyboard, and the result rests on the others', async (t) => {
  const { tab } = await open(t);
  const left = new Set();
  const answers = await playByKeyboard(tab, {
    quiz,
    choose: (item) => {
      if (item.categories.length === 5 && (left.has(item.id) || left.size < 3)) return void left.add(item.id);
      return kPlayers.engineer(item);
    },
  });
  assert.equal(Object.keys(answers).length, quiz.items.length - 3);
  assertShows(await shown(tab), scored(answers));
  assert.equal(await tab.getByRole('button', { name: 'Answer more' }).count(), 0);
});

test('the progress shows the least and the most number of questions, and stays correct when a question is skipped', async (t) => {
  const { tab } = await open(t);
  const told = async () => {
    const bar = tab.getByRole('progressbar');
    const at = await tab.locator('.least line').getAttribute('x1');
    return [await tab.locator('.step').innerText(), await bar.getAttribute('max'), await bar.evaluate(({ value }) => value), parseFloat(at)];
  };
  const share = (least) => (100 * least) / questions;
  assert.deepEqual(await told(), [`Question 1 of ${quiz.minimum} to ${questions}`, `${questions}`, 0, share(quiz.minimum)]);
  await goOn(tab);
  await goOn(tab, 'question.skip');
  assert.deepEqual(await told(), [`Question 3 of ${quiz.minimum + 1} to ${questions}`, `${questions}`, 2, share(quiz.minimum + 1)]);
  for (let asked = 3; asked <= quiz.minimum + 1; ++asked) await goOn(tab);
  assert.deepEqual(await told(), [`Question ${quiz.minimum + 2} of at most ${questions}`, `${questions}`, quiz.minimum + 1, share(quiz.minimum + 1)]);
});

test('a skipped question says so when the reader goes back to it, and can be answered then', async (t) => {
  const { tab } = await open(t);
  const first = await prompt(tab);
  await goOn(tab, 'question.skip');
  await press(tab, 'question.back');
  assert.equal(await prompt(tab), first);
  await tab.locator('.asked fieldset').getByText(words['question.skipped']).waitFor();
  await goOn(tab);
  await press(tab, 'question.back');
  assert.equal(await tab.locator('.asked fieldset').getByText(words['question.skipped']).count(), 0);
});

test('a reader who skips every question gets the result from which everybody starts, and is told so', async (t) => {
  const { tab } = await open(t);
  const answers = await play(tab, { quiz, choose: () => undefined });
  assert.deepEqual(answers, {});
  const page = await shown(tab);
  assert.equal(page.lead, words['result.empty']);
  assert.deepEqual(Object.values(page.roles).map(({ value }) => value), quiz.roles.map(({ prior }) => prior));
});

test('after an early result, the reader can continue at the same question and play to the end', async (t) => {
  const { tab } = await open(t);
  const answers = await play(tab, { quiz, choose: kPlayers.engineer, early: true });
  const passed = new Set(quiz.items.filter(({ id }) => id in answers).map(({ group, id }) => group ?? id)).size;
  const last = Object.keys(answers).at(-1);
  const more = tab.getByRole('button', { name: /^Answer (more|one more) question/ });
  assert.equal(await more.innerText(), words['result.more'].other.replace('{count}', questions - passed + 1));
  await more.click();
  const items = questionsIn(quiz).get(await prompt(tab));
  assert.ok(items.some(({ id }) => id === last), 'the last question, which was answered but not passed, is on the screen');
  for (let left = questions - passed; left > 0; --left) await goOn(tab);
  await tab.locator('.asked input').first().press('Space');
  await press(tab, 'question.result');
  await tab.locator('#verdict').waitFor();
  assert.equal((await shown(tab)).lead.includes(`${questions} answers`), true);
});

test('the result is offered before the last question, too, and then leaves that question out', async (t) => {
  const jobs = join(kRoot, 'data/quizzes/data-jobs.json');
  const { tab } = await open(t, 'jobs.html');
  const asked = questionsIn(JSON.parse(readFileSync(jobs, 'utf8')));
  const answers = {};
  for (let n = 1; n < asked.size; ++n) {
    for (const [index, { id }] of asked.get(await prompt(tab)).entries()) answers[id] = Number(index === 0);
    await goOn(tab);
  }
  assert.equal(await tab.locator('.primary').innerText(), words['question.next']);
  await press(tab, 'question.result');
  await tab.locator('#verdict').waitFor();
  const wanted = scored(answers, jobs);
  assert.equal(wanted.questions, asked.size - 1);
  assertShows(await shown(tab), wanted);
});

test('without the attribute resume, nothing is stored', async (t) => {
  const { tab } = await open(t);
  await goOn(tab);
  assert.deepEqual(await tab.evaluate(() => [localStorage.length, sessionStorage.length]), [0, 0]);
  await tab.reload();
  await tab.locator('.introduction').waitFor();
});

for (const kind of ['session', 'local']) {
  test(`with resume="${kind}", a reload in the middle returns to the same question with the same answers`, async (t) => {
    const { tab, heard } = await open(t, `${kind}.html`);
    await goOn(tab);
    await goOn(tab, 'question.skip');
    const asked = await prompt(tab);
    await tab.locator('.asked input').last().press('Space');
    await tab.reload();
    await tab.getByText(words['intro.resumed']).waitFor();
    await press(tab, 'intro.resume');
    assert.equal(await prompt(tab), asked);
    assert.equal(await tab.locator('.asked input').last().isChecked(), true);
    await press(tab, 'question.back');
    await tab.locator('.asked fieldset').getByText(words['question.skipped']).waitFor();
    await press(tab, 'question.back');
    assert.equal(await tab.locator('.asked input').first().isChecked(), true);
    await tab.reload();
    await press(tab, 'intro.resume');
    assert.equal(await tab.locator('.asked input').first().isChecked(), true);
    const other = await open(t, `${kind}.html`, tab.context());
    assert.equal(await other.tab.getByText(words['intro.resumed']).count(), kind === 'local' ? 1 : 0);
    assert.deepEqual(heard, []);
  });
}

test('a result is shown again after a reload, and starting again removes it', async (t) => {
  const { tab } = await open(t, 'local.html');
  const answers = await play(tab, { quiz, choose: kPlayers.engineer, early: true });
  await tab.reload();
  await press(tab, 'intro.resume');
  await tab.locator('#verdict').waitFor();
  assertShows(await shown(tab), scored(answers));
  await press(tab, 'result.restart');
  assert.equal(await tab.evaluate(() => localStorage.length), 0);
  await tab.reload();
  await tab.locator('.introduction').waitFor();
});

test('the quiz starts at the beginning if the stored text is invalid or storage is forbidden', async (t) => {
  const { tab, heard } = await open(t, 'local.html');
  for (const kept of ['{', '{"screen":"question","answers":{"no-such-item":0},"asked":["analyze-business"],"passed":[],"at":0}']) {
    await tab.evaluate(([name, text]) => localStorage.setItem(name, text), [`rolefit:ds-or-mle:${fingerprintOf(quiz)}`, kept]);
    await tab.reload();
    await tab.locator('.introduction').waitFor();
  }
  await tab.addInitScript(() => Object.defineProperty(window, 'localStorage', { get: () => { throw new DOMException('no', 'SecurityError'); } }));
  await tab.reload();
  await goOn(tab);
  assert.deepEqual(heard, []);
});
