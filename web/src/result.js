/** All that is drawn after the last question: `role-fit-result.js`, which is loaded behind the first. */
import { styles } from './result-styles.js';
import { compare } from './views/compare.js';
import { result } from './views/result.js';

/** @type {any} */ (globalThis)[Symbol.for(`role-fit-result@${ROLEFIT_VERSION}`)] = { styles, result, compare };
