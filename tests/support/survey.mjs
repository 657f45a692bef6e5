import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A survey that `rolefit calibrate` can fit: people of each role, whose answers roughly match the quiz's numbers. @param {string} folder Where the quiz is written. */
export const survey = (folder) => {
  const quiz = {
    format: 'rolefit/1', id: 'small', title: 'Kept as it is',
    traits: [{ id: 't', name: 'A trait' }],
    roles: [{ id: 'low', prior: 0.5, mean: [-0.5] }, { id: 'high', prior: 0.5, mean: [0.5] }],
    items: ['a', 'b', 'c', 'd'].map((id) => ({ id, trait: 't', model: 'graded', slope: 1, intercepts: [0] })),
  };
  const path = join(folder, 'small.json');
  writeFileSync(path, JSON.stringify(quiz));
  let seed = 5;
  const roll = () => (seed = (seed * 1103515245 + 12345) % 2147483648) / 2147483648;
  const people = Array.from({ length: 400 }, (_, i) => {
    const theta = (i % 2 ? 0.8 : -0.8) + (roll() + roll() + roll() - 1.5);
    return [i % 2 ? 'high' : 'low', ...quiz.items.map(() => (roll() < 0.1 ? '' : Number(roll() < 1 / (1 + Math.exp(-2 * theta)))))];
  });
  return { quiz, path, people };
};
