// A word that is longer than a line breaks, wherever an author's text stands. On a screen 320 px wide no page scrolls sideways.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { kQuiz } from '../support/tool.mjs';
import { kEngines, lasting, until } from './engines.mjs';
import { site } from './page.mjs';

/** @type {Record<string, string>} */
const kWords = {
  'a German word of 49 letters': 'Rindfleischetikettierungsüberwachungsaufgabenüber',
  'a word of 300 letters': 'Donaudampfschifffahrt'.repeat(15).slice(0, 300),
  'an address': 'https://example.org/a_very_long/path-to-something/that?goes=on&and=on/and_on#without_a_space_anywhere_at_all_xyz',
  'emoji': '👩‍👩‍👧‍👦'.repeat(40),
  'digits': '1234567890'.repeat(12),
  'no-break spaces': Array(30).fill('words').join('\u00a0'),
  'an identifier': 'a_name_that_somebody_gave_to_something_in_a_program_some_time_ago_and_never_changed',
};

/** The keys of a quiz that hold words for people. */
const kTexts = ['title', 'intro', 'name', 'low', 'high', 'summary', 'prompt', 'hint', 'why', 'text', 'topic', 'question', 'answer', 'aspect', 'section', 'what', 'note', 'stage', 'author', 'site', 'licence'];

/** The built-in quiz with a word in the place of each text, or of the texts of one kind. */
const quizWith = (word) => {
  const put = (value, key = '') => {
    if (Array.isArray(value)) return value.map((one) => put(one, key));
    if (value && typeof value === 'object') return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, key === 'cells' ? word : put(one, name)]));
    return typeof value === 'string' && (kTexts.includes(key) || key === 'categories') ? word : value;
  };
  const quiz = put(JSON.parse(readFileSync(kQuiz, 'utf8')));
  const number = (n) => `${word}${n}`;
  quiz.id = 'long';
  quiz.items.forEach((item, n) => Object.assign(item, { prompt: number(n), categories: item.categories.map((_, c) => number(c)) }));
  quiz.items[0].hint = word;
  quiz.sources.forEach((source) => (source.title = word));
  quiz.roles.forEach((role, n) => (role.name = number(n)));
  return JSON.stringify(quiz);
};

const kPage = (quiz, attributes = '') => `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Words</title></head><body><role-fit-quiz quiz="${quiz}" ${attributes}></role-fit-quiz><script src="role-fit.js"></script></body></html>`;
const files = Object.fromEntries(
  Object.values(kWords).flatMap((word, n) => [
    [`${n}.json`, quizWith(word)],
    [`quiz-${n}.html`, kPage(`${n}.json`)],
    [`compare-${n}.html`, kPage(`${n}.json`, 'view="compare"')],
    [`lost-${n}.html`, kPage(`${encodeURIComponent(word)}.json`)],
    [`screen-${n}.html`, ['quiz', 'compare', 'lost'].map((view) => `<iframe name="${view}" src="${view}-${n}.html" width="320" height="800" style="border: 0"></iframe>`).join('')],
  ]),
);

