// The pictures of a result, and the words and tables with the same contents: pulls, traits and stages.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { kQuiz, kRoot, scored } from '../support/tool.mjs';
import { codeOf, decimal, listen, openAll, percent, questionsIn, site, stage } from './page.mjs';

const quiz = JSON.parse(readFileSync(kQuiz, 'utf8'));
const words = JSON.parse(readFileSync(join(kRoot, 'data/messages/en.json'), 'utf8'));
const nameOf = ({ roles }, id) => roles.find((role) => role.id === id).name;

const theatre = stage();

const filled = (key, values) => words[key].replace(/\{(\w+)\}/g, (_, name) => values[name]);

/** Answers all questions one by one, and skips some. */
const finish = async (page, { quiz: own = quiz, choose, skip = () => false }) => {
  const questions = questionsIn(own);
  const answers = {};
  for (let count = 0; count < questions.size; ++count) {
    const prompt = await page.locator('.asked legend').innerText();
    const items = questions.get(prompt);
    const left = items.some(skip);
    if (!left) {
      for (const item of items) {
        answers[item.id] = choose(item);
        if (!item.group) await page.getByRole('radio').nth(choose(item)).press('Space');
        else if (choose(item) === 1) await page.getByRole('checkbox', { name: item.prompt }).check();
      }
    }
    await (left ? page.getByRole('button', { name: words['question.skip'] }) : page.locator('[type=submit]')).click();
    await page.waitForFunction((before) => {
      const root = document.querySelector('role-fit-quiz').shadowRoot;
      return root.querySelector('#verdict') || root.querySelector('legend').innerText !== before;
    }, prompt);
  }
  await page.locator('#verdict').waitFor();
  return answers;
};

/** A page with a result and all of its chapters open. */
const resultOf = async (t, { address = theatre.demo.address, path = '', width = 1280, ...how }) => {
  const context = await theatre.browser.newContext({ viewport: { width, height: 900 } });
  t.after(() => context.close());
  const page = await context.newPage();
  const heard = listen(page, address);
  await page.goto(address + path);
  const answers = how.choose && (await finish(page, how));
  await page.locator('#verdict').waitFor();
  await openAll(page);
  return { page, answers, heard };
};

/** A site with a changed copy of the built-in quiz. */
const siteOf = async (t, changes) => {
  const own = { ...structuredClone(quiz), id: 'other', minimum: 0, comparison: [], paths: [], faq: [], outlook: [], ...changes };
  const html = '<!doctype html><html lang="en"><title>Article</title><role-fit-quiz quiz="other.json"></role-fit-quiz><script src="role-fit.js"></script></html>';
  const made = await site({ 'page.html': html, 'other.json': JSON.stringify(own) });
  t.after(() => made.close());
  return { own, file: join(made.folder, 'other.json'), how: { address: made.address, path: 'page.html', quiz: own } };
};

const mixed = (item) => (item.categories.length + item.prompt.length) % item.categories.length;

// ── Pulls ────────────────────────────────────────────────────────────────────────────────────────────────────────────

/** Runs in the page: everything that the rows write and draw. */
const pulled = () =>
  [...document.querySelector('role-fit-quiz').shadowRoot.querySelectorAll('.pulls tbody tr')].map((tr) => {
    const said = (element) => element?.textContent.replace(/\s+/g, ' ').trim();
    const [middle, bar] = [tr.querySelector('.pull line'), tr.querySelector('.pull rect')];
    const select = tr.querySelector('select');
    return {
      item: tr.dataset.item,
      head: said(tr.querySelector('th')),
      answer: select ? said(select.selectedOptions[0]) : said(tr.querySelector('td')),
      value: Number(tr.querySelector('data').value),
      text: said(tr.querySelector('data')),
      middle: middle.getAttribute('x1'),
      start: parseFloat(bar.getAttribute('x')),
      length: parseFloat(bar.getAttribute('width')),
      role: bar.getAttribute('class'),
    };
  });

