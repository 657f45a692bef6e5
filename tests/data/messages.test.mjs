// The messages of the element and the texts of the built-in quizzes in every language are complete, consistent, used and translated.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { test } from 'node:test';
import { kLanguages } from '../../web/quiz/languages.js';
import { wordsOf } from '../../web/quiz/words.js';
import { forms, isMessage, markup, otherDigits, testPacks } from '../support/messages.mjs';
import { kDist, kRoot } from '../support/tool.mjs';

const read = (path) => readFileSync(join(kRoot, path), 'utf8');
const load = (path) => JSON.parse(read(path));
const named = (folder) => readdirSync(join(kRoot, folder)).filter((name) => name.endsWith('.json')).map((name) => basename(name, '.json'));

const kOthers = kLanguages.filter((language) => language !== 'en');
const packs = Object.fromEntries(named('data/messages').map((language) => [language, load(`data/messages/${language}.json`)]));
/** The quizzes that are translated, and the translations that each has. */
const kTranslated = ['ds-or-mle', 'data-jobs'];
const quizzes = kTranslated.map((id) => ({
  quiz: load(`data/quizzes/${id}.json`),
  translations: Object.fromEntries(named('data/translations').filter((name) => name.startsWith(`${id}.`)).map((name) => [name.slice(id.length + 1), load(`data/translations/${name}.json`)])),
}));

test('every language of the element has a file of messages and a file of the first quiz, and no other language has one', () => {
  assert.deepEqual(Object.keys(packs).sort(), [...kLanguages].sort());
  assert.deepEqual(Object.keys(quizzes[0].translations).sort(), [...kOthers].sort());
  const possible = kTranslated.flatMap((id) => kOthers.map((language) => `${id}.${language}`));
  assert.deepEqual(named('data/translations').filter((name) => !possible.includes(name)), []);
});

// ── Messages ─────────────────────────────────────────────────────────────────────────────────────────────────────────

testPacks(packs);

/** Texts that are correctly the same as in English. */
const kSame = {
  es: ['number.over', 'number.under'],
  pt: ['number.percent', 'number.over', 'number.under'],
  hi: ['number.percent', 'number.over', 'number.under'],
  zh: ['number.percent', 'number.over', 'number.under'],
  ja: ['number.percent'],
  ar: ['number.percent'],
  fr: ['pulls.question', 'traits.trait', 'result.aspect', 'result.evidence', 'result.sources'],
};

test('every message is translated, except those that are the same as in English', () => {
  for (const language of kOthers) {
    const same = Object.keys(packs.en).filter(isMessage).filter((key) => {
      const english = Object.values(forms(packs.en[key]));
      return Object.values(forms(packs[language][key])).some((text) => english.includes(text));
    });
    assert.deepEqual(same, kSame[language] ?? [], language);
  }
});

test('percentages and English plurals are the same as from Intl, whose formatters are slow to create', () => {
  for (const language of ['en', ...kOthers]) {
    const { text, percent } = wordsOf(packs[language]);
    const whole = new Intl.NumberFormat(`${language}-u-nu-latn`, { style: 'percent', maximumFractionDigits: 0 });
    // Newer versions of ICU write a narrower space in French.
    const shown = (share) => whole.format(share).replace(/[\u061c\u200e\u200f]/g, '').replace('\u202f', '\u00a0');
    for (let thousandths = 5; thousandths <= 994; ++thousandths) {
      if (thousandths % 10 !== 5) assert.equal(percent(thousandths / 1000), shown(thousandths / 1000), `${language} ${thousandths}`);
    }
    assert.deepEqual([percent(0.9951), percent(1)], Array(2).fill(text('number.over', { number: shown(0.99) })), language);
    assert.deepEqual([percent(0.0049), percent(0)], Array(2).fill(text('number.under', { number: shown(0.01) })), language);
  }
  const { text } = wordsOf({ ...packs.en, counted: { one: 'one', other: 'other' } });
  const rules = new Intl.PluralRules('en');
  for (let count = 0; count < 200; ++count) assert.equal(text('counted', { count }), rules.select(count));
});

const sources = ['scripts', 'element', 'loading', 'views', 'engine', 'quiz']
  .flatMap((floor) => readdirSync(join(kRoot, 'web', floor)).map((name) => join('web', floor, name)))
  .filter((path) => path.endsWith('.js'))
  .map((path) => read(path))
  .join('\n');

