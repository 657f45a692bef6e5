// Quizzes with more than two roles name the first two. Quizzes without traits show no scales.
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { kRoot, scored } from '../support/tool.mjs';
import { assertShows, by, listen, messages, openAll, percent, shown, stage } from './page.mjs';
import { play } from './play.mjs';

const folder = mkdtempSync(join(tmpdir(), 'rolefit-roles-'));
after(() => rmSync(folder, { recursive: true }));

const template = JSON.parse(readFileSync(join(kRoot, 'data/quizzes/template.json'), 'utf8'));

const people = (...shares) => Object.fromEntries(['baker', 'brewer', 'cheesemaker'].map((id, index) => [id, shares[index]]));
/** Three roles and only shares: "of ten people in this role, how many would say this". */
const kShares = {
  format: 'rolefit/1', id: 'crafts', language: 'en', title: 'Baker, brewer or cheesemaker?', intro: 'Three crafts.', minimum: 1,
  roles: [{ id: 'baker', name: 'Baker', summary: 'Bread' }, { id: 'brewer', name: 'Brewer', summary: 'Beer' }, { id: 'cheesemaker', name: 'Cheesemaker', summary: 'Cheese' }],
  items: [
    { id: 'early', prompt: 'When do you like to start?', categories: ['Early', 'Late'], shares: people([9, 1], [3, 7], [6, 4]), why: 'Ovens.', basis: 'expert' },
    { id: 'wait', prompt: 'How long can you wait?', categories: ['A day', 'A month', 'A year'], shares: people([8, 2, 0], [2, 7, 1], [1, 3, 6]), why: 'Ripening.', basis: 'expert' },
    { id: 'animals', prompt: 'Animals', categories: ['No', 'Yes'], group: 'likes', shares: people([7, 3], [8, 2], [2, 8]), why: 'Milk.', basis: 'expert' },
    { id: 'barley', prompt: 'Barley', categories: ['No', 'Yes'], group: 'likes', shares: people([5, 5], [1, 9], [9, 1]), why: 'Malt.', basis: 'expert' },
  ],
  groups: [{ id: 'likes', prompt: 'What do you like around you?' }],
};
/** The same with one scale. */
const kMixed = {
  ...kShares, id: 'crafts-mixed',
  traits: [{ id: 'care', name: 'Care', low: 'rough', high: 'fine' }],
  roles: kShares.roles.map((role, index) => ({ ...role, mean: [index - 1], sd: [1] })),
  items: [...kShares.items, { id: 'scales', prompt: 'Do you weigh to the gram?', categories: ['No', 'Yes'], trait: 'care', model: 'graded', slope: 1.2, intercepts: [0.2], why: 'Care.', basis: 'expert' }],
};

const page = (quiz, attributes = '') => `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Page</title></head><body>
  <role-fit-quiz ${attributes}><script type="application/json">${JSON.stringify(quiz)}</script></role-fit-quiz><script src="role-fit.js"></script></body></html>`;
const quizzes = { shares: kShares, mixed: kMixed, template };
const theatre = stage(Object.fromEntries(Object.entries(quizzes).map(([name, quiz]) => [`${name}.html`, page(quiz)])));

const words = messages('en');
const filled = (key, values) => words[key].replace(/\{(\w+)\}/g, (_, name) => values[name]);

/** Plays a quiz by keyboard. Gives the page, and the tool's result for the same answers. */
const played = async (t, name, choose) => {
  const quiz = quizzes[name];
  const path = join(folder, `${name}.json`);
  writeFileSync(path, JSON.stringify(quiz));
  const page = await theatre.open(t, { path: `${name}.html` });
  const heard = listen(page, theatre.demo.address);
  const answers = await play(page, { quiz, choose });
  return { page, quiz, answers, path, heard, result: scored(answers, path) };
};

