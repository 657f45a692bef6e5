// The quiz in a frame: embed.html, and role-fit-frame.js on the page around it.
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { kQuiz, kRoot, scored } from '../support/tool.mjs';
import { kEngines, until } from './engines.mjs';
import { assertShows, kPlayers, kStrict, listen, messages, shown, shownBy, site, stage } from './page.mjs';
import { play, playByKeyboard } from './play.mjs';

const quiz = JSON.parse(readFileSync(kQuiz, 'utf8'));
const words = messages('en');
const template = readFileSync(join(kRoot, 'data/quizzes/template.json'), 'utf8');
const theatre = stage({ 'mine.json': template });

const kKept = 720;
const kFrame = `width="100%" height="${kKept}" frameborder="0" title="Which role fits you?"`;
const kPhone = { width: 320, height: 640 };
const kDesk = { width: 1280, height: 800 };

/** An article with `content` in the middle. */
const article = (content) => `<!doctype html><html lang="en"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1"><title>Article</title><link rel="stylesheet" href="demo.css"></head>
<body><main><h1>The article</h1><p>Above.</p>
${content}
<p id="below">${'Below. '.repeat(500)}</p></main></body></html>`;

/** The blog. It has another origin than the quiz and an equally strict policy, but may frame any page. */
let blog;
before(async () => {
  blog = await site({}, { 'content-security-policy': `default-src 'none'; script-src http://127.0.0.1:*; style-src 'self'; frame-src *` });
});
after(() => blog?.close());

let pages = 0;
/** Writes an article on the blog, or on the quiz's own host. @returns The article's address. */
const publish = (content, host = blog) => {
  const name = `article-${++pages}.html`;
  writeFileSync(join(host.folder, name), article(content));
  return host.address + name;
};
const embedded = (query = '', attributes = kFrame, address = theatre.demo.address) => `<iframe src="${address}embed.html${query}" ${attributes}></iframe>`;
const fitting = () => `<script src="${theatre.demo.address}role-fit-frame.js" async></script>`;

