/** What stands in the result's chapters: `role-fit-chapters.js`, which is loaded when the reader comes to them. */
import words from 'rolefit:chapters';
import { styles } from './chapter-styles.js';
import { compare } from './views/compare.js';
import { comparison } from './views/comparison.js';
import { faq, outlook } from './views/disclosures.js';
import { friend } from './views/friend.js';
import { lifecycle } from './views/lifecycle.js';
import { paths } from './views/paths.js';
import { pulls } from './views/pulls.js';
import { share } from './views/share.js';
import { sources } from './views/sources.js';
import { traits } from './views/traits.js';

const bodies = { traits, pulls, comparison, lifecycle, paths, outlook, faq, friend, share, sources };

/** @type {any} */ (globalThis)[Symbol.for(`role-fit-chapters@${ROLEFIT_VERSION}`)] = { styles, words, bodies, compare };
