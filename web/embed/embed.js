/**
 * `embed.html`, the quiz as a page to be framed: `embed.html?quiz=my-quiz.json&theme=dark`. What the query says under the
 * names of the element's attributes it says to the element.
 */
import { kShowing } from '../src/attributes.js';
import { tellHeight } from './height.js';

const root = document.documentElement;
const quiz = /** @type {import('../src/role-fit-quiz.js').RoleFitQuiz} */ (document.querySelector('role-fit-quiz'));
const framed = parent !== window;
const wanted = new URLSearchParams(location.search);

/**
 * Whether a file is from where this page is from: else anybody could make a link that shows their words at the author's address.
 * The origin of a sandboxed page would not tell, and that of a disk is no origin.
 * @param {string} address
 */
const isOwn = (address) => {
  try {
    const { protocol, host } = new URL(address, location.href);
    return protocol === location.protocol && host === location.host;
  } catch {
    return false;
  }
};

/** @param {string} address */
const refuse = (address) => {
  const why = `This page shows quizzes from its own host alone (${location.host || 'this disk'}), not ${address}`;
  console.error(`embed.html: ${why}`);
  root.lang = 'en';
  quiz.replaceWith(Object.assign(document.createElement('p'), { className: 'refusal', textContent: why, role: 'alert' }));
  // Or it would put the built-in quiz on a page that has none.
  document.querySelector('script[src="role-fit.js"]')?.remove();
};

for (const name of kShowing) {
  const value = wanted.get(name);
  if (value !== null) quiz.setAttribute(name, value);
}
// The element's theme ends at the element; ground and scroll bars are the page's.
root.dataset.theme = wanted.get('theme') ?? 'auto';
const file = wanted.get('quiz');
if (file && !isOwn(file)) refuse(file);

// The language is found by the element, from the parameter or the browser.
quiz.addEventListener('rolefit-ready', () => {
  const drawn = quiz.shadowRoot?.querySelector('.root');
  root.lang = drawn?.getAttribute('lang') ?? '';
});

root.classList.add(framed ? 'framed' : 'alone');
if (framed) tellHeight(quiz);
