/**
 * The data for the benchmarks, from fixed seeds. `node tests/bench/data.mjs` writes them to build/bench/.
 *
 *   grm_40x5.json      a quiz of 40 graded items with 5 categories, one trait, one role N(0, 1), 61 nodes
 *   grm_40x5.items.csv the quiz's parameters: slope, d1, d2, d3, d4
 *   grm_40x5.ndjson    response patterns drawn from the quiz, one per line, in the form for `rolefit score`
 *   grm_40x5.csv       the same patterns for R and numpy: categories from 0, one column per item
 *   next_N.json        a quiz of N two-category items, one trait, two roles; it begins with the items of the smaller quizzes
 *   next.ndjson        64 people's answers to the first 12 items of next_N.json, one person per line
 *   answer.ndjson      64 people's answers to 12 items of the shipped quiz, one person per line
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { kQuiz, kRoot } from '../support/tool.mjs';

export const kData = join(kRoot, 'build/bench');
export const kPatterns = 20000;
export const kBanks = [60, 600, 6000, 20000];
const kPeople = 64;
const kAnswered = 12;

/** Uniform numbers on (0, 1) by xorshift32, which is easy to repeat in other languages. @param {number} seed */
const generator = (seed) => {
  let state = seed;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
};

/** A standard normal number, by Box and Muller. @param {() => number} uniform */
const normal = (uniform) => Math.sqrt(-2 * Math.log(uniform())) * Math.cos(2 * Math.PI * uniform());

/** Rounds to six decimals, so that the files contain exactly the numbers that were used. @param {number} x */
const rounded = (x) => Number(x.toFixed(6));

/** @param {() => number} uniform @param {number} steps */
const gradedItem = (uniform, steps) => {
  const slope = rounded(0.8 + 1.2 * uniform());
  const middle = normal(uniform);
  const intercepts = Array.from({ length: steps }, (_, c) => {
    const threshold = middle + 0.8 * (c - (steps - 1) / 2) + 0.3 * (uniform() - 0.5);
    return rounded(-slope * threshold);
  });
  return { slope, intercepts };
};

/** Draws the answer of a person at `theta`. @param {() => number} uniform */
const respond = (uniform, { slope, intercepts }, theta) => {
  const u = uniform();
  return intercepts.filter((d) => u < 1 / (1 + Math.exp(-(slope * theta + d)))).length;
};

const quizOf = (id, roles, items) => ({
  format: 'rolefit/1',
  id,
  nodes: 61,
  traits: [{ id: 't' }],
  roles,
  items: items.map((item, i) => ({ id: `i${i}`, trait: 't', model: 'graded', ...item })),
});

/** The graded bank, and `patterns` people of its only role. */
export const gradedData = (patterns = kPatterns) => {
  const uniform = generator(20240501);
  const items = Array.from({ length: 40 }, () => gradedItem(uniform, 4));
  const quiz = quizOf('grm-40x5', [{ id: 'people', prior: 1, mean: [0], sd: [1] }], items);
  const rows = Array.from({ length: patterns }, () => {
    const theta = normal(uniform);
    return items.map((item) => respond(uniform, item, theta));
  });
  return { quiz, rows };
};

/** A quiz with `n` two-category items and two roles. @param {number} n */
export const nextQuiz = (n) => {
  const uniform = generator(20240502);
  const roles = [
    { id: 'one', prior: 0.5, mean: [-0.4], sd: [0.9] },
    { id: 'other', prior: 0.5, mean: [0.5], sd: [1.1] },
  ];
  return quizOf(`next-${n}`, roles, Array.from({ length: n }, () => gradedItem(uniform, 1)));
};

/** People who have answered the first 12 items of nextQuiz(n), which are the same for every n. @returns {Record<string, number>[]} */
export const nextPeople = () => {
  const uniform = generator(20240503);
  const items = nextQuiz(kAnswered).items;
  return Array.from({ length: kPeople }, () => {
    const theta = normal(uniform);
    return Object.fromEntries(items.map((item) => [item.id, respond(uniform, item, theta)]));
  });
};

/** People who have answered 12 items from all parts of the shipped quiz. @returns {Record<string, number>[]} */
export const answerPeople = () => {
  const uniform = generator(20240504);
  const { items } = JSON.parse(readFileSync(kQuiz, 'utf8'));
  const asked = Array.from({ length: kAnswered }, (_, i) => items[Math.floor((i * items.length) / kAnswered)]);
  return Array.from({ length: kPeople }, () =>
    Object.fromEntries(asked.map(({ id, categories }) => [id, Math.floor(uniform() * categories.length)])),
  );
};

/** The answers of one row of the graded data. @param {number[]} row */
export const answersOf = (row) => Object.fromEntries(row.map((x, i) => [`i${i}`, x]));

/** Answers as lines for `rolefit score` and `rolefit next`. @param {Record<string, number>[]} people */
export const linesOf = (people) => people.map((answers) => `${JSON.stringify({ answers })}\n`).join('');

/** Writes all files, and returns their paths. */
export const writeData = () => {
  mkdirSync(kData, { recursive: true });
  const path = (name) => join(kData, name);
  const csv = (header, rows) => `${[header, ...rows].map((row) => row.join(',')).join('\n')}\n`;
  const files = {
    quiz: path('grm_40x5.json'),
    items: path('grm_40x5.items.csv'),
    ndjson: path('grm_40x5.ndjson'),
    csv: path('grm_40x5.csv'),
    answer: path('answer.ndjson'),
  };

  const { quiz, rows } = gradedData();
  writeFileSync(files.quiz, JSON.stringify(quiz));
  writeFileSync(
    files.items,
    csv(['slope', 'd1', 'd2', 'd3', 'd4'], quiz.items.map(({ slope, intercepts }) => [slope, ...intercepts])),
  );
  writeFileSync(files.ndjson, linesOf(rows.map(answersOf)));
  writeFileSync(files.csv, csv(quiz.items.map(({ id }) => id), rows));

  for (const n of kBanks) writeFileSync(path(`next_${n}.json`), JSON.stringify(nextQuiz(n)));
  writeFileSync(path('next.ndjson'), linesOf(nextPeople()));
  writeFileSync(files.answer, linesOf(answerPeople()));
  return files;
};

if (process.argv[1] === fileURLToPath(import.meta.url)) writeData();
