/** @import {Path} from './document/edit.js' */
/** @import {Workshop} from './workshop.js' */
import { change } from './document/edit.js';

/** A picture in a quiz is made no wider or higher than this, so that the quiz stays small. In pixels. */
const kMost = 960;

/** Puts the picture that was chosen into the quiz itself, made smaller where it is large. @param {Event} event @param {Workshop} shop @param {Path} path */
export const takePicture = async (event, shop, path) => {
  const input = /** @type {HTMLInputElement} */ (event.target);
  const [file] = input.files ?? [];
  input.value = '';
  if (!file) return;
  try {
    const bitmap = await createImageBitmap(file);
    const scale = Math.min(1, kMost / Math.max(bitmap.width, bitmap.height));
    const canvas = Object.assign(document.createElement('canvas'), { width: Math.round(bitmap.width * scale), height: Math.round(bitmap.height * scale) });
    const pen = /** @type {CanvasRenderingContext2D} */ (canvas.getContext('2d'));
    pen.fillStyle = '#fff';  // JPEG has no transparency.
    pen.fillRect(0, 0, canvas.width, canvas.height);
    pen.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
    const { width, height } = canvas;
    const src = canvas.toDataURL('image/jpeg', 0.8);
    shop.edit((quiz) => change(quiz, path, (old) => ({ src, alt: old?.alt ?? '', width, height })), { focus: `/${path.join('/')}/alt` });
  } catch {
    shop.say('roles.image.unreadable');
  }
};
