/** @import {Environment, Comparison, Problem, Quiz} from '../types.js' */

/**
 * `check.html`: a quiz is checked by the engine while it is written, tried, and taken to an article. Words of the quiz are put
 * onto the page as text, never as markup.
 */
import example from 'rolefit:file/quizzes/ds-or-mle.json';
import template from 'rolefit:file/quizzes/template.json';
import { hindering, parsed, questionsOf } from '../src/quiz.js';
import { draftKept, keepDraft } from './draft.js';
import { openEditor } from './editor.js';
import { besideLines, frameLines, wholeLines } from './embed-lines.js';

/** A pause of the writer's; and no larger share of the time than a third where checking takes longer. */
const kPause = 250;
/** What the engine reads at most. */
const kMostBytes = 4 * 2 ** 20;
/** What browsers can lay out in a text area without a reader's noticing much: they take a second for 20,000 lines. */
const kMostLines = 50_000;

/** @template {HTMLElement} T @param {string} id @returns {T} */
const the = (id) => /** @type {T} */ (document.getElementById(id));

const editor = openEditor(/** @type {HTMLElement} */ (document.querySelector('.editor')));

// The element is defined by the script behind this one, which else would put a quiz where its tag stands.
document.querySelector('script[src="role-fit.js"]')?.remove();
/** @type {Promise<Environment>} */
const environment = customElements.whenDefined('role-fit-quiz').then((element) => /** @type {any} */ (element).environment);

// ── Checking ─────────────────────────────────────────────────────────────────────────────────────────────────────────

let timer = 0;
let pause = kPause;
/** What was checked last. @type {string | undefined} */
let checked;

const later = () => {
  clearTimeout(timer);
  timer = setTimeout(check, pause);
  the('template').hidden = the('example').hidden = editor.text !== '';
};

const check = async () => {
  const engine = await environment.then((given) => given.engine('own')).catch((cause) => {
    console.error(cause);
    failed('The engine could not be loaded. Are all files of RoleFit beside this page?');
  });
  const { text } = editor;
  if (!engine || text === checked) return;
  const began = performance.now();
  checked = text;
  keepDraft(text);
  try {
    await engine.restart();
    const problems = text.trim() === '' ? [] : engine.check(text);
    tell(text, problems);
    const good = text.trim() !== '' && hindering(problems).length === 0;
    offer(good ? text : undefined, good ? engine.compare(text) : undefined);
  } catch (cause) {
    console.error(cause);
    failed('The engine stopped at this quiz. That is a fault of RoleFit: please report it.');
  }
  pause = Math.max(kPause, 2 * (performance.now() - began));
};

/** @param {string} words */
const failed = (words) => {
  tell('', []);
  offer(undefined);
  said('count', words, 'error');
};

/** A live region says what changes: it is left alone where nothing does. @param {string} id @param {string} words @param {string} [kind] */
const said = (id, words, kind = '') => {
  const place = the(id);
  place.className = place.className.replace(/\b(error|warning|good)\b/g, '').trim() + (kind && ` ${kind}`);
  if (place.textContent !== words) place.textContent = words;
};

/** @param {number} count @param {string} one */
const counted = (count, one) => `${count} ${one}${count === 1 ? '' : 's'}`;

/** @param {string} text @param {Problem[]} problems */
const tell = (text, problems) => {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const warnings = problems.length - errors;
  if (text.trim() === '') said('count', 'Nothing to check yet.');
  else if (errors > 0) said('count', [counted(errors, 'error'), warnings > 0 ? counted(warnings, 'warning') : ''].filter(Boolean).join(', '), 'error');
  else if (hindering(problems).length > 0) said('count', `No errors, and ${counted(warnings, 'warning')}: it can be measured with, but not shown yet.`, 'warning');
  else if (warnings > 0) said('count', counted(warnings, 'warning'), 'warning');
  else said('count', 'Nothing wrong and nothing missing.', 'good');
  editor.mark(problems);
  the('problems').replaceChildren(...problems.map(row));
};

/** As the tool prints it: what, where, and its JSON pointer. @param {Problem} problem */
const row = ({ severity, line, column, path, message }) => {
  const button = made('button', { type: 'button' }, [
    made('span', { className: `severity ${severity}` }, [severity]),
    made('span', { className: 'message' }, [message]),
    made('span', { className: 'place' }, [[line === undefined ? '' : `${line}:${column}`, path].filter(Boolean).join(' ')]),
  ]);
  button.addEventListener('click', () => editor.select(line ?? 1, column ?? 1));
  return made('li', {}, [button]);
};

/** @template {keyof HTMLElementTagNameMap} K @param {K} tag @param {Partial<HTMLElementTagNameMap[K]>} properties @param {(Node | string)[]} content */
const made = (tag, properties, content) => {
  const element = Object.assign(document.createElement(tag), properties);
  element.append(...content);
  return element;
};

