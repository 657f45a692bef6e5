// Sharing a result as a link, an image or a print, and opening another person's result from a link.
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { fingerprintOf } from '../../web/quiz/fingerprint.js';
import { kQuiz, kRoot, scored, kRegistry, kSymbol } from '../support/tool.mjs';
import { firefox, until, webkit } from './engines.mjs';
import { assertShows, codeOf, decimal, kFocused, listen, percent, questionsIn, shown, shownBy, site, stage } from './page.mjs';

const quiz = JSON.parse(readFileSync(kQuiz, 'utf8'));
const words = JSON.parse(readFileSync(join(kRoot, 'data/messages/en.json'), 'utf8'));
const questions = questionsIn(quiz);

const theatre = stage();

/** Answers to every item, chosen by `choose`. */
const answersBy = (choose) => Object.fromEntries(quiz.items.map((item, index) => [item.id, choose(item, index)]));
const kMine = answersBy((_, index) => index % 2);
const kTheirs = answersBy(({ trait }) => (['insight', 'statistics', 'modelling'].includes(trait) ? 1 : 0));

const linkOf = (answers, address = theatre.demo.address) => `${address}#rolefit-ds-or-mle-${fingerprintOf(quiz)}-result-${codeOf(answers)}`;

const nameOf = (wanted) => quiz.roles.find(({ id }) => id === wanted).name;
const leading = (result) => `${nameOf(result.leader)}, ${percent(result.roles[result.leader].probability)}`;

/** Opens a page at `address`. `before` can prepare the page before its scripts run. */
const open = async (t, address = theatre.demo.address, before = undefined) => {
  const context = await theatre.browser.newContext({ viewport: { width: 1000, height: 900 } });
  t.after(() => context.close());
  const page = await context.newPage();
  if (before) await page.addInitScript(before);
  await page.goto(address);
  return page;
};

/** Plays the quiz from the beginning to the end with these answers. */
const take = (page, answers = kMine) =>
  page.evaluate(
    async ([answers, questions]) => {
      const element = document.querySelector('role-fit-quiz');
      const find = (selector) => element.shadowRoot.querySelector(selector);
      for (let prompt; ; ) {
        let found;
        while (!(found = find('#verdict') ?? find('.asked legend')) || found.textContent === prompt) await new Promise(requestAnimationFrame);
        if (found.id === 'verdict') return;
        prompt = found.textContent;
        for (const { id, group } of questions[prompt.trim()]) {
          if (!group) find(`input[value="${answers[id]}"]`).click();
          else if (answers[id] === 1) find(`input[value="${id}"]`).click();
        }
        find('button[type=submit]').click();
      }
    },
    [answers, Object.fromEntries(questions)],
  );

/** A page that shows the result with one chapter open. */
const finished = async (t, chapter, { answers = kMine, address = theatre.demo.address, before = undefined } = {}) => {
  const page = await open(t, address, before);
  await page.locator('.asked legend').waitFor();
  await take(page, answers);
  await unfold(page, words[`result.${chapter}`]);
  await page.locator('.keep button:enabled').first().waitFor({ state: 'attached' });
  return page;
};
const unfold = (page, heading) => page.locator('summary', { hasText: heading }).click();
const button = (page, key) => page.getByRole('button', { name: words[key], exact: true });

