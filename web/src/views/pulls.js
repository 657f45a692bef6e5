/** @import {Context} from '../../types.js' */
import { html } from 'lit';
import { chapter } from './chapter.js';

/** What each answer did, and what another one would do. @param {Context} context */
export const pulls = ({ words: { text } }) => chapter('pulls', text('result.pulls'), html`<p>${text('pulls.text')}</p>`);
