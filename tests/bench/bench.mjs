/**
 * Prints how long RoleFit and alternatives take for the same work, with ratios within the same run:
 *   node tests/bench/bench.mjs [--quick] [--scalar DIR] [--simd DIR] [--native FILE]
 * DIR holds rolefit-engine-own.js and rolefit-engine-own.wasm; FILE is rolefit_bench. What is missing is said and left out.
 * Results are compared before they are timed: a fast wrong answer ends the run. See ../README.md.
 */
import { spawnSync } from 'node:child_process';
import { closeSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, loadavg } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { answersText } from '../../web/quiz/state.js';
import { kQuiz, kRoot, rolefit } from '../support/tool.mjs';
import * as textbook from './alternatives.mjs';
import * as data from './data.mjs';
import { load, openEngine, openNative } from './engine.mjs';
import { compare, compareSizes, inProcess, median } from './timing.mjs';

const { values: options } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    scalar: { type: 'string', default: join(kRoot, 'build-wasm-scalar/core/wasm') },
    simd: { type: 'string', default: join(kRoot, 'build-wasm/core/wasm') },
    native: { type: 'string', default: join(data.kData, 'rolefit_bench') },
  },
});
const kRounds = options.quick ? 3 : 9;
const kSeconds = options.quick ? 0.02 : 0.1; // for one sample
const kRows = options.quick ? 2000 : data.kPatterns;
const kSizes = options.quick ? data.kBanks.slice(0, 2) : data.kBanks;
const kCompared = 200; // patterns whose results are compared one by one
const kTolerance = 1e-9;
const kToolPath = join(kRoot, 'build/rolefit');

const files = data.writeData();
const graded = data.gradedData(kRows);
const nextPeople = data.nextPeople();
const answerPeople = data.answerPeople();

const native = openNative(resolve(options.native), data.kData);
const engines = [
  { name: 'RoleFit, wasm SIMD', engine: await openEngine(options.simd) },
  { name: 'RoleFit, wasm scalar', engine: await openEngine(options.scalar) },
];
const built = engines.filter(({ engine }) => engine);
if (built.length === 0) stop('no wasm engine is built: ./run build');
const version = rolefit(['--version']);
if (version.status !== 0) stop('the tool build/rolefit is not built: ./run build');
const kTool = 'RoleFit, tool, lines of JSON in and out';
const kLibrary = 'RoleFit, native library';
const jsCat = textbook.loadJsCat(join(data.kData, 'jscat'));
const kJsCat = `jsCAT ${textbook.kJsCatVersion}`;

const load1 = loadavg()[0];
console.log(`# RoleFit ${version.stdout.trim()} against alternatives, in one run\n`);
console.log(`${cpus()[0].model}, ${availableParallelism()} cores; Node ${process.version}; one thread each.`);
console.log(`Medians of ${kRounds} rounds, the alternatives in turn. A ratio is taken within each round; above 1, ours is faster.`);
const busy = load1 > 0.5 ? ': it had other work to do as well' : '';
console.log(`The machine's load at the start was ${load1.toFixed(1)}${busy}.`);
if (!native.built) console.log('\nThe native benchmarks (rolefit_bench) are not built, so their rows are empty.');

batch();
wholeResult();
singleAnswer();
nextItem();

/** @param {string} message */
function stop(message) {
  console.error(message);
  process.exit(1);
}

/** Ends the run unless two lists agree. Returns the largest difference as a text.
 * @param {string} what @param {number[]} got @param {number[]} want */
function agree(what, got, want) {
  if (got.length !== want.length) stop(`${what}: ${got.length} numbers instead of ${want.length}`);
  const apart = got.reduce((largest, x, i) => Math.max(largest, Math.abs(x - want[i])), 0); // NaN stays NaN
  if (!(apart <= kTolerance)) stop(`${what} differs from RoleFit by ${apart}: not timed`);
  return apart === 0 ? 'to the last bit' : `to ${apart.toExponential(0)}`;
}

