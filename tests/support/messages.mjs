/** What holds for the message files of the element and of make.html alike. */
import assert from 'node:assert/strict';
import { test } from 'node:test';

/** Whether a key of a file is that of a message. @param {string} key */
export const isMessage = (key) => !key.startsWith('$') && key !== 'language' && key !== 'direction';
/** The texts of a message by plural form. */
export const forms = (message) => (typeof message === 'string' ? { '': message } : message);
/** The names in a text that are filled in. @param {string} text */
export const names = (text) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();
export const markup = /<[a-z!/]|&[a-z]+;|&#\d/i;
/** Digits of any script except 0 to 9. */
export const otherDigits = /(?![0-9])\p{Nd}/u;

/** Tests that every language has the keys, names and plural forms of English. @param {Record<string, any>} packs By language. */
export const testPacks = (packs) => {
  for (const [language, pack] of Object.entries(packs)) {
    test(`the messages in “${language}” have all keys, names and plural forms`, () => {
      assert.deepEqual(Object.keys(pack), Object.keys(packs.en));
      assert.equal(pack.language, language);
      assert.equal(pack.direction, language === 'ar' ? 'rtl' : 'ltr');
      const categories = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
      for (const key of Object.keys(pack).filter(isMessage)) {
        const english = packs.en[key];
        assert.equal(typeof pack[key], typeof english, key);
        if (typeof english !== 'string') assert.deepEqual(Object.keys(pack[key]).sort(), [...categories].sort(), key);
        const wanted = names(forms(english).other ?? english);
        for (const [form, text] of Object.entries(forms(pack[key]))) {
          assert.ok(text.trim() !== '' && text === text.trim(), `${key} ${form}`);
          assert.doesNotMatch(text, markup, `${key} ${form}`);
          assert.doesNotMatch(text, otherDigits, `${key} ${form}`);
          // “One answer” and “two answers” may be written without digits.
          const free = ['zero', 'one', 'two'].includes(form);
          const without = (list) => (free ? list.filter((name) => name !== 'count') : list);
          assert.deepEqual(without(names(text)), without(wanted), `${key} ${form}: ${text}`);
        }
      }
    });
  }
};
