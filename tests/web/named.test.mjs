// Quizzes by name: each quiz of data/quizzes is in dist/ as scripts, which the page loads for `quiz="NAME"`.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { table } from '../../web/build/sizes.mjs';
import { kRoot, scored } from '../support/tool.mjs';
import { kEngines, until } from './engines.mjs';
import { builtIn, element, heardBy, kLoaded, kTitle, opening, other, otherSite, page as articleOf, spanish, translations } from './other.mjs';
import { articleWith, assertShows, by, codeOf, end, kPlayers, messages, openAll, shown, shownBy, spoken, stage } from './page.mjs';
import { play } from './play.mjs';

const kNames = readdirSync(join(kRoot, 'data/quizzes')).map((name) => name.replace('.json', '')).filter((name) => name !== builtIn.id);
const pathOf = (name) => join(kRoot, 'data/quizzes', `${name}.json`);

const site = otherSite({
  'tag.html': articleOf('<script src="role-fit.js" data-quiz="other" async></script>'),
  'spanish.html': element('quiz="other" lang="es"'),
  'own.html': element('quiz="ds-or-mle"'),
  'unknown.html': element('quiz="othr"'),
  'dotted.html': element('quiz="./other"'),
  'two.html': articleOf('<role-fit-quiz id="one"></role-fit-quiz><role-fit-quiz id="two" quiz="other"></role-fit-quiz><script src="role-fit.js" async></script>'),
  'resume.html': element('quiz="other" resume="local"'),
  'compare.html': element('quiz="other" view="compare"'),
  'picture.html': element('quiz="other" view="infographic"'),
  'module.html': articleOf('<role-fit-quiz quiz="other"></role-fit-quiz><script type="module" src="role-fit.mjs"></script>'),
});
const theatre = stage(Object.fromEntries(kNames.map((name) => [`${name}-article.html`, articleWith(`quiz="${name}"`)])));
const open = opening(theatre, site);

// The engines run at the same time, because each test mostly waits for its own browser.
describe('by name', { concurrency: kEngines.length }, () => {
  for (const [engine, openTab] of kEngines) {
    describe(engine, { concurrency: 1 }, () => {
      let tab;
      before(async () => {
        tab = await openTab();
      });
      after(() => tab?.close());

      test(`${engine}: from a server under a strict policy, a tag with a name gives the tool’s result, with the engine for packed quizzes`, async () => {
        await tab.go(`${site.address}tag.html`);
        const answers = await play(tab, { quiz: other, choose: kPlayers.engineer, early: true });
        assertShows(await shownBy(tab.ask), scored(answers, site.path));
        assert.deepEqual(await tab.ask(kLoaded), [
          ...['role-fit-chapters.js', 'role-fit-engine.js', 'role-fit-engine.wasm', 'role-fit-quiz-other.js', 'role-fit-quiz-other.story.js', 'role-fit-quiz.js', 'role-fit-result.js', 'role-fit.js'],
        ]);
        const elsewhere = await tab.ask(`performance.getEntriesByType('resource').map(({ name }) => name).filter((name) => !name.startsWith(${JSON.stringify(site.address)}))`);
        assert.deepEqual(elsewhere, []);
        assert.deepEqual(await heardBy(tab), []);
      });

      test(`${engine}: from a disk, a tag with a name gives the tool’s result`, async () => {
        await tab.go(pathToFileURL(join(site.dist, 'tag.html')).href);
        const answers = await play(tab, { quiz: other, choose: kPlayers.scientist, early: true });
        assertShows(await shownBy(tab.ask), scored(answers, site.path));
        assert.deepEqual(await heardBy(tab), []);
      });

      test(`${engine}: in Spanish, only the Spanish scripts of the quiz are loaded, its story with the chapters`, async () => {
        await tab.go(`${site.address}spanish.html`);
        const named = (file) => /other|-es/.test(file);
        const answers = await play(tab, { quiz: spoken(other, 'es'), words: messages('es'), choose: kPlayers.engineer, early: true });
        assertShows(await shownBy(tab.ask), scored(answers, site.path), 'es');
        assert.deepEqual((await tab.ask(kLoaded)).filter(named), ['role-fit-es.js', 'role-fit-quiz-other.es.js', 'role-fit-quiz-other.js', 'role-fit-quiz-other.story-es.js', 'role-fit-quiz-other.story.js']);
        await until(() => tab.ask(`document.querySelector('role-fit-quiz').shadowRoot.textContent.includes(${JSON.stringify(spanish.comparison[0].aspect)})`), 'the comparison is in Spanish');
        assert.deepEqual(await heardBy(tab), []);
      });
    });
  }
});

