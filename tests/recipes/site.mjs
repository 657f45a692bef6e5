/** What all recipes need to make a site: files, programs, articles. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { blocksIn, documentAt } from '../support/documents.mjs';

export const kRoot = fileURLToPath(new URL('../..', import.meta.url));
const kDist = join(kRoot, 'dist');
/** The author's quiz file in these sites. */
export const kOwn = join(kRoot, 'data/quizzes/template.json');

/** The date on which the recipes were written. npm installs the versions of that day, which are known to fit together. */
const kBefore = '2026-09-20';

/** The first block of HTML that contains `part`. @param {string} path @param {string} part */
const htmlOf = (path, part) => blocksIn(documentAt(path), 'html').find((code) => code.includes(part)) ?? '';
export const kTag = htmlOf('README.md', '<script');
export const kElement = htmlOf('web/README.md', '<role-fit-quiz');
export const kFrame = htmlOf('web/README.md', '<iframe');

/** @param {string} folder @param {Record<string, string>} files */
export const write = (folder, files) => {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
};

/** Copies dist/ and the author's quiz. @param {string} folder */
export const put = (folder) => {
  cpSync(kDist, folder, { recursive: true });
  cpSync(kOwn, join(folder, 'my-quiz.json'));
};

/** @param {string} folder @param {string} program @param {string[]} args @param {Record<string, string>} [env] */
export const run = (folder, program, args, env = {}) => {
  const { status, stdout, stderr, error } = spawnSync(program, args, { cwd: folder, encoding: 'utf8', env: { ...process.env, ...env } });
  if (status !== 0) throw new Error(`${program} ${args.join(' ')}: ${error ?? (stdout + stderr).slice(-2000)}`);
  return stdout.trim();
};

/** Installs npm packages. Returns the version of the first. @param {string} folder @param {string[]} packages */
export const install = (folder, ...packages) => {
  write(folder, { 'package.json': '{"private": true}' });
  run(folder, 'npm', ['install', `--before=${kBefore}`, '--no-audit', '--no-fund', ...packages]);
  return JSON.parse(readFileSync(join(folder, 'node_modules', packages[0].replace(/(.)@.*/, '$1'), 'package.json'), 'utf8')).version;
};

/**
 * Follows the recipe in a folder of web/recipes: copies its files, and dist/ to where its README says.
 * @param {string} name @param {string} folder
 * @returns {{lines: Record<string, string>, version: string}} `lines`: the lines of its README for an article, by the names of the pages
 *   to play. `version`: the one that web/recipes/README.md names.
 */
export const follow = (name, folder) => {
  const document = documentAt(`web/recipes/${name}/README.md`);
  const place = /`dist\/` to `([^`]+)`/.exec(document)?.[1];
  const [, code] = /^```\S*\n((?:.*role-?fit.*\n){3})```/im.exec(document) ?? [];
  const version = new RegExp(`\\(${name}/README.md\\) \\|.*\\| ([\\d.]+)`).exec(documentAt('web/recipes/README.md'))?.[1];
  if (!place || !code || !version) throw new Error(`web/recipes/${name}/README.md does not say where dist/ goes, or has no three lines for an article`);
  cpSync(join(kRoot, 'web/recipes', name), folder, { recursive: true, filter: (path) => !path.endsWith('README.md') });
  put(join(folder, place));
  const [plain, own, other] = code.trim().split('\n');
  return { lines: { plain, own, 'own and other': `${own}\n\nBetween.\n\n${other}` }, version };
};

/**
 * The lines for a site that starts at a path: all addresses must start there, too, as README.md says.
 * @param {string} lines @param {string} base
 */
export const under = (lines, base) => lines.replaceAll(/(["'(])\/role-fit\//g, `$1${base}role-fit/`);

/** Lines of HTML, changed to show an author's quiz in Spanish. @param {string} lines */
export const own = (lines) => lines.replace(/^<script .*? async/, (tag) => tag.replace(' async', ' data-quiz="/role-fit/my-quiz.json" data-lang="es" async'));

/** @param {Record<string, string>} given The articles' lines by name. @param {(name: string) => [path: string, head: string]} at */
export const articles = (given, at) =>
  Object.fromEntries(
    Object.entries(given).map(([name, lines]) => {
      const [path, head] = at(fileName(name));
      return [path, `${head}\nAbove, a *paragraph*.\n\n${lines}\n\nBelow, another.\n`];
    }),
  );

/** @param {string} name */
export const fileName = (name) => name.replaceAll(' ', '-');

/** The addresses of pages by their names. @param {string[]} names @param {(file: string) => string} address */
export const pagesOf = (names, address) => Object.fromEntries(names.map((name) => [name, address(fileName(name))]));

/** A page in a simple theme. @param {string} title @param {string} content @param {string} [head] */
export const layout = (title, content, head = '') => `<!doctype html>
<html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title>${head}
<style>* { box-sizing: border-box } body { font: 18px/1.6 serif } main { max-width: 40rem; margin: auto } p, h2 { margin: 2em 0 } button, label { text-transform: uppercase; float: left }</style>
<main><h1>${title}</h1>
${content}
</main></html>
`;

/** The line on a recipe. @param {string | undefined} version The documented one. @param {string | undefined} tried @param {string[]} played */
export const said = (version, tried, played) =>
  `${tried}${tried?.startsWith(`${version}`) ? '' : ` (web/recipes/README.md says ${version})`}: ${played.join('; ')}`;
