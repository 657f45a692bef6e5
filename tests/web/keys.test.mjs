// Pages listen for keys: slides, lightboxes, shortcuts. They spare the fields that they see, but inside the element they see none. A key
// that a control of the card uses does not reach the page; all others do.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { kEngines, until } from './engines.mjs';
import { kNear, site } from './page.mjs';

const kMoves = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End', 'PageUp', 'PageDown'];
const kTyped = ['j', 'k', 'J', 'ä', '日', '😀', '?', '1', '.', ' ', 'Enter', 'Backspace', 'Delete', 'Process', 'Dead'];
const kNobodys = ['Escape', 'Tab', 'F1', 'F5', 'F11', 'Shift', 'Control', 'Alt', 'Meta', 'ContextMenu', 'MediaPlayPause'];
const kShortcuts = ['ctrlKey', 'metaKey', 'altKey'];

/** The keys that a control uses, and those that it does not, by what finds it in the tree. */
const kField = { uses: [...kMoves, ...kTyped], not: kNobodys };
const kButton = { uses: [' ', 'Enter'], not: [...kMoves, 'j', 'k', 'F5', ...kNobodys] };
const kHeading = { uses: [], not: [...kMoves, ...kTyped, ...kNobodys] };

/** @type {Record<string, Record<string, {uses: string[], not: string[]}>>} */
const kScreens = {
  'first question': { 'input[type=radio]': kField, '[type=submit]': kButton, 'button.quiet': kButton, '.why summary': kButton, legend: kHeading },
  boxes: { 'input[type=checkbox]': kField },
  result: {
    '#verdict': kHeading, '.chapter > summary': kButton, select: kField, '#link': kField, '#friend-link': kField,
    'a[href]': { uses: ['Enter'], not: [...kMoves, ' ', 'j', ...kNobodys] }, '.result > .actions button': kButton,
  },
};

/** In the page: presses keys in a control. Gives what should not have reached the page, and what should have. */
const press = (selector, { uses, not }, shortcuts) => {
  const control = document.querySelector('role-fit-quiz').shadowRoot.querySelector(selector);
  control.focus();
  const wrong = [];
  const reaches = (type, init) => {
    let heard = 0;
    const listen = () => ++heard;
    const places = [document.querySelector('role-fit-quiz'), document.body, document, window];
    places.forEach((place) => place.addEventListener(type, listen));
    control.dispatchEvent(new KeyboardEvent(type, { bubbles: true, composed: true, cancelable: true, ...init }));
    places.forEach((place) => place.removeEventListener(type, listen));
    return heard === places.length ? true : heard === 0 ? false : heard;
  };
  const check = (init, wanted) => {
    for (const type of ['keydown', 'keypress', 'keyup']) {
      if (reaches(type, { code: init.key, ...init }) !== wanted) wrong.push(`${selector}: ${type} ${JSON.stringify(init)} ${wanted ? 'does not reach' : 'reaches'} the page`);
    }
  };
  for (const key of uses) check({ key }, false);
  for (const key of uses) check({ key, shiftKey: true }, false);
  for (const key of not) check({ key }, true);
  for (const key of [...uses, ...not]) for (const held of shortcuts) check({ key, [held]: true }, true);
  const knowsAltGraph = new KeyboardEvent('keydown', { modifierAltGraph: true }).getModifierState('AltGraph');
  if (uses.includes('j') && knowsAltGraph) check({ key: '@', ctrlKey: true, altKey: true, modifierAltGraph: true }, false);
  return wrong;
};

const kPage = (head = '') => `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Slides</title>${head}</head><body><h1>Slides</h1>
  <role-fit-quiz><input id="given"></role-fit-quiz><script src="role-fit.js"></script>
  <script>globalThis.turned = []; for (const type of ['keydown', 'keypress', 'keyup']) document.addEventListener(type, ({ key }) => {
    if (!/input|textarea|select|button/i.test(document.activeElement.tagName)) turned.push(type + ' ' + key); });</script></body></html>`;

let own;
before(async () => {
  own = await site({ 'page.html': kPage(), 'far.html': kPage('<style>h1 { margin-block-end: 500vh; }</style>'), 'lost.html': kPage().replace('<role-fit-quiz>', '<role-fit-quiz quiz="none.json">') }, {});
});
after(() => own?.close());

