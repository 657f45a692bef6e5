// Quiz files as programs and servers make them: in another encoding, with another type, or no quiz at all. What is wrong with the bytes
// is said with its place, and what to do.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { serve } from '../../web/pages/demo/serve.mjs';
import { kDist, kQuiz, textsOf } from '../support/tool.mjs';
import { kEngines, until } from './engines.mjs';
import { kListener } from './hosts.mjs';

const quiz = { ...JSON.parse(readFileSync(kQuiz, 'utf8')), id: 'own', title: 'Für wen? «Größe» – “naïve”' };
const text = JSON.stringify(quiz, undefined, 1);
const latin = Buffer.from(text.replace(/[^\u0000-\u00ff]/g, '?'), 'latin1');
const utf16 = Buffer.from(text, 'utf16le');
const swapped = (bytes, size) => Buffer.from(bytes)[`swap${8 * size}`]();
const utf32 = (characters) => Buffer.concat([...characters].map((character) => Buffer.from(Uint32Array.of(character.codePointAt(0)).buffer)));
const windows1252 = Buffer.concat([...text].map((character) => Buffer.from({ '“': [0x93], '”': [0x94], '–': [0x96], '’': [0x92] }[character] ?? [Math.min(character.codePointAt(0), 255)])));

/** Files that are none, with what the page says of them; the places are those of an editor. */
const line = text.split('\n').findIndex((part) => part.includes('Für wen')) + 1;
const column = text.split('\n')[line - 1].indexOf('ü') + 1;
const kRefused = {
  'UTF-16, as PowerShell and Excel write it': [Buffer.concat([Buffer.of(0xff, 0xfe), utf16]), 'the file is in UTF-16 (little-endian), not in UTF-8; save it as UTF-8', 1, 1],
  'UTF-16, big end first': [Buffer.concat([Buffer.of(0xfe, 0xff), swapped(utf16, 2)]), 'the file is in UTF-16 (big-endian), not in UTF-8', 1, 1],
  'UTF-16 without a mark': [utf16, 'the file is in UTF-16 (little-endian), not in UTF-8', 1, 1],
  'UTF-16, big end first, without a mark': [swapped(utf16, 2), 'the file is in UTF-16 (big-endian), not in UTF-8', 1, 1],
  'UTF-16 in ASCII': [Buffer.from(text.replace(/[^\u0000-\u007f]/g, '?'), 'utf16le'), 'the file is in UTF-16 (little-endian), not in UTF-8', 1, 1],
  'UTF-32': [utf32(`\uFEFF${text}`), 'the file is in UTF-32 (little-endian), not in UTF-8', 1, 1],
  'UTF-32 without a mark': [utf32(text), 'the file is in UTF-32 (little-endian), not in UTF-8', 1, 1],
  'UTF-32, big end first': [swapped(utf32(`\uFEFF${text}`), 4), 'the file is in UTF-32 (big-endian), not in UTF-8', 1, 1],
  'Latin-1': [latin, 'the byte 0xFC is not UTF-8; the file is probably in Windows-1252 (Latin-1), where it is “ü”', line, column],
  'Windows-1252': [windows1252.subarray(0, windows1252.length), 'the byte 0xFC is not UTF-8', line, column],
  'Windows-1252 with a mark of UTF-8': [Buffer.concat([Buffer.of(0xef, 0xbb, 0xbf), windows1252]), 'the byte 0xFC is not UTF-8', line, column],
  'a curly quote of Windows-1252': [Buffer.from('{"a": "\x93"}', 'latin1'), 'the byte 0x93 is not UTF-8; the file is probably in Windows-1252 (Latin-1), where it is ““”', 1, 8],
  'nothing': [Buffer.alloc(0), '', 1, 1],
};
const web = (body, type = 'text/html; charset=utf-8') => ({ body: Buffer.from(body), type });
/** What is called what it is not. */
const kPlayed = {
  'text/html, from PHP': web(text),
  'text/html, with a mark and lines around it': web(`\uFEFF\n\n${text}\n`),
  'text/plain': web(text, 'text/plain'),
  'a charset that is not true': web(text, 'application/json; charset=iso-8859-1'),
  'a charset that nobody knows': web(text, 'application/json; charset=x-none'),
  'no type': web(text, ''),
};
const kPages = {
  'a page': web('<!doctype html><title>404</title><p>Not here'),
  'a page that is called JSON': web('\n <html><body>Please log in', 'application/json'),
  'a warning of PHP before the quiz': web(`<br />\n<b>Warning</b>: Undefined variable\n${text}`),
  'a page in UTF-16': { body: Buffer.from('\uFEFF<html>', 'utf16le'), type: 'text/html' },
};
const kLost = { 'letters that were lost': Buffer.from(text.replace('ü', '\uFFFD')), 'letters that were lost, as escapes': Buffer.from(text.replace('ü', '\\ufffd')) };