/** What the rows must show, computed only from the tool's numbers. */
const wanted = (own, result, answers, item) => {
  const pull = result.pulls[item.id] ?? 0;
  const most = Math.max(...Object.values(result.pulls).map(Math.abs));
  const towards = pull < 0 ? result.runnerUp : result.leader;
  const index = own.roles.findIndex(({ id }) => id === towards);
  const left = own.roles.findIndex(({ id }) => id === result.leader || id === result.runnerUp) === index;
  const none = decimal(Math.abs(pull)) === '0.0';
  const length = none ? 0 : (50 * Math.abs(pull)) / most;
  const group = own.groups.find(({ id }) => id === item.group);
  return {
    item: item.id,
    head: group ? `${group.prompt} ${item.prompt}` : item.prompt,
    answer: item.categories[answers[item.id]] ?? words['question.skip'],
    value: pull,
    text: none ? words['pulls.none'] : filled('pulls.towards', { value: decimal(Math.abs(pull)), role: nameOf(own, towards) }),
    middle: '50%',
    start: left ? 50 - length : 50,
    length,
    role: `role-${index}`,
  };
};

const assertPulls = (rows, own, answers, ids, result = scored(answers)) => {
  assert.deepEqual(rows.map(({ item }) => item), ids);
  for (const [index, { start, length, ...row }] of rows.entries()) {
    const { start: from, length: long, ...rest } = wanted(own, result, answers, own.items.find(({ id }) => id === ids[index]));
    assert.deepEqual(row, rest);
    assert.ok(Math.abs(start - from) < 1e-9 && Math.abs(length - long) < 1e-9, row.item);
  }
};

const bySize = ({ pulls }) => Object.keys(pulls).sort((a, b) => Math.abs(pulls[b]) - Math.abs(pulls[a]));

const kLeft = ['languages', 'minutes-or-overnight'];
const skipped = ({ id, group }) => kLeft.includes(group ?? id);

test('every answer is listed with the tool’s pull, the largest first, and its bar points to the side of its role', async (t) => {
  const { page, answers, heard } = await resultOf(t, { choose: mixed });
  const result = scored(answers);
  const rows = await page.evaluate(pulled);
  assertPulls(rows, quiz, answers, bySize(result), result);
  assert.ok(rows.length > 20);
  for (const index of [0, 1]) assert.ok(rows.some(({ role, length }) => role === `role-${index}` && length > 5), 'there are bars on both sides');
  const sum = rows.reduce((all, { value }) => all + value, 0);
  const odds = Math.log(result.roles[result.leader].probability / result.roles[result.runnerUp].probability);
  assert.ok(Math.abs(sum - odds) < 1e-6, 'the pulls add up from equal odds to the result');
  assert.deepEqual(heard, []);
});

test('skipped questions come last without a pull, eight rows are shown at first, and each select is named by its question', async (t) => {
  const { page, answers } = await resultOf(t, { choose: mixed, skip: skipped });
  const rows = await page.evaluate(pulled);
  const answered = bySize(scored(answers));
  const rest = rows.slice(answered.length).map(({ item }) => item);
  assert.ok(rest.length > 0);
  assert.ok(rest.every((id) => answers[id] === undefined));
  assertPulls(rows, quiz, answers, [...answered, ...rest]);
  assert.equal(await page.locator('.pulls .first tbody tr').count(), 8);
  assert.equal(await page.locator('.rest > summary').innerText(), `Show ${rows.length - 8} more answers`);
  for (const { item } of rows) {
    const { prompt } = quiz.items.find(({ id }) => id === item);
    await page.getByRole('combobox', { name: prompt, exact: true }).waitFor();
  }
  const box = await page.locator('.pulls select').first().boundingBox();
  assert.ok(box.height >= 44);
});

