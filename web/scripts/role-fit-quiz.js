/** `role-fit-quiz.js`: the element with all questions. `role-fit.js` loads it. */
import { RoleFitQuiz } from '../element/role-fit-quiz.js';
import { environmentWith } from '../loading/files.js';

/** Defines the element. @param {Parameters<typeof environmentWith>} given */
export const define = (...given) => {
  RoleFitQuiz.environment = environmentWith(...given);
  customElements.define('role-fit-quiz', RoleFitQuiz);
};
