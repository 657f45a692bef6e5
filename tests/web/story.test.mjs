// The parts of the result that are the same for every reader: the comparison with its figures, the stages, the paths, and the outlook.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { kQuiz, kRoot, scored } from '../support/tool.mjs';
import { comeNear, kPlayers, listen, openAll, site, stage } from './page.mjs';
import { play } from './play.mjs';

const quiz = JSON.parse(readFileSync(kQuiz, 'utf8'));
const words = JSON.parse(readFileSync(join(kRoot, 'data/messages/en.json'), 'utf8'));

const theatre = stage();

const { scientist, engineer } = kPlayers;

/** A page with the result of a reader who answers by `choose`, and the answers. */
const resultOf = async (t, choose, address = theatre.demo.address, options = {}) => {
  const context = await theatre.browser.newContext({ viewport: { width: 1280, height: 900 } });
  t.after(() => context.close());
  const page = await context.newPage();
  const heard = listen(page, address);
  await options.before?.(page);
  await page.goto(address + (options.path ?? ''));
  const answers = await play(page, { quiz: options.quiz ?? quiz, choose, early: true });
  await (options.closed ? comeNear(page) : openAll(page));
  return { page, answers, heard };
};

/** An expression for everything that the comparison draws. */
const kDrawn = `(() => {
  const words = (element) => element?.textContent.replace(/\\s+/g, ' ').trim();
  const without = (element, selector) => {
    const copy = element.cloneNode(true);
    for (const part of copy.querySelectorAll(selector)) part.remove();
    return words(copy);
  };
  const rows = [];
  for (const tr of document.querySelector('role-fit-quiz').shadowRoot.querySelectorAll('.comparison tbody tr')) {
    if (!tr.matches('.below')) {
      const head = tr.querySelector('th');
      rows.push({ aspect: without(head, '.says'), says: words(head.querySelector('.says')), figures: [] });
      continue;
    }
    for (const kind of tr.querySelectorAll('.kind')) {
      for (const figure of kind.querySelectorAll('.figure')) {
        rows.at(-1).figures.push({
          kind: words(kind.querySelector('h5')),
          what: without(figure.querySelector('.what'), '.says, .marker'),
          says: words(figure.querySelector('.what .says')),
          sources: [...figure.querySelectorAll('.marker')].map((marker) => marker.getAttribute('aria-label')),
          note: words(figure.querySelector('p.about')),
          values: [...figure.querySelectorAll('.value')].map((line) => ({
            text: words(line),
            value: Number(line.querySelector('data').value),
            bar: line.querySelector('.bar rect:not(.track)').getAttribute('width'),
            hidden: line.querySelector('.bar').getAttribute('aria-hidden'),
          })),
        });
      }
    }
  }
  return rows;
})()`;

const thousands = (number) => String(number).replace(/\B(?=(\d{3})+$)/g, ',');
/** Rounds a share to a tenth of a percent. Shares have four decimals, so it can use whole numbers. */
const tenths = (share) => Math.round(Math.round(10000 * share) / 10) / 10;
const shown = (value, unit) => (unit === 'usd' ? `$${thousands(value)}` : `${tenths(value).toFixed(1)}%`);
const kCounted = { practitioners: 'people', adverts: 'adverts', pay: 'entries' };
const kKinds = ['practitioners', 'adverts', 'pay'];

/** The rows in the order that the reader sees: within a section, first the ones on the trait of the answer that pulled most. */
const ordered = (answers) => {
  const { pulls } = scored(answers);
  const traits = Object.keys(pulls).sort((a, b) => Math.abs(pulls[b]) - Math.abs(pulls[a])).map((id) => quiz.items.find((item) => item.id === id).trait);
  const rank = ({ trait }) => (traits.includes(trait) ? traits.indexOf(trait) : traits.length);
  return [...new Set(quiz.comparison.map(({ section }) => section))].flatMap((name) =>
    quiz.comparison.filter(({ section }) => section === name).sort((a, b) => rank(a) - rank(b)),
  );
};

