/** @import {Picture} from '../types.js' */
import { html, nothing } from 'lit';
import { pictureFrom } from '../quiz/quiz.js';

/**
 * A picture that the quiz's author has added. The width and the height that the quiz names keep its place free before it has been loaded,
 * and stay when it turns out to have another shape. Its server is not told which page it is on.
 * @param {string} base The address that the picture's is relative to. @param {Picture | undefined} image @param {{hidden?: boolean}} [given]
 */
export const picture = (base, image, { hidden = false } = {}) => {
  const src = pictureFrom(image?.src, base);
  if (!image || !src) return nothing;
  const { alt, width, height } = image;
  // A property, because a strict policy refuses the attribute `style`.
  const shape = `aspect-ratio: ${Number(width)} / ${Number(height)}`;
  return html`
    <img part="picture" src=${src} alt=${alt} width=${width} height=${height} .style=${shape} ?hidden=${hidden} draggable="false" referrerpolicy="no-referrer" />
  `;
};
