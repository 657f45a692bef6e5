// A link to a result that a chat, a mail or a forum has passed on has something on it, in it or around it. Its code is found all the
// same: in the page's address, and in the field for a friend's link.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { kQuiz } from '../support/tool.mjs';
import { kEngines, lasting } from './engines.mjs';
import { codeOf, site } from './page.mjs';

/** What becomes of a link on its way, where it still leads to the page: by what is behind its #. @type {Record<string, (fragment: string) => string>} */
const kOnTheWay = {
  ...Object.fromEntries(
    [...'.,;:!?)]}>”’"\'*_~`/\\|…»。，）」', '**', '__', '~~', ').', '**.', '/)', '>.', '">', '”.', '*_', ').**', '&gt;', '&quot;', '&amp;', '%20', ' ', '%0A', '%C2%A0', '\u200b', '%E2%80%8B', '\ufeff', '\u2060', '\u200e', '\ufe0f', '%AD', '%C2%AD', '-', '--', '=', '#', '&', '?'].map((end) => [`${JSON.stringify(end)} behind it`, (fragment) => fragment + end]),
  ),
  ...Object.fromEntries(
    ['?utm_source=chat', '&utm_source=chat&utm_medium=social', '?fbclid=IwAR0aB-c_9', '&fbclid=IwAR0aB-c_9', '&gclid=Aq-1_Z', '%3Futm_source%3Dx', '%26fbclid%3DIwAR', '&amp;fbclid=x', '/?fbclid=x', ' nice!', '%20nice', ' via @somebody', '\nSent from my phone', ') and more', '](x)', ' (mine)', '</a>', '#comment-7', '#:~:text=x', ';jsessionid=7'].map((end) => [`${JSON.stringify(end)} behind it`, (fragment) => fragment + end]),
  ),
  '%3D for =': (fragment) => fragment.replaceAll('=', '%3D'),
  '%253D for =': (fragment) => fragment.replaceAll('=', '%253D'),
  '&#61; for =': (fragment) => fragment.replaceAll('=', '&#61;'),
  '&#x3D; for =': (fragment) => fragment.replaceAll('=', '&#x3D;'),
  '&equals; for =': (fragment) => fragment.replaceAll('=', '&equals;'),
  '=3D for =': (fragment) => fragment.replaceAll('=', '=3D'),
  'full width for =': (fragment) => fragment.replaceAll('=', '＝'),
  'all in full width': (fragment) => fragment.replace(/[!-~]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0)),
  'all encoded': (fragment) => fragment.replace(/[^#]/g, (c) => `%${c.charCodeAt(0).toString(16)}`),
  'hyphens and underscores encoded': (fragment) => fragment.replaceAll('-', '%2D').replaceAll('_', '%5f'),
  'hyphens and underscores escaped': (fragment) => fragment.replace(/[-_]/g, '\\$&'),
  'underscores as entities': (fragment) => fragment.replaceAll('_', '&#95;').replaceAll('-', '&#45;'),
  'hyphens that do not break': (fragment) => fragment.replaceAll('-', '\u2011'),
  'dashes for hyphens': (fragment) => fragment.replaceAll('--', '-').includes('--') ? fragment : fragment.replaceAll('-', '–'),
  'the mark in capitals': (fragment) => fragment.replace(/^.*(=|-result-)/, (mark) => mark.toUpperCase()),
  'a space in the code': (fragment) => `${fragment.slice(0, -9)} ${fragment.slice(-9)}`,
  '%20 in the code': (fragment) => `${fragment.slice(0, -9)}%20${fragment.slice(-9)}`,
  'a soft hyphen in the code': (fragment) => `${fragment.slice(0, -9)}\u00ad${fragment.slice(-9)}`,
  '%C2%AD in the code': (fragment) => `${fragment.slice(0, -9)}%C2%AD${fragment.slice(-9)}`,
  '&shy; in the code': (fragment) => `${fragment.slice(0, -9)}&shy;${fragment.slice(-9)}`,
  'a space without width in the code': (fragment) => `${fragment.slice(0, -9)}\u200b${fragment.slice(-9)}`,
  'spaces without width everywhere': (fragment) => [...fragment].join('\u200b'),
  'a line break in the code': (fragment) => `${fragment.slice(0, -9)}\r\n${fragment.slice(-9)}`,
  'a line break in the mark': (fragment) => `${fragment.slice(0, 11)}\n   ${fragment.slice(11)}`,
  'a soft line break of mail': (fragment) => `${fragment.slice(0, -9)}=\r\n${fragment.slice(-9)}`,
  'a quoted line break': (fragment) => `${fragment.slice(0, -9)}\n> ${fragment.slice(-9)}`,
  '<wbr> in the code': (fragment) => `${fragment.slice(0, -9)}<wbr>${fragment.slice(-9)}`,
  'something before the mark': (fragment) => `?utm_source=chat&${fragment}`,
  'a slash before the mark': (fragment) => `/${fragment}`,
  'asterisks around it': (fragment) => `**${fragment}**`,
};

/** What a message may be in which the link stands. @type {Record<string, (link: string) => string>} */
const kMessages = {
  'text around it': (link) => `look: ${link} nice!`,
  'text close to it': (link) => `(${link})`,
  'angle brackets': (link) => `<${link}>`,
  'Markdown': (link) => `[my result](${link})`,
  'Markdown, bold': (link) => `**[my result](${link})**`,
  'Markdown with a title': (link) => `[my result](${link} "mine")`,
  'HTML': (link) => `<a href="${link}">my result</a>`,
  'BBCode': (link) => `[url=${link}]my result[/url]`,
  'Slack': (link) => `<${link}|my result>`,
  'quotes': (link) => `“${link}”`,
  'lines around it': (link) => `Hi,\n\n${link}\n\n--\nJane`,
  'quoted by a mail program': (link) => `> Hi,\n> ${link}\n> Jane`,
  'another link before it': (link) => `https://other.example/a#b and ${link}`,
  'another link behind it': (link) => `${link} and https://other.example/a#b`,
  'the link twice': (link) => `${link} ${link}`,
  '%23 for #': (link) => link.replace('#', '%23'),
  '&#35; for #': (link) => link.replace('#', '&#35;'),
  'full width for #': (link) => link.replace('#', '＃'),
  'encoded as a whole': (link) => encodeURIComponent(link),
  'in the address of a forwarding page': (link) => `https://l.example/l.php?u=${encodeURIComponent(link)}&h=AT0-x_9`,
  'in a script': (link) => JSON.stringify({ link }).replaceAll('=', '\\u003d').replaceAll('#', '\\u0023').replaceAll('/', '\\/'),
  'without what is before the #': (link) => link.replace(/^.*#/, ''),
  'the code alone': (link) => link.replace(/^.*(=|-result-)/, ''),
  'the code alone, in quotes': (link) => `"${link.replace(/^.*(=|-result-)/, '')}".`,
  'the code alone, in text': (link) => `My code: ${link.replace(/^.*(=|-result-)/, '')} (A friend)`,
  'the code alone, in underscores': (link) => `_${link.replace(/^.*(=|-result-)/, '')}_`,
  'the code alone, with spaces': (link) => link.replace(/^.*(=|-result-)/, '').replace(/.{5}/g, '$& '),
};

/** In the page: plays, and gives the link to the result. */
const playing = async () => {
  const host = document.querySelector('role-fit-quiz');
  host.scrollIntoView();
  const find = (selector) => host.shadowRoot?.querySelector(selector);
  globalThis.find = find;
  globalThis.until = async (ask) => {
    for (const end = Date.now() + 20000; !ask(); await new Promise((resolve) => setTimeout(resolve, 2))) {
      if (Date.now() > end) throw new Error(`waited in vain until ${ask}`);
    }
  };
  await until(() => customElements.get('role-fit-quiz') && find('legend'));
  while (!find('#verdict')) {
    const before = find('legend').textContent;
    find('.asked input').click();
    await host.updateComplete;
    find('button.early, [type=submit]').click();
    await until(() => find('#verdict') || (find('legend') && find('legend').textContent !== before));
  }
  find('.chapter').dispatchEvent(new Event('pointerenter'));
  await until(() => find('#link') && find('#friend-link'));
  /** Brings the reader back to their own result. */
  globalThis.own = async () => {
    for (; !find('.chapter.share'); await host.updateComplete) find('.actions .primary')?.click();
    if (find('#friend-summary')) find('.chapter.friend .actions button').click();
    await until(() => find('#friend-link'));
  };
  return find('#link').value;
};

/** In the page: visits fragments one after the other. Gives those behind which no result was found. */
const visiting = async (fragments) => {
  const missed = [];
  const settled = () => document.querySelector('role-fit-quiz').updateComplete;
  for (const [name, fragment] of fragments) {
    location.hash = 'nothing';
    await new Promise((resolve) => setTimeout(resolve));
    await settled();
    await own();
    const changed = new Promise((resolve) => addEventListener('hashchange', resolve, { once: true }));
    location.hash = fragment;
    await changed;
    await settled();
    if (!find('#verdict') || find('.chapter.share')) missed.push(`${name}: ${find('.caution')?.textContent ?? 'nothing is said'}`);
  }
  return missed;
};

/** In the page: gives messages to the friend's field. Gives those in which no result was found. */
const meeting = async (messages) => {
  const missed = [];
  for (const [name, message] of messages) {
    find('#friend-link').value = message.replace(/[\r\n]+/g, ' ');
    find('.chapter.friend button').click();
    await until(() => find('#friend-summary') || find('#friend-error').textContent.trim());
    if (find('#friend-summary')) find('.chapter.friend .actions button').click();
    else missed.push(`${name}: ${find('#friend-error').textContent.trim()}`);
    await until(() => find('#friend-link'));
    await document.querySelector('role-fit-quiz').updateComplete;
    find('#friend-link').value = '';
    find('.chapter.friend button').click();
    await document.querySelector('role-fit-quiz').updateComplete;
  }
  return missed;
};

const kPage = (head = '') => `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A page</title>${head}</head><body><role-fit-quiz></role-fit-quiz><script src="role-fit.js"></script></body></html>`;

let own;
before(async () => {
  own = await site({ 'page.html': kPage(), 'canonical.html': kPage('<link rel="canonical" href="/page.html?p=7">') }, {});
});
after(() => own?.close());

/** A link as earlier versions wrote it. */
const earlier = () => `${own.address}page.html#rolefit-ds-or-mle=${codeOf(Object.fromEntries(JSON.parse(readFileSync(kQuiz, 'utf8')).items.map(({ id }, n) => [id, n % 2])))}`;

for (const [engine, open] of kEngines) {
  test(`${engine}: a result is found in what is left of its link`, async (t) => {
    const tab = await open();
    t.after(() => tab.close());
    await tab.go(`${own.address}page.html?p=7&utm_source=mail&fbclid=x`);
    const link = await tab.ask(`(${playing})()`);
    const [address, fragment] = link.split('#');
    const wrong = [];
    if (address !== `${own.address}page.html?p=7`) wrong.push(`the link leads to ${address}`);
    if (!(await tab.ask(`(() => { try { document.querySelector('#${fragment}'); return true; } catch { return false; } })()`))) wrong.push(`querySelector() throws on ${fragment}`);
    const links = [['of this version', link], ['of an earlier version', earlier()]];
    // Engines differ in how they write addresses, and in nothing else here. Links of both kinds are read alike, but for the code.
    for (const [kind, sent] of engine === 'Chromium' ? links : links.slice(0, 1)) {
      const behind = sent.split('#')[1];
      const every = Object.entries(kOnTheWay).map(([name, change]) => [name, change(behind)]);
      const isWhole = engine === 'Chromium' && sent === link;
      const fragments = isWhole ? every : every.filter((_, n) => n % 4 === 0);
      const messages = [...Object.entries(kOnTheWay).map(([name, change]) => [name, `${address}#${change(behind)}`]), ...Object.entries(kMessages).map(([name, write]) => [name, write(sent)])];
      /** @type {Record<string, string[]>} */
      const missed = { address: await lasting(tab, `(${visiting})(${JSON.stringify(fragments)})`) };
      await tab.ask(`own()`);
      if (engine === 'Chromium') missed.field = await lasting(tab, `(${meeting})(${JSON.stringify(isWhole ? messages : messages.filter((_, n) => n % 4 === 0))})`);
      wrong.push(...Object.entries(missed).flatMap(([where, all]) => all.map((what) => `${kind}, in the ${where}: ${what}`)));
    }
    await tab.go(`${own.address}canonical.html?mc_eid=1&email=jane@example.org`);
    const canonical = await tab.ask(`(${playing})()`);
    if (canonical.split('#')[0] !== `${own.address}page.html?p=7`) wrong.push(`the link leads to ${canonical}`);
    await tab.go(`${own.address}page.html#/article?id=x`);
    const routed = await tab.ask(`(${playing})()`);
    if (!routed.startsWith(`${own.address}page.html#/article?id=x&rolefit-`)) wrong.push(`the link leads to ${routed}`);
    for (const whole of [routed, link.replace('#', '?x=1%23')]) {
      await tab.go('about:blank');
      await tab.go(whole);
      const found = await tab.ask(`(async () => {
        document.querySelector('role-fit-quiz').scrollIntoView();
        for (const end = Date.now() + 10000; Date.now() < end; await new Promise((resolve) => setTimeout(resolve, 10))) {
          const tree = document.querySelector('role-fit-quiz').shadowRoot;
          if (tree?.querySelector('#verdict')) return true;
        }
        return false;
      })()`);
      if (!found) wrong.push(`no result at ${whole}`);
    }
    assert.deepEqual(wrong, []);
  });
}
