// What role-fit.js does before the element is defined, and how the element takes over: no pixel, no choice and no press is lost.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { kEngines } from './engines.mjs';
import { article, serveHosts } from './hosts.mjs';
import { articleWith, by, kFocused, listen, messages, pictureOf, stage, tabTo } from './page.mjs';

const words = messages('en');
const kRest = '**/role-fit-quiz.js*';
const theatre = stage({
  'own.html': articleWith(),
  'resuming.html': articleWith('resume="session"'),
  'far.html': articleWith('id="quiz"', '<link rel="stylesheet" href="far.css">'),
  'far.css': '#quiz { margin-top: 5000px; }',
  'far-spanish.html': articleWith('id="quiz" lang="es"', '<link rel="stylesheet" href="far.css">'),
  'hidden.html': articleWith().replace(/<role-fit-quiz.*<\/role-fit-quiz>/, '<div hidden>$&</div>'),
  'late.html': articleWith().replace(/<role-fit-quiz.*<\/role-fit-quiz>/, '').replace(/(<script src=.*<\/script>)(<\/body>)/, '$2').replace('</head>', '<script src="role-fit.js"></script></head>'),
});

/** A page on which the files after role-fit.js are held back until `open` is called. `asked` lists the requested files. */
const gated = async (t, options = {}) => {
  let open = () => {};
  const gate = new Promise((resolve) => (open = resolve));
  const asked = [];
  let heard = [];
  const page = await theatre.open(t, {
    path: 'own.html',
    ...options,
    async prepare(page) {
      heard = listen(page, theatre.demo.address);
      page.on('request', (request) => {
        if (request.url().includes('role-fit')) asked.push(request.url().slice(theatre.demo.address.length));
      });
      await page.addInitScript(() => {
        globalThis.told = [];
        for (const type of ['start', 'answer', 'error']) {
          addEventListener(`rolefit-${type}`, ({ item, category, problems }) => globalThis.told.push([type, item ?? problems?.[0].code, category].filter((part) => part !== undefined)));
        }
        globalThis.shifts = [];
        new PerformanceObserver((list) => globalThis.shifts.push(...list.getEntries().map(({ value }) => value))).observe({ type: 'layout-shift', buffered: true });
      });
      await page.route(kRest, (route) => gate.then(() => route.continue()));
      await options.before?.(page);
    },
  });
  const taken = async () => {
    open();
    await by(page, 'arrive');
    await by(page, 'drawn');
  };
  return { page, open, taken, asked, heard };
};

/** The drawn tree without invisible nodes: Lit's markers, and white space. */
const drawn = (page) =>
  page.evaluate(() => {
    const copy = document.createElement('div');
    for (const child of hand.root().children) copy.append(child.cloneNode(true));
    const nodes = document.createTreeWalker(copy, NodeFilter.SHOW_COMMENT);
    const marks = [];
    while (nodes.nextNode()) marks.push(nodes.currentNode);
    for (const mark of marks) mark.remove();
    copy.normalize();
    for (const element of copy.querySelectorAll('*')) {
      const attributes = [...element.attributes].map(({ name, value }) => [name, value]).sort();
      for (const [name] of attributes) element.removeAttribute(name);
      for (const [name, value] of attributes) if (value || name !== 'style') element.setAttribute(name, value);
    }
    return copy.innerHTML.replace(/\s*\n\s*/g, '').replace(/ (?=<)|(?<=>) /g, '');
  });

const kLooks = [320, 1280].flatMap((width) => ['light', 'dark'].map((colorScheme) => ({ width, colorScheme })));
const pictures = async (page) => {
  const taken = {};
  for (const { width, colorScheme } of kLooks) {
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ colorScheme });
    taken[`${width} px, ${colorScheme}`] = await pictureOf(page, { fullPage: true });
  }
  await page.setViewportSize({ width: 1280, height: 800 });
  return taken;
};
/** The heights of the card when it is narrow and wide, with small and large text. */
const heights = (page) =>
  page.evaluate(() => {
    const found = [];
    for (const size of ['80%', '100%', '200%']) {
      document.documentElement.style.fontSize = size;
      for (let width = 260; width < 1200; width += 47) {
        document.body.style.width = `${width}px`;
        found.push(`${size} ${width}: ${hand.find('.card').getBoundingClientRect().height}`);
      }
    }
    document.body.style.width = document.documentElement.style.fontSize = '';
    return found;
  });

