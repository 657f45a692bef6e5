// The comparison as a picture: what it shows, that nothing in it is cut, and the ways to get it.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { test } from 'node:test';
import { kLanguages } from '../../web/quiz/languages.js';
import { wordsOf } from '../../web/quiz/words.js';
import { kQuiz, kRoot } from '../support/tool.mjs';
import { articleWith, by, kStrict, listen, messages, stage } from './page.mjs';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const read = (path) => JSON.parse(readFileSync(path, 'utf8'));
const quiz = read(kQuiz);
const template = read(join(kRoot, 'data/quizzes/template.json'));
const words = messages('en');

/** Twelve roles with the figures and texts of the two. */
const twelve = () => {
  const names = ['Data Scientist', 'Machine Learning Engineer', 'Data Analyst', 'Data Engineer', 'Research Scientist', 'Statistician', 'Product Manager',
    'Business Analyst', 'Software Engineer', 'Database Administrator', 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamter', 'Officer'];
  const roles = names.map((name, index) => ({ ...quiz.roles[index % 2], id: `role-${index}`, name, prior: 1 / 12 }));
  const spread = (by) => by && Object.fromEntries(roles.map(({ id }, index) => [id, by[quiz.roles[index % 2].id]]).filter(([, value]) => value !== undefined));
  const { paths: _, ...rest } = quiz;
  return {
    ...rest, id: 'twelve', roles,
    items: quiz.items.map((item) => ({ ...item, ...(item.shift && { shift: spread(item.shift) }), ...(item.shares && { shares: spread(item.shares) }) })),
    comparison: quiz.comparison.map((row) => ({ ...row, cells: spread(row.cells), ...(row.figures && { figures: row.figures.map((figure) => ({ ...figure, ...(figure.values && { values: spread(figure.values) }) })) }) })),
    lifecycle: quiz.lifecycle.map((stage, index) => ({ ...stage, cells: spread(stage.cells), ...(stage.leads && { leads: `role-${index}` }) })),
  };
};

/** Words that are longer than a line. */
const kLong = ['Donaudampfschifffahrt'.repeat(15).slice(0, 300), '👩‍👩‍👧‍👦'.repeat(40), Array(30).fill('words').join('\u00a0')];
/** The built-in quiz with a word in the place of each text of the comparison. */
const long = (word) => {
  const put = (value, key = '') => {
    if (Array.isArray(value)) return value.map((one) => put(one, key));
    if (value && typeof value === 'object') return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, key === 'cells' ? word : put(one, name)]));
    return ['title', 'name', 'summary', 'aspect', 'section', 'what', 'stage', 'author', 'site'].includes(key) ? word : value;
  };
  const { comparison, lifecycle, sources } = quiz;
  const roles = quiz.roles.map((role, index) => ({ ...role, name: word + index, summary: word }));
  return { ...quiz, id: 'long', title: word, roles, ...put({ comparison, lifecycle, sources }) };
};

const picture = (attributes) => articleWith(`view="infographic" ${attributes}`);
const files = {
  ...Object.fromEntries(kLanguages.map((language) => [`${language}.html`, picture(`lang="${language}"`)])),
  'dark.html': picture('theme="dark"'),
  'template.html': picture('quiz="quizzes/template.json"'),
  'twelve.html': picture('quiz="twelve.json"'),
  'twelve.json': JSON.stringify(twelve()),
  ...Object.fromEntries(kLong.flatMap((word, index) => [[`long-${index}.json`, JSON.stringify(long(word))], [`long-${index}.html`, picture(`quiz="long-${index}.json"`)]])),
  'without.html': picture('quiz="without.json"'),
  'without-quiz.html': articleWith('quiz="without.json"'),
  'without.json': JSON.stringify({ ...template, id: 'without', comparison: undefined }),
  'own.css': 'role-fit-quiz { --rolefit-role-1: #123456; }',
  'own.html': articleWith('', '<link rel="stylesheet" href="own.css">'),
  'result.html': articleWith(''),
};
const theatre = stage(files);
// axe would be blocked by the strict policy.
const open = stage(files, {});

