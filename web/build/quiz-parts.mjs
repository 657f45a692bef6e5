/** Divides a quiz, its translations and the element's words into the parts that the scripts contain. */
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { pathOf, text } from './paths.mjs';

/** The keys that only the result shows. They are more than half of the quiz, so they are loaded later, as the quiz's story. */
const kStory = ['comparison', 'lifecycle', 'paths', 'faq', 'outlook'];
/** The keys that the page does not read. The engine gets these numbers from the packed quiz. */
const kUnread = [
  ...['basis', 'model', 'slope', 'intercepts', 'scores', 'shift', 'shares', 'loading', 'prior', 'mean', 'sd'],
  ...['temperature', 'dependence', 'nodes', 'pinned', 'variety', 'sure', 'translations'],
];
/** The keys with which a file describes itself. */
const kAboutFile = ['$schema', 'format', 'id', 'licence', 'date'];

/** An object with only the wanted entries. @param {Record<string, unknown>} object @param {(key: string) => boolean} isWanted */
const pick = (object, isWanted) => Object.fromEntries(Object.entries(object).filter(([key]) => isWanted(key)));

/** The element's words in a language, without the file's own description. @param {string} language @returns {import('../types.js').Pack} */
export const words = (language) => pick(JSON.parse(text('data/messages', `${language}.json`)), (key) => !key.startsWith('$'));

/** The languages besides English. */
export const languages = () => readdirSync(pathOf('data/messages')).map((name) => basename(name, '.json')).filter((language) => language !== 'en').sort();

/** The names of all quizzes that the build holds: the files of data/quizzes. */
export const quizzes = () => readdirSync(pathOf('data/quizzes')).map((name) => basename(name, '.json')).sort();

/** The languages that a quiz is translated into. @param {string} name */
export const translationsOf = (name) => languages().filter((language) => existsSync(pathOf('data/translations', `${name}.${language}.json`)));

/** The parts of a quiz, as texts. @param {string} path @param {string} tool The built `rolefit`. */
export const partsOf = (path, tool) => {
  const quiz = JSON.parse(readFileSync(path, 'utf8'));
  const unread = (/** @type {string} */ key, /** @type {unknown} */ value) => (kUnread.includes(key) ? undefined : value);
  return {
    id: quiz.id,
    asked: JSON.stringify(pick(quiz, (key) => key === 'id' || !(kStory.includes(key) || kAboutFile.includes(key))), unread),
    story: JSON.stringify(pick(quiz, (key) => kStory.includes(key)), unread),
    /** The chapters that the story has texts for. */
    told: kStory.filter((key) => quiz[key]?.length > 0),
    packed: execFileSync(tool, ['pack', path], { encoding: 'utf8' }).trim(),
  };
};

/**
 * The texts of a quiz in a language, and separately those of its story.
 * @param {string} name The quiz's file name without its extension. @param {string} language
 */
export const translation = (name, language) => {
  const quiz = JSON.parse(text('data/translations', `${name}.${language}.json`));
  return {
    asked: pick(quiz, (key) => !kStory.includes(key) && !kAboutFile.includes(key)),
    story: pick(quiz, (key) => kStory.includes(key) || key === 'language'),
  };
};
