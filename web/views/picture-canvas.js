/** @import {Picture, Shape} from './picture-sheet.js' */
/** @import {Palette} from './picture-svg.js' */
import { fillRole } from './paper.js';

/** Draws a picture as a PNG. @param {Picture} picture @param {Palette} palette @returns {Promise<Blob>} */
export const pngOf = ({ width, height, em, shapes }, palette) => {
  const canvas = Object.assign(document.createElement('canvas'), { width, height });
  const pen = /** @type {CanvasRenderingContext2D} */ (canvas.getContext('2d'));
  pen.fillStyle = palette.paper ?? 'white';
  pen.fillRect(0, 0, width, height);
  for (const shape of shapes) draw(pen, shape, em, palette);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('The picture could not be made.'))), 'image/png');
  });
};

/** @param {CanvasRenderingContext2D} pen @param {Shape} shape @param {number} em @param {Palette} palette */
const draw = (pen, shape, em, { colour, family }) => {
  if (shape.kind === 'text') {
    pen.font = `${shape.weight} ${shape.size}px ${family}`;
    pen.fillStyle = colour(shape.colour);
    pen.textAlign = shape.anchor === 'middle' ? 'center' : shape.anchor;
    pen.direction = shape.direction;
    pen.fillText(shape.text, shape.x, shape.y);
    return;
  }
  if (shape.kind === 'rect' && typeof shape.fill === 'number') {
    fillRole(pen, shape.fill, colour(`role-${shape.fill % 4}`), shape.x, shape.y, shape.width, shape.height, 0.57 * em);
    return;
  }
  pen.beginPath();
  if (shape.kind === 'rect') pen.rect(shape.x, shape.y, shape.width, shape.height);
  else if (shape.kind === 'circle') pen.arc(shape.x, shape.y, shape.radius, 0, 2 * Math.PI);
  else {
    for (const { x, y } of shape.points) pen.lineTo(x, y);
    if (shape.closed) pen.closePath();
  }
  if (shape.fill !== undefined) {
    pen.fillStyle = colour(String(shape.fill));
    pen.fill();
  }
  if (shape.stroke) {
    pen.strokeStyle = colour(shape.stroke);
    pen.lineWidth = shape.thick ?? 1;
    pen.stroke();
  }
};
