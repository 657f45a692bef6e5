// What a quiz's author adds for people to look at and to follow: pictures of questions, answers and roles, a text and a link for the leader.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { kRoot, scored } from '../support/tool.mjs';
import { kEngines, until } from './engines.mjs';
import { articleWith, kStrict, listen, site, stage } from './page.mjs';
import { play } from './play.mjs';

const kPlain = join(kRoot, 'data/quizzes/plain.json');
const plain = JSON.parse(readFileSync(kPlain, 'utf8'));

/** A picture in the folder of the quiz. */
const picture = (name, alt, width = 640, height = 360) => ({ src: `pictures/${name}.svg`, alt, width, height });
const quiz = structuredClone(plain);
for (const role of quiz.roles) {
  role.image = picture(role.id, `A picture of a ${role.id}`);
  role.text = `You would be a good ${role.id}.`;
  role.link = { url: `../how/${role.id}.html`, text: `How to become a ${role.id}` };
}
const [first] = quiz.items;
first.image = picture('first', 'A table', 400, 100);
first.images = first.categories.map((_, n) => picture(`answer-${n}`, `Choice ${n}`, 120, 80));
const kText = JSON.stringify(quiz);
const kSvg = '<svg xmlns="http://www.w3.org/2000/svg" width="64" height="36"><rect width="64" height="36" fill="teal"/></svg>';

/** A site with the quiz in a folder, and its requests for pictures. `until` holds them back. */
const gallery = async (until = undefined) => {
  const asked = [];
  const own = await site(
    { 'page.html': articleWith('quiz="quizzes/own.json"') },
    { 'content-security-policy': `${kStrict}; img-src 'self'` },
    async ({ pathname }, headers) => {
      if (pathname === '/quizzes/own.json') return { body: kText, headers: { 'content-type': 'application/json' } };
      if (!pathname.endsWith('.svg')) return undefined;
      asked.push({ pathname, referer: headers.referer });
      await until;
      return { body: kSvg };
    },
  );
  return { ...own, asked };
};

const kAnswers = Object.fromEntries(quiz.items.map(({ id }) => [id, 0]));
const kRoot$ = `document.querySelector('role-fit-quiz').shadowRoot`;
const choose = () => 0;

for (const [engine, start] of kEngines) {
  test(`${engine}: pictures are shown under a strict policy, and the leader’s picture, text and link stand below the verdict`, async (t) => {
    const own = await gallery();
    t.after(() => own.close());
    const tab = await start();
    t.after(() => tab.close());
    await tab.go(`${own.address}page.html`);
    await until(() => tab.ask(`(document.querySelector('role-fit-quiz').scrollIntoView(), !!${kRoot$}?.querySelector('legend'))`), 'the first question is there');
    const pictures = (selector) => `[...${kRoot$}.querySelectorAll('${selector} img')].map(({ src, alt, naturalWidth, hidden }) => ({ src: src.slice(${own.address.length}), alt, loaded: naturalWidth > 0, hidden }))`;
    await until(() => tab.ask(`(${pictures('form')}).every(({ loaded }) => loaded)`), 'the pictures of the first question are there');
    assert.deepEqual(
      await tab.ask(pictures('form')),
      [first.image, ...first.images].map(({ src, alt }) => ({ src: `quizzes/${src}`, alt, loaded: true, hidden: false })),
    );
    assert.deepEqual(new Set(own.asked.map(({ pathname }) => pathname.replace(/.*\/|\.svg/g, ''))), new Set(['first', 'answer-0', 'answer-1', 'answer-2']));

    await play(tab, { quiz, choose });
    const { leader } = scored(kAnswers, kPlain);
    await until(() => tab.ask(`(${pictures('.outcome')}).every(({ loaded }) => loaded)`), 'the pictures of the roles are there');
    assert.deepEqual(
      await tab.ask(pictures('.outcome')),
      quiz.roles.map(({ id, image: { src, alt } }) => ({ src: `quizzes/${src}`, alt, loaded: true, hidden: id !== leader })),
    );
    const role = quiz.roles.find(({ id }) => id === leader);
    assert.equal(await tab.ask(`${kRoot$}.querySelector('.outcome .text').textContent`), role.text);
    assert.equal(await tab.ask(`${kRoot$}.querySelector('.outcome h3').textContent`), role.name);
    assert.deepEqual(await tab.ask(`[${kRoot$}.querySelector('.outcome a').href, ${kRoot$}.querySelector('.outcome a').textContent]`), [
      `${own.address}how/${leader}.html`, role.link.text,
    ]);
    assert.ok(own.asked.every(({ referer }) => referer === undefined), 'a server of pictures is not told of the page');
    assert.ok(own.asked.every(({ pathname }) => pathname.startsWith('/quizzes/pictures/')));
  });
}

