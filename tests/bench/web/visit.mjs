/** A visit of a reader to a page. */
import { watch } from './probe.mjs';

/** An address that was loaded, and the size of its body as sent. @typedef {{name: string, bytes: number}} Load */
/** The measurements of a visit. Times are in ms, `heap` in bytes. The bare article has no screens and no result. `arriving` is the main
 * thread's time until nothing happens any more, and `playing` its time from there to the result.
 * @typedef {{screen?: number, question?: number, inView?: boolean, blocking: number, presses: number[], next: number[], result?: number,
 *   arriving: number, playing: number, shift: number, heap: number, loads: Load[]}} Visit */

/** The throttling of Chromium's DevTools. */
const kSlow = { cpu: 4, down: 1.6e6 / 8, up: 750e3 / 8, latency: 150 };
const kWindow = { width: 1280, height: 800 };
const kQuestions = 12;
const kPatience = 60_000; // ms, before a page counts as failed
const kUnanswered = 8_000; // ms, before a page counts as waiting for a file
const kBetween = 80; // ms from one press to the next

/** Opens the page in a new context, waits until it is quiet, and plays the quiz. Fails if the console has an error.
 * @param {import('playwright-core').Browser} browser @param {string} address @param {import('./contenders.mjs').Contender} contender
 * @param {{slow: boolean}} how @returns {Promise<Visit>} */
export const visit = async (browser, address, { signs }, { slow }) => {
  const context = await browser.newContext({ viewport: kWindow, locale: 'en-US' });
  context.setDefaultTimeout(kPatience);
  const errors = [];
  try {
    const page = await context.newPage();
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
    page.on('pageerror', (error) => errors.push(`uncaught: ${error.message}`));
    await page.addInitScript(watch, signs);
    const session = await context.newCDPSession(page);
    if (slow) {
      await session.send('Network.enable');
      await session.send('Network.emulateNetworkConditions', {
        offline: false,
        latency: kSlow.latency,
        downloadThroughput: kSlow.down,
        uploadThroughput: kSlow.up,
      });
      await session.send('Emulation.setCPUThrottlingRate', { rate: kSlow.cpu });
    }
    // Measures processor time, which does not depend on the machine's other work.
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    const worked = async () => {
      const { metrics } = await session.send('Performance.getMetrics');
      return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0);
    };
    await page.goto(address, { waitUntil: 'commit' });
    const arrived = await within(page.evaluate('bench.quiet()'), 'the first question');
    const arriving = await worked();
    const { next, result } = signs ? await play(page) : { next: [], result: undefined };
    const playing = (await worked()) - arriving;
    const { presses, shift } = await page.evaluate('bench.report()');
    const loads = await page.evaluate('bench.loads()');
    for (let n = 0; n < 2; ++n) await session.send('HeapProfiler.collectGarbage');
    const usage = await session.send('Runtime.getHeapUsage');
    if (errors.length > 0) throw new Error(errors.join('; '));
    return { ...arrived, presses, next, result, arriving, playing, shift, heap: usage.usedSize, loads };
  } catch (error) {
    throw errors.length > 0 ? new Error([error instanceof Error ? error.message : error, ...errors].join('; ')) : error;
  } finally {
    await context.close();
  }
};

/**
 * The loads that the first question needs: the page itself, and each load without whose response the question is not drawn.
 * @param {import('playwright-core').Browser} browser @param {import('./contenders.mjs').Contender} contender @param {Load[]} loads
 */
export const needed = async (browser, { signs }, [page, ...others]) => {
  const found = [page];
  for (const load of others) {
    const context = await browser.newContext({ viewport: kWindow, locale: 'en-US' });
    try {
      const tab = await context.newPage();
      await tab.addInitScript(watch, signs);
      await tab.route(load.name, () => {}); // Never responds.
      await tab.goto(page.name, { waitUntil: 'commit' });
      const drawn = await Promise.race([tab.evaluate('bench.arrived()'), tab.waitForTimeout(kUnanswered)]);
      if (!drawn) found.push(load);
    } finally {
      await context.close();
    }
  }
  return found;
};

/** @template T @param {Promise<T>} promise @param {string} what @returns {Promise<T>} */
const within = async (promise, what) => {
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(`${what} did not come within ${kPatience / 1000} s`)), kPatience);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
};

/** Answers every question with the mouse, up to the result. @param {import('playwright-core').Page} page */
const play = async (page) => {
  const press = async (name, n = 0) => {
    const { x, y } = await within(page.evaluate(`bench.aim('${name}', ${n})`), `question ${next.length + 1}, "${name}"`);
    await page.mouse.move(x, y);
    await page.waitForTimeout(kBetween);
    await page.mouse.down();
    await page.mouse.up();
  };
  const next = [];
  for (let n = 0; ; ++n) {
    await press('option', n);
    await page.evaluate('bench.settled()');
    const early = n + 1 >= kQuestions && (await page.evaluate("bench.has('early')"));
    await page.evaluate('bench.expect()');
    await press(early ? 'early' : 'next');
    const taken = await within(page.evaluate('bench.changed()'), `what comes after question ${n + 1}`);
    await page.evaluate('bench.settled()');
    if (await page.evaluate("bench.has('result')")) return { next, result: taken };
    next.push(taken);
  }
};
