/** A quiz that is being made: its text, and what the text says where it can be shown in fields. Each is worked out when it is needed. */
import { isQuiz } from './shape.js';
import { write } from './write.js';

export class Draft {
  /** @type {string | undefined} */
  #text;
  /** @type {any} */
  #document;
  #isRead = false;

  /** @param {{text: string} | {document: object}} given */
  constructor(given) {
    if ('text' in given) this.#text = given.text;
    else {
      this.#document = given.document;
      this.#isRead = true;
    }
  }

  /** The text as the author gave it, to the letter, as long as no field has been changed. */
  get text() {
    return (this.#text ??= write(this.#document));
  }

  /** What the text says; undefined where it is no JSON, or not of the shape of a quiz. @returns {any} */
  get document() {
    if (!this.#isRead) {
      this.#isRead = true;
      try {
        const read = JSON.parse(/** @type {string} */ (this.#text).replace(/^\uFEFF/, ''));
        if (isQuiz(read)) this.#document = read;
      } catch {
        // The engine says what is wrong, and where.
      }
    }
    return this.#document;
  }
}
