/** What the tests of make.html share. */
import { listen } from './page.mjs';

/** The policy of make.html, which the page names itself, too. */
export const kMakePolicy = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; worker-src blob:; style-src 'self'; connect-src 'self'; img-src 'self' data: https: http:";

/** Opens the page in a new tab, before a quiz is open, and records its console. */
export const openMake = async (t, theatre, { width = 1280, address = `${theatre.demo.address}make.html`, context: given, ...options } = {}) => {
  const context = given ?? (await theatre.browser.newContext({ viewport: { width, height: 800 }, ...options }));
  if (!given) t.after(() => context.close());
  const page = await context.newPage();
  const heard = listen(page, address.replace(/make\.html.*$/, ''));
  await page.goto(address);
  await page.locator('#step-title').waitFor();
  return { page, heard, context };
};

/** Pastes a text on the first screen. */
export const pasted = (page, text) =>
  page.locator('#paste').evaluate((area, given) => {
    area.value = given;
    area.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertFromPaste' }));
  }, text);

/** Goes to a step, and waits until it is drawn and the quiz is checked. */
export const step = async (page, name) => {
  await page.evaluate((to) => (location.hash = to), name);
  await page.locator(name === 'json' ? 'section.json:not([hidden])' : `.steps a[href="#${name}"][aria-current]`).waitFor();
  if (name === 'try') await page.locator('role-fit-quiz').waitFor();
  if (name === 'publish') await page.locator('#whole').waitFor();
};

/** Drops a file on the page. */
export const drop = (page, name, content) =>
  page.evaluate(([name, content]) => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([typeof content === 'string' ? content : new Uint8Array(content)], name));
    for (const type of ['dragover', 'drop']) document.body.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
  }, [name, typeof content === 'string' ? content : [...content]]);
