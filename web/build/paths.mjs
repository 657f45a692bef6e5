import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const kWeb = dirname(dirname(fileURLToPath(import.meta.url)));
export const kRoot = dirname(kWeb);

/** The path of a file or folder of the project. @param {string[]} path */
export const pathOf = (...path) => join(kRoot, ...path);

/** The text of a file of the project. @param {string[]} path */
export const text = (...path) => readFileSync(pathOf(...path), 'utf8');
