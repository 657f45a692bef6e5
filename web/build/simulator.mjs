/** The script that simulates readers of a quiz, for the page that makes quizzes. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundlePage, minified } from './bundling.mjs';
import { alone, createFrom } from './engines.mjs';
import { registry } from './stages.mjs';

/**
 * The script leaves a function that holds everything: the engine's glue, its wasm, and web/engine/simulating.js. So the page can call it,
 * or make the source of a worker from it.
 * @param {string} folder Contains rolefit-engine-make (.js, .wasm). @param {string} build @param {import('esbuild').BuildOptions} options
 */
export const simulator = async (folder, build, options) => {
  const file = (/** @type {string} */ end) => join(folder, `rolefit-engine-make.${end}`);
  const serving = await bundlePage('web/engine/simulating.js', { ...options, banner: {}, globalName: 'simulating' });
  return minified(`${registry(build)}["role-fit-simulator"] = (port) => {
    ${alone(readFileSync(file('js'), 'utf8'))}
    ${serving}
    simulating.serve(port, async () => ${createFrom(readFileSync(file('wasm')))});
  };`);
};
