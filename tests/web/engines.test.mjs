import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { kDist, kQuiz, scored } from '../support/tool.mjs';
import { firefox, until, webkit } from './engines.mjs';
import { assertShows, kFocused, kShown, site, tabTo } from './page.mjs';

const quiz = JSON.parse(readFileSync(kQuiz, 'utf8'));

/** Plays to the first offer of a result by keyboard. Gives the answers. */
const play = async (tab) => {
  const answers = {};
  await until(() => tab.ask(`!!document.querySelector('role-fit-quiz')?.shadowRoot?.querySelector('button')`), 'the quiz is drawn');
  await tabTo(tab, ({ text }) => text === 'Start', 'the Start button');
  await tab.press('Enter');
  for (;;) {
    const asked = Object.keys(answers).length;
    const { text } = await until(async () => {
      const focus = await tab.ask(kFocused);
      return focus.tag === 'legend' && !(quiz.items.find(({ prompt }) => prompt === focus.text)?.id in answers) && focus;
    }, `question ${asked + 1} has the focus`);
    const item = quiz.items.find(({ prompt }) => prompt === text);
    answers[item.id] = asked % 3 === 0 ? 0 : 1;
    await tabTo(tab, ({ type }) => type === 'radio', 'the answers');
    await tab.press('Space');
    if (answers[item.id] === 1) await tab.press('ArrowDown');
    if (await tab.ask(`!!document.querySelector('role-fit-quiz').shadowRoot.querySelector('.early')`)) {
      await tabTo(tab, ({ text: label }) => label === 'See your result', 'the offer');
      await tab.press('Enter');
      await until(() => tab.ask(`!!document.querySelector('role-fit-quiz').shadowRoot.querySelector('#verdict')`), 'the result is shown');
      return answers;
    }
    await tab.press('Enter');
  }
};

for (const [name, open] of [['Firefox', firefox], ['WebKit', webkit]]) {
  test(`${name} plays by keyboard, from a strict server and from a disk, and shows what the tool prints`, async (t) => {
    const own = await site();
    t.after(() => own.close());
    const tab = await open();
    t.after(() => tab.close());
    for (const address of [own.address, pathToFileURL(join(kDist, 'index.html')).href]) {
      await tab.go(address);
      const answers = await play(tab);
      assertShows(await tab.ask(kShown), scored(answers));
    }
  });
}
