// The document that make.html changes: every change leaves a sound quiz, and what nobody touched as it was. Undo, and import.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { Draft } from '../../web/pages/make/document/draft.js';
import { change, insert, move, pointer, put, remove } from '../../web/pages/make/document/edit.js';
import { begin, record, redo, undo } from '../../web/pages/make/document/history.js';
import { addAnswer, addBox, addBoxes, addQuestion, moveQuestion, questionsIn, removeAnswer, removeBox, removeQuestion, setShare, setTicked, toScale, toShares } from '../../web/pages/make/document/questions.js';
import { addRole, removeRole } from '../../web/pages/make/document/roles.js';
import { addScale, removeScale } from '../../web/pages/make/document/scales.js';
import { emptyQuiz, idFrom, withTitle } from '../../web/pages/make/document/templates.js';
import { contentOf } from '../../web/pages/make/import/file.js';
import { withTable } from '../../web/pages/make/import/questions.js';
import { ImportError } from '../../web/pages/make/import/table.js';
import { kRoot, rolefit } from '../support/tool.mjs';

const kQuizzes = Object.fromEntries(readdirSync(join(kRoot, 'data/quizzes')).map((name) => [name, readFileSync(join(kRoot, 'data/quizzes', name), 'utf8')]));
const kEnglish = { language: 'en', text: (key) => key };
const empty = (roles = 3) => emptyQuiz(roles, kEnglish, '2026-11-29');

/** The errors that the tool finds in a document; missing texts and the like are only warnings. */
const errorsIn = (document) =>
  rolefit(['check', '/dev/stdin'], new Draft({ document }).text).stdout.split('\n').filter((line) => line !== '' && !line.includes(': warning: '));

for (const [name, text] of Object.entries(kQuizzes)) {
  test(`${name}, opened and saved again, is the same to the letter, and after a change and back the same document`, () => {
    const draft = new Draft({ text });
    assert.ok(draft.document);
    assert.equal(draft.text, text);
    const changed = put(draft.document, ['roles', 0, 'name'], 'x');
    const back = new Draft({ document: put(changed, ['roles', 0, 'name'], draft.document.roles[0].name) });
    assert.deepEqual(JSON.parse(back.text), JSON.parse(text));
    assert.equal(back.text, text.replace('"value": 0.0,', '"value": 0,'), 'written in the same form');
  });

  test(`${name} stays without errors whatever is added, moved and removed`, () => {
    const { document } = new Draft({ text });
    const steps = {
      'a role more': addRole,
      'a role less': (given) => removeRole(given, 0),
      'a question more': addQuestion,
      'boxes more': (given) => addBoxes(given, ['No', 'Yes']),
      'the first question less': (given) => removeQuestion(given, questionsIn(given)[0]),
      'the last question less': (given) => removeQuestion(given, questionsIn(given).at(-1)),
      'the last question first': (given) => moveQuestion(given, questionsIn(given).length - 1, 0),
      'a scale more': addScale,
      'no scale': (given) => (given.traits ?? []).reduce((less) => removeScale(less, 0), given),
      'an answer more': (given) => addAnswer(given, 0),
      'an answer more and less': (given) => removeAnswer(addAnswer(given, 0), 0, 0),
      'a scale and back': (given) => {
        const scaled = addScale(given);
        return toShares(toScale(scaled, 0, scaled.traits[0].id), 0);
      },
    };
    for (const [what, step] of Object.entries(steps)) assert.deepEqual(errorsIn(step(document)), [], what);
  });
}

test('unknown parts of a quiz stay as they were', () => {
  const text = JSON.stringify({ ...JSON.parse(kQuizzes['plain.json']), new: { deep: [{ 2: 'b', 1: 'a' }] }, $comment: '__proto__' });
  const { document } = new Draft({ text });
  const changed = removeRole(addRole(addQuestion(document)), 0);
  assert.deepEqual(changed.new, document.new);
  assert.equal(changed.new, document.new, 'not even copied');
});