/** @param {string} command @param {string} quiz @param {string} input */
function lines(command, quiz, input) {
  const given = { input, encoding: 'utf8', maxBuffer: 2 ** 28 };
  const { status, stdout, stderr, error } = spawnSync(kToolPath, [command, quiz], given);
  if (status !== 0) stop(`rolefit ${command}: ${error?.message ?? stderr}`);
  return stdout.trim().split('\n').map((line) => JSON.parse(line));
}

/** The role probabilities, means and SDs of a printed result, in one list. */
function numbers({ roles, traits }) {
  return [
    ...Object.values(roles).map(({ probability }) => probability),
    ...Object.values(traits).flatMap(({ mean, sd }) => [mean, sd]),
  ];
}

/** The same list from the result of the textbook JavaScript. */
function textbookNumbers(model, answers) {
  const result = textbook.posterior(model, answers);
  return [...result.probability, ...textbook.estimates(model, result).flatMap(({ mean, sd }) => [mean, sd])];
}

/** A quiz in an engine, and answers to it as engines take them. @param {any} engine @param {string} quiz text */
function inEngine(engine, quiz) {
  const handle = load(engine, quiz);
  const { items } = JSON.parse(quiz);
  return { handle, textOf: (answers) => answersText(items, new Map(Object.entries(answers))) };
}

/** The same list from an engine, of each person. @param {any} engine @param {string} quiz text */
function engineNumbers(engine, quiz, people) {
  const { handle, textOf } = inEngine(engine, quiz);
  return people.map((answers) => numbers(JSON.parse(engine.score(handle, textOf(answers)))));
}

/** Runs the tool on a file of lines. The time includes the start of the process.
 * @param {string} command @param {string} quiz @param {string} file @param {number} rows */
function tool(command, quiz, file, rows) {
  const threads = rolefit([command, '--help']).stdout.includes('--threads') ? ['--threads', '1'] : [];
  return () => {
    const input = openSync(file, 'r');
    const start = performance.now();
    const { status } = spawnSync(kToolPath, [command, ...threads, quiz], {
      stdio: [input, 'ignore', 'inherit'],
    });
    const seconds = (performance.now() - start) / 1000;
    closeSync(input);
    if (status !== 0) stop(`rolefit ${command} ended with status ${status}`);
    return seconds / rows;
  };
}

/** For each wasm engine, the alternative that makes `call` with the answers of `people` in turn.
 * @param {'score' | 'next'} call @param {string} quiz text @param {Record<string, number>[]} people */
function inEngines(call, quiz, people) {
  return engines.map(({ name, engine }) => {
    if (!engine) return { name, note: 'not built' };
    const { handle, textOf } = inEngine(engine, quiz);
    const texts = people.map(textOf);
    return { name, sample: inProcess((_, i) => engine[call](handle, texts[i % texts.length]), kSeconds) };
  });
}

/** Runs a program that prints JSON. @returns {any} Null if the program is not installed. */
function foreign(command, parameters) {
  const { status, stdout, stderr } = spawnSync(command, parameters, {
    encoding: 'utf8',
    env: { ...process.env, OMP_NUM_THREADS: '1', OPENBLAS_NUM_THREADS: '1' },
  });
  if (status === 0) return JSON.parse(stdout);
  if (stderr) console.error(`${command}: ${stderr.trim().split('\n').pop()}`);
  return null;
}