/** Opens a page with the view, and waits for the picture. */
const shown = async (t, path, options = {}, where = theatre) => {
  const page = await where.open(t, { path, ...options });
  await by(page, 'near');
  await by(page, 'see', '.picture svg');
  return page;
};

/** Everything that the picture and the table say. */
const contents = (page) =>
  page.evaluate(() => {
    const all = (selector, root = hand.root()) => [...root.querySelectorAll(selector)];
    const bare = (element) => element.textContent.replace(/\s+/g, ' ').trim();
    return {
      texts: all('.picture text').map(({ textContent }) => textContent),
      numbers: all('.picture text[data-value]').map((text) => [Number(text.dataset.value), text.textContent]),
      bars: all('.picture rect[data-value]').map((rect) => ({
        value: Number(rect.dataset.value),
        width: rect.width.baseVal.value + (rect.getAttribute('stroke') ? Number(rect.getAttribute('stroke-width')) : 0),
      })),
      tables: all('.contents table').map((table) =>
        all('tbody tr', table).map((row) => ({
          name: bare(row.querySelector('th')),
          cells: all('td > span:last-child', row).map((cell) => ({ text: bare(cell), values: all('data', cell).map((data) => [Number(data.value), bare(data)]) })),
        })),
      ),
    };
  });

/** The texts whose boxes reach out of the picture or into each other, and those that were cut. Runs in the page. */
const squeezed = (svg) => {
  const texts = [...svg.querySelectorAll('text')].map((text) => {
    const { x, y, width, height } = text.getBBox();
    // Boxes are as high as the font, which is more than its letters. Letters may reach a little out of their own width, as j does.
    const free = Number(text.getAttribute('font-size')) / 6;
    return { text: text.textContent, free, left: x, right: x + width, top: y + height * 0.2, bottom: y + height * 0.8 };
  });
  const { width, height } = svg.viewBox.baseVal;
  const wrong = texts.filter(({ free, left, right, top, bottom }) => left < -free || right > width + free || top < 0 || bottom > height).map(({ text, left, right }) => `outside, ${Math.max(-left, right - width).toFixed(1)} px: ${text}`);
  texts.forEach((one, index) => {
    for (const other of texts.slice(index + 1)) {
      const apart = one.right <= other.left + 0.5 || other.right <= one.left + 0.5 || one.bottom <= other.top || other.bottom <= one.top;
      if (!apart) wrong.push(`over each other: ${one.text} | ${other.text}`);
    }
    if (one.text.endsWith('…')) wrong.push(`cut: ${one.text}`);
  });
  return texts.length > 10 ? wrong : ['there is no picture'];
};
const squeezedOn = (page) => page.evaluate(`(${squeezed})(hand.find('.picture svg'))`);

// ── What it shows ────────────────────────────────────────────────────────────────────────────────────────────────────

test('every figure in the picture is the quiz’s, and its bar is as long as its share', async (t) => {
  const page = await shown(t, 'en.html');
  const { numbers, bars, tables } = await contents(page);
  const { figure } = wordsOf(words);
  const wanted = quiz.comparison.flatMap(({ figures = [] }) => figures).filter(({ values }) => values);
  const rows = tables.flat().filter(({ cells }) => cells.some(({ values }) => values.length > 0));
  assert.ok(rows.length > 25, `${rows.length} rows`);
  for (const { name, cells } of rows) {
    const found = wanted.find(({ what, kind }) => `${what} ${words[`figures.${kind}`]}` === name);
    assert.ok(found, name);
    for (const [index, { id }] of quiz.roles.entries()) {
      const { value, low, high } = found.values[id];
      const { unit = 'share' } = found;
      assert.deepEqual(cells[index].values, [[value, figure(value, unit)]], name);
      if (low !== undefined) assert.equal(cells[index].text, `${figure(value, unit)} (${figure(low, unit)} to ${figure(high, unit)})`, name);
    }
  }
  // The picture gives the same numbers, in the same order.
  const sorted = (pairs) => pairs.map(String).sort();
  assert.deepEqual(sorted(numbers), sorted(rows.flatMap(({ cells }) => cells.flatMap(({ values }) => values))));
  assert.deepEqual(bars.map(({ value }) => value), numbers.map(([value]) => value).filter((value) => value <= 1));
  const longest = bars.reduce((a, b) => (a.value > b.value ? a : b));
  for (const { value, width } of bars) assert.ok(Math.abs(width - (value * longest.width) / longest.value) < 2.2, `${value} is ${width} wide`);
});

