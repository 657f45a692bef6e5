/** What the tests of the recipes in core/README.md for many rows share: rows, the tool, and the lines of the document. */
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { blocksIn, documentAt } from '../support/documents.mjs';

export const kRoot = fileURLToPath(new URL('../..', import.meta.url));
export const kTool = join(kRoot, 'build/rolefit');
const kQuiz = join(kRoot, 'data/quizzes/ds-or-mle.json');

/** @type {{roles: {id: string}[], items: {id: string, categories: string[]}[]}} */
const quiz = JSON.parse(readFileSync(kQuiz, 'utf8'));

/** Whole numbers below n, the same in every run. */
const drawn = (() => {
  let state = 1;
  return (/** @type {number} */ n) => {
    state = (state * 48271) % 2147483647;
    return state % n;
  };
})();

/** The answers of a person, to about two thirds of the items. @returns {Record<string, number>} */
const answers = () => Object.fromEntries(quiz.items.flatMap(({ id, categories }) => (drawn(3) > 0 ? [[id, drawn(categories?.length ?? 2)]] : [])));

/** A row for `rolefit score`, without its line end. @param {string | number} id */
export const row = (id) => JSON.stringify({ id, answers: answers() });

/** A CSV file for `rolefit calibrate`. @param {number} people */
export const csv = (people) => {
  const line = () => {
    const given = answers();
    return [quiz.roles[drawn(quiz.roles.length)].id, ...quiz.items.map(({ id }) => given[id] ?? '')].join(',');
  };
  return `role,${quiz.items.map(({ id }) => id).join(',')}\n${Array.from({ length: people }, line).join('\n')}\n`;
};

/** Writes files below a folder, and links to the quiz and to the recipes, as the document's lines name them. @param {string} folder @param {Record<string, string | Buffer>} files */
export const prepare = (folder, files) => {
  for (const [name, text] of Object.entries({ ...files, 'bin/.keep': '' })) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  symlinkSync(kQuiz, join(folder, 'quiz.json'));
  symlinkSync(join(kRoot, 'core'), join(folder, 'core'));
  symlinkSync(kTool, join(folder, 'bin/rolefit'));
};

/** Writes a shell program. @param {string} folder @param {string} name @param {string} code */
export const program = (folder, name, code) => {
  writeFileSync(join(folder, name), `#!/bin/sh\n${code}`);
  chmodSync(join(folder, name), 0o755);
};

/** Runs shell code in a folder from `prepare`. @param {string} folder @param {string} code @param {Record<string, string>} [env] */
export const sh = (folder, code, env = {}) => {
  const { status, stdout, stderr } = spawnSync('sh', ['-c', code], {
    cwd: folder,
    env: { ...process.env, PATH: `${join(folder, 'bin')}:${process.env.PATH}`, ...env },
    maxBuffer: 2 ** 30,
  });
  return { status, stdout, stderr: stderr.toString() };
};

/** What one process prints for a file of rows, with its messages as of that file. @param {string} folder @param {string} name */
export const scoredAlone = (folder, name) => {
  const { status, stdout, stderr } = sh(folder, `rolefit score quiz.json < ${name}`);
  return { status, stdout, messages: stderr.replace(/^stdin:/gm, `${name}:`) };
};

/** The lines of core/README.md that contain `part`, without comments. @param {string} part */
export const linesWith = (part) => {
  const found = blocksIn(documentAt('core/README.md'), 'sh')
    .flatMap((block) => block.split('\n'))
    .filter((line) => line.includes(part))
    .map((line) => line.replace(/\s+#.*/, ''));
  if (found.length === 0) throw new Error(`core/README.md has no line with ${part}`);
  return found;
};
