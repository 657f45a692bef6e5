/** @import {Context, Score} from '../types.js' */
/** @import {Assessor} from './assessor.js' */

/** Another person's result, to be compared with the reader's. */
export class Friend {
  /** @type {Score | undefined} */
  score;
  /** Why the friend's link could not be used. @type {Context['unfriended']} */
  problem;

  /** Reads the friend's result from a link or a code. @param {Assessor} assessor @param {string} link */
  meet(assessor, link) {
    const read = assessor.readAny(link);
    const found = typeof read !== 'string';
    this.score = found ? assessor.score(read) : undefined;
    this.problem = found ? undefined : link.trim() === '' ? 'empty' : read;
  }

  leave() {
    this.score = undefined;
  }
}