/** Runs in the page: the parts of the result that change while answers are tried. */
const moving = () => {
  const root = document.querySelector('role-fit-quiz').shadowRoot;
  const said = (selector) => root.querySelector(selector)?.textContent.replace(/\s+/g, ' ').trim();
  const bar = root.querySelector('.change .split');
  return {
    verdict: said('#verdict'),
    strip: said('.change > p'),
    shares: [...bar.querySelectorAll('svg')].map((part) => parseFloat(part.getAttribute('width'))),
    marks: [...bar.querySelectorAll('.before')].map((line) => parseFloat(line.getAttribute('x1'))),
    changed: root.querySelector('.changed').getAttribute('aria-hidden') ? undefined : said('.changed p'),
    undo: getComputedStyle(root.querySelector('.changed button')).visibility,
    height: root.querySelector('.change').getBoundingClientRect().height,
    status: said('[role=status]'),
  };
};

const verdictOf = ({ verdict, leader }) => filled(`verdict.${verdict}`, { role: nameOf(quiz, leader) });
const sure = ({ verdict, leader, roles }) =>
  `${verdict === 'about-equally' ? `${nameOf(quiz, leader)}, ` : ''}${percent(roles[leader].probability)}`;

const assertMoved = (seen, result, before, count) => {
  const was = before && filled('change.before', { role: nameOf(quiz, before.leader), probability: percent(before.roles[before.leader].probability) });
  assert.equal(seen.verdict, verdictOf(result));
  assert.equal(seen.strip, `${verdictOf(result)}: ${sure(result)}.`);
  for (const [index, { id }] of quiz.roles.entries()) assert.ok(Math.abs(seen.shares[index] - 100 * result.roles[id].probability) < 1e-9);
  assert.deepEqual(seen.marks.map(Math.round), before ? [Math.round(100 * before.roles[quiz.roles[0].id].probability)] : []);
  const changed = count === 1 ? words['change.count'].one : words['change.count'].other.replace('{count}', count);
  assert.equal(seen.changed, before ? `${changed} ${was}` : undefined);
  assert.equal(seen.undo, before ? 'visible' : 'hidden');
  assert.equal(seen.status, `${verdictOf(result)}: ${percent(result.roles[result.leader].probability)}.${before ? ` ${was}` : ''}`);
};

test('trying another answer updates verdict, bars and strip to the tool’s result, and undo restores all of it', async (t) => {
  const { page, answers, heard } = await resultOf(t, { choose: mixed, skip: skipped });
  const first = scored(answers);
  const ids = (await page.evaluate(pulled)).map(({ item }) => item);
  const start = await page.evaluate(moving);
  assertMoved(start, first);

  const select = (id) => page.locator(`[data-item=${id}] select`);
  /** Enough changes for the other role to lead, one added answer, and one removed answer. */
  const now = { ...answers };
  const change = async (id, category) => {
    if (category === undefined) delete now[id];
    else now[id] = category;
    await select(id).selectOption(category === undefined ? '' : String(category));
    const result = scored(now);
    const count = Object.keys({ ...answers, ...now }).filter((one) => answers[one] !== now[one]).length;
    assertMoved(await page.evaluate(moving), result, count > 0 ? first : undefined, count);
    assertPulls(await page.evaluate(pulled), quiz, now, ids, result);
    return result;
  };
  let last = first;
  let at = 0;
  while (last.leader === first.leader) {
    const id = ids[at++];
    const { categories } = quiz.items.find((item) => item.id === id);
    const against = (category) => scored({ ...now, [id]: category }).roles[first.leader].probability;
    const best = [0, categories.length - 1].sort((a, b) => against(a) - against(b))[0];
    if (now[id] !== best) last = await change(id, best);
  }
  // Changes them back and forth. The browser then has its own selection for these.
  const changed = Object.entries(now).filter(([id, category]) => category !== answers[id]);
  for (const [id] of changed) await change(id, answers[id]);
  for (const [id, category] of changed) await change(id, category);
  await change(ids.at(-1), 1);
  await change(ids.at(at), undefined);
  assert.equal((await page.evaluate(moving)).height, start.height, 'the strip has the same height as before');

  await page.getByRole('button', { name: words['change.undo'] }).click();
  assertMoved(await page.evaluate(moving), first);
  assertPulls(await page.evaluate(pulled), quiz, answers, ids, first);
  assert.deepEqual(heard, []);
});

