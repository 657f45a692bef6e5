/** @import {Place} from '../types.js' */

/** What the script `name`.js leaves under its name and version. @type {(place: Place, name: string) => Promise<any>} */
export const loadLeft = (place, name) => leftBy(place, `${name}.js`, name);

/** @type {(place: Place, file: string, name: string) => Promise<any>} */
export const leftBy = async (place, file, name) => {
  await place.run(file);
  const left = /** @type {any} */ (globalThis)[Symbol.for(`${name}@${ROLEFIT_VERSION}`)];
  if (!left) throw new Error(`${place.url(file)} is of another version`);
  return left;
};