test('the picture shows each kind of contents of the quiz: words, shares of people and of adverts, stages, pay and sources', async (t) => {
  const page = await shown(t, 'en.html');
  const { texts } = await contents(page);
  const said = texts.join(' ');
  for (const wanted of [quiz.title, ...quiz.roles.map(({ name }) => name), words['result.comparison'], 'In short', 'What they do', 'Tools', 'Work and pay',
    words['result.lifecycle'], words['figures.practitioners'], words['figures.adverts'], words['figures.pay'], words['result.sources']]) {
    assert.ok(said.includes(wanted), wanted);
  }
  const led = quiz.lifecycle.filter(({ leads }) => leads);
  for (const { stage } of led) assert.ok(said.includes(stage), stage);
  const leads = await page.evaluate(() => [...hand.root().querySelectorAll('.contents .leads')].map(({ textContent }) => textContent.trim()));
  assert.deepEqual(leads, led.map(({ leads, cells }) => cells[leads]));
  // A line runs from each leading role to the next, across where the next is another.
  const turns = await page.evaluate(() =>
    [...hand.root().querySelectorAll('.picture path')].flatMap((path) => {
      const points = path.getAttribute('d').match(/[\d.]+ [\d.]+/g).map((point) => Number(point.split(' ')[0]));
      return points.length === 4 && !path.getAttribute('d').endsWith('Z') ? [points[3] > points[0]] : [];
    }),
  );
  assert.deepEqual(turns, led.slice(1).map(({ leads }, index) => leads !== led[index].leads));
});

for (const language of kLanguages) {
  test(`the table has the contents of the picture, and no text is cut or covered at 320, 768 and 1280 px: ${language}`, async (t) => {
    const page = await shown(t, `${language}.html`);
    for (const width of [1280, 768, 320]) {
      await page.setViewportSize({ width, height: 800 });
      await page.waitForFunction(() => {
        const { width } = hand.find('.picture').getBoundingClientRect();
        return Math.abs(hand.find('.picture svg').viewBox.baseVal.width - Math.floor(width)) < 1;
      });
      assert.deepEqual(await squeezedOn(page), [], `${width} px`);
      const { texts, tables } = await contents(page);
      const bare = (text) => text.replace(/\s+/g, '');
      const said = bare(texts.join(''));
      for (const { name, cells } of tables.flat()) {
        // A figure's cell has an interval behind its number, which the picture draws, and its name has the kind behind it.
        const figures = cells.some(({ values }) => values.length > 0);
        const label = Object.entries(messages(language)).filter(([key]) => key.startsWith('figures.')).reduce((rest, [, kind]) => (rest.endsWith(` ${kind}`) ? rest.slice(0, -kind.length - 1) : rest), name);
        assert.ok(said.includes(bare(label)), label);
        for (const { text, values } of cells) assert.ok(figures ? said.includes(bare(values[0][1])) : said.includes(bare(text)), text);
      }
    }
  });
}

for (const [path, own] of [['template.html', template], ['twelve.html', twelve()]]) {
  test(`${own.roles.length} roles are all shown, legibly, on a phone and on a desktop`, async (t) => {
    for (const width of [320, 1280]) {
      const page = await shown(t, path, { width });
      assert.deepEqual(await squeezedOn(page), [], `${width} px`);
      const { texts, tables } = await contents(page);
      const said = texts.join('').replace(/\s+/g, '');
      for (const { name } of own.roles) assert.ok(said.includes(name.replace(/\s+/g, '')), name);
      assert.ok(tables.length > 1);
      for (const { cells } of tables.flat()) assert.equal(cells.length, own.roles.length);
      const sizes = await page.evaluate(() => [...hand.root().querySelectorAll('.picture text')].map((text) => Number(text.getAttribute('font-size'))));
      assert.ok(Math.min(...sizes) > 9, `${Math.min(...sizes)} px`);
    }
  });
}