/** Opens a page that frames the quiz. It records the messages that it gets, and its layout shifts. */
const open = async (t, address, { viewport = kDesk, ...options } = {}) => {
  const context = await theatre.browser.newContext({ viewport, ...options });
  t.after(() => context.close());
  const page = await context.newPage();
  const heard = listen(page, 'http://');
  await page.addInitScript(() => {
    if (parent !== window) return;
    globalThis.told = [];
    addEventListener('message', ({ data }) => globalThis.told.push(data));
    globalThis.shifted = 0;
    new PerformanceObserver((list) => {
      for (const { value } of list.getEntries()) globalThis.shifted += value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto(address);
  const frame = await until(async () => page.frames()[1], 'the frame is there');
  return { page, frame, heard };
};

const ready = (frame) => frame.locator('role-fit-quiz .card').waitFor();
const next = (frame) => frame.evaluate(() => document.querySelector('role-fit-quiz').shadowRoot.querySelector('[type=submit]').click());
/** Answers questions until the result is shown. */
const finish = async (frame) => {
  const root = 'document.querySelector("role-fit-quiz").shadowRoot';
  while (!(await frame.evaluate(`!!${root}.querySelector('#verdict')`))) {
    const before = await frame.evaluate(`${root}.querySelector('.asked legend').textContent`);
    await frame.evaluate(`${root}.querySelector('fieldset input').click()`);
    await next(frame);
    await until(() => frame.evaluate(`${root}.querySelector('.asked legend')?.textContent !== ${JSON.stringify(before)}`), 'the next question is there');
  }
};
/** Waits until changes have been measured, sent and drawn. */
const settled = (page) => page.evaluate(() => new Promise((done) => setTimeout(() => requestAnimationFrame(() => requestAnimationFrame(done)), 150)));

/** How well the frame fits its page: the pixels to scroll within it, and the empty pixels below the card. */
const fitOf = (frame) =>
  frame.evaluate(() => {
    const { scrollHeight, clientHeight } = document.documentElement;
    const { bottom } = document.querySelector('role-fit-quiz').shadowRoot.querySelector('.card').getBoundingClientRect();
    return { hidden: scrollHeight - clientHeight, left: Math.floor(clientHeight - bottom) };
  });
const heightOf = (page) => page.locator('iframe').first().evaluate(({ offsetHeight }) => offsetHeight);
const kFits = { hidden: 0, left: 0 };

for (const viewport of [kPhone, kDesk]) {
  test(`the frame follows the height of the quiz on every screen, and the article does not jump: ${viewport.width} px`, async (t) => {
    const { page, frame, heard } = await open(t, publish(embedded() + fitting()), { viewport });
    await ready(frame);
    await settled(page);
    assert.deepEqual(await fitOf(frame), kFits);
    const first = await heightOf(page);
    if (viewport === kDesk) assert.equal(first, kKept, 'the reserved height is enough, and does not change');

    const heights = new Set();
    const root = 'document.querySelector("role-fit-quiz").shadowRoot';
    for (let n = 0; n < 4; ++n) {
      await frame.evaluate(`${root}.querySelector('fieldset input').click()`);
      await next(frame);
      await settled(page);
      heights.add(await heightOf(page));
      const top = await page.locator('iframe').evaluate((element) => element.getBoundingClientRect().top);
      const prompt = await frame.evaluate(`(({ top, bottom }) => ({ top, bottom }))(${root}.querySelector('.asked legend').getBoundingClientRect())`);
      assert.ok(top + prompt.top >= 0 && top + prompt.bottom <= viewport.height, `the prompt is on the screen: ${top} + ${prompt.top}`);
    }
    assert.equal(heights.size, 1, `no question moves the article: ${[...heights]}`);
    const [asking] = heights;
    assert.ok(asking >= first);

    await finish(frame);
    await settled(page);
    assert.deepEqual(await fitOf(frame), kFits);
    assert.ok((await heightOf(page)) > asking);
    const [top, verdict] = [
      await page.locator('iframe').evaluate((element) => element.getBoundingClientRect().top),
      await frame.evaluate(`${root}.querySelector('#verdict').getBoundingClientRect().top`),
    ];
    assert.ok(top + verdict >= 0 && top + verdict < viewport.height / 2, 'the verdict is on the screen');
    assert.ok((await page.evaluate(() => globalThis.shifted)) < 0.1, 'the layout shift is below the limit for “good”');

    await frame.getByRole('button', { name: 'Start again' }).last().click();
    await settled(page);
    assert.deepEqual(await fitOf(frame), kFits);
    assert.equal(await heightOf(page), asking);
    assert.deepEqual(heard, []);

    // One message for each height, and one as the answer to the script's question.
    const told = await page.evaluate(() => globalThis.told);
    const heightsTold = told.filter((_, index) => told[index - 1]?.height !== told[index].height);
    assert.ok(told.length <= heightsTold.length + 2, JSON.stringify(told));
    for (const message of told) assert.deepEqual(Object.keys(message), ['type', 'height', 'fitted'], 'no message contains answers');
  });
}

test('the frame sends nothing unless its height changes, and follows disclosures, the width and the text size', async (t) => {
  const { page, frame } = await open(t, publish(embedded() + fitting()));
  await finish(frame);
  await settled(page);
  const before = await page.evaluate(() => globalThis.told.length);
  await page.waitForTimeout(1000);
  assert.equal(await page.evaluate(() => globalThis.told.length), before);
  const steps = {
    'a chapter opens': () => frame.locator('summary').first().click(),
    'the page grows narrow': () => page.setViewportSize(kPhone),
    'letters grow': () => frame.evaluate(() => (document.body.style.fontSize = '150%')),
    'letters shrink': () => frame.evaluate(() => (document.body.style.fontSize = '')),
    'the chapter closes': () => frame.locator('summary').first().click(),
    'the page grows wide': () => page.setViewportSize(kDesk),
  };
  const first = await heightOf(page);
  for (const [what, step] of Object.entries(steps)) {
    const height = await heightOf(page);
    await step();
    await settled(page);
    assert.notEqual(await heightOf(page), height, what);
    assert.deepEqual(await fitOf(frame), kFits, what);
  }
  assert.equal(await heightOf(page), first);
});

test('the script works before the frame, after it, in the head and twice, and with frames that come later or have borders', async (t) => {
  const script = fitting();
  const around = {
    'before the frame': script + embedded(),
    'twice after it': embedded() + script + script,
    'not async, before': script.replace(' async', '') + embedded(),
  };
  for (const [where, content] of Object.entries(around)) {
    const { page, frame } = await open(t, publish(content), { viewport: kPhone });
    await settled(page);
    assert.deepEqual(await fitOf(frame), kFits, where);
  }
  const { page, frame } = await open(t, publish(`${embedded()}<p>Between.</p>${embedded('?quiz=mine.json')}${script}`), { viewport: kPhone });
  const [, , second] = page.frames();
  await page.evaluate((src) => {
    const late = Object.assign(document.createElement('iframe'), { src, width: '100%', height: '300' });
    // With `border-box`, the border counts as a part of the height.
    Object.assign(late.style, { boxSizing: 'border-box', border: '7px solid', padding: '3px' });
    document.body.append(late);
  }, `${theatre.demo.address}embed.html?view=compare`);
  const third = await until(async () => page.frames()[3], 'the third frame is there');
  for (const one of [frame, second, third]) await ready(one);
  await settled(page);
  const heights = await page.locator('iframe').evaluateAll((all) => all.map(({ style }) => style.height));
  assert.equal(new Set(heights).size, 3, String(heights));
  for (const one of [frame, second, third]) assert.deepEqual(await fitOf(one), kFits);
});

test('only the page in a frame can set the frame’s height, and only within limits', async (t) => {
  // The forger is a page on the quiz's own host, so only its window differs.
  writeFileSync(
    join(theatre.demo.folder, 'forger.html'),
    '<!doctype html><title>Forger</title><script src="forger.js"></script>',
  );
  writeFileSync(
    join(theatre.demo.folder, 'forger.js'),
    `addEventListener('message', ({ data }) => parent.postMessage(data.forge, '*'));`,
  );
  const { page, frame } = await open(t, publish(`${embedded()}${embedded().replace('embed.html', 'forger.html')}${fitting()}`));
  await ready(frame);
  await settled(page);
  const heights = () => page.locator('iframe').evaluateAll((all) => all.map(({ style }) => style.height));
  const [height] = await heights();
  assert.match(height, /^\d+px$/);
  const message = { type: 'rolefit-height', height: 1234, fitted: true };

  await page.evaluate((forge) => frames[1].postMessage({ forge }, '*'), message);
  await settled(page);
  assert.equal((await page.evaluate(() => globalThis.told)).at(-1).height, 1234, 'the forged message was received');
  assert.deepEqual(await heights(), [height, ''], 'another frame from the same host has no effect');

  await page.evaluate((forge) => postMessage(forge, '*'), message);
  await settled(page);
  assert.deepEqual(await heights(), [height, ''], 'the page itself has no effect');

  const say = async (forge) => {
    await frame.evaluate((data) => parent.postMessage(data, '*'), forge);
    await settled(page);
    return (await heights())[0];
  };
  for (const wrong of [NaN, Infinity, -Infinity, '1234', null, undefined, {}, [1234]]) {
    assert.equal(await say({ ...message, height: wrong }), height, String(wrong));
  }
  assert.equal(await say({ ...message, type: 'another' }), height);
  for (const other of ['rolefit-height', null, 7]) assert.equal(await say(other), height);
  assert.equal(await say(message), '1234px', 'the frame itself sets the height');
  assert.equal(await say({ ...message, height: 1e9 }), '20000px');
  assert.equal(await say({ ...message, height: -5 }), '100px');

  // The frame navigates to another host than the quiz's. Its window is still the same.
  writeFileSync(join(blog.folder, 'forger.html'), '<!doctype html><title>Forger</title><script src="forger.js"></script>');
  writeFileSync(join(blog.folder, 'forger.js'), `parent.postMessage({ type: 'rolefit-height', height: 4321 }, '*');`);
  const elsewhere = `${blog.address}forger.html`;
  await page.evaluate((url) => void (frames[0].location = url), elsewhere);
  await until(() => page.evaluate(() => globalThis.told.some((message) => message?.height === 4321)), 'the forger is heard');
  await settled(page);
  assert.equal((await heights())[0], '100px');
});

test('without a frame, embed.html is a normal page that sends no messages and fits a phone', async (t) => {
  const context = await theatre.browser.newContext({ viewport: kPhone });
  t.after(() => context.close());
  const page = await context.newPage();
  const heard = listen(page, theatre.demo.address);
  await page.addInitScript(() => {
    globalThis.told = [];
    addEventListener('message', ({ data }) => globalThis.told.push(data));
  });
  await page.goto(`${theatre.demo.address}embed.html`);
  const answers = await play(page, { quiz, choose: kPlayers.engineer });
  assertShows(await shown(page), scored(answers));
  assert.deepEqual(await page.evaluate(() => globalThis.told), []);
  assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), kPhone.width);
  assert.deepEqual(heard, []);
});

test('the query sets only the attributes of the element', async (t) => {
  const query = '?quiz=mine.json&lang=es&view=quiz&theme=dark&resume=local&share=off&onclick=x&style=x&base=https://other.example/&id=x';
  const { frame } = await open(t, publish(embedded(query)));
  await ready(frame);
  const attributes = await frame.evaluate(() => Object.fromEntries([...document.querySelector('role-fit-quiz').attributes].map(({ name, value }) => [name, value])));
  const { style, ...told } = attributes;
  assert.match(style, /^min-height: \d+px;$/);
  assert.deepEqual(told, { quiz: 'mine.json', lang: 'es', view: 'quiz', theme: 'dark', resume: 'local', share: 'off' });
  await frame.getByText(JSON.parse(template).title).waitFor();
  await until(() => frame.evaluate(() => document.documentElement.lang === 'es'), 'the page says its language');
});

test('embed.html uses the browser’s language and colour scheme unless parameters set others', async (t) => {
  const ground = (frame) => frame.evaluate(() => {
    const { backgroundColor, color } = getComputedStyle(document.body);
    return { scheme: getComputedStyle(document.documentElement).colorScheme, light: Number(backgroundColor.match(/\d+/)[0]) > 128, ink: Number(color.match(/\d+/)[0]) > 128 };
  });
  for (const [query, colorScheme, light] of [['', 'light', true], ['', 'dark', false], ['?theme=light', 'dark', true], ['?theme=dark', 'light', false], ['?theme=auto', 'dark', false]]) {
    const { frame } = await open(t, publish(embedded(query)), { colorScheme, locale: 'de-DE' });
    await ready(frame);
    const { scheme, ...seen } = await ground(frame);
    assert.deepEqual(seen, { light, ink: !light }, `${query} ${colorScheme}`);
    if (query.includes('light') || query.includes('dark')) assert.equal(scheme, light ? 'light' : 'dark');
    await frame.getByRole('button', { name: messages('de')['question.next'] }).waitFor();
  }
});

test('a quiz from another host is refused with a clear message, however its address is written', async (t) => {
  const foreign = [
    `${blog.address}mine.json`,
    `//${new URL(blog.address).host}/mine.json`,
    `\\\\${new URL(blog.address).host}\\mine.json`,
    'data:application/json,{}',
    `blob:${theatre.demo.address}1`,
    `https://${new URL(theatre.demo.address).host}/mine.json`,
    `http://127.0.0.1:1@${new URL(blog.address).host}/mine.json`,
    'http://[/',
    '<img src=x onerror=alert(1)>://x',
  ];
  for (const address of foreign) {
    const { page, frame, heard } = await open(t, publish(embedded(`?quiz=${encodeURIComponent(address)}`) + fitting()));
    const refusal = frame.getByRole('alert');
    await refusal.waitFor();
    if (address.startsWith('<img')) continue;  // A relative address, so it is on the same host, where no such file exists.
    assert.equal(await refusal.textContent(), `This page shows quizzes from its own host alone (${new URL(theatre.demo.address).host}), not ${address}`);
    assert.equal(await frame.locator('role-fit-quiz').count(), 0);
    await settled(page);
    assert.equal(await frame.locator('role-fit-quiz').count(), 0, 'no other quiz replaces it');
    assert.deepEqual(heard, [`error: embed.html: ${await refusal.textContent()}`]);
  }
  const { frame } = await open(t, publish(embedded(`?quiz=${encodeURIComponent(`${theatre.demo.address}mine.json`)}`)));
  await frame.getByText(JSON.parse(template).title).waitFor();
});

test('links open in a new tab, and the quiz stays in its frame', async (t) => {
  const { page, frame } = await open(t, publish(embedded() + fitting()));
  await finish(frame);
  const [opened] = await Promise.all([page.context().waitForEvent('page'), frame.getByRole('link', { name: 'How this was measured' }).click()]);
  await opened.getByRole('heading', { level: 1, name: 'Where the numbers come from' }).waitFor();
  await frame.locator('#verdict').waitFor();
  assert.match(page.url(), /article-\d+\.html$/);
});

// What works in a sandbox, by its flags: the table in web/README.md.
const kPlays = 'plays';
const kTable = {
  'allow-scripts': [kPlays],
  'allow-scripts allow-same-origin': [kPlays, 'own quiz', 'resumes'],
  'allow-scripts allow-popups': [kPlays, 'links'],
  'allow-scripts allow-downloads': [kPlays, 'image'],
  'allow-scripts allow-modals': [kPlays],
  'allow-scripts allow-same-origin allow-modals': [kPlays, 'own quiz', 'resumes', 'prints'],
};
for (const [flags, wanted] of Object.entries(kTable)) {
  test(`with sandbox="${flags}" only these work: ${wanted.join(', ')}`, async (t) => {
    const framed = (query) => publish(embedded(query, `${kFrame} sandbox="${flags}"`) + fitting());
    const works = [];
    const { page, frame } = await open(t, framed('?resume=local'));
    await page.context().addInitScript(() => addEventListener('beforeprint', () => console.log('printing')));
    await page.reload();
    const inside = await until(async () => page.frames()[1], 'the frame is there');
    await finish(inside);
    await settled(page);
    assert.deepEqual(await fitOf(inside), kFits);
    works.push(kPlays);

    const own = await open(t, framed('?quiz=mine.json'));
    await own.frame.locator('.card').waitFor();
    if (await own.frame.getByText(JSON.parse(template).title).count()) works.push('own quiz');
    else await own.frame.getByText(/cannot be shown|could not be/).first().waitFor();

    // Waits for the effect of an action if it must happen. If it must not happen, it is checked at the end of the test.
    page.context().on('page', () => works.push('links'));
    page.on('download', () => works.push('image'));
    page.on('console', (message) => message.text() === 'printing' && works.push('prints'));
    const comes = (name) => until(async () => works.includes(name) || !wanted.includes(name), `${name} works`);
    await inside.getByRole('link', { name: 'How this was measured' }).click();
    await comes('links');
    await inside.locator('#verdict').waitFor();
    await inside.locator('.share > summary').click();
    await inside.getByRole('button', { name: words['share.image'] }).click();
    await comes('image');
    await inside.getByRole('button', { name: words['share.print'], exact: true }).click();
    await comes('prints');

    await page.reload();
    const again = await until(async () => page.frames()[1], 'the frame is there');
    const button = again.locator('role-fit-quiz .primary');
    await button.waitFor();
    await settled(page);
    if ((await button.textContent()).trim() === words['intro.resume']) works.push('resumes');
    assert.deepEqual([...new Set(works)].sort(), [...wanted].sort());
  });
}

test('without the script, the frame keeps its height, and longer content scrolls inside it', async (t) => {
  const { page, frame, heard } = await open(t, publish(embedded()), { viewport: kPhone });
  await finish(frame);
  await settled(page);
  assert.equal(await heightOf(page), kKept);
  const { hidden } = await fitOf(frame);
  assert.ok(hidden > 0);
  const verdict = await frame.evaluate(`document.querySelector('role-fit-quiz').shadowRoot.querySelector('#verdict').getBoundingClientRect().top`);
  assert.ok(verdict >= 0 && verdict < kKept / 2, 'the verdict is visible');
  assert.deepEqual(heard, []);
});

/** A tab for the page inside the frame that `tab` shows. */
const within = (tab) => ({
  press: (key) => tab.press(key),
  ask: (expression) => tab.ask(`((document) => ${expression})(document.querySelector('iframe').contentDocument)`),
});
const kInFrame = `(() => {
  const { scrollHeight, clientHeight } = document.documentElement;
  return scrollHeight - clientHeight;
})()`;

for (const [name, begin] of kEngines) {
  test(`in ${name}, the quiz can be played in a frame by keyboard under a strict policy, and the frame fits`, async (t) => {
    // On the quiz's own host, because there the test can look into the frame.
    const own = await site({}, { 'content-security-policy': `${kStrict}; frame-src 'self'` });
    t.after(() => own.close());
    const address = publish(embedded('', kFrame, own.address) + `<script src="role-fit-frame.js" async></script>`, own);
    const tab = await begin();
    t.after(() => tab.close());
    await tab.go(address);
    const inside = within(tab);
    await until(() => tab.ask(`!!document.querySelector('iframe').contentDocument?.querySelector('role-fit-quiz')?.shadowRoot`), 'the frame is there');
    const answers = await playByKeyboard(inside, { quiz, choose: kPlayers.scientist, early: true });
    assertShows(await shownBy(inside.ask), scored(answers));
    await until(() => inside.ask(`${kInFrame} === 0`), 'the frame is as high as the result');
    assert.ok((await tab.ask(`document.querySelector('iframe').offsetHeight`)) > kKept);
  });
}

test('embed.html works from a disk', async (t) => {
  const own = await site();
  t.after(() => own.close());
  writeFileSync(join(own.folder, 'article.html'), article(`<iframe src="embed.html" ${kFrame}></iframe><script src="role-fit-frame.js" async></script>`));
  const { page, frame, heard } = await open(t, pathToFileURL(join(own.folder, 'article.html')).href, { offline: true });
  await finish(frame);
  await settled(page);
  assert.deepEqual(await fitOf(frame), kFits);
  assert.deepEqual(heard.filter((line) => !line.startsWith('request: file:')), []);
});

test('axe finds nothing on embed.html', async (t) => {
  const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  // The rule on a first-level heading does not apply, because the article has it.
  for (const query of ['', '?theme=dark', `?quiz=${encodeURIComponent('https://other.example/')}`]) {
    const context = await theatre.browser.newContext({ viewport: kPhone, bypassCSP: true });
    t.after(() => context.close());
    const page = await context.newPage();
    await page.goto(`${theatre.demo.address}embed.html${query}`);
    await page.locator('.card, .refusal').waitFor();
    await until(() => page.evaluate(() => document.documentElement.lang !== ''), 'the page says its language');
    await page.evaluate(axe);
    const found = await page.evaluate(async () => (await globalThis.axe.run(document, { rules: { 'page-has-heading-one': { enabled: false } } })).violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html)}`));
    assert.deepEqual(found, [], query);
  }
});
