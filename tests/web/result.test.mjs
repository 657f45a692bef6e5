// The result's first screen: the verdict, the bar, what spoke for it and against it, where the reader stands, and what can be done with it.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { kQuiz, kRoot, scored } from '../support/tool.mjs';
import { by, codeOf, kPlayers, listen, messages, stage } from './page.mjs';
import { play } from './play.mjs';

const kPlain = join(kRoot, 'data/quizzes/plain.json');
const quizzes = { 'index.html': JSON.parse(readFileSync(kQuiz, 'utf8')), 'plain.html': JSON.parse(readFileSync(kPlain, 'utf8')) };
const words = messages('en');
const filled = (key, values) => words[key].replace(/\{(\w+)\}/g, (_, name) => values[name]);
const theatre = stage({
  'plain.html': `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Page</title></head><body>
    <role-fit-quiz><script type="application/json">${readFileSync(kPlain, 'utf8')}</script></role-fit-quiz><script src="role-fit.js"></script></body></html>`,
});

/** Plays by keyboard to the result. */
const played = async (t, path, choose, options = {}) => {
  const page = await theatre.open(t, { path, ...options });
  const heard = listen(page, theatre.demo.address);
  const answers = await play(page, { quiz: quizzes[path], choose });
  return { page, heard, answers, quiz: quizzes[path], result: scored(answers, path === 'index.html' ? kQuiz : kPlain) };
};

/** The lists of answers as they are on the screen. */
const listsOf = (page) =>
  page.evaluate(() =>
    [...hand.root().querySelectorAll('.spoke h3')].map((heading) => ({
      heading: heading.textContent.trim(),
      rows: [...heading.nextElementSibling.querySelectorAll('[data-spoke]')].map((row) => {
        const [answer, prompt] = [...row.querySelectorAll('bdi')].map((one) => one.textContent.trim());
        const [track, bar] = [...row.querySelectorAll('rect')].map((one) => one.getBoundingClientRect().width);
        return { id: row.dataset.spoke, answer, prompt, part: bar / track };
      }),
    })),
  );

/** What they are to be. */
const wantedLists = (quiz, answers, { pulls, leader, runnerUp }) => {
  const name = (wanted) => quiz.roles.find(({ id }) => id === wanted).name;
  const large = Object.keys(pulls).filter((id) => Math.abs(pulls[id]) >= 0.05).sort((a, b) => Math.abs(pulls[b]) - Math.abs(pulls[a]));
  const most = Math.abs(pulls[large[0]]);
  const rows = (ids) =>
    ids.map((id) => {
      const item = quiz.items.find((one) => one.id === id);
      return { id, answer: item.categories[answers[id]], prompt: item.prompt, part: Math.abs(pulls[id]) / most };
    });
  const values = { role: name(leader), second: name(runnerUp) };
  return [
    { heading: filled('spoke.for', values), rows: rows(large.filter((id) => pulls[id] > 0).slice(0, 3)) },
    { heading: filled('spoke.against', values), rows: rows(large.filter((id) => pulls[id] < 0).slice(0, 2)) },
  ].filter((list) => list.rows.length > 0);
};

const same = (seen, wanted) => {
  const partless = (lists) => lists.map((list) => ({ ...list, rows: list.rows.map(({ part, ...row }) => row) }));
  assert.deepEqual(partless(seen), partless(wanted));
  const parts = (lists) => lists.flatMap((list) => list.rows.map(({ part }) => part));
  parts(seen).forEach((part, n) => assert.ok(Math.abs(part - parts(wanted)[n]) < 0.02, `${part} instead of ${parts(wanted)[n]}`));
};

const kPlays = {
  'index.html': { scientist: kPlayers.scientist, engineer: kPlayers.engineer, both: kPlayers.both },
  'plain.html': { first: () => 0, second: () => 1 },
};
for (const [path, players] of Object.entries(kPlays)) {
  for (const [who, choose] of Object.entries(players)) {
    test(`${path}, ${who}: the answers that pulled most are those of the tool, in the reader’s words, with bars in proportion`, async (t) => {
      const { page, quiz, answers, result, heard } = await played(t, path, choose);
      same(await listsOf(page), wantedLists(quiz, answers, result));
      assert.deepEqual(heard, []);
    });
  }
}

test('an answer leads to where it can be changed, and what spoke follows the change', async (t) => {
  const { page, quiz, answers, result } = await played(t, 'index.html', kPlayers.engineer, { reducedMotion: 'reduce' });
  const [{ rows: [{ id }] }] = wantedLists(quiz, answers, result);
  await page.locator(`[data-spoke="${id}"] button`).focus();
  await page.keyboard.press('Enter');
  await page.waitForFunction((id) => hand.root().activeElement?.closest('[data-item]')?.dataset.item === id, id);
  assert.equal(await page.evaluate(() => hand.root().activeElement.localName), 'select');
  const changed = { ...answers, [id]: answers[id] === 0 ? 1 : 0 };
  await page.keyboard.press(answers[id] === 0 ? 'ArrowDown' : 'ArrowUp');
  const after = scored(changed);
  await page.waitForFunction((value) => [...hand.root().querySelectorAll('.roles data')].some((data) => Number(data.value) === value), after.roles[after.leader].probability);
  same(await listsOf(page), wantedLists(quiz, changed, after));
});

