import { render } from 'lit';
import { adoptStyles, fill } from './sheet.js';

/**
 * An element that draws Lit's templates into a tree of its own: once for all that has changed at a time, and not before it is on
 * a page.
 */
export class DrawnElement extends HTMLElement {
  /** @type {readonly string[]} */
  static observedAttributes = [];
  static styles = '';

  isUpdatePending = false;
  #connect = () => {};
  /** Fulfilled when all is drawn that was to be drawn. @type {Promise<void>} */
  updateComplete = new Promise((resolve) => (this.#connect = resolve));
  /** @type {ShadowRoot | null} */
  renderRoot = null;
  /** Where the drawing ends, in the tree or, until that has its place there, beside it. */
  #end = new Comment();
  /** What was in the tree before may give way. */
  #ready = false;

  constructor() {
    super();
    const { observedAttributes } = /** @type {typeof DrawnElement} */ (this.constructor);
    for (const name of observedAttributes) {
      // What a page has set before there was an accessor would hide it.
      const own = Object.getOwnPropertyDescriptor(this, name);
      if (own && Reflect.deleteProperty(this, name)) Reflect.set(this, name, own.value);
    }
    this.requestUpdate();
  }

  connectedCallback() {
    if (!this.renderRoot) {
      const { styles } = /** @type {typeof DrawnElement} */ (this.constructor);
      this.renderRoot = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
      const apart = this.renderRoot.hasChildNodes();
      (apart ? new DocumentFragment() : this.renderRoot).append(this.#end);
      adoptStyles(this.renderRoot, [styles]);
      // In tasks of their own, so that a page is not held up for long.
      const place = () => {
        this.#ready = true;
        this.takePlace();
      };
      const steps = [() => this.willUpdate(), this.#connect, place];
      if (apart) for (const step of steps) setTimeout(step);
      else this.#connect();
    }
  }

  /** @param {string} _ @param {string | null} before @param {string | null} value */
  attributeChangedCallback(_, before, value) {
    if (before !== value) this.requestUpdate();
  }

  requestUpdate() {
    if (this.isUpdatePending) return;
    this.isUpdatePending = true;
    const draw = () => this.performUpdate();
    this.updateComplete = this.updateComplete.then(draw, draw);
  }

  performUpdate() {
    try {
      this.willUpdate();
    } finally {
      this.isUpdatePending = false;
    }
    if (this.isDrawn()) return;
    const place = /** @type {ShadowRoot} */ (this.#end.parentNode);
    render(this.render(), place, { renderBefore: this.#end });
    if (place === this.renderRoot) this.updated();
    else if (this.#ready) this.takePlace();
  }

  /** In the place of what stood in the tree before. */
  takePlace() {
    const apart = /** @type {Node} */ (this.#end.parentNode);
    const tree = /** @type {ShadowRoot} */ (this.renderRoot);
    if (apart === tree) return;
    fill(tree, apart);
    this.updated();
  }

  willUpdate() {}

  /** Whether what stood in the tree before is what there is to draw. */
  isDrawn() {
    return false;
  }

  /** @returns {unknown} */
  render() {
    return undefined;
  }

  updated() {}
}
