/** What all quizzes of a page share: loaded once for each key; after a failure the next one tries anew.
 * @template T @param {(key: string) => Promise<T>} load @returns {(key?: string) => Promise<T>} */
export const shared = (load) => {
  /** @type {Map<string, Promise<T>>} */
  const loaded = new Map();
  return (key = '') => {
    const before = loaded.get(key);
    if (before) return before;
    const loading = load(key);
    loaded.set(key, loading);
    loading.catch(() => loaded.delete(key));
    return loading;
  };
};
