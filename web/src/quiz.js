/** @import {Group, Item, Problem, Quiz, Score, Translation, Words} from '../types.js' */

/**
 * JSON without the characters that turn the text after them round: among other people's words they could make the page
 * say something else. What an author needs for a quiz from right to left, the marks U+200E and U+200F, stays.
 * @type {(text: string) => any}
 */
export const parsed = (text) =>
  JSON.parse(
    text.replace(/\\u20(2[a-e]|6[6-9])|\\.|[\u202a-\u202e\u2066-\u2069]/gi, (found, turning) => (found[0] === '\\' && !turning ? found : '')),
  );

/** The problems for which a page does not show a quiz. @type {(problems: Problem[]) => Problem[]} */
export const hindering = (problems) => problems.filter(({ severity, code }) => severity === 'error' || code === 'missing_text');

/**
 * A quiz's text as something to draw, or nothing when a first question cannot be drawn from it: then the engine says what
 * is wrong and where. Numbers are not looked at here; measuring is the engine's.
 * @type {(text: string) => Quiz | undefined}
 */
export const readQuiz = (text) => {
  try {
    const quiz = parsed(text);
    const [first] = quiz.items;
    const texts = [quiz.title, first.id, first.prompt, ...first.categories, ...quiz.roles.map((/** @type {any} */ role) => role.name)];
    return texts.every((value) => typeof value === 'string') ? quiz : undefined;
  } catch {
    return undefined;
  }
};

/**
 * A quiz, or a part of one, with the texts of a translation in their places. What has an id is found by it, the rest by its
 * place in a list of the same length; where there is no text, the quiz's own stays. `written` is the language of that.
 * @type {<T extends object>(original: T, translation: Translation | undefined) => T}
 */
export const translated = (original, translation) =>
  translation
    ? { ...merged(original, translation), language: translation.language, written: /** @type {any} */ (original).language }
    : original;

/** @type {(original: any, translation: any) => any} */
const merged = (original, translation) => {
  if (typeof original === 'string') return typeof translation === 'string' ? translation : original;
  if (typeof original !== 'object' || typeof translation !== 'object' || !original || !translation) return original;
  if (!Array.isArray(original)) {
    return Object.fromEntries(Object.entries(original).map(([key, value]) => [key, merged(value, translation[key])]));
  }
  if (!Array.isArray(translation)) return original;
  const fits = translation.length === original.length;
  return original.map((entry, index) =>
    merged(entry, entry?.id === undefined ? fits && translation[index] : translation.find((other) => other?.id === entry.id)),
  );
};

/** A question's key: an item's id, or a group's after a colon, which no id holds. @type {(question: {item: string} | {group: string}) => string} */
export const keyOf = (question) => ('group' in question ? `:${question.group}` : question.item);

/** A screen asks several times. @type {WeakMap<Quiz, Map<string, {group?: Group, items: Item[]}>>} */
const kQuestions = new WeakMap();

/**
 * The questions in the order in which they begin in the file: an item by itself, or a group with all its items.
 * @type {(quiz: Quiz) => Map<string, {group?: Group, items: Item[]}>}
 */
export const questionsOf = (quiz) => {
  const { items, groups = [] } = quiz;
  const known = kQuestions.get(quiz);
  if (known) return known;
  const questions = new Map();
  kQuestions.set(quiz, questions);
  for (const item of items) {
    const group = groups.find(({ id }) => id === item.group);
    const key = keyOf(group ? { group: group.id } : { item: item.id });
    const question = questions.get(key);
    if (question) question.items.push(item);
    else questions.set(key, { group, items: [item] });
  }
  return questions;
};

/** The role that a result puts first and its probability, to be put into words.
 * @type {(quiz: Quiz, words: Words, score: Score) => {role: string, probability: string}} */
export const leading = (quiz, words, { leader, roles }) => ({
  role: quiz.roles.find(({ id }) => id === leader)?.name ?? '',
  probability: words.percent(roles[leader].probability),
});

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
