/** The colours and patterns of the pictures that readers can keep. They are always light, because the background that they will be
 * shown on is not known. */

export const kPaper = '#fbf9f4';
export const kInk = '#1d1c1a';
export const kSoft = '#5b564d';
export const kRest = '#dcd7cb';
/** The distance from one stripe or dot to the next in a large area. */
const kStep = 17;
/** The same colours as in result.css. */
const kHues = ['#2b6cb8', '#c4661f', '#1d8a6b', '#a8568f'];

/**
 * The colour of each role on paper: the page's own if there is one, else the default.
 * @param {Element} element @param {CanvasRenderingContext2D} pen @returns {(index: number) => string}
 */
export const hues = (element, pen) => {
  const style = getComputedStyle(element);
  return (index) => {
    const place = index % kHues.length;
    pen.fillStyle = kHues[place];
    pen.fillStyle = style.getPropertyValue(`--rolefit-role-${place + 1}`).trim();  // An assignment of an invalid colour has no effect.
    return pen.fillStyle;
  };
};

/** Fills a rectangle with a role's pattern: solid, striped or dotted, as on the page.
 * @param {CanvasRenderingContext2D} pen @param {number} index @param {string} colour
 * @param {number} x @param {number} y @param {number} width @param {number} high @param {number} [step] The distance from one stripe or
 * dot to the next. */
export const fillRole = (pen, index, colour, x, y, width, high, step = kStep) => {
  pen.save();
  pen.beginPath();
  pen.rect(x, y, width, high);
  pen.clip();
  pen.fillStyle = pen.strokeStyle = colour;
  if (index % 3 === 0) {
    pen.fillRect(x, y, width, high);
  } else {
    pen.globalAlpha = 0.3;
    pen.fillRect(x, y, width, high);
    pen.globalAlpha = 1;
    pen.beginPath();
    if (index % 3 === 1) {
      pen.lineWidth = step / Math.SQRT2 / 2;
      for (let at = x - step; at < x + width + high; at += step) {
        pen.moveTo(at + 2, y - 2);
        pen.lineTo(at - high - 2, y + high + 2);
      }
      pen.stroke();
    } else {
      for (let row = 0; row * step * 0.6 < high + step; ++row) {
        for (let at = x + (row % 2 ? step / 2 : 0); at < x + width + step; at += step) {
          pen.moveTo(at, y + row * step * 0.6);
          pen.arc(at, y + row * step * 0.6, step / 5, 0, 2 * Math.PI);
        }
      }
      pen.fill();
    }
  }
  pen.restore();
};
