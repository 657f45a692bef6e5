import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const kRoot = fileURLToPath(new URL('../..', import.meta.url));
export const kQuiz = join(kRoot, 'data/quizzes/ds-or-mle.json');
export const kDist = join(kRoot, 'build/dist');

/** Runs the native tool. @param {string[]} args @param {string} [input] */
export const rolefit = (args, input = '') => {
  const { status, stdout, stderr } = spawnSync(join(kRoot, 'build/rolefit'), args, { input, encoding: 'utf8', maxBuffer: 2 ** 26 });
  return { status, stdout, stderr };
};

/** What the tool says of one person's answers. @param {Record<string, number>} answers */
export const scored = (answers, quiz = kQuiz) => {
  const { status, stdout, stderr } = rolefit(['score', quiz], `${JSON.stringify({ answers })}\n`);
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout);
};
