/**
 * `role-fit-infographic.js`: the comparison as a picture. Loaded when a reader wants to keep it, or the page shows nothing else. It takes
 * modules that the scripts before it hold, so these must have been loaded.
 */
import { unsafeCSS } from 'lit';
import sheet from '../views/infographic.css';

export { fileOf, infographic } from '../views/infographic.js';

export const styles = unsafeCSS(sheet);
