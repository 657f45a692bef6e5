// An answer chosen with mouse, pen or finger goes on by itself. A keyboard never does, and no press answers or skips a question that the
// reader has not seen. Time passes here when a test says so.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { launch } from '../../web/pages/demo/browser.mjs';
import { kDist } from '../support/tool.mjs';
import { kEngines, until } from './engines.mjs';
import { clock, messages, site } from './page.mjs';

const words = messages('en');
const single = (id, more = {}) => ({ id, prompt: `Question ${id}?`, categories: ['One', 'Two', 'Three'], trait: 't', model: 'graded', slope: 1, intercepts: [1, -1], why: 'Why.', basis: 'expert', ...more });
const box = (id) => ({ ...single(id), categories: ['No', 'Yes'], intercepts: [0], group: 'boxes' });
const kQuiz = {
  format: 'rolefit/1', id: 'presses', language: 'en', title: 'Presses', intro: 'Press.', minimum: 0, sure: 1, pinned: 9,
  traits: [{ id: 't', name: 'T', low: 'low', high: 'high' }],
  roles: [{ id: 'a', name: 'A', summary: 'A.', mean: [-1], sd: [1] }, { id: 'b', name: 'B', summary: 'B.', mean: [1], sd: [1] }],
  items: [single('a'), single('b'), single('c'), box('x'), box('y'), single('d')],
  groups: [{ id: 'boxes', prompt: 'Boxes?' }],
};

/** The page's clock. Longer timers are for lost files. */
const kClock = clock(200, 1000);
const still = () => {
  const ask = globalThis.matchMedia;
  globalThis.matchMedia = (query) => (query.includes('reduced-motion') ? { matches: true } : ask.call(globalThis, query));
};

const page = (attributes, { quiz = true, head = '' } = {}) => `<!doctype html><html lang="en"><head><meta charset="utf-8">
  <meta name="viewport" content="width=device-width"><title>Presses</title><script>${kClock}${head}</script></head><body>
  <role-fit-quiz ${attributes}>${quiz ? `<script type="application/json">${JSON.stringify(kQuiz)}</script>` : ''}</role-fit-quiz><script src="role-fit.js"></script></body></html>`;

let own;
const held = { files: new Set(), waiting: [] };
before(async () => {
  own = await site(
    {
      'page.html': page(''),
      'still.html': page('', { head: `(${still})();` }),
      'button.html': page('advance="button"'),
      'built-in.html': page('', { quiz: false }),
      'built-in-button.html': page('advance="button"', { quiz: false }),
    },
    {},
    ({ pathname }) => {
      const file = pathname.slice(1);
      if (!held.files.has(file)) return undefined;
      return new Promise((go) => held.waiting.push(() => go({ file: pathname })));
    },
  );
});
after(() => own?.close());
const release = () => {
  held.files.clear();
  for (const go of held.waiting.splice(0)) go();
};

/** An expression in the element's tree. */
const inTree = (expression) => `(() => { const root = document.querySelector('role-fit-quiz').shadowRoot; return ${expression}; })()`;
const kPrompt = inTree(`root.querySelector('.asked legend')?.textContent.trim() ?? ''`);
const kChosen = inTree(`[...root.querySelectorAll('.asked input')].findIndex(({ checked }) => checked)`);

/** What a reader does in a tab. */
const reader = (tab) => {
  const middle = async (selector, index = 0) =>
    tab.ask(inTree(`(({ left, top, width, height }) => [Math.round(left + width / 2), Math.round(top + height / 2)])(root.querySelectorAll('${selector}')[${index}].getBoundingClientRect())`));
  return {
    tab,
    middle,
    async visit(path) {
      await tab.go(`${own.address}${path}`);
      await until(() => tab.ask(`!!document.querySelector('role-fit-quiz')?.shadowRoot?.querySelector('.asked input')`), 'a question');
    },
    defined: () => until(() => tab.ask(`!!customElements.get('role-fit-quiz') && ${inTree(`!root.querySelector('[aria-busy=true]')`)}`), 'the element'),
    answer: async (n, times = 1) => tab.click(...(await middle('.option', n)), times),
    press: async (selector, times = 1) => tab.click(...(await middle(selector)), times),
    pass: () => tab.ask('(pass(), 0)'),
    prompt: () => tab.ask(kPrompt),
    chosen: () => tab.ask(kChosen),
    /** Lets time pass until a question comes. The moment begins behind the click, so it may pass more than once. */
    goesOn: (prompt) => until(async () => (await tab.ask(`(pass(), ${kPrompt})`)) === prompt, prompt),
    comes: (prompt) => until(async () => (await tab.ask(kPrompt)) === prompt, prompt),
    /** That nothing has changed after all that was to happen has. */
    async stays(prompt, chosen) {
      await tab.ask('(pass(), new Promise((resolve) => setTimeout(() => requestAnimationFrame(() => requestAnimationFrame(resolve)), 50)).then(() => 0))');
      assert.deepEqual([await tab.ask(kPrompt), await tab.ask(kChosen)], [prompt, chosen]);
    },
  };
};

