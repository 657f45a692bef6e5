/** Plays a built site in Chromium, as a reader on a phone. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { serve } from '../../web/pages/demo/serve.mjs';
import { kOwn, kRoot } from './site.mjs';

/** @param {string} path */
const parsed = (path) => JSON.parse(readFileSync(join(kRoot, path), 'utf8'));
const kBuiltIn = parsed('data/quizzes/ds-or-mle.json').title;
const kOwnTitle = JSON.parse(readFileSync(kOwn, 'utf8')).title;
const kOther = parsed('data/quizzes/data-jobs.json').title;
const kSpanish = parsed('data/messages/es.json')['question.next'];

/**
 * A site: its folder or address, the path at which it starts, and the pages to play. The name of a page says what is in it: an author's
 * own quiz in Spanish, that and a comparison of the quiz data-jobs, a frame; or else the built-in quiz.
 * @typedef {{site: string, base: string, pages: Record<string, string>, navigates?: boolean}} Built
 * @typedef {(built: Built) => Promise<string>} Play
 */

/** Plays to the result with the mouse. Fails if something covers a button or an answer. @param {any} quiz */
const toResult = async (quiz) => {
  for (let n = 0; !(await quiz.locator('#verdict').count()); ++n) {
    const asked = await quiz.locator('.asked legend').innerText();
    const options = quiz.locator('.asked [part~=option]');
    await options.nth(n % (await options.count())).click();
    const early = quiz.locator('button.early');
    await ((await early.count()) ? early : quiz.locator('[type=submit]')).click();
    await quiz.locator('#verdict').or(quiz.locator('.asked legend').filter({ hasNotText: asked })).first().waitFor();
  }
  return quiz.locator('#verdict').getAttribute('data-verdict');
};

/** The first quiz of a page or of a frame in it, once it is there and is the right one. @param {any} page @param {any} root @param {string} name @param {() => string} heard */
const opened = async (page, root, name, heard) => {
  const quiz = root.locator('role-fit-quiz').first();
  await quiz.locator('[part~=title]').waitFor().catch(() => {
    throw new Error(`${name}: no quiz at ${page.url()}\n${heard()}`);
  });
  const title = (await quiz.locator('[part~=title]').innerText()).trim();
  const next = (await quiz.locator('.primary').innerText()).trim();
  if (name.startsWith('own') ? title !== kOwnTitle || next !== kSpanish : title !== kBuiltIn) throw new Error(`${name} shows ${title}, ${next}`);
  return quiz;
};

/** Checks the second quiz of a page: the comparison, without questions, in dark colours. @param {any} page */
const checkOther = async (page) => {
  const quiz = page.locator('role-fit-quiz').nth(1);
  await quiz.scrollIntoViewIfNeeded();
  await quiz.locator('[part~=comparison]').waitFor();
  const title = (await quiz.locator('[part~=title]').innerText()).trim();
  const theme = await quiz.evaluate((element) => element.getAttribute('theme') ?? element.theme);
  if (title !== kOther || theme !== 'dark' || (await quiz.locator('.asked').count())) throw new Error(`the second quiz shows ${title}, ${theme}`);
};

/** What a page must be, whatever is in it. @param {any} page @param {string} name */
const checkPage = async (page, name) => {
  const { wide, order, fallback, scripts } = await page.evaluate(() => {
    const place = (element) => element.getBoundingClientRect();
    const [above, below] = ['Above', 'Below'].map((word) => [...document.querySelectorAll('p')].find((p) => p.textContent.startsWith(word)));
    const quizzes = [...document.querySelectorAll('role-fit-quiz, iframe')];
    return {
      wide: document.documentElement.scrollWidth,
      order: place(above).bottom <= place(quizzes[0]).top && place(quizzes.at(-1)).bottom <= place(below).top,
      // A second quiz, below the screen, may not be loaded yet.
      fallback: document.body.innerText.split('needs JavaScript').length > quizzes.length,
      scripts: document.querySelectorAll('script[src*="role-fit.js"]').length,
    };
  });
  if (wide > 320) throw new Error(`${name} scrolls sideways`);
  if (!order) throw new Error(`${name} is not between the paragraphs`);
  if (fallback) throw new Error(`${name} still shows its fallback`);
  if (scripts > 1) throw new Error(`${name} has the script ${scripts} times`);
};

/** Follows the links of a site that stays on its page, and goes back. @param {any} page @param {string} start @param {() => string} heard */
const navigate = async (page, start, heard) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto(start);
  await page.evaluate('globalThis.stays = true');
  for (const name of ['own', 'plain', 'own']) {
    await page.getByRole('link', { name, exact: true }).first().click();
    await page.locator('h1', { hasText: name }).waitFor();
    await opened(page, page, name, heard);
  }
  await page.goBack();
  await page.locator('h1', { hasText: 'plain' }).waitFor();
  await toResult(await opened(page, page, 'plain', heard));
  if (!(await page.evaluate('globalThis.stays'))) throw new Error('the links loaded a new page instead of navigating within the page');
};

/** @param {import('playwright-core').Browser} browser @returns {Play} */
export const player = (browser) => async ({ site, base, pages, navigates }) => {
  const { address, close } = site.startsWith('http')
    ? { address: site, close: async () => {} }
    : await serve(site, { answer: ({ pathname }) => (base === '/' ? undefined : pathname.startsWith(base) ? { file: pathname.slice(base.length - 1) } : { status: 404 }) });
  const page = await browser.newPage({ viewport: { width: 320, height: 640 } });
  page.setDefaultTimeout(20000);
  /** @type {string[]} */
  const heard = [];
  // Chromium for Linux does not know the permission for the share sheet.
  page.on('console', (message) => message.text().includes("feature: 'web-share'") || heard.push(message.text()));
  page.on('pageerror', (error) => heard.push(String(error)));
  page.on('request', (request) => new URL(request.url()).host === new URL(address).host || !request.url().startsWith('http') || heard.push(request.url()));
  const at = address.replace(/\/$/, base);
  try {
    for (const [name, path] of Object.entries(pages)) {
      await page.goto(at + path);
      const quiz = await opened(page, name.startsWith('frame') ? page.frameLocator('iframe') : page, name, () => heard.join('\n'));
      await checkPage(page, name);
      if (!(await toResult(quiz))) throw new Error(`${name} has no result`);
      if (name.includes('other')) await checkOther(page);
    }
    if (navigates) await navigate(page, at + pages.plain, () => heard.join('\n'));
    if (heard.length > 0) throw new Error(`console: ${heard.join('\n')}`);
    return `${base} ${Object.keys(pages).join(', ')}${navigates ? ', links and back' : ''}`;
  } finally {
    await page.close();
    await close();
  }
};
