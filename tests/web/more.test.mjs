// The attribute `more`: another quiz after the result.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { kRoot, scored } from '../support/tool.mjs';
import { kEngines, until } from './engines.mjs';
import { builtIn, element, heardBy, kTitle, opening, other, otherSite, page as articleOf, spanish } from './other.mjs';
import { assertShows, codeOf, kPlayers, messages, shownBy, spoken, stage } from './page.mjs';
import { play } from './play.mjs';

const plain = JSON.parse(readFileSync(join(kRoot, 'data/quizzes/plain.json'), 'utf8'));
const site = otherSite({
  'more.html': articleOf('<script src="role-fit.js" data-more="other" async></script>'),
  'file.html': element('more="quizzes/plain.json"'),
  'spanish.html': element('more="other" lang="es"'),
  'inside.html': element('more="other"', `<script type="application/json">${JSON.stringify({ ...builtIn, id: 'inside' })}</script>`),
  'back.html': element('quiz="other" more="ds-or-mle"'),
  'none.html': element(''),
});
const open = opening(stage(), site);

// The engines run at the same time, because each test mostly waits for its own browser.
describe('more', { concurrency: kEngines.length }, () => {
  for (const [engine, openTab] of kEngines) {
    describe(engine, { concurrency: 1 }, () => {
      let tab;
      before(async () => {
        tab = await openTab();
      });
      after(() => tab?.close());

      test(`${engine}: the button of “more” shows the named quiz in the place of the first, with the focus on its question, and it plays to its result`, async () => {
        await tab.go(`${site.address}more.html`);
        await play(tab, { quiz: builtIn, choose: kPlayers.engineer, early: true });
        await shownBy(tab.ask);
        const button = `[...document.querySelector('role-fit-quiz').shadowRoot.querySelectorAll('button')].find(({ textContent }) => textContent.trim() === 'Take another quiz')`;
        await until(() => tab.ask(`${button} && !${button}.disabled`), 'the button can be pressed');
        await tab.ask(`void ${button}.click()`);
        await until(() => tab.ask(`document.querySelector('role-fit-quiz').shadowRoot.activeElement?.matches('.asked [data-focus]')`), 'the focus is on the first question');
        assert.equal(await tab.ask(kTitle), other.title);
        assert.ok(await tab.ask(`document.querySelector('role-fit-quiz').shadowRoot.querySelector('[part~=title]').getBoundingClientRect().top >= 0`), 'the title is in sight');
        const answers = await play(tab, { quiz: other, choose: kPlayers.scientist, early: true });
        assertShows(await shownBy(tab.ask), scored(answers, site.path));
        assert.equal(await tab.ask(`Boolean(${button})`), false);
        assert.equal(await tab.ask(`document.querySelectorAll('role-fit-quiz').length`), 1);
        assert.deepEqual(await heardBy(tab), []);
      });
    });
  }
});

test('“more” takes an address, too, keeps the language, and works for a quiz inside the element, and leads to the built-in one', async (t) => {
  for (const [path, button, language, quiz, wanted] of [
    ['file.html', 'Take another quiz', 'en', builtIn, plain.title],
    ['inside.html', 'Take another quiz', 'en', builtIn, 'The other quiz'],
    ['back.html', 'Take another quiz', 'en', other, builtIn.title],
    ['spanish.html', messages('es')['result.other'], 'es', spoken(builtIn, 'es'), spanish.title],
  ]) {
    const { page, said } = await open(t, path);
    await play(page, { quiz, words: messages(language), choose: kPlayers.engineer, early: true });
    await page.locator('.chapter.sources > summary').focus();
    await page.getByRole('button', { name: button }).click();
    await until(async () => (await page.evaluate(kTitle)) === wanted, `the title is ${wanted}`);
    assert.deepEqual(said, [], path);
  }
});

test('the result stays on the screen until the other quiz can be drawn, in its language', async (t) => {
  t.after(() => site.slow.clear());
  const { page } = await open(t, 'spanish.html');
  await play(page, { quiz: spoken(builtIn, 'es'), words: messages('es'), choose: kPlayers.engineer, early: true });
  await page.locator('.chapter.sources > summary').focus();
  for (const file of ['role-fit-quiz-other.js', 'role-fit-quiz-other.es.js']) site.slow.add(file);
  const bare = await page.evaluate(async () => {
    let frames = 0;
    const tree = document.querySelector('role-fit-quiz').shadowRoot;
    await hand.until(() => [...tree.querySelectorAll('.actions .link')].some(({ disabled }) => !disabled));
    tree.querySelector('.actions .link').click();
    await hand.until(() => {
      frames += tree.querySelector('.card') ? 0 : 1;
      return tree.querySelector('.asked');
    });
    return frames;
  });
  assert.equal(bare, 0);
});

test('without “more”, and on a result that was sent, there is no such button', async (t) => {
  const code = codeOf(Object.fromEntries(builtIn.items.slice(0, 12).map(({ id }) => [id, 1])));
  for (const path of ['none.html', 'more.html']) {
    const { page } = await open(t, `${path}#rolefit-ds-or-mle=${code}`);
    await page.locator('#verdict').waitFor();
    assert.equal(await page.getByRole('button', { name: 'Take another quiz' }).count(), 0, path);
  }
  const { page } = await open(t, 'none.html');
  await play(page, { quiz: builtIn, choose: kPlayers.engineer, early: true });
  assert.equal(await page.getByRole('button', { name: 'Take another quiz' }).count(), 0);
});