test('trying answers by keyboard keeps the focus and the position, and the result stays visible above', async (t) => {
  const { page } = await resultOf(t, { choose: mixed, width: 320 });
  const seventh = page.locator('.pulls .first select').nth(6);
  await seventh.focus();
  const rowOf = () => page.evaluate(() => document.querySelector('role-fit-quiz').shadowRoot.activeElement?.closest('tr')?.dataset.item);
  const row = await rowOf();
  const top = () => seventh.evaluate((own) => own.getBoundingClientRect().top);
  const before = await top();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('End');
  await page.locator('.changed:not(.outline)').waitFor();
  assert.equal(await rowOf(), row);
  assert.equal(await seventh.evaluate((own) => own.value), '');
  assert.ok(Math.abs((await top()) - before) < 30, 'the row stays');
  const strip = await page.locator('.change').boundingBox();
  assert.ok(strip.y >= -1 && strip.y + strip.height <= (await top()), `${strip.y} + ${strip.height}`);
});

test('another person’s result shows its answers, but they cannot be changed', async (t) => {
  const { own, file, how } = await siteOf(t, {});
  const answers = Object.fromEntries(own.items.slice(0, 12).map((item) => [item.id, mixed(item)]));
  const code = codeOf(answers, file);
  const { page } = await resultOf(t, { ...how, path: `page.html#rolefit-other=${code}` });
  const result = scored(answers, file);
  assertPulls(await page.evaluate(pulled), own, answers, bySize(result), result);
  assert.equal(await page.locator('.pulls select, .change').count(), 0);
  assert.equal(await page.locator('.pulls .first th').nth(1).textContent(), words['pulls.shared']);
});

test('of three roles, the leading one has the first side, and a quiz with one role has no sides', async (t) => {
  const [a, b] = quiz.roles;
  const roles = [b, { ...a, id: 'third', name: 'Third', mean: a.mean.map((x) => x - 3) }, a].map((role) => ({ ...role, prior: 1 / 3 }));
  const { own, file, how } = await siteOf(t, { roles, items: quiz.items.slice(0, 4) });
  const { page, answers } = await resultOf(t, { ...how, choose: () => 1 });
  const result = scored(answers, file);
  const names = [result.leader, result.runnerUp].map((id) => nameOf(own, id));
  assert.deepEqual((await page.evaluate(pulled)).map(({ item, value, start, length }) => [item, value, value > 0 ? start + length : start]), bySize(result).map((id) => [id, result.pulls[id], 50]));
  const told = await page.locator('.pulls .first .sides > span').allInnerTexts();
  assert.deepEqual(told.map((side) => side.trim()), names);

  const alone = await siteOf(t, { roles: [{ ...a, prior: 1 }], items: quiz.items.slice(0, 2), lifecycle: [] });
  const single = await resultOf(t, { ...alone.how, choose: () => 1 });
  assert.equal(await single.page.locator('.pulls').count(), 0);
  assert.equal(await single.page.locator('.traits .stem').count(), quiz.traits.length);
});

// ── Traits ───────────────────────────────────────────────────────────────────────────────────────────────────────────

/** Runs in the page: each trait's picture. */
const drawn = () =>
  [...document.querySelector('role-fit-quiz').shadowRoot.querySelectorAll('.traits [data-trait]')].map((li) => {
    const at = (element, name) => parseFloat(element.getAttribute(name));
    const person = (one) => one && { x: at(one.querySelector('.estimate'), 'x'), low: at(one.querySelector('.interval'), 'x'), width: at(one.querySelector('.interval'), 'width') };
    const outline = (bell) => { const { stroke, strokeDasharray } = getComputedStyle(bell); return `${stroke} ${strokeDasharray}`; };
    const scale = li.querySelector('.scale').getBoundingClientRect();
    const ticks = [...li.querySelectorAll('.ticks span')].map((span) => {
      const { left, right } = span.getBoundingClientRect();
      return [span.textContent, ((left + right) / 2 - scale.left) / scale.width];
    });
    const bells = [...li.querySelectorAll('.bell')];
    return {
      trait: li.dataset.trait,
      transforms: bells.map((bell) => bell.getAttribute('transform').match(/-?[\d.]+(e-?\d+)?/g).map(Number)),
      outlines: bells.map(outline),
      // The middle, the point one SD above it, and the height at the middle, in screen coordinates.
      points: bells.map((bell) => {
        const matrix = bell.getScreenCTM();
        const [peak, end] = [new DOMPoint(0, -0.3989).matrixTransform(matrix), new DOMPoint(1, 0).matrixTransform(matrix)];
        return { x: (peak.x - scale.left) / scale.width, sd: (end.x - peak.x) / scale.width, height: end.y - peak.y };
      }),
      stems: [...li.querySelectorAll('.stem')].map((stem) => at(stem, 'x1')),
      reader: person(li.querySelector('.reader')),
      friend: person(li.querySelector('.friend')),
      hidden: li.querySelector('.scale').getAttribute('aria-hidden'),
      ticks,
      reading: li.querySelector('.reading').textContent.replace(/\s+/g, ' ').trim(),
    };
  });

