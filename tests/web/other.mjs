// A site with the built-in quiz once more, as a quiz by the name "other" with all translations. It is a build of its own.
import { readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before } from 'node:test';
import { serve } from '../../web/pages/demo/serve.mjs';
import { buildWith } from '../support/build.mjs';
import { kQuiz, kRoot } from '../support/tool.mjs';
import { article, kListener } from './hosts.mjs';
import { kStrict, listen } from './page.mjs';

export const builtIn = JSON.parse(readFileSync(kQuiz, 'utf8'));
export const other = { ...builtIn, id: 'other', title: 'The other quiz' };

/** The translations of the other quiz, by their paths. */
export const translations = Object.fromEntries(
  readdirSync(join(kRoot, 'data/translations')).filter((name) => name.startsWith(`${builtIn.id}.`)).map((name) => {
    const texts = JSON.parse(readFileSync(join(kRoot, 'data/translations', name), 'utf8'));
    return [`data/translations/other.${texts.language}.json`, JSON.stringify({ ...texts, id: 'other', title: `${texts.title} 2` })];
  }),
);
export const spanish = JSON.parse(translations['data/translations/other.es.json']);

/** An article with a quiz in it, which records what the console says. */
export const page = (embed) => article(embed, { head: '<script src="listen.js"></script>' }).replace('{head}', '');
export const element = (attributes, inside = '<p>Instead.</p>') => page(`<role-fit-quiz ${attributes}>${inside}</role-fit-quiz><script src="role-fit.js" async></script>`);

/**
 * Builds and serves the site under the strict policy. In `lost` are the files that the server does not give, and in `slow` those that
 * it gives late.
 * @param {Record<string, string>} pages
 */
export const otherSite = (pages) => {
  const own = { lost: new Set(), slow: new Set(), dist: '', path: '', address: '' };
  let folder;
  let server;
  before(async () => {
    folder = buildWith({ 'data/quizzes/other.json': JSON.stringify(other), ...translations });
    own.dist = join(folder, 'dist');
    own.path = join(folder, 'data/quizzes/other.json');
    for (const [name, text] of Object.entries({ ...pages, 'listen.js': kListener })) writeFileSync(join(own.dist, name), text);
    server = await serve(own.dist, {
      headers: { 'content-security-policy': kStrict },
      async answer({ pathname }) {
        if (own.slow.has(pathname.slice(1))) await new Promise((resolve) => setTimeout(resolve, 300));
        return own.lost.has(pathname.slice(1)) ? { status: 404, body: 'gone' } : undefined;
      },
    });
    own.address = server.address;
  });
  after(async () => {
    await server?.close();
    if (folder) rmSync(folder, { recursive: true });
  });
  return own;
};

/** What a page of any browser has said. */
export const heardBy = async (tab) => [...JSON.parse(await tab.ask('JSON.stringify(globalThis.heard)')), ...(tab.console?.() ?? [])];

/** Opens a page of the site in Chromium, and records what it says. */
export const opening = (theatre, site) => async (t, path) => {
  let said;
  const page = await theatre.open(t, { path: 'demo.css', prepare: (page) => void (said = listen(page, site.address)) });
  said.length = 0;
  await page.goto(site.address + path, { waitUntil: 'domcontentloaded' });
  return { page, said };
};

/** An expression for the scripts and the wasm that a page has loaded. */
export const kLoaded = `performance.getEntriesByType('resource').map(({ name }) => name.replace(/[?].*/, '').replace(/.*[/]/, '')).filter((name) => /^role-fit/.test(name)).sort()`;

/** An expression for the title on the screen. */
export const kTitle = `document.querySelector('role-fit-quiz').shadowRoot.querySelector('[part~=title]')?.textContent.trim()`;
