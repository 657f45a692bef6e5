// Files of two builds on one page: a cache, a CDN or a service worker has kept some files and ignores the query of their addresses.
// The page gets out of it by itself where the right file can be had, and else says to load the page again.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { serve } from '../../web/pages/demo/serve.mjs';
import { kDist, kRoot } from '../support/tool.mjs';
import { kEngines } from './engines.mjs';
import { kListener } from './hosts.mjs';
import { messages } from './page.mjs';

const { build } = JSON.parse(readFileSync(join(kDist, 'build.json'), 'utf8'));
const kOther = build === '0123abcd' ? 'abcd0123' : '0123abcd';

/** A file as another build of the same sources has it. @param {string} name */
const ofOtherBuild = (name) => Buffer.from(readFileSync(join(kDist, name), 'latin1').replaceAll(build, kOther), 'latin1');
/** The wasm of a build that wrote no name into it. */
const unnamed = () => readFileSync(join(kDist, 'role-fit-engine.wasm')).subarray(0, -2 - 1 - 8 - 8);
/** What builds before this one did, in a few lines. */
const older = () => readFileSync(join(kRoot, 'tests/web/older-role-fit.js'));

const kBehind = ['quiz.js', 'result.js', 'chapters.js', 'infographic.js', 'engine.js', 'engine.wasm', 'engine.inline.js', 'engine.plain.js', 'story.js', 'de.js', 'story-de.js'].map((end) => `role-fit-${end}`);
const swapped = (...names) => Object.fromEntries(names.map((name) => [name, () => ofOtherBuild(name)]));

/**
 * Who has the files of the other build: a cache that gets a file anew when it is asked to, as those of browsers and many hosts; one that
 * never does, as a service worker; or the server itself. All of them ignore the query.
 */
const kHolders = ['obedient', 'stubborn', 'server'];

/**
 * Which files are of another build, and what a reader sees: `passing` where a cache has them, `stuck` where the server has.
 * `plays`: they come to a result; `tells`: they are told to load the page again.
 * @type {Record<string, {files: Record<string, () => Buffer>, lang?: string, passing: string, stuck: string, everywhere?: boolean}>}
 */
const kCases = {
  'role-fit.js': { files: swapped('role-fit.js'), passing: 'plays', stuck: 'tells', everywhere: true },
  'role-fit.js of long before': { files: { 'role-fit.js': older }, passing: 'plays', stuck: 'tells', everywhere: true },
  'all but role-fit.js': { files: swapped(...kBehind), passing: 'plays', stuck: 'tells' },
  'role-fit-quiz.js': { files: swapped('role-fit-quiz.js'), passing: 'plays', stuck: 'tells', everywhere: true },
  'role-fit-result.js': { files: swapped('role-fit-result.js'), passing: 'plays', stuck: 'tells', everywhere: true },
  'role-fit-engine.js': { files: swapped('role-fit-engine.js'), passing: 'plays', stuck: 'plays' },
  'role-fit-engine.wasm': { files: swapped('role-fit-engine.wasm'), passing: 'plays', stuck: 'plays', everywhere: true },
  'role-fit-engine.wasm of long before': { files: { 'role-fit-engine.wasm': unnamed }, passing: 'plays', stuck: 'plays' },
  'every engine': { files: swapped(...kBehind.filter((name) => name.includes('engine'))), passing: 'plays', stuck: 'tells' },
  'role-fit-de.js': { files: swapped('role-fit-de.js'), lang: 'de', passing: 'plays in de', stuck: 'plays in en' },
  'role-fit-chapters.js': { files: swapped('role-fit-chapters.js'), passing: 'plays, with chapters', stuck: 'plays, and tells in the chapters' },
  'role-fit-story.js': { files: swapped('role-fit-story.js'), passing: 'plays, with chapters', stuck: 'plays, and tells in the chapters' },
};