test('the two scales are those whose answers pulled most', async (t) => {
  const { page, quiz, result } = await played(t, 'index.html', kPlayers.engineer);
  const weight = ({ id }) => quiz.items.filter(({ trait }) => trait === id).reduce((sum, item) => sum + Math.abs(result.pulls[item.id] ?? 0), 0);
  const wanted = [...quiz.traits].sort((a, b) => weight(b) - weight(a)).slice(0, 2).map(({ id }) => id);
  assert.deepEqual(await page.evaluate(() => [...hand.root().querySelectorAll('.stand [data-trait]')].map((one) => one.dataset.trait)), wanted);
  const { page: plain } = await played(t, 'plain.html', () => 0);
  assert.equal(await plain.evaluate(() => hand.find('.stand')), null);
});

for (const path of Object.keys(quizzes)) {
  test(`${path}: at 360 x 640 px, what spoke for the result begins on the first screen`, async (t) => {
    const { page } = await played(t, path, path === 'index.html' ? kPlayers.engineer : () => 0, { viewport: { width: 360, height: 640 } });
    const below = await page.evaluate(() => {
      const top = hand.find('.result').getBoundingClientRect().top;
      return hand.find('[data-spoke] .small').getBoundingClientRect().bottom - top;
    });
    assert.ok(below < 640, `${below} px`);
  });
}

test('with three roles and more, each has a bar as long as its probability, the longest first', async (t) => {
  const { page, result } = await played(t, 'plain.html', () => 1);
  const bars = await page.evaluate(() =>
    [...hand.root().querySelectorAll('.roles [data-role]')].map((role) => [role.dataset.role, role.querySelector('.split rect').getBoundingClientRect().width / role.querySelector('.split').getBoundingClientRect().width]));
  const wanted = Object.entries(result.roles).map(([id, { probability }]) => [id, probability]).sort(([, a], [, b]) => b - a);
  assert.deepEqual(bars.map(([id, part]) => [id, Math.round(200 * part)]), wanted.map(([id, p]) => [id, Math.round(200 * p)]));
});

test('the buttons to keep the result are there from the start, do not move when the chapters come, and copy the link', async (t) => {
  const { page } = await played(t, 'index.html', kPlayers.engineer);
  const places = () => page.evaluate(() => [...hand.root().querySelectorAll('.keep button')].map((one) => {
    const { x, y } = one.getBoundingClientRect();
    const { top } = hand.find('.result').getBoundingClientRect();
    return [one.textContent.trim(), x, Math.round(y - top)];
  }));
  const before = await places();
  await page.locator('.keep').scrollIntoViewIfNeeded();
  await page.evaluate(() => hand.find('.keep').scrollIntoView());
  await page.waitForFunction(() => !hand.find('.keep button:disabled'));
  assert.deepEqual(await places(), before);
  assert.deepEqual(before.map(([label]) => label), [words['share.copy'], words['share.image'], words['share.print']]);
  const copied = await page.evaluate(async () => {
    let given;
    navigator.clipboard.writeText = async (text) => void (given = text);
    hand.find('.keep button').click();
    await hand.drawn();
    return given;
  });
  assert.equal(copied, await page.evaluate(() => hand.find('#link').value));
  assert.equal(await page.evaluate(() => hand.find('.keep .said').textContent), words['share.copied']);
});

test('another person’s result says what spoke for it, without ways to change or keep it', async (t) => {
  const answers = Object.fromEntries(quizzes['index.html'].items.slice(0, 12).map(({ id }, n) => [id, n % 2]));
  const page = await theatre.open(t, { path: `index.html#rolefit-ds-or-mle=${codeOf(answers)}` });
  await by(page, 'see', '#verdict');
  same(await listsOf(page), wantedLists(quizzes['index.html'], answers, scored(answers)));
  assert.equal(await page.evaluate(() => hand.root().querySelectorAll('.spoke button, .keep').length), 0);
});

test('a page that is printed with the browser’s own command keeps the answers that spoke, without their buttons', async (t) => {
  const { page } = await played(t, 'index.html', kPlayers.scientist);
  await page.emulateMedia({ media: 'print' });
  const answers = page.locator('[data-spoke] button');
  assert.ok((await answers.count()) > 0);
  for (const answer of await answers.all()) assert.ok(await answer.isVisible());
  assert.equal(await page.locator('.keep button').first().isVisible(), false);
});
