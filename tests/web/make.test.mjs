// make.html: from an empty page to a quiz in an article, with the keyboard alone and with the mouse, in three engines.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { serve } from '../../web/pages/demo/serve.mjs';
import { kDist, rolefit, scored } from '../support/tool.mjs';
import { kEngines, until } from './engines.mjs';
import { assertShows, kStrict, shownBy } from './page.mjs';
import { play } from './play.mjs';

const kQuiz = {
  title: 'Cook, baker or host?',
  intro: 'A few questions. All numbers are guesses.',
  roles: [['Cook', 'Turns what is there into dinner.'], ['Baker', 'Weighs and waits.'], ['Host', 'Makes guests feel expected.']],
  questions: [
    ['Friends come. What do you look forward to?', ['A new dish', 'The cake', 'Having them all here']],
    ['When are you at your best?', ['At noon', 'Before dawn', 'In the evening']],
    ['What would please you most?', ['New taste', 'As good as ever', 'Felt welcome']],
  ],
};

/** Runs in the page: what is saved is remembered in place of being written to a disk. The worker is made of a Blob, too. */
const kCatch = `(globalThis.saved = [], globalThis.make = URL.createObjectURL,
  URL.createObjectURL = (blob) => (blob.type === 'text/javascript' ? make.call(URL, blob) : (blob.text().then((text) => saved.push(text)), 'blob:saved')),
  HTMLAnchorElement.prototype.click = function () { saved.name = this.download; }, 0)`;

/** @param {import('./engines.mjs').Tab} tab @param {string} text */
const type = async (tab, text) => {
  for (const key of text) await tab.press(key === ' ' ? 'Space' : key);
};

const quoted = JSON.stringify;
/** An expression for the element with an id, or for the button or link whose text begins with some words. @param {string} what */
const find = (what) =>
  `(document.getElementById(${quoted(what)}) ?? [...document.querySelectorAll('button, a')].find((button) => button.textContent.trim().startsWith(${quoted(what)}) && button.getClientRects().length > 0))`;

/** Ways to reach a control. @type {Record<string, {press: (tab: any, what: string) => Promise<void>, enter: (tab: any, what: string) => Promise<void>, raise: (tab: any, cell: string) => Promise<void>}>} */
const kWays = {
  keyboard: {
    async press(tab, what) {
      await this.enter(tab, what);
      await tab.press('Enter');
    },
    async enter(tab, what) {
      await until(() => tab.ask(`!!${find(what)}`), `there is ${what}`);
      for (let presses = 0; presses < 90; ++presses) {
        await tab.press('Tab');
        if (await tab.ask(`document.activeElement === ${find(what)}`)) return;
      }
      assert.fail(`the Tab key does not reach ${what}`);
    },
    async raise(tab, cell) {
      for (let presses = 0; presses < 90 && !(await tab.ask(`document.activeElement.getAttribute('aria-label') === ${quoted(cell)}`)); ++presses) await tab.press('Tab');
      await tab.press('ArrowUp');
    },
  },
  mouse: {
    async press(tab, what) {
      await until(() => tab.ask(`!!${find(what)}`), `there is ${what}`);
      const place = `(() => { const element = ${find(what)}; element.scrollIntoView({ block: 'center' });
        const { x, y, width, height } = element.getBoundingClientRect(); return { x: Math.round(x + width / 2), y: Math.round(y + Math.min(20, height / 2)) }; })()`;
      // Where it stands when nothing moves any more, as a person waits for it.
      let at = await tab.ask(place);
      await until(async () => {
        const before = at;
        at = await tab.ask(place);
        return at.x === before.x && at.y === before.y && tab.ask(`${find(what)}.contains(document.elementFromPoint(${at.x}, ${at.y}))`);
      }, `${what} stands still`);
      await tab.click(at.x, at.y);
    },
    async enter(tab, what) {
      await this.press(tab, what);
    },
    /** Presses the bar at nine of ten, and so drags its end there. */
    async raise(tab, cell) {
      const { x, y } = await tab.ask(`(() => { const bar = document.querySelector('[aria-label=${quoted(cell)}]').previousElementSibling; bar.scrollIntoView({ block: 'center' });
        const { x, y, width, height } = bar.getBoundingClientRect(); return { x: Math.round(x + 8 + (width - 16) * 0.9), y: Math.round(y + height / 2) }; })()`);
      await tab.click(x, y);
    },
  },
};