test('every figure has its value, interval, sample size and sources in words, and a bar as long as its value', async (t) => {
  const { page, heard, answers } = await resultOf(t, scientist);
  const rows = await page.evaluate(kDrawn);
  const wantedRows = ordered(answers);
  assert.deepEqual(rows.map(({ aspect }) => aspect), wantedRows.map(({ aspect }) => aspect));
  let bars = 0;
  for (const [index, { figures = [], aspect, verdict }] of wantedRows.entries()) {
    const wanted = kKinds.flatMap((kind) => figures.filter((figure) => figure.kind === kind));
    const drawn = rows[index].figures;
    assert.equal(drawn.length, wanted.length, aspect);
    for (const [at, { kind, what, note, unit, values = {}, evidence, verdict: says }] of wanted.entries()) {
      const where = `${aspect}: ${what}`;
      assert.equal(drawn[at].what, what);
      assert.equal(drawn[at].kind, words[`figures.${kind}`], where);
      assert.equal(drawn[at].note, note, where);
      assert.equal(drawn[at].says, verdict === 'supported' || !says ? undefined : words[`figure.${says}`], where);
      const titles = quiz.sources.flatMap(({ id, title }, n) => (evidence.includes(id) ? [`Source ${n + 1}: ${title}`] : []));
      assert.deepEqual(drawn[at].sources, titles, where);
      const roles = quiz.roles.filter(({ id }) => values[id]);
      assert.equal(drawn[at].values.length, roles.length, where);
      for (const [n, { id, name }] of roles.entries()) {
        const { value, low, high, n: count } = values[id];
        const about = [
          low === undefined ? [] : `${shown(low, unit)} to ${shown(high, unit)}`,
          count === undefined ? [] : `${thousands(count)} ${kCounted[kind]}`,
        ].flat().join(' · ');
        const line = drawn[at].values[n];
        assert.equal(line.text, `${name}: ${shown(value, unit)} ${about}`.trim(), where);
        assert.equal(line.value, value);
        assert.equal(line.hidden, 'true');
        if (unit !== 'usd') assert.ok(Math.abs(parseFloat(line.bar) - 100 * value) < 1e-9, where);
        ++bars;
      }
    }
  }
  assert.ok(bars > 100);
  assert.deepEqual(heard, []);
});

test('every claim that data could test has its verdict in words', async (t) => {
  const { page, answers } = await resultOf(t, engineer);
  const said = { supported: 'The data agree', contradicted: 'The data disagree', mixed: 'Agree in part', 'no-data': 'No data' };
  const rows = await page.evaluate(kDrawn);
  assert.deepEqual(rows.map(({ says }) => says), ordered(answers).map(({ verdict }) => said[verdict]));
  const [agree, against, part, none] = Object.keys(said).map((one) => quiz.comparison.filter(({ verdict }) => verdict === one).length);
  const sum = agree + part + against + none;
  assert.equal(
    (await page.locator('.comparison .inside > p').first().innerText()).replace(/\s+/g, ' '),
    `Of the ${sum} claims below that data could test, the data agree with ${agree}, agree in part with ${part} and disagree with ${against}. For ${none} there are no data.`,
  );
});

test('bars of pay are as long as their amounts, and the highest interval of a row ends at the end of the line', async (t) => {
  const { page } = await resultOf(t, scientist);
  const { figures } = quiz.comparison.find(({ aspect }) => aspect === 'Who is paid more');
  const most = Math.max(...figures.flatMap(({ values }) => Object.values(values).map(({ high }) => high)));
  const drawn = (await page.evaluate(kDrawn)).find(({ aspect }) => aspect === 'Who is paid more').figures;
  for (const { value, bar } of drawn.flatMap(({ values }) => values)) assert.ok(Math.abs(parseFloat(bar) - (100 * value) / most) < 1e-9);
});

