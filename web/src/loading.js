/** @import {EngineFactory, EngineModule, Place} from '../types.js' */
import { leftBy, loadLeft } from './left.js';

/**
 * Brings what is not in `role-fit.js` onto the page: scripts that leave something under their name and version. The engine
 * comes by the first rung that holds:
 *   1. the glue, and the wasm compiled while it streams;
 *   2. the glue, and the wasm as bytes (a server that does not say `application/wasm`);
 *   3. a script with the bytes inside (a disk, a sandbox, a policy without `connect-src`, a CDN without CORS);
 *   4. the same core as plain JavaScript (a browser or a policy without WebAssembly).
 * Rungs that are known not to hold are left out, because browsers tell the console of each attempt.
 * The first two know quizzes that have been packed; for an author's own quiz they are `role-fit-engine-own`, which also says what
 * is wrong with one. The others are for either.
 * @type {(place: Place, name: 'role-fit-engine' | 'role-fit-engine-own') => Promise<{module: EngineModule, start: () => Promise<EngineModule>}>} One instance, and a way to more.
 */
export const loadEngine = async (place, name) => {
  const failures = [];
  for (const rung of await ladder(place, name)) {
    try {
      const start = await rung();
      return { module: await start(), start };
    } catch (failure) {
      failures.push(failure);
    }
  }
  throw new AggregateError(failures, failures.map((failure) => (failure instanceof Error ? failure.message : failure)).join('; '));
};

/** @typedef {() => Promise<() => Promise<EngineModule>>} Rung */

/** @type {(place: Place, name: string) => Promise<Rung[]>} */
const ladder = async (place, name) => {
  /** @type {(file: string) => Rung} */
  const whole = (file) => async () => {
    const factory = await leftBy(place, file, 'role-fit-engine');
    return () => factory();
  };
  const plain = whole('role-fit-engine.plain.js');
  if (!(await hasWasm())) return [plain];
  const inlined = whole('role-fit-engine.inline.js');
  const alone = globalThis.origin === 'null' || place.url('').startsWith('file:');
  return alone ? [inlined, plain] : [fetched(place, name), inlined, plain];
};

/** Whether wasm with vectors is there and allowed: a module with one `i8x16.abs`, which nobody calls. */
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

/** @type {(place: Place, name: string) => Rung} */
const fetched = (place, name) => async () => {
  const file = `${name}.wasm`;
  /** @type {[EngineFactory, WebAssembly.Module]} */
  const [factory, module] = await Promise.all([
    loadLeft(place, name),
    place.fetch(file).then((response) => {
      if (!response.ok) throw new Error(`${place.url(file)}: ${response.status}`);
      const again = response.clone();
      return WebAssembly.compileStreaming(response).catch(async () => WebAssembly.compile(await again.arrayBuffer()));
    }),
  ]);
  return () => factory({ instantiate: (imports) => WebAssembly.instantiate(module, imports) });
};