test('a text that is no quiz has no fields, and stays as it is', () => {
  for (const text of ['', '{', '[]', '{"roles": [], "items": [1]}', '{"roles": [{"id": 1}], "items": []}', '{"roles": [], "items": [{"id": "a", "shares": {"b": 1}}]}']) {
    const draft = new Draft({ text });
    assert.equal(draft.document, undefined, text);
    assert.equal(draft.text, text);
  }
});

test('changes share what did not change', () => {
  const { document } = new Draft({ text: kQuizzes['plain.json'] });
  const changed = setShare(document, 2, 'cook', 0, 7);
  assert.equal(changed.items[2].shares.cook[0], 7);
  assert.equal(document.items[2].shares.cook[0], 8);
  assert.equal(changed.items[1], document.items[1]);
  assert.equal(changed.roles, document.roles);
  assert.equal(put(document, ['title'], document.title), document, 'no change gives the same value');
});

test('lists', () => {
  assert.deepEqual(insert({}, ['a'], 1), { a: [1] });
  assert.deepEqual(insert({ a: [1, 3] }, ['a'], 2, 1), { a: [1, 2, 3] });
  assert.deepEqual(move({ a: [1, 2, 3] }, ['a'], 0, 2), { a: [2, 3, 1] });
  assert.deepEqual(move({ a: [1] }, ['a'], 0, 1), { a: [1] });
  assert.deepEqual(remove({ a: [1, 2] }, ['a'], 0), { a: [2] });
  assert.deepEqual(remove({ a: [1], b: 0 }, ['a'], 0), { b: 0 });
  assert.deepEqual(change({ a: { b: 1 } }, ['a', 'b'], () => undefined), { a: {} });
  assert.equal(pointer(['items', 3, 'a/b~c']), '/items/3/a~1b~0c');
});

test('an empty quiz has no errors, and questions move with all their boxes', () => {
  for (const roles of [1, 2, 3, 12]) assert.deepEqual(errorsIn(empty(roles)), [], `${roles} roles`);
  let document = addBoxes(empty(), ['No', 'Yes']);
  document = addQuestion(addBox(document, document.groups[0].id, ['No', 'Yes']));
  assert.deepEqual(questionsIn(document).map(({ items }) => items), [[0], [1], [2], [3, 4, 5], [6]]);
  const moved = moveQuestion(document, 3, 0);
  assert.deepEqual(moved.items.map(({ id }) => id), ['box-4', 'box-5', 'box-6', 'question-1', 'question-2', 'question-3', 'question-7']);
  const ticked = setTicked(document, 3, 'role-1', 8);
  assert.deepEqual(ticked.items[3].shares['role-1'], [2, 8]);
  const less = [3, 3, 3].reduce(removeBox, document);
  assert.equal(less.groups, undefined);
  assert.equal(less.items.length, 4);
  assert.deepEqual(errorsIn(less), []);
});

test('the id follows the title until the author chooses another', () => {
  const { id } = withTitle(empty(), 'Koch, Bäcker oder Gastgeberin?');
  assert.equal(id, 'koch-baecker-oder-gastgeberin');
  assert.equal(withTitle({ title: 'a', id: 'mine' }, 'b').id, 'mine');
  assert.equal(withTitle({ title: 'a', id: 'a' }, 'أي دور؟').id, 'my-quiz');
  assert.equal(idFrom('¿Qué años?'), 'que-anos');
});

test('undo and redo, with what is typed in one field as one step', () => {
  let history = begin('');
  for (const [text, at] of [['a', 0], ['ab', 100], ['abc', 5000]]) history = record(history, text, 'title', at);
  history = record(history, 'x', undefined, 5001);
  assert.deepEqual([history.present, (history = undo(history)).present, (history = undo(history)).present, (history = undo(history)).present], ['x', 'abc', 'ab', '']);
  assert.equal(undo(history).present, '', 'there is nothing before the beginning');
  assert.equal(redo(history).present, 'ab');
  assert.equal(redo(record(history, 'new', 'title', 6000)).present, 'new', 'a change forgets what was undone');
});