for (const name of kNames) {
  test(`the quiz “${name}” gives the tool’s result by its name, and shows its story`, async (t) => {
    const quiz = JSON.parse(readFileSync(pathOf(name), 'utf8'));
    const said = [];
    const page = await theatre.open(t, { path: `${name}-article.html`, prepare: (page) => page.on('console', (message) => said.push(message.text())) });
    const answers = await play(page, { quiz, choose: (item) => (item.slope ? end(item, true) : 0), early: true });
    // The headings of the chapters are there before their contents.
    assert.equal(await page.locator('.chapter.faq').count(), quiz.faq?.length > 0 ? 1 : 0);
    await openAll(page);
    assertShows(await shown(page), scored(answers, pathOf(name)));
    const words = await page.evaluate(() => document.querySelector('role-fit-quiz').shadowRoot.textContent);
    for (const { question } of quiz.faq ?? []) assert.ok(words.includes(question), question);
    assert.deepEqual(said, []);
  });
}

test('every quiz and every translation has its scripts, with their digests, and the sizes list them', () => {
  const built = JSON.parse(readFileSync(join(site.dist, 'build.json'), 'utf8')).files;
  const digests = readFileSync(join(site.dist, 'integrity.txt'), 'utf8');
  const languages = Object.keys(translations).map((path) => path.split('.')[1]);
  const wanted = [...kNames, 'other'].flatMap((name) => [`${name}.js`, `${name}.story.js`, ...(name === 'other' ? languages.flatMap((language) => [`${name}.${language}.js`, `${name}.story-${language}.js`]) : [])]);
  assert.equal(languages.length, 8);
  for (const end of wanted) {
    const file = `role-fit-quiz-${end}`;
    assert.ok(file in built, file);
    assert.ok(digests.includes(`  ${file}\n`), file);
    assert.ok(readFileSync(join(site.dist, 'role-fit-integrity.js'), 'utf8').includes(`"${file}"`), file);
  }
  for (const name of [...kNames, 'other']) {
    assert.ok(`quizzes/${name}.json` in built, name);
    assert.match(table(site.dist), new RegExp(`the quiz \`${name}\` \\| \`role-fit-quiz-${name}\\.js\`, \`role-fit-quiz-${name}\\.story\\.js\` \\| [\\d.]+ KiB`));
  }
});

test('the name of the built-in quiz shows it without another file', async (t) => {
  const { page, said } = await open(t, 'own.html');
  const answers = await play(page, { quiz: builtIn, choose: kPlayers.engineer, early: true });
  assertShows(await shown(page), scored(answers));
  assert.deepEqual((await page.evaluate(kLoaded)).filter((file) => /quiz-/.test(file)), []);
  assert.deepEqual(said, []);
});

test('an unknown name gives the message of a missing file; the console lists the names, and nothing is requested', async (t) => {
  const { page, said } = await open(t, 'unknown.html');
  await by(page, 'fail');
  assert.match(await page.locator('.failure').innerText(), /its file could not be loaded from othr\./);
  assert.ok(await page.getByText('Instead.').isVisible());
  assert.deepEqual(said, [`error: role-fit-quiz: othr: its file could not be loaded from othr. The names are ds-or-mle, ${[...kNames, 'other'].sort().join(', ')}.`]);
  assert.deepEqual(await page.evaluate(kLoaded), ['role-fit-quiz.js', 'role-fit.js']);
});

test('what has a dot or a slash is an address, even where a quiz has that name', async (t) => {
  const { page } = await open(t, 'dotted.html');
  await by(page, 'fail');
  assert.match(await page.locator('.failure').innerText(), /could not be loaded from \.\/other\./);
  const requested = `performance.getEntriesByType('resource').map(({ name }) => name).includes(${JSON.stringify(`${site.address}other`)})`;
  await until(() => page.evaluate(requested), 'the address has been asked for');
});

test('a script of a quiz that gets lost can be tried again', async (t) => {
  t.after(() => site.lost.clear());
  site.lost.add('role-fit-quiz-other.js');
  const { page } = await open(t, 'tag.html');
  await by(page, 'fail');
  assert.match(await page.locator('.failure').innerText(), /its file could not be loaded from other\./);
  site.lost.clear();
  await page.getByRole('button', { name: 'Try again' }).click();
  const answers = await play(page, { quiz: other, choose: kPlayers.engineer, early: true });
  assertShows(await shown(page), scored(answers, site.path));
});

test('a quiz without the script of its language is shown in its own', async (t) => {
  t.after(() => site.lost.clear());
  site.lost.add('role-fit-quiz-other.es.js');
  const { page } = await open(t, 'spanish.html');
  await by(page, 'arrive');
  assert.equal(await page.evaluate(kTitle), 'The other quiz');
  await page.getByRole('button', { name: messages('es')['question.next'] }).waitFor();
});

