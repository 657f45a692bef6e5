// Pages keep a bar at the top of the window. After a press on Next the next question is seen whole, and not under the bar.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { kEngines, lasting, until } from './engines.mjs';
import { site } from './page.mjs';

const kBar = (style, text = 'The site') => `<header style="${style}; background: #eee; z-index: 5; width: 100%">${text}</header>`;
const kQuiz = '<p style="height: 900px">Above.</p><role-fit-quiz></role-fit-quiz><p style="height: 2000px">Below.</p>';

/** Pages with bars. @type {Record<string, string>} */
const kPages = {
  'no bar': kQuiz,
  'fixed': kBar('position: fixed; top: 0; left: 0; height: 140px') + kQuiz,
  'sticky': kBar('position: sticky; top: 0; height: 140px') + kQuiz,
  'low': kBar('position: fixed; top: 0; left: 0; height: 50px') + kQuiz,
  'half of the window': kBar('position: fixed; top: 0; left: 0; height: 300px') + kQuiz,
  'two bars, one below the other': kBar('position: fixed; top: 0; left: 0; height: 70px') + kBar('position: fixed; top: 70px; left: 0; height: 70px') + kQuiz,
  'what is fixed is around the bar': `<div style="position: fixed; top: 0; left: 0; width: 100%; z-index: 5"><div><div style="height: 140px; background: #eee"><p>The site</p></div></div></div>${kQuiz}`,
  'in a box that scrolls': `<div style="height: 600px; overflow: auto">${kBar('position: sticky; top: 0; height: 140px')}${kQuiz}</div>`,
  'under a bar, in a box that scrolls': `${kBar('height: 80px')}<div style="height: 600px; overflow: auto">${kBar('position: sticky; top: 0; height: 140px')}${kQuiz}</div>`,
  'a page that scrolls smoothly': `<style>html { scroll-behavior: smooth; }</style>${kBar('position: fixed; top: 0; left: 0; height: 140px')}${kQuiz}`,
  'a page that keeps room for its bar': `<style>html { scroll-padding-top: 160px; }</style>${kBar('position: fixed; top: 0; left: 0; height: 140px')}${kQuiz}`,
  'in another element’s tree': `${kBar('position: fixed; top: 0; left: 0; height: 140px')}<div id="shell"></div>
    <script>document.querySelector('#shell').attachShadow({ mode: 'open' }).innerHTML = '${kQuiz}';</script>`,
};

/** The pages for Firefox and WebKit: one for each way of scrolling. */
const kElsewhere = ['fixed', 'sticky', 'in a box that scrolls', 'a page that scrolls smoothly', 'a page that keeps room for its bar'];

/** In the page: goes on from question to question, from wherever the reader may have scrolled to. Gives what is not to be seen. */
const play = async () => {
  const shell = document.querySelector('#shell')?.shadowRoot ?? document;
  const host = shell.querySelector('role-fit-quiz');
  const find = (selector) => host.shadowRoot?.querySelector(selector);
  const until = async (ask) => {
    for (const end = Date.now() + 20000; !ask(); await new Promise((resolve) => setTimeout(resolve, 5))) if (Date.now() > end) throw new Error(`waited in vain until ${ask}`);
  };
  host.scrollIntoView();
  await until(() => customElements.get('role-fit-quiz') && find('legend'));
  const wrong = [];
  const hidden = (element) => {
    const { left, top, bottom, width } = element.getBoundingClientRect();
    const at = (y) => {
      let hit = document.elementFromPoint(left + Math.min(width / 2, 40), y);
      while (hit?.shadowRoot && hit !== host) hit = hit.shadowRoot.elementFromPoint(left + Math.min(width / 2, 40), y);
      return hit;
    };
    return [top + 1, bottom - 1].some((y) => at(y) !== host) && `${element.localName}.${element.className} from ${Math.round(top)} to ${Math.round(bottom)}`;
  };
  // Where the button is when it is pressed: from far down to far up in the window.
  for (const [n, place] of [0.95, 0.6, 0.4, 0.25, 0.8, 0.5].entries()) {
    const button = find('[type=submit]');
    const asked = find('legend').textContent;
    find('.asked input').click();
    await host.updateComplete;
    button.scrollIntoView({ block: 'end', behavior: 'instant' });
    const scroller = shell.querySelector('[style*="overflow"]') ?? window;
    scroller.scrollBy({ top: (1 - place) * innerHeight, behavior: 'instant' });
    button.click();
    await until(() => find('legend') && find('legend').textContent !== asked);
    await host.updateComplete;
    for (const part of [find('.progress p'), find('legend')]) {
      const what = hidden(part);
      if (what) wrong.push(`question ${n + 2}, pressed at ${place}: ${what} is not seen`);
    }
    if (host.shadowRoot.activeElement?.localName !== 'legend') wrong.push(`question ${n + 2}: the focus is not on it`);
  }
  return wrong;
};

const nameOf = (name) => `${name.replace(/\W/g, '-')}.html`;
let own;
before(async () => {
  own = await site(
    Object.fromEntries(Object.entries(kPages).map(([name, body]) => [nameOf(name), `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Bars</title><style>body { margin: 0; }</style><script src="role-fit.js" async></script></head><body>${body}</body></html>`])),
    {},
  );
});
after(() => own?.close());

for (const [engine, open] of kEngines) {
  test(`${engine}: under a bar of the page, the next question is seen whole`, async (t) => {
    const tab = await open();
    t.after(() => tab.close());
    const wrong = [];
    for (const name of Object.keys(kPages).filter((name) => engine === 'Chromium' || kElsewhere.includes(name))) {
      await tab.go(`${own.address}${nameOf(name)}`);
      await until(() => tab.ask(`document.readyState === 'complete'`), 'the page');
      wrong.push(...(await lasting(tab, `(${play})()`)).map((what) => `${name}: ${what}`));
    }
    assert.deepEqual(wrong, []);
  });
}
