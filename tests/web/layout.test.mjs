// What can be measured of the drawing: nothing moves, nothing is cut off, everything is large enough to hit, and it holds
// in forced colours and without motion.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { kLanguages } from '../../web/src/messages.js';
import { articles, articleWith, by, codeOf, kScreens, stage } from './page.mjs';

/** What README tells an author to write where the quiz is among the first things to be seen. */
const kReserved = '<link rel="stylesheet" href="reserved.css">';
const kReserve = 'role-fit-quiz { display: block; min-height: 32rem; margin-block: 2rem; }';
const kOwn = {
  'reserved.html': articleWith('', kReserved),
  'reserved.css': kReserve,
  ...Object.fromEntries(kLanguages.map((language) => [`compare-${language}.html`, articleWith(`view="compare" lang="${language}"`)])),
};
const theatre = stage({ ...articles(), ...kOwn });

// ── Nothing moves ────────────────────────────────────────────────────────────────────────────────────────────────────

/** Notes every layout shift from the first paint on. */
const note = () => {
  /** @type {any} */ (globalThis).shifts = [];
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      const { value, hadRecentInput, sources } = /** @type {any} */ (entry);
      const moved = sources.map(({ node, previousRect, currentRect }) => `${node?.nodeName}.${node?.className}: ${JSON.stringify(previousRect)} → ${JSON.stringify(currentRect)}`);
      /** @type {any} */ (globalThis).shifts.push({ value, hadRecentInput, moved });
    }
  }).observe({ type: 'layout-shift', buffered: true });
};

/** Two frames are drawn, so that what moved has been noted. */
const settled = (page) =>
  page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve)))));

/** The shifts that count, as the metric has it: those within half a second of the reader's hand do not. */
const counted = async (page) => {
  await settled(page);
  return page.evaluate(() => shifts.filter(({ hadRecentInput }) => !hadRecentInput));
};

/** A page on which the engine comes when `open` is called. */
const gated = async (t, options) => {
  let open;
  const gate = new Promise((resolve) => (open = resolve));
  const page = await theatre.open(t, {
    ...options,
    async prepare(page) {
      await page.addInitScript(note);
      await page.route('**/role-fit-engine*', async (route) => {
        await gate;
        await route.continue();
      });
    },
  });
  return { page, open };
};

/** Clicks as a hand does, so that the browser knows of it. */
const click = async (page, selector) => {
  await page.locator(selector).first().click();
};

for (const width of [320, 1280]) {
  for (const [what, path] of [['an article with the quiz scrolled into view', 'en.html'], ['a page that reserves its place at the top', 'reserved.html']]) {
    test(`nothing moves from the first paint to the result, with a late engine: ${what}, ${width} px`, async (t) => {
      const { page, open } = await gated(t, { path, width });
      await by(page, 'arrive');
      await page.evaluate(() => document.querySelector('role-fit-quiz').scrollIntoView({ block: 'center' }));
      assert.deepEqual(await counted(page), [], 'the introduction');
      await click(page, '.primary');
      await page.locator('legend').waitFor();
      await click(page, '.option');
      // The engine is not there: the page says so after a while, and when the reader's hand is at rest the engine comes.
      await click(page, '[type=submit]');
      await page.evaluate(() => hand.until(() => hand.find('[aria-busy=true]')));
      await page.evaluate(() => {
        const end = performance.now() + 600;
        return hand.until(() => performance.now() > end);
      });
      open();
      await page.evaluate(() => hand.until(() => hand.find('#step').textContent.includes('Question 2')));
      assert.deepEqual(await counted(page), [], 'the late engine');
      // Without a hand that would excuse it, from question to question.
      await by(page, 'goTo', 'button.early');
      assert.deepEqual(await counted(page), [], 'the questions');
      await click(page, 'button.early');
      await page.locator('#verdict').waitFor();
      assert.deepEqual(await counted(page), [], 'the result');
    });
  }
}

// ── The card keeps its height ────────────────────────────────────────────────────────────────────────────────────────

/** The heights of the card at each width and size of text; the body's width stands for the window's. */
const heights = (page, places) =>
  page.evaluate((places) => {
    const { body, documentElement } = document;
    const found = {};
    for (const { width, size } of places) {
      documentElement.style.fontSize = size;
      body.style.width = `${width}px`;
      found[`${width} px, text at ${size}`] = Math.round(10 * hand.find('.card').getBoundingClientRect().height) / 10;
    }
    body.style.width = documentElement.style.fontSize = '';
    return found;
  }, places);

const kPlaces = ['100%', '200%'].flatMap((size) => [320, 768, 1280].map((width) => ({ width, size })));
/** Those with the longest words, and from the right, are looked at everywhere; the others where there is least room. */
const kThorough = ['en', 'de', 'ar'];

for (const language of kLanguages) {
  const places = kThorough.includes(language) ? kPlaces : kPlaces.filter(({ width }) => width === 320);
  test(`the card is as high at every question, answered or not, with a remark or the offer: ${language}`, async (t) => {
    const page = await theatre.open(t, { path: `${language}.html` });
    await by(page, 'arrive');
    await by(page, 'start');
    const first = await heights(page, places);
    const others = {};
    let offered = false;
    const check = async (state) => {
      const { step, offer } = await page.evaluate(() => ({ step: hand.find('#step').textContent, offer: Boolean(hand.find('#offer')) }));
      offered ||= offer;
      for (const [where, height] of Object.entries(await heights(page, places))) {
        if (height !== first[where]) others[`${step}, ${state}${offer ? ', with the offer' : ''}, ${where}`] = `${height} and not ${first[where]}`;
      }
    };
    for (let n = 0; !(await page.evaluate(() => Boolean(hand.find('#verdict')))); ++n) {
      if (await page.evaluate(() => Boolean(hand.find('[type=radio]')))) {
        await by(page, 'unanswered');
        await check('left out');
      }
      await by(page, 'answer', n);
      if (kThorough.includes(language)) await check('answered');
      await by(page, 'next');
    }
    assert.ok(offered);
    assert.deepEqual(others, {});
  });
}
