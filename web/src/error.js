/** @import {Problem} from '../types.js' */

/** A failure with what is wrong, and where it is known, the place. */
export class RoleFitError extends Error {
  // A field and not an assignment, which a page with frozen prototypes refuses.
  name = 'RoleFitError';

  /** @param {Problem[]} problems */
  constructor(problems) {
    super(problems[0]?.message);
    this.problems = problems;
  }
}
