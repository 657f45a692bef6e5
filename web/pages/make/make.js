/**
 * The script of `make.html`, on which authors make a quiz. The quiz stays in the browser; nothing is sent anywhere. Texts of the quiz are put
 * onto the page as text, never as markup.
 */
import { render } from 'lit';
import quizzes from 'rolefit:quizzes';
import { Intake } from './intake.js';
import { openKeep } from './keep.js';
import { Settings } from './settings.js';
import { openSimulator } from './simulator.js';
import { whole } from './views/page.js';
import { languageFor, wordsIn } from './words.js';
import { Workshop } from './workshop.js';

/** How many readers a simulation draws: enough that a share is right to two or three of a hundred. */
const kReaders = 600;

// The script `role-fit.js`, which is loaded after this one, defines the element. Without its tag it adds no quiz to the page.
document.querySelector('script[src="role-fit.js"]')?.remove();

const root = /** @type {HTMLElement} */ (document.getElementById('page'));
const keep = openKeep(window);
/** @type {import('../../types.js').Words} */
let words;

let isWaiting = false;
const draw = () => {
  if (isWaiting) return;
  isWaiting = true;
  queueMicrotask(() => {
    isWaiting = false;
    render(whole({ shop, words, setLanguage, give, settings }), root);
    const { focus } = shop;
    if (focus === undefined) return;
    shop.focus = undefined;
    document.getElementById(focus)?.focus();
  });
};

const { check, simulate } = openSimulator({ url: (file) => new URL(file, document.baseURI).href });
const shop = new Workshop({ keep, engine: { check, simulate: async (text) => (await simulate(text, { readers: kReaders })).report }, draw });
const give = new Intake({ shop, words: () => words, draw });
const settings = new Settings(draw);
shop.onArrival = give.clear;

/** @param {string} language */
const speak = (language) => {
  words = wordsIn(language);
  document.title = words.text('page.title');
  // Not with every drawing: the browser works out all styles again.
  Object.assign(document.documentElement, { lang: language, dir: words.direction });
  draw();
};
/** @param {string} language */
const setLanguage = (language) => {
  keep.setLanguage(language);
  speak(language);
};

// ── What happens outside the fields ──────────────────────────────────────────────────────────────────────────────────

addEventListener('hashchange', () => {
  shop.arrive(location.hash.slice(1));
  scrollTo(0, 0);
});
addEventListener('keydown', (event) => {
  const key = event.key.toLowerCase();
  const isText = /** @type {HTMLElement} */ (event.target).id === 'text';  // The text area of the JSON has undo of its own.
  if (!(event.ctrlKey || event.metaKey) || event.altKey || isText || !['z', 'y'].includes(key) || shop.id === undefined) return;
  event.preventDefault();
  if (key === 'y' || event.shiftKey) shop.redo();
  else shop.undo();
});
addEventListener('paste', (event) => {
  const target = /** @type {HTMLElement} */ (event.target);
  if (target.matches('input, textarea, select')) return;
  const text = event.clipboardData?.getData('text/plain') ?? '';
  if (text.trim() !== '') give.text(text);
});
addEventListener('dragover', (event) => {
  if (!event.dataTransfer?.types.includes('Files')) return;
  event.preventDefault();
  document.body.classList.add('over');
});
addEventListener('dragleave', ({ relatedTarget }) => {
  if (!relatedTarget) document.body.classList.remove('over');
});
addEventListener('drop', (event) => {
  document.body.classList.remove('over');
  if (!event.dataTransfer?.files.length) return;
  event.preventDefault();
  give.file(event.dataTransfer.files[0]);
});
addEventListener('beforeunload', (event) => {
  if (shop.isUntaken) event.preventDefault();
});
// The last moment at which every browser lets a page keep something.
addEventListener('pagehide', () => shop.settle());
addEventListener('visibilitychange', () => document.visibilityState === 'hidden' && shop.settle());

const remembered = keep.remembered();
shop.arrive(location.hash.slice(1));
const wanted = new URLSearchParams(location.search).get('quiz');
if (remembered !== undefined && !wanted) shop.resume(remembered);
speak(languageFor([keep.language(), ...navigator.languages]));
// `make.html?quiz=data-jobs` opens a quiz of this build by its name.
if (wanted) {
  give.named(wanted, quizzes);
  try {
    history.replaceState(null, '', location.pathname + location.hash);  // So that a reload goes on with what the author has changed.
  } catch {
    // Some browsers do not allow it from a disk. A reload then opens the quiz once more, and the changed one stays kept.
  }
}
