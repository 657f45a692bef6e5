/** The engine's scripts: Emscripten's glue, which leaves its factory under the name of the file. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { minified } from './bundling.mjs';
import { registry } from './stages.mjs';

/**
 * The files of all engines: for the built-in quiz, for quizzes by authors, as a script that contains the wasm, and as plain JavaScript.
 * @param {string} folder Contains rolefit-engine and rolefit-engine-own (.js, .wasm). @param {string} plain Contains rolefit-engine-plain.js.
 * @param {string} build @returns {Promise<[string, string | Uint8Array][]>}
 */
export const engines = async (folder, plain, build) => {
  const glue = (/** @type {string} */ name) => readFileSync(join(folder, `${name}.js`), 'utf8');
  const wasm = (/** @type {string} */ name) => readFileSync(join(folder, `${name}.wasm`));
  const script = (/** @type {string} */ source, /** @type {string} */ name, /** @type {string} */ factory = 'createRoleFitEngine') =>
    minified(`(() => {
      ${alone(source)}
      ;${registry(build)}["${name}"] = ${factory};
    })();`);
  return [
    ['role-fit-engine.js', await script(glue('rolefit-engine'), 'role-fit-engine')],
    ['role-fit-engine.wasm', wasm('rolefit-engine')],
    ['role-fit-engine-own.js', await script(glue('rolefit-engine-own'), 'role-fit-engine-own')],
    ['role-fit-engine-own.wasm', wasm('rolefit-engine-own')],
    ['role-fit-engine.inline.js', await script(glue('rolefit-engine-own'), 'role-fit-engine.inline', `() => ${createFrom(wasm('rolefit-engine-own'))}`)],
    ['role-fit-engine.plain.js', await script(readFileSync(join(plain, 'rolefit-engine-plain.js'), 'utf8'), 'role-fit-engine.plain')],
  ];
};

/** The glue, without the module loaders and shims that a page may define. The glue would use them. @param {string} glue */
export const alone = (glue) => `let define, exports, module, require, process, importScripts;\n${glue}`;

/** The source of an expression that starts an engine whose wasm it contains. @param {Uint8Array} bytes */
export const createFrom = (bytes) =>
  `createRoleFitEngine({ wasmBinary: Uint8Array.from(atob("${Buffer.from(bytes).toString('base64')}"), (character) => character.charCodeAt(0)) })`;

/** The kind of section that WebAssembly ignores. */
const kCustomSection = 0;
/** What ours is called. */
const kSection = 'role-fit';

/** The wasm with the build's name in a section of its own, so that a page can tell what it got. The sizes fit in a byte each. @param {Uint8Array} wasm @param {string} build */
export const marked = (wasm, build) => {
  const content = Buffer.from(`${String.fromCharCode(kSection.length)}${kSection}${build}`, 'latin1');
  return Buffer.concat([wasm, Buffer.of(kCustomSection, content.length), content]);
};
