import assert from 'node:assert/strict';
import { test } from 'node:test';
import { advance, answersText, back, begin, change, changes, choose, current, finish, leave, more, resume, returned, settle, skipped, undo } from '../../web/quiz/state.js';
import { stateOf } from '../../web/quiz/state-from-text.js';
import { stateText } from '../../web/quiz/state-text.js';

const [a, b, c] = ['a', 'b', 'c'].map((id) => ({ key: id, items: [id] }));

const begun = () => begin(a);

/** The items in the quiz's order. */
const kItems = ['a', 'b', 'c', 'x', 'y', 'z'].map((id) => ({ id }));

test('a quiz begins with its first item', () => {
  assert.equal(begun().screen, 'question');
  assert.equal(current(begun()), a);
});

test('after an answer, the next item is the one that the engine ranks first, and never one that was asked before', () => {
  const second = advance(choose(begun(), 'a', 1), [b, c]);
  assert.equal(current(second), b);
  assert.equal(current(advance(choose(second, 'b', 0), [a, b, c])), c);
});

test('an answer counts once, and a changed answer replaces the first one', () => {
  assert.equal(answersText(kItems, choose(choose(begun(), 'a', 1), 'a', 0).answers), '0.....');
});

test('the engine gets the answers in the order of the quiz, not of the reader, as one hexadecimal digit each', () => {
  const answers = new Map([['z', 15], ['b', 10], ['a', 9]]);
  assert.equal(answersText(kItems, answers), '9a...f');
});

test('a step does not change the state before it', () => {
  const before = begun();
  choose(before, 'a', 1);
  settle(before);
  advance(choose(before, 'a', 1), [b]);
  assert.deepEqual(before, begun());
});

test('going back and forth shows the same questions, even if the engine now ranks others first', () => {
  let state = advance(choose(begun(), 'a', 1), [b]);
  state = choose(state, 'b', 0);
  state = back(state);
  assert.equal(current(state), a);
  assert.equal(current(advance(state, [c])), b);
});

test('changing an earlier answer replaces an unanswered question by a better one', () => {
  let state = advance(choose(begun(), 'a', 1), [b]);
  state = choose(back(state), 'a', 0);
  assert.equal(current(advance(state, [c, b])), c);
});

test('the result follows when no question is left, and Back leads from it to the last question', () => {
  const state = advance(choose(begun(), 'a', 1), []);
  assert.equal(state.screen, 'result');
  assert.equal(current(back(state)), a);
  assert.equal(finish(begun()).screen, 'result');
});

test('Back at the first question stays there', () => {
  assert.deepEqual(back(choose(begun(), 'a', 1)), choose(begun(), 'a', 1));
});

test('a reader who had begun and comes back sees the introduction, and continues at the same question', () => {
  assert.deepEqual(returned(begun()), begun());
  for (const state of [choose(begun(), 'a', 1), advance(leave(begun()), [b]), back(advance(leave(begun()), [b]))]) {
    assert.equal(returned(state).screen, 'intro');
    assert.deepEqual(resume(returned(state)), state);
  }
});

test('a group is answered as a whole: an empty box counts as no, and a ticked box keeps its answer', () => {
  const boxes = { key: ':boxes', items: ['x', 'y', 'z'] };
  let state = advance(choose(begun(), 'a', 1), [boxes]);
  state = choose(state, 'y', 1);
  assert.equal(current(advance(back(state), [c])), boxes, 'a group with one box ticked keeps its place');
  state = settle(state);
  assert.equal(answersText(kItems, state.answers), '1..010');
  assert.equal(current(advance(back(state), [c])), boxes);
});

test('a skipped question has no answer, counts as passed, and is marked as skipped', () => {
  let state = advance(leave(choose(begun(), 'a', 1)), [b]);
  assert.equal(answersText(kItems, state.answers), '......');
  assert.equal(current(state), b);
  assert.equal(skipped(state, a), true);
  assert.equal(skipped(state, b), false);
  state = advance(advance(leave(state), [c]), []);
  state = advance(choose(back(back(back(state))), 'a', 0), [c]);
  assert.equal(current(state), b, 'a skipped question keeps its place');
  assert.equal(skipped(state, a), false);
});

test('continuing after an early result leads to the question that was open, or to the next one', () => {
  const open = finish(advance(choose(begun(), 'a', 1), [b]));
  assert.equal(current(more(open, [c, b])), b);
  assert.equal(more(open, [c, b]).screen, 'question');
  const passed = finish(advance(advance(choose(begun(), 'a', 1), [b]), []));
  assert.equal(current(more(passed, [c])), c);
  assert.equal(more(passed, []).screen, 'result');
});

test('undo reverts all changes on the result, and an answer that is changed back does not count as a change', () => {
  const result = finish(choose(choose(begun(), 'a', 1), 'b', 2));
  const changed = change(change(result, 'a', 0), 'b', undefined);
  assert.equal(answersText(kItems, changed.answers), '0.....');
  assert.equal(changes(changed), 2);
  assert.equal(answersText(kItems, undo(changed).answers), '12....');
  assert.equal(undo(changed).before, undefined);
  assert.equal(change(change(result, 'a', 0), 'a', 1).before, undefined);
  assert.equal(answersText(kItems, result.answers), '12....', 'the state before is unchanged');
  assert.equal(back(changed).before, undefined);
});

const kQuestions = [a, b, c, { key: ':boxes', items: ['x', 'y'] }];
const kCategories = new Map(['a', 'b', 'c', 'x', 'y'].map((item) => [item, 2]));

test('a state that is written as text and read again is the same', () => {
  const states = [begun(), advance(choose(begun(), 'a', 1), [b]), finish(advance(leave(begun()), [kQuestions[3]]))];
  for (const state of states) assert.deepEqual(stateOf(stateText(state), kQuestions, kCategories), state);
  assert.deepEqual(stateOf(stateText(back(begun())), kQuestions, kCategories), begun());
});

test('a text that is not a state of this quiz is ignored', () => {
  const good = JSON.parse(stateText(finish(advance(choose(begun(), 'a', 1), [b]))));
  assert.ok(stateOf(JSON.stringify(good), kQuestions, kCategories));
  for (const [what, bad] of Object.entries({
    'no JSON': '{', 'nothing': 'null', 'a list': '[]', 'another screen': { ...good, screen: 'intro' },
    'an unknown item': { ...good, answers: { z: 0 } }, 'a category too high': { ...good, answers: { a: 2 } },
    'a category below 0': { ...good, answers: { a: -1 } }, 'a category that is no whole number': { ...good, answers: { a: 0.5 } },
    'an unknown question': { ...good, asked: ['a', 'z'] }, 'a question asked twice': { ...good, asked: ['a', 'a'] },
    'a question passed and not asked': { ...good, passed: ['c'] }, 'a place outside': { ...good, at: 2 }, 'a place that is none': { ...good, at: '0x' },
  })) {
    assert.equal(stateOf(typeof bad === 'string' ? bad : JSON.stringify(bad), kQuestions, kCategories), undefined, what);
  }
});
