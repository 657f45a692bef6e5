import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { rolefit } from '../support/tool.mjs';

const folder = mkdtempSync(join(tmpdir(), 'rolefit-syntax-'));
after(() => rmSync(folder, { recursive: true }));

/** What people write that is not JSON: the text, with ‸ before the place, and the words that name it. */
const kSlips = {
  'curly quotes': [
    ['{‸“id”: 1}', /a curly quote “ \(U\+201C\) stands where JSON wants a straight one, "/],
    ['{‸”id”: 1}', /a curly quote ” \(U\+201D\)/],
    ['{‸„id“: 1}', /a curly quote „ \(U\+201E\)/],
    ['{"a": ‸«x»}', /quote « \(U\+00AB\)/],
    ['{"a": ‸‘x’}', /curly quote ‘ \(U\+2018\)/],
    ['{"a": ‸″x″}', /U\+2033/],
    ['{"a": ‸＂x＂}', /U\+FF02/],
    ['["x", ‸“y”]', /U\+201C/],
    ['{"a‸”: 1}', /curly quote ” \(U\+201D\)/],
    ['{"a‸”: 1,\n "b": 2}', /curly quote ” \(U\+201D\)/],
    ['{"a": "x‸”, "b": 2}', /curly quote ” \(U\+201D\)/],
    ['{"a": "x‸”\n}', /curly quote ” \(U\+201D\)/],
    ['{"a": 1}‸”', /U\+201D/],
  ],
  'special spaces': [
    ['{‸\u00A0"a": 1}', /a no-break space \(U\+00A0\) stands where JSON wants a plain space/],
    ['{"a":‸\u00A01}', /U\+00A0/],
    ['{\n‸\u202F\u202F"a": 1}', /a no-break space \(U\+202F\)/],
    ['{"a"‸\u200B: 1}', /an invisible character \(U\+200B\)/],
    ['{"a": 1,‸\uFEFF "b": 2}', /U\+FEFF/],
    ['‸\u00A0{}', /U\+00A0/],
    ['{}‸\u00A0', /U\+00A0/],
    ['{"a":‸\u3000 1}', /U\+3000/],
    ['{"a": 1,‸\u2028"b": 2}', /U\+2028/],
    ['{"a":‸\u0085 1}', /U\+0085/],
    ['{"a":‸\u000C 1}', /control character \(U\+000C\)/],
  ],
  'signs of other scripts': [
    ['{"a"‸：1}', /： \(U\+FF1A\) stands where JSON wants .*:/],
    ['{"a": 1‸，"b": 2}', /， \(U\+FF0C\) stands where JSON wants .*,/],
    ['‸｛"a": 1}', /U\+FF5B/],
    ['{"a": ‸−1}', /− \(U\+2212\) stands where JSON wants .*-/],
    ['{"a": ‸–1}', /U\+2013/],
    ['{"a": ‸é}', /é \(U\+00E9\)/],
  ],
  'other languages’ ways': [
    ["{‸'a': 1}", /a single quote ' stands where JSON wants a double one, "/],
    ["{\"a\": ‸'x'}", /a single quote '/],
    ['{"a": ‸`x`}', /backtick/],
    ['{"a": ‸True}', /'True'.*true/],
    ['{"a": ‸FALSE}', /'FALSE'.*false/],
    ['{"a": ‸None}', /'None'.*null/],
    ['{"a": ‸undefined}', /'undefined'.*null/],
    ['{"a": ‸NaN}', /'NaN'.*null/],
    ['[1, ‸-Infinity]', /'-Infinity'/],
    ['[1, ‸nan]', /'nan'/],
    ['{"a": ‸+1}', /'\+1' is no number/],
    ['{"a": ‸.5}', /'\.5' is no number/],
    ['{"a": ‸1.}', /'1\.' is no number/],
    ['{"a": ‸-}', /'-' is no number/],
    ['{"a": 1‸,5}', /decimal comma/],
    ['{"a": 1, ‸// more\n"b": 2}', /no comments/],
    ['{‸/* more */ "b": 2}', /no comments/],
    ['‸# more\n{"b": 2}', /no comments/],
    ['{"b": 2} ‸// more', /no comments/],
    ['{"a": 1‸,}', /the comma before '}' is one too many/],
    ['[1‸,]', /the comma before ']' is one too many/],
    ['{"a": 1‸ "b": 2}', /a comma is missing here/],
    ['{‸a: 1}', /a key in double quotes/],
    ['{"a"‸ 1}', /a colon is missing after this key/],
    ['{"a"‸ = 1}', /a colon is missing after this key/],
    ['{}\n‸{}', /text after the end of the document.*second/],
    ['‸<!doctype html>', /HTML/],
    ['‸```json\n{}\n```', /backtick/],
    ['‸const quiz = {}', /expected a value/],
  ],
  'broken texts': [
    ['{"a": "one‸\ntwo"}', /a line break.*\\n/],
    ['{"a": "one‸\ttwo"}', /a tab.*\\t/],
    ['{"a": "one‸\u0001two"}', /control character \(U\+0001\)/],
    ['{"a": "C:\\‸Program"}', /'\\P'.*\\\\/],
    ['{"a": "\\u12‸G4"}', /four/],
    ['{"a": "open‸}', /no closing quote/],
  ],
};

for (const [kind, slips] of Object.entries(kSlips)) {
  test(`check names ${kind} in JSON, with the place`, () => {
    const wrong = [];
    for (const [marked, says] of slips) {
      const text = marked.replace('‸', '');
      const before = marked.slice(0, marked.indexOf('‸')).split('\n');
      const path = join(folder, 'slip.json');
      writeFileSync(path, text);
      const { status, stdout } = rolefit(['check', path]);
      assert.equal(status, 1, marked);
      const at = `${path}:${before.length}:${[...before.at(-1)].length + 1}: `;
      const [first, ...more] = stdout.trim().split('\n');
      if (!first.startsWith(at) || !says.test(first) || more.length > 0) wrong.push(`${marked} → ${stdout.replace(path, '')}`);
    }
    assert.deepEqual(wrong, []);
  });
}

test('curly quotes and special spaces inside a text are the author’s', () => {
  const path = join(folder, 'good.json');
  writeFileSync(path, '{"title": "“x”, ‘y’: «z»\u00A0\u202F\u3000 – – é", "nonsense": 1}');
  const { stdout } = rolefit(['check', path]);
  assert.match(stdout, /'nonsense' is not a key of the format/);
  assert.doesNotMatch(stdout, /curly|space/);
});