const kReach = {
  'the first screen': async () => {},
  'with an answer, and the reason open': async (page) => {
    // A press would go on otherwise.
    await page.evaluate(() => document.querySelector('role-fit-quiz').setAttribute('advance', 'button'));
    await page.locator('.asked label.option').nth(1).click();
    await page.locator('.asked summary').click();
    await page.mouse.move(0, 0);
  },
};
for (const [name, reach] of Object.entries(kReach)) {
  test(`role-fit.js and the element draw the same pixels: ${name}`, async (t) => {
    const { page, taken, asked, heard } = await gated(t);
    await by(page, 'see', '.primary');
    await reach(page);
    const look = async () => ({ tree: await drawn(page), heights: await heights(page), focused: await page.evaluate(kFocused), pictures: await pictures(page) });
    const before = await look();
    // Nothing else has been requested.
    assert.deepEqual(asked.map((file) => file.replace(/\?[0-9a-f]{8}$/, '?')), ['role-fit.js', 'role-fit-quiz.js?']);
    assert.equal(await page.evaluate(() => customElements.get('role-fit-quiz')), undefined);
    await page.evaluate(() => (globalThis.card = hand.find('.card')));
    await taken();
    // The element has the same nodes.
    assert.equal(await page.evaluate(() => hand.find('.card') === globalThis.card), true);
    if (name === 'the first screen') {
      for (const language of ['es', 'en']) {
        await page.evaluate((language) => (document.querySelector('role-fit-quiz').lang = language), language);
        await page.evaluate((language) => hand.until(() => hand.find('.root').lang === language), language);
      }
    }
    assert.deepEqual(await look(), before);
    assert.deepEqual(heard, []);
    // Each address names the build, so that a browser with a long-lived cache never mixes two builds.
    const [build, ...others] = new Set(asked.slice(1).map((file) => file.split('?')[1]));
    assert.match(build, /^[0-9a-f]{8}$/);
    assert.deepEqual(others, []);
  });
}

test('a reader who is using the first screen when the element is defined is not interrupted', async (t) => {
  const { page, taken } = await gated(t, { width: 600 });
  await by(page, 'see', '.primary');
  // Uses only the keyboard, because the focus must be where the element would put it.
  const tab = { press: (key) => page.keyboard.press(key), ask: (expression) => page.evaluate(expression) };
  await tabTo(tab, ({ type }) => type === 'radio', 'the answers');
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowDown');
  await tabTo(tab, ({ tag }) => tag === 'summary', 'the reason');
  await page.keyboard.press('Enter');
  await page.evaluate(() => {
    globalThis.heights = [];
    globalThis.focused = [];
    addEventListener('focusin', ({ target }) => globalThis.focused.push(target.localName));
    scrollTo(0, 120);
  });
  const state = () =>
    page.evaluate((kFocused) => ({
      focused: eval(kFocused),
      ring: hand.root().activeElement.matches(':focus-visible'),
      scrolled: scrollY,
      chosen: [...hand.root().querySelectorAll('.asked input')].map(({ checked }) => checked),
      open: hand.find('.why').open,
    }), kFocused);
  const before = await state();
  assert.deepEqual([before.focused.tag, before.ring, before.chosen, before.open], ['summary', true, [false, true], true]);
  await page.evaluate(async () => {
    // Layout shifts from the reader's own press are reported after the next frames.
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve))));
    globalThis.shifts.length = 0;
  });
  await taken();
  assert.deepEqual(await state(), before);
  assert.deepEqual(await page.evaluate('shifts'), []);
  await by(page, 'next');
  await page.evaluate(() => hand.until(() => globalThis.told.length === 2));
  assert.deepEqual(await page.evaluate('told'), [['start'], ['answer', 'analyze-business', 1]]);
  await page.getByRole('button', { name: words['question.back'] }).click();
  assert.equal(await page.getByRole('radio').nth(1).isChecked(), true);
});

test('an early press on Next or “Can’t say” takes effect as soon as possible, and the page says so if that takes time', async (t) => {
  const status = (page) => page.evaluate(() => ({ busy: hand.find('form').getAttribute('aria-busy'), said: hand.find('[role=status]').textContent.trim() }));
  const kWaits = { busy: 'true', said: words['question.waiting'] };
  for (const [button, answer] of [['next', 1], ['skip', undefined], ['next', undefined]]) {
    const { page, taken } = await gated(t);
    await by(page, 'see', '.primary');
    if (answer !== undefined) await page.getByRole('radio').nth(answer).press('Space');
    await page.getByRole('button', { name: words[`question.${button}`], exact: true }).click();
    await page.evaluate(() => hand.until(() => hand.find('[aria-busy=true]')));
    assert.deepEqual(await status(page), kWaits);
    assert.equal(await page.getByText(words['question.waiting']).first().isVisible(), true);
    await taken();
    if (button === 'next' && answer === undefined) {
      await page.getByRole('alert').getByText(words['question.choose']).waitFor();
      assert.deepEqual(await status(page), { busy: 'false', said: '' });
      assert.deepEqual((await page.evaluate(kFocused)).type, 'radio');
    } else {
      await page.getByText('Question 2').first().waitFor();
      assert.equal((await page.evaluate(kFocused)).tag, 'legend');
    }
    assert.deepEqual(await page.evaluate('told'), [...(button === 'skip' || answer !== undefined ? [['start']] : []), ...(answer === undefined ? [] : [['answer', 'analyze-business', answer]])]);
  }
});

