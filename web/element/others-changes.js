/**
 * What others change in the element's tree. Translators put `<font>` in the place of text nodes, and divide or join them. Lit keeps the
 * nodes that it has made and writes to them, even if they are no longer on the page. So the changes of others are undone before Lit
 * draws, and done again if Lit had nothing to draw. Where Lit drew, the translator sees new text and translates it.
 */

/** Nodes that the element itself adds outside of Lit: to measure, and to print. */
const kOwn = '.measured, iframe';

/** @param {Node} node */
const isOwn = (node) => node instanceof Element && node.matches(kOwn);

export class OthersChanges {
  /** In the order in which they were made. @type {MutationRecord[]} */
  #changes = [];
  #observer = new MutationObserver((records) => this.#note(records));

  /** @param {ShadowRoot} tree */
  constructor(tree) {
    this.#observer.observe(tree, { childList: true, characterData: true, characterDataOldValue: true, subtree: true });
  }

  /** @param {MutationRecord[]} records */
  #note(records) {
    for (const record of records) {
      const nodes = [...record.addedNodes, ...record.removedNodes];
      if (nodes.length === 0 || !nodes.every(isOwn)) this.#changes.push(record);
    }
  }

  /**
   * Draws as if nobody else had changed the tree.
   * @param {() => void} draw @param {() => void} clear Empties the tree, if what others did cannot be undone.
   */
  drawWithout(draw, clear) {
    this.#note(this.#observer.takeRecords());
    const changes = this.#changes;
    this.#changes = [];
    /** @type {string[]} What text nodes held after each change. */
    const texts = [];
    try {
      for (let at = changes.length - 1; at >= 0; --at) texts[at] = undo(changes[at]);
    } catch (error) {
      console.warn(error);
      clear();
    }
    this.#observer.takeRecords();
    draw();
    if (this.#observer.takeRecords().length > 0) return;
    changes.forEach((change, at) => redo(change, texts[at]));
    this.#observer.takeRecords();
    this.#changes = changes;
  }
}

/** @param {MutationRecord} change @returns {string} What the text node held, if one was changed. */
const undo = ({ type, target, addedNodes, removedNodes, nextSibling, oldValue }) => {
  if (type === 'characterData') {
    const text = /** @type {Text} */ (target).data;
    /** @type {Text} */ (target).data = oldValue ?? '';
    return text;
  }
  for (const node of addedNodes) target.removeChild(node);
  for (const node of removedNodes) target.insertBefore(node, nextSibling);
  return '';
};

/** @param {MutationRecord} change @param {string} text */
const redo = ({ type, target, addedNodes, removedNodes, nextSibling }, text) => {
  if (type === 'characterData') /** @type {Text} */ (target).data = text;
  for (const node of removedNodes) target.removeChild(node);
  for (const node of addedNodes) target.insertBefore(node, nextSibling);
};

/** The markup in a tree, without styles and attributes. @param {{innerHTML: string}} tree */
const markup = ({ innerHTML }) => innerHTML.replace(/<style.*?<\/style>/gs, '').replace(/(<\w+)[^>]*/g, '$1');

/** Whether nothing else on the page, such as a translator, has changed the nodes in a tree. @param {ShadowRoot} tree @param {Element} original */
export const isUnchanged = (tree, original) => {
  tree.normalize();
  return markup(tree) === markup(original);
};
