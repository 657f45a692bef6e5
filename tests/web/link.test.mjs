import assert from 'node:assert/strict';
import { test } from 'node:test';
import { codeFrom, codeIn, linkTo } from '../../web/src/link.js';

const kPages = ['https://blog.example/roles', 'https://blog.example/roles?from=feed', 'http://127.0.0.1:8080/', 'file:///home/me/a%20page.html'];
const kIds = ['ds-or-mle', 'a=b', 'c#d', 'größe'];

for (const page of kPages) {
  test(`what a link on ${page} carries is found again, by its own quiz alone`, () => {
    for (const id of kIds) {
      const link = linkTo(page, id, 'Ab_9-');
      assert.ok(link.startsWith(`${page}#`));
      assert.equal(new URL(link).href, link, 'an address as browsers write it');
      for (const other of kIds) assert.equal(codeIn(link, other), other === id ? 'Ab_9-' : undefined);
    }
  });
}

test('a link takes the place of what stood behind the page’s #', () => {
  assert.equal(linkTo('https://blog.example/roles#more', 'q', 'new'), 'https://blog.example/roles#rolefit-q=new');
  assert.equal(linkTo('https://blog.example/roles#rolefit-q=old', 'q', 'new'), 'https://blog.example/roles#rolefit-q=new');
});

test('a page without an address that others could open has no link', () => {
  for (const page of ['about:srcdoc', 'about:blank', 'blob:https://blog.example/1', 'data:text/html,']) assert.equal(linkTo(page, 'q', 'x'), undefined);
});

test('an address without a result has no code', () => {
  for (const link of ['', 'https://blog.example/', 'https://blog.example/#', 'https://blog.example/#top', 'https://blog.example/?rolefit-q=x', 'rolefit-q=x']) {
    assert.equal(codeIn(link, 'q'), undefined, link);
  }
});

test('what a reader pastes is a link of any quiz, such a link in a message, or a bare code', () => {
  for (const text of ['x', ' x\n', 'https://blog.example/#rolefit-q=x', 'https://blog.example/#rolefit-another%20quiz=x ', 'Look:\nhttps://blog.example/a?b=c#rolefit-q=x']) {
    assert.equal(codeFrom(text), 'x', text);
  }
  assert.equal(codeFrom('https://blog.example/#top'), 'https://blog.example/#top');
});
