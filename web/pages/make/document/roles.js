/** Adds and removes roles, everywhere in a document where a role is named. */
import { change, freshId, insert, without } from './edit.js';

export const kMostRoles = 12;

/** Shares as many as there are answers, all alike: nothing is known yet. The answers of ten people, as far as they divide. @type {(answers: number) => number[]} */
export const evenShares = (answers) => Array.from({ length: answers }, (_, index) => Math.floor((10 + index) / answers)).reverse();

/** How many answers an item has. @type {(item: any) => number} */
export const answersOf = ({ categories, shares = {} }) => categories?.length ?? Object.values(shares)[0]?.length ?? 2;

/** Adds a role. It answers every question evenly, and stands in the middle of every scale. @type {(document: any) => any} */
export const addRole = (document) => {
  const { roles, items, traits } = document;
  const id = freshId(roles, 'role');
  const role = { id, ...(traits && { mean: traits.map(() => 0) }), ...(traits && roles.some((/** @type {any} */ { sd }) => sd) && { sd: traits.map(() => 1) }) };
  const wider = {
    ...document,
    items: items.map((/** @type {any} */ item) => (item.shares ? { ...item, shares: { ...item.shares, [id]: evenShares(answersOf(item)) } } : item)),
  };
  return insert(evenPriors(wider), ['roles'], role);
};

/** Removes a role, and what the document says of it. @type {(document: any, index: number) => any} */
export const removeRole = (document, index) => {
  const { id } = document.roles[index];
  const parts = {
    roles: document.roles.filter((/** @type {any} */ _, /** @type {number} */ other) => other !== index),
    items: document.items.map((/** @type {any} */ item) => lessKeys(item, id, ['shares', 'shift'])),
    comparison: document.comparison?.map((/** @type {any} */ row) => lessFigures(lessKeys(row, id, ['cells']), id)),
    lifecycle: document.lifecycle?.map((/** @type {any} */ row) => lessKeys(row.leads === id ? without(row, 'leads') : row, id, ['cells'])),
    paths: lessPaths(document.paths, id),
  };
  return evenPriors({ ...document, ...Object.fromEntries(Object.entries(parts).filter(([, part]) => part)) });
};

/** An entry without what it says of a role. @param {any} entry @param {string} role @param {string[]} keys */
const lessKeys = (entry, role, keys) => keys.reduce((less, key) => (less[key] ? change(less, [key], (of) => without(of, role)) : less), entry);

/** @param {any} row @param {string} role */
const lessFigures = (row, role) =>
  row.figures ? { ...row, figures: row.figures.map((/** @type {any} */ figure) => lessKeys(figure, role, ['values'])) } : row;

/** @param {any[] | undefined} paths @param {string} role */
const lessPaths = (paths, role) => paths?.filter(({ from, to }) => from !== role && to !== role);

/** A document without shares of roles before any answer, which no longer add up to 1: all are equal then. @param {any} document */
const evenPriors = (document) => ({ ...document, roles: document.roles.map((/** @type {any} */ role) => without(role, 'prior')) });
