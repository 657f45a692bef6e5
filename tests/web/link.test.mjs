import assert from 'node:assert/strict';
import { test } from 'node:test';
import { resultFrom, resultIn } from '../../web/quiz/find-result.js';
import { linkTo } from '../../web/quiz/link.js';

const kPages = ['https://blog.example/roles', 'https://blog.example/roles?from=feed', 'http://127.0.0.1:8080/', 'file:///home/me/a%20page.html'];
const kIds = ['ds-or-mle', 'ds', 'a.b', 'a_b', 'a=b', 'c#d', 'größe', '1', 'B'];
const kCode = 'AQNEvki8HP8uDA-_x1';
const kQuestions = '0k3x9a1';
const kResult = { id: 'q', questions: kQuestions, code: kCode };
const kMark = `rolefit-q-${kQuestions}-result-`;

for (const page of kPages) {
  test(`the code in a link on ${page} is found, but only by its own quiz`, () => {
    for (const id of kIds) {
      const link = linkTo(page, { ...kResult, id });
      assert.ok(link.startsWith(`${page}#`));
      assert.equal(new URL(link).href, link, 'an address as browsers write it');
      // A selector of an id: a letter, then letters, digits, - and _.
      assert.match(new URL(link).hash, /^#[a-z][\w-]*$/);
      for (const other of kIds) assert.deepEqual(resultIn(link, other), other === id ? { codes: [kCode], questions: kQuestions } : undefined);
      assert.deepEqual(resultFrom(link), { codes: [kCode], questions: kQuestions });
    }
  });

  test(`a link of an earlier version on ${page} is found, by its own quiz alone`, () => {
    for (const id of ['ds-or-mle', 'ds', 'a.b', 'größe']) {
      const link = `${page}#rolefit-${encodeURIComponent(id)}=${kCode}`;
      for (const other of kIds) assert.deepEqual(resultIn(link, other), other === id ? { codes: [kCode], questions: undefined } : undefined);
      assert.deepEqual(resultFrom(link).codes, [kCode]);
    }
  });
}

test('a link takes the place of what stood behind the page’s #', () => {
  for (const fragment of ['more', `rolefit-q-${kQuestions}-result-old`, 'rolefit-q=old', '']) {
    assert.equal(linkTo(`https://blog.example/roles#${fragment}`, kResult), `https://blog.example/roles#${kMark}${kCode}`);
  }
});

test('where the route of a site is behind the #, a link keeps it and is found again', () => {
  const routes = {
    '/article': `/article?${kMark}${kCode}`,
    '!/article': `!/article?${kMark}${kCode}`,
    '/': `/?${kMark}${kCode}`,
    '/article?id=x': `/article?id=x&${kMark}${kCode}`,
    '/article?id=x&utm_source=y': `/article?id=x&${kMark}${kCode}`,
    [`/article?${kMark}old`]: `/article?${kMark}${kCode}`,
    [`/article?id=x&${kMark}old`]: `/article?id=x&${kMark}${kCode}`,
    [`/article?${kMark}old&id=x`]: `/article?id=x&${kMark}${kCode}`,
  };
  for (const [route, wanted] of Object.entries(routes)) {
    const link = linkTo(`https://docs.example/#${route}`, kResult);
    assert.equal(link, `https://docs.example/#${wanted}`);
    assert.deepEqual(resultIn(link, 'q').codes, [kCode]);
  }
});

test('a page without an address that others could open has no link', () => {
  for (const page of ['about:srcdoc', 'about:blank', 'blob:https://blog.example/1', 'data:text/html,']) assert.equal(linkTo(page, kResult), undefined);
});

test('an address without a result has no code', () => {
  for (const link of ['', 'https://blog.example/', 'https://blog.example/#', 'https://blog.example/#top', 'https://blog.example/?rolefit-q=x', 'rolefit-q=x']) {
    assert.equal(resultIn(link, 'q'), undefined, link);
  }
});

// ── What the link tells of the reader ────────────────────────────────────────────────────────────────────────────────

const addressOf = (page, canonical) => linkTo(page, kResult, canonical).split('#')[0];

test('parameters that tell of a reader or a campaign are not handed on; those that the page may need are', () => {
  const kTelling = [
    'utm_source=news', 'utm_id=3', 'UTM_Medium=mail', 'fbclid=IwAR1', 'gclid=x', 'dclid=x', 'msclkid=x', 'yclid=x', 'twclid=x', 'ttclid=x', 'irclickid=x',
    'gbraid=x', 'wbraid=x', 'mc_eid=1f', 'mc_cid=2a', '_hsenc=p2', '_hsmi=7', 'mkt_tok=x', 'igshid=x', 'igsh=x', 'ref=twitter', 'ref_src=twsrc', 'vero_id=x',
    'oly_enc_id=x', 'ck_subscriber_id=1', '_kx=x', 'email=jane%40example.org', 'e-mail=x', 'subscriber_id=3', 'newsletter_id=8', 'u=jane@example.org',
    'to=jane%40example.org', 'mtm_campaign=x', 'pk_campaign=x', 'matomo_x=1', 'hsa_acc=1', '_ga=1.2', '_gl=1', 'srsltid=x', 'gad_source=1', 's_kwcid=x', 'wt_mc=x',
    'utm%5Fsource=x', 'fbclid', 'ttclid=',
  ];
  const kNeeded = ['p=123', 'id=7', 'page_id=2', 'page=2', 'lang=de', 's=utm_source', 'article=gclid', 'v=1', 'post=a%20b', 'q=a+b', 'amp', 'theme=dark', 'quiz=my.json', 'preview=true', 'from=feed', 'tag=c%2B%2B', 'x=@home'];
  for (const told of kTelling) {
    assert.equal(addressOf(`https://blog.example/a?${told}`), 'https://blog.example/a', told);
    for (const needed of kNeeded) {
      assert.equal(addressOf(`https://blog.example/a?${told}&${needed}`), `https://blog.example/a?${needed}`, told);
      assert.equal(addressOf(`https://blog.example/a?${needed}&${told}`), `https://blog.example/a?${needed}`, told);
    }
  }
  assert.equal(addressOf(`https://blog.example/a?${kNeeded.join('&')}`), `https://blog.example/a?${kNeeded.join('&')}`);
});

test('the address that the page gives itself is handed on, if it is of the same origin', () => {
  const page = 'https://blog.example/a?p=1&fbclid=2#x';
  const same = ['https://blog.example/roles/', 'https://blog.example/?p=123', 'https://blog.example/a#top', 'https://BLOG.example:443/a'];
  assert.deepEqual(same.map((canonical) => addressOf(page, canonical)), ['https://blog.example/roles/', 'https://blog.example/?p=123', 'https://blog.example/a', 'https://blog.example/a']);
  for (const canonical of ['https://other.example/a', 'http://blog.example/a', 'https://blog.example:8443/a', 'https://www.blog.example/a', 'javascript:1', '', '/a', 'https://[']) {
    assert.equal(addressOf(page, canonical), 'https://blog.example/a?p=1', canonical);
  }
  assert.equal(linkTo('https://blog.example/x#/article?fbclid=1', kResult, 'https://blog.example/'), `https://blog.example/#/article?${kMark}${kCode}`);
  assert.equal(addressOf('https://jane:secret@blog.example/a'), 'https://blog.example/a');
});
