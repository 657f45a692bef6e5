/** @import {Environment, Comparison, Problem, Quiz} from '../../types.js' */

/**
 * The script of `check.html`, where authors write a quiz, try it and copy the lines for their article. The engine checks the quiz while
 * it is written. Texts of the quiz are put onto the page as text, never as markup.
 */
import quizzes from 'rolefit:quizzes';
import { hindering, parsed, questionsOf } from '../../quiz/quiz.js';
import { draftKept, keepDraft } from './draft.js';
import { openEditor } from './editor.js';
import { besideLines, frameLines, wholeLines } from './embed-lines.js';

/**
 * Milliseconds without a change before a check. After a slow check the pause is longer, so that checking takes a third of the time at most.
 */
const kPause = 250;
/** After so many milliseconds something is said about an engine that does not come. */
const kLong = 6000;
/** What the engine reads at most. */
const kMostBytes = 4 * 2 ** 20;
/** The most lines in the text area. Browsers need about a second to lay out 20,000 lines. */
const kMostLines = 50_000;

/** @template {HTMLElement} T @param {string} id @returns {T} */
const byId = (id) => /** @type {T} */ (document.getElementById(id));

const editor = openEditor(/** @type {HTMLElement} */ (document.querySelector('.editor')));

// The script `role-fit.js`, which is loaded after this one, defines the element. Without its tag it adds no quiz to the page.
document.querySelector('script[src="role-fit.js"]')?.remove();
/** @type {Promise<Environment>} */
const environment = customElements.whenDefined('role-fit-quiz').then((element) => /** @type {any} */ (element).environment);

// ── Checking ─────────────────────────────────────────────────────────────────────────────────────────────────────────

let timer = 0;
let pause = kPause;
/** The text that was checked last. @type {string | undefined} */
let checked;

const checkSoon = () => {
  clearTimeout(timer);
  timer = setTimeout(check, pause);
  for (const id of ['plain', 'template', 'example']) byId(id).hidden = editor.text !== '';
};

const check = async () => {
  const late = setTimeout(() => showFailure('The engine has not come yet. Are all files of RoleFit beside this page?'), kLong);
  const engine = await environment.then((given) => given.engine('own')).finally(() => clearTimeout(late)).catch((cause) => {
    console.error(cause);
    showFailure('The engine could not be loaded. Are all files of RoleFit beside this page?');
  });
  const { text } = editor;
  if (!engine || text === checked) return;
  const began = performance.now();
  checked = text;
  keepDraft(text);
  try {
    await engine.restart();
    const problems = text.trim() === '' ? [] : engine.check(text);
    showProblems(text, problems);
    const good = text.trim() !== '' && hindering(problems).length === 0;
    offer(good ? text : undefined, good ? engine.compare(text) : undefined);
  } catch (cause) {
    console.error(cause);
    showFailure('The engine stopped at this quiz. That is a fault of RoleFit: please report it.');
  }
  pause = Math.max(kPause, 2 * (performance.now() - began));
};

/** Shows a failure in place of the problems. @param {string} words */
const showFailure = (words) => {
  showProblems('', []);
  offer(undefined);
  write('count', words, 'error');
};

/**
 * Writes words into a live region. Does not write the same words again, because screen readers would repeat them.
 * @param {string} id @param {string} words @param {string} [kind]
 */
const write = (id, words, kind = '') => {
  const place = byId(id);
  place.className = place.className.replace(/\b(error|warning|good)\b/g, '').trim() + (kind && ` ${kind}`);
  if (place.textContent !== words) place.textContent = words;
};

/** @param {number} count @param {string} one */
const counted = (count, one) => `${count} ${one}${count === 1 ? '' : 's'}`;

/** @param {string} text @param {Problem[]} problems */
const showProblems = (text, problems) => {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const warnings = problems.length - errors;
  if (text.trim() === '') write('count', 'Nothing to check yet.');
  else if (errors > 0) write('count', [counted(errors, 'error'), warnings > 0 ? counted(warnings, 'warning') : ''].filter(Boolean).join(', '), 'error');
  else if (hindering(problems).length > 0) write('count', `No errors, and ${counted(warnings, 'warning')}: it can be measured with, but not shown yet.`, 'warning');
  else if (warnings > 0) write('count', counted(warnings, 'warning'), 'warning');
  else write('count', 'Nothing wrong and nothing missing.', 'good');
  editor.mark(problems);
  byId('problems').replaceChildren(...problems.map(row));
};

/** A problem as the tool prints it: what it is, its line and column, and its JSON pointer. @param {Problem} problem */
const row = ({ severity, line, column, path, message }) => {
  const button = create('button', { type: 'button' }, [
    create('span', { className: `severity ${severity}` }, [severity]),
    create('span', { className: 'message' }, [message]),
    create('span', { className: 'place' }, [[line ? `${line}:${column}` : '', path].filter(Boolean).join(' ')]),
  ]);
  button.addEventListener('click', () => editor.select(line || 1, column || 1));
  return create('li', {}, [button]);
};

/**
 * @template {keyof HTMLElementTagNameMap} K
 * @param {K} tag @param {Partial<HTMLElementTagNameMap[K]>} properties @param {(Node | string)[]} content
 */
const create = (tag, properties, content) => {
  const element = Object.assign(document.createElement(tag), properties);
  element.append(...content);
  return element;
};

// ── Trying a quiz, and copying the lines for an article ──────────────────────────────────────────────────────────────

