// In a quiz with five roles the chapters set two of them beside each other: at first those that lead, then those that the reader chooses.
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { rolefit, scored } from '../support/tool.mjs';
import { kFive } from './five.mjs';
import { gluedTo } from './hosts.mjs';
import { by, codeOf, decimal, listen, messages, percent, stage } from './page.mjs';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const folder = mkdtempSync(join(tmpdir(), 'rolefit-pair-'));
after(() => rmSync(folder, { recursive: true }));
const file = join(folder, 'five.json');
writeFileSync(file, JSON.stringify(kFive));

const page = (attributes = '', language = 'en') => `<!doctype html><html lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}"><head><meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1"><title>Page</title><link rel="stylesheet" href="demo.css"></head><body><main><h1>Page</h1>
  <role-fit-quiz quiz="five.json" lang="${language}" ${attributes}></role-fit-quiz></main><script src="role-fit.js"></script></body></html>`;
const files = { 'five.json': JSON.stringify(kFive), 'five.html': page(), 'ar.html': page('', 'ar'), 'compare.html': page('view="compare"') };
const theatre = stage(files);
// Without a policy, because a strict one would block axe, which the test injects.
const lenient = stage(files, {});

const words = messages('en');
const filled = (key, values) => words[key].replace(/\{(\w+)\}/g, (_, name) => values[name]);
const { roles } = kFive;
const indexOf = (wanted) => roles.findIndex(({ id }) => id === wanted);
/** Answers with which a data engineer comes first. */
const kAnswers = Object.fromEntries(kFive.items.map(({ id, trait, categories }) => [id, ['data-platforms', 'software'].includes(trait) ? categories.length - 1 : 0]));
const kResult = scored(kAnswers, file);
const kFirst = [kResult.leader, kResult.runnerUp].map(indexOf);
/** Two other roles. */
const [kThird, kFourth] = [0, 1, 2, 3, 4].filter((role) => !kFirst.includes(role));

/** A page with the reader's own result and its chapters. */
const finished = async (t, { on = theatre, path = 'five.html', ...options } = {}) => {
  const page = await on.open(t, { path, ...options });
  const heard = listen(page, on.demo.address);
  await by(page, 'arrive');
  const prompts = Object.fromEntries(kFive.items.map(({ id, prompt }) => [prompt, kAnswers[id]]));
  for (let n = 0; n < kFive.items.length; ++n) {
    await by(page, 'answer', prompts[await page.evaluate(() => hand.find('.asked legend').textContent.trim())]);
    await by(page, 'next');
  }
  await by(page, 'openAll');
  return { page, heard };
};

/** Chooses a role in one chapter, as a reader would. */
const choose = (page, chapter, place, role) => page.locator(`.${chapter} select[data-place="${place}"]`).first().selectOption(String(role));

/** Runs in the page: what all chapters show of the choice. */
const shownPair = () => {
  const every = (selector) => [...hand.root().querySelectorAll(selector)];
  const said = (element) => element.textContent.replace(/\s+/g, ' ').trim();
  return {
    selects: every('.chapters .both').map((both) => [...both.querySelectorAll('select')].map(({ value }) => Number(value))),
    sides: every('.pulls .first .sides > span').map(said),
    heads: every('.comparison thead, .lifecycle thead').map((head) => [...head.querySelectorAll('th')].slice(1, -1).map(said)),
    cells: every('.comparison tbody tr:not(.below)').map((tr) => [...tr.querySelectorAll('td:not(.markers)')].map((td) => said(td.lastElementChild))),
    figures: every('.figure').map((li) => [...li.querySelectorAll('.value .hidden')].map(said)),
    stages: every('.lifecycle tbody tr').map((tr) => [...tr.querySelectorAll('td:not(.markers)')].map((td) => said(td.lastElementChild))),
    leaning: every('.lifecycle tfoot data').map(({ value }) => Number(value)),
    bells: every('.chapter.traits [data-trait]').map((li) => li.querySelectorAll('.bell').length),
    pulls: Object.fromEntries(every('.pulls [data-item]').map((tr) => [tr.dataset.item, Number(tr.querySelector('data').value)])),
  };
};

