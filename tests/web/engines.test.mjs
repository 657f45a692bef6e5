import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { launch } from '../../web/demo/browser.mjs';
import { kQuiz, scored } from '../support/tool.mjs';
import { firefox, webkit } from './engines.mjs';
import { assertShows, inLanguage, kShown, messages, play, site, spoken } from './page.mjs';

const quiz = JSON.parse(readFileSync(kQuiz, 'utf8'));

/** Chromium as the others are. */
const chromium = async () => {
  const browser = await launch();
  const page = await browser.newPage();
  return {
    go: (url) => page.goto(url),
    press: (key) => page.keyboard.press(key),
    ask: (expression) => page.evaluate(expression),
    close: () => browser.close(),
  };
};

for (const [name, open] of [['Chromium', chromium], ['Firefox', firefox], ['WebKit', webkit]]) {
  test(`${name} plays by keyboard, in English from a strict server and in Arabic from a disk, and shows what the tool prints`, async (t) => {
    const own = await site({ 'arabic.html': inLanguage('ar') });
    t.after(() => own.close());
    const tab = await open();
    t.after(() => tab.close());
    for (const [address, language] of [[`${own.address}index.html`, 'en'], [pathToFileURL(`${own.folder}/arabic.html`).href, 'ar']]) {
      await tab.go(address);
      let asked = 0;
      const choose = ({ id, categories }) => (quiz.items.find((item) => item.id === id).group ? asked++ % 2 : asked++ % categories.length);
      const answers = await play(tab, { quiz: spoken(quiz, language), words: messages(language), choose: remembered(choose), early: true });
      assertShows(await tab.ask(kShown), scored(answers), language);
      assert.equal(await tab.ask(`document.querySelector('role-fit-quiz').shadowRoot.querySelector('.root').dir`), language === 'ar' ? 'rtl' : 'ltr');
    }
  });
}

/** The same answer to an item whenever it is asked for. */
function remembered(choose) {
  const given = new Map();
  return (item) => given.get(item.id) ?? given.set(item.id, choose(item)).get(item.id);
}
