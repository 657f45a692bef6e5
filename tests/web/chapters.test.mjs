// The chapters of the result are loaded late: when they are requested, that nothing moves, and what the result shows without them.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { by, kFocused, listen, messages, stage } from './page.mjs';

const words = messages('en');
const theatre = stage();
const kFiles = ['role-fit-chapters.js', 'role-fit-story.js'];

/** A page that shows the result. `late()` returns the chapters' files that have been requested. */
const finished = async (t, { before = undefined, ...options } = {}) => {
  const asked = [];
  let heard = [];
  const page = await theatre.open(t, {
    width: 320,
    ...options,
    async prepare(page) {
      heard = listen(page, theatre.demo.address);
      page.on('request', (request) => asked.push(request.url().replace(/.*\/|\?.*/g, '')));
      await before?.(page);
    },
  });
  await by(page, 'arrive');
  await by(page, 'goTo', 'button.early');
  await by(page, 'next', 'button.early');
  await by(page, 'drawn');
  return { page, heard, late: () => asked.filter((name) => kFiles.includes(name)) };
};

/** Holds the chapters back until `open` is called. */
const gate = () => {
  let open;
  const gone = new Promise((resolve) => (open = resolve));
  const before = (page) =>
    page.route('**/role-fit-chapters.js*', async (route) => {
      await gone;
      await route.continue();
    });
  return { before, open };
};

const button = (page, key) => page.getByRole('button', { name: words[key], exact: true });
const unfold = (page, name) => page.locator(`.${name} > summary`).click();

/** Waits until two frames have been drawn and their layout shifts have been reported. */
const settled = (page) => page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve, 50)))));

test('the chapters are requested when the reader scrolls to them, and nothing moves when they arrive', async (t) => {
  const { page, heard, late } = await finished(t, {
    before: (page) =>
      page.addInitScript(() => {
        globalThis.shifts = [];
        new PerformanceObserver((list) => globalThis.shifts.push(...list.getEntries().map(({ value }) => value))).observe({ type: 'layout-shift', buffered: true });
      }),
  });
  const places = () =>
    page.evaluate(() => {
      const { top } = hand.find('.card').getBoundingClientRect();
      return [...hand.root().querySelectorAll('.card > *, .chapter > summary, .card > .actions button')].map((element) => {
        const box = element.getBoundingClientRect();
        return [element.matches('.chapters') || element.textContent.trim().slice(0, 30), Math.round(box.top - top), box.height];
      });
    });
  const closed = () => page.evaluate(() => [...hand.root().querySelectorAll('.chapter')].map(({ className, open }) => [className, open]));
  const [before, chapters] = [await places(), await closed()];
  assert.equal(chapters.length, 10);
  await settled(page);
  assert.deepEqual(late(), [], 'nothing is requested before the reader comes near');
  await page.evaluate(() => (globalThis.shifts.length = 0));
  await page.evaluate(() => hand.find('.comparison').scrollIntoView({ block: 'center' }));
  await by(page, 'filled');
  assert.deepEqual(late(), kFiles);
  await settled(page);
  assert.deepEqual(await places(), before);
  assert.deepEqual(await closed(), chapters);
  assert.deepEqual(await page.evaluate('shifts'), []);
  await button(page, 'result.restart').click();
  await by(page, 'see', '.introduction');
  assert.deepEqual(heard, []);
});

test('the quiz adds no global names to the page except Lit’s own, from the first question to the last chapter', async (t) => {
  const { page } = await finished(t);
  await by(page, 'openAll');
  const added = await page.evaluate(() => {
    const frame = document.body.appendChild(document.createElement('iframe'));
    const before = new Set(Object.getOwnPropertyNames(frame.contentWindow));
    return Object.getOwnPropertyNames(window).filter((name) => !before.has(name));
  });
  assert.deepEqual(added.filter((name) => !/^\d+$/.test(name)), ['litPropertyMetadata', 'reactiveElementVersions', 'litHtmlVersions', 'litElementVersions']);
});

test('if the chapters cannot be loaded, the rest of the result works; they load when the network is back or the reader retries', async (t) => {
  const lost = (page) => page.route('**/role-fit-chapters.js*', (route) => route.abort());
  for (const again of ['online', 'the button']) {
    const { page, heard, late } = await finished(t, { before: lost });
    await unfold(page, 'comparison');
    await page.getByRole('alert').getByText(words['late.lost']).waitFor();
    assert.equal(await page.locator('#verdict').isVisible(), true);
    // Hovering does not load it again after a failure, and the console has only the browser's own message.
    await page.locator('.faq > summary').hover();
    await page.locator('.share > summary').hover();
    await settled(page);
    assert.deepEqual(late(), kFiles);
    assert.equal(heard.length, 1, heard.join('\n'));
    await page.unroute('**/role-fit-chapters.js*');
    if (again === 'online') await page.evaluate(() => dispatchEvent(new Event('online')));
    else {
      await button(page, 'error.retry').press('Enter');
      assert.equal((await page.evaluate(kFocused)).tag, 'summary');
    }
    await page.locator('.comparison table').first().waitFor();
    assert.equal(await page.getByText(words['late.lost']).count(), 0);
    await by(page, 'openAll');
    assert.equal(heard.length, 1, heard.join('\n'));
  }
});

test('a chapter that is opened before it is loaded says so and then appears, with the image and printing', async (t) => {
  const { before, open } = gate();
  const { page, heard } = await finished(t, {
    async before(page) {
      await before(page);
      await page.addInitScript(() => {
        window.print = () => (window.parent.paper = [...document.body.firstElementChild.shadowRoot.querySelectorAll('.chapter')].map((one) => [one.className, one.open, one.querySelectorAll('tr').length > 2]));
      });
    },
  });
  // The browser's own print command prints the open chapters.
  await page.emulateMedia({ media: 'print' });
  const printed = () => page.evaluate(() => ['#verdict', '.roles', '.spoke', '.stand', '.people', '.basis', '.chapter', '.keep', 'button:not(.link)'].filter((selector) => hand.find(selector).checkVisibility()));
  assert.deepEqual(await printed(), ['#verdict', '.roles', '.spoke', '.stand', '.people', '.basis']);
  await page.emulateMedia({ media: 'screen' });

  await unfold(page, 'share');
  await page.getByRole('status').getByText(words['late.waiting']).waitFor();
  assert.ok(await button(page, 'share.image').isDisabled());
  open();
  const download = page.waitForEvent('download');
  await button(page, 'share.image').click();
  assert.equal((await download).suggestedFilename(), 'ds-or-mle.png');
  await button(page, 'share.print').click();
  const paper = await (await page.waitForFunction(() => globalThis.paper)).jsonValue();
  assert.deepEqual(paper, ['traits', 'pulls', 'lifecycle'].map((name) => [`chapter ${name}`, true, true]));
  assert.deepEqual(heard.filter((line) => !line.includes('blob:')), []);
});
