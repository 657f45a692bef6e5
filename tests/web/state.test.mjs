import assert from 'node:assert/strict';
import { test } from 'node:test';
import { advance, answersText, back, begin, change, changes, choose, current, finish, leave, more, resume, returned, settle, skipped, stateOf, stateText, undo } from '../../web/src/state.js';

const [a, b, c] = ['a', 'b', 'c'].map((id) => ({ key: id, items: [id] }));

const begun = () => begin(a);

test('a quiz begins with its first item', () => {
  assert.equal(begun().screen, 'question');
  assert.equal(current(begun()), a);
});

test('after an answer comes the item that the engine ranks first, and never one that was asked', () => {
  const second = advance(choose(begun(), 'a', 1), [b, c]);
  assert.equal(current(second), b);
  assert.equal(current(advance(choose(second, 'b', 0), [a, b, c])), c);
});

test('an answer counts once, and changing it leaves nothing of the first behind', () => {
  assert.equal(answersText(choose(choose(begun(), 'a', 1), 'a', 0).answers), '{"a":0}');
});

test('states are values: a step leaves the state before it as it was', () => {
  const before = begun();
  choose(before, 'a', 1);
  settle(before);
  advance(choose(before, 'a', 1), [b]);
  assert.deepEqual(before, begun());
});

test('going back and forth retraces the same questions, whatever the engine ranks by then', () => {
  let state = advance(choose(begun(), 'a', 1), [b]);
  state = choose(state, 'b', 0);
  state = back(state);
  assert.equal(current(state), a);
  assert.equal(current(advance(state, [c])), b);
});

test('a question that was shown but not answered gives way to a better one when an earlier answer changes', () => {
  let state = advance(choose(begun(), 'a', 1), [b]);
  state = choose(back(state), 'a', 0);
  assert.equal(current(advance(state, [c, b])), c);
});

test('without a question left comes the result, and back leads to the last question', () => {
  const state = advance(choose(begun(), 'a', 1), []);
  assert.equal(state.screen, 'result');
  assert.equal(current(back(state)), a);
  assert.equal(finish(begun()).screen, 'result');
});

test('nothing is before the first question', () => {
  assert.deepEqual(back(choose(begun(), 'a', 1)), choose(begun(), 'a', 1));
});

test('who comes back and has done anything is greeted, and goes on where they were', () => {
  assert.deepEqual(returned(begun()), begun());
  for (const state of [choose(begun(), 'a', 1), advance(leave(begun()), [b]), back(advance(leave(begun()), [b]))]) {
    assert.equal(returned(state).screen, 'intro');
    assert.deepEqual(resume(returned(state)), state);
  }
});

test('a group is answered as a whole: what was not ticked is a no, and what was keeps its answer', () => {
  const boxes = { key: ':boxes', items: ['x', 'y', 'z'] };
  let state = advance(choose(begun(), 'a', 1), [boxes]);
  state = choose(state, 'y', 1);
  assert.equal(current(advance(back(state), [c])), boxes, 'a group with one box ticked keeps its place');
  state = settle(state);
  assert.equal(answersText(state.answers), '{"x":0,"y":1,"z":0,"a":1}');
  assert.equal(current(advance(back(state), [c])), boxes);
});

test('a question left out has no answer, is gone past, and says so when the reader comes back', () => {
  let state = advance(leave(choose(begun(), 'a', 1)), [b]);
  assert.equal(answersText(state.answers), '{}');
  assert.equal(current(state), b);
  assert.equal(skipped(state, a), true);
  assert.equal(skipped(state, b), false);
  state = advance(advance(leave(state), [c]), []);
  state = advance(choose(back(back(back(state))), 'a', 0), [c]);
  assert.equal(current(state), b, 'a question left out keeps its place');
  assert.equal(skipped(state, a), false);
});

test('going on from an early result leads to the question that was open, or to the next one', () => {
  const open = finish(advance(choose(begun(), 'a', 1), [b]));
  assert.equal(current(more(open, [c, b])), b);
  assert.equal(more(open, [c, b]).screen, 'question');
  const passed = finish(advance(advance(choose(begun(), 'a', 1), [b]), []));
  assert.equal(current(more(passed, [c])), c);
  assert.equal(more(passed, []).screen, 'result');
});

test('what changes on the result is undone as a whole, and a change taken back is none', () => {
  const result = finish(choose(choose(begun(), 'a', 1), 'b', 2));
  const changed = change(change(result, 'a', 0), 'b', undefined);
  assert.equal(answersText(changed.answers), '{"a":0}');
  assert.equal(changes(changed), 2);
  assert.equal(answersText(undo(changed).answers), '{"a":1,"b":2}');
  assert.equal(undo(changed).before, undefined);
  assert.equal(change(change(result, 'a', 0), 'a', 1).before, undefined);
  assert.equal(answersText(result.answers), '{"a":1,"b":2}', 'the state before is as it was');
  assert.equal(back(changed).before, undefined);
});

const kQuestions = [a, b, c, { key: ':boxes', items: ['x', 'y'] }];
const kCategories = new Map(['a', 'b', 'c', 'x', 'y'].map((item) => [item, 2]));

test('a state that is kept comes back as it was', () => {
  const states = [begun(), advance(choose(begun(), 'a', 1), [b]), finish(advance(leave(begun()), [kQuestions[3]]))];
  for (const state of states) assert.deepEqual(stateOf(stateText(state), kQuestions, kCategories), state);
  assert.deepEqual(stateOf(stateText(back(begun())), kQuestions, kCategories), begun());
});

test('a text that is no state of this quiz is taken for none', () => {
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