/** In the page with the frames: goes through all screens. Gives those that scroll sideways, and what reaches too far. */
const look = async () => {
  const wrong = [];
  const until = async (ask) => {
    for (const end = Date.now() + 20000; !ask(); await new Promise((resolve) => setTimeout(resolve, 5))) if (Date.now() > end) throw new Error(`waited in vain until ${ask}: ${[...document.querySelectorAll('iframe')].map((frame) => frame.contentDocument.body.innerHTML + treeOf(frame.contentDocument)?.textContent.replace(/\s+/g, ' ').slice(0, 200))}`);
  };
  const pageOf = (name) => document.querySelector(`[name=${name}]`).contentDocument;
  const treeOf = (page) => page.querySelector('role-fit-quiz')?.shadowRoot;
  const check = (what, page) => {
    const { scrollWidth, clientWidth } = page.documentElement;
    const around = treeOf(page).querySelector('.root, .failure');
    const isCut = (element) => {
      for (let node = element; node && node !== around; node = node.parentElement) if (node.matches('.hidden, .measured, svg, iframe') || getComputedStyle(node).position === 'absolute') return true;
      return false;
    };
    const far = [...treeOf(page).querySelectorAll('.root *, .failure *')].filter((element) => {
      const { right, width, left } = element.getBoundingClientRect();
      return width > 0 && (right > clientWidth + 1 || left < -1) && !isCut(element);
    });
    const names = [...new Set(far.map((element) => `${element.closest('[part]')?.getAttribute('part')} ${element.localName}.${element.className}`))];
    if (scrollWidth > clientWidth || names.length > 0) wrong.push(`${what}: ${scrollWidth} px; ${names.slice(0, 12).join(', ')}`);
  };
  const quiz = pageOf('quiz');
  const find = (selector) => treeOf(quiz)?.querySelector(selector);
  await until(() => find('legend'));
  check('the first question', quiz);
  find('[type=submit]').click();
  await until(() => find('.remark').textContent.trim());
  let boxes = false;
  for (let n = 0; !find('#verdict'); ++n) {
    if (find('.why')) find('.why').open = true;
    if (n < 3 || (find('[type=checkbox]') && !boxes) || find('.early')) check(`question ${n + 1}`, quiz);
    boxes ||= !!find('[type=checkbox]');
    const step = find('.progress p').textContent;
    find('.asked input').click();
    await treeOf(quiz).host.updateComplete;
    find('.early, [type=submit]').click();
    await until(() => find('#verdict') || (find('.progress p') && find('.progress p').textContent !== step));
  }
  check('the verdict', quiz);
  find('.chapter').dispatchEvent(new Event('pointerenter'));
  await until(() => find('#link'));
  for (const details of treeOf(quiz).querySelectorAll('details')) details.open = true;
  check('the result', quiz);
  const select = find('select');
  select.value = select.value === '0' ? '1' : '0';
  select.dispatchEvent(new Event('change'));
  find('#friend-link').value = find('#link').value;
  find('.chapter.friend button').click();
  await until(() => find('.beside'));
  for (const details of treeOf(quiz).querySelectorAll('details')) details.open = true;
  check('the result beside a friend’s', quiz);
  const paper = new Promise((resolve) => {
    const observer = new MutationObserver(() => {
      const frame = find('iframe');
      if (!frame) return;
      frame.contentWindow.print = () => resolve(frame);
      frame.addEventListener('load', () => (frame.contentWindow.print = () => resolve(frame)), { capture: true });
    });
    observer.observe(treeOf(quiz), { childList: true });
  });
  [...find('.keep').querySelectorAll('button')].at(-1).click();
  const frame = await paper;
  frame.className = '';
  frame.style.inlineSize = '320px';
  frame.style.blockSize = '800px';
  const sheet = frame.contentDocument;
  const body = sheet.body.firstElementChild;
  void body.offsetWidth;
  if (sheet.documentElement.scrollWidth > sheet.documentElement.clientWidth) wrong.push(`on paper: ${sheet.documentElement.scrollWidth} px`);
  frame.remove();
  const compared = pageOf('compare');
  compared.querySelector('role-fit-quiz').scrollIntoView();
  await until(() => treeOf(compared)?.querySelector('.result'));
  for (const details of treeOf(compared).querySelectorAll('details')) details.open = true;
  check('the comparison', compared);
  const lost = pageOf('lost');
  await until(() => treeOf(lost)?.querySelector('.failure'));
  check('the failure', lost);
  return wrong;
};

let own;
before(async () => {
  own = await site(files, {});
});
after(() => own?.close());

for (const [engine, open] of kEngines) {
  test(`${engine}: a long word breaks in every place`, async (t) => {
    const tab = await open();
    t.after(() => tab.close());
    const wrong = [];
    for (const [n, name] of Object.keys(kWords).entries()) {
      // Where a line may break depends on the engine, and not on the place: half of the words tell.
      if (engine !== 'Chromium' && n % 2 === 1) continue;
      await tab.go(`${own.address}screen-${n}.html`);
      await until(() => tab.ask(`document.readyState === 'complete'`), 'the frames');
      wrong.push(...(await lasting(tab, `(${look})()`)).map((what) => `${name}: ${what}`));
    }
    assert.deepEqual(wrong, []);
  });
}
