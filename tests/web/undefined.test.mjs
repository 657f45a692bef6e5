// Pages that hide an element until it is defined, and pages that hide a quiz until a reader wants it: the first kind gets its quiz, and
// the second loads nothing before.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { serve } from '../../web/pages/demo/serve.mjs';
import { kDist } from '../support/tool.mjs';
import { kEngines, until } from './engines.mjs';

const kQuiz = '<role-fit-quiz><p>Instead.</p></role-fit-quiz>';
const rule = (style) => `<style>role-fit-quiz:not(:defined) { ${style} }</style>${kQuiz}`;
/** A page that is shown when its elements are defined, as the documents of component libraries advise. */
const kWhenDefined = `<script>customElements.whenDefined('role-fit-quiz').then(() => document.querySelectorAll('[hidden]').forEach((element) => (element.hidden = false)))</script>`;

/** Pages on which the quiz has to appear by itself. */
const kShown = {
  'display: none': rule('display: none'),
  'display: none, important': rule('display: none !important'),
  'display: none for every undefined element': `<style>:not(:defined) { display: none }</style>${kQuiz}`,
  'visibility: hidden': rule('visibility: hidden'),
  'opacity: 0': rule('opacity: 0'),
  'content-visibility: hidden': rule('content-visibility: hidden'),
  'height: 0': rule('display: block; height: 0; overflow: hidden'),
  'no size': rule('display: block; width: 0; height: 0; overflow: hidden'),
  'clipped': rule('position: absolute; clip-path: inset(50%); width: 1px; height: 1px; overflow: hidden'),
  'far to the left': rule('position: absolute; left: -9999px'),
  'far above': rule('position: absolute; top: -9999px'),
  'moved away': rule('display: block; transform: translateX(-300vw)'),
  'scaled to nothing': rule('display: block; transform: scale(0)'),
  'hidden': `<role-fit-quiz hidden></role-fit-quiz>${kWhenDefined}`,
  'the whole page hidden': `<style>body { display: none } body.ready { display: block }</style>${kQuiz}
    <script>customElements.whenDefined('role-fit-quiz').then(() => document.body.classList.add('ready'))</script>`,
  'the whole page invisible': `<style>body { opacity: 0 } body.ready { opacity: 1 }</style>${kQuiz}
    <script>customElements.whenDefined('role-fit-quiz').then(() => document.body.classList.add('ready'))</script>`,
  'in a box of no kind': `<style>:not(:defined) { display: none } section { display: contents }</style><main><section>${kQuiz}</section></main>`,
  'placed after the page is loaded': `<style>:not(:defined) { display: none }</style><div id="place"></div>
    <script>addEventListener('load', () => setTimeout(() => (document.querySelector('#place').innerHTML = '${kQuiz}'), 50))</script>`,
};

/** Pages on which nothing is to be loaded until `open` is done. */
const kKept = {
  'in a closed details': { page: `<details><summary>More</summary>${kQuiz}</details>`, open: `document.querySelector('details').open = true` },
  'in a closed details, and hidden until defined': {
    page: `<style>:not(:defined) { display: none }</style><details><summary>More</summary><div>${kQuiz}</div></details>`,
    open: `document.querySelector('details').open = true`,
  },
  'directly in a closed details, and hidden until defined': { page: `<details><summary>More</summary>${rule('display: none')}</details>`, open: `document.querySelector('details').open = true` },
  'in a hidden panel': { page: `<div hidden>${kQuiz}</div>`, open: `document.querySelector('div').hidden = false` },
  'in a hidden panel, and hidden until defined': { page: `<div hidden>${rule('display: none')}</div>`, open: `document.querySelector('div').hidden = false` },
  'in a tab': { page: `<style>.tab { display: none } .tab.open { display: block }</style><div class="tab">${kQuiz}</div>`, open: `document.querySelector('.tab').classList.add('open')` },
  'far below': { page: `<div style="height: 9000px"></div>${kQuiz}`, open: `document.querySelector('role-fit-quiz').scrollIntoView()` },
  'far below, without opacity until defined': { page: `<div style="height: 9000px"></div>${rule('opacity: 0')}`, open: `document.querySelector('role-fit-quiz').scrollIntoView()` },
  'far below in a section, and hidden until defined': {
    page: `<div style="height: 9000px"></div><section><h2>Quiz</h2>${rule('display: none')}</section>`,
    open: `document.querySelector('section').scrollIntoView()`,
  },
};

let host;
before(async () => {
  const pages = [...Object.values(kShown), ...Object.values(kKept).map(({ page }) => page)];
  host = await serve(kDist, {
    answer({ pathname }) {
      const [, number] = /^\/page(\d+)\.html$/.exec(pathname) ?? [];
      if (number === undefined) return undefined;
      return { body: `<!doctype html><html lang="en"><meta charset="utf-8"><title>Page</title><script src="role-fit.js" async></script><body>${pages[number]}`, headers: { 'content-type': 'text/html' } };
    },
  });
});
after(() => host?.close());

const kDefined = `!!customElements.get('role-fit-quiz')`;
/** Frames have been drawn after the page was loaded, and what came of them is done. */
const kSettled = `new Promise((resolve) => {
  const frames = (n) => (n === 0 ? setTimeout(() => resolve(document.readyState === 'complete')) : requestAnimationFrame(() => frames(n - 1)));
  frames(10);
})`;

for (const [engine, open] of kEngines) {
  test(`quizzes that are hidden until they are defined, and those that wait for their reader, in ${engine}`, async (t) => {
    const tab = await open();
    t.after(() => tab.close());
    const shown = Object.keys(kShown);
    for (const [index, name] of shown.entries()) {
      await tab.go(`${host.address}page${index}.html`);
      await until(() => tab.ask(kDefined), `the quiz is there: ${name}`);
    }
    for (const [index, [name, { open }]] of Object.entries(kKept).entries()) {
      await tab.go(`${host.address}page${shown.length + index}.html`);
      await until(() => tab.ask(kSettled), name);
      assert.equal(await tab.ask(kDefined), false, `loaded before it was wanted: ${name}`);
      await tab.ask(`void (${open})`);
      await until(() => tab.ask(kDefined), `the quiz is there when it is wanted: ${name}`);
    }
  });
}
