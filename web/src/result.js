/** All that is drawn and said when the last question is answered: `role-fit-result.js`, which is loaded behind the first. */
import words from 'rolefit:telling';
import { whenNear } from './near.js';
import { styles } from './result-styles.js';
import { result } from './views/result.js';

/** @type {any} */ (globalThis)[Symbol.for(`role-fit-result@${ROLEFIT_VERSION}`)] = { styles, words, result, whenNear };
