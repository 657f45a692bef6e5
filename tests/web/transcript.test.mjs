// What a reader hears who plays a whole quiz by keyboard with a screen reader, compared with the expected transcript.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { until } from './engines.mjs';
import { by, kPlayers, kFocused, messages, questionsIn, stage } from './page.mjs';
import { kQuiz, scored } from '../support/tool.mjs';

const quiz = JSON.parse(readFileSync(kQuiz, 'utf8'));
const words = messages('en');
const theatre = stage();

/** Records the texts of the tree's live regions in order. */
const listen = () => {
  const heard = (/** @type {any} */ (globalThis).heard = []);
  const last = new WeakMap();
  const look = () => {
    for (const region of hand.root().querySelectorAll('[role=status], [role=alert]')) {
      const text = region.textContent.trim().replace(/\s+/g, ' ');
      if (text !== (last.get(region) ?? '') && text !== '') heard.push(`${region.getAttribute('role')}: ${text}`);
      last.set(region, text);
    }
  };
  new MutationObserver(look).observe(hand.root(), { childList: true, characterData: true, subtree: true });
};

/** What Chromium tells assistive technology about the focused element: role, name, description and states. */
const focused = async (session) => {
  const { result } = await session.send('Runtime.evaluate', {
    expression: `(() => { let e = document.activeElement; while (e?.shadowRoot?.activeElement) e = e.shadowRoot.activeElement; return e; })()`,
  });
  const { nodes } = await session.send('Accessibility.getPartialAXTree', { objectId: result.objectId, fetchRelatives: false });
  const [{ role, name, description, properties = [] }] = nodes;
  const states = properties.flatMap(({ name: state, value: { value } }) => {
    if (state === 'checked') return [value === 'true' || value === true ? 'checked' : 'not checked'];
    if (state === 'expanded') return [value ? 'expanded' : 'collapsed'];
    if (state === 'level') return [`level ${value}`];
    return state === 'disabled' && value ? ['disabled'] : [];
  });
  const said = description?.value ? [`(${description.value.replace(/\s+/g, ' ')})`] : [];
  return [`${role.value} “${name?.value.replace(/\s+/g, ' ').trim() ?? ''}”`, ...states, ...said].join(', ');
};

const named = (list, id) => list.find((entry) => entry.id === id);
/** Replaces what stands between ‹ › in the transcript: by the text of an item or group with that id, or by the message with that key. */
const filled = (line) =>
  line.replace(/‹(\w+) ([\w-]+)(?:\/(\d))?›|‹([\w.-]+)›/g, (_, what, id, category, key) => {
    if (key) return words[key];
    if (what === 'group') return named(quiz.groups, id).prompt;
    const item = named(quiz.items, id);
    return what === 'answer' ? item.categories[category] : item[what];
  });

const expected = () =>
  readFileSync(new URL('transcript.txt', import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .map(filled);

test('a reader with a keyboard and a screen reader hears exactly the transcript, from the first question to the chapters', async (t) => {
  const page = await theatre.open(t, { path: 'index.html' });
  await by(page, 'arrive');
  await page.evaluate(listen);
  const session = await page.context().newCDPSession(page);
  await session.send('Accessibility.enable');
  const lines = [];
  let before = 0;
  /** Presses a key and records what is heard: first the announcements, then the focused element. */
  const press = async (key, done = async () => true) => {
    await page.keyboard.press(key);
    await until(done, `${key} has done its work`);
    await page.evaluate(() => hand.drawn());
    const heard = await page.evaluate(() => heard);
    lines.push(`[${key}]`, ...heard.slice(before).map((line) => `  ${line}`), `  ${await focused(session)}`);
    before = heard.length;
  };
  const onButton = async (text) => {
    for (let n = 0; n < 20; ++n) {
      const { tag, text: shown } = await page.evaluate(kFocused);
      if (tag === 'button' && shown === text) return;
      await page.keyboard.press('Tab');
    }
    assert.fail(`Tab does not reach ${text}`);
  };
  const newLegend = () => page.evaluate(() => {
    const legend = hand.find('.asked legend');
    const fresh = hand.find('#verdict') || (legend && legend !== globalThis.legend);
    if (fresh) globalThis.legend = legend;
    return Boolean(fresh);
  });

  const questions = questionsIn(quiz);
  const answers = {};
  await newLegend();
  await page.evaluate(() => hand.find('.asked legend').focus());
  lines.push('[the first question]', `  ${await focused(session)}`);
  // Skips the first question, and later answers it.
  await press('Tab');
  await press('Enter', () => page.evaluate(() => hand.find('.remark').textContent.trim() !== ''));
  let first = true;
  for (;;) {
    const items = questions.get(await page.evaluate(() => hand.find('.asked legend').textContent.trim()));
    for (const item of items) {
      answers[item.id] = kPlayers.engineer(item);
      if (item.group) {
        await press('Tab');
        if (answers[item.id] === 1) await press('Space');
        continue;
      }
      if (!first) await press('Tab');
      first = false;
      await press('Space');
      for (let c = 0; c < answers[item.id]; ++c) await press('ArrowDown');
    }
    await page.evaluate(() => hand.drawn());
    if (await page.evaluate(() => Boolean(hand.find('button.early')))) break;
    await press('Enter', newLegend);
  }
  await press('Tab');
  await onButton(words['question.result']);
  lines.push('[to the offer]', `  ${await focused(session)}`);
  await press('Enter', () => page.evaluate(() => Boolean(hand.find('#verdict'))));
  // Opens the chapters one by one. All are closed at first.
  const chapters = await page.evaluate(() => hand.root().querySelectorAll('.chapter').length);
  await page.evaluate(() => hand.find('.comparison > summary').focus());
  await by(page, 'filled');
  // On a slow machine the chapters say that they are loading. No key caused that.
  before = await page.evaluate(() => heard.length);
  for (let n = 0; n < chapters; ++n) {
    await page.evaluate((n) => hand.root().querySelectorAll('.chapter > summary')[n].focus(), n);
    lines.push(`[chapter ${n + 1}]`, `  ${await focused(session)}`);
    await press('Enter');
    await page.keyboard.press('Enter');
  }
  assert.ok(scored(answers).offer);
  assert.deepEqual(lines, expected());
});
