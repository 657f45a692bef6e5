import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { kQuiz, rolefit, textsOf } from '../support/tool.mjs';

const folder = mkdtempSync(join(tmpdir(), 'rolefit-translations-'));
after(() => rmSync(folder, { recursive: true }));

/** Writes a file with a changed translation that has the shipped quiz's own texts. @param {(translation: object) => void} change */
const translated = (change = () => {}) => {
  const path = join(folder, 'quiz.xx.json');
  const translation = textsOf(JSON.parse(readFileSync(kQuiz, 'utf8')));
  change(translation);
  writeFileSync(path, JSON.stringify(translation, null, 1));
  return path;
};

test('check finds no problems in a translation with all texts of the shipped quiz', () => {
  const { status, stdout, stderr } = rolefit(['check', kQuiz, translated()]);
  assert.equal(stdout, '');
  assert.equal(status, 0);
  assert.match(stderr, /ds-or-mle\.json: .*no problems\n.*quiz\.xx\.json: no problems\n$/);
});

test('check prints the line and column of a problem in a translation, and warns of a missing text', () => {
  const wrong = translated((translation) => (translation.items[0].id = 'analyse-business'));
  const lines = readFileSync(wrong, 'utf8').split('\n');
  const at = lines.findIndex((line) => line.includes('analyse-business'));
  const { status, stdout } = rolefit(['check', kQuiz, wrong]);
  assert.equal(status, 1);
  const place = `${wrong}:${at + 1}:${lines[at].indexOf('"analyse') + 1}: `;
  const says = "/items/0/id: 'analyse-business' is not the id of an item of the quiz; did you mean 'analyze-business'?";
  assert.ok(stdout.includes(`${place}${says}\n`), stdout);
  assert.match(stdout, /: warning: \/items\/0\/prompt: no translation of 'Do you study data/);

  const lacking = rolefit(['check', kQuiz, translated(({ faq }) => delete faq[3].answer)]);
  assert.equal(lacking.status, 0);
  assert.match(lacking.stdout, /^[^\n]*quiz\.xx\.json:\d+:\d+: warning: \/faq\/3\/answer: no translation of '.*'\n$/);
  assert.match(lacking.stderr, /quiz\.xx\.json: can be shown, but is not complete\n$/);
});

test('check reads several translations, but does not check them if the quiz has errors', () => {
  const path = translated();
  const nothing = join(folder, 'nothing.json');
  const both = rolefit(['check', kQuiz, nothing, path]);
  assert.equal(both.status, 1);
  assert.match(both.stderr, /nothing\.json: cannot be read: .+\n.*quiz\.xx\.json: no problems\n$/);
  const quiz = join(folder, 'quiz.json');
  writeFileSync(quiz, readFileSync(kQuiz, 'utf8').replace('"temperature"', '"temprature"'));
  const broken = rolefit(['check', quiz, path]);
  assert.equal(broken.status, 1);
  assert.equal(broken.stderr, `${path}: not checked, because the quiz has errors\n`);
  assert.equal(rolefit(['check', kQuiz, path, '-o', path]).status, 2);
});