for (const [index, word] of kLong.entries()) {
  test(`words that are longer than a line break: ${word.slice(0, 15)}…`, async (t) => {
    for (const width of [320, 1280]) {
      const page = await shown(t, `long-${index}.html`, { width });
      assert.deepEqual(await squeezedOn(page), [], `${width} px`);
    }
  });
}

// ── On the page ──────────────────────────────────────────────────────────────────────────────────────────────────────

test('the view obeys the strict policy with an empty console, and loads no engine', async (t) => {
  let heard;
  const asked = [];
  const page = await shown(t, 'en.html', {
    prepare: (page) => {
      heard = listen(page, theatre.demo.address);
      page.on('request', (request) => asked.push(request.url().replace(/.*\/|\?.*/g, '')));
    },
  });
  assert.ok(kStrict.includes("style-src 'self'"));
  assert.deepEqual(heard, []);
  assert.deepEqual(
    asked.filter((name) => name.startsWith('role-fit')),
    ['role-fit.js', 'role-fit-quiz.js', 'role-fit-result.js', 'role-fit-chapters.js', 'role-fit-infographic.js', 'role-fit-story.js'],
  );
  assert.equal(await page.evaluate(() => hand.root().querySelectorAll('.picture :is([style], image, foreignObject, style)').length), 0);
});

test('a screen reader hears what the picture is, and where its contents are', async (t) => {
  const page = await shown(t, 'de.html');
  const de = messages('de');
  const image = page.getByRole('img', { name: read(join(kRoot, 'data/translations/ds-or-mle.de.json')).title });
  assert.equal(await image.count(), 1);
  const about = await page.evaluate(() => hand.root().getElementById(hand.find('.picture svg').getAttribute('aria-describedby')).textContent);
  assert.equal(about, de['infographic.text'].replace('{roles}', 'Data Scientist und Machine Learning Engineer'));
  await page.getByText(de['result.table'], { exact: true }).click();
  assert.ok((await page.getByRole('table').count()) >= 5);
});

test('the picture has the colours of the theme and of the page, and is mirrored in a right-to-left language', async (t) => {
  const colours = (page) =>
    page.evaluate(() => {
      const [text] = hand.root().querySelectorAll('.picture text[font-weight="700"]');
      return { text: getComputedStyle(text).fill, card: getComputedStyle(document.querySelector('role-fit-quiz')).color, first: getComputedStyle(hand.find('.picture rect.role-0')).fill };
    });
  const dark = await colours(await shown(t, 'dark.html'));
  assert.equal(dark.text, dark.card);
  assert.equal(dark.text, 'rgb(233, 231, 226)');
  const page = await shown(t, 'en.html');
  const light = await colours(page);
  assert.equal(light.text, light.card);
  assert.notEqual(light.first, dark.first);
  const startOf = (page) => page.evaluate(() => hand.find('.picture rect.role-0').x.baseVal.value + hand.find('.picture rect.role-0').width.baseVal.value / 2 > hand.find('.picture svg').viewBox.baseVal.width / 2);
  const other = (page) => page.evaluate(() => hand.find('.picture rect.role-1').x.baseVal.value > hand.find('.picture rect.role-0').x.baseVal.value);
  assert.deepEqual([await startOf(page), await other(page)], [false, true]);
  assert.equal(await other(await shown(t, 'ar.html')), false);
});

