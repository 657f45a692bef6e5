/** @import {Context} from '../types.js' */

/** The chapters that are printed. The chapter on a friend is added if there is a friend. */
const kPrinted = ['pulls', 'traits', 'lifecycle'];

/**
 * Prints the result without the article around it, as a copy in a frame. The frame is only removed before the next print, because
 * browsers differ in how long they need it.
 * @param {ShadowRoot} tree @param {Context} context
 */
export const printResult = async (tree, context) => {
  tree.querySelector('iframe')?.remove();
  const frame = Object.assign(document.createElement('iframe'), { className: 'hidden', title: context.quiz.title, inert: true });
  const ready = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  tree.append(frame);
  await ready;
  const page = /** @type {Window & typeof globalThis} */ (frame.contentWindow);
  compose(page, tree, context);
  page.focus();
  page.print();
};

/** Fills the page to be printed. @param {Window & typeof globalThis} page @param {ShadowRoot} tree @param {Context} context */
const compose = ({ document: paper, CSSStyleSheet: Sheet }, tree, { quiz, words, link, friend }) => {
  /** @param {string} text */
  const sheet = (text) => {
    const made = new Sheet();
    made.replaceSync(text);
    return made;
  };
  /** @param {string} tag @param {string} text @param {Record<string, string>} [more] */
  const line = (tag, text, more = {}) => Object.assign(paper.createElement(tag), { textContent: text, ...more });

  paper.title = quiz.title;
  paper.documentElement.lang = words.language;
  paper.documentElement.dir = words.direction;
  paper.adoptedStyleSheets = [sheet('@page { margin: 14mm } body { margin: 0 }')];

  const copy = paper.importNode(/** @type {Element} */ (tree.querySelector('.root')), true);
  // A copied <select> loses its selection.
  const chosen = [...tree.querySelectorAll('select')].map(({ selectedOptions: [option] }) => option?.text.trim() ?? '');
  for (const [index, select] of copy.querySelectorAll('select').entries()) {
    select.replaceWith(Object.assign(paper.createElement('span'), { textContent: chosen[index] }));
  }
  for (const details of copy.querySelectorAll('details')) details.open = false;
  // The printed chapters contain the same.
  for (const excerpt of copy.querySelectorAll('.spoke, .stand')) excerpt.remove();
  const printed = friend ? [...kPrinted, 'friend'] : kPrinted;
  for (const chapter of /** @type {NodeListOf<HTMLDetailsElement>} */ (copy.querySelectorAll('.chapter'))) {
    // A chapter whose contents could not be loaded would be printed as a heading only.
    if (printed.some((name) => chapter.classList.contains(name)) && !chapter.querySelector('.late')) chapter.open = true;
    else chapter.remove();
  }
  copy.querySelector('.result')?.prepend(line('p', quiz.title, { className: 'label', lang: quiz.language ?? '', dir: 'auto' }));
  if (link) {
    const address = line('p', `${words.text('share.link')}: `, { className: 'small address' });
    address.append(line('bdi', link, { dir: 'ltr' }));
    copy.querySelector('.result')?.append(address);
  }

  const host = paper.createElement('div');
  const inside = host.attachShadow({ mode: 'open' });
  const style = getComputedStyle(tree.host);
  const taken = [1, 2, 3, 4].map((n) => `--rolefit-role-${n}`).filter((name) => style.getPropertyValue(name));
  inside.adoptedStyleSheets = [
    ...tree.adoptedStyleSheets.map(({ cssRules }) => sheet([...cssRules].map(({ cssText }) => cssText).join('\n'))),
    sheet(`:host { margin: 0; font-family: ${style.fontFamily}; ${taken.map((name) => `${name}: ${style.getPropertyValue(name)};`).join(' ')} }`),
  ];
  inside.append(copy);
  paper.body.append(host);
};
