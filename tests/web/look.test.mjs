// axe-core finds nothing on any screen: in both themes, left-to-right and right-to-left, on a phone and on a desktop.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import { articles, articleWith, by, codeOf, kScreens, pictureOf, stage } from './page.mjs';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const kLanguages = ['en', 'ar'];
const pages = {
  ...articles(),
  ...Object.fromEntries(kLanguages.map((language) => [`compare-${language}.html`, articleWith(`view="compare" lang="${language}"`)])),
};
// Without a policy, because a strict one would block axe, which the test injects.
const theatre = stage(pages, {});

/** The violations that axe finds on the page. @param {object} asked */
const violations = (page, asked) =>
  page.evaluate(async (asked) => {
    const { violations: found } = await globalThis.axe.run(document, { resultTypes: ['violations'], selectors: false, elementRef: true, ...asked });
    return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ element, failureSummary }) => `${element.outerHTML.slice(0, 120)} (${failureSummary})`).join('\n')}`);
  }, asked);

/** @param {(page: any) => Promise<unknown>} [prepare] */
const alone = (name, path, reach = (page) => by(page, 'arrive'), prepare) => ({ path, prepare, screens: { [name]: reach } });

/** The pages, each with the screens to visit on it. @param {string} language */
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
  alone('failure', `${language}.html`, (page) => by(page, 'fail'), (page) =>
    page.route('**/role-fit-engine*', (route) => route.abort()),
  ),
];

/**
 * The first run checks every rule of WCAG 2.2 up to AA and axe's best practices. The other runs only check what can differ: the dark
 * theme is the same tree with other colours, and on a phone the same tree has less room.
 */
const kLooks = [
  { width: 1280, colorScheme: 'light', asked: { rules: { 'target-size': { enabled: true } } } },
  { width: 1280, colorScheme: 'dark', asked: { runOnly: ['color-contrast'] } },
  { width: 320, colorScheme: 'dark', asked: { runOnly: ['color-contrast', 'target-size', 'scrollable-region-focusable', 'duplicate-id-aria', 'aria-hidden-focus'] } },
];

for (const language of kLanguages) {
  test(`axe finds nothing on any screen, at 320 and 1280 px, in light and dark: ${language}`, async (t) => {
    const found = {};
    for (const { path, prepare, screens } of kinds(language)) {
      const page = await theatre.open(t, { path, prepare });
      await page.evaluate(axe);
      for (const [name, reach] of Object.entries(screens)) {
        await reach(page);
        // Colours are the same in every language.
        for (const { width, colorScheme, asked } of language === 'en' ? kLooks : kLooks.filter(({ width, colorScheme }) => width === 320 || colorScheme === 'light')) {
          await page.emulateMedia({ colorScheme });
          await page.setViewportSize({ width, height: 800 });
          const wrong = await violations(page, asked);
          if (wrong.length > 0) found[`${name}, ${width} px, ${colorScheme}`] = wrong;
        }
      }
    }
    assert.deepEqual(found, {});
  });
}

test('every screen looks the same in a browser where scripts cannot create style sheets', async (t) => {
  const pictures = async (prepare) => {
    const page = await theatre.open(t, { path: 'en.html', prepare });
    const taken = {};
    for (const [name, reach] of Object.entries(kScreens)) {
      await reach(page);
      taken[name] = await pictureOf(page.locator('role-fit-quiz'));
    }
    return taken;
  };
  // As in Safari before 16.4.
  const old = await pictures((page) =>
    page.addInitScript(() => {
      globalThis.CSSStyleSheet = function () {
        throw new TypeError('Illegal constructor');
      };
    }),
  );
  assert.deepEqual(old, await pictures());
});

/** Styles that themes set on everything on their pages. */
const kRude = {
  'unsets all properties': 'body * { all: unset }',
  'changes the text of all elements': `body * { text-transform: uppercase; letter-spacing: 0.2em; word-spacing: 1em; text-align: center;
    text-indent: 3em; line-height: 3; white-space: pre; font-style: italic; cursor: wait }`,
};

for (const [what, css] of Object.entries(kRude)) {
  test(`a page that ${what} does not change the card`, async (t) => {
    const sizes = [];
    for (const sheet of ['', css]) {
      const page = await theatre.open(t, { path: 'index.html', width: 800 });
      await page.addStyleTag({ content: `body { margin: 20px; padding: 0; font: 16px/1.5 sans-serif } ${sheet} main { display: block; max-width: none; margin: 0; padding: 0 } role-fit-quiz { display: block; margin: 0 }` });
      await by(page, 'arrive');
      await page.evaluate(() => document.querySelector('main').replaceChildren(document.querySelector('role-fit-quiz')));
      await by(page, 'drawn');
      sizes.push(
        await page.evaluate(() =>
          ['.card', 'legend', 'fieldset label', '[type=submit]'].map((selector) => {
            const { width, height } = hand.find(selector).getBoundingClientRect();
            return `${selector}: ${width.toFixed(1)} by ${height.toFixed(1)}, ${getComputedStyle(hand.find(selector)).textTransform}`;
          }),
        ),
      );
    }
    assert.deepEqual(sizes[1], sizes[0]);
  });
}
