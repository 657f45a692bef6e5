/** @import {Group, Item, Quiz} from '../types.js' */

/**
 * A quiz's text as something to draw, or nothing when a first question cannot be drawn from it: then the engine says what
 * is wrong and where. Numbers are not looked at here; measuring is the engine's.
 * @type {(text: string) => Quiz | undefined}
 */
export const readQuiz = (text) => {
  try {
    const quiz = JSON.parse(text);
    const [first] = quiz.items;
    const texts = [quiz.title, first.id, first.prompt, ...first.categories, ...quiz.roles.map((/** @type {any} */ role) => role.name)];
    return texts.every((value) => typeof value === 'string') ? quiz : undefined;
  } catch {
    return undefined;
  }
};

/** A question's key: an item's id, or a group's after a colon, which no id holds. @type {(question: {item: string} | {group: string}) => string} */
export const keyOf = (question) => ('group' in question ? `:${question.group}` : question.item);

/**
 * The questions in the order in which they begin in the file: an item by itself, or a group with all its items.
 * @type {(quiz: Quiz) => Map<string, {group?: Group, items: Item[]}>}
 */
export const questionsOf = ({ items, groups = [] }) => {
  const questions = new Map();
  for (const item of items) {
    const group = groups.find(({ id }) => id === item.group);
    const key = keyOf(group ? { group: group.id } : { item: item.id });
    const question = questions.get(key);
    if (question) question.items.push(item);
    else questions.set(key, { group, items: [item] });
  }
  return questions;
};

/** An address that is safe to link to, or nothing. @type {(url: string | undefined) => string | undefined} */
export const webAddress = (url) => (/^https?:\/\//i.test(url ?? '') ? url : undefined);

/** The same for one that may be relative to `base`, which may be on a disk. @type {(url: string | undefined, base: string) => string | undefined} */
export const addressFrom = (url, base) => {
  if (!url) return undefined;
  try {
    const { protocol, href } = new URL(url, base);
    return protocol === 'file:' && base.startsWith('file:') ? href : webAddress(href);
  } catch {
    return undefined;
  }
};
