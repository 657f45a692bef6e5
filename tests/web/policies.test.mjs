import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { documentAt } from '../support/documents.mjs';
import { kDist, scored } from '../support/tool.mjs';
import { kEngines } from './engines.mjs';
import { article, kListener, kScript, playOn, rungOf, serveHosts } from './hosts.mjs';

const digest = (content) => `sha384-${createHash('sha384').update(content).digest('base64')}`;
const kFiles = readdirSync(kDist).filter((name) => /^role-fit.*\.js$/.test(name));
const kDigests = Object.fromEntries(kFiles.map((name) => [name, digest(readFileSync(join(kDist, name)))]));
const integrity = (name) => `integrity="${kDigests[name] ?? digest(kListener)}"`;
const hashes = (names) => names.map((name) => `'${name === 'listen.js' ? digest(kListener) : kDigests[name]}'`).join(' ');

const kFallback = '<role-fit-quiz><p id="fallback">Instead of the quiz.</p></role-fit-quiz>';
const kNonce = 'bm9uY2U';
const kPlays = { wasm: 'plays', inline: 'plays; the engine comes as a script', plain: 'plays; the engine is plain JavaScript' };
const kStays = 'the content inside the element stays';

/**
 * The policies as web/README.md writes them, each with the page to try it on. `reports`: what browsers may log about refused attempts;
 * `webkit`: what WebKit sometimes logs about a script although it runs the script.
 * @type {Record<string, {policy?: string, headers?: Record<string, string>, page?: string, tag?: string, does: string, reports?: RegExp, webkit?: RegExp}>}
 */
const kPolicies = {
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'": { does: kPlays.wasm },
  "script-src 'nonce-…' 'wasm-unsafe-eval'; connect-src 'self'": { tag: `nonce="${kNonce}"`, does: kPlays.wasm },
  "script-src 'nonce-…' 'strict-dynamic' 'wasm-unsafe-eval'; connect-src 'self'": { tag: `nonce="${kNonce}"`, does: kPlays.wasm },
  "script-src 'sha384-…' (of every file) 'wasm-unsafe-eval'; connect-src 'self'": {
    policy: `script-src ${hashes(['listen.js', ...kFiles])} 'wasm-unsafe-eval'; connect-src 'self'`,
    tag: 'integrity',
    does: kPlays.wasm,
    webkit: /^policy: script-src-elem \S+\/role-fit\.js$/,
  },
  "script-src 'sha384-…' (of role-fit.js) 'strict-dynamic' 'wasm-unsafe-eval'; connect-src 'self'": {
    policy: `script-src ${hashes(['listen.js', 'role-fit.js'])} 'strict-dynamic' 'wasm-unsafe-eval'; connect-src 'self'`,
    tag: 'integrity',
    does: kPlays.wasm,
  },
  "require-trusted-types-for 'script'": { does: kPlays.wasm },
  "require-trusted-types-for 'script'; trusted-types lit-html role-fit": { does: kPlays.wasm },
  "require-trusted-types-for 'script'; trusted-types 'none'": { does: kStays, reports: /trusted-types|createPolicy|TrustedTypePolicy|Content Security Policy|creating a/i },
  "default-src 'none'; script-src 'self'; connect-src 'self'": { does: kPlays.plain, reports: /script-src wasm-eval|WebAssembly/ },
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'": { does: kPlays.inline, reports: /connect-src|Fetch API cannot load/ },
  "default-src 'none'; script-src 'self'": { does: kPlays.plain, reports: /script-src wasm-eval|WebAssembly/ },
  'sandbox allow-scripts': { does: kPlays.inline },
  'Cross-Origin-Embedder-Policy: require-corp': {
    headers: { 'cross-origin-embedder-policy': 'require-corp', 'cross-origin-opener-policy': 'same-origin' },
    does: kPlays.wasm,
  },
  "script-src 'none'": { does: kStays, reports: /script-src/ },
};

const kHosts = Object.fromEntries(
  Object.entries(kPolicies).map(([name, { policy, headers, tag }]) => {
    const attributes = (file) => (tag === 'integrity' ? integrity(file) : tag ?? '');
    return [
      createHash('sha1').update(name).digest('hex'),
      {
        page: article(kFallback + kScript.replace('async', `${attributes('role-fit.js')} async`)).replace(
          '{head}',
          `<script src="listen.js" ${attributes('listen.js')}></script>`,
        ),
        headers: headers ?? { 'content-security-policy': (policy ?? name).replace('…', kNonce) },
      },
    ];
  }),
);

/** @type {Record<string, Record<string, string>>} */
const does = {};

// The engines run at the same time, because each test mostly waits for its own browser.
describe('engines', { concurrency: kEngines.length }, () => {
  for (const [engine, open] of kEngines) {
    describe(engine, { concurrency: 1 }, () => {
      /** @type {any} */
      let tab;
      /** @type {any} */
      let server;
      before(async () => {
        server = await serveHosts(kHosts);
        tab = await open();
      });
      after(async () => {
        await tab?.close();
        await server?.close();
      });

      for (const [name, policy] of Object.entries(kPolicies)) {
        test(`${engine} under ${name}: ${policy.does}`, async () => {
          const folder = createHash('sha1').update(name).digest('hex');
          await tab.go(`${server.address}${folder}/article.html`);
          const heard = [];
          if (policy.does === kStays) {
            assert.equal(await tab.ask(`document.getElementById('fallback').getBoundingClientRect().height > 0`), true);
            assert.equal(await tab.ask(`!!document.querySelector('role-fit-quiz').shadowRoot`), false);
            heard.push(...((await tab.ask('globalThis.heard && JSON.stringify(globalThis.heard)').then((said) => said && JSON.parse(said))) || []));
            (does[name] ??= {})[engine] = kStays;
          } else {
            const played = await playOn(tab, kHosts[folder]);
            assert.deepEqual(played.result, scored(played.answers));
            heard.push(...played.heard);
            (does[name] ??= {})[engine] = kPlays[rungOf(played.files)];
          }
          heard.push(...(tab.console?.() ?? []));
          assert.equal(does[name][engine], policy.does);
          assert.deepEqual(heard.filter((line) => !policy.reports?.test(line) && !(engine === 'WebKit' && policy.webkit?.test(line))), []);
        });
      }
    });
  }
});

test('web/README.md says what happens under each policy', () => {
  const text = documentAt('web/README.md');
  for (const [name, engines] of Object.entries(does)) {
    assert.deepEqual(Object.keys(engines).sort(), kEngines.map(([engine]) => engine).sort(), name);
    const [outcome, ...others] = new Set(Object.values(engines));
    assert.deepEqual(others, [], name);
    assert.ok(text.includes(`| \`${name}\` | ${outcome} |`), `web/README.md has no row | \`${name}\` | ${outcome} |`);
  }
});
