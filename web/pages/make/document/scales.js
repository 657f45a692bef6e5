/** Adds and removes scales (traits), and the places of the roles on them. */
import { freshId, put, without } from './edit.js';
import { toShares } from './questions.js';

export const kMostScales = 12;

/** Adds a scale, on which all roles stand in the middle. @type {(document: any) => any} */
export const addScale = (document) => {
  const traits = document.traits ?? [];
  return withRoles(put(document, ['traits'], [...traits, { id: freshId(traits, 'scale') }]), (numbers, otherwise) => numbers && [...numbers, otherwise]);
};

/** Removes a scale. Its questions get shares, which say nothing yet. @type {(document: any, index: number) => any} */
export const removeScale = (document, index) => {
  const { id } = document.traits[index];
  const others = (/** @type {any[]} */ list) => list.filter((_, other) => other !== index);
  let less = document;
  document.items.forEach((/** @type {any} */ { trait }, /** @type {number} */ item) => {
    if (trait === id) less = toShares(less, item);
  });
  const traits = others(document.traits);
  less = traits.length > 0 ? { ...less, traits } : without(less, 'traits');
  less = withRoles(less, (numbers) => (numbers && traits.length > 0 ? others(numbers) : undefined));
  const lists = Object.fromEntries(['comparison', 'paths'].filter((key) => less[key]).map((key) => [key, less[key].map((/** @type {any} */ entry) => lessTrait(entry, id))]));
  return { ...less, ...lists };
};

/** A row, or a path with its steps, without a trait. @param {any} entry @param {string} id @returns {any} */
const lessTrait = (entry, id) => {
  const less = entry.trait === id ? without(entry, 'trait') : entry;
  return less.steps ? { ...less, steps: less.steps.map((/** @type {any} */ step) => lessTrait(step, id)) } : less;
};

/** @param {any} document @param {(numbers: number[] | undefined, otherwise: number) => number[] | undefined} make */
const withRoles = (document, make) => ({
  ...document,
  roles: document.roles.map((/** @type {any} */ role) => {
    const { mean, sd, ...rest } = role;
    const [means, sds] = [make(mean ?? [], 0), make(sd, 1)];
    return { ...rest, ...(means && { mean: means }), ...(sds && { sd: sds }) };
  }),
});

/** The slopes that have a name. The sign says which pole the first answer means. */
export const kStrengths = { weak: 0.6, normal: 1, strong: 1.6 };
