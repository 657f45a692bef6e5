/** @import {Context} from '../../types.js' */
import { html } from 'lit';
import { chapter } from './chapter.js';

/** Somebody else's result beside the reader's. @param {Context} context */
export const friend = ({ words: { text } }) => chapter('friend', text('result.friend'), html`<p>${text('friend.text')}</p>`);
