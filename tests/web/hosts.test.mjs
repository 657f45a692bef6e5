import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { kRoot, scored } from '../support/tool.mjs';
import { kEngines, until } from './engines.mjs';
import { article, distFile, gluedTo, kScript, playOn, rungOf, serveHosts } from './hosts.mjs';

const { version } = JSON.parse(readFileSync(join(kRoot, 'package.json'), 'utf8'));
const kElement = '<role-fit-quiz><p>Instead of the quiz.</p></role-fit-quiz>';
const lost = { status: 404, body: 'gone' };
const kResuming = {
  page: article('<role-fit-quiz resume="session"></role-fit-quiz><script src="role-fit.js" async></script>'),
  files: { 'other.html': { body: '<!doctype html><title>Another</title>', headers: { 'content-type': 'text/html' } } },
};

/** An engine that stops at the fourth call of score(). */
const kStopping = `const { score } = module;
  module.score = (...given) => {
    globalThis.scores = (globalThis.scores ?? 0) + 1;
    if (globalThis.scores === 4) throw new WebAssembly.RuntimeError('unreachable');
    return score(...given);
  };`;

/**
 * Pages that change the environment of the quiz. `rung`: the file that contains the engine, if not the wasm; `said`: what the browser may log.
 * @type {Record<string, import('./hosts.mjs').Host & {rung?: string, said?: RegExp}>}
 */