const kSpan = 3.5;
const along = (value) => (100 * (value + kSpan)) / (2 * kSpan);
const near = (a, b, what, tolerance = 1e-6) => assert.ok(Math.abs(a - b) < tolerance, `${what}: ${a} is not ${b}`);

/** The people of each role from the quiz's file. The SD combines the general factor and the trait's own part: √(λ² + σ²). */
const kTold = Object.fromEntries(
  quiz.roles.map(({ id, mean, sd }) => [
    id,
    Object.fromEntries(quiz.traits.map((trait, index) => [trait.id, { mean: mean[index], sd: Math.hypot(trait.loading ?? 0, sd?.[index] ?? 1) }])),
  ]),
);

test('each role’s curve is centred at the mean of its people, is as wide as their SD, and has the same area as the others', async (t) => {
  const { page, answers, heard } = await resultOf(t, { choose: mixed });
  const { traits } = scored(answers);
  const pictures = await page.evaluate(drawn);
  assert.deepEqual(pictures.map(({ trait }) => trait), quiz.traits.map(({ id }) => id));
  for (const { trait, transforms, points, outlines, stems, reader, friend, hidden, ticks } of pictures) {
    const told = quiz.roles.map(({ id }) => kTold[id][trait]);
    for (const [index, [mean, , sd]] of transforms.entries()) {
      near(mean, told[index].mean, `${trait}: mean`, 1e-12);
      near(sd, told[index].sd, `${trait}: SD`, 1e-12);
    }
    const areas = points.map(({ sd, height }) => sd * height);
    near(areas[0], areas[1], `${trait}: areas`, 1e-4);
    for (const [index, { mean, sd }] of told.entries()) {
      near(points[index].x, along(mean) / 100, `${trait}: mean`, 1e-4);
      near(points[index].sd, sd / (2 * kSpan), `${trait}: sd`, 1e-4);
      near(stems[index], along(mean), `${trait}: mark`);
    }
    assert.equal(new Set(outlines).size, quiz.roles.length, 'the outlines differ');
    assert.equal(new Set(outlines.map((line) => line.split(') ')[1])).size, quiz.roles.length, 'the outlines differ even without colour');
    near(reader.x, along(traits[trait].mean), `${trait}: estimate`);
    near(reader.low, along(traits[trait].low), `${trait}: low`);
    near(reader.low + reader.width, along(traits[trait].high), `${trait}: high`);
    assert.equal(friend, null);
    assert.equal(hidden, 'true');
    assert.deepEqual(ticks.map(([label]) => label), ['−3', '−2', '−1', '0', '1', '2', '3']);
    for (const [label, x] of ticks) near(x, along(Number(label.replace('−', '-'))) / 100, `${trait}: tick ${label}`, 1e-3);
  }
  assert.deepEqual(heard, []);
});

/** Runs in the page: the texts of a table, by row. */
const tableOf = (selector) => {
  const table = document.querySelector('role-fit-quiz').shadowRoot.querySelector(selector);
  const said = (cell) => (cell.querySelector(':scope > .of') ? cell.lastElementChild : cell).textContent.replace(/\s+/g, ' ').trim();
  return [...table.querySelectorAll('tr')].map((tr) => [...tr.children].map(said));
};

