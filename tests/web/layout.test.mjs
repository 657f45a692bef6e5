// What can be measured of the layout: nothing moves, nothing is cut off, and everything is large enough to hit. It also works in
// forced colours and without motion.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { kLanguages } from '../../web/quiz/languages.js';
import { blocksIn, documentAt } from '../support/documents.mjs';
import { articles, articleWith, by, codeOf, kScreens, messages, stage } from './page.mjs';

/** The style sheet that web/README.md recommends for a quiz near the top of a page. */
const kReserved = '<link rel="stylesheet" href="reserved.css">';
const [kReserve] = blocksIn(documentAt('web/README.md'), 'css');
const kOwn = {
  'reserved.html': articleWith('', kReserved),
  'reserved.css': kReserve,
  ...Object.fromEntries(kLanguages.map((language) => [`compare-${language}.html`, articleWith(`view="compare" lang="${language}"`)])),
  ...Object.fromEntries(kLanguages.map((language) => [`five-${language}.html`, articleWith(`quiz="data-jobs" lang="${language}"`)])),
};
const theatre = stage({ ...articles(), ...kOwn });

// ── Nothing moves ────────────────────────────────────────────────────────────────────────────────────────────────────

/** Records every layout shift from the first paint on. */
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

/** Waits for two frames, so that layout shifts have been recorded. */
const settled = (page) =>
  page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve)))));

/** The layout shifts that the metric counts: it ignores shifts within half a second of an input. */
const counted = async (page) => {
  await settled(page);
  return page.evaluate(() => shifts.filter(({ hadRecentInput }) => !hadRecentInput));
};

/** A page on which the engine is held back until `open` is called. */
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

/** Clicks with the mouse, so that the browser counts it as an input. */
const click = async (page, selector) => {
  await page.locator(selector).first().click();
};

for (const width of [320, 1280]) {
  for (const [what, path] of [['an article with the quiz scrolled into view', 'en.html'], ['a page that reserves its place at the top', 'reserved.html']]) {
    test(`nothing moves from the first paint to the result, even if the engine is late: ${what}, ${width} px`, async (t) => {
      const { page, open } = await gated(t, { path, width });
      await by(page, 'arrive');
      await page.evaluate(() => document.querySelector('role-fit-quiz').scrollIntoView({ block: 'center' }));
      assert.deepEqual(await counted(page), [], 'the first question');
      await click(page, '.option');
      // The engine is late. The page says so after a while. The engine arrives when the last input is long enough ago.
      await click(page, '[type=submit]');
      await page.evaluate(() => hand.until(() => hand.find('[aria-busy=true]')));
      await page.evaluate(() => {
        const end = performance.now() + 600;
        return hand.until(() => performance.now() > end);
      });
      open();
      await page.evaluate(() => hand.until(() => hand.find('.step').textContent.includes('Question 2')));
      assert.deepEqual(await counted(page), [], 'the late engine');
      // Goes from question to question without inputs, so that every shift counts.
      await by(page, 'goTo', 'button.early');
      assert.deepEqual(await counted(page), [], 'the questions');
      await click(page, 'button.early');
      await page.locator('#verdict').waitFor();
      assert.deepEqual(await counted(page), [], 'the result');
    });
  }
}

// ── The card keeps its height ────────────────────────────────────────────────────────────────────────────────────────

/** The heights of the card at each width and text size. The width of the body replaces the width of the window. */
const heights = (page, places) =>
  page.evaluate((places) => {
    const { body, documentElement } = document;
    const found = {};
    for (const { width, size } of places) {
      documentElement.style.fontSize = size;
      body.style.width = `${width}px`;
      dispatchEvent(new Event('resize'));
      // A press does not wait until the browser is idle.
      hand.find('.asked').click();
      found[`${width} px, text at ${size}`] = Math.round(10 * hand.find('.card').getBoundingClientRect().height) / 10;
    }
    body.style.width = documentElement.style.fontSize = '';
    return found;
  }, places);

const kPlaces = ['100%', '200%'].flatMap((size) => [320, 768, 1280].map((width) => ({ width, size })));
/** The languages with the longest words, and a right-to-left one, are tested at all widths; the others only at the narrowest. */
const kThorough = ['en', 'de', 'ar'];
/** Without Spanish, French and Portuguese, which wrap like German and have shorter words. */
const kDrawn = kLanguages.filter((language) => !['es', 'fr', 'pt'].includes(language));

