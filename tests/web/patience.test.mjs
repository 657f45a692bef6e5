// Files that never come: a proxy holds them, a connection is dead. After some seconds the page goes on without them, or tells the
// reader; and when they come after all, they are taken. Time passes here when a test says so.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { after, before, test } from 'node:test';
import { kDist, kQuiz, textsOf } from '../support/tool.mjs';
import { kEngines, until } from './engines.mjs';
import { clock, codeOf, messages } from './page.mjs';

const kTypes = { '.js': 'text/javascript', '.json': 'application/json', '.wasm': 'application/wasm', '.html': 'text/html; charset=utf-8' };
const quiz = JSON.parse(readFileSync(kQuiz, 'utf8'));
const kOwn = { ...quiz, id: 'own', title: 'A quiz of an author', translations: { de: 'own.de.json' } };
const kFiles = {
  'own.json': JSON.stringify(kOwn),
  'own.de.json': JSON.stringify({ ...textsOf(kOwn), language: 'de', title: 'Quiz eines Autors' }),
};
const en = messages('en');
const de = messages('de');

/** The page's clock. Longer timers are those of WebKit's driver. */
const kClock = clock(1000, 20000);

/** What a reader does on a page. */
const reader = () => {
  const root = () => document.querySelector('role-fit-quiz').shadowRoot;
  const find = (selector) => root()?.querySelector(selector);
  const until = async (ask, act = () => {}) => {
    for (const end = Date.now() + 20000; !ask(); ) {
      if (Date.now() > end) throw new Error(`waited in vain until ${ask}; there was ${root()?.textContent.replace(/\s+/g, ' ')}`);
      act();
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  };
  const text = () => root()?.textContent ?? '';
  const goOn = () => {
    const inputs = [...(root()?.querySelectorAll('.asked input') ?? [])];
    if (!inputs.some(({ checked }) => checked)) inputs[0]?.click();
    (find('button.early') ?? find('[type=submit]'))?.click();
  };
  // Only now, because what does not come would keep the page from being loaded.
  document.body.append(Object.assign(document.createElement('script'), { src: 'role-fit.js' }));
  return {
    find, until, text, goOn,
    says: (words) => until(() => text().includes(words)),
    /** Time passes until something is there. */
    passes: (ask) => until(ask, globalThis.pass),
    isAsked: () => until(() => find('.asked input')),
    answered() {
      find('.asked input').click();
      find('[type=submit]').click();
    },
    isDefined: () => until(() => customElements.get('role-fit-quiz')),
    /** The same when the element is there. */
    async answers() {
      await until(() => customElements.get('role-fit-quiz') && find('.asked input'));
      this.answered();
    },
    failed: () => !!find('.failure button'),
    second: () => text().includes('Question 2'),
    toResult: () => until(() => find('#verdict'), goOn),
    release: () => fetch('release'),
    /** A file has been requested: a request that is given up before it is sent is not one that hangs. */
    async requested(file) {
      while ((await (await fetch(`requests?${file}`)).text()) === '0') await new Promise((resolve) => setTimeout(resolve, 10));
    },
  };
};

/**
 * `hang`: the files that do not come, `stall` those that come in half, until `release()`; with `once` it is only their first request.
 * `steps`: what the reader does, as the body of an async function of `r` (see reader()), `en` and `de`.
 */
const kCases = {
  'the element, and the reader has gone on': {
    hang: ['role-fit-quiz.js'],
    steps: async (r) => {
      await r.isAsked();
      r.answered();
      await r.passes(r.failed);
      await r.release();
      await r.until(r.second, r.goOn);
    },
  },
  'the element, and nobody waits for it': {
    hang: ['role-fit-quiz.js'],
    steps: async (r) => {
      await r.isAsked();
      r.find('.asked input').click();
      for (let n = 0; n < 5; ++n) globalThis.pass();
      if (r.failed()) throw new Error('the question was taken away');
      r.find('[type=submit]').click();
      await r.passes(r.failed);
      await r.release();
      await r.until(r.second, r.goOn);
    },
  },
  'the element, where it shows nothing by itself': {
    hang: ['role-fit-quiz.js'],
    attributes: 'quiz="own.json"',
    steps: async (r) => {
      await r.passes(r.failed);
      await r.release();
      await r.says('A quiz of an author');
    },
  },
  'the first request for the element': {
    hang: ['role-fit-quiz.js'],
    once: true,
    steps: async (r) => {
      await r.isAsked();
      r.answered();
      await r.passes(r.failed);
      r.find('.failure button').click();
      await r.until(r.second, r.goOn);
    },
  },
  'the file of a quiz': {
    hang: ['own.json'],
    attributes: 'quiz="own.json"',
    steps: async (r, en) => {
      await r.isDefined();
      await r.passes(r.failed);
      await r.says(en['error.fetch'].replace('{url}', 'own.json'));
      await r.release();
      await r.says('A quiz of an author');
      await r.isAsked();
      await r.until(r.second, r.goOn);
    },
  },
  'half of the file of a quiz': {
    stall: ['own.json'],
    attributes: 'quiz="own.json"',
    steps: async (r) => {
      await r.isDefined();
      await r.passes(r.failed);
      await r.release();
      await r.says('A quiz of an author');
    },
  },
  'the first request for the file of a quiz': {
    hang: ['own.json'],
    once: true,
    attributes: 'quiz="own.json"',
    steps: async (r) => {
      await r.isDefined();
      await r.requested('own.json');
      await r.passes(r.failed);
      r.find('.failure button').click();
      await r.says('A quiz of an author');
    },
  },
  'a language': {
    hang: ['role-fit-de.js'],
    attributes: 'lang="de"',
    steps: async (r, en, de) => {
      await r.isDefined();
      await r.passes(() => r.text().includes(en['question.next']));
      await r.release();
      await r.says(de['question.next']);
    },
  },
  'a language and the texts of a quiz in it': {
    hang: ['role-fit-de.js', 'own.de.json'],
    attributes: 'lang="de" quiz="own.json"',
    steps: async (r, en, de) => {
      await r.isDefined();
      await r.passes(() => r.text().includes('A quiz of an author'));
      await r.release();
      await r.says('Quiz eines Autors');
      await r.says(de['question.next']);
    },
  },
  'half of the texts of a quiz in a language': {
    stall: ['own.de.json'],
    attributes: 'lang="de" quiz="own.json"',
    steps: async (r) => {
      await r.isDefined();
      await r.passes(() => r.text().includes('A quiz of an author'));
      await r.release();
      await r.says('Quiz eines Autors');
    },
  },
  'the wasm': { hang: ['role-fit-engine.wasm'], steps: async (r) => { await r.answers(); await r.passes(r.second); await r.toResult(); } },
  'half of the wasm': { stall: ['role-fit-engine.wasm'], steps: async (r) => { await r.answers(); await r.passes(r.second); await r.toResult(); } },
  'the glue': { hang: ['role-fit-engine.js'], steps: async (r) => { await r.answers(); await r.passes(r.second); await r.toResult(); } },
  'the wasm, and the script with it inside': {
    hang: ['role-fit-engine.wasm', 'role-fit-engine.inline.js'],
    steps: async (r) => { await r.answers(); await r.passes(r.second); await r.toResult(); },
  },
  'the wasm and all that could stand in for it': {
    hang: ['role-fit-engine.wasm', 'role-fit-engine.inline.js', 'role-fit-engine.plain.js'],
    steps: async (r) => { await r.answers(); await r.passes(r.failed); await r.release(); await r.until(r.second, r.goOn); await r.toResult(); },
  },
  'the engine of an author’s quiz': {
    hang: ['role-fit-engine-own.wasm'],
    attributes: 'quiz="own.json"',
    steps: async (r) => { await r.answers(); await r.passes(r.second); },
  },
  'every engine': {
    hang: ['role-fit-engine.js', 'role-fit-engine.inline.js', 'role-fit-engine.plain.js'],
    steps: async (r, en) => {
      await r.answers();
      await r.passes(r.failed);
      await r.says(en['error.engine']);
      await r.release();
      await r.until(r.second, r.goOn);
      await r.toResult();
    },
  },
  'the first request for every engine': {
    hang: ['role-fit-engine.js', 'role-fit-engine.inline.js', 'role-fit-engine.plain.js'],
    once: true,
    steps: async (r) => {
      await r.answers();
      await r.passes(r.failed);
      r.find('.failure button').click();
      await r.isAsked();
      await r.until(r.second, r.goOn);
    },
  },
  'what draws the result': {
    hang: ['role-fit-result.js'],
    steps: async (r) => { await r.answers(); await r.passes(r.failed); await r.release(); await r.until(r.second, r.goOn); await r.toResult(); },
  },
  'what draws the result, for a reader with a link to one': {
    hang: ['role-fit-result.js'],
    linked: true,
    steps: async (r) => { await r.isDefined(); await r.passes(r.failed); await r.release(); await r.until(() => r.find('#verdict')); },
  },
  'the comparison': {
    hang: ['role-fit-chapters.js'],
    attributes: 'view="compare"',
    steps: async (r) => { await r.isDefined(); await r.passes(r.failed); await r.release(); await r.until(() => r.find('table')); },
  },
  'the texts of the comparison': {
    hang: ['role-fit-story.js'],
    attributes: 'view="compare"',
    steps: async (r) => { await r.isDefined(); await r.passes(() => r.failed()); await r.release(); await r.until(() => r.find('table')); },
  },
  'what draws the chapters': {
    hang: ['role-fit-chapters.js'],
    steps: async (r, en) => {
      await r.toResult();
      r.find('.chapter.comparison summary').click();
      await r.passes(() => r.find('.comparison .late[role=alert]'));
      await r.says(en['late.lost']);
      await r.release();
      await r.until(() => r.find('.comparison table'));
    },
  },
  'the first request for the texts of the chapters': {
    hang: ['role-fit-story.js'],
    once: true,
    steps: async (r) => {
      await r.toResult();
      r.find('.chapter.comparison summary').click();
      await r.passes(() => r.find('.comparison .late[role=alert]'));
      r.find('.comparison .inside button').click();
      await r.until(() => r.find('.comparison table'));
    },
  },
  'the texts of the chapters in a language': {
    hang: ['role-fit-story-de.js'],
    attributes: 'lang="de"',
    steps: async (r) => {
      await r.toResult();
      r.find('.chapter.comparison summary').click();
      await r.passes(() => r.find('.comparison table'));
      const english = r.find('.comparison table').textContent;
      await r.release();
      await r.until(() => r.find('.comparison table').textContent !== english);
    },
  },
};

let server;
let address;
before(async () => {
  /** By page: what waits for its release. */
  const waiting = new Map();
  const counts = new Map();
  server = createServer(async (request, response) => {
    const { pathname, search } = new URL(request.url ?? '/', 'http://localhost');
    const [, engine, number, file] = pathname.split('/');
    const { hang = [], stall = [], once = false, attributes = '' } = Object.values(kCases)[Number(number)] ?? {};
    const visit = `${engine}/${number}`;
    if (!waiting.has(visit)) waiting.set(visit, []);
    if (file === 'release') {
      for (const go of waiting.get(visit) ?? []) go();
      waiting.set(visit, undefined);
      return response.writeHead(204).end();
    }
    if (file === 'requests') return response.end(String(counts.get(`/${visit}/${search.slice(1)}`) ?? 0));
    if (file === 'page.html') {
      return response.writeHead(200, { 'content-type': kTypes['.html'] }).end(`<!doctype html><html lang="en"><title>Page</title><script>${kClock}</script>
        <role-fit-quiz ${attributes}><p>Instead.</p></role-fit-quiz>`);
    }
    const path = join(kDist, file ?? '');
    const body = kFiles[file] ?? (file && existsSync(path) ? readFileSync(path) : undefined);
    if (body === undefined) return response.writeHead(404).end();
    const count = (counts.get(pathname) ?? 0) + 1;
    counts.set(pathname, count);
    const wait = waiting.get(visit) && (!once || count === 1);
    const headers = { 'content-type': kTypes[extname(file)], 'cache-control': 'no-store' };
    if (wait && hang.includes(file)) await new Promise((go) => waiting.get(visit).push(go));
    response.writeHead(200, headers);
    if (wait && stall.includes(file)) {
      response.write(body.slice(0, 1000));
      await new Promise((go) => waiting.get(visit).push(go));
      return response.end(body.slice(1000));
    }
    return response.end(body);
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  address = `http://127.0.0.1:${server.address().port}/`;
});
after(() => {
  server?.close();
  server?.closeAllConnections();
});

for (const [engine, open] of kEngines) {
  test(`files that do not come in ${engine}`, async (t) => {
    const code = codeOf(Object.fromEntries(quiz.items.slice(0, 4).map(({ id }) => [id, 1])));
    const tab = await open();
    t.after(() => tab.close());
    for (const [index, [name, { steps, linked, hang = [] }]] of Object.entries(kCases).entries()) {
      // The drivers of the others do nothing on a page that waits for a script, or between two of them.
      if (engine !== 'Chromium' && hang.some((file) => file.endsWith('.js'))) continue;
      await tab.go(`${address}${engine}/${index}/page.html${linked ? `#rolefit-${quiz.id}=${code}` : ''}`);
      await tab.ask(`void (${steps})((${reader})(), ${JSON.stringify(en)}, ${JSON.stringify(de)}).then(() => '', String).then((problem) => (globalThis.outcome = { problem }))`);
      const { problem } = await until(() => tab.ask('globalThis.outcome'), name);
      await tab.ask(`fetch('release').then(() => true)`);
      assert.equal(problem, '', name);
    }
  });
}
