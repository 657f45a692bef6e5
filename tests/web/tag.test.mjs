// Other tools add attributes to the script tag. RoleFit only reads the attributes that it knows.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { kEngines, until } from './engines.mjs';
import { site } from './page.mjs';

/** The attributes that web/README.md lists, each with a value that differs from the default. */
const kKnown = { quiz: 'quizzes/template.json', lang: 'de', view: 'compare', theme: 'dark', resume: 'session', share: 'off', more: 'template', base: './' };
/** Attributes of Cloudflare, Cookiebot, Turbo, Astro, OneTrust, WP Rocket, a tag manager and Swup, and names that resemble ours. */
const kForeign = [
  'data-cfasync="false"', 'data-cookieconsent="ignore"', 'data-turbo-track="reload"', 'data-astro-exec', 'data-astro-rerun', 'data-category="functional"',
  'data-rocket-src="role-fit.js"', 'data-no-optimize="1"', 'data-swup-ignore-script', 'data-quiz-id="7"', 'data-language="de"', 'data-id="quiz"', 'data-class="wide"',
  'data-style="color: red"', 'data-hidden', 'data-onclick="alert(1)"', 'data-', 'data-constructor="1"', 'data-1="1"',
];
const kAuthors = '<role-fit-quiz id="authors" quiz="quizzes/template.json"></role-fit-quiz>';

/** @param {Record<string, string>} attributes */
const shown = (attributes) => `role-fit-quiz ${JSON.stringify(Object.fromEntries(Object.entries(attributes).sort()))}`;
const authors = shown({ id: 'authors', quiz: 'quizzes/template.json' });
/** @param {string} name */
const written = (name) => `data-${name}="${kKnown[name]}"`;

/**
 * Pages: the attributes of the tag, the body beside it, and the elements that must be there afterwards.
 * @type {{tag: string, body?: string, wanted: string[]}[]}
 */
const kPages = [
  // On its own, a tag adds an element, with the attributes that RoleFit knows.
  { tag: '', wanted: [shown({})] },
  ...Object.entries(kKnown).map(([name, value]) => ({ tag: written(name), wanted: [shown({ [name]: value })] })),
  ...Object.entries(kKnown).map(([name, value]) => ({ tag: written(name).replace(/^[^=]*/, (upper) => upper.toUpperCase()), wanted: [shown({ [name]: value })] })),
  { tag: Object.keys(kKnown).map(written).join(' '), wanted: [shown(kKnown)] },
  ...kForeign.map((foreign) => ({ tag: foreign, wanted: [shown({})] })),
  { tag: `${kForeign.join(' ')} ${written('lang')}`, wanted: [shown({ lang: 'de' })] },
  { tag: `DATA-CFASYNC="false" ${written('theme')}`, wanted: [shown({ theme: 'dark' })] },
  // Beside the author's element, a tag without attributes for RoleFit adds none.
  { tag: '', body: kAuthors, wanted: [authors] },
  ...kForeign.map((foreign) => ({ tag: foreign, body: kAuthors, wanted: [authors] })),
  ...kForeign.slice(0, 3).map((foreign) => ({ tag: foreign.replace(/^[^=]*/, (upper) => upper.toUpperCase()), body: kAuthors, wanted: [authors] })),
  { tag: kForeign.join(' '), body: kAuthors, wanted: [authors] },
  { tag: `${kForeign[0]} ${written('quiz')}`, body: kAuthors, wanted: [authors] },
  // A tag that names another quiz or view adds an element.
  { tag: `${kForeign[0]} ${written('view')}`, body: kAuthors, wanted: [authors, shown({ view: 'compare' })] },
  { tag: `${kForeign[0]} ${written('lang')}`, body: kAuthors, wanted: [authors, shown({ lang: 'de' })] },
];

/** An expression for the elements of a page after the tag has run. The tag adds its element once the document has been read. */
const found = `document.readyState === 'complete' &&
  [...document.querySelectorAll('role-fit-quiz')].map((element) => [...element.attributes].map(({ name, value }) => [name, value]))`;

let own;
before(async () => {
  const pages = kPages.map(({ tag, body = '' }, n) => [
    `tag-${n}.html`,
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Article</title></head><body>${body}<script src="role-fit.js" ${tag}></script></body></html>`,
  ]);
  own = await site(Object.fromEntries(pages));
});
after(() => own?.close());

for (const [engine, open] of kEngines) {
  test(`in ${engine}, the script tag only passes on attributes that RoleFit knows`, async (t) => {
    const tab = await open();
    t.after(() => tab.close());
    const wrong = [];
    for (const [n, { tag, body, wanted }] of kPages.entries()) {
      if (engine !== 'Chromium' && n % 5 > 0) continue;  // Attributes are alike everywhere. When a script runs may differ.

      await tab.go(`${own.address}tag-${n}.html`);
      const elements = await until(() => tab.ask(found), 'the page has loaded');
      const is = elements.map((attributes) => shown(Object.fromEntries(attributes)));
      if (is.join() !== wanted.join()) wrong.push(`${tag}${body ? ', beside an element' : ''}: ${is.join()} and not ${wanted.join()}`);
    }
    assert.deepEqual(wrong, []);
  });
}