for (const language of kDrawn) {
  const places = kThorough.includes(language) ? kPlaces : kPlaces.filter(({ width }) => width === 320);
  test(`the card has the same height at every question from the second on, with and without answers, remarks and offers: ${language}`, async (t) => {
    const page = await theatre.open(t, { path: `${language}.html` });
    await by(page, 'arrive');
    await by(page, 'answer', 0);
    await by(page, 'next');
    const first = await heights(page, places);
    const others = {};
    let offered = false;
    const check = async (state) => {
      const { step, offer } = await page.evaluate(() => ({ step: hand.find('.step').textContent, offer: Boolean(hand.find('[part=offer]')) }));
      offered ||= offer;
      for (const [where, height] of Object.entries(await heights(page, places))) {
        if (height !== first[where]) others[`${step}, ${state}${offer ? ', with the offer' : ''}, ${where}`] = `${height} and not ${first[where]}`;
      }
    };
    await page.getByRole('button', { name: messages(language)['question.back'], exact: true }).click();
    await check('come back to');
    for (let n = 0; !(await page.evaluate(() => Boolean(hand.find('#verdict')))); ++n) {
      if (n > 0 && await page.evaluate(() => Boolean(hand.find('[type=radio]')))) {
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

// ── Nothing is cut off, and everything can be hit ────────────────────────────────────────────────────────────────────

/** Elements on the current screen that are cut off, overflow or are too small to hit, one line each. */
const faults = (page) =>
  page.evaluate(() => {
    const found = [];
    const card = hand.find('.card');
    const box = card.getBoundingClientRect();
    const name = (element) => `${element.localName}.${element.className?.baseVal ?? element.className} “${element.textContent.trim().slice(0, 40)}”`;
    const visible = (element) => element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true });
    const inline = (element) => getComputedStyle(element).display.startsWith('inline') && getComputedStyle(element).display === 'inline';

    /** Whether an element is only for screen readers. */
    const visuallyHidden = (element) => element !== null && (getComputedStyle(element).clipPath === 'inset(50%)' || visuallyHidden(element.parentElement));

    const page = document.documentElement;
    if (page.scrollWidth > page.clientWidth) found.push(`the page is ${page.scrollWidth - page.clientWidth} px too wide`);

    for (const element of card.querySelectorAll('*')) {
      if (element.closest('svg') || visuallyHidden(element)) continue;
      const texts = [...element.childNodes].filter((node) => node.nodeType === 3 && node.data.trim() !== '');
      if (texts.length === 0 || !visible(element)) continue;
      if (!inline(element) && element.scrollWidth > element.clientWidth + 1) found.push(`${name(element)} is ${element.scrollWidth} px wide in ${element.clientWidth}`);
      let block = element;
      while (inline(block)) block = block.parentElement;
      const around = block.getBoundingClientRect();
      for (const text of texts) {
        const range = document.createRange();
        range.selectNodeContents(text);
        for (const { left, right, top, bottom, width } of range.getClientRects()) {
          if (width === 0) continue;
          if (left < around.left - 1 || right > around.right + 1) found.push(`${name(element)} sticks out of ${name(block)}`);
          if (left < box.left - 1 || right > box.right + 1 || top < box.top - 1 || bottom > box.bottom + 1) found.push(`${name(element)} sticks out of the card`);
        }
      }
    }

    const controls = 'button, summary, label.option, select, textarea, input:not([type=radio], [type=checkbox]), a[href]';
    for (const control of card.querySelectorAll(controls)) {
      if (!visible(control)) continue;
      // A link inside a text may be as high as the text.
      if (control.localName === 'a' && control.closest('p, li').textContent.trim() !== control.textContent.trim()) continue;
      const { height, width } = control.getBoundingClientRect();
      const least = control.matches('.marker') ? 24 : 44;
      if (height < least - 0.01 || width < 24) found.push(`${name(control)} is only ${width} × ${height} px`);
    }
    return [...new Set(found)];
  });

/** Pages with the screens that differ in their layout. */
const drawings = (language) => [
  { path: `${language}.html`, screens: kScreens },
  {
    path: `compare-${language}.html`,
    screens: {
      async comparison(page) {
        await by(page, 'arrive');
        await by(page, 'openAll');
      },
    },
  },
  {
    path: `five-${language}.html`,
    screens: {
      'first of five': (page) => by(page, 'arrive'),
      async 'result of five'(page) {
        await by(page, 'goTo', '#verdict');
        await by(page, 'openAll');
      },
    },
  },
  {
    path: `${language}.html#rolefit-ds-or-mle=${codeOf({ 'analyze-business': 1, sql: 1 })}`,
    screens: { 'shared result': (page) => page.evaluate(() => hand.until(() => hand.find('#verdict'))) },
  },
  {
    path: `${language}.html`,
    prepare: (page) => page.route('**/role-fit-engine*', (route) => route.abort()),
    screens: { failure: (page) => by(page, 'fail') },
  },
];

for (const language of kDrawn) {
  test(`nothing is cut off or too small to hit on a phone or a desktop, even if the text is twice as large: ${language}`, async (t) => {
    const looks = [{ width: 320 }, ...(kThorough.includes(language) ? [{ width: 1280 }] : []), ...(['en', 'de'].includes(language) ? [{ width: 640, size: '200%' }] : [])];
    const found = {};
    for (const { path, prepare, screens } of drawings(language)) {
      const page = await theatre.open(t, { path, prepare });
      const look = async (name) => {
        for (const { width, size = '' } of looks) {
          await page.setViewportSize({ width, height: 800 });
          await page.evaluate((size) => void (document.documentElement.style.fontSize = size), size);
          const wrong = await faults(page);
          if (wrong.length > 0) found[`${name}, ${width} px ${size}`] = wrong;
        }
      };
      for (const [name, reach] of Object.entries(screens)) {
        await reach(page);
        await look(name);
      }
      await page.close();
    }
    assert.deepEqual(found, {});
  });
}

// ── Forced colours, no motion ────────────────────────────────────────────────────────────────────────────────────────

test('in forced colours, the chosen answer, the focus and every button have their own outline or border', async (t) => {
  const page = await theatre.open(t, { path: 'en.html', forcedColors: 'active' });
  await by(page, 'arrive');
  const borders = () =>
    page.evaluate(() =>
      [...hand.root().querySelectorAll('button:not(.marker, .quiet, .link), select, input:not([type=radio], [type=checkbox])')]
        .filter((element) => element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true }))
        .map((element) => {
          const { borderTopWidth, borderTopStyle, borderTopColor, backgroundColor } = getComputedStyle(element);
          return { what: element.textContent.trim().slice(0, 30), seen: parseFloat(borderTopWidth) >= 1 && borderTopStyle !== 'none' && borderTopColor !== backgroundColor };
        })
        .filter(({ seen }) => !seen),
    );
  assert.deepEqual(await borders(), []);
  const option = (n) =>
    page.evaluate((n) => {
      const label = hand.root().querySelectorAll('label.option')[n];
      const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(label);
      return { outlineStyle, outlineWidth, seen: outlineColor !== getComputedStyle(hand.find('.card')).backgroundColor };
    }, n);
  await page.locator('.asked label.option').nth(1).click();
  assert.deepEqual(await option(1), { outlineStyle: 'solid', outlineWidth: '2px', seen: true });
  assert.equal((await option(0)).outlineStyle, 'none');
  assert.notEqual(await page.locator('.asked input').nth(1).evaluate((input) => getComputedStyle(input).appearance), 'none');
  await page.keyboard.press('ArrowUp');
  assert.deepEqual(await option(0), { outlineStyle: 'solid', outlineWidth: '3px', seen: true }, 'the focus');
  await page.keyboard.press('Tab');
  assert.equal(await page.evaluate(() => getComputedStyle(hand.root().activeElement).outlineStyle), 'solid');
  assert.deepEqual(await borders(), []);
  await by(page, 'goTo', 'button.early');
  await by(page, 'next', 'button.early');
  await by(page, 'openAll');
  assert.deepEqual(await borders(), []);
});

test('nothing moves for readers who prefer reduced motion', async (t) => {
  const moving = (page) =>
    page.evaluate(() =>
      [...hand.root().querySelectorAll('*')].flatMap((element) =>
        [undefined, '::before', '::after'].flatMap((pseudo) => {
          const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element, pseudo);
          const still = transitionDuration.split(', ').every((time) => parseFloat(time) === 0) && animationName === 'none' && scrollBehavior === 'auto';
          return still ? [] : [`${element.localName}.${element.className}`];
        }),
      ),
    );
  for (const reducedMotion of ['reduce', 'no-preference']) {
    const page = await theatre.open(t, { path: 'en.html', reducedMotion });
    const found = [];
    for (const reach of Object.values(kScreens)) {
      await reach(page);
      found.push(...(await moving(page)));
    }
    // Without the preference there is motion, which shows that the test can detect it.
    assert.equal(found.length > 0, reducedMotion === 'no-preference', `${found}`);
  }
});
