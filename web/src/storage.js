/**
 * What a reader's browser keeps of a quiz, where the page's author allows it. Storage may be full, switched off or
 * forbidden: then nothing is kept.
 */

/** @type {(kind: string | undefined) => Storage | undefined} */
const storage = (kind) => (kind === 'session' ? sessionStorage : kind === 'local' ? localStorage : undefined);

/** @type {(id: string) => string} */
const keyFor = (id) => `rolefit:${id}`;

/** @template T @param {() => T} use @returns {T | undefined} */
const allowed = (use) => {
  try {
    return use();
  } catch {
    return undefined;
  }
};

/** @type {(kind: string | undefined, id: string, text: string) => void} */
export const keep = (kind, id, text) => allowed(() => storage(kind)?.setItem(keyFor(id), text));

/** @type {(kind: string | undefined, id: string) => string | undefined} */
export const recall = (kind, id) => allowed(() => storage(kind)?.getItem(keyFor(id))) ?? undefined;

/** @type {(kind: string | undefined, id: string) => void} */
export const forget = (kind, id) => allowed(() => storage(kind)?.removeItem(keyFor(id)));
