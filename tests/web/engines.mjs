import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launch } from '../../web/pages/demo/browser.mjs';
import { kRoot } from '../support/tool.mjs';

/**
 * The three browser engines. Each gives a tab that can go to an address, press keys, click at a point in the window (`times`: in quick
 * succession), and evaluate expressions.
 * @typedef {{go(url: string): Promise<unknown>, press(key: string): Promise<unknown>, click(x: number, y: number, times?: number): Promise<unknown>,
 *   ask(expression: string): Promise<any>, close(): Promise<unknown>}} Tab
 */

/** Chromium, which also gives its console messages. @returns {Promise<Tab & {console: () => string[]}>} */
const chromium = async () => {
  const browser = await launch();
  const page = await browser.newPage();
  /** @type {string[]} */
  let said = [];
  page.on('console', (message) => said.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => said.push(`uncaught: ${error}`));
  return {
    async go(url) {
      said = [];
      return page.goto(url);
    },
    press: (key) => page.keyboard.press(key),
    click: (x, y, times = 1) => page.mouse.click(x, y, { clickCount: times }),
    ask: (expression) => page.evaluate(expression),
    close: () => browser.close(),
    console: () => said,
  };
};

/** What Firefox does for people and not for pages. */
const kUnneeded = { 'app.normandy.enabled': false, 'browser.newtabpage.enabled': false, 'dom.ipc.processPrelaunch.enabled': false, 'extensions.pocket.enabled': false, 'extensions.screenshots.disabled': true };
const startFirefox = async (profile) => {
  const { default: puppeteer } = await import('puppeteer-core');  // Here, because most tests use Chromium alone.
  return puppeteer.launch({ browser: 'firefox', executablePath: '/usr/bin/firefox-esr', headless: true, userDataDir: profile, extraPrefsFirefox: kUnneeded });
};

/**
 * A profile in which Firefox has started once. With a new profile it first compiles its own scripts, which takes twice as long as all the
 * rest. It is made once, in build/; every test uses a copy.
 */
const startedProfile = async () => {
  const profile = join(kRoot, 'build/firefox-profile');
  if (existsSync(profile)) return profile;
  const made = mkdtempSync(`${profile}-`);
  const browser = await startFirefox(made);
  await (await browser.newPage()).goto('about:blank');
  await browser.close();
  try {
    renameSync(made, profile);
  } catch {
    rmSync(made, { recursive: true });  // Another test was faster.
  }
  return profile;
};

/** Firefox over WebDriver BiDi. @returns {Promise<Tab>} */
export const firefox = async () => {
  const profile = mkdtempSync(join(tmpdir(), 'rolefit-firefox-'));
  cpSync(await startedProfile(), profile, { recursive: true, filter: (name) => !name.endsWith('/lock') });
  const browser = await startFirefox(profile);
  const page = await browser.newPage();
  return {
    go: (url) => page.goto(url),
    press: (key) => page.keyboard.press(/** @type {any} */ (key === 'Space' ? ' ' : key)),
    click: (x, y, times = 1) => page.mouse.click(x, y, { count: times }),
    ask: (expression) => page.evaluate(expression),
    async close() {
      await browser.close();
      rmSync(profile, { recursive: true, force: true });
    },
  };
};

/** Keys as WebDriver numbers them. @type {Record<string, string>} */
const kKeys = { Tab: '\uE004', Enter: '\uE007', Space: ' ', ArrowUp: '\uE013', ArrowDown: '\uE015', ArrowRight: '\uE014', Escape: '\uE00C' };

/** WebKit, the engine of Safari, over WebDriver, on its own virtual display. @returns {Promise<Tab>} */
export const webkit = async () => {
  const display = spawn('Xvfb', ['-displayfd', '1', '-nolisten', 'tcp'], { stdio: ['ignore', 'pipe', 'ignore'] });
  const [number] = await once(display.stdout, 'data');
  const port = await freePort();
  const driver = spawn('WebKitWebDriver', [`--port=${port}`], {
    stdio: 'ignore',
    env: { ...process.env, DISPLAY: `:${String(number).trim()}` },
  });
  /** @param {string} method @param {string} path @param {object} [body] */
  const call = async (method, path, body) => {
    const response = await fetch(`http://127.0.0.1:${port}${path}`, { method, body: body && JSON.stringify(body) });
    const { value } = await response.json();
    if (!response.ok) throw new Error(`${path}: ${value.message}`);
    return value;
  };
  await until(() => call('GET', '/status').catch(() => undefined), 'the WebDriver answers');
  const { sessionId } = await call('POST', '/session', { capabilities: {} });
  const session = `/session/${sessionId}`;
  return {
    go: (url) => call('POST', `${session}/url`, { url }),
    press: (key) =>
      call('POST', `${session}/actions`, {
        actions: [{ type: 'key', id: 'keyboard', actions: ['keyDown', 'keyUp'].map((type) => ({ type, value: kKeys[key] ?? key })) }],
      }),
    click: (x, y, times = 1) =>
      call('POST', `${session}/actions`, {
        actions: [{
          type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' },
          actions: [{ type: 'pointerMove', x, y }, ...Array.from({ length: 2 * times }, (_, n) => ({ type: n % 2 ? 'pointerUp' : 'pointerDown', button: 0 }))],
        }],
      }),
    ask: (expression) => call('POST', `${session}/execute/sync`, { script: `return ${expression}`, args: [] }),
    async close() {
      await call('DELETE', session).catch(() => undefined);
      driver.kill();
      display.kill();
    },
  };
};

/** The engines by name. @type {[string, () => Promise<Tab>][]} */
export const kEngines = [['Chromium', chromium], ['Firefox', firefox], ['WebKit', webkit]];

const freePort = async () => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  server.close();
  await once(server, 'close');
  return port;
};

/** Calls `ask` again and again until it returns something true. @template T @param {() => Promise<T>} ask @param {string} what */
export const until = async (ask, what) => {
  const end = Date.now() + 20_000;
  for (;;) {
    const answer = await ask();
    if (answer) return answer;
    if (Date.now() > end) throw new Error(`timed out waiting until ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
};

/** What an expression comes to that takes long: WebKit's driver waits half a minute for an answer. @param {Tab} tab @param {string} expression */
export const lasting = async (tab, expression) => {
  await tab.ask(`(globalThis.lasting = undefined, Promise.resolve(${expression}).then((value) => { lasting = { value }; }, (error) => { lasting = { error: String(error) }; }), 0)`);
  for (const end = Date.now() + 300_000; Date.now() < end; await new Promise((resolve) => setTimeout(resolve, 100))) {
    const done = await tab.ask('globalThis.lasting ?? null');
    if (done?.error) throw new Error(done.error);
    if (done) return done.value;
  }
  throw new Error('waited in vain for an answer');
};