function batch() {
  const text = readFileSync(files.quiz, 'utf8');
  const people = graded.rows.map(data.answersOf);
  const input = join(data.kData, 'rows.ndjson');
  writeFileSync(input, data.linesOf(people));

  // Compares the results of the others with ours, for every row.
  const scored = lines('score', files.quiz, readFileSync(input, 'utf8'));
  const ours = scored.map(({ traits }) => traits.t);
  const average = (key) => ours.reduce((sum, trait) => sum + trait[key], 0) / ours.length;
  const first = ours.slice(0, kCompared);
  const checked = (tool, result) =>
    agree(
      tool,
      [...result.checks.means, ...result.checks.sds, result.mean_of_means, result.mean_of_sds],
      [...first.map(({ mean }) => mean), ...first.map(({ sd }) => sd), average('mean'), average('sd')],
    );

  const here = (name) => join(kRoot, 'tests/bench', name);
  const parameters = [files.items, files.csv, String(kRows)];
  const runR = () => foreign('Rscript', [here('eap.R'), ...parameters, '9']);
  const runNumpy = () => python && foreign(python, [here('eap.py'), ...parameters, '3']);
  const python = ['/usr/bin/python3', 'python3'].find((name) => spawnSync(name, ['-c', 'import numpy']).status === 0);
  const r = runR();
  const numpy = runNumpy();
  const agreed = [];
  if (r) agreed.push(`rpf ${checked('rpf::EAPscores', r)}`);
  if (numpy) agreed.push(`numpy ${checked('numpy', numpy)}`);
  const model = textbook.prepare(data.gradedData(1).quiz);
  const some = people.slice(0, kCompared);
  const want = scored.slice(0, kCompared).flatMap(numbers);
  agreed.push(`the textbook JavaScript ${agree('the textbook', some.flatMap((p) => textbookNumbers(model, p)), want)}`);
  for (const { name, engine } of built) {
    agreed.push(`${name} ${agree(name, engineNumbers(engine, text, some).flat(), want)}`);
  }

  const variants = new Map(numpy ? Object.keys(numpy.variants).map((name) => [name, []]) : []);
  compare({
    title: 'Batch scoring',
    text: [
      'Mean and SD of one trait from 40 items with 5 categories, 61 nodes;',
      `${kRows.toLocaleString('en')} response patterns. The means and SDs agree with the tool's: ${agreed.join(', ')}.`,
      'R, numpy and the native library have the patterns as numbers in memory; the tool and the engines read and write',
      'JSON, and return the interval, the verdict and everything else in a result.',
    ].join(' '),
    unit: 'pattern',
    ours: native.has('batch_grm_40x5') ? kLibrary : kTool,
    rounds: kRounds,
    alternatives: [
      native.alternative(kLibrary, 'batch_grm_40x5', kSeconds),
      native.alternative('limit: only loading and multiplying the same tables', 'loads_per_pattern', kSeconds),
      r
        ? { name: `rpf::EAPscores (${r.version})`, sample: () => runR().seconds_per_row }
        : { name: 'rpf::EAPscores', note: 'not installed' },
      numpy
        ? { name: `numpy, the fastest of its variants (${numpy.version})`, sample: sampleNumpy }
        : { name: 'numpy', note: 'not installed' },
      { name: kTool, sample: tool('score', files.quiz, input, kRows) },
      ...inEngines('score', text, people),
      {
        name: 'textbook JavaScript',
        sample: inProcess((_, i) => textbookNumbers(model, people[i % people.length]), kSeconds),
      },
    ],
  });
  if (numpy) {
    const rounds = [...variants].map(([name, values]) => [name, median(values.slice(1))]); // without the first, which is a warm-up
    const all = rounds.map(([name, seconds]) => `${name} ${(1e6 * seconds).toFixed(2)} µs`);
    console.log(`\nnumpy, per pattern: ${all.join('; ')}.`);
    if (numpy.version.includes('reference BLAS')) {
      console.log("numpy uses the reference BLAS here. Debian's libopenblas0-serial is several times faster.");
    }
  }

  function sampleNumpy() {
    const result = runNumpy();
    for (const [name, seconds] of Object.entries(result.variants)) variants.get(name).push(seconds);
    return result.seconds_per_row;
  }
}