test('the words and the table have the same numbers as the pictures of the traits', async (t) => {
  const { page, answers } = await resultOf(t, { choose: mixed });
  const { traits } = scored(answers);
  const [heads, ...rows] = await page.evaluate(tableOf, '.traits .numbers table');
  assert.deepEqual(heads, [
    words['traits.trait'], words['result.you'], words['traits.interval'],
    ...quiz.roles.flatMap(({ name }) => ['middle', 'spread', 'above'].map((what) => filled(`traits.${what}`, { role: name }))),
  ]);
  const pictures = await page.evaluate(drawn);
  for (const [index, { id, name }] of quiz.traits.entries()) {
    const { mean, low, high, standing } = traits[id];
    assert.deepEqual(rows[index], [
      name, decimal(mean), `${decimal(low)} to ${decimal(high)}`,
      ...quiz.roles.flatMap((role) => [decimal(kTold[role.id][id].mean), decimal(kTold[role.id][id].sd), percent(standing[role.id])]),
    ]);
    const middles = quiz.roles.map((role) => filled('result.middle', { role: role.name, mean: decimal(kTold[role.id][id].mean) }));
    const you = filled('result.estimate', { mean: decimal(mean), low: decimal(low), high: decimal(high) });
    assert.equal(pictures[index].reading, [you, ...middles].join(' '));
  }
});

test('a trait without answers says that it was not measured', async (t) => {
  const { how } = await siteOf(t, { items: quiz.items.filter(({ trait }) => trait === 'insight').slice(0, 2) });
  const { page } = await resultOf(t, { ...how, choose: () => 1 });
  const pictures = await page.evaluate(drawn);
  for (const { trait, reading } of pictures) {
    assert.equal(reading.includes(words['result.unmeasured']), trait !== 'insight', reading);
  }
});

test('a friend is shown below the reader, in the picture, the words and the table', async (t) => {
  const { own, file, how } = await siteOf(t, { items: quiz.items.slice(0, 6) });
  const theirs = Object.fromEntries(own.items.map((item) => [item.id, 0]));
  const code = codeOf(theirs, file);
  const { page } = await resultOf(t, { ...how, path: `page.html#rolefit-other=${code}` });
  await page.getByRole('button', { name: words['shared.try'] }).click();
  const answers = await finish(page, { quiz: own, choose: (item) => item.categories.length - 1 });
  await openAll(page);
  const [reader, friend] = [scored(answers, file).traits, scored(theirs, file).traits];
  const [heads, ...rows] = await page.evaluate(tableOf, '.traits .numbers table');
  assert.equal(heads[3], words['friend.name']);
  for (const [index, picture] of (await page.evaluate(drawn)).entries()) {
    const { mean, low, high } = friend[picture.trait];
    near(picture.reader.x, along(reader[picture.trait].mean), 'reader');
    near(picture.friend.x, along(mean), 'friend');
    near(picture.friend.low, along(low), 'friend');
    near(picture.friend.low + picture.friend.width, along(high), 'friend');
    const told = `${decimal(mean)} (${decimal(low)} to ${decimal(high)})`;
    assert.ok(picture.reading.includes(`${words['friend.name']}: ${told}.`), picture.reading);
    assert.equal(rows[index][3], told);
  }
});

// ── Stages ───────────────────────────────────────────────────────────────────────────────────────────────────────────

test('the last row of the stages has the reader’s own probabilities', async (t) => {
  const { page, answers } = await resultOf(t, { choose: mixed });
  const { roles } = scored(answers);
  const cells = await page.evaluate(() =>
    [...document.querySelector('role-fit-quiz').shadowRoot.querySelectorAll('.lifecycle tfoot td:not(.markers)')].map((td) => ({
      value: Number(td.querySelector('data').value),
      text: td.querySelector('data').textContent,
      bar: parseFloat(td.querySelector('.bar rect:not(.track)').getAttribute('width')),
    })),
  );
  for (const [index, { id }] of quiz.roles.entries()) {
    const { probability } = roles[id];
    assert.deepEqual([cells[index].value, cells[index].text], [probability, percent(probability)]);
    near(cells[index].bar, 100 * probability, id);
  }
  assert.equal(await page.locator('.lifecycle tfoot th').innerText(), words['lifecycle.you']);
  assert.ok((await page.locator('.lifecycle .small').first().innerText()).startsWith(words['lifecycle.text']));
});

