// Answers belong to the questions that were asked. Quizzes may have the same id, as those made from the template do, and an author may
// change a question: then what is kept, and links to results, are not taken for answers to the other questions.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fingerprintOf } from '../../web/quiz/fingerprint.js';
import { kQuiz, kRoot } from '../support/tool.mjs';
import { by, codeOf, messages, stage } from './page.mjs';

const words = messages('en');
const template = readFileSync(join(kRoot, 'data/quizzes/template.json'), 'utf8');
/** The template with something changed. @param {(quiz: any) => unknown} change */
const changed = (change) => {
  const quiz = JSON.parse(template);
  change(quiz);
  return quiz;
};

/** Changes after which the questions are others. @type {Record<string, (quiz: any) => unknown>} */
const kOthers = {
  'a prompt': ({ items }) => (items[1].prompt = 'Would you rather bake bread or repair a bicycle?'),
  'one word of a prompt': ({ items }) => (items[0].prompt += ' Not?'),
  'an answer': ({ items }) => (items[1].categories[0] = 'Something else'),
  'answers the other way round': ({ items }) => items[0].categories.reverse(),
  'every prompt': ({ items }) => items.forEach((item, n) => (item.prompt = `Another question ${n}?`)),
  'two prompts exchanged': ({ items }) => ([items[0].prompt, items[1].prompt] = [items[1].prompt, items[0].prompt]),
  'an item’s id': ({ items }) => (items[0].id = 'another'),
  'an item less': ({ items }) => items.pop(),
  'the items in another order': ({ items }) => items.reverse(),
};
/** Changes that leave the questions as they are. @type {Record<string, (quiz: any) => unknown>} */
const kSame = {
  'nothing': () => {},
  'the title': (quiz) => (quiz.title = 'Another title'),
  'the introduction': (quiz) => (quiz.intro = 'Another one'),
  'a role’s name': ({ roles }) => (roles[0].name = 'Somebody'),
  'why a question is asked': ({ items }) => (items[0].why = 'Because.'),
};

const nameOf = (name) => name.replace(/\W/g, '-');
const files = Object.fromEntries(Object.entries({ ...kOthers, ...kSame }).map(([name, change]) => [`${nameOf(name)}.json`, JSON.stringify(changed(change))]));
const page = (name) => `<!doctype html><html lang="en"><title>Article</title><role-fit-quiz quiz="${nameOf(name)}.json" resume="local"></role-fit-quiz><script src="role-fit.js"></script></html>`;
const theatre = stage({ ...files, ...Object.fromEntries(Object.keys({ ...kOthers, ...kSame }).map((name) => [`${nameOf(name)}.html`, page(name)])) });

test('a fingerprint is what Python makes of the same questions', () => {
  const quiz = /** @type {any} */ ({
    items: [
      { id: 'a', prompt: 'Größe?', categories: ['no', 'yes'] },
      { id: 'b', group: 'g', prompt: 'Box', categories: ['-', 'x'] },
    ],
    groups: [{ id: 'g', prompt: 'Which?' }],
  });
  assert.equal(fingerprintOf(quiz), '16vf73c');
});

test('a fingerprint is another one exactly if the questions are', () => {
  const own = fingerprintOf(JSON.parse(template));
  for (const [name, change] of Object.entries(kSame)) assert.equal(fingerprintOf(changed(change)), own, name);
  const others = Object.values(kOthers).map((change) => fingerprintOf(changed(change)));
  assert.equal(new Set([own, ...others]).size, others.length + 1);
});

test('answers that are kept, and links to results, are for the questions that were asked', async (t) => {
  const tab = await theatre.open(t, { path: 'nothing.html' });
  const at = async (name, fragment = '') => {
    await tab.goto('about:blank');
    await tab.goto(`${theatre.demo.address}${nameOf(name)}.html${fragment}`);
    await by(tab, 'near');
    await by(tab, 'see', '.card');
  
  };
  const screen = () => tab.evaluate(() => (hand.find('.welcome') ? 'welcome' : hand.find('#verdict') ? 'result' : hand.find('legend') ? 'question' : 'none'));
  await at('nothing');
  await by(tab, 'answer', 1);
  await by(tab, 'next');
  await by(tab, 'answer', 1);
  const wrong = [];
  for (const name of Object.keys(kSame)) {
    await at(name);
    if ((await screen()) !== 'welcome') wrong.push(`kept answers are lost after a change of ${name}`);
  }
  for (const name of Object.keys(kOthers)) {
    await at(name);
    if ((await screen()) !== 'question') wrong.push(`kept answers are taken after a change of ${name}`);
    await by(tab, 'answer', 0);
    await at('nothing');
    if ((await screen()) !== 'welcome') wrong.push(`kept answers are lost by an answer to the quiz with a change of ${name}`);
  }
  await tab.evaluate(() => hand.find('.primary').click());
  await by(tab, 'goTo', '#verdict');
  await tab.evaluate(() => hand.find('.chapter').dispatchEvent(new Event('pointerenter')));
  await by(tab, 'see', '#link');
  const link = await tab.evaluate(() => hand.find('#link').value);
  await tab.evaluate(() => localStorage.clear());
  for (const name of Object.keys(kSame)) {
    await at(name, new URL(link).hash);
    await by(tab, 'see', '#verdict, .caution');
    if ((await screen()) !== 'result') wrong.push(`a link is refused after a change of ${name}`);
  }
  for (const name of Object.keys(kOthers)) {
    await at(name, new URL(link).hash);
    await by(tab, 'see', '#verdict, .caution');
    const said = await tab.evaluate(() => hand.find('.caution')?.textContent);
    if (said !== words['shared.other']) wrong.push(`a link is taken after a change of ${name}: ${said}`);
  }
  assert.deepEqual(wrong, []);
});

test('a link of an earlier version to a result of the built-in quiz goes on working', async (t) => {
  const code = codeOf(Object.fromEntries(JSON.parse(readFileSync(kQuiz, 'utf8')).items.map(({ id }) => [id, 1])));
  const tab = await theatre.open(t, { path: `index.html#rolefit-ds-or-mle=${code}` });
  await by(tab, 'near');
  await by(tab, 'see', '#verdict');
});

test('answers that an earlier version kept are forgotten: it is not known to which questions', async (t) => {
  const tab = await theatre.open(t, { path: 'nothing.html' });
  const kept = '{"screen":"question","answers":{"backstage":1},"asked":"backstage","passed":"","at":0}';
  await tab.evaluate((text) => localStorage.setItem('rolefit:template', text), kept);
  await tab.reload();
  await by(tab, 'near');
  await by(tab, 'see', 'legend');
  assert.equal(await tab.evaluate(() => localStorage.length), 0);
});
