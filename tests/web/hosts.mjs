import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { serve } from '../../web/demo/serve.mjs';
import { kDist } from '../support/tool.mjs';

/**
 * Pages that nobody here has seen: each host is a page with the quiz on it, served with its own headers, and a reader who plays
 * in it. The same in three engines, so all of it happens in the page.
 *
 * @typedef {object} Host
 * @property {string} [page] The page; by default an article with the script tag. `{head}` stands for what listens.
 * @property {Record<string, string>} [headers] Go with all its files.
 * @property {Record<string, import('../../web/demo/serve.mjs').Answer>} [files] Other answers than dist/ would give, by name.
 * @property {string} [early] A script that runs before all others.
 * @property {string} [midway] The body of an async function, run when the third question is on the screen; `hand` has what it needs.
 */

/** The reader. Says what they answered, the result that the page was told of, and what the page had to say. */
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
        if (Date.now() > end) throw new Error(`waited in vain until ${ask}; there was ${hand.element()?.shadowRoot?.textContent?.replace(/\s+/g, ' ').slice(0, 200)}`);
        await new Promise((resolve) => setTimeout(resolve, 5));
      }
    },
    drawn: () => hand.until(() => !hand.element().isUpdatePending),
    async next(button) {
      const before = hand.find('.now legend').textContent;
      hand.find(button).click();
      await hand.until(() => hand.find('#verdict') || (hand.find('.now legend') && hand.find('.now legend').textContent !== before));
    },
  };
  const answers = {};
  let result;
  document.addEventListener('rolefit-answer', ({ item, category }) => (answers[item] = category));
  document.addEventListener('rolefit-result', (event) => (result = event.result));
  await hand.until(() => hand.find('.now legend'));
  for (let n = 0; !hand.find('#verdict'); ++n) {
    if (n === 2) await midway(hand);
    const inputs = hand.element().shadowRoot.querySelectorAll('.now input');
    inputs[n % inputs.length].click();
    await hand.drawn();
    await hand.next(hand.find('button.early') ? 'button.early' : '[type=submit]');
  }
  delete (/** @type {any} */ (Array.prototype).toJSON);  // of a page that has it, for what is told here
  const files = performance.getEntriesByType('resource').map(({ name }) => name.replace(/.*\/|\?.*/g, ''));
  return JSON.stringify({ answers, result, verdict: hand.find('#verdict').dataset.verdict, files, heard: globalThis.heard });
};

/** Writes down what goes to the console, as far as a page can tell. */
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
    // The icon that the browser looks for by itself is the page's affair.
    if (!blockedURI.endsWith('/favicon.ico')) heard.push(`policy: ${effectiveDirective} ${blockedURI}`);
  });
};

export const kListener = `(${listener})();`;

/** In a frame: plays, and tells the page around it. */
const framed = (play) => play().then((played) => parent.postMessage(played, '*'), (error) => parent.postMessage(JSON.stringify({ error: String(error) }), '*'));

const playing = (midway = '') => `(${player})(async (hand) => {${midway}})`;

export const kScript = '<script src="role-fit.js" async></script>';

/** An article. @param {string} [embed] @param {{head?: string, doctype?: string}} [options] */
export const article = (embed = kScript, { head = '', doctype = '<!doctype html>' } = {}) =>
  `${doctype}<html lang="en"><head><meta charset="utf-8"><title>The article</title>{head}${head}</head><body><main><h1>The article</h1><p>Above.</p>${embed}<p id="below">Below.</p></main></body></html>`;

/** Serves hosts, each in a folder of its name. @param {Record<string, Host>} hosts */
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

/** Plays on the page that the tab is at: in it, or listens to its frame. @param {Host} host */
export const playOn = async (tab, { page = '', midway }) =>
  JSON.parse(
    await tab.ask(
      page.includes('<iframe')
        ? 'framed'
        : playing(midway),
    ),
  );

/** Which form of the engine ran, by the files that were asked for. @param {string[]} files @returns {'wasm' | 'inline' | 'plain'} */
export const rungOf = (files) => {
  const asked = (/** @type {string} */ form) => files.includes(`role-fit-engine.${form}.js`);
  return asked('plain') ? 'plain' : asked('inline') ? 'inline' : 'wasm';
};

/** The glue of the engine, with something done to each `module` that it makes. @param {string} code */
export const gluedTo = (code) =>
  distFile('role-fit-engine.js').replace(
    /globalThis\[(Symbol\.for\("role-fit-engine@[^"]*"\))\]=(\w+)/,
    (_, name, factory) => `globalThis[${name}]=async (given) => { const module = await ${factory}(given); ${code}; return module; }`,
  );

/** The text of a file of dist/. @param {string} name */
export const distFile = (name) => readFileSync(join(kDist, name), 'utf8');
