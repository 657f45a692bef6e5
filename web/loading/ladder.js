/** @import {EngineFactory, EngineModule, Files} from '../types.js' */
import { kLong, patiently } from './patience.js';
import { load, OtherBuild } from './registry.js';

/**
 * Loads the engine in the first way that works:
 *   1. the glue, and the wasm compiled while it streams;
 *   2. the glue, and the wasm as bytes (a server that does not say `application/wasm`);
 *   3. a script with the bytes inside (a disk, a sandbox, a policy without `connect-src`, a CDN without CORS);
 *   4. the same core as plain JavaScript (a browser or a policy without WebAssembly).
 * Ways that cannot work are left out, because browsers report each failed attempt on the console. A way that takes long is left to
 * itself, and the next one is tried beside it: the first that arrives is taken.
 * For the first two, `name` tells the engine of the built-in quiz from the one for quizzes that authors wrote, which also checks
 * them. The last two serve both.
 * @type {(files: Files, name: 'role-fit-engine' | 'role-fit-engine-own') => Promise<{module: EngineModule, start: () => Promise<EngineModule>}>} One instance, and a way to make more.
 */
export const loadEngine = async (files, name) => firstOf(await waysFor(files, name));

/** What the first of the ways that works gives. @param {Way[]} ways @returns {Promise<{module: EngineModule, start: () => Promise<EngineModule>}>} */
const firstOf = (ways) =>
  new Promise((resolve, reject) => {
    /** @type {unknown[]} */
    const failures = [];
    const take = async (/** @type {number} */ index) => {
      if (index === ways.length) return;
      let next = () => {
        next = () => {};
        take(index + 1);
      };
      try {
        const start = await patiently(ways[index](), () => next(), kLong);
        resolve({ module: await start(), start });
      } catch (failure) {
        failures.push(failure);
        if (failures.length === ways.length) reject(new AggregateError(failures, failures.map(messageOf).join('; ')));
        else next();
      }
    };
    take(0);
  });

/** @param {unknown} failure */
const messageOf = (failure) => (failure instanceof Error ? failure.message : failure);

/** Loads an engine, and resolves to a function that starts instances of it. @typedef {() => Promise<() => Promise<EngineModule>>} Way */

/** @type {(files: Files, name: string) => Promise<Way[]>} */
const waysFor = async (files, name) => {
  /** @type {(script: string) => Way} */
  const whole = (script) => async () => {
    const factory = await load(files, script);
    return () => factory();
  };
  const plain = whole('role-fit-engine.plain');
  if (!(await hasWasm())) return [plain];
  const inlined = whole('role-fit-engine.inline');
  const alone = globalThis.origin === 'null' || files.url('').startsWith('file:');
  return alone ? [inlined, plain] : [fetched(files, name), inlined, plain];
};

/** Whether WebAssembly with vectors is available and allowed. The test module contains an `i8x16.abs` that is never called. */
const hasWasm = async () => {
  try {
    await WebAssembly.instantiate(
      Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0, 1, 5, 1, 96, 0, 1, 123, 3, 2, 1, 0, 10, 10, 1, 8, 0, 65, 0, 253, 15, 253, 96, 11),
    );
    return true;
  } catch {
    return false;
  }
};

/** @type {(files: Files, name: string) => Way} */
const fetched = (files, name) => async () => {
  /** @type {[EngineFactory, WebAssembly.Module]} */
  const [factory, module] = await Promise.all([load(files, name), compiled(files, `${name}.wasm`)]);
  return () => instanceOf(factory, module);
};

/** The wasm of this build. One of another build is asked for again past the caches. @param {Files} files @param {string} file */
const compiled = async (files, file) => {
  const other = new OtherBuild(files.url(file));
  for (const renew of [false, true]) {
    const response = await files.fetch(file, renew);
    if (!response.ok) throw new Error(`${files.url(file)}: ${response.status}`);
    const copy = response.clone();
    const module = await WebAssembly.compileStreaming(response).catch(async () => WebAssembly.compile(await copy.arrayBuffer()));
    if (isOfThisBuild(module)) return module;
    if (!renew) console.warn(other.message);
  }
  throw other;
};

/** Whether a module has this build's name in it, where `build/engines.mjs` writes it. @param {WebAssembly.Module} module */
const isOfThisBuild = (module) =>
  WebAssembly.Module.customSections(module, 'role-fit').some((section) => new TextDecoder().decode(section) === ROLEFIT_BUILD);

/**
 * Starts an instance of a compiled module. Emscripten's hook `instantiateWasm` cannot report a failure, so the returned promise is
 * rejected here.
 * @type {(factory: EngineFactory, module: WebAssembly.Module) => Promise<EngineModule>}
 */
const instanceOf = (factory, module) =>
  new Promise((resolve, reject) => {
    factory({
      instantiateWasm(imports, receive) {
        WebAssembly.instantiate(module, imports).then(receive).catch(reject);
        return {}; // The exports are not known yet. Emscripten gets them through `receive`.
      },
    }).then(resolve, reject);
  });