test('a mouse press during hydration ends on the same button, and works', async (t) => {
  const { page, open } = await gated(t);
  await by(page, 'see', '.primary');
  await page.getByRole('radio').first().press('Space');
  const next = page.getByRole('button', { name: words['question.next'], exact: true });
  await next.hover();
  await page.mouse.down();
  await page.evaluate(() => (hand.find('form').marked = true));
  open();
  // The element is defined, and a task and some frames have passed.
  await page.evaluate(async () => {
    await customElements.whenDefined('role-fit-quiz');
    for (let turn = 0; turn < 10; ++turn) await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  });
  assert.equal(await page.evaluate('hand.find("form").marked'), true);
  await page.mouse.up();
  await page.getByText('Question 2').first().waitFor();
  assert.equal(await page.evaluate('hand.find("form").marked'), true);
  assert.deepEqual(await page.evaluate('told'), [['start'], ['answer', 'analyze-business', 0]]);
});

test('an answer on the first screen is stored in the element’s format, and removed when the reader starts again', async (t) => {
  const { page, taken } = await gated(t, { path: 'resuming.html' });
  await by(page, 'see', '.primary');
  await page.getByRole('radio').nth(1).press('Space');
  const kept = () => page.evaluate(() => sessionStorage.getItem(Object.keys(sessionStorage).find((name) => name.startsWith('rolefit:ds-or-mle:')) ?? ''));
  const first = JSON.parse(await kept());
  await taken();
  await page.getByRole('radio').nth(0).press('Space');
  const { answers, ...rest } = JSON.parse(await kept());
  assert.deepEqual(first, { ...rest, answers: { 'analyze-business': 1 } });
  assert.deepEqual(answers, { 'analyze-business': 0 });

  await page.reload();
  await page.getByRole('button', { name: words['result.restart'] }).click();
  await by(page, 'see', '.introduction');
  assert.equal(await kept(), null);
});

test('when the element takes over the first screen, nothing moves or disappears in any frame', async (t) => {
  const { page, taken } = await gated(t);
  await by(page, 'see', '.primary');
  await page.getByRole('radio').nth(1).press('Space');
  await page.evaluate(() => {
    globalThis.frames = new Set();
    globalThis.shifts.length = 0;
    const card = hand.find('.card');
    const look = () => {
      const { height, top } = hand.find('.card').getBoundingClientRect();
      globalThis.frames.add([height, top + scrollY, hand.find('.step').textContent, hand.find('input:checked').value].join());
      globalThis.same = hand.find('.card') === card;
      requestAnimationFrame(look);
    };
    look();
  });
  await taken();
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
  assert.equal(await page.evaluate('same'), true);
  assert.equal(await page.evaluate(() => globalThis.frames.size), 1);
  assert.deepEqual(await page.evaluate('shifts'), []);
});

test('a quiz far down the page loads only role-fit.js, in any language, until the reader comes near or touches it', async (t) => {
  const rest = () => new Promise((resolve) => setTimeout(resolve, 400));
  const near = {
    'far.html': (page) => page.evaluate(() => scrollTo(0, 4000)),
    'far-spanish.html': (page) => page.evaluate(() => scrollTo(0, 4000)),
    'far.html?touch': (page) => page.evaluate(() => hand.find('.primary').focus({ preventScroll: true })),
    'hidden.html': (page) => page.evaluate(() => (document.querySelector('[hidden]').hidden = false)),
  };
  for (const [path, come] of Object.entries(near)) {
    const { page, open, asked, heard } = await gated(t, { path });
    open();
    await page.waitForLoadState('load');
    await page.evaluate(() => dispatchEvent(new Event('online')));
    await rest();
    assert.deepEqual(asked, ['role-fit.js'], path);
    assert.equal(await page.getByText('Instead of the quiz.').evaluate((p) => p.checkVisibility()), path === 'far-spanish.html', path);
    await come(page);
    await page.evaluate(() => hand.until(() => customElements.get('role-fit-quiz') && hand.find('.introduction')));
    assert.equal(await page.evaluate(() => hand.find('.primary').textContent.trim()), messages(path.includes('spanish') ? 'es' : 'en')['question.next']);
    assert.deepEqual(heard, []);
  }
});

