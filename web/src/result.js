/** All that is drawn and said after the last question: `role-fit-result.js`, which is loaded behind the first. */
import words from 'rolefit:telling';
import { styles } from './result-styles.js';
import { compare } from './views/compare.js';
import { result } from './views/result.js';

/** @type {any} */ (globalThis)[Symbol.for(`role-fit-result@${ROLEFIT_VERSION}`)] = { styles, words, result, compare };
