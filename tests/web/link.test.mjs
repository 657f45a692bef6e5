import assert from 'node:assert/strict';
import { test } from 'node:test';
import { codeFrom, codeIn, linkTo } from '../../web/quiz/link.js';

const kPages = ['https://blog.example/roles', 'https://blog.example/roles?from=feed', 'http://127.0.0.1:8080/', 'file:///home/me/a%20page.html'];
const kIds = ['ds-or-mle', 'a=b', 'c#d', 'größe'];

for (const page of kPages) {
  test(`the code in a link on ${page} is found, but only by its own quiz`, () => {
    for (const id of kIds) {
      const link = linkTo(page, id, 'Ab_9-');
      assert.ok(link.startsWith(`${page}#`));
      assert.equal(new URL(link).href, link, 'a valid address in the form that browsers write');
      for (const other of kIds) assert.equal(codeIn(link, other), other === id ? 'Ab_9-' : undefined);
    }
  });
}

test('a link replaces the fragment of the page’s address', () => {
  assert.equal(linkTo('https://blog.example/roles#more', 'q', 'new'), 'https://blog.example/roles#rolefit-q=new');
  assert.equal(linkTo('https://blog.example/roles#rolefit-q=old', 'q', 'new'), 'https://blog.example/roles#rolefit-q=new');
});

test('a page that others cannot open by its address has no link', () => {
  for (const page of ['about:srcdoc', 'about:blank', 'blob:https://blog.example/1', 'data:text/html,']) assert.equal(linkTo(page, 'q', 'x'), undefined);
});

test('an address without a result has no code', () => {
  for (const link of ['', 'https://blog.example/', 'https://blog.example/#', 'https://blog.example/#top', 'https://blog.example/?rolefit-q=x', 'rolefit-q=x']) {
    assert.equal(codeIn(link, 'q'), undefined, link);
  }
});

test('a code is found in a link of any quiz, in a message with such a link, and in a bare code', () => {
  for (const text of ['x', ' x\n', 'https://blog.example/#rolefit-q=x', 'https://blog.example/#rolefit-another%20quiz=x ', 'Look:\nhttps://blog.example/a?b=c#rolefit-q=x']) {
    assert.equal(codeFrom(text), 'x', text);
  }
  assert.equal(codeFrom('https://blog.example/#top'), 'https://blog.example/#top');
});
