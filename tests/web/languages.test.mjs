// Whose language the quiz speaks, and what it loads for it.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { kLanguages } from '../../web/src/messages.js';
import { kQuiz, kRoot } from '../support/tool.mjs';
import { articles, by, kScreens, messages, stage } from './page.mjs';

/** An article in `language` with an element, or a script tag, inside an ancestor of its own. */
const article = ({ html = '', around = '', element, script = '' }) => `<!doctype html><html${html && ` lang="${html}"`}>
<head><meta charset="utf-8"><title>Article</title></head><body><div${around && ` lang="${around}"`}>
${element === undefined ? '' : `<role-fit-quiz${element && ` lang="${element}"`}></role-fit-quiz>`}
<script src="role-fit.js"${script && ` data-lang="${script}"`}></script></div></body></html>`;

/** Who is asked, from the nearest to the farthest, and who is heard. */
const kAsked = {
  'the element': [{ html: 'en', around: 'fr', element: 'de' }, 'es-ES', 'de'],
  'the script tag': [{ html: 'en', around: 'fr', script: 'ja' }, 'es-ES', 'ja'],
  'what is around it': [{ html: 'en', around: 'fr', element: '' }, 'es-ES', 'fr'],
  'what is around the script tag': [{ html: 'en', around: 'hi' }, 'es-ES', 'hi'],
  'the page': [{ html: 'de', element: '' }, 'es-ES', 'de'],
  'the browser': [{ element: '' }, 'es-ES', 'es'],
  'the page in a tag with a region': [{ html: 'pt-BR', element: '' }, 'es-ES', 'pt'],
  'the element in a tag with a region': [{ html: 'en', element: 'zh-TW' }, 'es-ES', 'zh'],
  'the browser in a tag with a region': [{ element: '' }, 'ar-EG', 'ar'],
  'English where the page is, whatever the browser is': [{ html: 'en-GB', element: '' }, 'fr-FR', 'en'],
  'nobody, where none is known': [{ html: 'tlh', element: '' }, 'nl-NL', 'en'],
  'the next where the page’s language is unknown': [{ html: 'nl', element: '' }, 'fr-FR', 'fr'],
  'the next where the element’s language is unknown': [{ html: 'de', element: 'tlh' }, 'fr-FR', 'de'],
};
const pages = Object.fromEntries(Object.values(kAsked).map(([places], index) => [`asked-${index}.html`, article(places)]));
const theatre = stage({ ...articles(), ...pages, 'none.html': article({ html: 'en', element: '' }) });

const spoken = (page) =>
  page.evaluate(() => {
    const { lang, dir } = hand.find('.root');
    return { language: lang, direction: dir, next: hand.find('.primary').textContent.trim(), title: hand.find('.title').textContent };
  });

for (const [index, [who, [, locale, language]]] of Object.entries(kAsked).entries()) {
  test(`the quiz speaks ${language} as asked by ${who}`, async (t) => {
    const page = await theatre.open(t, { path: `asked-${index}.html`, locale });
    await by(page, 'arrive');
    const { language: shown, direction, next } = await spoken(page);
    assert.deepEqual([shown, direction, next], [language, language === 'ar' ? 'rtl' : 'ltr', messages(language)['question.next']]);
  });
}

/** Opens the page and notes what it loads beside English, and what it says on its console. */
const listened = async (t, options) => {
  const loaded = [];
  const said = [];
  const page = await theatre.open(t, {
    ...options,
    async prepare(page) {
      page.on('request', (request) => loaded.push(request.url().replace(/.*\/|\?.*/g, '')));
      page.on('console', (message) => said.push(`${message.type()}: ${message.text()}`));
      await options.prepare?.(page);
    },
  });
  await by(page, 'arrive');
  await by(page, 'answer', 0);
  await by(page, 'next');
  return { page, loaded: () => loaded.filter((name) => /^role-fit(-story)?-[a-z]{2}\.js$/.test(name)).sort(), said };
};

/** To the result with all of it open. */
const toTheEnd = async (page) => {
  await by(page, 'goTo', 'button.early');
  await by(page, 'next', 'button.early');
  await by(page, 'openAll');
};

test('English loads no other language, and another loads its two files and no more', async (t) => {
  const english = await listened(t, { path: 'none.html', locale: 'de-DE' });
  await toTheEnd(english.page);
  assert.deepEqual(english.loaded(), []);
  const german = await listened(t, { path: `asked-${Object.keys(kAsked).indexOf('the page')}.html`, locale: 'fr-FR' });
  assert.deepEqual(german.loaded(), ['role-fit-de.js']);
  await toTheEnd(german.page);
  assert.deepEqual(german.loaded(), ['role-fit-de.js', 'role-fit-story-de.js']);
});

test('a language that cannot be loaded leaves English, with a warning', async (t) => {
  const path = `asked-${Object.keys(kAsked).indexOf('the page')}.html`;
  const { page, said } = await listened(t, { path, prepare: (page) => page.route('**/role-fit-de.js*', (route) => route.abort()) });
  assert.equal(await page.evaluate(() => hand.find('.root').lang), 'en');
  assert.equal(await page.evaluate(() => hand.find('[type=submit]').textContent.trim()), messages('en')['question.next']);
  assert.ok(said.some((line) => line.startsWith('warning: ') && line.includes('role-fit-de.js could not be loaded')), said.join('\n'));
});

test('the comparison in English stands in for one that cannot be loaded', async (t) => {
  const path = `asked-${Object.keys(kAsked).indexOf('the page')}.html`;
  const { page } = await listened(t, { path, prepare: (page) => page.route('**/role-fit-story-de.js*', (route) => route.abort()) });
  await toTheEnd(page);
  assert.equal(await page.evaluate(() => hand.find('.root').lang), 'de');
  assert.ok(await page.evaluate(() => hand.find('.comparison table')));
});