/** A proxy server between the page and `address` that records all requests. */
const overheard = async (t, address) => {
  const told = [];
  const server = createServer(async ({ url, method, headers }, response) => {
    told.push(JSON.stringify({ url, method, headers }));
    const answer = await fetch(new URL(url, address));
    response.writeHead(answer.status, { 'content-type': answer.headers.get('content-type') });
    response.end(Buffer.from(await answer.arrayBuffer()));
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  t.after(() => {
    server.close();
    server.closeAllConnections();
  });
  return { told, address: `http://127.0.0.1:${server.address().port}/` };
};

// ── The link ─────────────────────────────────────────────────────────────────────────────────────────────────────────

test('the link has the tool’s code after its #, and the code is never sent to a server', async (t) => {
  const { told, address } = await overheard(t, theatre.demo.address);
  const page = await finished(t, 'share', { address });
  const field = page.getByLabel(words['share.link']);
  const link = await field.inputValue();
  assert.equal(link, linkOf(kMine, address));
  assert.ok((await field.boundingBox()).height >= 44);
  await field.focus();
  assert.equal(await field.evaluate((input) => input.value.slice(input.selectionStart, input.selectionEnd)), link);

  const guest = await open(t, link);
  await guest.locator('#verdict').waitFor();
  assert.ok(told.length > 4);
  for (const request of told) assert.ok(!request.includes(codeOf(kMine)) && !request.includes('#') && !request.includes('rolefit-'), request);
});

test('a reader who opens a link sees exactly that result, is told that it is another person’s, and can take the quiz', async (t) => {
  const page = await open(t, 'about:blank');
  const heard = listen(page, theatre.demo.address);
  await page.goto(linkOf(kTheirs));
  await page.locator('#verdict').waitFor();
  assertShows(await shown(page), scored(kTheirs));
  await page.getByText(words['shared.label'], { exact: true }).waitFor();
  assert.equal(await page.locator('.chapter.share, .chapter.friend, select').count(), 0);
  assert.equal(await button(page, 'result.back').count(), 0);
  await button(page, 'shared.try').click();
  await page.locator('.asked legend').waitFor();
  assert.deepEqual(heard, []);
});

/** Puts codes after the page's # one by one. Returns the warning that each of them causes. */
const visit = (page, codes) =>
  page.evaluate(async (all) => {
    const element = document.querySelector('role-fit-quiz');
    const warnings = [];
    for (const code of all) {
      const changed = new Promise((resolve) => addEventListener('hashchange', resolve, { once: true }));
      location.hash = `rolefit-ds-or-mle=${code}`;
      await changed;
      await element.updateComplete;
      warnings.push(element.shadowRoot.querySelector('.caution')?.textContent);
    }
    return warnings;
  }, codes);

/** The code of another version of the quiz, which measures differently. */
const strange = () => {
  const folder = mkdtempSync(join(tmpdir(), 'rolefit-version-'));
  const file = join(folder, 'quiz.json');
  writeFileSync(file, JSON.stringify({ ...quiz, temperature: quiz.temperature + 0.01 }));
  const code = codeOf(kMine, file);
  rmSync(folder, { recursive: true });
  return code;
};

test('a link with one changed character, or from another version, shows a warning, and the quiz can be taken', async (t) => {
  const code = codeOf(kTheirs);
  const others = strange();
  const page = await open(t);
  await page.locator('.asked legend').waitFor();
  await page.waitForFunction((symbol) => globalThis[Symbol.for(symbol)]['role-fit-result'], kSymbol);
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
  const damaged = [0, 1, Math.floor(code.length / 2), code.length - 1].flatMap((at) =>
    [...alphabet].filter((other) => other !== code[at]).map((other) => code.slice(0, at) + other + code.slice(at + 1)),
  );
  // Alternates with a code from another version, so that each warning must be new.
  const warnings = await visit(page, damaged.flatMap((one) => [others, one]));
  assert.equal(warnings.length, 2 * 4 * 63);
  for (const [index, warning] of warnings.entries()) {
    assert.equal(warning, words[index % 2 === 0 ? 'shared.other' : 'shared.damaged'], index % 2 === 0 ? 'another version' : damaged[(index - 1) / 2]);
  }

  for (const [wrong, why] of [[damaged[0], 'damaged'], [code.slice(1), 'damaged'], ['', 'damaged'], [others, 'other']]) {
    const guest = await open(t, `${theatre.demo.address}#rolefit-ds-or-mle=${wrong}`);
    await guest.getByText(words[`shared.${why}`]).waitFor();
    await guest.locator('.asked legend').waitFor();
  }
});

test('following a link in an open page shows its result, and the reader’s own result is later shown beside it', async (t) => {
  const page = await open(t);
  await page.locator('.asked legend').waitFor();
  await page.evaluate((hash) => { location.hash = hash; }, new URL(linkOf(kTheirs)).hash);
  await page.locator('#verdict').waitFor();
  assertShows(await shown(page), scored(kTheirs));
  await button(page, 'shared.try').click();
  await page.locator('.asked legend').waitFor();
  await take(page);
  assertShows(await shown(page), scored(kMine));
  await unfold(page, words['result.friend']);
  await assertBeside(page);
});

test('share="off" offers no link and ignores links, but keeps the image and printing', async (t) => {
  const own = await site({ 'off.html': '<!doctype html><body><script src="role-fit.js" data-share="off"></script>' });
  t.after(() => own.close());
  const address = `${own.address}off.html`;
  const guest = await open(t, linkOf(kTheirs, address));
  await guest.locator('.asked legend').waitFor();
  const page = await finished(t, 'share', { address: linkOf(kTheirs, address), before: kSends });
  assertShows(await shown(page), scored(kMine));
  assert.equal(await page.getByLabel(words['share.link']).count(), 0);
  for (const [key, count] of [['share.copy', 0], ['share.send', 0], ['share.image', 1], ['share.print', 1]]) {
    assert.equal(await button(page, key).count(), count, key);
  }
});

test('the link is copied if the browser allows it, and otherwise selected for copying', async (t) => {
  const page = await finished(t, 'share', {
    before: () => {
      globalThis.clipboard = [];
      Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText: async (text) => void globalThis.clipboard.push(text) } });
    },
  });
  const said = page.locator('.keep .said');
  await button(page, 'share.copy').click();
  await said.getByText(words['share.copied']).waitFor();
  assert.deepEqual(await page.evaluate(() => globalThis.clipboard), [linkOf(kMine)]);
  assert.equal(await page.getByRole('status').innerText(), words['share.copied']);

  const refusals = [
    () => Object.defineProperty(navigator, 'clipboard', { configurable: true, value: undefined }),
    () => Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.reject(new DOMException('', 'NotAllowedError')) } }),
  ];
  for (const refuse of refusals) {
    await page.evaluate(refuse);
    await page.locator('#verdict').focus();
    await button(page, 'share.copy').click();
    await said.getByText(words['share.uncopied']).waitFor();
    assert.equal((await page.evaluate(kFocused)).value, linkOf(kMine));
    assert.equal(await page.evaluate(() => getSelection().toString()), linkOf(kMine));
  }
});