const theatre = stage({ 'page.html': articleWith().replace('<p>Instead of the quiz.</p>', `\n<script type="application/json">${kText}</script>\n`) });

test('nothing moves when a picture arrives: its place is kept by its width and height', async (t) => {
  let release;
  const own = await gallery(new Promise((resolve) => (release = resolve)));
  t.after(() => own.close());
  const page = await theatre.open(t, { width: 600, prepare: (page) => page.addInitScript(() => {
    globalThis.shifts = [];
    new PerformanceObserver((list) => shifts.push(...list.getEntries().map(({ value }) => value))).observe({ type: 'layout-shift', buffered: true });
  }) });
  await page.goto(`${own.address}page.html`, { waitUntil: 'domcontentloaded' });
  await page.evaluate(() => hand.arrive());
  const boxes = () => page.evaluate(() => [...hand.root().querySelectorAll('form img, .option, button')].map((one) => one.getBoundingClientRect().toJSON()));
  const waiting = await boxes();
  const [{ width, height }, answer] = waiting;
  assert.ok(Math.abs(width / height - 4) < 0.02, `${width} by ${height} is not 4 to 1`);
  assert.ok(answer.height > 0);
  release();
  await page.waitForFunction(() => [...hand.root().querySelectorAll('form img')].every(({ complete, naturalWidth }) => complete && naturalWidth > 0));
  assert.deepEqual(await boxes(), waiting);
});

test('a choice of answers with pictures is named by picture and words, and a press on a picture chooses', async (t) => {
  const page = await theatre.open(t, { path: 'page.html' });
  await page.evaluate(() => hand.arrive());
  await page.getByRole('radio', { name: `Choice 1 ${first.categories[1]}` }).waitFor();
  await page.locator('.option img').nth(1).click();
  await page.waitForFunction((prompt) => hand.find('.asked legend')?.textContent.trim() !== prompt, first.prompt);
});

test('another answer on the result brings the outcome of the role that leads then', async (t) => {
  const page = await theatre.open(t, { path: 'page.html' });
  await play(page, { quiz, choose });
  await page.evaluate(() => unfold());
  const { leader } = scored(kAnswers, kPlain);
  const answers = { ...kAnswers };
  let changed;
  for (const { id, categories } of quiz.items) {
    answers[id] = categories.length - 1;
    await page.evaluate(async ([item, value]) => {
      const select = hand.find(`[data-item="${item}"] select`);
      select.value = value;
      select.dispatchEvent(new Event('change', { bubbles: true }));
      await hand.drawn();
    }, [id, String(categories.length - 1)]);
    changed = scored(answers, kPlain).leader;
    if (changed !== leader) break;
  }
  assert.notEqual(changed, leader);
  assert.equal(await page.locator('.outcome .text').innerText(), quiz.roles.find(({ id }) => id === changed).text);
  assert.equal(await page.locator('.outcome img:not([hidden])').getAttribute('alt'), `A picture of a ${changed}`);
});

test('a quiz without outcomes has none, and one with text alone shows no picture and no link', async (t) => {
  const bare = structuredClone(plain);
  const texts = structuredClone(plain);
  for (const role of texts.roles) role.text = 'Words';
  const pageOf = (given) => articleWith().replace('<p>Instead of the quiz.</p>', `\n<script type="application/json">${JSON.stringify(given)}</script>\n`);
  const own = await site({ 'bare.html': pageOf(bare), 'texts.html': pageOf(texts) });
  t.after(() => own.close());
  for (const [path, sections] of [['bare.html', 0], ['texts.html', 1]]) {
    const page = await theatre.open(t);
    await page.goto(own.address + path);
    const heard = listen(page, own.address);
    await play(page, { quiz: plain, choose });
    assert.equal(await page.locator('.outcome').count(), sections);
    assert.equal(await page.locator('.outcome img, .outcome a').count(), 0);
    assert.deepEqual(heard, []);
  }
});

test('a picture or a link that could run a script keeps the quiz from being shown, with its place', async (t) => {
  const spoiled = structuredClone(quiz);
  spoiled.roles[0].image.src = 'javascript:alert(1)';
  const own = await site({ 'page.html': articleWith('quiz="own.json"'), 'own.json': JSON.stringify(spoiled) });
  t.after(() => own.close());
  const page = await theatre.open(t);
  await page.goto(`${own.address}page.html`);
  await page.evaluate(() => document.querySelector('role-fit-quiz').scrollIntoView());
  const said = await page.evaluate(() => new Promise((resolve) => document.addEventListener('rolefit-error', ({ problems }) => resolve(problems[0]))));
  assert.equal(said.path, '/roles/0/image/src');
});