/** Makes the quiz, and returns what was downloaded, and the first line for an article. */
const make = async (tab, way, address) => {
  await tab.go(`${address}make.html`);
  await tab.ask('(sessionStorage.clear(), localStorage.clear(), 0)');
  await tab.go(`${address}make.html`);
  await until(() => tab.ask(`!!${find('Three roles')}`), 'the page is drawn');
  await tab.ask(kCatch);
  await way.press(tab, 'Three roles');
  for (const [index, [name, summary]] of kQuiz.roles.entries()) {
    await way.enter(tab, `/roles/${index}/name`);
    await type(tab, name);
    await way.enter(tab, `/roles/${index}/summary`);
    await type(tab, summary);
  }
  await way.press(tab, 'Next: Questions');
  for (const [index, [prompt, answers]] of kQuiz.questions.entries()) {
    if (index > 0) await way.press(tab, `fold-question-${index + 1}`);
    await way.enter(tab, `/items/${index}/prompt`);
    await type(tab, prompt);
    for (const [answer, words] of answers.entries()) {
      await way.enter(tab, `/items/${index}/categories/${answer}`);
      await type(tab, words);
    }
    if (index === 0) await way.raise(tab, `Baker: ${answers[1]}, of ten`);
  }
  await way.press(tab, 'Next: Words');
  await way.enter(tab, '/title');
  await type(tab, kQuiz.title);
  await way.enter(tab, '/intro');
  await type(tab, kQuiz.intro);
  await way.press(tab, 'Next: Try');
  await until(() => tab.ask(`!!document.querySelector('role-fit-quiz')?.shadowRoot?.querySelector('.asked legend')`), 'the quiz is on trial');
  await way.press(tab, 'Next: Publish');
  await way.press(tab, 'Download cook-baker-or-host.json');
  await until(() => tab.ask('saved.length === 1'), 'it is downloaded');
  const line = await tab.ask(`document.getElementById('beside').value`);
  await tab.ask(`(location.hash = 'questions', 0)`);
  await until(() => tab.ask(`!!document.querySelector('.report:not(.stale)')`), 'it is simulated');
  return { told: await tab.ask(`document.querySelector('.quality').textContent`), text: await tab.ask('saved[0]'), name: await tab.ask('saved.name'), line };
};

for (const [engine, open] of kEngines) {
  describe(engine, { concurrency: 1 }, () => {
    let tab;
    let folder;
    let site;
    before(async () => {
      tab = await open();
      folder = mkdtempSync(join(tmpdir(), 'rolefit-make-'));
      const article = () => `<!doctype html><html lang="en"><meta charset="utf-8"><title>Article</title><p>Above.</p>${site.line}<p>Below.</p>`;
      site = await serve(kDist, {
        headers: { 'content-security-policy': `${kStrict}; worker-src blob:; img-src 'self' data: https: http:` },
        answer: ({ pathname }) =>
          pathname === '/article.html' ? { body: article(), headers: { 'content-type': 'text/html' } }
          : pathname === '/role-fit/cook-baker-or-host.json' ? { body: site.text, headers: { 'content-type': 'application/json' } }
          : pathname.startsWith('/role-fit/') ? { file: pathname.slice('/role-fit'.length) }
          : undefined,
      });
    });
    after(async () => {
      await tab?.close();
      await site?.close();
      rmSync(folder, { recursive: true });
    });

    for (const [how, way] of Object.entries(kWays)) {
      test(`an author makes a quiz of three roles by ${how}, and readers play it in an article`, async () => {
        const { text, name, line, told } = await make(tab, way, site.address);
        assert.equal(name, 'cook-baker-or-host.json');
        const quiz = JSON.parse(text);
        assert.deepEqual(quiz.roles.map((role) => [role.name, role.summary]), kQuiz.roles);
        assert.deepEqual(quiz.items.map(({ prompt, categories }) => [prompt, categories]), kQuiz.questions);
        assert.deepEqual([quiz.title, quiz.intro, quiz.id], [kQuiz.title, kQuiz.intro, 'cook-baker-or-host']);
        const [, shares] = quiz.items[0].shares['role-2'];
        assert.ok(how === 'mouse' ? shares >= 8 && shares <= 9.5 : shares === 7, `${shares}`);

        const path = join(folder, `${how}.json`);
        writeFileSync(path, text);
        const { status, stdout } = rolefit(['check', path]);
        assert.deepEqual([status, stdout], [0, '']);
        const { orders: { adaptive } } = JSON.parse(rolefit(['simulate', path, '--readers', '600']).stdout);
        assert.ok(told.includes(`Right for ${Math.round(100 * adaptive.accuracy)} of 100 readers`), told);

        Object.assign(site, { text, line });
        await tab.go(`${site.address}article.html`);
        const answers = await play(tab, { quiz, choose: () => 1 });
        assertShows(await shownBy(tab.ask), scored(answers, path));
      });
    }
  });
}