const table = (text) => withTable(empty(), contentOf(text, 'x.csv').rows);

test('questions come from a spreadsheet, however it was saved', () => {
  const rows = [['Question', 'Answer', 'Cook', 'Baker'], ['Friends come, "now"?', 'A\nnew dish', '6', '2,5'], ['', 'The; cake', '4', '60 %'], ['When?', 'Early', '1', '7'], ['When?', 'Late', '9', '3']];
  for (const separator of [',', ';', '\t']) {
    for (const end of ['\n', '\r\n', '\r']) {
      const text = rows.map((row) => row.map((cell) => (/[",;\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(separator)).join(end);
      const { roles, items } = table(`\uFEFF${text}${end}`);
      assert.deepEqual(roles.map(({ name }) => name), ['Cook', 'Baker']);
      assert.deepEqual(items.map(({ prompt, categories, shares }) => ({ prompt, categories, shares })), [
        { prompt: 'Friends come, "now"?', categories: ['A\nnew dish', 'The; cake'], shares: { 'role-1': [6, 4], 'role-2': [2.5, 60] } },
        { prompt: 'When?', categories: ['Early', 'Late'], shares: { 'role-1': [1, 9], 'role-2': [7, 3] } },
      ]);
    }
  }
});

test('columns find their roles by name or id in any order, and questions come behind those that are there', () => {
  const { document } = new Draft({ text: kQuizzes['plain.json'] });
  const { rows } = contentOf('q,a,HOST,cook,Baker\nNew?,Yes,1,2,3\n,No,9,8,7\n', 'x.csv');
  const made = withTable(document, rows);
  assert.equal(made.items.length, 9);
  assert.deepEqual(made.items[8].shares, { host: [1, 9], cook: [2, 8], baker: [3, 7] });
  assert.deepEqual(errorsIn(made), []);
});

test('a table that cannot be read says on which line, and why', () => {
  const problems = (text, document = empty()) => {
    try {
      withTable(document, contentOf(text, 'x.csv').rows);
    } catch (error) {
      assert.ok(error instanceof ImportError, String(error));
      return error.problems.map(({ line, key }) => `${line} ${key}`);
    }
    return [];
  };
  assert.deepEqual(problems('a,b\nc,d'), ['1 import.head']);
  assert.deepEqual(problems('q,a,Cook\n,x,1'), ['2 import.first']);
  assert.deepEqual(problems('q,a,Cook\nWhy?,x,1\n,,2\n,y,many\n,z'), ['3 import.answer', '4 import.number', '5 import.number']);
  assert.deepEqual(problems('q,a,Cook\n\n"Why\nnot?",x,1'), ['3 import.answers']);
  assert.deepEqual(problems('q,a,Cook\nWhy?,x,0\n,y,0'), ['2 import.nobody']);
  assert.deepEqual(problems('q,a,Cook\n"Why,x,1'), ['2 import.quote']);
  assert.deepEqual(problems('q,a,Cook'), ['1 import.none']);
  const { document } = new Draft({ text: kQuizzes['plain.json'] });
  assert.deepEqual(problems('q,a,Cook,Chef\nWhy?,x,1,1', document), ['1 import.column', '1 import.missing', '1 import.missing']);
});

test('a quiz is told from a spreadsheet', () => {
  const kind = (text) => Object.keys(contentOf(text, 'x'))[0];
  for (const text of Object.values(kQuizzes)) assert.equal(kind(text), 'quiz');
  assert.equal(kind('{"a": 1'), 'quiz');
  assert.equal(kind('"format": "rolefit/1", "id"'), 'quiz');
  assert.equal(kind('"q","a","Cook"\n'), 'rows');
  assert.equal(kind('hello'), 'quiz');
  assert.throws(() => contentOf(' \n', 'x'), ImportError);
  assert.throws(() => contentOf('\n'.repeat(60_000) + '{', 'x'), ImportError);
});
