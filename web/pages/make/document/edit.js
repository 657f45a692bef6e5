/**
 * Changes to a JSON value. A change gives a new value and shares with the old one what did not change, so that undo needs little memory and
 * a view can tell by identity what it has to draw again. What nobody touched stays as it was, known to this page or not.
 */

/** Keys and indices from the root of a document. @typedef {readonly (string | number)[]} Path */

/** The JSON pointer of a path, as the engine writes it. @type {(path: Path) => string} */
export const pointer = (path) => path.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');

/** The value at a path, or undefined. @type {(value: any, path: Path) => any} */
export const at = (value, path) => path.reduce((inner, key) => inner?.[key], value);

/** Replaces the value at a path by what `change` makes of it. Undefined removes it. @type {(value: any, path: Path, change: (old: any) => any) => any} */
export const change = (value, path, make) => {
  if (path.length === 0) return make(value);
  const [key, ...rest] = path;
  const old = value?.[key];
  const made = change(old, rest, make);
  if (made === old) return value;
  const copy = Array.isArray(value) ? [...value] : { ...value };
  if (made !== undefined) copy[key] = made;
  else if (Array.isArray(copy)) copy.splice(Number(key), 1);
  else delete copy[key];
  return copy;
};

/** @type {(value: any, path: Path, made: any) => any} */
export const put = (value, path, made) => change(value, path, () => made);

/** Inserts an entry into a list, at its end if no index is given. A list that is missing is made. @type {(value: any, path: Path, entry: any, index?: number) => any} */
export const insert = (value, path, entry, index) =>
  change(value, path, (list = []) => [...list.slice(0, index ?? list.length), entry, ...list.slice(index ?? list.length)]);

/** Moves an entry of a list. @type {(value: any, path: Path, from: number, to: number) => any} */
export const move = (value, path, from, to) =>
  change(value, path, (list) => {
    if (to < 0 || to >= list.length) return list;
    const copy = [...list];
    copy.splice(to, 0, ...copy.splice(from, 1));
    return copy;
  });

/** Removes an entry of a list, and the list with its last entry. @type {(value: any, path: Path, index: number) => any} */
export const remove = (value, path, index) =>
  change(value, path, (list) => (list.length === 1 ? undefined : list.filter((/** @type {any} */ _, /** @type {number} */ other) => other !== index)));

/** An object without a key; undefined if nothing is left of it. @type {<T extends object>(object: T | undefined, key: string) => any} */
export const without = (object, key) => {
  if (!object || !(key in object)) return object;
  const { [/** @type {keyof object} */ (key)]: _, ...rest } = object;
  return Object.keys(rest).length > 0 ? rest : undefined;
};

/** An id that no entry of the list has: `word-1`, `word-2` and so on. @type {(list: {id: string}[], word: string) => string} */
export const freshId = (list, word) => {
  const taken = new Set(list.map(({ id }) => id));
  let number = list.length + 1;
  while (taken.has(`${word}-${number}`)) ++number;
  return `${word}-${number}`;
};