test('the stages say which role does what, and highlight the leading role', async (t) => {
  const { page } = await resultOf(t, scientist);
  const rows = await page.evaluate(() =>
    [...document.querySelector('role-fit-quiz').shadowRoot.querySelectorAll('.lifecycle tbody tr')].map((tr) => ({
      stage: tr.querySelector('th').textContent.trim(),
      cells: [...tr.querySelectorAll('td:not(.markers)')].map((td) => td.lastElementChild.textContent),
      leads: [...tr.querySelectorAll('td:not(.markers)')].findIndex((td) => td.classList.contains('leads')),
    })),
  );
  const ids = quiz.roles.map(({ id }) => id);
  assert.deepEqual(rows, quiz.lifecycle.map(({ stage, cells, leads }) => ({ stage, cells: ids.map((id) => cells[id]), leads: ids.indexOf(leads) })));
});

for (const [who, choose] of [['a data scientist', scientist], ['an engineer', engineer]]) {
  test(`${who} sees the path to their role open and the other one closed, with what they lack most first`, async (t) => {
    const { page, answers } = await resultOf(t, choose, theatre.demo.address, { closed: true });
    const result = scored(answers);
    const ways = await page.evaluate(() =>
      [...document.querySelector('role-fit-quiz').shadowRoot.querySelectorAll('.paths details')].map((details) => ({
        to: details.dataset.to,
        open: details.open,
        steps: [...details.querySelectorAll('ol > li')].map((li) => ({
          trait: li.dataset.traitStep,
          standing: li.querySelector('p').textContent,
          texts: [...li.querySelectorAll('ul li')].map((step) => step.firstChild.nextSibling.textContent),
        })),
      })),
    );
    assert.deepEqual(ways.map(({ to, open }) => [to, open]), quiz.roles.map(({ id }) => [id, id === result.leader]).sort((a, b) => b[1] - a[1]));
    for (const { to, steps } of ways) {
      const standings = steps.map(({ trait }) => result.traits[trait].standing[to]);
      assert.deepEqual(standings, [...standings].sort((a, b) => a - b), to);
      for (const [n, { standing }] of steps.entries()) {
        const share = standings[n] < 0.005 ? '<1%' : standings[n] > 0.995 ? '>99%' : `${Math.round(100 * standings[n])}%`;
        assert.equal(standing, `You stand above ${share} of the people in this role.`);
      }
      const path = quiz.paths.find((one) => one.to === to);
      assert.deepEqual(
        steps.map(({ trait, texts }) => [trait, texts]),
        steps.map(({ trait }) => [trait, path.steps.filter((step) => step.trait === trait).map(({ text }) => text)]),
      );
      assert.equal(steps.flatMap(({ texts }) => texts).length, path.steps.length);
    }
  });
}

test('the outlook can be opened', async (t) => {
  const { page } = await resultOf(t, scientist, theatre.demo.address, { closed: true });
  await page.locator('.outlook > summary').click();
  for (const [index, { topic, text }] of quiz.outlook.entries()) {
    const entry = page.locator('.outlook .section').nth(index);
    assert.equal(await entry.locator('summary').innerText(), topic);
    assert.equal(await entry.locator('p').isVisible(), false);
    await entry.locator('summary').click();
    assert.ok((await entry.locator('p').innerText()).startsWith(text));
  }
});

test('the result is complete except for its story if the story cannot be loaded', async (t) => {
  const { page } = await resultOf(t, scientist, theatre.demo.address, { before: (page) => page.route('**/role-fit-story.js*', (route) => route.abort()) });
  assert.equal(await page.locator('#verdict').isVisible(), true);
  assert.deepEqual((await page.locator('.comparison .inside').innerText()).split(/\s*\n\s*/), [words['late.lost'], words['error.retry']]);
  assert.equal(await page.locator('.sources li').count(), quiz.sources.length);
});

