// The way from readers' answers to better numbers: the files of web/recipes/collect, then the tool.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { after, before, test } from 'node:test';
import { launch } from '../../web/pages/demo/browser.mjs';
import { generator, toldAll } from '../support/readers.mjs';
import { kRoot, rolefit } from '../support/tool.mjs';
import { site } from './page.mjs';
import { play } from './play.mjs';

const kRecipe = join(kRoot, 'web/recipes/collect');
const kOrigin = 'https://example.org';
const folder = mkdtempSync(join(tmpdir(), 'rolefit-collect-'));
const agent = new Agent({ keepAlive: true, maxSockets: 8 });
const servers = [];
process.once('exit', () => servers.forEach((server) => server.kill())); // also of a run that was broken off
let browser;
before(async () => (browser = await launch()));
after(async () => {
  agent.destroy();
  for (const server of servers) if (server.kill()) await once(server, 'exit');
  await browser.close();
  rmSync(folder, { recursive: true });
});

/** Numbers that a role's answers are drawn from, as shares of an item. @param {() => number} random @param {number} categories */
const someShares = (random, categories) => {
  const parts = Array.from({ length: categories }, () => 0.3 + random());
  const sum = parts.reduce((a, b) => a + b);
  return parts.map((part) => part / sum);
};

const random = generator(20);
const plain = JSON.parse(readFileSync(join(kRoot, 'data/quizzes/plain.json'), 'utf8'));
const kTruth = {
  mean: { cook: [-0.9], baker: [0.8], host: [0.1] },
  trait: { one: [1.6, [0.4]], two: [0.8, [-0.5]], three: [1.2, [0.9, -0.6]], four: [2, [0.1]] },
  shares: Object.fromEntries(plain.items.map(({ id, categories }) => [id, Object.fromEntries(plain.roles.map((role) => [role.id, someShares(random, categories.length)]))])),
};
// What the author guessed: the template's own shares, and a trait on which every item looks alike.
const guessed = {
  ...plain,
  id: 'guessed',
  traits: [{ id: 'plan', name: 'Plan', low: 'Improvise', high: 'Plan' }],
  roles: plain.roles.map((role, k) => ({ ...role, mean: [[-0.4, 0.4, 0][k]], sd: [1] })),
  items: [
    ...plain.items,
    ...Object.entries(kTruth.trait).map(([id, [, intercepts]]) => ({
      id, prompt: `Question ${id}?`, categories: intercepts.length === 1 ? ['No', 'Yes'] : ['No', 'At times', 'Yes'],
      trait: 'plan', model: 'graded', slope: 1, intercepts: intercepts.length === 1 ? [0] : [0.5, -0.5],
    })),
  ],
};
const kGuessed = join(folder, 'guessed.json');
writeFileSync(kGuessed, JSON.stringify(guessed));

/** Readers of all jobs in turn, who leave out a tenth of the questions. @param {number} count */
const readers = (count) => {
  const normal = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  return Array.from({ length: count }, (_, n) => {
    const role = plain.roles[n % plain.roles.length].id;
    const theta = kTruth.mean[role][0] + normal();
    const answers = {};
    for (const { id } of guessed.items) {
      const x = random();
      const at = kTruth.trait[id];
      if (random() < 0.1) continue;
      if (at) answers[id] = at[1].filter((d) => x < 1 / (1 + Math.exp(-at[0] * theta - d))).length;
      else {
        const [first, second] = kTruth.shares[id][role];
        answers[id] = x < first ? 0 : x < first + second ? 1 : 2;
      }
    }
    return { role, answers };
  });
};

/** Starts the recipe's server; returns its address and the file it writes. @param {string} name @param {string} [origin] */
const collecting = async (name, origin = kOrigin) => {
  const file = join(folder, name);
  const server = spawn(process.execPath, [join(kRecipe, 'collect.mjs'), kGuessed, file, origin, '0'], { stdio: ['ignore', 'pipe', 'inherit'] });
  servers.push(server);
  const [line] = await once(createInterface(server.stdout), 'line');
  return { file, address: line.split(' ')[0] };
};

