/** @import {Problem, Words} from '../types.js' */

/** The reason why a quiz cannot be shown, with the place in its file if that is known. @param {Words} words @param {Problem} problem */
export const reasonOf = ({ text }, { line, column, message }) =>
  line === undefined ? message : text('error.place', { line, column: column ?? 1, message });