// ── To other apps ────────────────────────────────────────────────────────────────────────────────────────────────────

/** Gives the page a share sheet that can be made to fail. */
const kSends = () => {
  globalThis.sent = [];
  navigator.canShare = (data) => !data.files;
  navigator.share = async (data) => {
    globalThis.sent.push(data);
    if (globalThis.fails) throw new DOMException('', globalThis.fails);
  };
};

test('other apps get the title, the result in words and the link, and cancelling is not reported as a failure', async (t) => {
  const page = await finished(t, 'share', { before: kSends });
  const result = scored(kMine);
  const said = page.locator('.keep .said');
  await button(page, 'share.send').click();
  assert.deepEqual(await page.evaluate(() => globalThis.sent), [{ title: quiz.title, text: `My result: ${leading(result)}`, url: linkOf(kMine) }]);

  await page.evaluate(() => { globalThis.fails = 'DataError'; });
  await button(page, 'share.send').click();
  await said.getByText(words['share.failed']).waitFor();
  await page.evaluate(() => { globalThis.fails = 'AbortError'; });
  await button(page, 'share.send').click();
  await page.waitForFunction(() => globalThis.sent.length === 3);
  assert.equal(await said.innerText(), '');
});

test('the button to send is missing if the browser cannot send', async (t) => {
  for (const before of [() => { delete Navigator.prototype.share; }, () => { navigator.share = async () => {}; navigator.canShare = () => false; }]) {
    const page = await finished(t, 'share', { before });
    await button(page, 'share.copy').waitFor();
    assert.equal(await button(page, 'share.send').count(), 0);
  }
});

// ── The image ────────────────────────────────────────────────────────────────────────────────────────────────────────

