// Pages name their language as their system does.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { languageFor } from '../../web/quiz/languages.js';

const kTags = {
  de: ['de', 'DE', 'de-DE', 'de_DE', 'DE-de', 'de-DE-1996', 'de-1996', ' de ', '\tde\n', 'de_DE.UTF-8', 'de_AT@euro', 'de-Latn-DE', 'de-u-co-phonebk', 'de-x-formal', 'de_DE_formal'],
  zh: ['zh', 'zh_CN', 'zh-Hans', 'zh_Hans_CN', 'zh-Hant-TW', 'zh_TW.Big5', 'zh-cmn-Hans-CN'],
  pt: ['pt', 'pt_BR', 'pt-BR', 'pt_BR.UTF-8', 'pt-PT', 'PT_pt'],
  en: ['en', 'en_GB', 'en-US-posix', '', ' ', 'deutsch', 'nl', 'x-default', 'und', 'C', 'C.UTF-8', 'fil', 'eng_US', '-de', null, undefined],
  es: ['es-419', 'es_ES@euro', 'es_MX'],
  ar: ['ar', 'ar_EG', 'ar-001'],
};

for (const [language, tags] of Object.entries(kTags)) {
  test(`${tags.length} ways to say ${language}`, () => {
    for (const tag of tags) assert.equal(languageFor([tag]), language, JSON.stringify(tag));
  });
}

test('the first tag that RoleFit speaks counts', () => {
  assert.equal(languageFor(['nl_NL', 'fr_FR', 'de']), 'fr');
  assert.equal(languageFor([null, '', 'hi_IN']), 'hi');
});
