/**
 * Prints what RoleFit costs a page, compared in the same run with other ways to put a quiz into a page:
 *   node tests/bench/web/web.mjs [--quick] [--runs N] [--dist DIR] [--only ID,ID]
 * See ../../README.md for what is measured and how. It asserts nothing: the project's own limits are printed as checks.
 */
import { availableParallelism, cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { launch } from '../../../web/pages/demo/browser.mjs';
import { kQuiz, kRoot } from '../../support/tool.mjs';
import { median, ratios } from '../timing.mjs';
import { contenders } from './contenders.mjs';
import { serveBrotli } from './server.mjs';
import { needed, visit } from './visit.mjs';

/** @typedef {import('./contenders.mjs').Contender} Contender */
/** @typedef {import('./visit.mjs').Visit} Visit */
/** @typedef {import('./visit.mjs').Load} Load */

const { values: options } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    runs: { type: 'string' },
    dist: { type: 'string', default: join(kRoot, 'dist') },
    only: { type: 'string' },
  },
});
const kRuns = Number(options.runs ?? (options.quick ? 2 : 9));
const kConditions = [
  { slow: false, title: 'Unthrottled' },
  { slow: true, title: 'Throttled: CPU 4 times slower, 1.6 Mbit/s down, 750 kbit/s up, 150 ms latency' },
];

const everybody = await contenders({ dist: options.dist, quiz: kQuiz });
const wanted = everybody.filter(({ id }) => id === 'bare' || !options.only || options.only.split(',').includes(id));
const servers = new Map();
for (const { id, files } of wanted) servers.set(id, await serveBrotli(files));
let browser = await launch();

console.log('# RoleFit in a page, beside other quizzes\n');
const versions = wanted.flatMap(({ name, version }) => (version ? [`${name} ${version}`] : []));
console.log(`${[`Chromium ${browser.version()}`, ...versions].join('; ')}.`);
console.log(`${cpus()[0].model}, ${availableParallelism()} cores, load at the start ${loadavg()[0].toFixed(1)}.`);
console.log(`Medians of ${kRuns} runs, the pages in turn. In brackets: ÷ by hand / ÷ react-quiz-component, taken within each run.`);

/** The visits of each run, by condition and contender. @type {Map<string, Visit>[][]} */
const rounds = kConditions.map(() => []);
/** @type {string[]} */
const failures = [];
/** The loads that the first question needs, by contender. @type {Map<string, Load[]>} */
const first = new Map();
for (const contender of wanted) {
  const warm = await attempt(contender.id, false);
  if (!warm || !contender.signs) continue;
  try {
    first.set(contender.id, await needed(browser, contender, warm.loads));
  } catch (error) {
    failures.push(`${contender.name}, what it needs: ${error instanceof Error ? error.message : error}`);
  }
}
for (let run = 0; run < kRuns; ++run) {
  for (const [index, { slow }] of kConditions.entries()) {
    const round = new Map();
    for (let i = 0; i < wanted.length; ++i) {
      const { id } = wanted[(run + i) % wanted.length];
      const visited = await attempt(id, slow);
      if (visited) round.set(id, visited);
    }
    rounds[index].push(round);
  }
  if (process.stderr.isTTY) process.stderr.write(`\rrun ${run + 1} of ${kRuns}`);
}
if (process.stderr.isTTY) process.stderr.write('\n');
await browser.close();
for (const { close } of servers.values()) await close();

/** @param {string} id @param {boolean} slow */
async function attempt(id, slow) {
  const contender = /** @type {Contender} */ (wanted.find((one) => one.id === id));
  try {
    if (!browser.isConnected()) browser = await launch(); // The failure that ended it has been reported.
    return await visit(browser, `${servers.get(id).address}/`, contender, { slow });
  } catch (error) {
    failures.push(`${contender.name}, ${slow ? 'throttled' : 'unthrottled'}: ${error instanceof Error ? error.message : error}`);
    return undefined;
  }
}

// ── Tables ─────────────────────────────────────────────────────────────────────────────────────────────────────────────

/** A figure for each run, undefined if the page failed.
 * @param {number} condition @param {string} id @param {(visit: Visit) => number | undefined} figure */
const figures = (condition, id, figure) =>
  rounds[condition].map((round) => {
    const visited = round.get(id);
    return visited && figure(visited);
  });
