/** @import {Problem, Words} from '../types.js' */

/** Why a quiz cannot be shown, with the place in its file where that is known. Line 0 is no place. @param {Words} words @param {Problem} problem */
export const reasonOf = ({ text }, { line, column, message }) =>
  line ? text('error.place', { line, column: column ?? 1, message }) : message;
