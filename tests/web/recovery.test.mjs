import assert from 'node:assert/strict';
import { test } from 'node:test';
import { scored } from '../support/tool.mjs';
import { gluedTo } from './hosts.mjs';
import { by, stage } from './page.mjs';

const theatre = stage();

/** Gives the page an engine that stops at every call of score() while `stops()` is true, and counts its instances. */
const failing = (stops) => (page) =>
  page.route('**/role-fit-engine.js*', (route) =>
    route.fulfill({
      contentType: 'text/javascript',
      body: gluedTo(`globalThis.instances = (globalThis.instances ?? 0) + 1;
        const { score } = module;
        module.score = (...given) => {
          globalThis.calls = (globalThis.calls ?? 0) + 1;
          if ((${stops})()) throw new WebAssembly.RuntimeError('unreachable');
          return score(...given);
        };`),
    }),
  );

/** Records the events that the page gets. */
const told = (page) =>
  page.evaluate(() => {
    globalThis.told = { answers: {}, results: [] };
    document.addEventListener('rolefit-answer', ({ item, category }) => (globalThis.told.answers[item] = category));
    document.addEventListener('rolefit-result', ({ result }) => globalThis.told.results.push(result));
  });

test('if the engine stops at a changed answer, a new instance measures it', async (t) => {
  const page = await theatre.open(t, { prepare: failing('() => globalThis.trap && !(globalThis.trap = false)') });
  await by(page, 'arrive');
  await told(page);
  await by(page, 'goTo', '#verdict');
  await page.evaluate(async () => {
    globalThis.trap = true;
    await hand.openAll();
    const select = hand.find('.pulls select');
    select.selectedIndex = (select.selectedIndex + 1) % 2;
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await hand.until(() => globalThis.told.results.length === 2);
  });
  const { answers, results } = await page.evaluate('told');
  assert.deepEqual(results[1], scored(answers));
  assert.notDeepEqual(results[0], results[1]);
  assert.equal(await page.evaluate('instances'), 2);
});

test('if every engine stops, the reader is told, keeps their answers, and continues when one works', async (t) => {
  const page = await theatre.open(t, { prepare: failing('() => !globalThis.holds') });
  await by(page, 'arrive');
  await told(page);
  await by(page, 'answer', 1);
  const asked = await page.evaluate(() => hand.find('.asked legend').textContent);
  await page.evaluate(() => hand.find('[type=submit]').click());
  const again = page.getByRole('button', { name: 'Try again' });
  await again.waitFor();
  await page.getByText('Your answers are kept').waitFor();
  assert.equal(await page.evaluate('instances'), 2);
  await page.evaluate('holds = true');
  await again.click();
  await by(page, 'see', 'legend');
  assert.deepEqual(
    await page.evaluate(() => [hand.find('.asked legend').textContent, [...hand.root().querySelectorAll('.asked input')].findIndex(({ checked }) => checked)]),
    [asked, 1],
  );
  assert.equal(await page.evaluate(() => hand.root().activeElement?.localName), 'legend');
  await by(page, 'next');
  await by(page, 'goTo', '#verdict');
  const { answers, results } = await page.evaluate('told');
  assert.deepEqual(results, [scored(answers)]);
});

for (const [when, event] of [
  ['when the network is back', "new Event('online')"],
  ['after coming back to the page', "new PageTransitionEvent('pageshow', { persisted: true })"],
]) {
  test(`if the network fails after the first question, the reader can continue ${when}`, async (t) => {
    let go = () => {};
    const gone = new Promise((resolve) => (go = resolve));
    const rest = '**/role-fit-{engine,result}*';
    const prepare = (page) => page.route(rest, (route) => gone.then(() => route.abort()));
    const page = await theatre.open(t, { prepare });
    await by(page, 'see', '.primary');
    await told(page);
    await by(page, 'answer', 1);
    go();
    await page.getByText('could not be loaded').waitFor();
    await page.unroute(rest);
    await page.evaluate(`dispatchEvent(${event})`);
    await by(page, 'see', 'legend');
    assert.equal(await page.evaluate(() => [...hand.root().querySelectorAll('.asked input')].findIndex(({ checked }) => checked)), 1);
    await by(page, 'next');
    await by(page, 'goTo', '#verdict');
    const { answers, results } = await page.evaluate('told');
    assert.deepEqual(results, [scored(answers)]);
  });
}