/** Asserts that all chapters show the same two roles, with the numbers of `result`. */
const assertPair = (seen, [a, b], result = kResult) => {
  const two = [roles[a], roles[b]];
  const names = two.map(({ name }) => name);
  assert.deepEqual(seen.selects, Array(4).fill([a, b]));
  assert.deepEqual(seen.sides, names);
  assert.deepEqual(seen.heads, Array(2).fill(names));
  assert.deepEqual(seen.cells, kFive.comparison.map(({ cells }) => two.map(({ id }) => cells[id])));
  assert.deepEqual(seen.figures, Array(2).fill(names.map((name) => `${name}:`)));
  assert.deepEqual(seen.stages, kFive.lifecycle.map(({ cells }) => two.map(({ id }) => cells[id])));
  assert.deepEqual(seen.leaning, two.map(({ id }) => result.roles[id].probability));
  // The pulls add up to the log-odds of the two, less those of their priors.
  const [p, q] = two.map(({ id, prior }) => result.roles[id].probability / prior);
  const sum = Object.values(seen.pulls).reduce((so, far) => so + far, 0);
  assert.ok(Math.abs(sum - Math.log(p / q)) < 1e-9, `${sum} is not ${Math.log(p / q)}`);
};

test('every chapter begins with the first two roles of the result, and their pulls are those of the result', async (t) => {
  const { page, heard } = await finished(t);
  const seen = await page.evaluate(shownPair);
  assertPair(seen, kFirst);
  assert.deepEqual(seen.pulls, kResult.pulls);
  assert.deepEqual(heard, []);
});

test('a choice in one chapter governs all: pulls, comparison, figures, stages and scales; and a role cannot be chosen twice', async (t) => {
  const { page, heard } = await finished(t);
  const before = (await page.evaluate(shownPair)).pulls;
  await choose(page, 'comparison', 1, kThird);
  assertPair(await page.evaluate(shownPair), [kFirst[0], kThird]);
  await choose(page, 'lifecycle', 0, kFourth);
  const seen = await page.evaluate(shownPair);
  assertPair(seen, [kFourth, kThird]);
  assert.notDeepEqual(seen.pulls, before);
  // The answer that tells these two apart best comes first.
  const sizes = Object.values(seen.pulls).map(Math.abs);
  assert.deepEqual(sizes, [...sizes].sort((x, y) => y - x));
  const closed = await page.locator('.pulls select[data-place="0"] option:disabled').evaluateAll((all) => all.map(({ value }) => Number(value)));
  assert.deepEqual(closed, [kThird]);
  const row = page.locator('.pulls [data-item]').first();
  const [[id, value]] = Object.entries(seen.pulls);
  assert.equal(await row.getAttribute('data-item'), id);
  const towards = roles[value > 0 ? kFourth : kThird].name;
  assert.equal((await row.locator('data').innerText()).trim(), filled('pulls.towards', { value: decimal(Math.abs(value)), role: towards }));
  // The first screen stays with the first two.
  const keys = await page.locator('.stand .keys li').allInnerTexts();
  assert.deepEqual(keys.map((key) => key.trim()), [...kFirst.map((role) => roles[role].name), words['result.you']]);
  assert.deepEqual(heard, []);
});

