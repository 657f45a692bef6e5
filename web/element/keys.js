/**
 * Keeps the keys that a control of the card uses from the page around it. A page that turns slides by arrow keys spares the fields in
 * which a reader types, but it cannot see what has the focus inside the element. Listeners that capture on the window come first.
 */

/** What a field takes: characters, and the keys that edit and move. */
const kFieldKeys = /^(.|Arrow.*|Page.*|Home|End|Enter|Backspace|Delete|Insert|Process|Dead|Unidentified)$/u;

/** Which keys a control uses, by its selector. @type {[string, RegExp][]} */
const kUses = [
  ['input, select, textarea', kFieldKeys],
  ['button, summary', /^( |Enter)$/],
  ['a[href]', /^Enter$/],
];

/** Whether the control that has the focus uses the key. Shortcuts of the page and the browser are with Ctrl, Alt or Meta. @param {KeyboardEvent} event */
const isUsed = (event) => {
  const { key, ctrlKey, altKey, metaKey } = event;
  const isShortcut = (ctrlKey || altKey || metaKey) && !event.getModifierState('AltGraph');
  const control = /** @type {Element} */ (event.target);
  return !isShortcut && kUses.some(([selector, keys]) => control.matches(selector) && keys.test(key));
};

/**
 * Begins to keep keys from the page. A key that a control used stays the card's until it is let go, even if the focus has moved on.
 * @param {ShadowRoot} tree
 */
export const ownKeys = (tree) => {
  /** Keys that are down, and were used by a control. @type {Set<string>} */
  const held = new Set();
  for (const type of ['keydown', 'keypress', 'keyup']) {
    tree.addEventListener(type, (/** @type {any} */ event) => {
      // What the page has put inside the element is the page's.
      if (event.target.getRootNode() !== tree) return;
      if (type === 'keydown' && !event.repeat) held.delete(event.code);
      if (isUsed(event)) held.add(event.code);
      else if (!held.has(event.code)) return;
      event.stopPropagation();
      if (type === 'keyup') held.delete(event.code);
    });
  }
};
