// Which language the quiz is in, and which files it loads for it.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { kLanguages } from '../../web/quiz/languages.js';
import { kQuiz, kRoot } from '../support/tool.mjs';
import { articles, by, kScreens, messages, stage } from './page.mjs';

/** An article with an element or a script tag inside an ancestor. Each of them can have a `lang`. */
const article = ({ html = '', around = '', element, script = '' }) => `<!doctype html><html${html && ` lang="${html}"`}>
<head><meta charset="utf-8"><title>Article</title></head><body><div${around && ` lang="${around}"`}>
${element === undefined ? '' : `<role-fit-quiz${element && ` lang="${element}"`}></role-fit-quiz>`}
<script src="role-fit.js"${script && ` data-lang="${script}"`}></script></div></body></html>`;

/** Places that set a language, the nearest first. Each entry has the places, the browser's language, and the expected one. */
const kAsked = {
  'the element’s lang': [{ html: 'en', around: 'fr', element: 'de' }, 'es-ES', 'de'],
  'data-lang on the script tag': [{ html: 'en', around: 'fr', script: 'ja' }, 'es-ES', 'ja'],
  'the lang of the element’s ancestor': [{ html: 'en', around: 'fr', element: '' }, 'es-ES', 'fr'],
  'the lang of the script tag’s ancestor': [{ html: 'en', around: 'hi' }, 'es-ES', 'hi'],
  'the page’s lang': [{ html: 'de', element: '' }, 'es-ES', 'de'],
  'the browser’s language': [{ element: '' }, 'es-ES', 'es'],
  'the page’s lang with a region': [{ html: 'pt-BR', element: '' }, 'es-ES', 'pt'],
  'the element’s lang with a region': [{ html: 'en', element: 'zh-TW' }, 'es-ES', 'zh'],
  'the browser’s language with a region': [{ element: '' }, 'ar-EG', 'ar'],
  'the page’s lang, even if it is English and the browser is not': [{ html: 'en-GB', element: '' }, 'fr-FR', 'en'],
  'the default, if no place has a known language': [{ html: 'tlh', element: '' }, 'nl-NL', 'en'],
  'the browser’s language, if the page’s is unknown': [{ html: 'nl', element: '' }, 'fr-FR', 'fr'],
  'the page’s lang, if the element’s is unknown': [{ html: 'de', element: 'tlh' }, 'fr-FR', 'de'],
};
const pages = Object.fromEntries(Object.values(kAsked).map(([places], index) => [`asked-${index}.html`, article(places)]));
const theatre = stage({ ...articles(), ...pages, 'none.html': article({ html: 'en', element: '' }) });

const spoken = (page) =>
  page.evaluate(() => {
    const { lang, dir } = hand.find('.root');
    return { language: lang, direction: dir, next: hand.find('.primary').textContent.trim(), title: hand.find('.title').textContent };
  });

for (const [index, [who, [, locale, language]]] of Object.entries(kAsked).entries()) {
  test(`the quiz is in “${language}” because of ${who}`, async (t) => {
    const page = await theatre.open(t, { path: `asked-${index}.html`, locale });
    await by(page, 'arrive');
    const { language: shown, direction, next } = await spoken(page);
    assert.deepEqual([shown, direction, next], [language, language === 'ar' ? 'rtl' : 'ltr', messages(language)['question.next']]);
  });
}

/** Opens a page and records its console, and the files that it loads for other languages than English. */
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

/** Plays to the result and opens all of it. */
const toTheEnd = async (page) => {
  await by(page, 'goTo', 'button.early');
  await by(page, 'next', 'button.early');
  await by(page, 'openAll');
};

test('English loads no language files, and any other language loads only its own two', async (t) => {
  const english = await listened(t, { path: 'none.html', locale: 'de-DE' });
  await toTheEnd(english.page);
  assert.deepEqual(english.loaded(), []);
  const german = await listened(t, { path: `asked-${Object.keys(kAsked).indexOf('the page’s lang')}.html`, locale: 'fr-FR' });
  assert.deepEqual(german.loaded(), ['role-fit-de.js']);
  await toTheEnd(german.page);
  assert.deepEqual(german.loaded(), ['role-fit-de.js', 'role-fit-story-de.js']);
});

