import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { kQuiz, scored } from '../support/tool.mjs';
import { kEngines } from './engines.mjs';
import { assertShows, inLanguage, messages, shownBy, site, spoken } from './page.mjs';
import { playByKeyboard } from './play.mjs';

const quiz = JSON.parse(readFileSync(kQuiz, 'utf8'));

for (const [name, open] of kEngines) {
  test(`in ${name}, the quiz gives the tool’s result by keyboard, in English under a strict policy and in Arabic from a disk`, async (t) => {
    const own = await site({ 'arabic.html': inLanguage('ar') });
    t.after(() => own.close());
    const tab = await open();
    t.after(() => tab.close());
    for (const [address, language] of [[`${own.address}index.html`, 'en'], [pathToFileURL(`${own.folder}/arabic.html`).href, 'ar']]) {
      await tab.go(address);
      let asked = 0;
      const choose = ({ id, categories }) => (quiz.items.find((item) => item.id === id).group ? asked++ % 2 : asked++ % categories.length);
      const answers = await playByKeyboard(tab, { quiz: spoken(quiz, language), words: messages(language), choose: remembered(choose), early: true });
      assertShows(await shownBy(tab.ask), scored(answers), language);
      assert.equal(await tab.ask(`document.querySelector('role-fit-quiz').shadowRoot.querySelector('.root').dir`), language === 'ar' ? 'rtl' : 'ltr');
    }
  });
}

/** Makes `choose` return the same answer whenever it is called for the same item. */
function remembered(choose) {
  const given = new Map();
  return (item) => given.get(item.id) ?? given.set(item.id, choose(item)).get(item.id);
}
