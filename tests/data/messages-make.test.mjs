// The messages of make.html in every language are complete, consistent, used and translated.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { test } from 'node:test';
import { forms, isMessage, testPacks } from '../support/messages.mjs';
import { kRoot } from '../support/tool.mjs';

const kFolder = join(kRoot, 'data/messages-make');
const packs = Object.fromEntries(readdirSync(kFolder).map((name) => [basename(name, '.json'), JSON.parse(readFileSync(join(kFolder, name), 'utf8'))]));

test('make.html speaks English, German, Spanish and Arabic', () => assert.deepEqual(Object.keys(packs).sort(), ['ar', 'de', 'en', 'es']));

testPacks(packs);

/** Texts that are correctly the same as in English. */
const kSame = {
  de: ['step.json', 'roles.name'],
  es: ['number.over', 'number.under', 'step.roles', 'step.json', 'box.empty'],
  ar: ['number.percent', 'step.json'],
};

test('every message is translated, except those that are the same as in English', () => {
  for (const [language, pack] of Object.entries(packs).filter(([language]) => language !== 'en')) {
    const same = Object.keys(packs.en).filter(isMessage).filter((key) => {
      const english = Object.values(forms(packs.en[key]));
      return Object.values(forms(pack[key])).some((text) => english.includes(text));
    });
    assert.deepEqual(same, kSame[language], language);
  }
});

const kPages = join(kRoot, 'web/pages/make');
const sources = readdirSync(kPages, { recursive: true }).map(String).filter((name) => name.endsWith('.js')).map((name) => readFileSync(join(kPages, name), 'utf8')).join('\n');

test('every message is used, and every used message exists', () => {
  const keys = Object.keys(packs.en).filter(isMessage);
  const groups = new Set(keys.map((key) => key.split('.')[0]));
  const literal = [...sources.matchAll(/'([a-z]+(?:\.[\w-]+)+)'/g)].map(([, key]) => key).filter((key) => groups.has(key.split('.')[0]));
  // Parts that the code puts together, as patterns.
  const made = [...sources.matchAll(/`([a-z]+\.[^`$]*\$\{[^`]*)`/g)].map(([, template]) => new RegExp(`^${template.replace(/\$\{.*\}/, '[\\w-]+')}$`));
  assert.deepEqual([...new Set(literal)].filter((key) => !keys.includes(key)), []);
  const unused = keys.filter((key) => !key.startsWith('number.') && !literal.includes(key) && !made.some((pattern) => pattern.test(key)));
  assert.deepEqual(unused, []);
});