/** Posts a body as a page of `kOrigin` does, unless told otherwise; returns the status. */
const post = async (address, body, { method = 'POST', headers = {} } = {}) => {
  const sent = request(address, { method, agent, headers: { origin: kOrigin, ...headers } });
  sent.end(body); // with its length, unless `headers` say that it comes in chunks
  const [response] = await once(sent, 'response');
  response.resume();
  await once(response, 'end');
  return response.statusCode;
};
const form = (fields) => new URLSearchParams(fields).toString();

const [{ code: kCode }] = toldAll('share', [{ answers: { one: 1 } }], kGuessed);

test('answers that readers send come back as the numbers that the readers were drawn from', async () => {
  const { file, address } = await collecting('answers.csv');
  const people = readers(1500);
  const codes = toldAll('share', people.map(({ answers }) => ({ answers })), kGuessed).map(({ code }) => code);
  for (let first = 0; first < people.length; first += 50) {
    const statuses = await Promise.all(people.slice(first, first + 50).map(({ role }, i) => post(address, form({ role, code: codes[first + i] }))));
    assert.deepEqual(new Set(statuses), new Set([204]));
  }
  const rows = readFileSync(file, 'utf8').trim().split('\n');
  assert.deepEqual(rows.slice(1).sort(), people.map(({ role }, i) => `${role},${codes[i]}`).sort());

  const fittedFile = join(folder, 'fitted.json');
  const reportFile = join(folder, 'report.json');
  const fit = rolefit(['calibrate', kGuessed, file, '--bootstrap', '12', '--no-shift', '-o', fittedFile, '--report', reportFile]);
  assert.equal(fit.status, 0, fit.stderr);
  const fitted = JSON.parse(readFileSync(fittedFile, 'utf8'));
  const { standardErrors, items } = JSON.parse(readFileSync(reportFile, 'utf8'));
  for (const [id, { answers }] of Object.entries(items)) assert.equal(answers, people.filter((reader) => id in reader.answers).length, id);
  const wrong = [];
  const compare = (what, found, want, error) => {
    if (!(Math.abs(found - want) < 4 * error)) wrong.push(`${what}: ${found}, not ${want} ± ${error}`);
  };
  for (const { id, slope, intercepts, shares } of fitted.items) {
    if (shares) {
      for (const role of plain.roles) {
        // The author's own shares count as ten people, and pull a little.
        const counts = shares[role.id];
        const people = counts.reduce((a, b) => a + b);
        for (const [c, p] of kTruth.shares[id][role.id].entries()) compare(`${id} ${role.id} ${c}`, counts[c] / people, p, Math.sqrt((p * (1 - p)) / people) + 2 / people);
      }
      continue;
    }
    const [wantedSlope, wantedIntercepts] = kTruth.trait[id];
    compare(`${id} slope`, slope, wantedSlope, standardErrors.items[id].slope);
    for (const [c, d] of intercepts.entries()) compare(`${id} intercept ${c}`, d, wantedIntercepts[c], standardErrors.items[id].intercepts[c]);
  }
  for (const { id, mean } of fitted.roles) compare(`${id} mean`, mean[0], kTruth.mean[id][0], standardErrors.roles[id].mean[0]);
  assert.deepEqual(wrong, []);

  assert.equal(rolefit(['check', fittedFile]).status, 0);
  const rightOf = (quiz) => toldAll('score', people.map(({ answers }) => ({ answers })), quiz).filter(({ leader }, i) => leader === people[i].role).length;
  assert.ok(rightOf(fittedFile) > rightOf(kGuessed));

  // Codes are of the numbers that they were given under. Counts of them go with answers under the new ones.
  const again = rolefit(['calibrate', fittedFile, file, '--bootstrap', '0']);
  assert.deepEqual([again.status, again.stdout], [1, '']);
  assert.match(again.stderr, /answers\.csv:2:\d+: column code: 1500 of 1500 values are no code of this quiz, .*before its numbers changed/);
  const counts = join(folder, 'counts.csv');
  assert.equal(rolefit(['calibrate', kGuessed, file, '--counts', '-o', counts]).status, 0);
  const next = rolefit(['calibrate', kGuessed, counts, '--bootstrap', '0', '--no-shift']);
  assert.equal(next.stdout, readFileSync(fittedFile, 'utf8'));
});

