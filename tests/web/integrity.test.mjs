import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { launch } from '../../web/pages/demo/browser.mjs';
import { serve } from '../../web/pages/demo/serve.mjs';
import { kDist } from '../support/tool.mjs';

const printed = readFileSync(join(kDist, 'integrity.txt'), 'utf8');
const [tag] = printed.match(/<script .*/);
const [policy] = printed.match(/^script-src .*/m);
const kTold = /https:\/\/cdn\.example[^"]*\/role-fit\.js/;

/** Hosts with the original files, and with some of them changed by an attacker. */
const kCases = {
  sound: [],
  start: ['role-fit.js'],
  digests: ['role-fit-integrity.js'],
  quiz: ['role-fit-quiz.js'],
  result: ['role-fit-result.js'],
  chapters: ['role-fit-chapters.js'],
  infographic: ['role-fit-infographic.js'],
  story: ['role-fit-story.js'],
  german: ['role-fit-de.js'],
  'german-story': ['role-fit-story-de.js'],
  glue: ['role-fit-engine.js'],
  wasm: ['role-fit-engine.wasm'],
  inline: ['role-fit-engine.wasm', 'role-fit-engine.inline.js'],
  all: ['role-fit-engine.wasm', 'role-fit-engine.inline.js', 'role-fit-engine.plain.js'],
};
/** A changed file that still works. The change to a script is visible; wasm gets an extra section without effect. */
const harmed = (name, bytes) => Buffer.concat([bytes, name.endsWith('.wasm') ? Buffer.of(0, 2, 1, 120) : Buffer.from('\nglobalThis.harmed = true;')]);

let folder;
let browser;
let page;
/** The names of the requested files. */
const asked = [];
const hosts = [];
let open;
let closed;
const host = async (path, headers) => {
  const served = await serve(path, { headers });
  hosts.push(served);
  return served.address;
};

before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'rolefit-host-'));
  for (const [name, changed] of Object.entries(kCases)) {
    mkdirSync(join(folder, name));
    for (const file of readdirSync(kDist)) {
      const own = join(kDist, file);
      if (changed.includes(file)) writeFileSync(join(folder, name, file), harmed(file, readFileSync(own)));
      else symlinkSync(own, join(folder, name, file));
    }
  }
  open = await host(folder, { 'access-control-allow-origin': '*' });
  closed = await host(folder, {});
  browser = await launch();
  page = await browser.newPage();
  page.on('request', (request) => asked.push(request.url().replace(/.*\/|\?.*/g, '')));
  await page.addInitScript(() => {
    globalThis.outcome = new Promise((resolve) => {
      for (const name of ['rolefit-ready', 'rolefit-error']) addEventListener(name, () => resolve(name.slice('rolefit-'.length)));
      addEventListener('load', () => Symbol.for('role-fit-at-work') in globalThis || resolve('nothing'));
    });
  });
});
after(async () => {
  await browser?.close();
  for (const { close } of hosts) await close();
  rmSync(folder, { recursive: true });
});

/** Opens a page on another host with a script tag. Waits until the quiz is ready or has failed, and returns what the page recorded. */
const visit = async (t, script, { headers = {}, view = 'quiz' } = {}) => {
  const own = mkdtempSync(join(tmpdir(), 'rolefit-page-'));
  t.after(() => rmSync(own, { recursive: true }));
  writeFileSync(join(own, 'index.html'), `<!doctype html><html lang="de"><title>Page</title><role-fit-quiz view="${view}"><p>Stattdessen</p></role-fit-quiz>${script}`);
  const address = await host(own, headers);
  asked.length = 0;
  await page.goto(address);
  const outcome = await page.evaluate(() => globalThis.outcome);
  const text = await page.evaluate(() => document.querySelector('role-fit-quiz').shadowRoot?.textContent ?? '');
  const engine = ['plain.js', 'inline.js', 'wasm'].find((end) => asked.includes(`role-fit-engine.${end}`));
  return { outcome, engine, german: text.includes('Antworten'), harmed: await page.evaluate(() => Boolean(globalThis.harmed)) };
};

const kWanted = {
  sound: { outcome: 'ready', engine: 'wasm', german: true },
  start: { outcome: 'nothing', engine: undefined, german: false },
  digests: { outcome: 'error' },
  quiz: { outcome: 'error' },
  result: { outcome: 'error' },
  chapters: { outcome: 'error' },
  infographic: { outcome: 'error' },
  story: { outcome: 'ready', engine: undefined },
  german: { outcome: 'ready', engine: 'wasm', german: false },
  'german-story': { outcome: 'ready', engine: undefined },
  glue: { outcome: 'ready', engine: 'inline.js', german: true },
  wasm: { outcome: 'ready', engine: 'inline.js', german: true },
  inline: { outcome: 'ready', engine: 'plain.js', german: true },
  all: { outcome: 'error', engine: 'plain.js' },
};

/** Files that the comparison needs at once. A quiz needs them only at its end. */
const kCompared = ['chapters', 'story', 'german-story'];
const viewFor = (name) => (name === 'infographic' ? 'infographic' : kCompared.includes(name) ? 'compare' : 'quiz');

test('with the tag from integrity.txt, every file from another host is checked, and a changed file never runs', async (t) => {
  for (const name of Object.keys(kCases)) {
    const seen = await visit(t, tag.replace(kTold, `${open}${name}/role-fit.js`), { view: viewFor(name) });
    assert.deepEqual(seen, { ...seen, ...kWanted[name], harmed: false }, name);
  }
});

test('the policy from integrity.txt allows exactly the files of this build, on any host', async (t) => {
  const headers = { 'content-security-policy': `default-src 'none'; ${policy.replace('https://cdn.example', open)}` };
  for (const name of ['sound', 'start', 'wasm']) {
    const seen = await visit(t, tag.replace(kTold, `${open}${name}/role-fit.js`), { headers });
    assert.deepEqual(seen, { ...seen, ...kWanted[name], harmed: false }, name);
  }
});

test('without integrity, the quiz runs from a host without CORS', async (t) => {
  const seen = await visit(t, `<script src="${closed}sound/role-fit.js" async></script>`);
  assert.deepEqual(seen, { outcome: 'ready', engine: 'inline.js', german: true, harmed: false });
  // Then a changed file runs, too.
  assert.equal((await visit(t, `<script src="${closed}result/role-fit.js" async></script>`)).harmed, true);
});

test('the digests in integrity.txt are those of the files', () => {
  const lines = [...printed.matchAll(/^(sha384-\S+) {2}(\S+)$/gm)];
  const scripts = readdirSync(kDist).filter((name) => /^role-fit.*\.(js|mjs|wasm)$/.test(name) && name !== 'role-fit-node.mjs');
  for (const name of scripts) assert.ok(lines.some(([, , listed]) => listed === name), name);
  for (const [, digest, name] of lines) {
    assert.equal(digest, `sha384-${createHash('sha384').update(readFileSync(join(kDist, name))).digest('base64')}`, name);
  }
});