const has = (selector) => `!!document.querySelector('role-fit-quiz')?.shadowRoot?.querySelector('${selector}')`;
/** In the page: answers until something is there. */
const goTo = async (selector) => {
  const host = document.querySelector('role-fit-quiz');
  const find = (wanted) => host.shadowRoot.querySelector(wanted);
  while (!find(selector)) {
    const before = find('legend').textContent;
    find('.asked input').click();
    await host.updateComplete;
    find('button.early, [type=submit]').click();
    for (const end = Date.now() + 20000; find('legend')?.textContent === before; await new Promise((resolve) => setTimeout(resolve, 5))) {
      if (Date.now() > end) throw new Error('waited in vain for the next question');
    }
  }
};

for (const [engine, open] of kEngines) {
  test(`${engine}: keys that a control of the card uses are the card’s, and others the page’s`, async (t) => {
    const tab = await open();
    t.after(() => tab.close());
    const wrong = [];
    const tryAll = async (screen) => {
      for (const [selector, keys] of Object.entries(kScreens[screen])) {
        const found = await tab.ask(`(${press})(${JSON.stringify(selector)}, ${JSON.stringify(keys)}, ${JSON.stringify(kShortcuts)})`);
        wrong.push(...found.map((what) => `${screen}, ${what}`));
      }
    };
    await tab.go(`${own.address}page.html`);
    await until(() => tab.ask(kNear), 'the quiz is on the page');
    await until(() => tab.ask(`!!customElements.get('role-fit-quiz') && ${has('legend')}`), 'the element');
    await tryAll('first question');

    // By hand: an answer is chosen and gone on from, and the page turns nothing.
    await tab.ask(`(turned.length = 0, document.querySelector('role-fit-quiz').shadowRoot.querySelector('input').focus())`);
    for (const key of ['Space', 'ArrowDown', 'ArrowRight', 'j']) await tab.press(key);
    assert.equal(await tab.ask(has('input:checked')), true);
    await tab.press('Enter');
    await until(() => tab.ask(`document.querySelector('role-fit-quiz').shadowRoot.querySelector('.progress').textContent.includes('Question 2')`), 'the second question');
    const turned = await tab.ask('turned.join()');
    if (turned !== '') wrong.push(`by hand: ${turned}`);
    await tab.press('Escape');
    await tab.press('ArrowRight');
    const heading = await tab.ask('turned.join()');
    if (!/keydown Escape.*keydown ArrowRight/.test(heading)) wrong.push(`on the heading: ${heading}`);

    await tab.ask(`(${goTo})('[type=checkbox]')`);
    await tryAll('boxes');
    await tab.ask(`(${goTo})('#verdict')`);
    await tab.ask(`(document.querySelector('role-fit-quiz').shadowRoot.querySelector('.chapter').dispatchEvent(new Event('pointerenter')), 0)`);
    await until(() => tab.ask(has('#friend-link')), 'the chapters');
    await tab.ask(`document.querySelector('role-fit-quiz').shadowRoot.querySelectorAll('details').forEach((details) => { details.open = true; })`);
    await tryAll('result');

    // Far below, the first question is there and the element is not, and nothing loads it between these keys.
    await tab.go(`${own.address}far.html`);
    await until(() => tab.ask(has('legend')), 'the first question');
    for (const [selector, keys] of Object.entries(kScreens['first question'])) {
      const pressed = `(${press})(${JSON.stringify(selector)}, ${JSON.stringify(keys)}, ${JSON.stringify(kShortcuts)})`;
      const [before, found] = await tab.ask(`[!!customElements.get('role-fit-quiz'), ${pressed}]`);
      if (selector.startsWith('input')) assert.equal(before, false, 'the element is not defined yet');
      wrong.push(...found.map((what) => `before the element is there, ${what}`));
    }

    await tab.go(`${own.address}lost.html`);
    await until(() => tab.ask(kNear), 'the quiz is on the page');
    await until(() => tab.ask(has('.failure')), 'the failure');
    wrong.push(...(await tab.ask(`(${press})('.failure button', ${JSON.stringify(kButton)}, [])`)));
    await tab.ask(`(turned.length = 0, document.querySelector('#given').dispatchEvent(new KeyboardEvent('keydown', { key: 'j', bubbles: true, composed: true })))`);
    assert.equal(await tab.ask('turned.length'), 1, 'what the page puts inside the element is the page’s');
    assert.deepEqual(wrong, []);
  });
}
