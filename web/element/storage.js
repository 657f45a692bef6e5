/**
 * Stores the progress of a quiz in the reader's browser, if the page's author allows it. Storage may be full, switched off or
 * forbidden. Nothing is stored then, and nothing fails.
 */

/** @typedef {string | undefined} Kind The attribute `resume`: `session`, `local`, or anything else for no storage. */

/** @type {(kind: Kind) => Storage | undefined} */
const storage = (kind) => (kind === 'session' ? sessionStorage : kind === 'local' ? localStorage : undefined);

/** @type {(id: string) => string} */
const keyFor = (id) => `rolefit:${id}`;

/** @template T @param {() => T} use @returns {T | undefined} */
const ifAllowed = (use) => {
  try {
    return use();
  } catch {
    return undefined;
  }
};

/** Stores `text` for the quiz `id`. @type {(kind: Kind, id: string, text: string) => void} */
export const keep = (kind, id, text) => ifAllowed(() => storage(kind)?.setItem(keyFor(id), text));

/** The text that is stored for the quiz `id`, if there is one. @type {(kind: Kind, id: string) => string | undefined} */
export const recall = (kind, id) => ifAllowed(() => storage(kind)?.getItem(keyFor(id))) ?? undefined;

/** Removes the text that is stored for the quiz `id`. @type {(kind: Kind, id: string) => void} */
export const forget = (kind, id) => ifAllowed(() => storage(kind)?.removeItem(keyFor(id)));
