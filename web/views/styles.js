import { unsafeCSS } from '@lit/reactive-element/css-tag.js';
import card from './card.css';
import question from './question.css';

/** The styles of the card and of the first question. `all-styles.js` adds those of later questions; the scripts of the result and of
 * its chapters bring their own. */
export const styles = [unsafeCSS(card), unsafeCSS(question)];
