// Authors put the quiz into boxes of every kind: a dialog, a flex item, a float, a table cell. In each of them it fills the available
// width, up to a maximum, and the page never scrolls sideways.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { kEngines, until } from './engines.mjs';
import { site } from './page.mjs';

const kText = 'A paragraph of ordinary text that is a good deal longer than any line. '.repeat(8);

/**
 * Boxes by how they are sized; `{}` stands for the content. A paragraph in a second copy of each box shows how much room there is.
 * @type {Record<string, string>}
 */
const kRoomy = {
  'block': '<div>{}</div>',
  'narrow block': '<div style="width: 12em">{}</div>',
  'padded block': '<div style="padding: 0 1em">{}</div>',
  'fieldset': '<fieldset>{}</fieldset>',
  'inline box': '<span>{}</span>',
  'dialog': '<dialog open style="position: static">{}</dialog>',
  'dialog without padding': '<dialog open style="position: static; padding: 0">{}</dialog>',
  'modal dialog': '<dialog class="modal">{}</dialog>',
  'box in a modal dialog': '<dialog class="modal"><form method="dialog"><div>{}</div></form></dialog>',
  'flex item': '<div style="display: flex">{}</div>',
  'flex item, centred': '<div style="display: flex; justify-content: center">{}</div>',
  'flex item, growing': '<div style="display: flex"><div style="flex: 1">{}</div></div>',
  'flex item, wrapping': '<div style="display: flex; flex-wrap: wrap">{}</div>',
  'flex item in a narrow row': '<div style="display: flex; width: 10em">{}</div>',
  'box in a flex item': '<div style="display: flex"><div>{}</div></div>',
  'flex column': '<div style="display: flex; flex-direction: column">{}</div>',
  'flex column, centred': '<div style="display: flex; flex-direction: column; align-items: center">{}</div>',
  'flex column, centred, with a box': '<div style="display: flex; flex-direction: column; align-items: center"><div>{}</div></div>',
  'inline-flex': '<div style="display: inline-flex">{}</div>',
  'inline-block': '<div style="display: inline-block">{}</div>',
  'inline-block, centred': '<div style="text-align: center"><div style="display: inline-block">{}</div></div>',
  'float': '<div style="float: left">{}</div>',
  'float to the right': '<div style="float: right">{}</div>',
  'absolute': '<div style="position: absolute">{}</div>',
  'absolute, from the right': '<div style="position: absolute; right: 0">{}</div>',
  'absolute, centred': '<div style="position: absolute; left: 50%; transform: translateX(-50%)">{}</div>',
  'fixed': '<div style="position: fixed; top: 0; left: 0">{}</div>',
  'fixed, centred': '<div style="position: fixed; inset: 0; margin: auto; width: fit-content; height: fit-content">{}</div>',
  'fit-content': '<div style="width: fit-content">{}</div>',
  'fit-content in a float': '<div style="float: left"><div style="width: fit-content">{}</div></div>',
  'grid': '<div style="display: grid">{}</div>',
  'grid, narrow': '<div style="display: grid; width: 10em">{}</div>',
  'grid, items centred': '<div style="display: grid; justify-items: center">{}</div>',
  'grid, items centred both ways': '<div style="display: grid; place-items: center">{}</div>',
  'grid, tracks centred': '<div style="display: grid; place-content: center">{}</div>',
  'inline-grid': '<div style="display: inline-grid">{}</div>',
  'fit-content track': '<div style="display: grid; grid-template-columns: fit-content(50em)">{}</div>',
  'auto track': '<div style="display: grid; grid-template-columns: auto 1fr">{}</div>',
  'equal tracks': '<div style="display: grid; grid-template-columns: 1fr 1fr">{}</div>',
  'as many tracks as fit': '<div style="display: grid; grid-template-columns: repeat(auto-fit, minmax(12em, 1fr))">{}</div>',
  'table cell': '<table><tr><td>{}</td></tr></table>',
  'table cell, full width': '<table style="width: 100%"><tr><td>{}</td></tr></table>',
  'table cell, fixed layout': '<table style="table-layout: fixed; width: 100%"><tr><td>{}</td></tr></table>',
  'display: table': '<div style="display: table; margin: auto">{}</div>',
  'columns': '<div style="columns: 24em">{}</div>',
  'columns in a float': '<div style="float: left"><div style="columns: 1">{}</div></div>',
  'display: contents': '<div style="display: flex"><div style="display: contents">{}</div></div>',
  'scrolling float': '<div style="float: left; overflow: auto">{}</div>',
  'flow-root in a float': '<div style="float: left"><div style="display: flow-root">{}</div></div>',
  'list item': '<ul style="float: left"><li>{}</li></ul>',
  'float from right to left': '<div dir="rtl" style="float: right">{}</div>',
  'flex item from right to left': '<div dir="rtl" style="display: flex">{}</div>',
  'vertical block': '<div style="writing-mode: vertical-rl; width: 100%; height: 30em; overflow: auto">{}</div>',
  'vertical float': '<div style="writing-mode: vertical-rl; width: 100%; height: 30em; overflow: auto"><div style="float: left">{}</div></div>',
  'vertical flex item': '<div style="writing-mode: vertical-lr; width: 100%; height: 30em; overflow: auto"><div style="display: flex">{}</div></div>',
};

