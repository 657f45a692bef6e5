/** `role-fit-result.js`: the caller of the engine, the packed quiz, and the first screen of the result. Loaded after the first question. */
import { unsafeCSS } from 'lit';
import pictures from '../views/pictures.css';
import sheet from '../views/result.css';

export { default as packed } from 'rolefit:packed';
export { Engine } from '../engine/engine.js';
export { result } from '../views/result.js';

export const styles = [unsafeCSS(sheet), unsafeCSS(pictures)];
