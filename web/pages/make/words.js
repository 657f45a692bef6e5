/** @import {Words} from '../../types.js' */
import arabic from 'rolefit:file/messages-make/ar.json';
import german from 'rolefit:file/messages-make/de.json';
import english from 'rolefit:file/messages-make/en.json';
import spanish from 'rolefit:file/messages-make/es.json';
import { wordsOf } from '../../quiz/words.js';

/** The languages of the page. They are in its script, because a page from a disk cannot fetch them. */
export const kLanguages = { en: 'English', de: 'Deutsch', es: 'Español', ar: 'العربية' };

const kFiles = /** @type {Record<string, string>} */ ({ en: english, de: german, es: spanish, ar: arabic });

/** @type {(language: string) => Words} */
export const wordsIn = (language) => wordsOf(JSON.parse(kFiles[language]));

/** The first of the languages that the page has. @type {(wanted: readonly (string | undefined)[]) => string} */
export const languageFor = (wanted) => wanted.map((tag) => tag?.split('-')[0].toLowerCase() ?? '').find((tag) => tag in kFiles) ?? 'en';
