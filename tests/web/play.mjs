/** Ways to play a quiz to its result, in any browser and language. Both return the answers by item id, in the order in which they were asked. */
import assert from 'node:assert/strict';
import { until } from './engines.mjs';
import { kFocused, kNear, messages, questionsIn, tabTo } from './page.mjs';

/** A page of Chromium with the interface of the other engines' tabs. */
const tabOf = (page) => (page.keyboard ? { press: (key) => page.keyboard.press(key), ask: (expression) => page.evaluate(expression) } : page);

/** Runs in the page: answers each question by clicks of a script. `questions`: by prompt, the items and the category for each; null skips. */
const playInPage = async ({ questions, early, skip }) => {
  const element = () => document.querySelector('role-fit-quiz');
  const find = (selector) => element()?.shadowRoot?.querySelector(selector);
  const asked = () => find('.asked legend')?.textContent.trim();
  const until = async (ask, what) => {
    for (const end = performance.now() + 20_000; !ask(); await new Promise(requestAnimationFrame)) {
      if (performance.now() > end) throw new Error(`timed out waiting until ${what}`);
    }
  };
  const answers = {};
  const seen = new Set();
  await until(() => (element()?.scrollIntoView(), asked()), 'the quiz is drawn');
  while (!find('#verdict')) {
    const prompt = asked();
    if (!questions[prompt] || seen.has(prompt)) throw new Error(`asked ${seen.has(prompt) ? 'twice' : 'a question of no quiz'}: ${prompt}`);
    seen.add(prompt);
    let button = find('[type=submit]');
    const boxes = questions[prompt].filter(([id]) => find(`[type=checkbox][value="${id}"]`));
    if (questions[prompt].some(([, category]) => category === null)) {
      button = [...element().shadowRoot.querySelectorAll('button')].find(({ textContent }) => textContent.trim() === skip);
    } else {
      for (const [id, category] of boxes) if (category === 1) find(`[type=checkbox][value="${id}"]`).click();
      if (boxes.length === 0) find(`[type=radio][value="${questions[prompt][0][1]}"]`).click();
      await element().updateComplete;
      const offer = early && find('button.early');
      // Boxes of which none is ticked are skipped by the offer. “Next” says that none applies.
      if (!offer || boxes.length === 0 || boxes.some(([, category]) => category === 1)) Object.assign(answers, Object.fromEntries(questions[prompt]));
      if (offer) button = offer;
    }
    button.click();
    await until(() => find('#verdict') || (asked() && asked() !== prompt), `another question follows on ${prompt}`);
  }
  return JSON.stringify(answers);
};

/**
 * Plays a quiz by a script in the page, which is a good deal faster than by keyboard. `choose(item)` returns the category for an item, or
 * undefined to skip it. `early` opens the result as soon as it is offered. `words`: the messages of the page's language.
 */
export const play = async (page, { quiz, choose, early = false, words = messages('en') }) => {
  const questions = Object.fromEntries([...questionsIn(quiz)].map(([prompt, items]) => [prompt, items.map((item) => [item.id, choose(item) ?? null])]));
  return JSON.parse(await tabOf(page).ask(`(${playInPage})(${JSON.stringify({ questions, early, skip: words['question.skip'] })})`));
};

/**
 * Answers the focused question by keyboard. `choose(item)` returns the category for each of its items. Afterwards the focus is on the
 * last answer or box. Returns the answers by item id.
 */
const answer = async (tab, items, choose) => {
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

/** An expression for whether the element's tree contains `selector`. */
const has = (selector) => `!!document.querySelector('role-fit-quiz')?.shadowRoot?.querySelector('${selector}')`;

/** An expression for the question on the screen. */
const kAsked = `document.querySelector('role-fit-quiz').shadowRoot.querySelector('.asked legend').textContent.trim()`;

/**
 * Plays the quiz only with the keyboard, in any browser and language. `choose(item)` returns the category for an item, or undefined to
 * skip it. `early` opens the result as soon as it is offered. Returns the answers by item id, in the order in which they were asked.
 */
export const playByKeyboard = async (page, { quiz, choose, early = false, words = messages('en') }) => {
  const tab = tabOf(page);
  const questions = questionsIn(quiz);
  const button = (key) => ({ tag, text }) => tag === 'button' && text === words[key];
  const answers = {};
  const seen = new Set();
  await until(() => tab.ask(kNear), 'the quiz is on the page');
  await until(() => tab.ask(has('legend')), 'the quiz is drawn');
  for (;;) {
    const items = await until(async () => {
      const { tag, text } = seen.size === 0 ? { tag: 'legend', text: await tab.ask(kAsked) } : await tab.ask(kFocused);
      const asked = tag === 'legend' && questions.get(text);
      return asked && !seen.has(text) && seen.add(text) && asked;
    }, `the focus is on the prompt of question ${seen.size + 1}`);
    const chosen = items.map(choose);
    if (chosen.includes(undefined)) {
      await tabTo(tab, button('question.skip'), 'the way past the question');
    } else {
      Object.assign(answers, await answer(tab, items, choose));
      if (early && (await tab.ask(has('button.early')))) {
        // A group without a ticked box counts as skipped if the reader did not press "Next".
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

