/** @import {Environment, Language, Translation, Words} from '../types.js' */
import english from 'rolefit:words';
import { soon } from '../loading/soon.js';
import { wordsOf } from '../quiz/words.js';

export const kEnglish = wordsOf(english);

/** The element's words in a language, and the quiz's texts in it. @typedef {{words: Words, translation: Translation | undefined}} Speech */

/**
 * Loads what a language needs. What cannot be loaded stays in English, or in the language of the quiz, and so does what takes long;
 * when that comes after all, `changed` is called.
 * @param {string} language
 * @param {{language: Environment['language'], texts?: Promise<Translation>}} from `texts`: those of the quiz.
 * @param {(speech: Speech) => void} changed
 * @returns {Promise<Speech>}
 */
export const speechIn = async (language, from, changed) => {
  /** @type {Speech} */
  const speech = { words: kEnglish, translation: undefined };
  const takeLanguage = (/** @type {Language | void} */ loaded) => {
    if (loaded) speech.words = wordsOf(loaded.messages);
  };
  const takeTexts = (/** @type {Translation | void} */ texts) => {
    if (texts) speech.translation = texts;
  };
  /** @template T @param {Promise<T> | undefined} loading @param {(value: T | void) => void} take */
  const inTime = async (loading, take) => {
    if (!loading) return;
    const late = (/** @type {T | void} */ value) => {
      take(value);
      changed(speech);
    };
    take(await soon(loading.catch((cause) => void console.warn(cause)), late));
  };
  await Promise.all([inTime(language === 'en' ? undefined : from.language(language), takeLanguage), inTime(from.texts, takeTexts)]);
  return speech;
};
