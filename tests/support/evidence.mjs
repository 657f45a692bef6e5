// What the tests of the evidence have in common: its tables, and the interval of a share.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { kRoot } from './tool.mjs';

/** The rows of a CSV file in data/evidence. Texts that contain commas are quoted. @param {string} name */
export const table = (name) => {
  const [head, ...lines] = readFileSync(join(kRoot, `data/evidence/${name}.csv`), 'utf8').trim().split(/\r?\n/);
  const cells = (line) => [...line.matchAll(/("([^"]*)"|[^,]*)(,|$)/g)].map(([, whole, inner]) => inner ?? whole);
  const keys = head.split(',');
  return lines.map((line) => Object.fromEntries(keys.map((key, i) => [key, cells(line)[i]])));
};

const kZ = 1.959964;

/** An end of Wilson's interval by its definition: the p whose distance from the observed share is kZ times p's own SD. */
const wilson = (found, n, end) => {
  let near = found;
  let far = end === 'low' ? 0 : 1;
  for (let i = 0; i < 60; ++i) {
    const p = (near + far) / 2;
    if (Math.abs(found - p) <= kZ * Math.sqrt((p * (1 - p)) / n)) near = p;
    else far = p;
  }
  return near;
};

/** A share of n, with the 95% interval. @param {number} value @param {number} n */
export const withInterval = (value, n) => ({ value, n, low: wilson(value, n, 'low'), high: wilson(value, n, 'high') });
