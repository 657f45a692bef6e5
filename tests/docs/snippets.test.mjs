import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { blocksIn, documentAt } from '../support/documents.mjs';
import { kDist } from '../support/tool.mjs';
import { by, stage } from '../web/page.mjs';

const text = documentAt('web/README.md');
const blocks = blocksIn(text, 'js');
const [plausible, analytics] = blocks.filter((code) => code.startsWith('const track'));
const forwarding = blocks.find((code) => code.includes("track('rolefit-result'"));
const reacting = blocks.find((code) => code.includes('data-for'));
const restarting = blocks.find((code) => code.includes('.restart()'));
const importing = blocks.find((code) => code.startsWith("import 'role-fit'"));

/** A fake of an analytics tool, which records its calls. */
const counting = (name) => `<script>globalThis.calls = []; globalThis.${name} = (...given) => calls.push(given);</script>`;
const article = (...parts) => `<!doctype html><html lang="en"><title>Article</title>${parts.join('')}`;
const kTag = '<role-fit-quiz></role-fit-quiz><script src="role-fit.js"></script>';

const chromium = stage(
  {
    'plausible.html': article(counting('plausible'), `<script>${plausible}${forwarding}</script>`, kTag),
    'gtag.html': article(counting('gtag'), `<script>${analytics}${forwarding}</script>`, kTag),
    'react.html': article(
      '<ul data-for="data-scientist"></ul><ul data-for="ml-engineer"></ul><button id="again">Again</button>', `<script>${reacting}${restarting}</script>`, kTag,
    ),
    'import.html': article(
      '<script type="importmap">{"imports": {"role-fit": "./role-fit.mjs"}}</script>',
      `<role-fit-quiz></role-fit-quiz><script type="module">${importing}</script>`,
    ),
    'listen.html': article('<script>globalThis.heard = {}; for (const name of ["ready", "start", "answer", "result", "error"]) document.addEventListener(`rolefit-${name}`, (event) => (heard[name] = event));</script>', kTag),
  },
  {},
);

const toResult = async (page) => {
  await by(page, 'arrive');
  await by(page, 'goTo', 'button.early');
  await by(page, 'next', 'button.early');
};

for (const [path, start, result] of [
  ['plausible.html', ['rolefit-start', { props: {} }], (leader) => ['rolefit-result', { props: { leader } }]],
  ['gtag.html', ['event', 'rolefit_start', {}], (leader) => ['event', 'rolefit_result', { leader }]],
]) {
  test(`${path}: the lines of web/README.md report one start and one result, and only the leading role`, async (t) => {
    const page = await chromium.open(t, { path });
    await toResult(page);
    const leader = await page.evaluate(() => hand.find('.leader').dataset.role);
    assert.deepEqual(await page.evaluate('calls'), [start, result(leader)]);
  });
}

test('with the lines of web/README.md, a page shows a list for the role that leads, and a button begins again', async (t) => {
  const page = await chromium.open(t, { path: 'react.html' });
  await toResult(page);
  const leader = await page.evaluate(() => hand.find('.leader').dataset.role);
  assert.deepEqual(await page.evaluate(() => [...document.querySelectorAll('[data-for]:not([hidden])')].map((list) => list.dataset.for)), [leader]);
  await page.locator('#again').click();
  await page.waitForFunction(() => hand.find('.introduction'));
});

test('the import in web/README.md gets the result event', async (t) => {
  const page = await chromium.open(t, { path: 'import.html' });
  const said = [];
  page.on('console', (message) => said.push(message.text()));
  await toResult(page);
  assert.deepEqual(said, [await page.evaluate(() => hand.find('.leader').dataset.role)]);
});

/** The keys of an interface in the types. */
const keysOf = (name) =>
  [...readFileSync(join(kDist, 'role-fit.d.ts'), 'utf8').match(new RegExp(`interface ${name} \\{([^]*?)\\n\\}`))[1].matchAll(/^ {2}(\w+)\??:/gm)].map(([, key]) => key).sort();

test('web/README.md and the types name all properties of the events', async (t) => {
  const page = await chromium.open(t, { path: 'listen.html' });
  await toResult(page);
  await page.evaluate(() => document.querySelector('role-fit-quiz').setAttribute('quiz', 'data:application/json,{}'));
  await page.waitForFunction(() => globalThis.heard.error);
  const own = await page.evaluate(() => Object.fromEntries(Object.entries(globalThis.heard).map(([name, event]) => [name, Object.fromEntries(Object.entries(event).filter(([key]) => key !== 'isTrusted'))])));
  const told = (event) => text.match(new RegExp(`^- \`rolefit-${event}\`: ([^]*?)(?=^- |^$)`, 'm'))[1];
  const named = (text) => [...text.matchAll(/`([\w-]+)`/g)].map(([, name]) => name);
  assert.deepEqual([own.ready, own.start], [{}, {}]);
  assert.deepEqual(Object.keys(own.answer), named(told('answer')));
  const { result } = own.result;
  assert.deepEqual(Object.keys(result).sort(), keysOf('Score'));
  const [trait] = Object.values(result.traits);
  assert.deepEqual(Object.keys(trait).sort(), keysOf('Estimate'));
  const [role] = Object.values(result.roles);
  const values = ['about-equally', 'lean', 'probably', 'clearly', 'sure', 'futile', 'complete', 'null'];
  const wanted = [...Object.keys(own.result), ...[result, trait, role, result.quality].flatMap((part) => Object.keys(part))];
  assert.deepEqual(named(told('result')).filter((name) => !values.includes(name)).sort(), wanted.sort());
  assert.deepEqual(named(told('error')).sort(), ['problems', ...keysOf('Problem')].sort());
  for (const problem of own.error.problems) for (const key of Object.keys(problem)) assert.ok(keysOf('Problem').includes(key), key);
});