for (const path of ['en.html', 'ar.html', 'twelve.html']) {
  test(`axe finds nothing around the picture, in light and dark, on a phone and on a desktop: ${path}`, async (t) => {
    const page = await shown(t, path, {}, open);
    await page.evaluate(axe);
    for (const [width, colorScheme] of [[1280, 'light'], [1280, 'dark'], [320, 'light']]) {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 800 });
      await page.evaluate(() => (hand.find('.numbers').open = true));
      const found = await page.evaluate(async () => {
        const { violations } = await globalThis.axe.run(document, { resultTypes: ['violations'], rules: { 'target-size': { enabled: true } } });
        return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ failureSummary, html }) => `${html.slice(0, 100)} ${failureSummary}`).join('\n')}`);
      });
      assert.deepEqual(found, [], `${width} px, ${colorScheme}`);
    }
  });
}

test('a quiz without a comparison has no picture and no button for it', async (t) => {
  const alone = await theatre.open(t, { path: 'without.html' });
  await by(alone, 'near');
  await by(alone, 'see', '.infographic');
  assert.equal(await alone.evaluate(() => hand.root().querySelectorAll('.infographic :is(svg, table)').length), 0);
  const page = await finished(t, 'without-quiz.html');
  assert.equal(await page.getByRole('button', { name: 'PNG' }).count(), 0);
});

test('if the view’s files cannot be loaded, the reader is told so and can try again', async (t) => {
  for (const [file, shows] of [['role-fit-story.js', words['late.lost']], ['role-fit-infographic.js', words['error.engine']]]) {
    const page = await theatre.open(t, { path: 'en.html', prepare: (page) => page.route(`**/${file}*`, (route) => route.abort()) });
    await by(page, 'near');
    await page.getByText(shows).waitFor();
    await page.unroute(`**/${file}*`);
    await page.getByRole('button', { name: words['error.retry'] }).click();
    await by(page, 'see', '.picture svg');
  }
});

test('the picture is drawn anew in another language and in another font', async (t) => {
  const page = await shown(t, 'en.html');
  const title = () => page.evaluate(() => [...hand.root().querySelectorAll('.picture text')].map(({ textContent }) => textContent).join(' '));
  await page.evaluate(() => document.querySelector('role-fit-quiz').setAttribute('lang', 'fr'));
  await page.waitForFunction((heading) => [...hand.root().querySelectorAll('.picture text')].some(({ textContent }) => textContent === heading), messages('fr')['result.comparison']);
  assert.ok((await title()).includes(messages('fr')['figures.adverts']));
  await page.evaluate(() => void (globalThis.drawn = hand.find('.picture svg')));
  await page.evaluate(async () => {
    document.querySelector('role-fit-quiz').style.fontFamily = 'monospace';
    await document.querySelector('role-fit-quiz').requestUpdate();
  });
  await page.waitForFunction(() => hand.find('.picture svg') !== globalThis.drawn);
  assert.deepEqual(await squeezedOn(page), []);
});

// ── To keep ──────────────────────────────────────────────────────────────────────────────────────────────────────────

/** A page with the result, and the chapter with the buttons open. */
const finished = async (t, path, options = {}) => {
  const page = await theatre.open(t, { path, ...options });
  await by(page, 'arrive');
  await by(page, 'goTo', 'button.early');
  await by(page, 'next', 'button.early');
  await page.locator('.share > summary').click();
  await page.locator('.keep .said').waitFor({ state: 'attached' });
  return page;
};
const button = (page, format) => page.getByRole('button', { name: words['share.infographic'].replace('{format}', format), exact: true });
const saved = async (page, format) => {
  const [download] = await Promise.all([page.waitForEvent('download'), button(page, format).click()]);
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
};

test('the result saves the picture as a PNG and as an SVG with the same contents, in the page’s colours', async (t) => {
  let heard;
  const page = await finished(t, 'own.html', { prepare: (page) => void (heard = listen(page, theatre.demo.address)) });
  const asked = [];
  page.on('request', (request) => asked.push(request.url().replace(/.*\/|\?.*/g, '')));
  const png = await saved(page, 'PNG');
  assert.deepEqual(asked.filter((name) => name.startsWith('role-fit')), ['role-fit-infographic.js']);
  const svg = await saved(page, 'SVG');
  assert.equal(asked.filter((name) => name.startsWith('role-fit')).length, 1);
  assert.deepEqual([png.name, svg.name], ['ds-or-mle-en.png', 'ds-or-mle-en.svg']);
  assert.deepEqual(heard.filter((line) => !line.includes('blob:')), []);
  assert.equal(await page.locator('.chapter.share .said').innerText(), '');

  const desk = await open.open(t, { path: 'result.html' });
  const image = await desk.evaluate(async (address) => {
    const bitmap = await createImageBitmap(await (await fetch(address)).blob());
    const pen = Object.assign(document.createElement('canvas'), { width: bitmap.width, height: bitmap.height }).getContext('2d');
    pen.drawImage(bitmap, 0, 0);
    const { data } = pen.getImageData(0, 0, bitmap.width, bitmap.height);
    const counts = new Map();
    for (let at = 0; at < data.length; at += 4) {
      const colour = `${data[at]},${data[at + 1]},${data[at + 2]}`;
      counts.set(colour, (counts.get(colour) ?? 0) + 1);
    }
    const share = (colour) => (counts.get(colour) ?? 0) / (data.length / 4);
    return { width: bitmap.width, height: bitmap.height, paper: share('251,249,244'), ink: share('29,28,26'), first: share('18,52,86'), second: share('196,102,31') };
  }, `data:image/png;base64,${png.bytes.toString('base64')}`);
  assert.equal(image.width, 1200);
  assert.ok(image.height > 1200 && image.height < 6000, `${image.height}`);
  assert.ok(image.paper > 0.7 && image.paper < 0.95, `${image.paper} is paper`);
  for (const colour of ['ink', 'first', 'second']) assert.ok(image[colour] > 0.002, `${colour}: ${image[colour]}`);

  const drawn = await desk.evaluate(
    ([text, squeezed]) => {
      const parsed = new DOMParser().parseFromString(text, 'image/svg+xml');
      const svg = document.body.appendChild(document.importNode(parsed.documentElement, true));
      return {
        root: parsed.documentElement.localName,
        size: [svg.getAttribute('width'), svg.getAttribute('height')].map(Number),
        title: svg.querySelector('title').textContent,
        about: svg.querySelector('desc').textContent,
        family: svg.getAttribute('font-family'),
        texts: [...svg.querySelectorAll('text')].map(({ textContent }) => textContent),
        foreign: [...svg.querySelectorAll('style, script, image, foreignObject, [style], [href], [onload]')].length,
        variables: text.includes('var(') || text.includes('currentColor'),
        first: svg.querySelector('rect.role-0').getAttribute('fill'),
        wrong: Function(`return (${squeezed})`)()(svg),
      };
    },
    [svg.bytes.toString(), String(squeezed)],
  );
  assert.match(svg.bytes.toString(), /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
  assert.deepEqual(drawn.size, [1200, image.height]);
  assert.deepEqual([drawn.root, drawn.title, drawn.foreign, drawn.variables, drawn.first], ['svg', quiz.title, 0, false, '#123456']);
  assert.ok(drawn.about.includes(quiz.roles[1].name));
  assert.match(drawn.family, /sans-serif$/);
  assert.deepEqual(drawn.wrong, []);
  const { numbers } = await contents(await shown(t, 'en.html'));
  for (const [, text] of numbers) assert.ok(drawn.texts.includes(text), text);
  assert.ok(drawn.texts.includes(new URL(theatre.demo.address).host));
});

test('if what draws the picture cannot be loaded, the reader is told so, and the next press tries again', async (t) => {
  const page = await finished(t, 'result.html');
  let held = () => {};
  await page.route('**/role-fit-infographic.js*', async (route) => {
    await new Promise((resolve) => (held = resolve));
    await route.abort();
  });
  const said = page.locator('.keep .said');
  await button(page, 'PNG').click();
  await said.getByText(words['late.waiting']).waitFor();
  held();
  await said.getByText(words['late.lost']).waitFor();
  await page.unroute('**/role-fit-infographic.js*');
  const { name } = await saved(page, 'PNG');
  assert.equal(name, 'ds-or-mle-en.png');
  assert.equal(await said.innerText(), '');
});
