/** @import {Words} from '../../types.js' */
/** @import {Workshop} from './workshop.js' */
import { Draft } from './document/draft.js';
import { emptyQuiz } from './document/templates.js';
import { contentOf, textOf } from './import/file.js';
import { withTable } from './import/questions.js';
import { ImportError } from './import/table.js';

/**
 * Takes what the author gives from outside: a file that was chosen or dropped, or a text that was pasted. A quiz is opened as a new one; the
 * rows of a spreadsheet go into the quiz that is open, or make a new one.
 */
export class Intake {
  #shop;
  #words;
  #draw;
  /** Why what was given last could not be taken. @type {string[]} */
  remarks = [];

  /** @param {{shop: Workshop, words: () => Words, draw: () => void}} given */
  constructor({ shop, words, draw }) {
    this.#shop = shop;
    this.#words = words;
    this.#draw = draw;
  }

  /** @param {string} text @param {string} name */
  #take(text, name) {
    const content = contentOf(text, name);
    if ('quiz' in content) this.#shop.start(new Draft({ text: content.quiz }));
    else if (this.#shop.document) this.#shop.edit((document) => withTable(document, content.rows));
    else this.#shop.start(new Draft({ document: withTable(emptyQuiz(2, this.#words(), new Date().toISOString().slice(0, 10)), content.rows) }), { step: 'questions' });
  }

  /** @param {() => Promise<void> | void} take */
  async #try(take) {
    const { text } = this.#words();
    try {
      this.remarks = [];
      await take();
    } catch (error) {
      if (!(error instanceof ImportError)) throw error;
      this.remarks = error.problems.map(({ line, key, values }) => (line ? `${text('import.line', { line })} ` : '') + text(key, values));
    }
    this.#draw();
  }

  clear = () => {
    this.remarks = [];
    this.#draw();
  };

  /** @param {File | undefined} file */
  file = (file) => this.#try(async () => file && this.#take(await textOf(file), file.name));

  /** @param {string} text */
  text = (text) => this.#try(() => this.#take(text, this.#words().text('import.pasted')));

  /** A quiz of this build, by its name. @param {string} name @param {Record<string, string>} quizzes */
  named = (name, quizzes) =>
    this.#try(() => {
      if (!Object.hasOwn(quizzes, name)) throw new ImportError([{ key: 'import.unknown', values: { name, names: Object.keys(quizzes).join(', ') } }]);
      this.#take(quizzes[name], name);
    });

  /** A file was chosen. @param {Event} event */
  chosen = async ({ target }) => {
    const input = /** @type {HTMLInputElement} */ (target);
    const [file] = input.files ?? [];
    await this.file(file);
    input.value = '';  // So that the same file can be chosen again after a change.
  };

  /** Something was pasted into a field. What is typed there letter by letter waits for more. @param {Event} event */
  typed = (event) => {
    const area = /** @type {HTMLTextAreaElement} */ (event.target);
    if (/** @type {InputEvent} */ (event).inputType?.startsWith('insertText') || area.value.trim() === '') return;
    const { value } = area;
    this.text(value).then(() => {
      if (this.remarks.length === 0) area.value = '';
    });
  };
}
