/** What a quiz can begin as. */
import { addRole, evenShares } from './roles.js';

/**
 * A quiz without words. `words` gives the few that a quiz needs which nobody writes, in its language.
 * @param {number} roles @param {{language: string, text: (key: string) => string}} words @param {string} date
 */
export const emptyQuiz = (roles, { language, text }, date) => {
  /** @type {any} */
  let document = {
    $schema: 'schemas/quiz.schema.json',
    format: 'rolefit/1',
    id: 'my-quiz',
    language,
    title: '',
    intro: '',
    date,
    sources: [{ id: 'author', title: text('template.author') }],
    roles: [],
    minimum: 5,
    sure: 0.9,
    items: Array.from({ length: 3 }, (_, index) => ({ id: `question-${index + 1}`, prompt: '', categories: Array(roles).fill(''), shares: {}, basis: 'expert', evidence: ['author'] })),
  };
  for (let role = 0; role < roles; ++role) document = addRole(document);
  // The first answer is meant for the first role, and so on. That is where most authors begin.
  for (const item of document.items) {
    document.roles.forEach((/** @type {any} */ { id }, /** @type {number} */ role) => {
      item.shares[id] = evenShares(roles).map((_, answer) => (answer === role ? 10 - 2 * (roles - 1) : 2));
    });
  }
  return document;
};

/** Letters that have a plain one, without their marks. */
const kPlain = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss', æ: 'ae', ø: 'o', ł: 'l', đ: 'd' };

/** A title as an id and the name of a file; undefined where it has no letters for that. @type {(title: string) => string | undefined} */
export const idFrom = (title) =>
  title
    .toLowerCase()
    .replace(/[äöüßæøłđ]/g, (letter) => kPlain[/** @type {keyof typeof kPlain} */ (letter)])
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .match(/[a-z0-9]+/g)
    ?.join('-')
    .slice(0, 48)
    .replace(/-$/, '');

/** Sets the title, and with it the id, unless the author has chosen another. @type {(document: any, title: string) => any} */
export const withTitle = (document, title) => {
  const { id } = document;
  const follows = id === 'my-quiz' || id === idFrom(document.title ?? '');
  return { ...document, title, ...(follows && { id: idFrom(title) || 'my-quiz' }) };
};
