/** Adds, moves and changes questions. A question is one item, or a group with its items, which are boxes to tick. */
import { change, freshId, insert, put, without } from './edit.js';
import { answersOf, evenShares } from './roles.js';

export const kMostAnswers = 16;

/**
 * A question: the index of its first item, the indices of all of them, and for boxes the index of the group.
 * @typedef {{key: string, items: number[], group?: number}} Question
 */

/** The questions in their order. A group stands where its first item stands. @type {(document: any) => Question[]} */
export const questionsIn = ({ items, groups = [] }) => {
  /** @type {Map<string, Question>} */
  const questions = new Map();
  const indices = new Map(groups.map((/** @type {any} */ { id }, /** @type {number} */ index) => [id, index]));
  items.forEach((/** @type {any} */ item, /** @type {number} */ index) => {
    const group = indices.get(item.group);
    // As the quiz itself names questions; a colon is in no id.
    const key = group === undefined ? item.id : `:${item.group}`;
    const known = questions.get(key);
    if (known) known.items.push(index);
    else questions.set(key, { key, items: [index], ...(group !== undefined && { group }) });
  });
  return [...questions.values()];
};

/** What is said of where a new question's numbers come from. @param {any} document */
const judged = (document) => ({
  basis: 'expert',
  ...(document.sources?.some((/** @type {any} */ { id }) => id === 'author') && { evidence: ['author'] }),
});

/** Everybody's shares. @param {any} document @param {() => number[]} shares */
const forAll = ({ roles }, shares) => Object.fromEntries(roles.map((/** @type {any} */ { id }) => [id, shares()]));

/** Adds a question with two answers, at the end. @type {(document: any) => any} */
export const addQuestion = (document) =>
  insert(document, ['items'], {
    id: freshId(document.items, 'question'),
    prompt: '',
    categories: ['', ''],
    shares: forAll(document, () => evenShares(2)),
    ...judged(document),
  });

/** Adds a question with two boxes to tick, at the end. `texts`: what is said of a box that is empty, or ticked. @type {(document: any, texts: string[]) => any} */
export const addBoxes = (document, texts) => {
  const group = freshId(document.groups ?? [], 'boxes');
  const grouped = insert(document, ['groups'], { id: group, prompt: '' });
  return addBox(addBox(grouped, group, texts), group, texts);
};

/** Adds a box to a group, behind its other boxes. @type {(document: any, group: string, texts: string[]) => any} */
export const addBox = (document, group, texts) => {
  const last = document.items.findLastIndex((/** @type {any} */ item) => item.group === group);
  return insert(
    document,
    ['items'],
    { id: freshId(document.items, 'box'), group, prompt: '', categories: texts, shares: forAll(document, () => [5, 5]), ...judged(document) },
    last < 0 ? document.items.length : last + 1,
  );
};

/** Removes a box, and the whole question with the last one. @type {(document: any, item: number) => any} */
export const removeBox = (document, item) => {
  const { group } = document.items[item];
  const boxes = document.items.filter((/** @type {any} */ other) => other.group === group).length;
  const less = { ...document, items: document.items.filter((/** @type {any} */ _, /** @type {number} */ index) => index !== item) };
  return boxes > 1 ? less : lessGroup(less, group);
};

/** @param {any} document @param {string} group */
const lessGroup = (document, group) => {
  const groups = document.groups.filter((/** @type {any} */ { id }) => id !== group);
  return groups.length > 0 ? { ...document, groups } : without(document, 'groups');
};

/** @type {(document: any, question: Question) => any} */
export const removeQuestion = (document, question) => {
  const group = question.group === undefined ? undefined : document.groups[question.group].id;
  const less = { ...document, items: document.items.filter((/** @type {any} */ _, /** @type {number} */ index) => !question.items.includes(index)) };
  return group === undefined ? less : lessGroup(less, group);
};

/** Moves a question before or behind its neighbour. @type {(document: any, from: number, to: number) => any} */
export const moveQuestion = (document, from, to) => {
  const questions = questionsIn(document);
  if (to < 0 || to >= questions.length) return document;
  questions.splice(to, 0, ...questions.splice(from, 1));
  return { ...document, items: questions.flatMap(({ items }) => items.map((index) => document.items[index])) };
};

/** Adds an answer, which nobody gives yet. @type {(document: any, item: number) => any} */
export const addAnswer = (document, item) =>
  change(document, ['items', item], (old) => {
    const answers = answersOf(old);
    const categories = [...(old.categories ?? Array(answers).fill('')), ''];
    const more = { ...old, categories };
    if (old.shares) return { ...more, shares: Object.fromEntries(Object.entries(old.shares).map(([role, shares]) => [role, [...shares, 0]])) };
    return { ...more, intercepts: evenIntercepts(categories.length) };
  });

/** @type {(document: any, item: number, answer: number) => any} */
export const removeAnswer = (document, item, answer) =>
  change(document, ['items', item], (old) => {
    const others = (/** @type {any[]} */ list) => list.filter((_, index) => index !== answer);
    const less = { ...old };
    for (const key of ['categories', 'images', 'scores']) if (old[key]) less[key] = others(old[key]);
    if (old.shares) less.shares = Object.fromEntries(Object.entries(old.shares).map(([role, shares]) => [role, others(shares)]));
    else less.intercepts = old.model === 'nominal' ? others(old.intercepts) : evenIntercepts(less.categories.length);
    return less;
  });

/** @type {(document: any, item: number, role: string, answer: number, share: number) => any} */
export const setShare = (document, item, role, answer, share) => put(document, ['items', item, 'shares', role, answer], share);

/** The share of a box: `ticked` of ten people. @type {(document: any, item: number, role: string, ticked: number) => any} */
export const setTicked = (document, item, role, ticked) =>
  change(document, ['items', item, 'shares', role], (old) => {
    const most = mostOf(old);
    return [Math.max(0, Math.round((most - ticked) * 1000) / 1000), ticked];
  });

/** Of how many people a list of shares speaks, for a box. @type {(shares: number[]) => number} */
export const mostOf = (shares) => shares.reduce((sum, share) => sum + share, 0) || 10;

/** Intercepts that are evenly spaced around the middle. @type {(answers: number) => number[]} */
export const evenIntercepts = (answers) => Array.from({ length: answers - 1 }, (_, index) => (answers - 2) / 2 - index);

/** Lets a question say where somebody stands on a scale, in place of its shares. @type {(document: any, item: number, trait: string) => any} */
export const toScale = (document, item, trait) =>
  change(document, ['items', item], ({ shares, basis, evidence, ...old }) => ({
    ...old,
    trait,
    model: 'graded',
    slope: 1,
    intercepts: evenIntercepts(old.categories?.length ?? 2),
    ...(basis && { basis }),
    ...(evidence && { evidence }),
  }));

/** The other way round: shares that say nothing yet, in place of the scale. @type {(document: any, item: number) => any} */
export const toShares = (document, item) =>
  change(document, ['items', item], ({ trait, model, slope, intercepts, scores, shift, basis, evidence, ...old }) => ({
    ...old,
    shares: forAll(document, () => evenShares(old.categories?.length ?? 2)),
    ...(basis && { basis }),
    ...(evidence && { evidence }),
  }));

/** The texts of an item's answers, empty ones where it has none. @type {(item: any) => string[]} */
export const answersIn = (item) => item.categories ?? Array(answersOf(item)).fill('');