/** @type {Record<string, (r: ReturnType<typeof reader>) => Promise<void>>} */
const kCases = {
  'a press goes on after the moment in which the choice is seen': async (r) => {
    await r.visit('page.html');
    await r.answer(1);
    assert.deepEqual([await r.prompt(), await r.chosen()], ['Question a?', 1]);
    await r.goesOn('Question b?');
    assert.equal(await r.chosen(), -1);
  },
  'a second press in that moment changes the choice': async (r) => {
    await r.visit('page.html');
    await r.answer(1);
    await r.answer(2);
    await r.goesOn('Question b?');
    await r.press('.actions .quiet');
    await r.comes('Question a?');
    assert.equal(await r.chosen(), 2);
  },
  'an answer that the reader came back to waits for “Next”': async (r) => {
    await r.visit('page.html');
    await r.answer(1);
    await r.goesOn('Question b?');
    await r.press('.actions .quiet');
    await r.comes('Question a?');
    await r.answer(0);
    await r.stays('Question a?', 0);
    await r.press('[type=submit]');
    await r.comes('Question b?');
  },
  'a keyboard looks with its arrows, and goes on with Enter': async (r) => {
    await r.visit('page.html');
    await r.defined();
    await r.tab.ask(inTree(`(root.querySelector('.asked input').focus(), 0)`));
    await r.tab.press('Space');
    await r.stays('Question a?', 0);
    await r.tab.press('ArrowDown');
    await r.stays('Question a?', 1);
    await r.tab.press('Enter');
    await r.comes('Question b?');
  },
  'boxes wait for “Next”': async (r) => {
    await r.visit('page.html');
    // In different places, because two clicks in one place are a double press.
    for (const [place, next] of [[0, 'Question b?'], [2, 'Question c?'], [0, 'Boxes?']]) {
      await r.answer(place);
      await r.goesOn(next);
    }
    await r.answer(1);
    await r.stays('Boxes?', 1);
    await r.press('[type=submit]');
    await r.comes('Question d?');
    await r.answer(2);
    await until(() => r.tab.ask(`(pass(), ${inTree(`!!root.querySelector('#verdict')`)})`), 'the result');
  },
  'a double press answers one question': async (r) => {
    await r.visit('page.html');
    await r.answer(1, 2);
    await r.goesOn('Question b?');
    await r.stays('Question b?', -1);
  },
  'without motion, a press goes on at once, and a double press still answers one question': async (r) => {
    await r.visit('still.html');
    await r.defined();
    await r.answer(1, 2);
    await r.comes('Question b?');
    await r.stays('Question b?', -1);
  },
  'a double press on “Can’t say” leaves out one question': async (r) => {
    await r.visit('page.html');
    await r.defined();
    await r.press('.actions .quiet:last-of-type', 2);
    await r.comes('Question b?');
    await r.stays('Question b?', -1);
  },
  'a double press on “Next” goes on once': async (r) => {
    await r.visit('button.html');
    await r.defined();
    await r.answer(1);
    await r.press('[type=submit]', 2);
    await r.comes('Question b?');
    assert.equal(await r.tab.ask(inTree(`root.querySelector('.remark').textContent.trim()`)), '');
  },
  '“Can’t say” in the moment leaves the question out': async (r) => {
    await r.visit('page.html');
    await r.answer(1);
    await r.press('.actions .quiet:last-of-type');
    await r.comes('Question b?');
    await r.stays('Question b?', -1);
    await r.press('.actions .quiet');
    await r.comes('Question a?');
    assert.equal(await r.chosen(), -1);
  },
  'advance="button" waits for “Next”, and says nothing of a press': async (r) => {
    for (const path of ['button.html', 'built-in-button.html']) {
      await r.visit(path);
      await r.defined();
      assert.equal(await r.tab.ask(inTree(`getComputedStyle(root.querySelector('.press')).display`)), 'none');
      const prompt = await r.prompt();
      await r.answer(1);
      await r.stays(prompt, 1);
    }
  },
  'the first question says beforehand that a press goes on': async (r) => {
    await r.visit('built-in.html');
    const said = inTree(`root.querySelector('.press').textContent.trim()`);
    assert.equal(await r.tab.ask(said), words['intro.press']);
    await r.defined();
    assert.equal(await r.tab.ask(said), words['intro.press']);
    const before = await r.prompt();
    await r.answer(1);
    await until(async () => ![before, ''].includes(await r.tab.ask(`(pass(), ${kPrompt})`)), 'the second question');
  },
};