/** The same for styles of the element itself. */
const kStyles = [
  ...['inline', 'inline-block', 'flex', 'inline-flex', 'grid', 'grid; place-items: center', 'contents', 'table'].map((display) => `display: ${display}`),
  ...['12em', '100%', 'fit-content', 'fit-content; margin-inline: auto'].map((width) => `width: ${width}`),
  ...['float: left', 'float: right', 'position: absolute', 'position: fixed; top: 0', 'position: absolute; inset-inline: 0; margin-inline: auto; width: fit-content'],
];

/** The style that web/README.md recommends for a quiz near the top of a page. It reserves 864 px for every screen. */
const kReserved = 'min-height: 54rem';

/** Boxes that fit their content, and boxes that share their space. For these, a paragraph does not show the available width. */
const kIntrinsic = {
  'max-content': '<div style="width: max-content">{}</div>',
  'max-content track': '<div style="display: grid; grid-template-columns: max-content">{}</div>',
  'min-content': '<div style="width: min-content">{}</div>',
  'min-content track': '<div style="display: grid; grid-template-columns: min-content">{}</div>',
  'min-content track beside another': '<div style="display: grid; grid-template-columns: min-content 1fr">{}<p>Beside.</p></div>',
  'narrow table cell': '<table><tr><td style="width: 1%">{}</td><td>Beside.</td></tr></table>',
  'flex item beside text': `<div style="display: flex">{}<p>${kText}</p></div>`,
  'box in a flex item beside text': `<div style="display: flex"><p>${kText}</p><div>{}</div></div>`,
  'table cell beside text': `<table><tr><td>{}</td><td>${kText}</td></tr></table>`,
  'auto track beside text': `<div style="display: grid; grid-template-columns: auto auto">{}<p>${kText}</p></div>`,
};

/** @type {{name: string, box: string, style?: string, intrinsic?: boolean}[]} */
const kBoxes = [
  ...Object.entries(kRoomy).map(([name, box]) => ({ name, box })),
  ...[...kStyles, kReserved].map((style) => ({ name: `element with ${style}`, box: '<div>{}</div>', style })),
  ...Object.entries(kIntrinsic).map(([name, box]) => ({ name, box, intrinsic: true })),
];

/** In CSS pixels; 1em is 16 px. On a narrow screen, a quiz that sets the width of its box is a little narrower than the screen. */
const kUsable = 20 * 16;
/** The least width in a box whose width is unknown: 12em, or a third of a narrow screen. @param {number} screen */
const leastOf = (screen) => Math.min(12 * 16, screen / 3);
/** No card with a question is higher than this. A card that is 160 px wide is 1,571 px high. */
const kHigh = 2000;
const kScreens = [320, 1280];
/** The views to test, each with the attributes that show it. */
const kViews = { question: '', comparison: 'view="compare"', failure: 'quiz="none.json"' };
/** The comparison takes long to draw, so it is tested only in these boxes. */
const kFew = ['block', 'dialog', 'modal dialog', 'flex item', 'flex column, centred', 'inline-block', 'float', 'absolute', 'grid, items centred', 'table cell', 'max-content', 'min-content'];
/** @param {string} view */
const boxesFor = (view) => kBoxes.filter(({ name }) => view !== 'comparison' || kFew.includes(name));

