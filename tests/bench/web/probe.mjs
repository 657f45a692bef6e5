/** The script that measures a page from inside. */

/**
 * Runs in the page before all other scripts. Defines `bench`, and presses Start as soon as it is drawn. An element counts as drawn in
 * the first task after the frame in which it exists.
 * @param {import('./contenders.mjs').Signs | undefined} signs
 */
export const watch = (signs) => {
  const kQuiet = 3000; // ms without a long task or a response from the server
  const kAfterInput = 500; // ms after an input in which layout shifts do not count, as in the browser's metric

  /** @type {{screen?: number, question?: number, inView?: boolean, pressed?: number}} */
  const times = {};
  /** @type {{start: number, duration: number}[]} */
  const longTasks = [];
  /** @type {{start: number, value: number}[]} */
  const shifts = [];
  /** For each press, the longest time from one of its events to the next paint, in ms. @type {number[]} */
  const presses = [];

  new PerformanceObserver((list) => {
    for (const { startTime: start, duration } of list.getEntries()) longTasks.push({ start, duration });
  }).observe({ type: 'longtask', buffered: true });
  new PerformanceObserver((list) => {
    for (const { startTime: start, value, hadRecentInput } of /** @type {any[]} */ (list.getEntries())) {
      if (!hadRecentInput) shifts.push({ start, value });
    }
  }).observe({ type: 'layout-shift', buffered: true });

  const root = () => (signs?.host ? document.querySelector(signs.host)?.shadowRoot : document);
  /** The visible elements of a sign. @param {string | undefined} sign */
  const all = (sign) => {
    const found = /** @type {HTMLElement[]} */ (sign === undefined ? [] : [...(root()?.querySelectorAll(sign) ?? [])]);
    return found.filter((element) => {
      const { width, height } = element.getBoundingClientRect();
      return width > 0 && height > 0 && getComputedStyle(element).visibility === 'visible';
    });
  };
  /** @param {string | undefined} sign */
  const first = (sign) => all(sign)[0];

  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  /** Called within a frame: resolves in the first task after it, when the frame has been drawn. @returns {Promise<number>} */
  const drawn = () =>
    new Promise((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve(performance.now());
      port2.postMessage(undefined);
    });

  const arrival = (async () => {
    if (!signs) return;
    for (;;) {
      await frame();
      if (first(signs.option)) break;
      if (times.screen === undefined && first(signs.start)) {
        times.screen = await drawn();
        times.pressed = performance.now();
        first(signs.start)?.click();
      }
    }
    times.question = await drawn();
    times.screen ??= times.question;
    const rest = all(signs.option).map((element) => element.getBoundingClientRect());
    times.inView = rest.every(({ top, bottom }) => top >= 0 && bottom <= innerHeight);
  })();

  /** The time of the last press's last event. */
  let last = 0;
  let touched = 0;
  const press = (/** @type {Event} */ event) => {
    if (event.type === 'pointerdown') presses[touched++] = 0;
    const index = touched - 1;
    if (index < 0 || !event.isTrusted) return;
    requestAnimationFrame(async () => {
      presses[index] = Math.max(presses[index], (await drawn()) - event.timeStamp);
    });
    last = event.timeStamp;
  };
  for (const type of ['pointerdown', 'pointerup', 'click']) addEventListener(type, press, { capture: true, passive: true });

  const shown = () => first(signs?.question)?.textContent;
  /** Resolves to the time at which the expected change was drawn. @type {Promise<number>} */
  let change;

  /** @type {any} */ (globalThis).bench = {
    arrived: () => arrival.then(() => true),
    /** Waits until the first question is drawn and nothing happens any more. */
    async quiet() {
      await arrival;
      for (;;) {
        const loads = performance.getEntriesByType('resource').map((entry) => /** @type {PerformanceResourceTiming} */ (entry).responseEnd);
        const tasks = longTasks.map(({ start, duration }) => start + duration);
        const busy = Math.max(times.question ?? 0, performance.timing.loadEventEnd - performance.timeOrigin, ...loads, ...tasks);
        if (document.readyState === 'complete' && performance.now() - busy > kQuiet) break;
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
      return { ...times, blocking: longTasks.reduce((sum, { duration }) => sum + duration - 50, 0) };
    },
    /** The point to press: the middle of the sign's nth element, once it no longer moves. */
    async aim(/** @type {keyof import('./contenders.mjs').Signs} */ name, n = 0) {
      let before = '';
      for (let still = 0; still < 3; ) {
        await frame();
        const found = all(signs?.[name]);
        const element = found[n % found.length];
        const box = element?.getBoundingClientRect();
        if (box && (box.top < 0 || box.bottom > innerHeight)) element.scrollIntoView({ block: 'center', behavior: 'instant' });
        const now = box ? `${box.x} ${box.y} ${box.width}` : '';
        still = now !== '' && now === before ? still + 1 : 0;
        before = now;
      }
      const [x, y, width] = before.split(' ').map(Number);
      const found = all(signs?.[name]);
      return { x: x + Math.min(width / 2, 60), y: y + found[n % found.length].getBoundingClientRect().height / 2 };
    },
    has: (/** @type {keyof import('./contenders.mjs').Signs} */ name) => first(signs?.[name]) !== undefined,
    /** Starts to wait for another question or the result. */
    expect() {
      const before = shown();
      change = (async () => {
        for (;;) {
          await frame();
          const now = shown();
          if (first(signs?.result) || (now !== undefined && now !== before && first(signs?.option))) return drawn();
        }
      })();
    },
    /** The time from the press to the expected change, in ms. */
    changed: async () => (await change) - last,
    /** Waits until the effects of all presses so far have been drawn. */
    async settled() {
      await frame();
      await drawn();
      await frame();
      await drawn();
    },
    report: () => ({
      presses,
      shift: shifts
        .filter(({ start }) => times.pressed === undefined || start < times.pressed || start > times.pressed + kAfterInput)
        .reduce((sum, { value }) => sum + value, 0),
    }),
    /** Everything that was loaded over the network, the page itself first. */
    loads: () =>
      [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')].map((entry) => {
        const { name, encodedBodySize } = /** @type {PerformanceResourceTiming} */ (entry);
        return { name, bytes: encodedBodySize };
      }),
  };
};
