/** Readers are told to wait after so many milliseconds; what comes sooner needs no words. */
const kShort = 100;
/** After so many milliseconds a file is taken for one that may never come. It is still used when it comes. */
export const kLong = 6000;

/** Waits for a promise, and calls `late` if that takes long. @template T @param {Promise<T>} promise @param {() => void} late */
export const patiently = async (promise, late, after = kShort) => {
  const timer = setTimeout(late, after);
  try {
    return await promise;
  } finally {
    clearTimeout(timer);
  }
};
