import { unsafeCSS } from '@lit/reactive-element/css-tag.js';
import laterQuestions from './later-questions.css';
import { styles } from './styles.js';

/** The styles of the card and of all questions. */
export const allStyles = [...styles, unsafeCSS(laterQuestions)];