/** The quiz that is offered for download. */
let offered = { text: '', id: '' };

/** @param {string | undefined} text @param {Comparison} [comparison] */
const offer = (text, comparison) => {
  byId('trial').hidden = byId('embed').hidden = text === undefined;
  if (text === undefined || !comparison) return byId('stage').replaceChildren();
  /** @type {Quiz} */
  const quiz = parsed(text);
  offered = { text, id: quiz.id };
  byId('kind').textContent = kind(quiz, comparison);
  const element = document.createElement('role-fit-quiz');
  element.setAttribute('share', 'off');  // A link to a result would open this page with another quiz, or with none.
  if (quiz.language) element.lang = quiz.language;
  element.append(create('script', { type: 'application/json' }, [text]));
  byId('stage').replaceChildren(element);
  byId('download').textContent = `Download ${quiz.id}.json`;
  for (const [id, lines] of [['beside', besideLines(quiz.id)], ['whole', wholeLines(text)], ['frame', frameLines(quiz.id, quiz.title)]]) {
    /** @type {HTMLTextAreaElement} */ (byId(id)).value = lines;
  }
  write('said', '');
};

const kPercent = new Intl.NumberFormat('en', { style: 'percent' });

/** Describes the quiz in a sentence. @param {Quiz} quiz @param {Comparison} comparison */
const kind = (quiz, { pairs }) => {
  const traits = quiz.traits ? ` on ${counted(quiz.traits.length, 'trait')}` : '';
  const size = `${counted(questionsOf(quiz).size, 'question')}${traits}, ${counted(quiz.roles.length, 'role')}.`;
  const [hardest] = [...pairs].sort((a, b) => a.accuracy - b.accuracy);
  if (!hardest) return size;
  const [one, other] = hardest.roles.map((role) => quiz.roles.find(({ id }) => id === role)?.name ?? role);
  const told = quiz.roles.length === 2 ? 'Somebody who knew a person’s traits exactly' : `${one} and ${other} are nearest to each other: somebody who knew a person’s traits exactly`;
  return `${size} ${told} would tell ${quiz.roles.length === 2 ? `${one} from ${other}` : 'them apart'} ${kPercent.format(hardest.accuracy)} of the time, and no quiz can do better.`;
};

byId('download').addEventListener('click', () => {
  const address = URL.createObjectURL(new Blob([offered.text], { type: 'application/json' }));
  create('a', { href: address, download: `${offered.id}.json` }, []).click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);  // Safari begins the download late.
});

for (const button of /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll('[data-copy]'))) {
  button.addEventListener('click', async () => {
    const lines = /** @type {HTMLTextAreaElement} */ (byId(button.dataset.copy ?? ''));
    write('said', '');
    try {
      await navigator.clipboard.writeText(lines.value);
      write('said', 'Copied.');
    } catch {
      lines.focus();
      lines.select();
      write('said', 'The browser did not allow it. The lines are selected: copy them from there.');
    }
  });
}

// ── Opening a quiz ───────────────────────────────────────────────────────────────────────────────────────────────────

/** The text that was in the editor before another one was opened. */
let before = '';

/** Whether a text has too many lines for the page. It is not opened then. @param {string} text @param {string} name */
const isTooLong = (text, name) => {
  const lines = text.split('\n', kMostLines + 1).length;
  write('remark', lines > kMostLines ? `${name} has more than ${kMostLines.toLocaleString('en')} lines. Check it with the tool: rolefit check QUIZ` : '');
  return lines > kMostLines;
};

/** @param {string} text @param {string} [name] */
const openText = (text, name = 'It') => {
  if (isTooLong(text, name)) return;
  if (editor.text.trim() !== '' && editor.text !== text) before = editor.text;
  byId('back').hidden = before === '' || before === text;
  editor.text = text;
  checkSoon();
};

/** @param {File | undefined} file */
const readFile = async (file) => {
  if (!file) return;
  if (file.size > kMostBytes) return write('remark', `${file.name} is larger than 4 MiB, which is more than a quiz may have.`);
  try {
    openText(new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer()), file.name);
  } catch (error) {
    write('remark', error instanceof TypeError ? `${file.name} is not UTF-8 text. Save it as UTF-8: in Notepad choose the encoding under Save as, in PowerShell write -Encoding utf8.` : `${file.name} cannot be read.`);
  }
};

byId('text').addEventListener('paste', (event) => {
  if (isTooLong(event.clipboardData?.getData('text/plain') ?? '', 'What was pasted')) event.preventDefault();
});
byId('plain').addEventListener('click', () => openText(quizzes.plain));
byId('template').addEventListener('click', () => openText(quizzes.template));
byId('example').addEventListener('click', () => openText(quizzes['ds-or-mle']));
byId('back').addEventListener('click', () => openText(before));
byId('file').addEventListener('change', ({ target }) => {
  const input = /** @type {HTMLInputElement} */ (target);
  readFile(input.files?.[0]);
  input.value = '';  // So that the same file can be opened again after a change.
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
  readFile(event.dataTransfer.files[0]);
});

editor.onInput = checkSoon;
if (editor.text === '') editor.text = draftKept();
checkSoon();

// `check.html?quiz=data-jobs` opens a quiz of this build by its name.
const wanted = new URLSearchParams(location.search).get('quiz');
if (wanted && wanted in quizzes) openText(quizzes[wanted]);
else if (wanted) write('remark', `There is no quiz with the name ${wanted}. The names are ${Object.keys(quizzes).join(', ')}.`);
