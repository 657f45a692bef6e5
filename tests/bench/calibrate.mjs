/**
 * How well `rolefit calibrate` finds the numbers that people were drawn from, and what it costs.
 *
 *   node tests/bench/calibrate.mjs                     four cases, as a Markdown table
 *   node tests/bench/calibrate.mjs QUIZ [PEOPLE SEED]  people drawn from a quiz of your own
 *
 * Needs build/rolefit and GNU time. People are drawn from fixed seeds, as many of each role, and kept in build/bench/.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const kRoot = fileURLToPath(new URL('../..', import.meta.url));
const kData = join(kRoot, 'build/bench');

/** Uniform numbers on [0, 1) by mulberry32. @param {number} seed */
const generator = (seed) => {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let x = Math.imul(state ^ (state >>> 15), state | 1);
    x ^= x + Math.imul(x ^ (x >>> 7), x | 61);
    return ((x ^ (x >>> 14)) >>> 0) / 2 ** 32;
  };
};
const normal = (uniform) => Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform());
const logistic = (x) => 1 / (1 + Math.exp(-x));

/** What one person answers to an item. */
const answer = (item, theta, shift, uniform) => {
  const u = uniform();
  if (item.model === 'graded') return item.intercepts.filter((d) => u < logistic(item.slope * theta + d + shift)).length;
  const odds = item.scores.map((s, c) => Math.exp(item.slope * s * theta + item.intercepts[c] + shift * s));
  const all = odds.reduce((a, b) => a + b);
  let sum = 0;
  return odds.findIndex((each) => (sum += each / all) > u);
};

/** CSV rows of people drawn from a quiz; `tells` false: who answer by the toss of a coin. */
const people = (quiz, n, seed, tells = true) => {
  const uniform = generator(seed);
  const rows = [['role', ...quiz.items.map(({ id }) => id)]];
  for (let i = 0; i < n; ++i) {
    const role = quiz.roles[i % quiz.roles.length];
    const g = normal(uniform);
    const theta = quiz.traits.map((trait, t) => role.mean[t] + (trait.loading ?? 0) * g + (role.sd?.[t] ?? 1) * normal(uniform));
    const of = (item) => theta[quiz.traits.findIndex(({ id }) => id === item.trait)];
    rows.push([role.id, ...quiz.items.map((item) => (tells ? answer(item, of(item), item.shift?.[role.id] ?? 0, uniform) : Number(uniform() < 0.5)))]);
  }
  return `${rows.map((row) => row.join(',')).join('\n')}\n`;
};

/** `roles` roles, 3 traits with 4 yes/no items each: logit = 1.2 θ + d + δ per role and item, δ ~ N(0, 0.7²). */
const synthetic = (roles, seed) => {
  const uniform = generator(seed);
  const some = (sd) => Number((sd * normal(uniform)).toFixed(3));
  const ids = Array.from({ length: roles }, (_, k) => `r${k}`);
  return {
    format: 'rolefit/1', id: `synthetic-${roles}`, title: 'Synthetic',
    traits: [0, 1, 2].map((t) => ({ id: `t${t}`, name: `t${t}` })),
    roles: ids.map((id) => ({ id, prior: 1 / roles, mean: [some(0.7), some(0.7), some(0.7)], sd: [1, 1, 1] })),
    items: Array.from({ length: 12 }, (_, i) => ({
      id: `i${i}`, prompt: `i${i}`, trait: `t${i % 3}`, model: 'graded', slope: 1.2, intercepts: [some(0.5)],
      shift: Object.fromEntries(ids.map((id) => [id, some(0.7)])),
    })),
  };
};

/** Shifts as [item][role], less their mean over the roles, where all there is to tell is how roles differ. */
const shifts = (quiz) => quiz.items.map((item) => {
  const of = quiz.roles.map(({ id }) => item.shift?.[id] ?? 0);
  const mean = of.reduce((a, b) => a + b) / of.length;
  return of.map((x) => x - mean);
});

/** Shifts less what a change of the role's mean on a trait would do as well: what runs along the slopes of its items. */
const apart = (quiz) => {
  const of = shifts(quiz);
  for (const trait of quiz.traits) {
    const items = quiz.items.map((_, i) => i).filter((i) => quiz.items[i].trait === trait.id);
    const square = items.reduce((sum, i) => sum + quiz.items[i].slope ** 2, 0);
    for (const k of quiz.roles.keys()) {
      const along = items.reduce((sum, i) => sum + quiz.items[i].slope * of[i][k], 0) / square;
      for (const i of items) of[i][k] -= along * quiz.items[i].slope;
    }
  }
  return of;
};