/** @param {(number | undefined)[]} values @returns {number | undefined} */
const middle = (values) => {
  const there = values.filter((value) => value !== undefined);
  return there.length > 0 ? median(/** @type {number[]} */ (there)) : undefined;
};
/** The difference between a figure and that of the bare article in the same run.
 * @param {number} condition @param {string} id @param {(visit: Visit) => number} figure */
const added = (condition, id, figure) => {
  const bare = figures(condition, 'bare', figure);
  return figures(condition, id, figure).map((value, run) => value !== undefined && bare[run] !== undefined ? value - bare[run] : undefined);
};
/** @param {number[]} values @param {number} part */
const quantile = (values, part) => {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(part * sorted.length) - 1)];
};
/** A quantile over all presses of all runs.
 * @param {number} condition @param {string} id @param {(visit: Visit) => number[]} list @param {number} part */
const pooled = (condition, id, list, part) => {
  const values = rounds[condition].flatMap((round) => (round.has(id) ? list(/** @type {Visit} */ (round.get(id))) : []));
  return [values.length > 0 ? quantile(values, part) : undefined];
};

/** A column of a table. It has ratios beside the figures unless `beside` is false.
 * @typedef {{title: string, unit: (x: number) => string, values: (condition: number, id: string) => (number | undefined)[],
 *   beside?: boolean}} Column */

const ms = (/** @type {number} */ x) => `${x.toFixed(0)} ms`;
const kib = (/** @type {number} */ x) => `${(x / 1024).toFixed(1)} KiB`;
const mib = (/** @type {number} */ x) => `${(x / 2 ** 20).toFixed(2)} MiB`;

/** @type {Column[]} */
const kArriving = [
  { title: 'first screen', unit: ms, values: (c, id) => figures(c, id, ({ screen }) => screen) },
  { title: 'first question', unit: ms, values: (c, id) => figures(c, id, ({ question }) => question) },
  { title: 'blocking time added', unit: ms, values: (c, id) => added(c, id, ({ blocking }) => blocking) },
  { title: 'main thread, added', unit: ms, values: (c, id) => added(c, id, ({ arriving }) => arriving) },
  { title: 'layout shift', unit: (x) => x.toFixed(4), values: (c, id) => figures(c, id, ({ shift }) => shift), beside: false },
];
/** @type {Column[]} */
const kAnswering = [
  { title: 'answer to paint, p50', unit: ms, values: (c, id) => pooled(c, id, ({ presses }) => presses, 0.5) },
  { title: 'p95', unit: ms, values: (c, id) => pooled(c, id, ({ presses }) => presses, 0.95) },
  { title: 'next question, p50', unit: ms, values: (c, id) => pooled(c, id, ({ next }) => next, 0.5) },
  { title: 'p95', unit: ms, values: (c, id) => pooled(c, id, ({ next }) => next, 0.95) },
  { title: 'result', unit: ms, values: (c, id) => figures(c, id, ({ result }) => result) },
  { title: 'main thread, a press', unit: ms, values: (c, id) => figures(c, id, ({ playing, presses }) => playing / presses.length) },
  { title: 'heap added', unit: mib, values: (c, id) => added(c, id, ({ heap }) => heap) },
];
const bytesOf = (/** @type {Load[]} */ loads) => loads.reduce((sum, { bytes }) => sum + bytes, 0);
/** A figure that is the same in every run. @type {(id: string, figure: (loads: Load[]) => number) => (number | undefined)[]} */
const firstOf = (id, figure) => {
  const bare = rounds.flat().find((round) => round.has('bare'))?.get('bare');
  const own = first.get(id);
  return [bare && own && figure(own) - figure(bare.loads)];
};
/** @type {Column[]} */
const kBytes = [
  { title: 'for the first question', unit: kib, values: (_, id) => firstOf(id, bytesOf) },
  { title: 'requests', unit: String, values: (_, id) => firstOf(id, ({ length }) => length), beside: false },
  { title: 'up to the result', unit: kib, values: (c, id) => added(c, id, ({ loads }) => bytesOf(loads)) },
  { title: 'requests', unit: String, values: (c, id) => added(c, id, ({ loads }) => loads.length), beside: false },
];

/** The median of the ratios within each run. Runs with a base of 0 or less are left out.
 * @param {(number | undefined)[]} values @param {(number | undefined)[]} base */