for (const [engine, open] of kEngines) {
  test(`in ${engine}`, async (t) => {
    const tab = await open();
    t.after(() => tab.close());
    for (const [name, steps] of Object.entries(kCases)) await t.test(name, () => steps(reader(tab)));
  });
}

// ── With a finger, with a slow connection, and with other movements of the mouse: in Chromium, which can be made to do all of it ─────────

/** A page of a phone. */
const phone = async (t, path, wait) => {
  const browser = await launch();
  t.after(() => browser.close());
  const page = await browser.newPage({ viewport: { width: 390, height: 700 }, hasTouch: true });
  if (wait) for (const file of wait) held.files.add(file);
  t.after(release);
  const tab = { go: (url) => page.goto(url, { waitUntil: 'domcontentloaded' }), click: (x, y) => page.touchscreen.tap(x, y), press: (key) => page.keyboard.press(key), ask: (expression) => page.evaluate(expression) };
  const r = reader(tab);
  await r.visit(path);
  if (!wait) await r.defined();
  return { page, r };
};

test('a finger goes on, and what it presses before it can have seen the next question does nothing', async (t) => {
  const { r } = await phone(t, 'still.html');
  const place = await r.middle('.option', 1);
  // What is shown from now on is shown after all that is pressed.
  await r.tab.ask('(performance.now = () => 1e9, 0)');
  await r.tab.click(...place);
  await r.comes('Question b?');
  await r.tab.click(...(await r.middle('.option', 1)));
  await r.stays('Question b?', -1);
});

test('a finger that scrolls from an answer chooses nothing', async (t) => {
  const { page, r } = await phone(t, 'page.html');
  await page.evaluate(() => document.body.append(Object.assign(document.createElement('div'), { style: 'height: 3000px' })));
  const [x, y] = await r.middle('.option', 1);
  const session = await page.context().newCDPSession(page);
  const touch = (type, points) => session.send('Input.dispatchTouchEvent', { type, touchPoints: points });
  await touch('touchStart', [{ x, y }]);
  for (let step = 1; step < 12; ++step) await touch('touchMove', [{ x, y: y - 20 * step }]);
  await touch('touchEnd', []);
  await until(() => page.evaluate(() => scrollY > 0), 'the page has scrolled');
  await r.stays('Question a?', -1);
});

test('a mouse that is pressed on one answer and let go on another chooses nothing', async (t) => {
  const { page, r } = await phone(t, 'page.html');
  await page.mouse.move(...(await r.middle('.option', 0)));
  await page.mouse.down();
  await page.mouse.move(...(await r.middle('.option', 2)));
  await page.mouse.up();
  await r.stays('Question a?', -1);
});

test('a mouse that is let go on the next question chooses nothing there', async (t) => {
  const { page, r } = await phone(t, 'page.html');
  await page.mouse.click(...(await r.middle('.option', 1)));
  await page.mouse.down();
  await r.goesOn('Question b?');
  await page.mouse.move(...(await r.middle('.option', 1)));
  await page.mouse.up();
  await r.stays('Question b?', -1);
});

test('a long press is a press', async (t) => {
  const { page, r } = await phone(t, 'page.html');
  await page.mouse.move(...(await r.middle('.option', 1)));
  await page.mouse.down();
  await r.pass();
  await page.mouse.up();
  await r.goesOn('Question b?');
});

for (const [what, files] of [['the engine', ['role-fit-engine.wasm', 'role-fit-engine.js']], ['the element', ['role-fit-quiz.js']]]) {
  test(`while ${what} is on its way, another press changes the choice, and answers no other question`, async (t) => {
    const { r } = await phone(t, 'built-in.html', files);
    await r.answer(0);
    await r.pass();
    await r.answer(1);
    await r.pass();
    release();
    await until(async () => {
      await r.pass();
      return (await r.tab.ask(inTree(`root.querySelector('.progress p')?.textContent ?? ''`))).includes('Question 2');
    }, 'the second question');
    assert.equal(await r.chosen(), -1);
    await r.tab.ask(inTree(`(root.querySelector('.actions .quiet').click(), 0)`));
    await until(async () => (await r.tab.ask(inTree(`root.querySelector('.progress p').textContent`))).includes('Question 1'), 'the first question');
    assert.equal(await r.chosen(), 1);
  });
}

test('the words of the first question are in role-fit.js', () => {
  assert.ok(readFileSync(join(kDist, 'role-fit.js'), 'utf8').includes(words['intro.press']));
});
