/** `role-fit-quiz.js`, which `role-fit.js` loads: all that it takes to ask. It defines the element when it is told to. */
import { environmentAt } from './environment.js';
import { RoleFitQuiz } from './role-fit-quiz.js';

const kTag = 'role-fit-quiz';

/** @type {any} */ (globalThis)[Symbol.for(`${kTag}@${ROLEFIT_VERSION}`)] = (/** @type {import('../types.js').Place} */ place) => {
  RoleFitQuiz.environment = environmentAt(place);
  customElements.define(kTag, RoleFitQuiz);
};
