import { kLong, patiently } from './patience.js';

/**
 * The value of a promise, or undefined if it does not come for long. When it comes after all, `arrived` is called with it.
 * @template T @param {Promise<T>} promise @param {(value: T) => void} arrived @returns {Promise<T | undefined>}
 */
export const soon = (promise, arrived) =>
  new Promise((resolve, reject) => {
    let late = false;
    const goOn = () => {
      late = true;
      resolve(undefined);
    };
    patiently(promise, goOn, kLong).then((value) => (late ? arrived(value) : resolve(value)), reject);
  });
