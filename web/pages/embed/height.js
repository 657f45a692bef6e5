/** @import {RoleFitQuiz} from '../../element/role-fit-quiz.js' */

/**
 * Tells the page around the frame how high the quiz is. Posts `{type: 'rolefit-height', height, fitted}`, in CSS pixels, whenever the
 * height changes, and as an answer to `{type: 'rolefit-height?'}`. A page that asks will fit the frame, so `fitted` is true from then on.
 * Any page may receive the height, because it is no secret.
 */

/** The most height that the quiz takes from the frame at the start. A screen of the quiz can fill this much and still look good. */
const kMostPlace = 800;

/** @param {RoleFitQuiz} quiz */
export const tellHeight = (quiz) => {
  // The card fills the frame's initial height and keeps it, so that nothing below the frame moves when the quiz is drawn. The height is
  // read only once: otherwise the frame would follow the card and the card the frame, and neither would ever shrink.
  quiz.style.minHeight = `${Math.min(innerHeight, kMostPlace)}px`;

  let sent = 0;
  let fitted = false;
  const send = () => parent.postMessage({ type: 'rolefit-height', height: sent, fitted }, '*');

  const measure = () => {
    const height = Math.ceil(document.body.getBoundingClientRect().height - 0.01);  // Allows for rounding errors in sums of fractions.
    if (height === sent) return;
    sent = height;
    send();
  };
  new ResizeObserver(measure).observe(document.body);
  // Measures without the observer, which does not run in a frame that is off the screen. The height must be right before the reader
  // gets there.
  quiz.addEventListener('rolefit-ready', () => quiz.updateComplete.then(measure));

  addEventListener('message', ({ source, data }) => {
    if (source !== parent || data?.type !== 'rolefit-height?') return;
    fitted = true;
    document.documentElement.classList.add('fitted');
    send();
  });
};