const kHosts = {
  'a plain article': {},
  'the script with async': { page: article(kScript) },
  'the script with defer': { page: article('<script src="role-fit.js" defer></script>') },
  'the script without either': { page: article('<script src="role-fit.js"></script>') },
  'the script as a module': { page: article('<script src="role-fit.js" type="module"></script>') },
  'the script in the head': { page: article(kElement, { head: kScript }) },
  'a blocking script in the head': { page: article(kElement, { head: '<script src="role-fit.js"></script>' }) },
  'the script twice': { page: article(kScript + kScript) },
  'the script twice, and an element': { page: article(kScript + kElement + kScript) },
  'the script injected late': {
    page: article('<div id="late"></div><script src="late.js" defer></script>'),
    files: {
      'late.js': {
        body: `addEventListener('load', () => setTimeout(() => {
          const script = document.createElement('script');
          script.src = 'role-fit.js';
          document.getElementById('late').append(script);
        }, 50));`,
      },
    },
  },
  'no current script': {
    page: article(),
    early: `Object.defineProperty(document, 'currentScript', { get: () => null });`,
  },
  'an image named currentScript': { page: article(`<img name="currentScript" alt="">${kScript}`) },
  'scripts joined into one': {
    page: article('<role-fit-quiz base="files/"></role-fit-quiz><script src="joined.js"></script>'),
    files: {
      'joined.js': { body: `var theme = {};\n${distFile('role-fit.js')}\n;theme.done = true;` },
      ...Object.fromEntries(
        ['quiz.js', 'result.js', 'story.js', 'engine.js', 'engine.wasm'].map((name) => [`files/role-fit-${name}`, { file: `/role-fit-${name}` }]),
      ),
    },
  },
  'two versions': {
    page: article(`${kElement}<script src="old.js"></script>${kScript}`),
    files: {
      'old.js': { body: distFile('role-fit.js').replaceAll(version, '0.0.9') },
      ...Object.fromEntries(
        ['quiz.js', 'result.js', 'story.js', 'engine.js'].map((name) => [
          `role-fit-${name}`,
          { body: distFile(`role-fit-${name}`).replaceAll(`@${version}`, '@0.0.9') },
        ]),
      ),
    },
  },
  'a base address': { page: article(kScript.replace('src="', 'src="/a base address/'), { head: '<base href="/elsewhere/">' }) },
  'quirks mode': { page: article(kScript, { doctype: '' }) },
  'html {font-size: 62.5%}': {
    page: article(kScript, { head: '<link rel="stylesheet" href="host.css">' }),
    files: { 'host.css': { body: 'html { font-size: 62.5% } body { font-size: 1.6rem }' } },
  },
  '* {all: unset}': {
    page: article(kScript, { head: '<link rel="stylesheet" href="host.css">' }),
    files: { 'host.css': { body: '* { all: unset } style, script, head, title { display: none }' } },
  },
  '* {all: initial !important}': {
    page: article(kScript, { head: '<link rel="stylesheet" href="host.css">' }),
    files: { 'host.css': { body: '* { all: initial !important }' } },
  },
  'another shadow tree': {
    page: article('<div id="host"></div><script src="host.js"></script><script src="role-fit.js"></script>'),
    files: {
      'host.js': { body: `document.getElementById('host').attachShadow({ mode: 'open' }).append(document.createElement('role-fit-quiz'));` },
    },
  },
  'a closed disclosure, opened later': {
    page: article(`<details>${kElement}</details>${kScript}<script src="host.js"></script>`),
    files: { 'host.js': { body: `addEventListener('load', () => setTimeout(() => (document.querySelector('details').open = true), 100));` } },
  },
  'a form around it': { page: article(`<form action="/nowhere">${kElement}<button>Send</button></form>${kScript}`) },
  'loaders and shims': {
    early: `window.define = () => { throw new Error('define was called'); };
      window.define.amd = {};
      window.process = { versions: { node: '20' }, env: {} };
      window.exports = {};
      window.module = { exports: {} };
      window.require = () => { throw new Error('require was called'); };
      window.Module = { TOTAL_MEMORY: 1 };
      window.global = window;`,
  },
  'prototypes with more in them': {
    early: `Array.prototype.toJSON = function () { return String(this); };
      Array.prototype.more = () => 1;
      Object.prototype.more = () => 1;
      String.prototype.more = () => 1;
      Function.prototype.more = () => 1;`,
  },
  'frozen prototypes': {
    early: `for (const kind of [Object, Array, String, Number, Boolean, Function, Error, TypeError, RegExp, Map, Set, WeakMap, WeakSet, Promise, Date, Symbol,
        ArrayBuffer, Uint8Array, Object.getPrototypeOf(Uint8Array), URL, Event, Node, Element, HTMLElement, ShadowRoot, CSSStyleSheet]) Object.freeze(kind.prototype);`,
  },
  'storage that throws': {
    page: article('<role-fit-quiz resume="local"></role-fit-quiz><script src="role-fit.js" async></script>'),
    early: `for (const name of ['localStorage', 'sessionStorage']) {
        Object.defineProperty(window, name, { get() { throw new DOMException('no', 'SecurityError'); } });
      }`,
  },
  'the element moved in the middle': {
    midway: `const before = hand.find('.asked legend').textContent;
      document.querySelector('main').prepend(hand.element());
      await hand.drawn();
      if (hand.find('.asked legend').textContent !== before) throw new Error('another question');`,
  },
  'the element cloned in the middle': {
    midway: `const clone = hand.element().cloneNode(true);
      document.querySelector('main').append(clone);
      await hand.until(() => clone.shadowRoot?.querySelector('.introduction'));`,
  },
  'the element removed in the middle and put back': {
    midway: `const element = hand.element();
      const before = hand.find('.asked legend').textContent;
      element.remove();
      await new Promise((resolve) => setTimeout(resolve, 50));
      document.querySelector('main').append(element);
      await hand.drawn();
      if (hand.find('.asked legend').textContent !== before) throw new Error('another question');`,
  },
  'client-side navigation': {
    page: article(kElement, { head: kScript }),
    midway: `const main = document.querySelector('main');
      const article = main.cloneNode(true);
      history.pushState({}, '', '?other');
      main.replaceChildren('Another article.');
      await new Promise((resolve) => setTimeout(resolve, 50));
      history.back();
      main.replaceWith(article);
      await hand.until(() => hand.find('.asked legend'));`,
  },
  'an engine that stops in the middle': { files: { 'role-fit-engine.js': { body: gluedTo(kStopping) } } },
  'a server that does not know wasm': { files: { 'role-fit-engine.wasm': { headers: { 'content-type': 'text/plain' } } } },
  'the wasm is lost': { files: { 'role-fit-engine.wasm': lost }, rung: 'inline', said: /404/ },
  'the glue is lost': { files: { 'role-fit-engine.js': lost }, rung: 'inline', said: /404/ },
  'all wasm is lost': {
    files: { 'role-fit-engine.js': lost, 'role-fit-engine.wasm': lost, 'role-fit-engine.inline.js': lost },
    rung: 'plain',
    said: /404/,
  },
  'WebAssembly off': { early: 'delete globalThis.WebAssembly;', rung: 'plain' },
  'WebAssembly without vectors': {
    early: `const { instantiate } = WebAssembly;
      WebAssembly.instantiate = async (bytes, ...given) => {
        if (bytes.includes?.(253)) throw new WebAssembly.CompileError('no vectors');
        return instantiate(bytes, ...given);
      };`,
    rung: 'plain',
  },
  'wasm that is compiled and cannot be instantiated': {
    early: `const { instantiate } = WebAssembly;
      WebAssembly.instantiate = async (what, ...given) => {
        if (what instanceof WebAssembly.Module) throw new RangeError('no memory');
        return instantiate(what, ...given);
      };`,
    rung: 'inline',
  },
  'a sandbox without an origin': {
    page: article('<iframe sandbox="allow-scripts" src="frame.html" width="600" height="900" title="Quiz"></iframe>'),
    files: { 'frame.html': { body: article(`${kScript}<script src="play.js" defer></script>`, { head: '' }).replace('{head}', '<script src="listen.js"></script>'), headers: { 'content-type': 'text/html' } } },
    rung: 'inline',
  },
  'a hundred quizzes': { page: article(kElement.repeat(100) + kScript) },
};

