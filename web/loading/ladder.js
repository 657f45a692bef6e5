/** @import {EngineFactory, EngineModule, Files} from '../types.js' */
import { load } from './registry.js';

/**
 * Loads the engine in the first way that works:
 *   1. the glue, and the wasm compiled while it streams;
 *   2. the glue, and the wasm as bytes (if the server does not send `application/wasm`);
 *   3. a script that contains the wasm (on a disk, in a sandbox, under a policy without `connect-src`, from a CDN without CORS);
 *   4. the same core as plain JavaScript (if the browser or a policy forbids WebAssembly).
 * Skips ways that cannot work, because browsers report each failed attempt on the console.
 * `name` chooses the engine for the first two ways: one for the built-in quiz, or one for quizzes by authors, which also checks them.
 * The files of the last two ways contain both.
 * @type {(files: Files, name: 'role-fit-engine' | 'role-fit-engine-own') => Promise<{module: EngineModule, start: () => Promise<EngineModule>}>}
 *   An instance, and a function that starts more.
 */
export const loadEngine = async (files, name) => {
  const failures = [];
  for (const way of await waysFor(files, name)) {
    try {
      const start = await way();
      return { module: await start(), start };
    } catch (failure) {
      failures.push(failure);
    }
  }
  throw new AggregateError(failures, failures.map((failure) => (failure instanceof Error ? failure.message : failure)).join('; '));
};

/** Loads an engine, and resolves to a function that starts instances of it. @typedef {() => Promise<() => Promise<EngineModule>>} Way */

/** @type {(files: Files, name: string) => Promise<Way[]>} */
const waysFor = async (files, name) => {
  /** @type {(file: string) => Way} */
  const whole = (file) => async () => {
    const factory = await load(files, 'role-fit-engine', file);
    return () => factory();
  };
  const plain = whole('role-fit-engine.plain.js');
  if (!(await hasWasm())) return [plain];
  const inlined = whole('role-fit-engine.inline.js');
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
  const file = `${name}.wasm`;
  /** @type {[EngineFactory, WebAssembly.Module]} */
  const [factory, module] = await Promise.all([
    load(files, name),
    files.fetch(file).then((response) => {
      if (!response.ok) throw new Error(`${files.url(file)}: ${response.status}`);
      const again = response.clone();
      return WebAssembly.compileStreaming(response).catch(async () => WebAssembly.compile(await again.arrayBuffer()));
    }),
  ]);
  return () => instanceOf(factory, module);
};

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