/** How fitted numbers compare with the true ones; `errors` are the standard errors. All are [item][role]. */
const compared = (truth, fitted, errors) => {
  const pairs = truth.flatMap((of, i) => of.map((x, k) => [x, fitted[i][k], errors[i][k]]));
  const sum = (of) => pairs.reduce((a, pair) => a + of(pair), 0);
  const rms = (of) => Math.sqrt(sum((pair) => of(pair) ** 2) / pairs.length);
  const correlation = sum(([x, y]) => x * y) / pairs.length / (rms(([x]) => x) * rms(([, y]) => y) || 1);
  const within = sum(([x, y, e]) => Math.abs(x - y) <= 2 * e) / pairs.length;
  return [`${rms(([x]) => x).toFixed(3)} / ${rms(([, y]) => y).toFixed(3)}`, correlation.toFixed(3), `${(100 * within).toFixed(0)} %`, rms(([, , e]) => e).toFixed(3)];
};

const run = (name, quiz, csv, args = []) => {
  mkdirSync(kData, { recursive: true });
  const plain = structuredClone(quiz);
  for (const item of plain.items) delete item.shift;
  const files = Object.fromEntries(['json', 'csv', 'report', 'fitted'].map((kind) => [kind, join(kData, `calibrate-${name}.${kind}`)]));
  writeFileSync(files.json, JSON.stringify(plain));
  writeFileSync(files.csv, csv);
  const { status, stderr } = spawnSync('/usr/bin/time', ['-f', 'cost %U %M', join(kRoot, 'build/rolefit'), 'calibrate', files.json, files.csv,
    '--report', files.report, '-o', files.fitted, ...args], { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  const [, seconds, kilobytes] = stderr.match(/cost ([\d.]+) (\d+)/);
  const report = JSON.parse(readFileSync(files.report, 'utf8'));
  const { fit, regression, guessing } = report.heldOut;
  const fitted = JSON.parse(readFileSync(files.fitted, 'utf8'));
  const errors = fitted.items.map(({ id }) => fitted.roles.map((role) => report.standardErrors.items[id].shift?.[role.id] ?? 0));
  const [rms, correlation, within, standard] = compared(shifts(quiz), shifts(fitted), errors);
  const [, correlationApart, withinApart] = compared(apart(quiz), apart(fitted), errors);
  const cells = [name, fit.logLoss.toFixed(4), regression.logLoss.toFixed(4), (fit.logLoss / regression.logLoss).toFixed(4), guessing.logLoss.toFixed(4),
    `${report.ridges.numbers ?? '–'} / ${report.ridges.shifts ?? '–'}`, rms, standard, correlation, within, correlationApart, withinApart,
    `${Number(seconds).toFixed(1)} s, ${(kilobytes / 1024).toFixed(0)} MiB`];
  console.log(`| ${cells.join(' | ')} |`);
  for (const { message } of report.warnings.filter(({ message: text }) => /guessing|regression/.test(text))) console.error(`${name}: ${message}`);
};

const kColumns = ['people', 'log loss', 'regression', 'ratio', 'guessing', 'ridges', 'shifts, rms: true / fitted', 'standard error, rms', 'correlation', 'within 2 SE',
  'the same apart from what a mean says', 'within 2 SE', 'CPU, memory'];
console.log(`| ${kColumns.join(' | ')} |\n|${'---|'.repeat(kColumns.length)}`);
const [file, n = '15000', seed = '1'] = process.argv.slice(2);
if (file) {
  const quiz = JSON.parse(readFileSync(file, 'utf8'));
  run(basename(file, '.json'), quiz, people(quiz, Number(n), Number(seed)));
} else {
  const { quiz: five } = JSON.parse(readFileSync(join(kRoot, 'tests/fixtures/role_shift_k5.json'), 'utf8'));
  run('five-roles', five, people(five, 15000, 1));
  run('synthetic', synthetic(4, 5), people(synthetic(4, 5), 6000, 2));
  const two = JSON.parse(readFileSync(join(kRoot, 'data/quizzes/ds-or-mle.json'), 'utf8'));
  run('two-roles', two, people(two, 10000, 3));
  run('coin', synthetic(4, 5), people(synthetic(4, 5), 1000, 4, false));
}
