import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { serve } from '../../web/pages/demo/serve.mjs';
import { kDist } from '../support/tool.mjs';

/**
 * The quiz on unusual pages. Each host is a page with the quiz, served with its own headers, and a script that plays the quiz like a
 * reader. The script runs in the page, so that it is the same in all three engines.
 *
 * @typedef {object} Host
 * @property {string} [page] The page; by default an article with the script tag. `{head}` is replaced by the script that records the console.
 * @property {Record<string, string>} [headers] Sent with all its files.
 * @property {Record<string, import('../../web/pages/demo/serve.mjs').Answer>} [files] Responses that replace those of dist/, by file name.
 * @property {string} [early] A script that runs before all others.
 * @property {string} [midway] The body of an async function, run when the third question is on the screen; `hand` has what it needs.
 */

/** Plays the quiz as a reader. Returns the answers, the result in the event, and the page's messages. */
const player = async (midway) => {
  const found = (root) => {
    for (const element of root.querySelectorAll('*')) {
      const quiz = element.localName === 'role-fit-quiz' ? element : element.shadowRoot && found(element.shadowRoot);
      if (quiz) return quiz;
    }
    return null;
  };
  const hand = {
    element: () => found(document),
    find: (selector) => hand.element()?.shadowRoot?.querySelector(selector),
    async until(ask) {
      const end = Date.now() + 20000;
      while (!ask()) {
        if (Date.now() > end) throw new Error(`timed out waiting until ${ask}; the quiz shows ${hand.element()?.shadowRoot?.textContent?.replace(/\s+/g, ' ').slice(0, 200)}`);
        await new Promise((resolve) => setTimeout(resolve, 5));
      }
    },
    drawn: () => hand.until(() => !hand.element().isUpdatePending),
    async next(button) {
      const before = hand.find('.asked legend').textContent;
      hand.find(button).click();
      await hand.until(() => hand.find('#verdict') || (hand.find('.asked legend') && hand.find('.asked legend').textContent !== before));
    },
  };
  const answers = {};
  let result;
  document.addEventListener('rolefit-answer', ({ item, category }) => (answers[item] = category));
  document.addEventListener('rolefit-result', (event) => (result = event.result));
  await hand.until(() => hand.find('.asked legend'));
  for (let n = 0; !hand.find('#verdict'); ++n) {
    if (n === 2) await midway(hand);
    const inputs = hand.element().shadowRoot.querySelectorAll('.asked input');
    inputs[n % inputs.length].click();
    await hand.drawn();
    await hand.next(hand.find('button.early') ? 'button.early' : '[type=submit]');
  }
  delete (/** @type {any} */ (Array.prototype).toJSON);  // A page may define it. It would change the JSON of this report.
  const files = performance.getEntriesByType('resource').map(({ name }) => name.replace(/.*\/|\?.*/g, ''));
  return JSON.stringify({ answers, result, verdict: hand.find('#verdict').dataset.verdict, files, heard: globalThis.heard });
};

/** Records the console messages and policy violations that a page can observe. */
const listener = () => {
  const heard = [];
  Object.defineProperty(globalThis, 'heard', { value: heard });
  const framed = new Promise((resolve) => addEventListener('message', ({ data }) => typeof data === 'string' && resolve(data)));
  Object.defineProperty(globalThis, 'framed', { value: framed });
  for (const kind of ['error', 'warn', 'info', 'log']) {
    const say = console[kind];
    console[kind] = (...said) => {
      heard.push(`${kind}: ${said.join(' ')}`);
      say.apply(console, said);
    };
  }
  addEventListener('error', ({ message }) => heard.push(`uncaught: ${message}`));
  addEventListener('unhandledrejection', ({ reason }) => heard.push(`rejected: ${reason}`));
  document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
    // The browser requests an icon by itself. That has nothing to do with the quiz.
    if (!blockedURI.endsWith('/favicon.ico')) heard.push(`policy: ${effectiveDirective} ${blockedURI}`);
  });
};

export const kListener = `(${listener})();`;

/** Runs in a frame: plays the quiz and posts the report to the page around. */
const framed = (play) => play().then((played) => parent.postMessage(played, '*'), (error) => parent.postMessage(JSON.stringify({ error: String(error) }), '*'));

const playing = (midway = '') => `(${player})(async (hand) => {${midway}})`;

export const kScript = '<script src="role-fit.js" async></script>';

/** An article. @param {string} [embed] @param {{head?: string, doctype?: string}} [options] */
export const article = (embed = kScript, { head = '', doctype = '<!doctype html>' } = {}) =>
  `${doctype}<html lang="en"><head><meta charset="utf-8"><title>The article</title>{head}${head}</head><body><main><h1>The article</h1><p>Above.</p>${embed}<p id="below">Below.</p></main></body></html>`;

/** Serves hosts, each in a folder with its name. @param {Record<string, Host>} hosts */
export const serveHosts = (hosts) =>
  serve(kDist, {
    answer({ pathname }) {
      const [, folder = '', file = ''] = /^\/([^/]+)\/(.*)$/.exec(pathname) ?? [];
      const host = hosts[decodeURIComponent(folder)];
      if (!host) return undefined;
      const { page = article(), headers, files = {}, early = '', midway } = host;
      const script = (/** @type {string} */ body) => ({ body, headers });
      if (file === 'listen.js') return script(kListener + early);
      if (file === 'play.js') return script(`(${framed})(() => ${playing(midway)})`);
      if (file === 'article.html') {
        const body = page.replace('{head}', '<script src="listen.js"></script>');
        return { body, headers: { ...headers, 'content-type': 'text/html; charset=utf-8' } };
      }
      const special = files[file];
      return { file: `/${file}`, ...special, headers: { ...headers, ...special?.headers } };
    },
  });

/** Plays the quiz on the tab's page, or waits for the report of its frame. @param {Host} host */
export const playOn = async (tab, { page = '', midway }) =>
  JSON.parse(
    await tab.ask(
      page.includes('<iframe')
        ? 'framed'
        : playing(midway),
    ),
  );

/** The form of the engine that ran, judged by the requested files. @param {string[]} files @returns {'wasm' | 'inline' | 'plain'} */
export const rungOf = (files) => {
  const asked = (/** @type {string} */ form) => files.includes(`role-fit-engine.${form}.js`);
  return asked('plain') ? 'plain' : asked('inline') ? 'inline' : 'wasm';
};

/** The glue of an engine, changed so that `code` runs for each `module` that it makes. @param {string} code @param {string} [engine] */
export const gluedTo = (code, engine = 'role-fit-engine') =>
  distFile(`${engine}.js`).replace(
    new RegExp(`(\\["${engine}"\\]=)(\\w+)`),
    (_, leaving, factory) => `${leaving}async (given) => { const module = await ${factory}(given); ${code}; return module; }`,
  );

/** The text of a file of dist/. @param {string} name */
export const distFile = (name) => readFileSync(join(kDist, name), 'utf8');
