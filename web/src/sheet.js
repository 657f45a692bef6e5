/** Style sheets as texts, and how a tree takes them on. */

/** Each text is read once for all quizzes of a page. @type {Map<string, CSSStyleSheet>} */
const sheets = new Map();

/** @param {string} text */
const sheetOf = (text) => {
  const known = sheets.get(text);
  if (known) return known;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  sheets.set(text, sheet);
  return sheet;
};

/** Those in a tree, in browsers that know nothing better; a strict policy blocks them. @param {ShadowRoot} tree */
const wornBy = (tree) => [...tree.children].filter(({ localName }) => localName === 'style');

/** In place of those before. @param {ShadowRoot} tree @param {unknown[]} styles */
export const adoptStyles = (tree, styles) => {
  const texts = styles.map(String);
  try {
    tree.adoptedStyleSheets = texts.map(sheetOf);
  } catch {
    for (const sheet of wornBy(tree)) sheet.remove();
    tree.append(...texts.map((textContent) => Object.assign(document.createElement('style'), { textContent })));
  }
};

/** Puts something else into a tree, which keeps its styles. @param {ShadowRoot} tree @param {Node[]} nodes */
export const fill = (tree, ...nodes) => tree.replaceChildren(...nodes, ...wornBy(tree));

/** Tells editors that a text is a style sheet. @type {(text: TemplateStringsArray) => string} */
export const css = ([text]) => text;