test('if a language cannot be loaded, the quiz is in English, with a warning', async (t) => {
  const path = `asked-${Object.keys(kAsked).indexOf('the page’s lang')}.html`;
  const { page, said } = await listened(t, { path, prepare: (page) => page.route('**/role-fit-de.js*', (route) => route.abort()) });
  assert.equal(await page.evaluate(() => hand.find('.root').lang), 'en');
  assert.equal(await page.evaluate(() => hand.find('[type=submit]').textContent.trim()), messages('en')['question.next']);
  assert.ok(said.some((line) => line.startsWith('warning: ') && line.includes('role-fit-de.js could not be loaded')), said.join('\n'));
});

test('if the translation of the comparison cannot be loaded, the comparison is in English', async (t) => {
  const path = `asked-${Object.keys(kAsked).indexOf('the page’s lang')}.html`;
  const { page } = await listened(t, { path, prepare: (page) => page.route('**/role-fit-story-de.js*', (route) => route.abort()) });
  await toTheEnd(page);
  assert.equal(await page.evaluate(() => hand.find('.root').lang), 'de');
  assert.ok(await page.evaluate(() => hand.find('.comparison table')));
});

test('changing the language in the middle of the quiz keeps the answers and the question, and translates both', async (t) => {
  const page = await theatre.open(t, { path: 'none.html' });
  await by(page, 'arrive');
  await by(page, 'answer', 1);
  await by(page, 'next');
  await by(page, 'answer', 1);
  const state = () =>
    page.evaluate(() => ({
      step: hand.find('.step').textContent.replace(/\D+/g, ' ').trim(),
      checked: [...hand.root().querySelectorAll('.asked input')].map(({ checked }) => checked),
      answers: hand.root().querySelectorAll('label.option').length,
    }));
  const before = await state();
  assert.ok(before.checked.includes(true));
  let prompt = await page.evaluate(() => hand.find('.asked legend').textContent);
  for (const language of ['ar', 'ja', 'en']) {
    await page.evaluate(async (language) => {
      document.querySelector('role-fit-quiz').lang = language;
      await hand.until(() => hand.find('.root').lang === language);
    }, language);
    assert.deepEqual(await state(), before, language);
    assert.equal(await page.evaluate(() => hand.find('[type=submit]').textContent.trim()), messages(language)['question.next']);
    const shown = await page.evaluate(() => hand.find('.asked legend').textContent);
    assert.notEqual(shown, prompt);
    prompt = shown;
  }
  // The result is translated, too, with all of its chapters.
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

test('a language can be loaded from a disk', async (t) => {
  for (const [who, language] of [['the page’s lang', 'de'], ['data-lang on the script tag', 'ja']]) {
    const path = pathToFileURL(`${theatre.demo.folder}/asked-${Object.keys(kAsked).indexOf(who)}.html`).href;
    const page = await theatre.open(t, { path });
    await by(page, 'arrive');
    assert.equal((await spoken(page)).next, messages(language)['question.next']);
    await by(page, 'goTo', 'button.early');
    await by(page, 'next', 'button.early');
    assert.ok(await page.evaluate(() => hand.find('.comparison')));
  }
});

/** Every text in a file, at any depth, except the texts that describe the file. */
const textsIn = (value) => {
  if (typeof value === 'string') return [value];
  return value && typeof value === 'object' ? Object.entries(value).flatMap(([key, inner]) => (key.startsWith('$') ? [] : textsIn(inner))) : [];
};
const load = (path) => JSON.parse(readFileSync(join(kRoot, path), 'utf8'));
const quiz = JSON.parse(readFileSync(kQuiz, 'utf8'));
// Without the titles of sources, which are not translated.
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

test('a language that is set while other files are loading applies to those files too', async (t) => {
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
