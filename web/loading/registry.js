/** @import {Files} from '../types.js' */

/**
 * The exports of the scripts that have run on this page, by the name of the script: `role-fit-result` holds the exports of
 * `scripts/result.js`. `build/stages.mjs` writes the code that fills it. Each build has its own registry.
 * @type {Record<string, any>}
 */
const registry = (/** @type {any} */ (globalThis)[Symbol.for(`role-fit@${ROLEFIT_BUILD}`)] ??= {});

/**
 * Runs a script and returns its exports. Rejects if the script cannot be loaded or is from another build.
 * @type {(files: Files, name: string, file?: string) => Promise<any>}
 */
export const load = async (files, name, file = `${name}.js`) => {
  await files.run(file);
  if (!(name in registry)) throw new Error(`${files.url(file)} is from another build`);
  return registry[name];
};

/**
 * Makes a loader that loads once for each key, and shares the result between all quizzes on a page. After a failure, the next call
 * tries again.
 * @template T @param {(key: string) => Promise<T>} load @returns {(key?: string) => Promise<T>}
 */
export const once = (load) => {
  /** @type {Map<string, Promise<T>>} */
  const loaded = new Map();
  return (key = '') => {
    const known = loaded.get(key);
    if (known) return known;
    const loading = load(key);
    loaded.set(key, loading);
    loading.catch(() => loaded.delete(key));
    return loading;
  };
};
