/**
 * Stores the progress of a quiz in the reader's browser, if the page's author allows it. Storage may be full, switched off or
 * forbidden. Nothing is stored then, and nothing fails.
 */

/** @typedef {string | null | undefined} Kind The attribute `resume`: `session`, `local`, or anything else for no storage. */

/** @type {(kind: Kind) => Storage | undefined} */
const storage = (kind) => (kind === 'session' ? sessionStorage : kind === 'local' ? localStorage : undefined);

/** @type {(name: string) => string} */
const keyFor = (name) => `rolefit:${name}`;

/** The name of a quiz here. Another quiz may have the same id, and this one may once have asked other questions. @type {(id: string, questions: string) => string} */
export const keptName = (id, questions) => `${id}:${questions}`;

/** @template T @param {() => T} use @returns {T | undefined} */
const ifAllowed = (use) => {
  try {
    return use();
  } catch {
    return undefined;
  }
};

/** Keeps `text` for the quiz `name`. @type {(kind: Kind, name: string, text: string) => void} */
export const keep = (kind, name, text) => ifAllowed(() => storage(kind)?.setItem(keyFor(name), text));

/** The text that was kept for the quiz `name`, if there is one. @type {(kind: Kind, name: string) => string | undefined} */
export const recall = (kind, name) => ifAllowed(() => storage(kind)?.getItem(keyFor(name))) ?? undefined;

/** Removes what was kept for the quiz `name`. @type {(kind: Kind, name: string) => void} */
export const forget = (kind, name) => ifAllowed(() => storage(kind)?.removeItem(keyFor(name)));