/** In Firefox and WebKit, a file for each decoder, header and place where browsers could differ. What is said comes from the same core. */
const kElsewhere = ['UTF-16, as PowerShell and Excel write it', 'UTF-16, big end first, without a mark', 'Latin-1', 'nothing', 'a charset that is not true', 'a charset that nobody knows', 'no type', 'a page in UTF-16', 'letters that were lost'];

let host;
const files = new Map();
before(async () => {
  for (const [name, body] of Object.entries({ ...Object.fromEntries(Object.entries(kRefused).map(([name, [bytes]]) => [name, bytes])), ...kLost })) files.set(name, { body, type: 'application/json' });
  for (const [name, file] of Object.entries({ ...kPlayed, ...kPages })) files.set(name, file);
  const translation = Buffer.from(JSON.stringify({ ...textsOf(quiz), language: 'de', title: 'Größe' }), 'latin1');
  files.set('latin.de.json', { body: translation, type: 'application/json' });
  files.set('translated', { body: Buffer.from(JSON.stringify({ ...quiz, translations: { de: 'latin.de.json' } })), type: 'application/json' });
  host = await serve(kDist, {
    answer({ pathname, search }) {
      if (pathname === '/page.html') {
        const [name, language] = decodeURIComponent(search.slice(1)).split('|');
        return { body: `<!doctype html><html lang="${language}"><meta charset="utf-8"><title>Page</title><script>${kListener}</script>
          <script>for (const kind of ['ready', 'error']) document.addEventListener('rolefit-' + kind, ({ problems }) => (globalThis.outcome = { kind, problem: problems?.[0] }));</script>
          <role-fit-quiz quiz="file/${encodeURIComponent(name)}"></role-fit-quiz><script src="role-fit.js" async></script>`, headers: { 'content-type': 'text/html' } };
      }
      const { body, type } = files.get(decodeURIComponent(pathname).replace('/file/', '')) ?? {};
      return body && { body, headers: { 'content-type': type } };
    },
  });
});
after(() => host?.close());

for (const [engine, open] of kEngines) {
  test(`quiz files of all kinds in ${engine}`, async (t) => {
    const tab = await open();
    t.after(() => tab.close());
    const tried = (names) => Object.keys(names).filter((name) => engine === 'Chromium' || kElsewhere.includes(name));
    const visit = async (name, language = 'en') => {
      await tab.go(`${host.address}page.html?${encodeURIComponent(`${name}|${language}`)}`);
      await until(() => tab.ask('!!globalThis.outcome'), name);
      return { ...(await tab.ask('outcome')), text: await tab.ask(`document.querySelector('role-fit-quiz').shadowRoot.textContent`), heard: await tab.ask('heard') };
    };
    for (const name of tried(kRefused)) {
      const [, words, ...place] = kRefused[name];
      const { kind, problem, text: shown } = await visit(name);
      assert.deepEqual([kind, problem.line, problem.column], ['error', ...place], name);
      assert.ok(problem.message.startsWith(words) && shown.includes(problem.message), `${name}: ${problem.message}; ${shown}`);
    }
    for (const name of tried(kPlayed)) {
      const { kind, text: shown } = await visit(name);
      assert.deepEqual([kind, shown.includes(quiz.title)], ['ready', true], `${name}: ${shown}`);
    }
    for (const name of tried(kPages)) {
      const { kind, problem } = await visit(name);
      assert.equal(kind, 'error', name);
      assert.match(problem.detail, /is a web page, not a quiz\. It begins: </, name);
    }
    for (const name of tried(kLost)) {
      const { heard } = await visit(name);
      assert.ok(heard.some((line) => /^warn: .*letters were lost/.test(line)), `${name}: ${heard.join('\n')}`);
    }
    const { kind, text: shown, heard } = await visit('translated', 'de');
    assert.deepEqual([kind, shown.includes(quiz.title)], ['ready', true]);
    assert.ok(heard.some((line) => /^warn: .*latin\.de\.json: the byte 0xF6 is not UTF-8/.test(line)), heard.join('\n'));
  });
}
