/** @import {Files} from '../types.js' */
import { kLong, patiently } from './patience.js';

/**
 * The exports of the scripts that have run on this page, by the name of the script: `role-fit-result` holds the exports of
 * `scripts/result.js`. `build/stages.mjs` writes the code that fills it. Each build has its own registry.
 * @type {Record<string, any>}
 */
const registry = (/** @type {any} */ (globalThis)[Symbol.for(`role-fit@${ROLEFIT_BUILD}`)] ??= {});

/** How often each script has been asked for, from 0. @type {Record<string, number>} */
const attempts = {};

/** A file of another build came, past the caches, too: another attempt cannot work. */
export class OtherBuild extends Error {
  name = 'OtherBuild';

  /** @param {string} url */
  constructor(url) {
    super(`${url} is of another build. Empty the caches of the site.`);
  }
}

/**
 * Runs a script, if that has not been done yet, and returns what it left. A script of another build leaves nothing here; it is then
 * asked for again past the caches. Rejects if the script cannot be loaded or stays one of another build.
 * @type {(files: Files, name: string) => Promise<any>}
 */
export const load = async (files, name) => {
  const file = `${name}.js`;
  /** @param {boolean} [renew] */
  const run = (renew) => files.run(file, (attempts[name] = (attempts[name] ?? -1) + 1), renew);
  if (!(name in registry)) await run();
  if (!(name in registry)) {
    const other = new OtherBuild(files.url(file));
    console.warn(other.message);
    await run(true);
    if (!(name in registry)) throw other;
  }
  return registry[name];
};

/**
 * Makes a loader that loads once for each key, for all quizzes on a page. After a failure the next call tries again, and so it does
 * where nothing comes for long.
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
    const forget = () => void loaded.delete(key);
    patiently(loading, forget, kLong).catch(forget);
    return loading;
  };
};
