/**
 * Prints Lighthouse's performance score on a phone for the demo article, with the quiz and without it:
 *   node tests/bench/web/lighthouse.mjs [--quick] [--runs N] [--dist DIR]
 * See ../../README.md. It asserts nothing.
 */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import lighthouse from 'lighthouse';
import puppeteer from 'puppeteer-core';
import { kRoot } from '../../support/tool.mjs';
import { median } from '../timing.mjs';
import { serveBrotli } from './server.mjs';

const { values: options } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    runs: { type: 'string' },
    dist: { type: 'string', default: join(kRoot, 'dist') },
  },
});
const kRuns = Number(options.runs ?? (options.quick ? 2 : 5));
const kTag = /<script src="role-fit\.js"[^>]*><\/script>\n?/;
const kAudits = /** @type {const} */ ([
  ['FCP', 'first-contentful-paint'],
  ['LCP', 'largest-contentful-paint'],
  ['TBT', 'total-blocking-time'],
  ['CLS', 'cumulative-layout-shift'],
  ['SI', 'speed-index'],
]);

const page = readFileSync(join(options.dist, 'index.html'), 'utf8');
if (!kTag.test(page)) throw new Error('the demo article has no script tag of role-fit.js');
const beside = readdirSync(options.dist)
  .filter((name) => /\.(js|css|wasm)$/.test(name))
  .map((name) => /** @type {[string, Uint8Array]} */ ([`/${name}`, readFileSync(join(options.dist, name))]));
/** @type {Map<string, string | Uint8Array>} */
const files = new Map(beside);
files.set('/with', page).set('/without', page.replace(kTag, ''));
const { address, close } = await serveBrotli(files);

// Like web/pages/demo/browser.mjs, but with a port, which Lighthouse needs.
const kPlaces = ['/usr/bin/chromium-headless-shell', '/usr/bin/chromium', '/usr/bin/chromium-browser'];
const browser = await puppeteer.launch({
  executablePath: process.env.CHROMIUM ?? kPlaces.find((path) => existsSync(path)),
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
});
const port = Number(new URL(browser.wsEndpoint()).port);

/** @typedef {{score: number, audits: number[]}} Seen */
let version = '';
/** @param {string} path @returns {Promise<Seen>} */
const look = async (path) => {
  const result = await lighthouse(`${address}${path}`, { port, onlyCategories: ['performance'], logLevel: 'error' });
  if (!result) throw new Error(`${path}: Lighthouse gave no answer`);
  const { lhr } = result;
  if (lhr.runtimeError) throw new Error(`${path}: ${lhr.runtimeError.message}`);
  version = lhr.lighthouseVersion;
  const { score } = lhr.categories.performance;
  if (score === null) throw new Error(`${path}: no score`);
  return { score: 100 * score, audits: kAudits.map(([, id]) => Number(lhr.audits[id].numericValue)) };
};

/** @type {Map<string, Seen[]>} */
const seen = new Map([['/with', []], ['/without', []]]);
try {
  await look('/with'); // a warm-up
  for (let run = 0; run < kRuns; ++run) {
    const order = [...seen.keys()];
    for (const path of run % 2 === 0 ? order : order.reverse()) /** @type {Seen[]} */ (seen.get(path)).push(await look(path));
  }
  console.log('# The demo article in Lighthouse\n');
  console.log(`Lighthouse ${version}, ${await browser.version()}; the default phone; medians of ${kRuns} runs, in turn.\n`);
  console.log(`| | score | min – max | ${kAudits.map(([name]) => name).join(' | ')} |`);
  console.log(`|---|${'--:|'.repeat(kAudits.length + 2)}`);
  for (const [path, name] of [['/without', 'without the quiz'], ['/with', 'with it']]) {
    const runs = /** @type {Seen[]} */ (seen.get(path));
    const scores = runs.map(({ score }) => Math.round(score));
    const audits = kAudits.map(([audit], n) => {
      const value = median(runs.map(({ audits }) => audits[n]));
      return audit === 'CLS' ? value.toFixed(4) : `${value.toFixed(0)} ms`;
    });
    console.log(`| ${[name, median(scores), `${Math.min(...scores)} – ${Math.max(...scores)}`, ...audits].join(' | ')} |`);
  }
} finally {
  await browser.close();
  await close();
}