let host;
/** What obedient caches have got anew. */
const renewed = new Set();
before(async () => {
  host = await serve(kDist, {
    answer({ pathname }, headers) {
      const [, holder, folder, file] = /^\/\w+\/(\w+)\/([^/]+)\/(.*)$/.exec(pathname) ?? [];
      const { files, lang = 'en' } = kCases[decodeURIComponent(folder ?? '')] ?? {};
      if (!files) return undefined;
      const html = `<!doctype html><html lang="${lang}"><meta charset="utf-8"><title>Page</title><script>${kListener}</script>
        <role-fit-quiz><p>Instead.</p></role-fit-quiz><script src="role-fit.js" async></script>`;
      if (file === 'page.html') return { body: html, headers: { 'content-type': 'text/html' } };
      const name = decodeURIComponent(file);
      const place = decodeURIComponent(pathname);
      if (holder === 'obedient' && headers['cache-control'] === 'no-cache') renewed.add(place);
      // A service worker knows a file by the letters of its address, the others by what they stand for.
      const has = name in files && !renewed.has(place) && (holder !== 'stubborn' || name === file);
      return has ? { file: `/${name}`, body: files[name]() } : { file: `/${name}` };
    },
  });
});
after(() => host?.close());

/** Plays, or reads what is said instead. */
const player = async ({ ends, chapters }) => {
  const root = () => document.querySelector('role-fit-quiz').shadowRoot;
  const find = (selector) => root()?.querySelector(selector);
  const told = () => find('.failure') ?? [...(root()?.children ?? [])].find((child) => child.getAttribute('role') === 'alert');
  const until = async (ask, act = () => {}) => {
    for (const end = Date.now() + 20000; !ask(); ) {
      if (Date.now() > end) throw new Error(`waited in vain until ${ask}: ${root()?.textContent.replace(/\s+/g, ' ')}; ${globalThis.heard.join('\n')}`);
      act();
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  };
  const goOn = () => {
    const inputs = [...(root()?.querySelectorAll('.asked input') ?? [])];
    if (!inputs.some(({ checked }) => checked)) inputs[0]?.click();
    (find('button.early') ?? find('[type=submit]'))?.click();
  };
  await until(() => (ends === 'tells' ? told()?.textContent.includes('Reload') : find('#verdict')), goOn);
  if (chapters) {
    const chapter = find('.chapter.comparison');
    chapter.querySelector('summary').click();
    await until(() => find('.late[role=alert]') || find('.comparison .inside table'));
  }
  return {
    told: told()?.textContent ?? '',
    tryAgain: [...root().querySelectorAll('button')].some((button) => button.textContent.includes('Try again')),
    chapter: find('.late[role=alert]')?.textContent ?? '',
    text: root().textContent,
    heard: globalThis.heard,
  };
};

const en = messages('en');
for (const [engine, open] of kEngines) {
  test(`files of two builds in ${engine}: the page plays all the same, or says to load it again`, async (t) => {
    const tab = await open();
    t.after(() => tab.close());
    for (const [name, { everywhere, ...wanted }] of Object.entries(kCases)) {
      if (engine !== 'Chromium' && !everywhere) continue;
      for (const holder of kHolders) {
        // WebKit for Linux writes %2D as a hyphen before it sends an address.
        if (engine === 'WebKit' && holder === 'stubborn') continue;
        const what = `${name}, ${holder}`;
        const kind = holder === 'server' ? 'stuck' : 'passing';
        await tab.go(`${host.address}${engine}/${holder}/${encodeURIComponent(name)}/page.html`);
        const ends = wanted[kind] === 'tells' ? 'tells' : 'plays';
        const seen = await tab.ask(`(${player})(${JSON.stringify({ ends, chapters: wanted[kind].includes('chapters') })})`);
        assert.equal(seen.tryAgain, false, what);
        if (ends === 'tells') assert.ok(seen.told.includes(en['error.build']), `${what}: ${seen.told}`);
        if (wanted[kind].includes('with chapters')) assert.equal(seen.chapter, '', what);
        if (wanted[kind].includes('tells in the chapters')) assert.equal(seen.chapter, en['late.stale'], what);
        if (wanted[kind].includes(' in ')) assert.equal(seen.text.includes(messages('de')['result.restart']), wanted[kind] === 'plays in de', what);
        // The author is told, too.
        assert.ok(seen.heard.some((line) => /^(warn|error): .*of another build/.test(line)), `${what}: ${seen.heard.join('\n')}`);
      }
    }
  });
}
