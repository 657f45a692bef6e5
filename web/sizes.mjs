/**
 * What a quiz loads, when, and how much that is.
 *   node web/sizes.mjs dist README.md
 * writes the table of a folder's files between the README's marks.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';

/** @typedef {{when: string, files: string[]}} Step */

/** Of the built-in quiz in English, in this order. @type {Record<'first' | 'near' | 'result' | 'chapters', Step>} */
export const kSteps = {
  first: { when: 'at once: the introduction, the first question', files: ['role-fit.js'] },
  near: { when: 'when a reader is near: all questions', files: ['role-fit-quiz.js'] },
  result: { when: 'behind it: the engine, the result', files: ['role-fit-engine.js', 'role-fit-engine.wasm', 'role-fit-result.js'] },
  chapters: { when: 'the result’s chapters, when the reader comes to them', files: ['role-fit-chapters.js', 'role-fit-story.js'] },
};

/** In bytes, as brotli packs it at its best (-11). @param {string | Uint8Array} content */
export const packedSize = (content) => {
  const bytes = Buffer.from(content);
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
  return brotliCompressSync(bytes, { params }).length;
};

/** @param {string} folder @param {string[]} files */
export const sizeOf = (folder, files) => files.reduce((sum, file) => sum + packedSize(readFileSync(join(folder, file))), 0);

/** @param {string} folder */
export const table = (folder) => {
  const { first, near, result, chapters } = kSteps;
  /** @param {string} what @param {string[]} files */
  const row = (what, files, named = files) =>
    `| ${what} | ${named.map((file) => `\`${file}\``).join(', ')} | ${(sizeOf(folder, files) / 1024).toFixed(1)} KiB |`;
  return [
    '| when | file | brotli |',
    '|---|---|--:|',
    ...[first, near, result].map(({ when, files }) => row(when, files)),
    row('**to the result**', [first, near, result].flatMap(({ files }) => files), []),
    row(chapters.when, chapters.files),
    row('in another language, as German, besides', ['role-fit-de.js', 'role-fit-story-de.js']),
    row('with a quiz of your own, in the engine’s place: one that checks it too', ['role-fit-engine-own.js', 'role-fit-engine-own.wasm']),
  ].join('\n');
};

export const kMarks = ['<!-- sizes, by web/sizes.mjs -->', '<!-- end of sizes -->'];

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [folder, readme] = process.argv.slice(2);
  const text = readFileSync(readme, 'utf8');
  const [before, rest] = text.split(kMarks[0]);
  const [, after] = rest.split(kMarks[1]);
  writeFileSync(readme, `${before}${kMarks[0]}\n${table(folder)}\n${kMarks[1]}${after}`);
}
