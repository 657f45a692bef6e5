/**
 * `role-fit-chapters.js`: the contents of the result's chapters, and the comparison without a quiz. Loaded when the reader scrolls to the
 * chapters.
 */
import { unsafeCSS } from 'lit';
import sheet from '../views/chapters.css';
import { comparison } from '../views/comparison.js';
import { faq, outlook } from '../views/disclosures.js';
import { friend } from '../views/friend.js';
import { lifecycle } from '../views/lifecycle.js';
import { paths } from '../views/paths.js';
import { pulls } from '../views/pulls.js';
import { share } from '../views/share.js';
import { sources } from '../views/sources.js';
import { traits } from '../views/traits.js';

export { bringInfographic } from '../element/infographic.js';
export { showMore } from '../element/more.js';
export { Pair } from '../element/pair.js';
export { linkOf } from '../element/result-link.js';
export { compare } from '../views/compare.js';
export { keeping } from '../views/share.js';

/** The body of each chapter, by the chapter's name. */
export const bodies = { traits, pulls, comparison, lifecycle, paths, outlook, faq, friend, share, sources };

export const styles = unsafeCSS(sheet);
