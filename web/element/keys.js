/**
 * Keeps the keys that a control of the card uses from the page around it. A page that turns slides by arrow keys spares the fields in
 * which a reader types, but it cannot see what has the focus inside the element. Listeners that capture on the window come first.
 */

/** The keys that a field uses: characters, and what edits and moves. */
const kFieldKeys = /^(.|Arrow.*|Page.*|Home|End|Enter|Backspace|Delete|Insert|Process|Dead|Unidentified)$/u;

/** The keys that a control uses. @param {Element} control */
const keysOf = (control) => {
  if (control.matches('input, select, textarea')) return kFieldKeys;
  return control.matches('button, summary') ? /^( |Enter)$/ : control.matches('a[href]') ? /^Enter$/ : undefined;
};

/** Whether the control that has the focus uses the key. Shortcuts of the page and the browser are with Ctrl, Alt or Meta. @param {KeyboardEvent} event */
const isUsed = (event) => {
  const { key, ctrlKey, altKey, metaKey, target } = event;
  const isShortcut = (ctrlKey || altKey || metaKey) && !event.getModifierState('AltGraph');
  return !isShortcut && keysOf(/** @type {Element} */ (target))?.test(key);
};

/** The trees whose keys are kept already. @type {WeakSet<ShadowRoot>} */
const owned = new WeakSet();

/**
 * Begins to keep keys from the page. A key that a control used stays the card's until it is let go, even if the focus has moved on.
 * @param {ShadowRoot} tree
 */
export const ownKeys = (tree) => {
  if (owned.has(tree)) return;
  owned.add(tree);
  /** Keys that are down, and were used by a control. @type {Set<string>} */
  const held = new Set();
  for (const type of ['keydown', 'keypress', 'keyup']) {
    tree.addEventListener(type, (/** @type {any} */ event) => {
      // What the page has put inside the element is the page's.
      if (!tree.contains(event.target)) return;
      if (type === 'keydown' && !event.repeat) held.delete(event.code);
      if (isUsed(event)) held.add(event.code);
      else if (!held.has(event.code)) return;
      event.stopPropagation();
      if (type === 'keyup') held.delete(event.code);
    });
  }
};
