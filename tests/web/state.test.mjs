import assert from 'node:assert/strict';
import { test } from 'node:test';
import { advance, answersText, back, begin, choose, current, finish, settle, start } from '../../web/src/state.js';

const [a, b, c] = ['a', 'b', 'c'].map((id) => ({ key: id, items: [id] }));

const begun = () => start(begin(), a);

test('a quiz begins with its introduction and goes to the first item', () => {
  assert.equal(begin().screen, 'intro');
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

test('back from the first question is the introduction, which goes on where the reader was', () => {
  const state = back(choose(begun(), 'a', 1));
  assert.equal(state.screen, 'intro');
  assert.equal(answersText(start(state, a).answers), '{"a":1}');
});

test('a group is answered as a whole: what was not ticked is a no, and what was keeps its answer', () => {
  const boxes = { key: ':boxes', items: ['x', 'y', 'z'] };
  let state = advance(choose(begun(), 'a', 1), [boxes]);
  state = choose(state, 'y', 1);
  assert.equal(current(advance(back(state), [c])), c, 'a group with one box ticked is not yet answered');
  state = settle(state);
  assert.equal(answersText(state.answers), '{"x":0,"y":1,"z":0,"a":1}');
  assert.equal(current(advance(back(state), [c])), boxes);
});
