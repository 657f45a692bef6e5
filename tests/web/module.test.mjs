import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { kDist } from '../support/tool.mjs';
import { by, kStrict, listen, site, stage } from './page.mjs';

/** An article that gets the element from the module. @param {string} attributes @param {string} [scripts] */
const article = (attributes, scripts = '<script type="module" src="role-fit.mjs"></script>') =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Article</title><link rel="stylesheet" href="demo.css">
<body><role-fit-quiz ${attributes}><p>Instead of the quiz.</p></role-fit-quiz>${scripts}`;

const chromium = stage({
  'module.html': article(''),
  'german.html': article('lang="de"'),
  'picture.html': article('view="infographic"'),
  'empty.html': '<!doctype html><title>Article</title><body>',
});

/** Plays to the result and opens all of it. */
const toResult = async (page) => {
  await by(page, 'arrive');
  await by(page, 'goTo', 'button.early');
  await by(page, 'next', 'button.early');
  await by(page, 'openAll');
};

const within = (page, expression) => page.evaluate(`document.querySelector('role-fit-quiz').shadowRoot.${expression}`);

for (const path of ['module.html', 'german.html']) {
  test(`${path}: with only the module, the quiz reaches its result under the strict policy, with an empty console`, async (t) => {
    const { address } = chromium.demo;
    const asked = [];
    let heard;
    const prepare = (page) => {
      heard = listen(page, address);
      page.on('request', (request) => asked.push(request.url().slice(address.length)));
    };
    const page = await chromium.open(t, { path, prepare });
    await toResult(page);
    assert.equal(await within(page, "querySelector('[part=comparison] table') !== null"), true);
    assert.equal(await within(page, "querySelector('[part=method]').href"), `${address}method.html`);
    assert.deepEqual(heard, []);
    // Only the files of the page's language are loaded, and the engine in the first of the four ways.
    const german = path === 'german.html' ? ['role-fit-de.js', 'role-fit-story-de.js'] : [];
    assert.deepEqual(
      asked.filter((file) => file.startsWith('role-fit')).sort(),
      ['role-fit.mjs', 'role-fit-engine.js', 'role-fit-engine.wasm', 'role-fit-result.js', 'role-fit-chapters.js', 'role-fit-story.js', ...german].sort(),
    );
  });
}

test('with only the module, the comparison is shown as a picture', async (t) => {
  let heard;
  const page = await chromium.open(t, { path: 'picture.html', prepare: (page) => void (heard = listen(page, chromium.demo.address)) });
  await by(page, 'see', '.picture svg text');
  assert.deepEqual(heard, []);
});

test('the module adds no quiz to the page, exports its classes, and accepts an element that is already defined', async (t) => {
  const page = await chromium.open(t, { path: 'empty.html' });
  const told = await page.evaluate(async () => {
    const module = await import(new URL('role-fit.mjs', location.href).href);
    const other = await import(new URL('role-fit.mjs?again', location.href).href);
    const element = document.createElement('role-fit-quiz');
    const heard = new Promise((resolve) => element.addEventListener('rolefit-ready', resolve));
    const none = document.querySelectorAll('role-fit-quiz').length;
    document.body.append(element);
    const { ReadyEvent, RoleFitQuiz } = module;
    return {
      none,
      isElement: element instanceof RoleFitQuiz,
      isEvent: (await heard) instanceof ReadyEvent,
      same: other.RoleFitQuiz === RoleFitQuiz && customElements.get('role-fit-quiz') === RoleFitQuiz,
      names: Object.keys(module),
    };
  });
  const { names, ...rest } = told;
  assert.deepEqual(rest, { none: 0, isElement: true, isEvent: true, same: true });
  const node = await import(pathToFileURL(join(kDist, 'role-fit-node.mjs')).href);
  assert.deepEqual(names.sort(), Object.keys(node).sort());
});

test('after a failed import, a retry by the reader imports the file again', async (t) => {
  let down = true;
  const prepare = (page) => page.route('**/role-fit-result.js*', (route) => (down ? route.abort() : route.continue()));
  const page = await chromium.open(t, { path: 'module.html', prepare });
  const retry = page.locator('role-fit-quiz [part~=error] button');
  await retry.waitFor();
  await retry.click();
  await page.waitForFunction(() => document.querySelector('role-fit-quiz').shadowRoot.querySelector('[part~=error]'));
  down = false;
  await retry.click();
  await toResult(page);
});

test('if wasm is forbidden, the module uses the engine in JavaScript', async (t) => {
  const own = await site({ 'module.html': article('') }, { 'content-security-policy': kStrict.replace(" 'wasm-unsafe-eval'", '') });
  t.after(() => own.close());
  const page = await chromium.open(t, { path: 'empty.html' });
  await page.goto(`${own.address}module.html`);
  await toResult(page);
});
