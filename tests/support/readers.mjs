// Readers for tests: their answers, drawn or chosen, and what the tool makes of them.
import assert from 'node:assert/strict';
import { rolefit } from './tool.mjs';

export const mean = (numbers) => numbers.reduce((sum, x) => sum + x, 0) / numbers.length;

/** Numbers from 0 to 1, the same in every run (Marsaglia's xorshift). @param {number} seed */
export const generator = (seed) => {
  let x = seed;
  return () => {
    x ^= x << 13;
    x ^= x >>> 17;
    x ^= x << 5;
    return (x >>> 0) / 2 ** 32;
  };
};

/** What the tool says of every row. @param {string} command @param {object[]} rows @param {string} path The quiz. */
export const toldAll = (command, rows, path) => {
  const { status, stdout, stderr } = rolefit([command, path], rows.map((row) => JSON.stringify(row)).join('\n'));
  assert.equal(status, 0, stderr);
  return stdout.trim().split('\n').map((line) => JSON.parse(line));
};

/** The tool's result for every row. @param {object[]} rows @param {string} path The quiz. */
export const scoredAll = (rows, path) => toldAll('score', rows, path);

/**
 * People of all roles in turn, drawn from the definition of the model: their role, and answers to all items. All items are graded.
 * @param {object} quiz @param {number} count @param {number} seed
 */
export const people = (quiz, count, seed) => {
  const random = generator(seed);
  const normal = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  const ids = quiz.traits.map(({ id }) => id);
  return Array.from({ length: count }, (_, n) => {
    const role = quiz.roles[n % quiz.roles.length];
    const general = normal();
    const traits = quiz.traits.map(({ loading }, t) => role.mean[t] + loading * general + role.sd[t] * normal());
    const answers = Object.fromEntries(quiz.items.map(({ id, trait, slope, intercepts, shift = {} }) => {
      const x = random();
      const at = slope * traits[ids.indexOf(trait)] + (shift[role.id] ?? 0);
      return [id, intercepts.filter((d) => x < 1 / (1 + Math.exp(-at - d))).length];
    }));
    return { role: role.id, answers };
  });
};