test('while answers are tried, a chosen pair stays, and else the first two of the new result are shown', async (t) => {
  const { page } = await finished(t);
  const other = kFive.items.filter(({ trait }) => ['machine-learning', 'deep-learning', 'research'].includes(trait));
  const now = { ...kAnswers };
  let last = kResult;
  for (const { id, categories } of other) {
    now[id] = categories.length - 1;
    await page.locator(`[data-item=${id}] select`).selectOption(String(now[id]));
    last = scored(now, file);
    const first = [last.leader, last.runnerUp].map(indexOf);
    const seen = await page.evaluate(shownPair);
    assert.deepEqual([...seen.selects[0]].sort(), [...first].sort());
    assertPair(seen, seen.selects[0], last);
  }
  assert.notDeepEqual([last.leader, last.runnerUp].map(indexOf).sort(), [...kFirst].sort(), 'the first two have changed');
  const [a, b] = (await page.evaluate(shownPair)).selects[0];
  const pair = [a, [0, 1, 2, 3, 4].find((role) => role !== a && role !== b)];
  await choose(page, 'pulls', 1, pair[1]);
  await page.getByRole('button', { name: words['change.undo'] }).click();
  assertPair(await page.evaluate(shownPair), pair);
  // Another visit to the result begins with its first two again.
  await page.getByRole('button', { name: words['result.back'] }).click();
  await by(page, 'see', '.asked');
  await by(page, 'next');
  await by(page, 'openAll');
  assertPair(await page.evaluate(shownPair), kFirst);
});

test('the same two keep their sides when they change places', async (t) => {
  // Two changes after which the second role comes first, and the first one second.
  const one = kFive.items.flatMap(({ id, categories }) => categories.map((_, category) => ({ [id]: category })));
  const rows = one.flatMap((change) => one.map((other) => ({ ...kAnswers, ...change, ...other })));
  const results = rolefit(['score', file], rows.map((answers) => JSON.stringify({ answers })).join('\n')).stdout.trim().split('\n').map((line) => JSON.parse(line));
  const found = results.findIndex(({ leader, runnerUp }) => leader === kResult.runnerUp && runnerUp === kResult.leader);
  assert.ok(found >= 0, 'there are such changes');
  const { page } = await finished(t);
  for (const { id } of kFive.items) {
    if (rows[found][id] !== kAnswers[id]) await page.locator(`[data-item=${id}] select`).selectOption(String(rows[found][id]));
  }
  assertPair(await page.evaluate(shownPair), kFirst, results[found]);
});

test('scales show two crowds; on demand all five, the others lighter, in the legend, the words and the table, too', async (t) => {
  const { page } = await finished(t);
  const read = () => page.evaluate(() => {
    const [li] = hand.root().querySelectorAll('.chapter.traits [data-trait]');
    const said = (element) => element.textContent.replace(/\s+/g, ' ').trim();
    return {
      bells: [...li.querySelectorAll('.bell')].map((bell) => [bell.classList.contains('light'), getComputedStyle(bell).fill !== 'none']),
      keys: [...hand.root().querySelectorAll('.chapter.traits .keys li')].map(said),
      words: said(li.querySelector('.reading')),
      columns: hand.root().querySelectorAll('.chapter.traits .numbers thead th').length,
      stand: hand.root().querySelectorAll('.stand [data-trait]:first-child .bell').length,
    };
  });
  const told = (order) => order.map((role) => roles[role].name);
  const two = await read();
  assert.deepEqual(two.bells, [[false, true], [false, true]]);
  assert.deepEqual(two.keys, [...told(kFirst), words['result.you']]);
  assert.equal(two.columns, 3 + 2 * 3);
  await page.getByRole('checkbox', { name: words['traits.all'] }).check();
  const all = await read();
  assert.deepEqual(all.bells, [...Array(3).fill([true, false]), ...Array(2).fill([false, true])]);
  const order = [...kFirst, ...[0, 1, 2, 3, 4].filter((role) => !kFirst.includes(role))];
  assert.deepEqual(all.keys, [...told(order), words['result.you']]);
  for (const role of order) assert.ok(all.words.includes(`Middle of ${roles[role].name}: ${decimal(roles[role].mean[0])}.`), all.words);
  assert.equal(all.columns, 3 + 5 * 3);
  assert.equal(all.stand, 2);
});