test('a link to a result of a named quiz opens in that quiz, and not in the built-in one beside it', async (t) => {
  const answers = Object.fromEntries(other.items.slice(0, 14).map(({ id }, n) => [id, n % 2]));
  const code = codeOf(answers, site.path);
  const { page } = await open(t, `two.html#rolefit-other=${code}`);
  await page.waitForFunction(() => document.getElementById('two').shadowRoot?.querySelector('#verdict'));
  assert.equal(await page.evaluate(() => document.getElementById('two').shadowRoot.querySelector('.leader').dataset.role), scored(answers, site.path).leader);
  assert.equal(await page.evaluate(() => document.getElementById('one').shadowRoot.querySelector('#verdict')), null);
});

test('the link that a named quiz gives opens the same result', async (t) => {
  const { page } = await open(t, 'tag.html');
  const answers = await play(page, { quiz: other, choose: kPlayers.engineer, early: true });
  await openAll(page);
  const link = await page.evaluate(() => document.querySelector('role-fit-quiz').shadowRoot.getElementById('link').value);
  assert.match(link, /#rolefit-other-\w{7}-result-/);
  await page.goto('about:blank');
  await page.goto(link);
  await page.locator('#verdict').waitFor();
  assertShows(await shown(page), scored(answers, site.path));
});

test('two quizzes on a page, the built-in one and a named one, are played each by itself', async (t) => {
  const { page, said } = await open(t, 'two.html');
  const played = {};
  for (const id of ['one', 'two']) {
    await page.waitForFunction((id) => document.getElementById(id).shadowRoot?.querySelector('.asked input'), id);
    played[id] = await page.evaluate(async (id) => {
      const quiz = document.getElementById(id);
      const answers = {};
      let result;
      quiz.addEventListener('rolefit-answer', ({ item, category }) => (answers[item] = category));
      quiz.addEventListener('rolefit-result', (event) => (result = event.result));
      while (!result) {
        const asked = quiz.shadowRoot.querySelector('.asked legend').textContent;
        const inputs = quiz.shadowRoot.querySelectorAll('.asked input');
        inputs[id === 'one' ? 0 : inputs.length - 1].click();
        await quiz.updateComplete;
        (quiz.shadowRoot.querySelector('button.early') ?? quiz.shadowRoot.querySelector('[type=submit]')).click();
        await hand.until(() => result || ![undefined, asked].includes(quiz.shadowRoot.querySelector('.asked legend')?.textContent));
      }
      return { answers, result };
    }, id);
  }
  assert.deepEqual(played.one.result, scored(played.one.answers));
  assert.deepEqual(played.two.result, scored(played.two.answers, site.path));
  assert.notDeepEqual(played.one.answers, played.two.answers);
  assert.deepEqual(said, []);
});

test('a reader of a named quiz who comes back goes on where they were', async (t) => {
  const { page } = await open(t, 'resume.html');
  await by(page, 'arrive');
  await by(page, 'answer', 1);
  await by(page, 'next');
  const asked = await page.locator('.asked legend').innerText();
  await page.reload();
  await by(page, 'arrive');
  await page.getByRole('button', { name: 'Go on' }).click();
  assert.equal(await page.locator('.asked legend').innerText(), asked);
});

for (const [path, selector] of [['compare.html', '[part=comparison] table'], ['picture.html', '.picture svg text']]) {
  test(`${path}: the comparison of a named quiz is shown without an engine`, async (t) => {
    const { page, said } = await open(t, path);
    await by(page, 'near');
    await by(page, 'see', selector);
    const files = await page.evaluate(kLoaded);
    assert.ok(files.includes('role-fit-quiz-other.story.js'));
    assert.deepEqual(files.filter((file) => /engine/.test(file)), []);
    assert.deepEqual(said, []);
  });
}

test('a page that imports the module shows a quiz by name', async (t) => {
  const { page, said } = await open(t, 'module.html');
  const answers = await play(page, { quiz: other, choose: kPlayers.engineer, early: true });
  assertShows(await shown(page), scored(answers, site.path));
  assert.deepEqual(said, []);
});

test('embed.html and make.html take the name of a quiz', async (t) => {
  const { page, said } = await open(t, 'embed.html?quiz=other');
  await by(page, 'arrive');
  assert.equal(await page.evaluate(kTitle), 'The other quiz');
  assert.deepEqual(said, []);
  await page.goto(`${site.address}make.html?quiz=other#json`);
  await page.getByText('Nothing wrong and nothing missing.').waitFor();
  assert.equal(await page.locator('#text').inputValue(), JSON.stringify(other));
  await page.goto(`${site.address}make.html?quiz=othr`);
  await page.getByText('There is no quiz with the name othr.').waitFor();
});

test('the article on five jobs shows their quiz by its name, and the demo links to it', async (t) => {
  const page = await theatre.open(t, { path: 'index.html' });
  await page.getByRole('link', { name: 'five data jobs' }).click();
  await by(page, 'arrive');
  assert.equal(await page.evaluate(kTitle), JSON.parse(readFileSync(pathOf('data-jobs'), 'utf8')).title);
  assert.equal(await page.title(), await page.locator('h1').innerText());
});