/** A page with boxes, each around an element and around a paragraph. @param {string} view @param {string} attributes */
const boxesWith = (view, attributes) => `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Boxes</title>
  <style>section { position: relative; display: flow-root; } dialog { border-width: 0; overflow-y: scroll; }</style></head><body>
  ${boxesFor(view).map(({ box, style = '', intrinsic }) => `
    <section>${box.replace('{}', `<role-fit-quiz ${attributes} style="${style}">${style === kReserved ? '<p>Instead.</p>' : ''}</role-fit-quiz>`)}</section>
    <section>${intrinsic ? '<p class="text"></p>' : box.replace('{}', `<div style="${style}"><div class="text">${kText}</div></div>`)}</section>`).join('')}
  <script src="role-fit.js"></script>
  <script>addEventListener('load', () => document.querySelectorAll('.modal').forEach((dialog) => dialog.showModal()));</script></body></html>`;

/** A page with one frame for each screen width. For the page in a frame, the frame is the screen. @param {string} view */
const screensWith = (view) => `<!doctype html><html lang="en"><head><title>Screens</title></head><body>
  ${kScreens.map((width) => `<iframe src="${view}.html" width="${width}" height="800" style="border: 0"></iframe>`).join('')}</body></html>`;

/**
 * Runs in the page with the frames, after every card is drawn. Returns whether each page scrolls sideways, and the sizes of the cards and
 * their space.
 */
const measured = () => {
  const sizeOf = (element) => {
    const { width, height, left, right } = element.getBoundingClientRect();
    const vertical = getComputedStyle(element).writingMode.startsWith('vertical');
    return { inline: vertical ? height : width, block: vertical ? width : height, left, right };
  };
  const frames = [...document.querySelectorAll('iframe')].map((frame) => frame.contentDocument);
  const elements = (page) => [...page.querySelectorAll('role-fit-quiz')];
  const isDrawn = ({ shadowRoot }) => shadowRoot?.querySelector('.card');
  if (!frames.every((page) => page.readyState === 'complete' && elements(page).length > 0 && elements(page).every(isDrawn))) return null;
  return frames.map((page) => {
    const rooms = [...page.querySelectorAll('.text')].map(sizeOf);
    const { clientWidth, scrollWidth } = page.documentElement;
    return { clientWidth, scrollWidth, cards: elements(page).map((element, n) => ({ ...sizeOf(isDrawn(element)), room: rooms[n].inline, whole: element.offsetHeight })) };
  });
};

/** The faults of a card in its box. */
const wrongWith = ({ style, intrinsic }, { inline, block, room, whole }, { clientWidth }, view) => {
  const least = intrinsic ? leastOf(clientWidth) : Math.min(room, kUsable, 0.9 * clientWidth);
  const most = intrinsic ? clientWidth : room;
  if (inline < least - 1) return `${inline} px wide, less than ${least}`;
  if (inline > most + 1) return `${inline} px wide, more than ${most}`;
  if (view === 'question' && inline >= 160 && block > kHigh) return `${block} px high`;
  if (view === 'failure' && style === kReserved && whole !== 864) return `with what is around it ${whole} px high, not 864`;
  return undefined;
};

let own;
before(async () => {
  const pages = Object.entries(kViews).flatMap(([view, attributes]) => [[`${view}.html`, boxesWith(view, attributes)], [`${view}-screens.html`, screensWith(view)]]);
  own = await site(Object.fromEntries(pages), {});
});
after(() => own?.close());

for (const [engine, open] of kEngines) {
  test(`in ${engine}, the card fills the available width in every kind of box, and no page scrolls sideways`, async (t) => {
    const tab = await open();
    t.after(() => tab.close());
    const wrong = [];
    for (const view of Object.keys(kViews)) {
      await tab.go(`${own.address}${view}-screens.html`);
      const screens = await until(() => tab.ask(`(${measured})()`), `every card is drawn: ${view}`);
      for (const [n, page] of screens.entries()) {
        const { clientWidth, scrollWidth, cards } = page;
        const at = `${view}, ${kScreens[n]} px`;
        if (scrollWidth > clientWidth) {
          const beyond = boxesFor(view).filter((_, k) => cards[k].right > clientWidth);
          wrong.push(`${at}: the page scrolls sideways to ${scrollWidth}: ${beyond.map(({ name }) => name)}`);
        }
        for (const [k, box] of boxesFor(view).entries()) {
          const what = wrongWith(box, cards[k], page, view);
          if (what) wrong.push(`${at}, ${box.name}: ${what}`);
        }
      }
    }
    assert.deepEqual(wrong, []);
  });
}