test('another language in the middle of the quiz keeps the answers and the place, and translates them', async (t) => {
  const page = await theatre.open(t, { path: 'none.html' });
  await by(page, 'arrive');
  await by(page, 'answer', 1);
  await by(page, 'next');
  await by(page, 'answer', 1);
  const state = () =>
    page.evaluate(() => ({
      step: hand.find('.step').textContent.replace(/\D+/g, ' ').trim(),
      checked: [...hand.root().querySelectorAll('.now input')].map(({ checked }) => checked),
      answers: hand.root().querySelectorAll('label.option').length,
    }));
  const before = await state();
  assert.ok(before.checked.includes(true));
  let prompt = await page.evaluate(() => hand.find('.now legend').textContent);
  for (const language of ['ar', 'ja', 'en']) {
    await page.evaluate(async (language) => {
      document.querySelector('role-fit-quiz').lang = language;
      await hand.until(() => hand.find('.root').lang === language);
    }, language);
    assert.deepEqual(await state(), before, language);
    assert.equal(await page.evaluate(() => hand.find('[type=submit]').textContent.trim()), messages(language)['question.next']);
    const shown = await page.evaluate(() => hand.find('.now legend').textContent);
    assert.notEqual(shown, prompt);
    prompt = shown;
  }
  // The result, too, and with it what only a result shows.
  await toTheEnd(page);
  const numbers = () => page.evaluate(() => [...hand.root().querySelectorAll('.roles data')].map(({ value }) => value));
  const [values, aspect] = [await numbers(), await page.evaluate(() => hand.find('.comparison th[scope=row]').textContent)];
  await page.evaluate(async () => {
    document.querySelector('role-fit-quiz').lang = 'fr';
    await hand.until(() => hand.find('.root').lang === 'fr');
  });
  assert.deepEqual(await numbers(), values);
  assert.notEqual(await page.evaluate(() => hand.find('.comparison th[scope=row]').textContent), aspect);
});

test('a language comes from a disk as well', async (t) => {
  for (const [who, language] of [['the page', 'de'], ['the script tag', 'ja']]) {
    const path = pathToFileURL(`${theatre.demo.folder}/asked-${Object.keys(kAsked).indexOf(who)}.html`).href;
    const page = await theatre.open(t, { path });
    await by(page, 'arrive');
    assert.equal((await spoken(page)).next, messages(language)['question.next']);
    await by(page, 'goTo', 'button.early');
    await by(page, 'next', 'button.early');
    assert.ok(await page.evaluate(() => hand.find('.comparison')));
  }
});

/** Every text in a file, however deep, but for what says what the file is. */
const textsIn = (value) => {
  if (typeof value === 'string') return [value];
  return value && typeof value === 'object' ? Object.entries(value).flatMap(([key, inner]) => (key.startsWith('$') ? [] : textsIn(inner))) : [];
};
const load = (path) => JSON.parse(readFileSync(join(kRoot, path), 'utf8'));
const quiz = JSON.parse(readFileSync(kQuiz, 'utf8'));
// Sources are cited as they are called.
const english = [...textsIn(messages('en')), ...textsIn({ ...quiz, sources: [] })].filter((text) => /\p{L}{2}/u.test(text));

for (const language of kLanguages.filter((language) => language !== 'en')) {
  test(`no text on any screen is in English: ${language}`, async (t) => {
    const own = new Set([...textsIn(messages(language)), ...textsIn(load(`data/translations/ds-or-mle.${language}.json`))]);
    const foreign = new Set(english.filter((text) => !own.has(text) && !text.includes('{')));
    assert.ok(foreign.size > 400);
    const page = await theatre.open(t, { path: `${language}.html` });
    for (const [name, reach] of Object.entries(kScreens)) {
      await reach(page);
      const texts = await page.evaluate(() => {
        const found = [];
        const nodes = document.createTreeWalker(hand.root(), NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
        while (nodes.nextNode()) {
          const node = nodes.currentNode;
          if (node.nodeType === 3) found.push(node.data.trim());
          else for (const attribute of ['aria-label', 'title', 'placeholder', 'alt']) found.push(node.getAttribute(attribute) ?? '');
        }
        return found;
      });
      assert.deepEqual(texts.filter((text) => foreign.has(text)), [], name);
    }
  });
}

test('a language that is asked for while the rest is on its way is the language of the rest too', async (t) => {
  let arrive = () => {};
  const gate = new Promise((resolve) => (arrive = resolve));
  const prepare = (page) => page.route('**/role-fit-{chapters,story}*', (route) => gate.then(() => route.continue()));
  const page = await theatre.open(t, { path: 'none.html', prepare });
  await by(page, 'arrive');
  await by(page, 'goTo', 'button.early');
  const coming = page.waitForRequest('**/role-fit-story.js*');
  await by(page, 'next', 'button.early');
  await page.evaluate(() => hand.find('.comparison > summary').focus());
  await coming;
  await page.evaluate(async () => {
    document.querySelector('role-fit-quiz').lang = 'fr';
    await hand.until(() => hand.find('.root').lang === 'fr');
  });
  arrive();
  await by(page, 'openAll');
  const aspects = await page.evaluate(() => [...hand.root().querySelectorAll('.comparison tbody th')].map((th) => [...th.childNodes].find((node) => node.nodeType === 3 && node.data.trim()).data.trim()));
  const { comparison } = JSON.parse(readFileSync(join(kRoot, 'data/translations/ds-or-mle.fr.json'), 'utf8'));
  assert.deepEqual([...aspects].sort(), comparison.map(({ aspect }) => aspect).sort());
});