/** The image that the page saves: its name, its size, and the colours of a line across the bar. */
const saved = async (t, page) => {
  const [download] = await Promise.all([page.waitForEvent('download'), button(page, 'share.image').click()]);
  const bytes = readFileSync(await download.path());
  const desk = await open(t, 'about:blank');
  const image = await desk.evaluate(async (address) => {
    const picture = await createImageBitmap(await (await fetch(address)).blob());
    const canvas = Object.assign(document.createElement('canvas'), { width: picture.width, height: picture.height });
    const pen = canvas.getContext('2d');
    pen.drawImage(picture, 0, 0);
    const row = (y) => [...pen.getImageData(0, y, picture.width, 1).data];
    const paper = row(20).slice(0, 3).join();
    /** Lines that are coloured from one margin to the other: the rule at the top, and the bar. */
    const lines = Array.from({ length: picture.height }, (_, y) => y).filter((y) => {
      const colours = row(y);
      const inked = Array.from({ length: picture.width }, (_, x) => colours.slice(4 * x, 4 * x + 3).join() !== paper);
      return y > 20 && inked.filter(Boolean).length > 0.8 * picture.width;
    });
    const middle = row(lines[Math.floor(lines.length / 2)]);
    const inked = Array.from({ length: picture.width }, (_, x) => middle.slice(4 * x, 4 * x + 3).join() !== paper);
    const edge = (x) => middle.slice(4 * x, 4 * x + 3).join();
    const from = inked.indexOf(true);
    const to = inked.lastIndexOf(true) + 1;
    const gap = inked.map((ink, x) => (!ink && x > from && x < to ? x : -1)).filter((x) => x >= 0);
    /** The bars of the answers, in the lower third: where each begins, and which part of it is filled. */
    const small = [];
    for (let y = 440; y < picture.height; ++y) {
      const colours = row(y);
      const at = (x) => colours.slice(4 * x, 4 * x + 3).join();
      for (let x = 0; x < picture.width; ++x) {
        let end = x;
        while (end < picture.width && at(end) !== paper) ++end;
        if (end - x === 64 && !small.some((bar) => bar.x === x && y - bar.y < 10)) {
          small.push({ x, y, part: Array.from({ length: 64 }, (_, n) => at(x + n)).filter((colour) => colour !== '220,215,203').length / 64 });
        }
        x = end;
      }
    }
    const solid = (x) => new Set(Array.from({ length: 12 }, (_, n) => edge(x + n))).size === 1;
    return {
      width: picture.width, height: picture.height, bar: lines.length, from, to, gap, first: edge(from + 4), last: edge(to - 4),
      solid: [solid(from + 4), solid(to - 20)], small,
    };
  }, `data:image/png;base64,${bytes.toString('base64')}`);
  return { name: download.suggestedFilename(), bytes, ...image };
};

test('the image is a PNG of 1200 by 630; its bar is divided by the probabilities, and its parts differ without colour', async (t) => {
  for (const answers of [kMine, kTheirs]) {
    const page = await finished(t, 'share', { answers });
    const heard = listen(page, theatre.demo.address);
    const { name, bytes, width, height, bar, from, to, gap, solid } = await saved(t, page);
    assert.equal(name, 'ds-or-mle.png');
    assert.equal(bytes.subarray(1, 4).toString('latin1'), 'PNG');
    assert.deepEqual([width, height], [1200, 630]);
    assert.ok(bar > 40);
    assert.equal(from, width - to, 'the bar goes from margin to margin');
    const { probability } = scored(answers).roles[quiz.roles[0].id];
    const boundary = (gap[0] + gap.at(-1) + 1) / 2;
    assert.ok(Math.abs(boundary - from - probability * (to - from)) < 1.5, `${boundary} is not at ${probability}`);
    assert.deepEqual(solid, [true, false]);
    assert.deepEqual(heard.filter((line) => !line.includes('blob:')), []);
    assert.equal(await page.locator('.keep .said').innerText(), '');
  }
});

test('the image shows the answers that spoke most for either role, on the side of the role, as bars that go with their pulls', async (t) => {
  const answers = { ...kMine, sql: 1 };
  const page = await finished(t, 'share', { answers });
  const { small, from } = await saved(t, page);
  const { pulls, leader } = scored(answers);
  const sizes = (towards) => Object.values(pulls).filter((pull) => pull * towards >= 0.05).map(Math.abs).sort((a, b) => b - a);
  const [lead, other] = [sizes(1).slice(0, 3), sizes(-1).slice(0, 2)];
  const most = Math.max(...lead, ...other);
  const wanted = leader === quiz.roles[0].id ? [lead, other] : [other, lead];
  assert.ok(lead.length === 3 && other.length === 2);
  const left = small.filter(({ x }) => x === from);
  const right = small.filter(({ x }) => x !== from);
  for (const [side, bars] of [left, right].entries()) {
    assert.equal(bars.length, wanted[side].length);
    bars.forEach(({ part }, n) => assert.ok(Math.abs(part - wanted[side][n] / most) < 0.04, `${part} instead of ${wanted[side][n] / most}`));
  }
});

test('in a right-to-left language, the bar of the image runs from right to left too, in the page’s colours', async (t) => {
  const own = await site({
    'rtl.html': '<!doctype html><html lang="ar"><link rel="stylesheet" href="rtl.css"><script src="role-fit.js"></script><role-fit-quiz></role-fit-quiz>',
    'rtl.css': 'role-fit-quiz { --rolefit-role-1: #123456; }',
    'role-fit-ar.js': `${kRegistry}['role-fit-ar'] = ${JSON.stringify({
      messages: { ...words, language: 'ar', direction: 'rtl' },
      quiz: { language: 'ar' },
    })};`,
  });
  t.after(() => own.close());
  const page = await finished(t, 'share', { address: `${own.address}rtl.html` });
  const { from, to, gap, last, solid } = await saved(t, page);
  const { probability } = scored(kMine).roles[quiz.roles[0].id];
  assert.ok(Math.abs(to - (gap[0] + gap.at(-1) + 1) / 2 - probability * (to - from)) < 1.5);
  assert.equal(last, '18,52,86');
  assert.deepEqual(solid, [false, true]);
});

