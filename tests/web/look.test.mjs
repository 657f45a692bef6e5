import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after, before, test } from 'node:test';
import { launch } from '../../web/demo/browser.mjs';
import { kQuiz } from '../support/tool.mjs';
import { questionsIn, site } from './page.mjs';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const questions = questionsIn(JSON.parse(readFileSync(kQuiz, 'utf8'))).size;

let browser;
let demo;
before(async () => {
  browser = await launch();
  demo = await site({}, {});  // axe is a script of the test's, which a strict policy would keep out
});
after(async () => {
  await browser?.close();
  await demo?.close();
});

/** What axe finds, in a line each. */
const violations = async (page) => {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const { violations: found } = await globalThis.axe.run(document);
    return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
  });
};

/** Brings the page to each screen in turn. */
const kScreens = {
  introduction: async () => {},
  question: async (page) => {
    await page.getByRole('button', { name: 'Start' }).click();
    await page.getByRole('radio').first().waitFor();
    await page.getByText('Why we ask').click();
  },
  result: async (page) => {
    for (let n = 0; n < questions; ++n) {
      await page.locator('input').nth(n % 2).check();
      await page.locator('button[type=submit]').click();
      await page.getByText(n + 1 < questions ? `Question ${n + 2} of` : 'Your result').first().waitFor();
    }
    await page.evaluate(() => {
      for (const details of document.querySelector('role-fit-quiz').shadowRoot.querySelectorAll('details')) details.open = true;
    });
  },
};

for (const width of [320, 1280]) {
  for (const colorScheme of ['light', 'dark']) {
    test(`no screen has a violation for axe or is wider than the page at ${width} px in a ${colorScheme} theme`, async (t) => {
      const context = await browser.newContext({ viewport: { width, height: 800 }, colorScheme });
      t.after(() => context.close());
      const page = await context.newPage();
      await page.goto(demo.address);
      await page.getByRole('button', { name: 'Start' }).waitFor();
      for (const [name, reach] of Object.entries(kScreens)) {
        await reach(page);
        assert.deepEqual(await violations(page), [], name);
        const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
        assert.ok(overflow <= 0, `${name} is ${overflow} px too wide`);
      }
    });
  }
}

test('answers and buttons are at least 44 px high', async (t) => {
  const context = await browser.newContext({ viewport: { width: 320, height: 800 } });
  t.after(() => context.close());
  const page = await context.newPage();
  await page.goto(demo.address);
  await page.getByRole('button', { name: 'Start' }).click();
  await page.getByRole('radio').first().waitFor();
  const heights = await page.evaluate(() =>
    [...document.querySelector('role-fit-quiz').shadowRoot.querySelectorAll('.option, button')].map((element) => ({
      name: element.textContent.trim(),
      height: element.getBoundingClientRect().height,
    })),
  );
  assert.ok(heights.length >= 4);
  assert.deepEqual(heights.filter(({ height }) => height < 44), []);
});
