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

/** What a translation of a quiz has, in the quiz's own language: its ids and texts. @param {object} quiz */
export const textsOf = (quiz) => {
  const of = (...keys) => (thing) => Object.fromEntries(keys.filter((key) => key in thing).map((key) => [key, thing[key]]));
  const lists = {
    traits: of('id', 'name', 'low', 'high'),
    roles: of('id', 'name', 'summary'),
    items: of('id', 'prompt', 'categories', 'hint', 'why'),
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
