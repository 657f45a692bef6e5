/**
 * Adds many quizzes to one page, one after another, each with a different text. Plays each to the result and removes it.
 *   node tests/bench/memory.mjs [COUNT]     prints the JavaScript heap and the engine's memory on the way
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { launch } from '../../web/pages/demo/browser.mjs';
import { serve } from '../../web/pages/demo/serve.mjs';
import { kDist, kQuiz } from '../support/tool.mjs';

/** A quiz whose result is offered after the first answer. */
const quiz = { ...JSON.parse(readFileSync(kQuiz, 'utf8')), minimum: 1, sure: 0.5, translations: undefined };

/** Runs in the page: records the engine's memory when it is created, because it is not accessible later. */
const watch = () => {
  const { instantiate } = WebAssembly;
  WebAssembly.instantiate = async (...given) => {
    const instance = await instantiate.apply(WebAssembly, given);
    for (const value of Object.values(instance.exports ?? {})) if (value instanceof WebAssembly.Memory) globalThis.memory = value;
    return instance;
  };
};

/** Runs in the page: plays `count` quizzes, with numbers from `from` on. */
const playMany = async ([quiz, from, count]) => {
  const { port1, port2 } = new MessageChannel();
  const until = async (ask) => {
    for (;;) {
      const found = ask();
      if (found) return found;
      // Faster than a timer, because browsers slow timers down.
      await new Promise((resolve) => {
        port1.onmessage = resolve;
        port2.postMessage(undefined);
      });
    }
  };
  for (let n = from; n < from + count; ++n) {
    const element = document.createElement('role-fit-quiz');
    const script = document.createElement('script');
    script.type = 'application/json';
    script.textContent = JSON.stringify({ ...quiz, id: `quiz-${n}` });
    element.append(script);
    document.body.append(element);
    const find = (selector) => element.shadowRoot?.querySelector(selector);
    (await until(() => find('.asked input'))).click();
    (await until(() => find('button.early, [type=submit]'))).click();
    await until(() => find('#verdict') || find('button.early'));
    if (!find('#verdict')) {
      find('.asked input').click();
      await element.updateComplete;
      find('button.early').click();
      await until(() => find('#verdict'));
    }
    element.remove();
  }
};

/**
 * Measures the heap and the memory in bytes after each `step` quizzes, after a garbage collection.
 * @param {number} count @param {number} step @param {(row: {quizzes: number, heap: number, wasm: number}) => void} [tell]
 */
export const measure = async (count, step, tell = () => {}) => {
  const { address, close } = await serve(kDist, {
    answer: ({ pathname }) =>
      pathname === '/many.html'
        ? { body: '<!doctype html><title>Many</title><script src="role-fit.js"></script><body>', headers: { 'content-type': 'text/html' } }
        : undefined,
  });
  const browser = await launch();
  try {
    const page = await browser.newPage();
    await page.addInitScript(watch);
    await page.goto(`${address}many.html`);
    const session = await page.context().newCDPSession(page);
    const rows = [];
    for (let quizzes = step; quizzes <= count; quizzes += step) {
      await page.evaluate(playMany, [quiz, quizzes - step, step]);
      await session.send('HeapProfiler.collectGarbage');
      const { usedSize } = await session.send('Runtime.getHeapUsage');
      const row = { quizzes, heap: usedSize, wasm: await page.evaluate('memory.buffer.byteLength') };
      rows.push(row);
      tell(row);
    }
    return rows;
  } finally {
    await browser.close();
    await close();
  }
};

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const count = Number(process.argv[2] ?? 10_000);
  const step = Math.max(1, Math.min(500, Math.floor(count / 20)));
  await measure(100, 100, ({ heap, wasm }) => console.log(`after   100 (a page of its own): heap ${(heap / 2 ** 20).toFixed(2)} MiB, wasm ${(wasm / 2 ** 20).toFixed(2)} MiB`));
  await measure(count, step, ({ quizzes, heap, wasm }) =>
    console.log(`after ${String(quizzes).padStart(5)}: heap ${(heap / 2 ** 20).toFixed(2)} MiB, wasm ${(wasm / 2 ** 20).toFixed(2)} MiB`),
  );
}
