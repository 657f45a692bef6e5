/** @import {Problem} from '../types.js' */

/** A failure with what is wrong, and where it is known, the place. */
export class RoleFitError extends Error {
  /** @param {Problem[]} problems */
  constructor(problems) {
    super(problems[0]?.message);
    this.name = 'RoleFitError';
    this.problems = problems;
  }
}
