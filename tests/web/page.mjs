import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before } from 'node:test';
import { launch } from '../../web/pages/demo/browser.mjs';
import { serve } from '../../web/pages/demo/serve.mjs';
import { kLanguages } from '../../web/quiz/languages.js';
import { kDist, kQuiz, kRoot, rolefit } from '../support/tool.mjs';
import { until } from './engines.mjs';

export const kStrict = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; connect-src 'self'";

/**
 * Serves a copy of dist/ with more files beside it, under the strict policy. `answer` is passed to serve().
 * @param {Record<string, string>} [files]
 */
export const site = async (files = {}, headers = { 'content-security-policy': kStrict }, answer) => {
  const folder = mkdtempSync(join(tmpdir(), 'rolefit-site-'));
  cpSync(kDist, folder, { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  const { address, close } = await serve(folder, { headers, answer });
  return {
    address,
    folder,
    async close() {
      await close();
      rmSync(folder, { recursive: true });
    },
  };
};

/** Records everything that the page logs, and every request to another host. */
export const listen = (page, address) => {
  const heard = [];
  page.on('console', (message) => heard.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => heard.push(`uncaught: ${error}`));
  page.on('request', (request) => {
    if (!request.url().startsWith(address) && !/^(data|blob):/.test(request.url())) heard.push(`request: ${request.url()}`);
  });
  return heard;
};

/** An expression for the focused element, also inside shadow roots: its tag, its text, and for an input its value. */
export const kFocused = `(() => {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return { tag: element?.localName, text: element?.textContent?.trim(), type: element?.type, value: element?.value };
})()`;

/** Presses Tab until `wanted` has the focus. */
export const tabTo = async (tab, wanted, what) => {
  for (let presses = 0; presses < 60; ++presses) {
    await tab.press('Tab');
    if (wanted(await tab.ask(kFocused))) return;
  }
  assert.fail(`the Tab key does not reach ${what}`);
};

/** The messages of the element in a language. */
export const messages = (language) => JSON.parse(readFileSync(join(kRoot, `data/messages/${language}.json`), 'utf8'));

/** The questions of a quiz by their prompts, each with its items: a single item, or the boxes of a group. */
export const questionsIn = ({ items, groups = [] }) => {
  const prompts = new Map();
  for (const item of items) {
    const prompt = groups.find(({ id }) => id === item.group)?.prompt ?? item.prompt;
    prompts.set(prompt, [...(prompts.get(prompt) ?? []), item]);
  }
  return prompts;
};

/** The built-in quiz in a language, with the items under the prompts that the page shows. */
export const spoken = (quiz, language) => {
  if (language === 'en') return quiz;
  const texts = JSON.parse(readFileSync(join(kRoot, `data/translations/ds-or-mle.${language}.json`), 'utf8'));
  const found = (list, id) => list.find((entry) => entry.id === id);
  return {
    ...quiz,
    items: quiz.items.map((item) => ({ ...item, ...found(texts.items, item.id) })),
    groups: quiz.groups.map((group) => ({ ...group, ...found(texts.groups, group.id) })),
  };
};

/** An expression that scrolls to the quiz. */
export const kNear = `(document.querySelector('role-fit-quiz')?.scrollIntoView(), !!document.querySelector('role-fit-quiz'))`;

const kInsight = ['insight', 'statistics', 'modelling'];
/** The category at the high or the low end of an item's trait. */
export const end = ({ slope, categories }, high) => (slope > 0 === high ? categories.length - 1 : 0);
/** Ways to answer the built-in quiz: like the people of one role, and like somebody who does and likes everything. */
export const kPlayers = {
  scientist: (item) => end(item, kInsight.includes(item.trait)),
  engineer: (item) => end(item, !kInsight.includes(item.trait)),
  both: (item) => end(item, true),
};

/** Runs in the page: opens all disclosures of the result, and waits until their contents are loaded. */
const unfold = async () => {
  const every = (selector) => [...document.querySelector('role-fit-quiz').shadowRoot.querySelectorAll(selector)];
  const filled = () => every('.chapter > .inside').every((inside) => inside.querySelector(':scope > :not([role=status])'));
  for (const end = performance.now() + 20_000; ; await new Promise(requestAnimationFrame)) {
    for (const details of every('details')) details.open = true;
    if (filled()) break;
    if (performance.now() > end) throw new Error('timed out waiting for the chapters');
  }
};
export const openAll = (page) => page.evaluate(unfold);

/** Scrolls to the last chapters, and waits until they are loaded. Opens nothing. */
export const comeNear = async (page) => {
  await page.locator('.chapter.sources > summary').focus();
  await page.locator('.chapter.sources li').first().waitFor({ state: 'attached' });
};

/** An expression that scrolls to the chapters, and returns whether they are loaded. */
const kCome = `(() => {
  const root = document.querySelector('role-fit-quiz').shadowRoot;
  root.querySelector('.chapter').dispatchEvent(new Event('pointerenter'));
  return root.querySelector('.traits [data-trait], .pulls .inside > :not([role=status])') !== null;
})()`;

/** An expression for every number of the result: the exact value in the markup, and the displayed text. */
const kShown = `(() => {
  const root = document.querySelector('role-fit-quiz').shadowRoot;
  const read = (element) => ({ value: Number(element.value), text: element.textContent.trim() });
  const every = (selector) => [...root.querySelectorAll(selector)];
  return {
    verdict: root.querySelector('#verdict').dataset.verdict,
    lead: root.querySelector('.lead').textContent.trim(),
    leader: root.querySelector('.leader').dataset.role,
    roles: Object.fromEntries(every('[data-role]').map((li) => [li.dataset.role, read(li.querySelector('data'))])),
    traits: Object.fromEntries(
      every('[data-trait]').map((li) => [
        li.dataset.trait,
        Object.fromEntries(['mean', 'low', 'high'].map((name) => [name, read(li.querySelector('data.' + name))])),
      ]),
    ),
  };
})()`;

/** The numbers that the result shows. @param {(expression: string) => Promise<any>} ask Evaluates an expression in the page. */
export const shownBy = async (ask) => {
  await until(() => ask(kCome), 'the chapters');
  return ask(kShown);
};
export const shown = (page) => shownBy((expression) => page.evaluate(expression));

/** A probability as the page writes it in English. */
export const percent = (p) => (p > 0.995 ? '>99%' : p < 0.005 ? '<1%' : `${Math.round(p * 100)}%`);
export const decimal = (x) => x.toFixed(1).replace('-0.0', '0.0').replace('-', '−');

const digits = (text) => text.replace(/\D/g, '');

/** Compares everything that the page shows with the tool's result for the same answers. In other languages it only compares digits. */
export const assertShows = (page, result, language = 'en') => {
  const same = (shown, wanted) => (language === 'en' ? assert.equal(shown, wanted) : assert.equal(digits(shown), digits(wanted)));
  assert.equal(page.verdict, result.verdict);
  assert.equal(page.leader, result.leader);
  const probability = percent(result.roles[result.leader].probability);
  assert.ok(page.lead.includes(language === 'en' ? probability : digits(probability)), page.lead);
  assert.ok(page.lead.includes(language === 'en' ? `${result.questions} answers` : `${result.questions}`), page.lead);
  assert.deepEqual(Object.keys(page.roles).sort(), Object.keys(result.roles).sort());
  for (const [id, { probability }] of Object.entries(result.roles)) {
    assert.equal(page.roles[id].value, probability);
    same(page.roles[id].text, percent(probability));
  }
  const { traits = {} } = result;
  assert.deepEqual(Object.keys(page.traits).sort(), Object.keys(traits).sort());
  for (const [id, estimate] of Object.entries(traits)) {
    for (const name of ['mean', 'low', 'high']) {
      assert.equal(page.traits[id][name].value, estimate[name]);
      same(page.traits[id][name].text.replace('-', '−'), decimal(estimate[name]));
    }
  }
};

/** The demo article with the quiz in another language. @param {string} language */
export const inLanguage = (language) =>
  readFileSync(join(kDist, 'index.html'), 'utf8').replace('src="role-fit.js"', `src="role-fit.js" data-lang="${language}"`);

/** The demo article in every language, as `LANGUAGE.html`. */
export const articles = () => Object.fromEntries(kLanguages.map((language) => [`${language}.html`, inLanguage(language)]));

/** Runs in the page: defines `hand`, a reader who is quick with the mouse. Every step ends when the page has drawn its effect. */
const lendHand = () => {
  const element = () => document.querySelector('role-fit-quiz');
  const root = () => element()?.shadowRoot;
  const find = (selector) => root()?.querySelector(selector);
  const until = (ask) =>
    new Promise((resolve, reject) => {
      const end = performance.now() + 20_000;
      const look = () => {
        if (ask()) resolve(undefined);
        else if (performance.now() > end) reject(new Error(`waited in vain until ${ask}`));
        else requestAnimationFrame(look);
      };
      look();
    });
  const drawn = () => element().updateComplete;
  const own = {
    root,
    find,
    until,
    drawn,
    see: (selector) => until(() => find(selector)),
    /** Scrolls to the quiz, but only after the first paint. The element is loaded when the reader is near. */
    async near() {
      await until(() => element() && document.readyState === 'complete');
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      if (!customElements.get('role-fit-quiz')) element().scrollIntoView();
      await until(() => customElements.get('role-fit-quiz'));
    },
    async arrive() {
      await own.near();
      await until(() => find('.card') && !find('[aria-busy=true]'));
    },
    async fail() {
      await own.near();
      await own.see('.failure');
    },
    /** Chooses answer number `n`, or ticks box number `n`. Counts from the start again after the last one. */
    async answer(n) {
      const inputs = [...root().querySelectorAll('.asked input')];
      inputs[n % inputs.length].click();
      await drawn();
    },
    async next(button = '[type=submit]') {
      const asked = () => find('.asked legend')?.textContent;
      const before = asked();
      find(button).click();
      await until(() => find('#verdict') || (asked() && asked() !== before));
    },
    async unanswered() {
      find('[type=submit]').click();
      await until(() => find('.remark').textContent.trim() !== '');
    },
    /** Answers questions until `selector` exists. */
    async goTo(selector) {
      for (let n = 0; !find(selector); ++n) {
        await own.answer(n);
        if (!find(selector)) await own.next();
      }
    },
    /** Waits until all chapters are loaded. */
    filled: () => until(() => [...root().querySelectorAll('.chapter > .inside')].every((inside) => inside.querySelector(':scope > :not([role=status])'))),
    async openAll() {
      await globalThis.unfold();
      for (const more of root().querySelectorAll('button[aria-expanded=false]')) more.click();
      await drawn();
    },
  };
  /** @type {any} */ (globalThis).hand = own;
};

/** Runs a step of `hand` in the page. @param {string} step @param {...unknown} given */
export const by = (page, step, ...given) => page.evaluate(([step, given]) => hand[step](...given), [step, given]);

/** The screens, each with a function that brings a page there. */
export const kScreens = {
  'first question': (page) => by(page, 'arrive'),
  'question with its reason open': (page) => page.evaluate(() => (hand.find('.why').open = true)),
  'question left unanswered': (page) => by(page, 'unanswered'),
  'question with boxes': (page) => by(page, 'goTo', '[type=checkbox]'),
  'question with the offer': (page) => by(page, 'goTo', 'button.early'),
  // With the chapters, whose script the buttons wait for.
  result: async (page) => {
    await by(page, 'next', 'button.early');
    await page.evaluate(() => hand.find('.keep').scrollIntoView());
    await page.evaluate(() => hand.until(() => !hand.find('.keep button:disabled')));
  },
  'result with all open': (page) => by(page, 'openAll'),
};

/**
 * A digest of a screenshot of a page or an element. Equal pictures have equal digests.
 * @param {{screenshot: (options: object) => Promise<Buffer>}} shown
 */
export const pictureOf = async (shown, options = {}) =>
  createHash('sha1').update(await shown.screenshot({ animations: 'disabled', ...options })).digest('hex');

/** The code of a result for a link, from the tool. @param {Record<string, number>} answers */
export const codeOf = (answers, quiz = kQuiz) => {
  const { status, stdout, stderr } = rolefit(['share', quiz], `${JSON.stringify({ answers })}\n`);
  assert.equal(status, 0, stderr);
  return JSON.parse(stdout).code;
};

/** An article that contains an element. @param {string} [attributes] @param {string} [head] */
export const articleWith = (attributes = '', head = '') => `<!doctype html><html lang="en"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1"><title>Article</title><link rel="stylesheet" href="demo.css">${head}</head>
<body><main><h1>The article</h1><role-fit-quiz ${attributes}><p>Instead of the quiz.</p></role-fit-quiz><p>Below.</p></main>
<script src="role-fit.js" async></script></body></html>`;

/**
 * Sets up a test file: starts Chromium and a site with `files`, and gives `open` for pages, which are closed when their test ends.
 * @param {Record<string, string>} [files] @param {Record<string, string>} [headers]
 */
export const stage = (files, headers) => {
  let browser;
  let demo;
  before(async () => {
    browser = await launch();
    demo = await site(files, headers);
  });
  after(async () => {
    await browser?.close();
    await demo?.close();
  });
  return {
    get browser() {
      return browser;
    },
    get demo() {
      return demo;
    },
    /** @param {{path?: string, width?: number, prepare?: (page: any) => Promise<unknown>, [option: string]: unknown}} [options] */
    async open(t, { path = '', width = 1280, prepare, ...options } = {}) {
      const context = await browser.newContext({ viewport: { width, height: 800 }, ...options });
      t.after(() => context.close());
      const page = await context.newPage();
      await page.addInitScript(`globalThis.unfold = ${unfold}`);
      await page.addInitScript(lendHand);
      await prepare?.(page);
      // Does not wait for `load`, because some tests hold back files that it would wait for.
      await page.goto(path.startsWith('file:') ? path : demo.address + path, { waitUntil: 'domcontentloaded' });
      return page;
    },
  };
};

/** Runs in the page: holds timers of between `least` and `most` milliseconds until `pass()` is called. */
const hold = (least, most) => {
  const held = new Map();
  const [set, clear] = [setTimeout, clearTimeout];
  globalThis.setTimeout = (act, after = 0, ...given) => {
    if (after < least || after > most) return set(act, after, ...given);
    held.set(-1 - held.size, () => act(...given));
    return -held.size;
  };
  globalThis.clearTimeout = (timer) => (timer < 0 ? held.set(timer, () => {}) : clear(timer));
  globalThis.pass = () => {
    for (const [timer, act] of [...held]) {
      held.set(timer, () => {});
      act();
    }
  };
};

/** A script for pages in which time passes when a test says so. What is to be done in `least` to `most` milliseconds is done at `pass()`. */
export const clock = (least, most) => `(${hold})(${least}, ${most});`;