// ── Trying it, and taking it away ────────────────────────────────────────────────────────────────────────────────────

/** The quiz that may be taken. */
let offered = { text: '', id: '' };

/** @param {string | undefined} text @param {Comparison} [comparison] */
const offer = (text, comparison) => {
  the('trial').hidden = the('embed').hidden = text === undefined;
  if (text === undefined || !comparison) return the('stage').replaceChildren();
  /** @type {Quiz} */
  const quiz = parsed(text);
  offered = { text, id: quiz.id };
  the('kind').textContent = kind(quiz, comparison);
  const element = document.createElement('role-fit-quiz');
  element.setAttribute('share', 'off');  // a link to this page would find another quiz, or none
  if (quiz.language) element.lang = quiz.language;
  element.append(made('script', { type: 'application/json' }, [text]));
  the('stage').replaceChildren(element);
  the('download').textContent = `Download ${quiz.id}.json`;
  for (const [id, lines] of [['beside', besideLines(quiz.id)], ['whole', wholeLines(text)], ['frame', frameLines(quiz.id, quiz.title)]]) {
    /** @type {HTMLTextAreaElement} */ (the(id)).value = lines;
  }
  said('said', '');
};

const kPercent = new Intl.NumberFormat('en', { style: 'percent' });

/** What kind of quiz it is. @param {Quiz} quiz @param {Comparison} comparison */
const kind = (quiz, { pairs }) => {
  const size = `${counted(questionsOf(quiz).size, 'question')} on ${counted(quiz.traits.length, 'trait')}, ${counted(quiz.roles.length, 'role')}.`;
  const [hardest] = [...pairs].sort((a, b) => a.accuracy - b.accuracy);
  if (!hardest) return size;
  const [one, other] = hardest.roles.map((role) => quiz.roles.find(({ id }) => id === role)?.name ?? role);
  const told = quiz.roles.length === 2 ? 'Somebody who knew a person’s traits exactly' : `${one} and ${other} are nearest to each other: somebody who knew a person’s traits exactly`;
  return `${size} ${told} would tell ${quiz.roles.length === 2 ? `${one} from ${other}` : 'them apart'} ${kPercent.format(hardest.accuracy)} of the time, and no quiz can do better.`;
};

the('download').addEventListener('click', () => {
  const address = URL.createObjectURL(new Blob([offered.text], { type: 'application/json' }));
  made('a', { href: address, download: `${offered.id}.json` }, []).click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);  // Safari begins late
});

for (const button of /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll('[data-copy]'))) {
  button.addEventListener('click', async () => {
    const lines = /** @type {HTMLTextAreaElement} */ (the(button.dataset.copy ?? ''));
    said('said', '');
    try {
      await navigator.clipboard.writeText(lines.value);
      said('said', 'Copied.');
    } catch {
      lines.focus();
      lines.select();
      said('said', 'The browser did not allow it. The lines are selected: copy them from there.');
    }
  });
}

// ── Where a quiz comes from ──────────────────────────────────────────────────────────────────────────────────────────

/** What another text has taken the place of. */
let before = '';

/** Whether a text has more lines than the page can show: then it stays where it is from. @param {string} text @param {string} name */
const refused = (text, name) => {
  const lines = text.split('\n', kMostLines + 1).length;
  said('remark', lines > kMostLines ? `${name} has more than ${kMostLines.toLocaleString('en')} lines. Check it with the tool: rolefit check QUIZ` : '');
  return lines > kMostLines;
};

/** @param {string} text @param {string} [name] */
const put = (text, name = 'It') => {
  if (refused(text, name)) return;
  if (editor.text.trim() !== '' && editor.text !== text) before = editor.text;
  the('back').hidden = before === '' || before === text;
  editor.text = text;
  later();
};

/** @param {File | undefined} file */
const read = async (file) => {
  if (!file) return;
  if (file.size > kMostBytes) return said('remark', `${file.name} is larger than 4 MiB, which is more than a quiz may have.`);
  try {
    put(new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer()), file.name);
  } catch (error) {
    said('remark', error instanceof TypeError ? `${file.name} is not UTF-8 text.` : `${file.name} cannot be read.`);
  }
};

the('text').addEventListener('paste', (event) => {
  if (refused(event.clipboardData?.getData('text/plain') ?? '', 'What was pasted')) event.preventDefault();
});
the('template').addEventListener('click', () => put(template));
the('example').addEventListener('click', () => put(example));
the('back').addEventListener('click', () => put(before));
the('file').addEventListener('change', ({ target }) => {
  const input = /** @type {HTMLInputElement} */ (target);
  read(input.files?.[0]);
  input.value = '';  // the same file may be opened again after a change
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
  read(event.dataTransfer.files[0]);
});

editor.onInput = later;
if (editor.text === '') editor.text = draftKept();
later();
