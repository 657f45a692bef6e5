/**
 * What a quiz costs a reader's hand: the presses, the way of the mouse, and the time for both, from the first question to the result.
 *   node tests/bench/web/presses.mjs QUIZ DIST [DIST...]
 * QUIZ is a quiz file, DIST a folder such as dist/. Plays in Chromium, at 1280 and at 390 px, and takes the result when it is offered. The
 * built-in quiz is answered as most data scientists do, any other with the first answers. Also plays with the keyboard alone, and counts
 * the keys.
 */
import { readFileSync } from 'node:fs';
import { launch } from '../../../web/pages/demo/browser.mjs';
import { serve } from '../../../web/pages/demo/serve.mjs';
import { articleWith, kPlayers } from '../../web/page.mjs';

const [path, ...folders] = process.argv.slice(2);
const text = readFileSync(path, 'utf8');
const quiz = JSON.parse(text);
/** @param {any} item */
const choice = (item) => (quiz.id === 'ds-or-mle' ? kPlayers.scientist(item) : 0);
const kWidths = [1280, 390];
/** Fitts's law, with the constants that ISO 9241-411 gives for a mouse: seconds to point at something `width` px wide, `way` px away. */
const pointing = (way, width) => 0.1 + 0.15 * Math.log2(way / width + 1);

/** Runs in the page: what to press next, with its box; or the name of the screen if there is nothing left to press. */
const nextTarget = (chosen) => {
  const root = document.querySelector('role-fit-quiz').shadowRoot;
  const boxOf = (element) => {
    element.scrollIntoView({ block: 'nearest' });
    const { x, y, width, height } = element.getBoundingClientRect();
    return { x: x + Math.min(width, 200) / 2, y: y + height / 2, width: Math.min(width, height) };
  };
  if (root.querySelector('#verdict')) return 'result';
  const early = root.querySelector('button.early');
  if (early) return boxOf(early);
  const inputs = [...root.querySelectorAll('.asked input')];
  const wanted = inputs.filter((input) => (input.type === 'radio' ? chosen.radios.includes(`${root.querySelector('legend').textContent.trim()} ${input.value}`) : chosen.boxes.includes(input.value)));
  const open = wanted.find((input) => !input.checked);
  if (open) return boxOf(open.closest('.option'));
  return root.querySelector('[aria-busy=true]') ? 'waits' : boxOf(root.querySelector('.primary'));
};

const kChosen = {
  radios: quiz.items.map((item) => `${item.prompt} ${choice(item)}`),
  boxes: quiz.items.filter((item) => item.group && choice(item) === 1).map(({ id }) => id),
};

const open = async (browser, address, width) => {
  const context = await browser.newContext({ viewport: { width, height: 800 } });
  const page = await context.newPage();
  await page.goto(address);
  await page.evaluate(() => document.querySelector('role-fit-quiz').scrollIntoView());
  await page.waitForFunction(() => customElements.get('role-fit-quiz') && document.querySelector('role-fit-quiz').shadowRoot?.querySelector('legend'));
  return { page, close: () => context.close() };
};

/** The text of the question, to see whether it has changed. */
const question = (page) => page.evaluate(() => document.querySelector('role-fit-quiz').shadowRoot.querySelector('.asked legend')?.textContent ?? '');

/** Waits a moment for another question, as a reader does who has seen one come by itself. */
const settled = async (page, before) => {
  for (const end = Date.now() + 700; Date.now() < end; await new Promise((resolve) => setTimeout(resolve, 20))) if ((await question(page)) !== before) return;
};

const byMouse = async (browser, address, width) => {
  const { page, close } = await open(browser, address, width);
  const counted = { presses: 0, way: 0, seconds: 0 };
  for (let at = { x: width / 2, y: 400 }; ; ) {
    const target = await page.evaluate(nextTarget, kChosen);
    if (target === 'result') break;
    if (target === 'waits') continue;
    const before = await question(page);
    const way = Math.hypot(target.x - at.x, target.y - at.y);
    at = target;
    counted.presses += 1;
    counted.way += way;
    counted.seconds += pointing(way, target.width);
    const isBox = await page.evaluate(() => document.querySelector('role-fit-quiz').shadowRoot.querySelector('.asked input')?.type === 'checkbox');
    await page.mouse.click(target.x, target.y);
    if (!isBox) await settled(page, before);
    else await page.evaluate(() => document.querySelector('role-fit-quiz').updateComplete);
  }
  await close();
  return counted;
};

const byKeyboard = async (browser, address) => {
  const { page, close } = await open(browser, address, 1280);
  let keys = 0;
  const press = async (key) => {
    ++keys;
    await page.keyboard.press(key);
  };
  const focused = () => page.evaluate(() => {
    const element = document.querySelector('role-fit-quiz').shadowRoot.activeElement;
    return { type: element?.type, value: element?.value, checked: element?.checked, early: element?.classList.contains('early'), legend: element?.localName === 'legend' };
  });
  await page.evaluate(() => document.querySelector('role-fit-quiz').shadowRoot.querySelector('.asked input').focus());
  while (!(await page.evaluate(() => document.querySelector('role-fit-quiz').shadowRoot.querySelector('#verdict')))) {
    const before = await question(page);
    if (await page.evaluate(() => document.querySelector('role-fit-quiz').shadowRoot.querySelector('button.early'))) {
      while (!(await focused()).early) await press('Tab');
      await press('Enter');
    } else {
      if ((await focused()).type !== 'radio' && (await focused()).type !== 'checkbox') await press('Tab');
      const wanted = kChosen.radios.find((one) => one.startsWith(`${before.trim()} `))?.slice(before.trim().length + 1);
      if ((await focused()).type === 'checkbox') {
        for (let at = await focused(); at.type === 'checkbox'; at = await focused()) {
          if (kChosen.boxes.includes(at.value)) await press('Space');
          if (at.value === (await page.evaluate(() => [...document.querySelector('role-fit-quiz').shadowRoot.querySelectorAll('.asked input')].at(-1).value))) break;
          await press('Tab');
        }
      } else {
        if (!(await focused()).checked) await press('Space');
        while ((await focused()).value !== wanted) await press('ArrowDown');
      }
      await press('Enter');
    }
    await page.waitForFunction((before) => document.querySelector('role-fit-quiz').shadowRoot.querySelector('.asked legend')?.textContent !== before, before);
  }
  await close();
  return keys;
};

const browser = await launch();
console.log('| folder | width | presses | way, px | pointing, s | keys, by keyboard |\n|---|--:|--:|--:|--:|--:|');
for (const folder of folders) {
  const { address: root, close } = await serve(folder, {
    answer: ({ pathname }) => (pathname === '/own.json' ? { body: text } : pathname === '/own.html' ? { body: articleWith('quiz="own.json"') } : undefined),
  });
  const address = new URL(quiz.id === 'ds-or-mle' ? 'index.html' : 'own.html', root).href;
  const keys = await byKeyboard(browser, address);
  for (const width of kWidths) {
    const { presses, way, seconds } = await byMouse(browser, address, width);
    console.log(`| ${folder} | ${width} | ${presses} | ${Math.round(way)} | ${seconds.toFixed(1)} | ${width === kWidths[0] ? keys : ''} |`);
  }
  await close();
}
await browser.close();
