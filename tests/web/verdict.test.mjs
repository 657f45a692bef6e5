// Everywhere the verdict is told, a quiz with three to twelve roles names the first two, and says how sure that is.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { kLanguages } from '../../web/quiz/languages.js';
import { resultMessage, verdictDetail, verdictOf, verdictTitle } from '../../web/quiz/verdict.js';
import { wordsOf } from '../../web/quiz/words.js';
import { messages } from './page.mjs';

const kVerdicts = ['about-equally', 'lean', 'probably', 'clearly'];

/** A quiz with `count` roles and a result in which the last role leads, the second one comes next, and the others have next to nothing. */
const resultWith = (count, verdict) => {
  const roles = Array.from({ length: count }, (_, n) => ({ id: `r${n}`, name: `Role${String.fromCharCode(65 + n)}` }));
  const [leader, runnerUp] = [`r${count - 1}`, count === 2 ? 'r0' : 'r1'];
  const found = Object.fromEntries(roles.map(({ id }) => [id, { probability: id === leader ? 0.47 : id === runnerUp ? 0.31 : 0.22 / (count - 2), typicality: 0.5 }]));
  return { quiz: { roles }, score: { roles: found, leader, runnerUp, lead: 0.6026, verdict, questions: 3 }, names: [leader, runnerUp].map((wanted) => roles.find(({ id }) => id === wanted).name) };
};
const digits = (text) => text.replace(/[^\d ]/g, ' ').split(/ +/);

for (const language of kLanguages) {
  test(`title, detail, announcement and message name the first two of three to twelve roles: ${language}`, () => {
    const words = wordsOf(messages(language));
    for (let count = 3; count <= 12; ++count) {
      for (const verdict of kVerdicts) {
        const { quiz, score, names } = resultWith(count, verdict);
        const told = { title: verdictTitle(quiz, words, score), spoken: verdictOf(quiz, words, score), message: resultMessage(quiz, words, score) };
        for (const [what, text] of Object.entries(told)) {
          const places = names.map((name) => text.indexOf(name));
          assert.ok(places[0] >= 0 && places[1] > places[0], `${what}, ${count} roles, ${verdict}: ${text}`);
          assert.ok(!/[{}]/.test(text), text);
        }
        const detail = verdictDetail(quiz, words, score);
        assert.ok(detail.includes(names[1]), detail);
        for (const number of ['47', '31', '60']) assert.ok(digits(detail).includes(number), `${number} in ${detail}`);
        assert.ok(digits(told.spoken).includes('47'), told.spoken);
        for (const number of ['47', '31']) assert.ok(digits(told.message).includes(number), told.message);
      }
    }
  });

  test(`with two roles, or before an answer, no second role is named: ${language}`, () => {
    const words = wordsOf(messages(language));
    for (const verdict of kVerdicts) {
      const two = resultWith(2, verdict);
      assert.ok(!verdictTitle(two.quiz, words, two.score).includes(two.names[1]));
      assert.ok(!verdictDetail(two.quiz, words, two.score).includes(two.names[1]));
      const none = resultWith(5, verdict);
      assert.ok(!verdictTitle(none.quiz, words, { ...none.score, questions: 0 }).includes(none.names[1]));
    }
  });
}
