/** @import {Problem} from '../types.js' */

/** An error with a list of problems, each with its place in the file if that is known. */
export class RoleFitError extends Error {
  // A class field, because an assignment fails on pages that freeze prototypes.
  name = 'RoleFitError';

  /** @param {Problem[]} problems */
  constructor(problems) {
    super(problems[0]?.message);
    this.problems = problems;
  }
}

/** @type {(code: string, message: string) => Problem} */
export const problem = (code, message) => ({ severity: 'error', code, message });

/** Whether a failure is `OtherBuild` of `loading/registry.js`, alone or among others. @param {any} cause @returns {boolean} */
export const isOther = (cause) => cause?.name === 'OtherBuild' || (cause?.errors ?? []).some(isOther);