const kPlays = [
  ['shares', 'the first answers', () => 0],
  ['shares', 'the last answers', ({ categories }) => categories.length - 1],
  ['mixed', 'the last answers', ({ categories }) => categories.length - 1],
  ['template', 'the first answers', () => 0],
  ['template', 'the last answers', ({ categories }) => categories.length - 1],
];

for (const [name, what, choose] of kPlays) {
  test(`${name}, ${what}: the page shows the tool’s result, and names the first two roles`, async (t) => {
    const { page, quiz, result, heard } = await played(t, name, choose);
    await openAll(page);
    assertShows(await shown(page), result);
    const order = quiz.roles.map(({ id }) => id).sort((a, b) => result.roles[b].probability - result.roles[a].probability);
    assert.deepEqual([result.leader, result.runnerUp], order.slice(0, 2));
    const [first, second] = order.map((id) => quiz.roles.find((role) => role.id === id).name);
    const [p, q] = order.map((id) => result.roles[id].probability);
    assert.ok(Math.abs(result.lead - p / (p + q)) < 1e-12);
    const text = (selector) => page.evaluate((selector) => hand.find(selector).textContent.trim().replace(/\s+/g, ' '), selector);
    assert.equal(await text('#verdict'), filled(`verdict.${result.verdict}.two`, { role: first, second }));
    const detail = await text('header .lead');
    assert.ok(detail.endsWith(filled('verdict.second', { second, other: percent(q), role: first, lead: percent(p / (p + q)) })), detail);
    assert.ok((await text('.change strong')).startsWith(filled(`verdict.${result.verdict}.two`, { role: first, second })));
    // The most probable role comes first in the list.
    assert.deepEqual(await page.evaluate(() => [...hand.root().querySelectorAll('.roles [data-role]')].map((li) => li.dataset.role)), order);
    assert.deepEqual(heard, []);
  });
}

test('a quiz without traits shows no scales, also beside a friend, and everything else', async (t) => {
  const { page, result } = await played(t, 'shares', () => 0);
  await openAll(page);
  assert.equal(result.traits, undefined);
  const chapters = () => page.evaluate(() => [...hand.root().querySelectorAll('.chapter')].map((one) => one.className.replace('chapter ', '')));
  assert.deepEqual(await chapters(), ['pulls', 'friend', 'share']);
  assert.equal(await page.evaluate(() => hand.root().querySelectorAll('.pulls tbody select').length), 4);
  await page.evaluate(async () => {
    hand.find('#friend-link').value = hand.find('#link').value;
    hand.find('.chapter.friend button').click();
    await hand.see('#friend-summary');
  });
  assert.equal(await page.evaluate(() => hand.root().querySelectorAll('table.beside tbody tr').length), 3);
  for (const [id, { typicality }] of Object.entries(result.roles)) {
    assert.equal(await page.evaluate((id) => Number(hand.find(`[data-people="${id}"] [data-typicality]`).dataset.typicality), id), typicality);
  }
});

test('with three roles, the message to send names the first two', async (t) => {
  const { page, result, quiz } = await played(t, 'shares', () => 0);
  const sent = await page.evaluate(async () => {
    navigator.canShare = () => true;
    let data;
    navigator.share = async (given) => void (data = given);
    await globalThis.unfold();
    document.querySelector('role-fit-quiz').requestUpdate();
    await hand.drawn();
    [...hand.root().querySelectorAll('.keep button')].find((button) => button.textContent.trim() === 'Share…').click();
    return data.text;
  });
  const name = (wanted) => quiz.roles.find(({ id }) => id === wanted).name;
  assert.equal(sent, filled('share.message.two', {
    role: name(result.leader), probability: percent(result.roles[result.leader].probability),
    second: name(result.runnerUp), other: percent(result.roles[result.runnerUp].probability),
  }));
});

test('a quiz with three roles that nobody has answered yet names no first two', async (t) => {
  const { page } = await played(t, 'shares', () => undefined);
  assert.equal(await page.evaluate(() => hand.find('#verdict').textContent.trim()), words['verdict.about-equally']);
});