test('stages name who leads, also a role that is not beside another; paths lead to the first role, then to the second', async (t) => {
  const { page } = await finished(t);
  await choose(page, 'lifecycle', 0, kThird);
  await choose(page, 'lifecycle', 1, kFourth);
  const leads = await page.evaluate(() => [...hand.root().querySelectorAll('.lifecycle tbody th')].map((th) => th.querySelector('.by')?.textContent ?? null));
  assert.deepEqual(leads, kFive.lifecycle.map(({ leads }) => (leads ? filled('lifecycle.leader', { role: roles[indexOf(leads)].name }) : null)));
  const paths = await page.evaluate(() => [...hand.root().querySelectorAll('.paths h4')].map((one) => one.textContent.trim()));
  const heading = (from, to) => filled('result.path.from', { from: roles[from].name, role: roles[to].name });
  assert.equal(paths.length, 20);
  assert.equal(paths[0], heading(kFirst[1], kFirst[0]));
  assert.ok(paths.slice(0, 4).every((path) => path.endsWith(`towards ${roles[kFirst[0]].name}`)), paths);
  assert.equal(paths[4], heading(kFirst[0], kFirst[1]));
  assert.ok(paths.slice(4, 8).every((path) => path.endsWith(`towards ${roles[kFirst[1]].name}`)), paths);
});

test('the strip above the answers names the most probable roles, each with a bar of its own', async (t) => {
  const { page } = await finished(t);
  const bars = await page.evaluate(() => [...hand.root().querySelectorAll('.change li')].map((li) => [li.querySelector('.name').textContent, li.querySelector('data').textContent, parseFloat(li.querySelector('.split > svg').getAttribute('width'))]));
  const wanted = [...roles].map(({ id, name }) => [name, kResult.roles[id].probability]).sort(([, p], [, q]) => q - p);
  assert.deepEqual(bars.map(([name, text]) => [name, text]), wanted.map(([name, p]) => [name, percent(p)]));
  for (const [n, [, , width]] of bars.entries()) assert.ok(Math.abs(width - 100 * wanted[n][1]) < 1e-9);
});

test('on a page of 320 pixels two texts stand beside each other, and nothing is wider than the page', async (t) => {
  const { page } = await finished(t, { width: 320 });
  await page.getByRole('checkbox', { name: words['traits.all'] }).check();
  const cells = await page.locator('.comparison tbody tr').first().locator('td:not(.markers)').evaluateAll((all) => all.map((td) => { const { left, right, top } = td.getBoundingClientRect(); return { left, right, top }; }));
  assert.equal(cells[0].top, cells[1].top);
  assert.ok(cells[0].right < cells[1].left && cells[0].right - cells[0].left >= 100, JSON.stringify(cells));
  assert.deepEqual(await page.evaluate(() => [...hand.root().querySelectorAll('.chapter *')]
    .filter((element) => !element.closest('.hidden, .shapes, thead, .patterns') && element.getBoundingClientRect().right > innerWidth)
    .map((element) => `${element.localName}.${element.getAttribute('class')}`)), []);
});

test('view="compare" begins with the first two roles of the file, and lets the reader choose others', async (t) => {
  const page = await theatre.open(t, { path: 'compare.html' });
  await by(page, 'near');
  await by(page, 'see', '.comparison table');
  await page.evaluate(() => { for (const one of hand.root().querySelectorAll('details')) one.open = true; });
  const names = () => page.evaluate(() => [...hand.root().querySelectorAll('thead')].map((head) => [...head.querySelectorAll('th')].slice(1, -1).map((th) => th.textContent.trim())));
  assert.deepEqual(await names(), Array(2).fill([roles[0].name, roles[1].name]));
  await choose(page, 'comparison', 0, 4);
  assert.deepEqual(await names(), Array(2).fill([roles[4].name, roles[1].name]));
});

