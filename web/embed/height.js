/** @import {RoleFitQuiz} from '../src/role-fit-quiz.js' */

/**
 * The frame's side of its height: tells the page around it `{type: 'rolefit-height', height, fitted}` whenever that changes, in
 * CSS pixels, and when it is asked by `{type: 'rolefit-height?'}`. Who asks will fit the frame: from then on `fitted` is true.
 * A height is no secret, so whoever frames the page may hear it.
 */

/** Of the place that the author keeps for the frame, as much as one screen of the quiz can fill and look well. */
const kMostPlace = 800;

/** @param {RoleFitQuiz} quiz */
export const tellHeight = (quiz) => {
  // The card fills the place that was kept for it and never gives it back, so nothing below the frame moves when the quiz
  // comes. It is taken once: a card as high as a frame that is as high as its card would never shrink.
  quiz.style.minHeight = `${Math.min(innerHeight, kMostPlace)}px`;

  let told = 0;
  let fitted = false;
  const tell = () => parent.postMessage({ type: 'rolefit-height', height: told, fitted }, '*');

  const measure = () => {
    const height = Math.ceil(document.body.getBoundingClientRect().height - 0.01);  // sums of fractions are a little off
    if (height === told) return;
    told = height;
    tell();
  };
  new ResizeObserver(measure).observe(document.body);
  // Nothing is observed in a frame that is off the screen: it is to have its height before the reader comes to it.
  quiz.addEventListener('rolefit-ready', () => quiz.updateComplete.then(measure));

  addEventListener('message', ({ source, data }) => {
    if (source !== parent || data?.type !== 'rolefit-height?') return;
    fitted = true;
    document.documentElement.classList.add('fitted');
    tell();
  });
};