test('the reader is told if the image cannot be created', async (t) => {
  const page = await finished(t, 'share', { before: () => { HTMLCanvasElement.prototype.toBlob = (receive) => receive(null); } });
  await button(page, 'share.image').click();
  await page.locator('.keep .said').getByText(words['share.failed']).waitFor();
});

// ── Printing ─────────────────────────────────────────────────────────────────────────────────────────────────────────

/** Keeps a copy of the document that a frame would print, with its styles. */
const kCatchPaper = () => {
  window.print = () => {
    const { title, body, adoptedStyleSheets: around } = document;
    const { innerHTML: content, adoptedStyleSheets: inside } = body.firstElementChild.shadowRoot;
    const texts = (sheets) => sheets.map(({ cssRules }) => [...cssRules].map(({ cssText }) => cssText).join('\n'));
    window.parent.paper = { title, content, around: texts(around), inside: texts([...inside]), text: body.firstElementChild.shadowRoot.textContent };
  };
};

const pages = (pdf) => pdf.toString('latin1').match(/\/Type\s*\/Page\b/g).length;

test('a print has only the result and its link, on at most two pages of A4 or Letter if everything is answered', async (t) => {
  const page = await finished(t, 'share', { before: kCatchPaper });
  // It does not matter which chapters the reader has opened or closed.
  await page.evaluate(() => {
    for (const details of document.querySelector('role-fit-quiz').shadowRoot.querySelectorAll('details')) details.open = !details.open;
  });
  await unfold(page, words['result.share']);
  await button(page, 'share.print').click();
  const paper = await (await page.waitForFunction(() => globalThis.paper)).jsonValue();
  assert.equal(paper.title, quiz.title);
  assert.ok(paper.text.includes(linkOf(kMine)));
  assert.ok(!paper.content.includes('<select'));

  const desk = await open(t, 'about:blank');
  await desk.evaluate(({ content, around, inside }) => {
    const sheet = (text) => {
      const made = new CSSStyleSheet();
      made.replaceSync(text);
      return made;
    };
    const host = document.createElement('div');
    host.attachShadow({ mode: 'open' }).innerHTML = content;
    host.shadowRoot.adoptedStyleSheets = inside.map(sheet);
    document.adoptedStyleSheets = around.map(sheet);
    document.body.append(host);
  }, paper);
  await desk.emulateMedia({ media: 'print' });
  const visible = (key) => desk.getByText(words[key], { exact: key !== 'share.link' }).first().isVisible();
  for (const key of ['result.pulls', 'result.traits', 'result.lifecycle', 'share.link']) assert.ok(await visible(key), key);
  for (const key of ['result.comparison', 'result.paths', 'result.faq', 'friend.compare', 'share.copy', 'result.restart']) assert.ok(!(await visible(key)), key);
  for (const format of ['A4', 'Letter']) {
    const count = pages(await desk.pdf({ format }));
    assert.ok(count >= 1 && count <= 2, `${count} pages of ${format}`);
  }
});

test('printing twice leaves only one frame, which is invisible and cannot get the focus', async (t) => {
  const page = await finished(t, 'share', { before: kCatchPaper });
  const heard = listen(page, theatre.demo.address);
  for (let time = 0; time < 2; ++time) {
    await page.evaluate(() => { globalThis.paper = undefined; });
    await button(page, 'share.print').click();
    await page.waitForFunction(() => globalThis.paper);
  }
  const frames = await page.evaluate(() =>
    [...document.querySelector('role-fit-quiz').shadowRoot.querySelectorAll('iframe')].map((frame) => ({
      inert: frame.inert,
      width: frame.getBoundingClientRect().width,
    })),
  );
  assert.deepEqual(frames, [{ inert: true, width: 1 }]);
  assert.deepEqual(heard, []);
});

// ── A friend ─────────────────────────────────────────────────────────────────────────────────────────────────────────