const kVerdicts = ['about-equally', 'lean', 'probably', 'clearly'];
const kKinds = ['practitioners', 'adverts', 'pay'];
/** Keys that the code puts together, with all of their possible parts. */
const kMade = {
  'verdict.${score.verdict}': kVerdicts.map((verdict) => `verdict.${verdict}`),
  'verdict.${score.verdict}.two': kVerdicts.map((verdict) => `verdict.${verdict}.two`),
  'verdict.${score.verdict}.two': kVerdicts.map((verdict) => `verdict.${verdict}.two`),
  'verdict.${score.verdict}.detail': kVerdicts.map((verdict) => `verdict.${verdict}.detail`),
  'offer.${kind}': ['offer.sure', 'offer.futile'],
  'question.${key}': ['question.step', 'question.most', 'question.of'],
  'shared.${unshared}': ['shared.damaged', 'shared.other'],
  'friend.${unfriended}': ['friend.empty', 'friend.none', 'friend.damaged', 'friend.other'],
  'result.${name}': ['traits', 'pulls', 'comparison', 'lifecycle', 'paths', 'outlook', 'faq', 'friend', 'share', 'sources'].map((name) => `result.${name}`),
  'figures.${kind}': kKinds.map((kind) => `figures.${kind}`),
  'figure.n.${kind}': kKinds.map((kind) => `figure.n.${kind}`),
  '${of}.${says}': [
    ...['supported', 'contradicted', 'mixed', 'no-data'].map((says) => `claim.${says}`),
    ...['supported', 'contradicted', 'no-difference'].map((says) => `figure.${says}`),
  ],
};

test('every message is used, and every used message exists', () => {
  const keys = Object.keys(packs.en).filter(isMessage);
  const groups = new Set(keys.map((key) => key.split('.')[0]));
  const literal = [...sources.matchAll(/'([a-z]+(?:\.[\w-]+)+)'/g)].map(([, key]) => key).filter((key) => groups.has(key.split('.')[0]));
  const templates = [...sources.matchAll(/text\(\s*`([^`]*\$\{[^`]*)`/g)].map(([, template]) => template);
  const made = templates.flatMap((template) => {
    const [, values] = Object.entries(kMade).find(([known]) => known === template) ?? [];
    if (values) return values;
    const pattern = new RegExp(`^${template.split(/\$\{[^}]*\}/).map((part) => part.replace(/\./g, '\\.')).join('[\\w-]+')}$`);
    const found = keys.filter((key) => pattern.test(key));
    assert.ok(/^[a-z]+\./.test(template) && found.length > 0, `the keys of \`${template}\` are unknown`);
    return found;
  });
  const used = new Set([...literal, ...made]);
  assert.deepEqual([...used].filter((key) => !keys.includes(key)), [], 'used but missing');
  assert.deepEqual(keys.filter((key) => !used.has(key)), [], 'present but unused');
});

test('the English messages are in one script, which is loaded before the others that use them', () => {
  const keys = Object.keys(packs.en).filter(isMessage);
  const held = (script) => {
    const code = readFileSync(join(kDist, script), 'utf8');
    return keys.filter((key) => [',', '{'].some((before) => code.includes(`${before}"${key}":`)));
  };
  assert.deepEqual(held('role-fit-quiz.js'), keys);
  for (const script of ['role-fit.js', 'role-fit-result.js', 'role-fit-chapters.js', 'role-fit-infographic.js']) assert.deepEqual(held(script), [], script);
});

// ── The quizzes ──────────────────────────────────────────────────────────────────────────────────────────────────────

/** Keys with texts for people, at any depth. Others, such as `values` and `evidence`, have none. */
const kRead = ['title', 'intro', 'name', 'low', 'high', 'summary', 'prompt', 'categories', 'hint', 'why', 'section', 'aspect', 'cells', 'what', 'note', 'stage', 'text', 'question', 'answer', 'topic'];
const kWithin = ['traits', 'roles', 'items', 'groups', 'comparison', 'figures', 'lifecycle', 'paths', 'steps', 'faq', 'outlook'];

/** Every text for people, with its place. @returns {[string, string][]} */
const texts = (value, path = '', reading = false) => {
  if (typeof value === 'string') return reading ? [[path, value]] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const place = `${path}/${inner?.id ?? key}`;
    if (Array.isArray(value)) return texts(inner, place, reading);
    return reading || kRead.includes(key) || kWithin.includes(key) ? texts(inner, place, reading || kRead.includes(key)) : [];
  });
};

/** Names, for example of tools, and words that a language shares with English. */
const kNames = ['Python', 'R', 'C++', 'Java', 'SQL', 'pandas', 'NumPy', 'Excel', 'scikit-learn', 'PyTorch', 'TensorFlow', 'Keras', 'SAS', 'Tableau', 'Power BI',
  'Matplotlib', 'seaborn', 'ggplot2', 'DevOps', 'Docker', 'Kubernetes', 'AWS', 'Google Cloud', 'Azure', 'Git', 'Linux'];