test('the selects have labels and are used by keyboard: the focus stays, and the arrows pass over the other role', async (t) => {
  const { page } = await finished(t);
  const [first, second] = [words['pair.first'], words['pair.second']].map((name) => page.locator('.chapter.traits').getByRole('combobox', { name, exact: true }));
  await page.locator('.chapter.traits').getByRole('group', { name: words['pair.title'] }).waitFor();
  await second.focus();
  await page.keyboard.press('Home');
  for (let n = 0; n < kFirst[0]; ++n) await page.keyboard.press('ArrowDown');
  assert.equal(Number(await second.inputValue()), kFirst[0] + 1);
  assert.equal(await page.evaluate(() => hand.root().activeElement?.dataset.place), '1');
  assert.equal(Number(await first.inputValue()), kFirst[0]);
});

test('a picture of the result, a shared result, the announcement and the print name the first two, and the print has the chosen pair', async (t) => {
  const { page } = await finished(t, {
    prepare: (page) => page.addInitScript(() => {
      globalThis.drawn = [];
      const { fillText } = CanvasRenderingContext2D.prototype;
      CanvasRenderingContext2D.prototype.fillText = function (text, ...given) {
        globalThis.drawn.push(text);
        return fillText.call(this, text, ...given);
      };
      window.print = () => {
        const root = document.body.firstElementChild.shadowRoot;
        window.parent.paper = { verdict: root.querySelector('#verdict').textContent.trim(), heads: [...root.querySelectorAll('.lifecycle thead th')].slice(1, -1).map((th) => th.textContent.trim()), selects: root.querySelectorAll('select').length };
      };
    }),
  });
  const [first, second] = kFirst.map((role) => roles[role].name);
  const verdict = filled(`verdict.${kResult.verdict}.two`, { role: first, second });
  assert.ok((await page.locator('[role=status]').first().textContent()).trim().startsWith(verdict));
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: words['share.image'] }).click();
  await download;
  const drawn = await page.evaluate(() => globalThis.drawn.join(' '));
  assert.ok(drawn.includes(verdict), drawn);
  await choose(page, 'traits', 1, kThird);
  await page.getByRole('button', { name: words['share.print'] }).click();
  const paper = await (await page.waitForFunction(() => globalThis.paper)).jsonValue();
  assert.deepEqual(paper, { verdict, heads: [first, roles[kThird].name], selects: 0 });

  const shared = await theatre.open(t, { path: `five.html#rolefit-five=${codeOf(kAnswers, file)}` });
  await by(shared, 'near');
  await by(shared, 'see', '#verdict');
  assert.equal((await shared.locator('#verdict').innerText()).trim(), verdict);
  await by(shared, 'openAll');
  await choose(shared, 'pulls', 1, kThird);
  assertPair(await shared.evaluate(shownPair), [kFirst[0], kThird]);
});

test('if the engine stops when it is asked for the pulls of a pair, another one gives them', async (t) => {
  const { page } = await finished(t, {
    prepare: (page) => page.route('**/role-fit-engine-own.js*', (route) => route.fulfill({
      contentType: 'text/javascript',
      body: gluedTo(`const { pulls } = module;
        module.pulls = (...given) => {
          globalThis.asked = (globalThis.asked ?? 0) + 1;
          if (globalThis.asked === 1) throw new WebAssembly.RuntimeError('unreachable');
          return pulls(...given);
        };`, 'role-fit-engine-own'),
    })),
  });
  await choose(page, 'pulls', 1, kThird);
  await page.waitForFunction(() => globalThis.asked === 2);
  await by(page, 'drawn');
  assertPair(await page.evaluate(shownPair), [kFirst[0], kThird]);
});

test('axe finds nothing in the result of five roles, at 320 and 1280 px, in light and dark, left-to-right and right-to-left', async (t) => {
  for (const path of ['five.html', 'ar.html']) {
    const { page } = await finished(t, { on: lenient, path });
    await page.locator('.everyone input').check();
    await page.evaluate(axe);
    for (const [width, colorScheme] of [[1280, 'light'], [320, 'dark']]) {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 800 });
      const found = await page.evaluate(async () => (await globalThis.axe.run(document, { resultTypes: ['violations'], rules: { 'target-size': { enabled: true } } })).violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 200)).join('\n')}`));
      assert.deepEqual(found, [], `${path}, ${width} px`);
    }
  }
});
