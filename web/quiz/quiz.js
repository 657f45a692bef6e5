/** @import {Asked, Group, Item, Problem, Quiz, Score, Translation} from '../types.js' */

/**
 * Parses JSON and removes the characters that reverse the direction of the text after them. In a text by somebody else, they could
 * make the page appear to say something different. The marks U+200E and U+200F stay, because right-to-left quizzes need them.
 * @type {(text: string) => any}
 */
export const parsed = (text) =>
  JSON.parse(
    text.replace(/\\u20(2[a-e]|6[6-9])|\\.|[\u202a-\u202e\u2066-\u2069]/gi, (found, turning) => (found[0] === '\\' && !turning ? found : '')),
  );

/** The problems that keep a page from showing a quiz. @type {(problems: Problem[]) => Problem[]} */
export const hindering = (problems) => problems.filter(({ severity, code }) => severity === 'error' || code === 'missing_text');

/**
 * Reads a quiz to draw it. Returns undefined if not even a first question can be drawn; the engine then says what is wrong and where.
 * Numbers are not checked here, because only the engine uses them.
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
 * Replaces the texts of a quiz, or of a part of one, by those of a translation. List entries with an id are matched by id, others by
 * position if both lists have the same length. A text without a translation stays; `written` is the language of such texts.
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

/**
 * The key of a question: the item's id, or a colon and the group's id. No id contains a colon.
 * @type {(question: {item: string} | {group: string}) => string}
 */
export const keyOf = (question) => ('group' in question ? `:${question.group}` : question.item);

/**
 * The questions of each quiz, because drawing one screen needs them several times.
 * @type {WeakMap<Quiz, Map<string, {group?: Group, items: Item[]}>>}
 */
const kQuestions = new WeakMap();

/**
 * The questions by their keys, in the order in which they begin in the file. A question is a single item, or a group with its items.
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

/** The same questions as keys and item ids. The list is empty if there is no quiz. @type {(quiz: Quiz | undefined) => Asked[]} */
export const askedOf = (quiz) => (quiz ? [...questionsOf(quiz)].map(([key, { items }]) => ({ key, items: items.map(({ id }) => id) })) : []);

/** The number of categories of each item, by the item's id. @type {(quiz: Quiz) => Map<string, number>} */
export const categoriesOf = ({ items }) => new Map(items.map(({ id, categories }) => [id, categories.length]));

/** The ids of the answered items, the one with the largest pull first. @type {(score: Pick<Score, 'pulls'>) => string[]} */
export const byPull = ({ pulls }) => Object.keys(pulls).sort((a, b) => Math.abs(pulls[b]) - Math.abs(pulls[a]));

/** `url` if it is safe to link to, else undefined. @type {(url: string | undefined) => string | undefined} */
export const webAddress = (url) => (/^https?:\/\//i.test(url ?? '') ? url : undefined);

/**
 * The same for an address that may be relative to `base`. Files on a disk may link to each other.
 * @type {(url: string | undefined, base: string) => string | undefined}
 */
export const addressFrom = (url, base) => {
  if (!url) return undefined;
  try {
    const { protocol, href } = new URL(url, base);
    return protocol === 'file:' && base.startsWith('file:') ? href : webAddress(href);
  } catch {
    return undefined;
  }
};

/** The same for a picture, which may also be in the address itself. @type {(url: string | undefined, base: string) => string | undefined} */
export const pictureFrom = (url, base) => (/^data:image\//i.test(url ?? '') ? url : addressFrom(url, base));
