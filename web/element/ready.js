/** @import {Content} from './content.js' */
import { problem, RoleFitError } from '../quiz/error.js';

/** Resolves once results can be shown. Rejects where the quiz cannot be shown. @param {Element} host @param {Content} content */
export const ready = async (host, content) => {
  if (content.engine) return;
  if (content.isAlone) throw new RoleFitError([problem('no_quiz', 'With this `view` the element shows no quiz.')]);
  if (content.problems.length > 0) throw new RoleFitError(content.problems);
  await new Promise((resolve, reject) => {
    host.addEventListener('rolefit-ready', resolve, { once: true });
    host.addEventListener('rolefit-error', () => reject(new RoleFitError(content.problems)), { once: true });
  });
};
