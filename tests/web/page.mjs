import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serve } from '../../web/demo/serve.mjs';
import { kDist, kRoot } from '../support/tool.mjs';
import { until } from './engines.mjs';

export const kStrict = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; connect-src 'self'";

/** A copy of dist/ with more files beside it, served under the strict policy. @param {Record<string, string>} [files] */
export const site = async (files = {}, headers = { 'content-security-policy': kStrict }) => {
  const folder = mkdtempSync(join(tmpdir(), 'rolefit-site-'));
  cpSync(kDist, folder, { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  const { address, close } = await serve(folder, { headers });
  return {
    address,
    folder,
    async close() {
      await close();
      rmSync(folder, { recursive: true });
    },
  };
};

/** Everything that the page says on its console, and every request that goes elsewhere. */
export const listen = (page, address) => {
  const heard = [];
  page.on('console', (message) => heard.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => heard.push(`uncaught: ${error}`));
  page.on('request', (request) => {
    if (!request.url().startsWith(address) && !request.url().startsWith('data:')) heard.push(`request: ${request.url()}`);
  });
  return heard;
};

/** An expression for what has the focus, looked up through shadow roots: its tag, its text, and for an input its value. */
export const kFocused = `(() => {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return { tag: element?.localName, text: element?.textContent?.trim(), type: element?.type, value: element?.value };
})()`;

/** A page of Chromium as something to type into and to ask, as the other engines' tabs are. */
const tabOf = (page) => ({ press: (key) => page.keyboard.press(key), ask: (expression) => page.evaluate(expression) });

/** Presses Tab until `wanted` has the focus. */
export const tabTo = async (tab, wanted, what) => {
  for (let presses = 0; presses < 60; ++presses) {
    await tab.press('Tab');
    if (wanted(await tab.ask(kFocused))) return;
  }
  assert.fail(`the Tab key does not reach ${what}`);
};

/** All words of the element in a language. */
export const messages = (language) => JSON.parse(readFileSync(join(kRoot, `data/messages/${language}.json`), 'utf8'));

/** The questions of a quiz as their prompts, each with its items: an item by itself, or the boxes of a group. */
export const questionsIn = ({ items, groups = [] }) => {
  const prompts = new Map();
  for (const item of items) {
    const prompt = groups.find(({ id }) => id === item.group)?.prompt ?? item.prompt;
    prompts.set(prompt, [...(prompts.get(prompt) ?? []), item]);
  }
  return prompts;
};

/** The built-in quiz as the page draws it in a language: the items with their group, under the prompts that are shown. */
export const spoken = (quiz, language) => {
  if (language === 'en') return quiz;
  const texts = JSON.parse(readFileSync(join(kRoot, `data/translations/ds-or-mle.${language}.json`), 'utf8'));
  const found = (list, id) => list.find((entry) => entry.id === id);
  return {
    ...quiz,
    items: quiz.items.map((item) => ({ ...item, ...found(texts.items, item.id) })),
    groups: quiz.groups.map((group) => ({ ...group, ...found(texts.groups, group.id) })),
  };
};

/**
 * Answers the question that has the focus by keyboard: `choose(item)` gives the category of each of its items. The focus
 * is then on the last answer, or on the last box. Gives the answers by item id.
 */
export const answer = async (tab, items, choose) => {
  const answers = Object.fromEntries(items.map((item) => [item.id, choose(item)]));
  for (const item of items) {
    if (item.group) {
      await tabTo(tab, ({ type, value }) => type === 'checkbox' && value === item.id, item.prompt);
      if (answers[item.id] === 1) await tab.press('Space');
      continue;
    }
    await tabTo(tab, ({ type }) => type === 'radio', 'the answers');
    await tab.press('Space');
    for (let c = 0; c < answers[item.id]; ++c) await tab.press('ArrowDown');
    assert.equal((await tab.ask(kFocused)).value, String(answers[item.id]));
  }
  return answers;
};

/** An expression for whether the element's tree has something. */
const has = (selector) => `!!document.querySelector('role-fit-quiz')?.shadowRoot?.querySelector('${selector}')`;

/**
 * Plays the quiz with the keyboard alone, in any browser and language. `choose(item)` gives the category for an item, or
 * undefined for what cannot be said; `early` takes the result as soon as it is offered. Gives the answers by item id, in the
 * order of asking.
 */
export const play = async (page, { quiz, choose, early = false, words = messages('en') }) => {
  const tab = page.keyboard ? tabOf(page) : page;
  const questions = questionsIn(quiz);
  const button = (key) => ({ tag, text }) => tag === 'button' && text === words[key];
  const answers = {};
  const seen = new Set();
  await until(() => tab.ask(has('button')), 'the quiz is drawn');
  await tabTo(tab, button('intro.start'), 'the Start button');
  await tab.press('Enter');
  for (;;) {
    const items = await until(async () => {
      const { tag, text } = await tab.ask(kFocused);
      const asked = tag === 'legend' && questions.get(text);
      return asked && !seen.has(text) && seen.add(text) && asked;
    }, `the focus is on the prompt of question ${seen.size + 1}`);
    const chosen = items.map(choose);
    if (chosen.includes(undefined)) {
      await tabTo(tab, button('question.skip'), 'the way past the question');
    } else {
      Object.assign(answers, await answer(tab, items, choose));
      if (early && (await tab.ask(has('button.early')))) {
        // Without "Next", a group of which no box is ticked is a question left out.
        if (items[0].group && !chosen.includes(1)) for (const { id } of items) delete answers[id];
        await tabTo(tab, button('question.result'), 'the offer');
        await tab.press('Enter');
        break;
      }
    }
    await tab.press('Enter');
    if (seen.size === questions.size) break;
  }
  await until(() => tab.ask(has('#verdict')), 'the result is shown');
  return answers;
};

const kInsight = ['insight', 'statistics', 'modelling'];
/** The answer at one end of an item's trait. */
export const end = ({ slope, categories }, high) => (slope > 0 === high ? categories.length - 1 : 0);
/** People who answer the built-in quiz as a role's people would, and somebody who does and likes all of it. */
export const kPlayers = {
  scientist: (item) => end(item, kInsight.includes(item.trait)),
  engineer: (item) => end(item, !kInsight.includes(item.trait)),
  both: (item) => end(item, true),
};

/** Opens all that opens on the result. */
export const openAll = (page) =>
  page.evaluate(() => {
    for (const details of document.querySelector('role-fit-quiz').shadowRoot.querySelectorAll('details')) details.open = true;
  });

/** An expression for every number that the result shows: the exact value in the markup, and the words beside it. */
export const kShown = `(() => {
  const root = document.querySelector('role-fit-quiz').shadowRoot;
  const read = (element) => ({ value: Number(element.value), text: element.textContent.trim() });
  const every = (selector) => [...root.querySelectorAll(selector)];
  return {
    verdict: root.querySelector('#verdict').dataset.verdict,
    lead: root.querySelector('.lead').textContent.trim(),
    leader: root.querySelector('.leader').dataset.role,
    roles: Object.fromEntries(every('[data-role]').map((li) => [li.dataset.role, read(li.querySelector('data'))])),
    traits: Object.fromEntries(
      every('[data-trait]').map((li) => [
        li.dataset.trait,
        Object.fromEntries(['mean', 'low', 'high'].map((name) => [name, read(li.querySelector('data.' + name))])),
      ]),
    ),
  };
})()`;

export const shown = (page) => page.evaluate(kShown);

const percent = (p) => (p > 0.995 ? '>99%' : p < 0.005 ? '<1%' : `${Math.round(p * 100)}%`);
const decimal = (x) => x.toFixed(1).replace('-0.0', '0.0').replace('-', '−');

const digits = (text) => text.replace(/\D/g, '');

/** Compares all that the page shows with what the tool printed for the same answers; beside English, words by their digits. */
export const assertShows = (page, result, language = 'en') => {
  const same = (shown, wanted) => (language === 'en' ? assert.equal(shown, wanted) : assert.equal(digits(shown), digits(wanted)));
  assert.equal(page.verdict, result.verdict);
  assert.equal(page.leader, result.leader);
  const probability = percent(result.roles[result.leader].probability);
  assert.ok(page.lead.includes(language === 'en' ? probability : digits(probability)), page.lead);
  assert.ok(page.lead.includes(language === 'en' ? `${result.questions} answers` : `${result.questions}`), page.lead);
  assert.deepEqual(Object.keys(page.roles).sort(), Object.keys(result.roles).sort());
  for (const [id, { probability }] of Object.entries(result.roles)) {
    assert.equal(page.roles[id].value, probability);
    same(page.roles[id].text, percent(probability));
  }
  assert.deepEqual(Object.keys(page.traits).sort(), Object.keys(result.traits).sort());
  for (const [id, estimate] of Object.entries(result.traits)) {
    for (const name of ['mean', 'low', 'high']) {
      assert.equal(page.traits[id][name].value, estimate[name]);
      same(page.traits[id][name].text.replace('-', '−'), decimal(estimate[name]));
    }
  }
};