const kStages = [
  { stage: 'Talk' },
  { stage: 'Plan', leads: 'data-scientist', cells: { 'data-scientist': 'Plans it.' } },
  { stage: 'Wait', cells: { 'ml-engineer': 'Waits.' } },
  { stage: 'Run', leads: 'ml-engineer', cells: { 'ml-engineer': 'Leads it.' } },
  { stage: 'Keep', leads: 'data-scientist' },
  { stage: 'End', cells: { 'ml-engineer': 'Ends.' } },
];

test('the line goes from each leading role to the next, past stages without one, and hidden text names a leader without a cell', async (t) => {
  const { how } = await siteOf(t, { items: quiz.items.slice(0, 2), lifecycle: kStages });
  const { page } = await resultOf(t, { ...how, choose: () => 1 });
  const rows = await page.evaluate(() =>
    [...document.querySelector('role-fit-quiz').shadowRoot.querySelectorAll('.lifecycle tbody tr')].map((tr) =>
      [...tr.querySelectorAll('td:not(.markers)')].map((td) => [td.className, td.querySelector(':scope > .hidden')?.textContent ?? ''].join('|')),
    ),
  );
  assert.deepEqual(rows, [
    ['|', '|'],
    ['leads out|leads: ', '|'],
    ['in out|', '|'],
    ['begins|', 'leads in out ends|'],
    ['leads in begins|leads: ', 'ends|'],
    ['|', '|'],
  ]);
});

test('view="compare" shows the stages without a reader’s probabilities', async (t) => {
  const html = '<!doctype html><html lang="en"><title>Article</title><role-fit-quiz view="compare"></role-fit-quiz><script src="role-fit.js"></script></html>';
  const own = await site({ 'page.html': html });
  t.after(() => own.close());
  const context = await theatre.browser.newContext();
  t.after(() => context.close());
  const page = await context.newPage();
  await page.goto(`${own.address}page.html`);
  await page.locator('.lifecycle summary').click();
  assert.equal(await page.locator('.lifecycle tbody tr').count(), quiz.lifecycle.length);
  assert.equal(await page.locator('.lifecycle tfoot, .lifecycle .small').count(), 0);
});

for (const width of [320, 768]) {
  test(`the texts of twelve roles have enough room on a page of ${width} pixels, and nothing overflows it`, async (t) => {
    const [a] = quiz.roles;
    const roles = Array.from({ length: 12 }, (_, n) => ({ ...a, id: `role-${n}`, name: `Role number ${n}`, prior: 1 / 12, mean: a.mean.map((x, at) => x + ((n * (at + 1)) % 7) / 2 - 1.5) }));
    const lifecycle = quiz.lifecycle.map((stage, n) => ({ stage: stage.stage, leads: `role-${2 * n}`, cells: { [`role-${2 * n}`]: 'Leads.' } }));
    const { how } = await siteOf(t, { roles, items: quiz.items.slice(0, 3), lifecycle });
    const { page } = await resultOf(t, { ...how, width, choose: () => 1 });
    const over = await page.evaluate(() => {
      const root = document.querySelector('role-fit-quiz').shadowRoot;
      return [...root.querySelectorAll('.pulls *, .traits *, .lifecycle *')]
        .filter((element) => !element.closest('.hidden, .shapes, thead') && element.getBoundingClientRect().right > innerWidth)
        .map((element) => `${element.localName}.${element.getAttribute('class')}`);
    });
    assert.deepEqual(over, []);
    const cell = await page.locator('.lifecycle tbody td').first().boundingBox();
    assert.ok(cell.width >= (width === 320 ? 100 : 150), `${cell.width} pixels for the text of a cell`);
  });
}