function wholeResult() {
  const text = readFileSync(kQuiz, 'utf8');
  const model = textbook.prepare(JSON.parse(text));
  const want = lines('score', kQuiz, data.linesOf(answerPeople)).flatMap(numbers);
  agree('the textbook', answerPeople.flatMap((answers) => textbookNumbers(model, answers)), want);
  for (const { name, engine } of built) {
    agree(name, engineNumbers(engine, text, answerPeople).flat(), want);
  }
  const input = join(data.kData, 'rows.ndjson');
  const times = Math.ceil(kRows / 4 / answerPeople.length);
  writeFileSync(input, data.linesOf(answerPeople).repeat(times));

  const { traits, items } = JSON.parse(text);
  compare({
    title: 'One answer to a full result',
    text: [
      `The shipped quiz (${items.length} items, ${traits.length} traits, a general factor) with 12 answers: the whole`,
      'result from scratch, as after every answer on the page. The engines and the tool read the answers and write the',
      'result as JSON. The textbook uses objects, and returns only role probabilities, means, SDs and the ranked items.',
    ].join(' '),
    unit: 'result',
    ours: built[0].name,
    rounds: kRounds,
    alternatives: [
      ...inEngines('score', text, answerPeople),
      { name: kTool, sample: tool('score', kQuiz, input, times * answerPeople.length) },
      native.alternative(kLibrary, 'answer_to_result', kSeconds),
      { name: 'textbook JavaScript', sample: inProcess((_, i) => textbookResult(model, answerPeople, i), kSeconds) },
    ],
  });
}

/** The textbook's full result: the estimates, and the ranked items, which decide whether to offer the result. */
function textbookResult(model, people, i) {
  const answers = people[i % people.length];
  const result = textbook.posterior(model, answers);
  return [result.probability, textbook.estimates(model, result), textbook.rank(model, answers, result)];
}

/** The ranked items of the textbook. */
function textbookNext(model, people, i) {
  const answers = people[i % people.length];
  return textbook.rank(model, answers, textbook.posterior(model, answers));
}

/** A person for jsCAT, with the answered and the remaining items of the bank. */
function jsCatPerson(bank, answers) {
  const answered = bank.filter(({ id }) => id in answers);
  return {
    zetas: answered.map((item) => ({ a: item.discrimination, b: item.difficulty, c: item.guessing, d: item.slipping })),
    responses: answered.map(({ id }) => answers[id]),
    remaining: bank.filter(({ id }) => !(id in answers)),
  };
}

/** jsCAT after `count` of a person's answers, given at once. */
function jsCatAfter({ zetas, responses }, count) {
  const prior = { minTheta: -6, maxTheta: 6, priorDist: 'norm', priorPar: [0, 1] };
  const cat = new jsCat.Cat({ method: 'EAP', itemSelect: 'MFI', ...prior });
  if (count > 0) cat.updateAbilityEstimate(zetas.slice(0, count), responses.slice(0, count));
  return cat;
}

/** Ends the run unless jsCAT's estimates equal ours. jsCAT has one population and a grid of 121 nodes on [-6, 6], so ours uses the same. */
function checkJsCat(quiz, people) {
  const single = { ...quiz, nodes: 121, roles: [{ id: 'people', prior: 1, mean: [0], sd: [1] }] };
  const means = engineNumbers(built[0].engine, JSON.stringify(single), nextPeople).map(([, mean]) => mean);
  return agree('jsCAT', people.map((person) => jsCatAfter(person, 12).theta), means);
}

function singleAnswer() {
  const quiz = data.nextQuiz(60);
  const model = textbook.prepare(quiz);
  const alternatives = [
    ...inEngines('score', JSON.stringify(quiz), nextPeople),
    { name: 'textbook JavaScript', sample: inProcess((_, i) => textbookResult(model, nextPeople, i), kSeconds) },
  ];
  let about = 'jsCAT could not be had.';
  if (jsCat) {
    const bank = textbook.jsCatBank(quiz);
    const people = nextPeople.map((answers) => jsCatPerson(bank, answers));
    about = [
      "jsCAT's part is updateAbilityEstimate with the 12th answer, by EAP: one population, 121 nodes, mean and",
      `standard error, no roles; on that same task its estimates agree with ours ${checkJsCat(quiz, people)}.`,
    ].join(' ');
    alternatives.push({
      name: kJsCat,
      sample: inProcess(
        ({ cat, person }) => cat.updateAbilityEstimate(person.zetas[11], person.responses[11]),
        kSeconds,
        (i) => ({ cat: jsCatAfter(people[i % people.length], 11), person: people[i % people.length] }),
      ),
    });
  } else {
    alternatives.push({ name: kJsCat, note: 'not installed' });
  }
  compare({
    title: 'A single answer in a plain test',
    text: `60 two-category items, one trait, two roles, 61 nodes, 12 answers. ${about}`,
    unit: 'answer',
    ours: built[0].name,
    rounds: kRounds,
    alternatives,
  });
}