const ratio = (values, base) => {
  const both = values.flatMap((value, run) => (value !== undefined && Number(base[run]) > 0 ? [[value, Number(base[run])]] : []));
  return both.length === 0 ? undefined : median(ratios(both.map(([value]) => value), both.map(([, other]) => other)));
};
/** @param {number | undefined} x */
const times = (x) => (x === undefined || !Number.isFinite(x) ? '–' : x >= 100 ? x.toFixed(0) : x.toPrecision(3));

/** @param {number} condition @param {Column[]} columns */
const table = (condition, columns) => {
  console.log(`| | ${columns.map(({ title }) => title).join(' | ')} |`);
  console.log(`|---|${'--:|'.repeat(columns.length)}`);
  for (const { id, name } of wanted) {
    if (id === 'bare') continue;
    const cells = columns.map(({ values, unit, beside = true }) => {
      const own = values(condition, id);
      const value = middle(own);
      if (value === undefined) return 'failed';
      if (!beside) return unit(value);
      return `${unit(value)} (${['hand', 'react'].map((other) => times(ratio(own, values(condition, other)))).join(' / ')})`;
    });
    const count = figures(condition, id, () => 1).filter(Boolean).length;
    console.log(`| ${[count < kRuns ? `${name} (${count} of ${kRuns} runs)` : name, ...cells].join(' | ')} |`);
  }
};

console.log('\n## What is loaded\n');
console.log('Beyond the bare article; bodies as they are sent, brotli 11. For the first question: what it is not drawn without.\n');
table(0, kBytes);
for (const [condition, { title }] of kConditions.entries()) {
  console.log(`\n## ${title}\n`);
  table(condition, kArriving);
  console.log();
  table(condition, kAnswering);
}

const bare = kConditions.map((_, c) => `blocking ${ms(middle(figures(c, 'bare', ({ blocking }) => blocking)) ?? NaN)}`);
console.log(`\nThe bare article: ${bare.join(', throttled ')}; heap ${mib(middle(figures(0, 'bare', ({ heap }) => heap)) ?? NaN)}.`);
const outside = wanted.filter(({ id }) => rounds.flat().some((round) => round.get(id)?.inView === false)).map(({ name }) => name);
console.log(
  outside.length === 0
    ? 'All answers of the first question were within the window of 1280 × 800 when it was drawn.'
    : `Not all answers of the first question were within the window of 1280 × 800: ${outside.join(', ')}.`,
);

// ── The project's own limits ───────────────────────────────────────────────────────────────────────────────────────────

/** @param {string} what @param {number | undefined} got @param {number} most @param {(x: number) => string} shown */
const check = (what, got, most, shown) => {
  const [answer, figure] = got === undefined ? ['?', 'not measured'] : [got <= most ? 'yes' : 'NO', shown(got)];
  console.log(`- ${answer}: ${what} at most ${shown(most)}: ${figure}`);
};
/** @param {Column} column @param {number} condition @param {string} other */
const against = (column, condition, other) => ratio(column.values(condition, 'rolefit'), column.values(condition, other));
const [toQuestion, , toResult] = kBytes;
const [, question, blocking, , shift] = kArriving;
const [, answered, , asked, , press] = kAnswering;
const kSlow = 1;
const factor = (/** @type {number} */ x) => `${x.toFixed(2)} ×`;

console.log('\n## What RoleFit is to be, and is\n');
check('bytes for the first question', middle(toQuestion.values(0, 'rolefit')), 8 * 1024, kib);
check('bytes up to the result', middle(toResult.values(0, 'rolefit')), 60 * 1024, kib);
check('first question throttled, of the page’s by hand,', against(question, kSlow, 'hand'), 1.25, factor);
check('blocking time added throttled, of react-quiz-component’s,', against(blocking, kSlow, 'react'), 0.4, factor);
check('answer to paint throttled, p95, of react-quiz-component’s,', against(answered, kSlow, 'react'), 1, factor);
check('next question throttled, p95, of react-quiz-component’s,', against(asked, kSlow, 'react'), 1, factor);
check('main thread throttled, a press, of react-quiz-component’s,', against(press, kSlow, 'react'), 1, factor);
for (const [condition, word] of ['unthrottled', 'throttled'].entries()) {
  check(`layout shift ${word}`, middle(shift.values(condition, 'rolefit')), 0, (x) => x.toFixed(4));
}

if (failures.length > 0) {
  console.log('\n## What failed\n');
  for (const failure of failures) console.log(`- ${failure}`);
  process.exitCode = 1;
}
