// A quiz that an author wrote into the element, and that a program put somewhere else: the page says so. The forms are those of
// Python-Markdown 3.4.1 (`markdown.markdown(lines)`, with and without the extensions extra and smarty), and what else editors make of it.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { wholeLines } from '../../web/pages/make/lines.js';
import { serve } from '../../web/pages/demo/serve.mjs';
import { readFileSync } from 'node:fs';
import { kDist, kQuiz } from '../support/tool.mjs';
import { kEngines, until } from './engines.mjs';
import { kListener } from './hosts.mjs';

const kJson = '{"format": "rolefit/1", "id": "own", "title": "T", "items": [{"id": "a"}], "roles": []}';
const kCurly = kJson.replace(/"(\w[^"]*)"/g, '“$1”');
const kTag = '<script src="role-fit.js" async></script>';
const kStray = {
  'Python-Markdown': `<p>Text.</p>\n<p><role-fit-quiz></p>\n<script type="application/json">${kJson}</script>\n<p></role-fit-quiz></p>\n${kTag}\n\n<p>More.</p>`,
  'in a paragraph': `<p><role-fit-quiz></p>\n<p>${kJson}</p>\n<p></role-fit-quiz></p>${kTag}`,
  'in a paragraph, with curly quotes': `<p><role-fit-quiz></role-fit-quiz></p>\n<p>${kCurly}</p>${kTag}`,
  'in a paragraph, with entities': `<role-fit-quiz></role-fit-quiz><p>${kJson.replaceAll('"', '&quot;')}</p>${kTag}`,
  'as code': `<p><role-fit-quiz></role-fit-quiz></p><pre><code class="language-json">${kJson}</code></pre>${kTag}`,
  'as code in a paragraph': `<role-fit-quiz></role-fit-quiz><p><code>${kJson}</code></p>${kTag}`,
  'before the element': `<script type="application/json">${kJson}</script><p><role-fit-quiz></role-fit-quiz></p>${kTag}`,
  'in the element, in a paragraph': `<role-fit-quiz><p>${kJson}</p></role-fit-quiz>${kTag}`,
  'in the element, as a script of another type': `<role-fit-quiz><script type="text/plain">${kJson}</script></role-fit-quiz>${kTag}`,
  'behind the tag': `<p><role-fit-quiz></p>${kTag}<script type="application/json">${kJson}</script>`,
  'without its format': `<role-fit-quiz></role-fit-quiz><p>${kJson.replace('"format": "rolefit/1", ', '')}</p>${kTag}`,
};
/** Other JSON, and quizzes in their place. */
const kNone = {
  'nothing': `<role-fit-quiz></role-fit-quiz>${kTag}`,
  'the data of a page': `<role-fit-quiz></role-fit-quiz><script type="application/ld+json">{"@context": "https://schema.org", "@type": "Article"}</script>${kTag}`,
  'settings': `<script type="application/json">{"items": 3}</script><role-fit-quiz></role-fit-quiz>${kTag}`,
  'an article on it': `<p>A quiz has items and roles, as in {"items": …}.</p><role-fit-quiz></role-fit-quiz>${kTag}`,
  'the lines of make.html': wholeLines(readFileSync(kQuiz, 'utf8')).replace('/role-fit/role-fit.js', 'role-fit.js'),
};

let host;
before(async () => {
  const pages = [...Object.values(kStray), ...Object.values(kNone)];
  host = await serve(kDist, {
    answer({ pathname }) {
      const [, number] = /^\/page(\d+)\.html$/.exec(pathname) ?? [];
      if (number === undefined) return undefined;
      return { body: `<!doctype html><html lang="en"><meta charset="utf-8"><title>Page</title><script>${kListener}
        document.addEventListener('rolefit-ready', () => (globalThis.ready = true))</script><body>${pages[number]}`, headers: { 'content-type': 'text/html' } };
    },
  });
});
after(() => host?.close());

for (const [engine, open] of kEngines) {
  test(`a quiz beside its element is spoken of in ${engine}`, async (t) => {
    const tab = await open();
    t.after(() => tab.close());
    for (const [index, name] of [...Object.keys(kStray), ...Object.keys(kNone)].entries()) {
      await tab.go(`${host.address}page${index}.html`);
      await until(() => tab.ask('globalThis.ready'), name);
      const heard = await tab.ask('heard');
      assert.equal(heard.filter((line) => line.startsWith('warn: role-fit-quiz: this is the built-in quiz.')).length, name in kStray ? 1 : 0, `${name}: ${heard.join('\n')}`);
    }
  });
}
