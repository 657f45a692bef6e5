/** @import {EngineFactory, EngineModule, Place} from '../types.js' */

/**
 * Brings what is not in `role-fit.js` onto the page: each a script that leaves something under its name and version. The engine
 * comes by the first rung that holds:
 *   1. the glue, and the wasm compiled while it streams;
 *   2. the glue, and the wasm as bytes (a server that does not say `application/wasm`);
 *   3. a script with the bytes inside (a disk without a server; a CDN without CORS).
 * The place for a fourth, the same core as plain JavaScript, is the end of `ladder`.
 */

/** @type {(place: Place) => Promise<EngineModule>} */
export const loadEngine = async (place) => {
  const failures = [];
  for (const rung of ladder(place)) {
    try {
      return await rung();
    } catch (failure) {
      failures.push(failure);
    }
  }
  throw failures[0];
};

/** @type {(place: Place) => (() => Promise<EngineModule>)[]} */
const ladder = (place) => {
  const inlined = async () => (await engineFrom(place, 'role-fit-engine.inline.js'))();
  if (place.base.startsWith('file:')) return [inlined];  // fetch() is refused there, and says so in the console

  /** @type {Promise<EngineFactory> | undefined} */
  let glue;
  /** @param {(url: string, imports: WebAssembly.Imports) => Promise<WebAssembly.WebAssemblyInstantiatedSource>} compile */
  const fetched = (compile) => async () =>
    instantiate(await (glue ??= engineFrom(place, 'role-fit-engine.js')), (imports) =>
      compile(new URL('role-fit-engine.wasm', place.base).href, imports),
    );
  return [fetched(streaming), fetched(bytes), inlined];
};

/** @type {(url: string, imports: WebAssembly.Imports) => Promise<WebAssembly.WebAssemblyInstantiatedSource>} */
const streaming = (url, imports) => WebAssembly.instantiateStreaming(fetch(url), imports);

/** @type {(url: string, imports: WebAssembly.Imports) => Promise<WebAssembly.WebAssemblyInstantiatedSource>} */
const bytes = async (url, imports) => WebAssembly.instantiate(await (await fetch(url)).arrayBuffer(), imports);

/**
 * A failure of ours must reach the caller: the glue by itself would wait for ever.
 * @param {EngineFactory} factory
 * @param {(imports: WebAssembly.Imports) => Promise<WebAssembly.WebAssemblyInstantiatedSource>} compile
 * @returns {Promise<EngineModule>}
 */
const instantiate = (factory, compile) =>
  new Promise((resolve, reject) => {
    factory({
      instantiateWasm(imports, receive) {
        compile(imports).then(({ instance, module }) => receive(instance, module)).catch(reject);
        return {};
      },
    }).then(resolve, reject);
  });

/** @type {(place: Place, file: string) => Promise<EngineFactory>} */
const engineFrom = (place, file) => leftBy(place, file, 'role-fit-engine');

/** What the script `name`.js leaves under its name. @type {(place: Place, name: string) => Promise<any>} */
export const loadLeft = (place, name) => leftBy(place, `${name}.js`, name);

/** Runs a script of this build, which leaves something behind under a name. @type {(place: Place, file: string, name: string) => Promise<any>} */
const leftBy = (place, file, name) =>
  new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = new URL(file, place.base).href;
    script.nonce = place.nonce;
    script.onload = () => {
      script.remove();
      const left = /** @type {any} */ (globalThis)[Symbol.for(`${name}@${ROLEFIT_VERSION}`)];
      left ? resolve(left) : reject(new Error(`${script.src} is of another version`));
    };
    script.onerror = () => {
      script.remove();
      reject(new Error(`${script.src} could not be loaded`));
    };
    document.head.append(script);
  });