/** Hosts that only our scripts have to cope with. Browsers cannot differ there, so they are tried in Chromium alone. */
const kForScripts = [
  'the script with defer', 'the script without either', 'a blocking script in the head', 'the script twice', 'the script twice, and an element',
  'the script injected late', 'no current script', 'scripts joined into one', 'two versions', 'a base address', 'html {font-size: 62.5%}',
  'a form around it', 'loaders and shims', 'storage that throws', 'an engine that stops in the middle', 'the glue is lost', 'all wasm is lost',
];

// The engines run at the same time, because each test mostly waits for its own browser.
describe('engines', { concurrency: kEngines.length }, () => {
  for (const [engine, open] of kEngines) {
    describe(engine, { concurrency: 1 }, () => {
      /** @type {any} */
      let tab;
      /** @type {any} */
      let server;
      before(async () => {
        server = await serveHosts({ ...kHosts, resuming: kResuming });
        tab = await open();
      });
      after(async () => {
        await tab?.close();
        await server?.close();
      });

      for (const [name, host] of Object.entries(kHosts)) {
        if (engine !== 'Chromium' && kForScripts.includes(name)) continue;
        test(`${engine} plays the quiz to its result: ${name}`, async () => {
          await tab.go(`${server.address}${encodeURIComponent(name)}/article.html`);
          const played = await playOn(tab, host);
          assert.equal(played.error, undefined);
          assert.deepEqual(played.result, scored(played.answers));
          assert.equal(played.verdict, played.result.verdict);
          assert.equal(rungOf(played.files), host.rung ?? 'wasm');
          if (!host.rung) assert.deepEqual(played.files.filter((file) => /engine/.test(file)).sort(), ['role-fit-engine.js', 'role-fit-engine.wasm']);
          const heard = [...played.heard, ...(tab.console?.() ?? [])];
          assert.deepEqual(heard.filter((line) => !host.said?.test(line)), []);
          assert.equal(await tab.ask(`document.getElementById('below').textContent`), 'Below.');
        });
      }

      test(`in ${engine}, a reader who leaves the page and comes back continues at the same place`, async () => {
        const folder = `${server.address}resuming/`;
        const find = (selector) => `document.querySelector('role-fit-quiz')?.shadowRoot?.querySelector('${selector}')`;
        const press = async (selector) => {
          await until(() => tab.ask(`!!${find(selector)}`), `${selector} is there`);
          await tab.ask(`void ${find(selector)}.click()`);
        };
        await tab.go(`${folder}article.html`);
        await press('fieldset input');
        const asked = await tab.ask(`${find('.asked legend')}.textContent`);
        await tab.go(`${folder}other.html`);
        await tab.ask('void history.back()');
        // While the browser changes pages, expressions cannot be evaluated.
        await until(() => tab.ask(`!!${find('.card')}`).catch(() => false), 'the quiz is drawn again');
        // The page was kept in the back/forward cache, or the quiz was restored from the browser's storage.
        if (await tab.ask(`!!${find('.welcome')}`)) await press('.welcome .primary');
        await until(() => tab.ask(`${find('.asked legend')}?.textContent === ${JSON.stringify(asked)}`), 'the same question is asked');
        assert.equal(await tab.ask(`${find('.asked input')}.checked`), true);
      });
    });
  }
});
