/** Readers are told to wait after so many milliseconds; what comes sooner needs no words. */
const kPatience = 100;

/** Waits for a promise, and calls `late` if that takes long. @template T @param {Promise<T>} promise @param {() => void} late */
export const patiently = async (promise, late) => {
  const timer = setTimeout(late, kPatience);
  try {
    return await promise;
  } finally {
    clearTimeout(timer);
  }
};
