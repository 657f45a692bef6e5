import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const kRoot = fileURLToPath(new URL('../..', import.meta.url));
export const kQuiz = join(kRoot, 'data/quizzes/ds-or-mle.json');
export const kDist = join(kRoot, 'build/dist');

/** The symbol of the registry through which the build's scripts share exports, and an expression for the registry. */
export const kSymbol = `role-fit@${JSON.parse(readFileSync(join(kDist, 'build.json'), 'utf8')).build}`;
export const kRegistry = `globalThis[Symbol.for('${kSymbol}')]`;

/** Runs the native tool, or another one that ROLEFIT_TOOL names. @param {string[]} args @param {string} [input] */
export const rolefit = (args, input = '') => {
  const { status, stdout, stderr } = spawnSync(process.env.ROLEFIT_TOOL ?? join(kRoot, 'build/rolefit'), args, { input, encoding: 'utf8', maxBuffer: 2 ** 26 });
  return { status, stdout, stderr };
};

/** The tool's result for one person's answers. @param {Record<string, number>} answers */
export const scored = (answers, quiz = kQuiz) => {
  const { status, stdout, stderr } = rolefit(['score', quiz], `${JSON.stringify({ answers })}\n`);
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout);
};

/** The ids and texts of a quiz, in the form of a translation. @param {object} quiz */
export const textsOf = (quiz) => {
  const of = (...keys) => (thing) => Object.fromEntries(keys.filter((key) => key in thing).map((key) => [key, thing[key]]));
  const alternative = ({ alt }) => (alt ? { alt } : {});
  /** The words of the pictures and the link of a role or an item. */
  const around = ({ image, images, link }) => ({
    ...(image && { image: alternative(image) }),
    ...(images && { images: images.map(alternative) }),
    ...(link && { link: { text: link.text } }),
  });
  const lists = {
    traits: of('id', 'name', 'low', 'high'),
    roles: (role) => ({ ...of('id', 'name', 'summary', 'text')(role), ...around(role) }),
    items: (item) => ({ ...of('id', 'prompt', 'categories', 'hint', 'why')(item), ...around(item) }),
    groups: of('id', 'prompt'),
    comparison: (row) => ({ ...of('section', 'aspect', 'cells')(row), ...(row.figures && { figures: row.figures.map(of('what', 'note')) }) }),
    lifecycle: of('stage', 'cells'),
    paths: (path) => ({ ...of('text')(path), steps: path.steps.map(of('text')) }),
    faq: of('question', 'answer'),
    outlook: of('topic', 'text'),
  };
  const texts = of('format', 'id', 'language', 'title', 'intro')(quiz);
  for (const [key, list] of Object.entries(lists)) if (quiz[key]) texts[key] = quiz[key].map(list);
  return texts;
};
