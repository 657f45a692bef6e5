import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { kDist, kQuiz, scored } from '../support/tool.mjs';
import { firefox, until, webkit } from './engines.mjs';
import { answer, assertShows, kFocused, kShown, questionsIn, site, tabTo } from './page.mjs';

const questions = questionsIn(JSON.parse(readFileSync(kQuiz, 'utf8')));

/** Plays to the first offer of a result by keyboard. Gives the answers. */
const play = async (tab) => {
  const answers = {};
  await until(() => tab.ask(`!!document.querySelector('role-fit-quiz')?.shadowRoot?.querySelector('button')`), 'the quiz is drawn');
  await tabTo(tab, ({ text }) => text === 'Start', 'the Start button');
  await tab.press('Enter');
  for (;;) {
    const asked = Object.keys(answers).length;
    const items = await until(async () => {
      const { tag, text } = await tab.ask(kFocused);
      const focused = tag === 'legend' && questions.get(text);
      return focused && !(focused[0].id in answers) && focused;
    }, `the question after ${asked} answers has the focus`);
    Object.assign(answers, await answer(tab, items, () => (asked % 3 === 0 ? 0 : 1)));
    if (await tab.ask(`!!document.querySelector('role-fit-quiz').shadowRoot.querySelector('.early')`)) {
      if (items[0].group && items.every(({ id }) => answers[id] === 0)) for (const { id } of items) delete answers[id];
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