/** Checks that the comparison with a friend shows the tool's numbers for both people. */
const assertBeside = async (page) => {
  const [mine, theirs] = [scored(kMine), scored(kTheirs)];
  const summary = `You: ${leading(mine)}. Your friend: ${leading(theirs)}.`;
  await page.getByText(summary).waitFor();
  const rows = await page.evaluate(() =>
    [...document.querySelector('role-fit-quiz').shadowRoot.querySelectorAll('.beside tbody tr')].map((tr) => ({
      name: tr.querySelector('th').textContent.trim(),
      values: [...tr.querySelectorAll('data')].map(({ value }) => Number(value)),
      texts: [...tr.querySelectorAll('td')].map((td) => td.textContent.replace(/\s+/g, ' ').trim()),
    })),
  );
  const interval = ({ mean, low, high }) => `${decimal(mean)} ${decimal(low)} to ${decimal(high)}`;
  assert.deepEqual(rows, [
    ...quiz.roles.map(({ id, name }) => {
      const values = [mine, theirs].map(({ roles }) => roles[id].probability);
      return { name, values, texts: values.map(percent) };
    }),
    ...quiz.traits.map(({ id, name }) => {
      const both = [mine, theirs].map(({ traits }) => traits[id]);
      return { name, values: both.map(({ mean }) => mean), texts: both.map(interval) };
    }),
  ]);
  const bars = await page.evaluate(() =>
    [...document.querySelector('role-fit-quiz').shadowRoot.querySelectorAll('.bars .split')].map((bar) =>
      [...bar.children].map((segment) => parseFloat(segment.getAttribute('width')) / 100),
    ),
  );
  for (const [index, { roles }] of [mine, theirs].entries()) {
    assert.equal(bars[index].length, quiz.roles.length);
    for (const [n, { id }] of quiz.roles.entries()) assert.ok(Math.abs(bars[index][n] - roles[id].probability) < 1e-12);
  }
};

test('a friend’s result can be entered as a link, a message or a code, and problems with it are shown at the field', async (t) => {
  const page = await finished(t, 'friend');
  const heard = listen(page, theatre.demo.address);
  const field = page.getByLabel(words['friend.label']);
  const code = codeOf(kTheirs);
  const wrong = [
    ['', 'empty'],
    ['  ', 'empty'],
    ['junk', 'none'],
    ['https://blog.example/', 'none'],
    [linkOf(kTheirs).slice(0, -1), 'damaged'],
    [`${code.slice(0, 5)}${code[5] === 'A' ? 'B' : 'A'}${code.slice(6)}`, 'damaged'],
    [strange(), 'other'],
    [`https://blog.example/#rolefit-another=${strange()}`, 'other'],
  ];
  for (const [text, why] of wrong) {
    await field.fill(text);
    await field.press('Enter');
    await page.getByRole('alert').getByText(words[`friend.${why}`]).waitFor();
    assert.equal(await field.getAttribute('aria-invalid'), 'true');
    const described = await field.evaluate((input) => input.getRootNode().getElementById(input.getAttribute('aria-describedby')).textContent.trim());
    assert.equal(described, words[`friend.${why}`]);
    assert.equal((await page.evaluate(kFocused)).tag, 'input');
    assert.equal(await page.locator('.beside').count(), 0);
  }
  for (const text of [linkOf(kTheirs), ` ${code} `, `My result: ${linkOf(kTheirs, 'https://blog.example/')}`]) {
    await field.fill(text);
    await button(page, 'friend.compare').click();
    await assertBeside(page);
    assert.match((await page.evaluate(kFocused)).text, /^You: /);
    await button(page, 'friend.remove').click();
    await field.waitFor();
    assert.equal(await field.getAttribute('aria-invalid'), null);
    assert.equal((await page.evaluate(kFocused)).tag, 'input');
  }
  assert.deepEqual(heard, []);
});

// ── The other engines ────────────────────────────────────────────────────────────────────────────────────────────────

for (const [name, launchOther] of [['Firefox', firefox], ['WebKit', webkit]]) {
  test(`a link from Chromium shows the same result in ${name}`, async (t) => {
    const page = await finished(t, 'share');
    const link = await page.getByLabel(words['share.link']).inputValue();
    const tab = await launchOther();
    t.after(() => tab.close());
    await tab.go(link);
    await until(() => tab.ask(`!!document.querySelector('role-fit-quiz')?.shadowRoot?.querySelector('#verdict')`), 'the result is shown');
    assertShows(await shownBy(tab.ask), scored(kMine));
    assert.deepEqual((await shownBy(tab.ask)).roles, (await shown(page)).roles);
  });
}
