/** @import {Context} from '../../types.js' */
import { html } from 'lit';
import { chapter } from './chapter.js';

/** A link, an image and paper to keep the result. @param {Context} context */
export const share = ({ words: { text } }) => chapter('share', text('result.share'), html`<p>${text('share.text')}</p>`);