const kShared = {
  es: ['Deep learning', 'Machine learning', 'Data Scientist', 'Machine Learning Engineer', 'Data Analyst', 'Data Engineer', 'Research Scientist'],
  de: ['Data Scientist', 'Machine Learning Engineer', 'Data Analyst', 'Data Engineer', 'Research Scientist', 'Cloud'],
  fr: ['Deep learning', 'Machine learning', 'Cloud', 'Visualisation'],
  pt: ['Deep learning', 'Machine learning'],
};

/** The numbers in a text, in one form: without separators of thousands (or lakhs), and with years in full. */
const numbers = (text) => {
  const plain = text
    .replace(/\b(\d\d)(\d\d)([–〜-])(\d\d)(?!\d)/g, '$1$2$3$1$4')
    .replace(/(?<!\d)[1-9]\d{0,2}(?:,\d{2,3})*,\d{3}(?!\d)/g, (number) => number.replace(/,/g, ''))
    .replace(/(?<![\d.])([1-9]\d{0,2})[\s\u00a0\u202f.](?=\d{3}(?!\d))/g, '$1')
    .replace(/(\d),(?=\d)/g, '$1.');
  return (plain.match(/\d+(?:\.\d+)?/g) ?? []).sort();
};

const kSpelt = ['one|an?', 'two|twice|half', 'three|third', 'four|quarter', 'five|fifth', 'six', 'seven', 'eight', 'nine', 'ten'];

/** Per language the exceptions that some quiz needs. */
const needed = Object.fromEntries(kOthers.map((language) => [language, new Set()]));

const translated = quizzes.flatMap(({ quiz, translations }) => Object.entries(translations).map(([language, translation]) => ({ quiz, original: texts(quiz), language, translation })));

for (const { quiz, original, language, translation } of translated) {
  test(`${quiz.id} in “${language}” has exactly the texts of the English one, at the same places`, () => {
    assert.equal(translation.language, language);
    assert.deepEqual([translation.format, translation.id], [quiz.format, quiz.id]);
    assert.deepEqual(texts(translation).map(([path]) => path).sort(), original.map(([path]) => path).sort());
    assert.ok(original.length > 300);
    // It has nothing else: no numbers, and no texts that are not for people.
    const extra = (value, key = '') => {
      if (typeof value === 'number' || typeof value === 'boolean') return [key];
      if (typeof value !== 'object' || value === null) return [];
      return Object.entries(value).flatMap(([name, inner]) => extra(inner, name));
    };
    assert.deepEqual(extra(translation), []);
  });

  test(`the texts of ${quiz.id} in “${language}” are translated, with the same numbers, in Latin digits and without markup`, () => {
    const found = new Map(texts(translation));
    const allowed = new Set([...kNames, ...(kShared[language] ?? [])]);
    for (const [path, english] of original) {
      const text = found.get(path) ?? '';
      assert.ok(text.trim() !== '' && text === text.trim(), path);
      assert.doesNotMatch(text, markup, path);
      assert.doesNotMatch(text, otherDigits, path);
      if (text === english) {
        const name = english.replace(/\.$/, '');
        assert.ok(allowed.has(name), `${path} is in English: ${text}`);
        needed[language].add(name);
      }
      // A language may write “one page” and “a fifth” with digits.
      const wanted = numbers(english);
      const spelt = kSpelt.flatMap((word, index) => (new RegExp(`\\b(${word})\\b`, 'i').test(english) ? [String(index + 1)] : []));
      if (/\bhundred\b/.test(english)) spelt.push('100');
      const more = numbers(text);
      const lost = wanted.filter((number) => !more.includes(number) || more.splice(more.indexOf(number), 1).length === 0);
      assert.deepEqual([lost, more.filter((number) => !spelt.includes(number))], [[], []], `${path}: ${text} (${english})`);
    }
  });
}

test('every word that a language may share with English is needed in some quiz', () => {
  for (const language of kOthers) assert.deepEqual((kShared[language] ?? []).filter((name) => !needed[language].has(name)), [], language);
});

test('numbers have Latin digits, and the sign is in the right place in every browser and text direction', () => {
  const [en, de, hi, ar] = ['en', 'de', 'hi', 'ar'].map((language) => wordsOf(packs[language]));
  assert.deepEqual([en.percent(0.734), en.percent(0.9999), en.percent(0.0001)], ['73%', '>99%', '<1%']);
  assert.deepEqual([en.decimal(-0.12), en.decimal(-0.01), en.decimal(1.25)], ['−0.1', '0.0', '1.3']);
  assert.deepEqual([de.percent(0.734), de.decimal(-0.12), de.figure(0.123, 'share')], ['73\u00a0%', '−0,1', '12,3\u00a0%']);
  assert.equal(hi.figure(120000, 'usd'), '$1,20,000');
  // A direction mark keeps the sign before its number in right-to-left text.
  assert.deepEqual([ar.percent(0.734), ar.decimal(-0.12), ar.decimal(-0.01)], ['73%', '\u200e−0.1', '\u200e0.0']);
});