function nextItem() {
  const prepared = new Map(
    kSizes.map((size) => {
      const quiz = data.nextQuiz(size);
      const bank = textbook.jsCatBank(quiz);
      return [size, { quiz, text: JSON.stringify(quiz), model: textbook.prepare(quiz), bank }];
    }),
  );
  const { text, model, bank } = prepared.get(60);

  // The engines and the textbook must rank in the same order. jsCAT must choose the item with the largest Fisher information.
  const byItem = (ranked) => new Map(ranked.map(({ item, information }) => [item, information]));
  for (const { name, engine } of built) {
    const { handle, textOf } = inEngine(engine, text);
    nextPeople.forEach((answers, i) => {
      const ranked = JSON.parse(engine.next(handle, textOf(answers))).next;
      const theirs = byItem(textbookNext(model, nextPeople, i));
      const [got, want] = [ranked.map(({ item }) => theirs.get(item)), ranked.map(({ information }) => information)];
      agree(`the textbook's information (${name})`, got, want);
    });
  }
  if (jsCat) {
    for (const answers of nextPeople) {
      const person = jsCatPerson(bank, answers);
      const cat = jsCatAfter(person, 12);
      const fisher = ({ discrimination: a, difficulty: b }) => {
        const p = 1 / (1 + Math.exp(-a * (cat.theta - b)));
        return a * a * p * (1 - p);
      };
      const best = Math.max(...person.remaining.map(fisher));
      agree("jsCAT's choice", [fisher(cat.findNextItem(person.remaining).nextStimulus)], [best]);
    }
  }

  const alternatives = (size, benchmark) => {
    const at = prepared.get(size);
    at.alternatives ??= [
      ...inEngines('next', at.text, nextPeople),
      ...inEngines('score', at.text, nextPeople).map((made) => ({ ...made, name: `${made.name}, ranking not written` })),
      { name: 'textbook JavaScript', sample: inProcess((_, i) => textbookNext(at.model, nextPeople, i), kSeconds) },
      jsCatChoosing(at.bank),
    ];
    return [native.alternative(kLibrary, benchmark, kSeconds), ...at.alternatives];
  };
  compare({
    title: 'The next item of 60',
    text: [
      'The same 60 items after 12 answers. RoleFit and the textbook take the posterior from scratch and rank the items by',
      'the mutual information of answer and role. The engines write the whole ranking as JSON. "ranking not written" is',
      'score, which also ranks, because the offer depends on it, but writes only the result. jsCAT (findNextItem, MFI)',
      'ranks by Fisher information at the estimate that it already has, which takes much less work.',
    ].join(' '),
    unit: 'choice',
    ours: built[0].name,
    rounds: kRounds,
    alternatives: alternatives(60, 'next_of_60'),
  });
  compareSizes({
    title: 'The next item of larger and larger banks',
    text: [
      'As above: the time per choice, the time per item of the bank, and time ÷ ours. Growth is linear if the time per',
      'item is constant.',
    ].join(' '),
    ours: built[0].name,
    sizes: kSizes,
    rounds: kRounds,
    alternatives: (size) => alternatives(size, `next_of_N/${size}`),
  });
}

/** @returns {import('./timing.mjs').Alternative} */
function jsCatChoosing(bank) {
  if (!jsCat) return { name: kJsCat, note: 'not installed' };
  const people = nextPeople.map((answers) => jsCatPerson(bank, answers));
  const cats = people.map((person) => jsCatAfter(person, 12));
  const choose = (_, i) => cats[i % cats.length].findNextItem(people[i % people.length].remaining);
  return { name: kJsCat, sample: inProcess(choose, kSeconds) };
}