test('a quiz by an author shows figures for only one role, steps without a trait, and markup as text', async (t) => {
  const evil = '<img src=x onerror="document.title=1">';
  const other = { ...structuredClone(quiz), id: 'other', items: quiz.items.slice(0, 2), minimum: 0, faq: [] };
  other.comparison = [
    { aspect: evil, verdict: 'contradicted', figures: [{ kind: 'adverts', what: `What ${evil}`, note: `Note ${evil}`, verdict: 'contradicted', values: { 'ml-engineer': { value: 0.5 } } }] },
  ];
  other.lifecycle = [{ stage: `Stage ${evil}`, leads: 'ml-engineer' }];
  other.paths = [{ from: 'data-scientist', to: 'ml-engineer', text: `Way ${evil}`, steps: [{ text: `Last ${evil}` }, { text: 'First', trait: 'engineering' }] }];
  other.outlook = [{ topic: `Topic ${evil}`, text: `Text ${evil}` }];
  const page1 = '<!doctype html><html lang="en"><title>Article</title><role-fit-quiz quiz="other.json"></role-fit-quiz><script src="role-fit.js"></script></html>';
  const own = await site({ 'page.html': page1, 'other.json': JSON.stringify(other) });
  t.after(() => own.close());
  const { page, heard } = await resultOf(t, () => 1, own.address, { path: 'page.html', quiz: other });
  const [row] = await page.evaluate(kDrawn);
  assert.deepEqual([row.aspect, row.says, row.figures.length], [evil, words['claim.contradicted'], 1]);
  assert.deepEqual(row.figures[0], {
    kind: words['figures.adverts'], what: `What ${evil}`, says: words['figure.contradicted'], sources: [], note: `Note ${evil}`,
    values: [{ text: 'Machine Learning Engineer: 50.0%', value: 0.5, bar: '50%', hidden: 'true' }],
  });
  const steps = await page.locator('.paths ol > li').allTextContents();
  assert.match(steps[0], /First/);
  assert.ok(steps[1].includes(`Last ${evil}`));
  const all = await page.evaluate(() => document.querySelector('role-fit-quiz').shadowRoot.textContent);
  for (const what of ['Stage', 'Way', 'Topic', 'Text']) assert.ok(all.includes(`${what} ${evil}`), what);
  assert.equal(await page.title(), 'Article');
  assert.deepEqual(heard, []);
});

test('view="compare" shows the comparison, the stages and the sources in the page’s language, without questions', async (t) => {
  const german = JSON.parse(readFileSync(join(kRoot, 'data/translations/ds-or-mle.de.json'), 'utf8'));
  const own = await site({
    'page.html': '<!doctype html><html lang="de"><title>Artikel</title><p>Davor.</p><script src="role-fit.js" data-view="compare" async></script></html>',
  });
  t.after(() => own.close());
  const page = await theatre.browser.newPage();
  t.after(() => page.close());
  const heard = listen(page, own.address);
  const loaded = [];
  page.on('request', (request) => loaded.push(new URL(request.url()).pathname.slice(1)));
  await page.goto(`${own.address}page.html`);
  await page.locator('role-fit-quiz .comparison').waitFor();
  const rows = await page.evaluate(kDrawn);
  assert.deepEqual(rows.map(({ aspect }) => aspect), german.comparison.map(({ aspect }) => aspect));
  const all = await page.evaluate(() => document.querySelector('role-fit-quiz').shadowRoot.textContent.replace(/\s+/g, ' '));
  for (const { stage, cells } of german.lifecycle) for (const text of [stage, ...Object.values(cells)]) assert.ok(all.includes(text), text);
  for (const { title } of quiz.sources) assert.ok(all.includes(title), title);
  assert.equal(await page.locator('input, select').count(), 0);
  assert.deepEqual(loaded.filter((name) => name.includes('engine')), [], 'no engine is loaded');
  assert.deepEqual(heard, []);
});
