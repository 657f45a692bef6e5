/** All that it takes to measure, and to draw and say what comes of it: `role-fit-result.js`, which is loaded behind the first question. */
import packed from 'rolefit:packed';
import words from 'rolefit:telling';
import { Engine } from './engine.js';
import { whenNear } from './near.js';
import { styles } from './result-styles.js';
import { result } from './views/result.js';

/** @type {any} */ (globalThis)[Symbol.for(`role-fit-result@${ROLEFIT_VERSION}`)] = { Engine, packed, styles, words, result, whenNear };