test('a quiz that a script adds can be drawn, moved and cloned before the element is defined', async (t) => {
  const { page, taken } = await gated(t, { path: 'late.html' });
  await page.evaluate(() => document.querySelector('main').append(document.createElement('role-fit-quiz')));
  await by(page, 'see', '.primary');
  await page.getByRole('radio').first().press('Space');
  await page.evaluate(async () => {
    const main = document.querySelector('main');
    const quiz = document.querySelector('role-fit-quiz');
    main.prepend(quiz);
    main.append(quiz.cloneNode(true));
    quiz.remove();
    await hand.until(() => document.querySelector('role-fit-quiz').shadowRoot?.querySelector('.introduction'));
    main.prepend(quiz);
  });
  await taken();
  assert.deepEqual(
    await page.evaluate(() => [...document.querySelectorAll('role-fit-quiz')].map(({ shadowRoot }) => [shadowRoot.querySelectorAll('.card').length, shadowRoot.querySelector('input').checked])),
    [[1, true], [1, false]],
  );
});

test('if the element cannot be loaded, the reader is told, and continues at the same place once it is loaded', async (t) => {
  let lost = true;
  const before = (page) => page.route(kRest, (route) => (lost ? route.abort() : route.continue()));
  for (const way of ['the button', 'online', 'coming back']) {
    lost = true;
    const { page, heard } = await gated(t, { path: 'far.html', before });
    await by(page, 'see', '.primary');
    await page.evaluate(() => {
      const answer = hand.root().querySelectorAll('.asked input')[1];
      answer.focus();  // As by keyboard, so that the quiz does not go on by itself.
      answer.click();
    });
    const again = page.getByRole('button', { name: words['error.retry'] });
    await again.waitFor();
    assert.equal(await page.getByText('Instead of the quiz.').isVisible(), true);
    assert.equal(await page.getByRole('alert').getByText(words['error.engine']).isVisible(), true);
    assert.deepEqual(await page.evaluate('told'), [['start'], ['error', 'engine_missing']]);
    assert.equal(heard.at(-1), `error: role-fit-quiz: ds-or-mle: ${words['error.engine']}`);
    // The first retry fails, the second succeeds.
    if (way === 'the button') {
      await again.click();
      await again.waitFor();
      lost = false;
      await again.click();
    } else {
      lost = false;
      await page.evaluate((way) => dispatchEvent(way === 'online' ? new Event('online') : new PageTransitionEvent('pageshow', { persisted: true })), way);
    }
    await by(page, 'arrive');
    await by(page, 'see', 'legend');
    assert.equal(await page.getByText('Instead of the quiz.').isVisible(), false);
    if (way === 'the button') assert.equal((await page.evaluate(kFocused)).tag, 'legend');
    assert.equal(await page.getByRole('radio').nth(1).isChecked(), true);
    await by(page, 'next');
    assert.deepEqual(await page.evaluate(() => globalThis.told.at(-1)), ['answer', 'analyze-business', 1]);
  }
});

// ── The other engines ────────────────────────────────────────────────────────────────────────────────────────────────

/** Runs in the page: holds the other files back until `release` is called. */
const kHold = `const { append } = Element.prototype;
  Object.defineProperty(HTMLHeadElement.prototype, 'append', {
    value(node) {
      if (node.src?.includes('role-fit-quiz.js')) globalThis.release = () => append.call(this, node);
      else append.call(this, node);
    },
  });`;

for (const [name, launch] of kEngines.slice(1)) {
  test(`in ${name}, the element keeps the choice and the focus of the first screen, and the quiz goes on`, async (t) => {
    const server = await serveHosts({ held: { page: article(), early: kHold } });
    t.after(() => server.close());
    const tab = await launch();
    t.after(() => tab.close());
    await tab.go(`${server.address}held/article.html`);
    const tree = `document.querySelector('role-fit-quiz').shadowRoot`;
    const state = () => tab.ask(`JSON.stringify([!!customElements.get('role-fit-quiz'), ${kFocused}, [...${tree}.querySelectorAll('.asked input')].map(({ checked }) => checked), ${tree}.querySelectorAll('form').length])`).then(JSON.parse);
    await tabTo(tab, ({ type }) => type === 'radio', 'the answers');
    await tab.press('Space');
    await tab.press('ArrowDown');
    const [defined, ...before] = await state();
    assert.deepEqual([defined, before[1], before[2]], [false, [false, true], 1]);
    assert.equal(before[0].type, 'radio');
    await tab.ask('void release()');
    const end = Date.now() + 10_000;
    while (!(await state())[0] && Date.now() < end);
    assert.deepEqual(await state(), [true, ...before]);
    await tab.ask(`void ${tree}.querySelector('[type=submit]').click()`);
    while (!(await tab.ask(`${tree}.querySelector('.step')?.textContent ?? ''`)).includes('Question 2')) assert.ok(Date.now() < end + 10_000);
    assert.equal((await tab.ask(kFocused)).tag, 'legend');
  });
}
