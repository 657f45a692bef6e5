/** @import {Context} from '../types.js' */

/** The chapters that are worth paper; a friend's only where there is a friend. */
const kPrinted = ['pulls', 'traits', 'lifecycle'];

/**
 * Prints the result without the article around it: a copy of it in a frame of its own. The frame stays until the next
 * time, because browsers differ in when they have done with it.
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

/** @param {Window & typeof globalThis} page @param {ShadowRoot} tree @param {Context} context */
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
  // A copied list of choices forgets what is chosen.
  const chosen = [...tree.querySelectorAll('select')].map(({ selectedOptions: [option] }) => option?.text.trim() ?? '');
  for (const [index, select] of copy.querySelectorAll('select').entries()) {
    select.replaceWith(Object.assign(paper.createElement('span'), { textContent: chosen[index] }));
  }
  for (const details of copy.querySelectorAll('details')) details.open = false;
  const printed = friend ? [...kPrinted, 'friend'] : kPrinted;
  for (const chapter of /** @type {NodeListOf<HTMLDetailsElement>} */ (copy.querySelectorAll('.chapter'))) {
    // One whose contents got lost is a heading and no more.
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
