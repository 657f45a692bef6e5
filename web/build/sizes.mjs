/**
 * The files that a quiz loads, when it loads them, and their sizes. This command writes them as a table between two marks in a document:
 *   node web/build/sizes.mjs dist web/README.md
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';

/** @typedef {{when: string, files: string[]}} Step */

/** The steps of loading the built-in quiz in English, in this order. @type {Record<'first' | 'near' | 'result' | 'chapters', Step>} */
export const kSteps = {
  first: { when: 'at once: the introduction and the first question', files: ['role-fit.js'] },
  near: { when: 'when the reader comes near: all questions', files: ['role-fit-quiz.js'] },
  result: { when: 'after that: the engine and the result', files: ['role-fit-engine.js', 'role-fit-engine.wasm', 'role-fit-result.js'] },
  chapters: { when: 'when the reader comes to them: the chapters of the result', files: ['role-fit-chapters.js', 'role-fit-story.js'] },
};

/** The size in bytes after brotli -11. @param {string | Uint8Array} content */
export const packedSize = (content) => {
  const bytes = Buffer.from(content);
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
  return brotliCompressSync(bytes, { params }).length;
};

/** The size of some files of a folder together. @param {string} folder @param {string[]} files */
export const sizeOf = (folder, files) => files.reduce((sum, file) => sum + packedSize(readFileSync(join(folder, file))), 0);

/** The table for the files of a folder, in Markdown. @param {string} folder */
export const table = (folder) => {
  const { first, near, result, chapters } = kSteps;
  const names = readdirSync(folder).flatMap((file) => /^role-fit-quiz-([\w-]+)\.js$/.exec(file)?.[1] ?? []).sort();
  /** @param {string} what @param {string[]} files */
  const row = (what, files, named = files) =>
    `| ${what} | ${named.map((file) => `\`${file}\``).join(', ')} | ${(sizeOf(folder, files) / 1024).toFixed(1)} KiB |`;
  return [
    '| when | file | brotli |',
    '|---|---|--:|',
    ...[first, near, result].map(({ when, files }) => row(when, files)),
    row('**to the result**', [first, near, result].flatMap(({ files }) => files), []),
    row(chapters.when, chapters.files),
    row('when a reader keeps the comparison as a picture, or the page shows it alone', ['role-fit-infographic.js']),
    row('in addition, in another language (here German)', ['role-fit-de.js', 'role-fit-story-de.js']),
    ...names.map((name) => row(`in addition, for the quiz \`${name}\``, [`role-fit-quiz-${name}.js`, `role-fit-quiz-${name}.story.js`])),
    row('for a quiz of your own, instead of the engine above: an engine that also checks it', ['role-fit-engine-own.js', 'role-fit-engine-own.wasm']),
  ].join('\n');
};

export const kMarks = ['<!-- sizes of dist/ -->', '<!-- end of sizes -->'];

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [folder, document] = process.argv.slice(2);
  const text = readFileSync(document, 'utf8');
  const [before, rest] = text.split(kMarks[0]);
  const [, after] = rest.split(kMarks[1]);
  writeFileSync(document, `${before}${kMarks[0]}\n${table(folder)}\n${kMarks[1]}${after}`);
}
