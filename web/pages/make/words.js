/** @import {Words} from '../../types.js' */
import packs from 'rolefit:make-words';
import { wordsOf } from '../../quiz/words.js';

/** The languages of the page. They are in its script, because a page from a disk cannot fetch them. */
export const kLanguages = { en: 'English', de: 'Deutsch', es: 'Español', ar: 'العربية' };

/** @type {(language: string) => Words} */
export const wordsIn = (language) => wordsOf(packs[language]);

/** The first of the languages that the page has. @type {(wanted: readonly (string | undefined)[]) => string} */
export const languageFor = (wanted) => wanted.map((tag) => tag?.split('-')[0].toLowerCase() ?? '').find((tag) => tag in kLanguages) ?? 'en';