test('a reader says what their job is, plays, and presses the button: then the job and the answers are stored, and nothing before', async (t) => {
  const files = { 'collect.js': readFileSync(join(kRecipe, 'collect.js'), 'utf8'), 'my-quiz.json': JSON.stringify(guessed) };
  const pages = await site(files, {});
  t.after(pages.close);
  const { file, address } = await collecting('of-the-page.csv', new URL(pages.address).origin);
  const html = readFileSync(join(kRecipe, 'page.html'), 'utf8').replaceAll('/role-fit/', './').replace('action="/collect"', `action="${address}"`);
  writeFileSync(join(pages.folder, 'page.html'), html);
  const stored = () => readFileSync(file, 'utf8');

  const open = async (job) => {
    const page = await browser.newPage();
    t.after(() => page.close());
    const said = [];
    page.on('console', (message) => said.push(message.text()));
    page.on('pageerror', (error) => said.push(String(error)));
    await page.goto(new URL('page.html', pages.address).href);
    await page.evaluate(() => addEventListener('rolefit-result', (event) => (globalThis.heard = event.code)));
    await page.locator('#job select').selectOption({ label: job });
    const answers = await play(page, { quiz: guessed, choose: ({ categories }) => categories.length - 1, early: true });
    return { page, said, answers };
  };

  const other = await open('None of these');
  assert.equal(await other.page.locator('#send').isVisible(), false);

  const { page, said, answers } = await open('Baker');
  assert.equal(await page.locator('#job select').isDisabled(), true);
  assert.equal(stored(), 'role,code\n');
  await page.getByRole('button', { name: 'Send my answers' }).click();
  await page.getByText('Thank you').waitFor();
  assert.equal(stored(), `role,code\nbaker,${await page.evaluate('heard')}\n`);
  const { stdout } = rolefit(['share', '--read', kGuessed], stored().trim().split(',').at(-1));
  assert.deepEqual(JSON.parse(stdout).answers, answers);
  assert.equal(await page.getByRole('button', { name: 'Send my answers' }).isDisabled(), true);
  assert.deepEqual([...said, ...other.said], []);
});

test('the server stores a known job with a code, from one origin, and answers everything else with what is wrong', async () => {
  const { file, address } = await collecting('strangers.csv');
  const good = { role: 'cook', code: kCode };
  const cases = [
    [403, form(good), { headers: { origin: 'https://example.com' } }],
    [403, form(good), { headers: { origin: 'null' } }],
    [405, '', { method: 'GET' }],
    [405, '', { method: 'OPTIONS' }],
    [411, form(good), { headers: { 'transfer-encoding': 'chunked' } }],
    [413, form({ ...good, more: 'x'.repeat(10_000) })],
    [400, ''],
    [400, '{"role": "cook"}'],
    [400, form({ ...good, role: 'dancer' })],
    [400, form({ ...good, role: 'cook\nbaker' })],
    [400, form({ ...good, role: '__proto__' })],
    [400, form({ ...good, code: '' })],
    [400, form({ ...good, code: `${kCode}\ncook,${kCode}` })],
    [400, form({ ...good, code: `${kCode}\n` })],
    [400, form({ ...good, code: `=HYPERLINK("${kCode}")` })],
    [400, form({ ...good, code: `A${'x'.repeat(500)}` })],
  ];
  const statuses = [];
  for (const [, body, how] of cases) statuses.push(await post(address, body, how));
  assert.deepEqual(statuses, cases.map(([status]) => status));
  assert.equal(readFileSync(file, 'utf8'), 'role,code\n');
  assert.equal(await post(address, form(good)), 204);
  assert.equal(readFileSync(file, 'utf8'), `role,code\ncook,${kCode}\n`);
  truncateSync(file, 100_000_001); // sparse
  assert.equal(await post(address, form(good)), 507);
});
