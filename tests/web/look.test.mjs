// What axe-core finds: nothing, on any screen, in either theme, from left and from right, on a telephone and on a desk.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import { articles, articleWith, by, codeOf, kScreens, stage } from './page.mjs';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const kLanguages = ['en', 'ar'];
const pages = {
  ...articles(),
  ...Object.fromEntries(kLanguages.map((language) => [`compare-${language}.html`, articleWith(`view="compare" lang="${language}"`)])),
};
// No policy: axe is a script of the test's, which a strict one would keep out.
const theatre = stage(pages, {});

/**
 * What axe finds on the page: every rule of WCAG 2.2 to AA and its own good practices. The dark theme is the same tree with
 * other colours, so what is asked of it is its contrast.
 */
const violations = (page, colorScheme) =>
  page.evaluate(async (dark) => {
    const { violations: found } = await globalThis.axe.run(document, {
      resultTypes: ['violations'],
      selectors: false,
      elementRef: true,
      ...(dark ? { runOnly: ['color-contrast'] } : { rules: { 'target-size': { enabled: true } } }),
    });
    return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ element, failureSummary }) => `${element.outerHTML.slice(0, 120)} (${failureSummary})`).join('\n')}`);
  }, colorScheme === 'dark');

/** @param {(page: any) => Promise<unknown>} [prepare] */
const alone = (name, path, reach = (page) => by(page, 'arrive'), prepare) => ({ path, prepare, screens: { [name]: reach } });

/** Pages, each with its screens in turn. @param {string} language */
const kinds = (language) => [
  { path: `${language}.html`, screens: kScreens },
  alone('comparison', `compare-${language}.html`, async (page) => {
    await by(page, 'arrive');
    await by(page, 'openAll');
  }),
  alone('shared result', `${language}.html#rolefit-ds-or-mle=${codeOf({ 'analyze-business': 1, sql: 1 })}`, (page) =>
    page.evaluate(() => hand.until(() => hand.find('#verdict'))),
  ),
  alone('shared result that is damaged', `${language}.html#rolefit-ds-or-mle=nonsense`, (page) =>
    page.evaluate(() => hand.until(() => hand.find('.caution'))),
  ),
  alone('failure', `${language}.html`, (page) => page.evaluate(() => hand.until(() => hand.find('.failure'))), (page) =>
    page.route('**/role-fit-engine*', (route) => route.abort()),
  ),
];

const kLooks = [320, 1280].flatMap((width) => ['light', 'dark'].map((colorScheme) => ({ width, colorScheme })));

for (const language of kLanguages) {
  test(`axe finds nothing on any screen, at 320 and 1280 px, in light and dark: ${language}`, async (t) => {
    const found = {};
    for (const { path, prepare, screens } of kinds(language)) {
      const page = await theatre.open(t, { path, prepare });
      await page.evaluate(axe);
      for (const [name, reach] of Object.entries(screens)) {
        await reach(page);
        for (const { width, colorScheme } of kLooks) {
          await page.emulateMedia({ colorScheme });
          await page.setViewportSize({ width, height: 800 });
          const wrong = await violations(page, colorScheme);
          if (wrong.length > 0) found[`${name}, ${width} px, ${colorScheme}`] = wrong;
        }
      }
    }
    assert.deepEqual(found, {});
  });
}
