/**
 * The script of `embed.html`, a page with the quiz to show in a frame: `embed.html?quiz=my-quiz.json&theme=dark`. Parameters with the
 * names of the element's attributes are passed on to the element.
 */
import { kShowing } from '../../element/attributes.js';
import { tellHeight } from './height.js';

const root = document.documentElement;
const quiz = /** @type {import('../../element/role-fit-quiz.js').RoleFitQuiz} */ (document.querySelector('role-fit-quiz'));
const framed = parent !== window;
const wanted = new URLSearchParams(location.search);

/**
 * Whether a file is on the same host as this page. Otherwise anybody could make a link that shows their words at the author's address.
 * Compares protocol and host instead of origins, because the origin of a sandboxed page or of a file on a disk is `null`.
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

/** Shows a message in place of the quiz. @param {string} address */
const refuse = (address) => {
  const why = `This page shows quizzes from its own host alone (${location.host || 'this disk'}), not ${address}`;
  console.error(`embed.html: ${why}`);
  root.lang = 'en';
  quiz.replaceWith(Object.assign(document.createElement('p'), { className: 'refusal', textContent: why, role: 'alert' }));
  // Otherwise the script would add the built-in quiz, because the page has no element any more.
  document.querySelector('script[src="role-fit.js"]')?.remove();
};

for (const name of kShowing) {
  const value = wanted.get(name);
  if (value !== null) quiz.setAttribute(name, value);
}
// The element cannot style the page's background and scroll bars, so the page gets the theme too.
root.dataset.theme = wanted.get('theme') ?? 'auto';
const file = wanted.get('quiz');
if (file && !isOwn(file)) refuse(file);

// The element finds the language, from the parameter or the browser.
quiz.addEventListener('rolefit-ready', () => {
  const drawn = quiz.shadowRoot?.querySelector('.root');
  root.lang = drawn?.getAttribute('lang') ?? '';
});

root.classList.add(framed ? 'framed' : 'alone');
if (framed) tellHeight(quiz);
