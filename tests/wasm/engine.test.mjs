import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, test } from 'node:test';
import { kDist, kQuiz, kRoot, rolefit, scored } from '../support/tool.mjs';

/** @typedef {import('../../web/types.d.ts').EngineModule} Engine */

/** That of quizzes which authors wrote, and that of the built-in quiz. @type {Engine} */
let engine;
/** @type {Engine} */
let builtIn;
/** Of the first. @type {WebAssembly.Memory} */
let memory;

/** The glue of dist/ itself: a classic script for the web, given its bytes here because there is no page.
 * @param {string} name @returns {Promise<{engine: Engine, memory: WebAssembly.Memory}>} */
const started = async (name) => {
  const scope = { document: {}, window: {}, self: {} };
  const { version } = JSON.parse(readFileSync(join(kRoot, 'package.json'), 'utf8'));
  new Function(...Object.keys(scope), readFileSync(join(kDist, `${name}.js`), 'utf8'))(...Object.values(scope));
  const create = globalThis[Symbol.for(`${name}@${version}`)];
  const compiled = new WebAssembly.Module(readFileSync(join(kDist, `${name}.wasm`)));
  let memory;
  const engine = await create({
    instantiate: async (imports) => {
      const instance = await WebAssembly.instantiate(compiled, imports);
      memory = Object.values(instance.exports).find((thing) => thing instanceof WebAssembly.Memory);
      return instance;
    },
  });
  return { engine, memory };
};

before(async () => {
  ({ engine, memory } = await started('role-fit-engine-own'));
  builtIn = (await started('role-fit-engine')).engine;
});

const fixture = (name) => JSON.parse(readFileSync(join(kRoot, `tests/fixtures/${name}.json`), 'utf8'));

/** A fixture of tests/fixtures as a quiz file. */
const quizOf = ({ quadrature, items, pi = [1], mu = [[0]], sd = [[1]] }) =>
  JSON.stringify({
    format: 'rolefit/1',
    id: 'fixture',
    nodes: quadrature.n,
    traits: mu[0].map((_, t) => ({ id: `t${t}` })),
    roles: pi.map((prior, k) => ({ id: `r${k}`, prior, mean: mu[k], sd: sd[k] })),
    items: items.map((item, i) => ({
      id: `i${i}`,
      trait: `t${item.trait ?? 0}`,
      ...(item.model === 'NRM'
        ? { model: 'nominal', slope: 1, scores: item.slope, intercepts: item.intercept }
        : { model: 'graded', slope: item.a, intercepts: [item.d].flat() }),
    })),
  });

const load = (text, into = engine) => {
  const { model, problems } = JSON.parse(into.load(text));
  assert.equal(typeof model, 'number', JSON.stringify(problems));
  return model;
};

/** Either engine with the shipped quiz in it, as its page gives it. @type {() => [Engine, number][]} */
const withShipped = () => {
  const packed = rolefit(['pack', kQuiz]).stdout.trim();
  return [[engine, load(readFileSync(kQuiz, 'utf8'))], [engine, load(packed)], [builtIn, load(packed, builtIn)]];
};

const answersOf = (pattern) => JSON.stringify(Object.fromEntries(pattern.map((x, i) => [`i${i}`, x])));

const close = (got, want, what) => assert.ok(Math.abs(got - want) <= 1e-12, `${what}: ${got} is not ${want}`);

for (const name of ['irt_2pl_synth32_rpf', 'irt_grm_synth32_rpf', 'irt_nrm_synth32_rpf']) {
  test(`the engine agrees with rpf to 1e-12 on ${name}`, () => {
    const reference = fixture(name);
    const model = load(quizOf(reference));
    assert.equal(reference.patterns.length, 300);
    reference.patterns.forEach((pattern, i) => {
      const { traits } = JSON.parse(engine.score(model, answersOf(pattern)));
      close(traits.t0.mean, reference.expected.eap[i], `mean of pattern ${i}`);
      close(traits.t0.sd, reference.expected.eap_sd[i], `SD of pattern ${i}`);
    });
  });
}

for (const name of ['role_mix_k2_t1_grm_mirt', 'role_mix_k3_t2_grm_mirt']) {
  test(`the engine agrees with mirt to 1e-12 on ${name}`, () => {
    const reference = fixture(name);
    const model = load(quizOf(reference));
    assert.equal(reference.patterns.length, 250);
    reference.patterns.forEach((pattern, i) => {
      const { roles, traits } = JSON.parse(engine.score(model, answersOf(pattern)));
      reference.expected.role_posterior[i].forEach((p, k) => close(roles[`r${k}`].probability, p, `role ${k} of pattern ${i}`));
      [reference.expected.eap[i]].flat().forEach((mean, t) => close(traits[`t${t}`].mean, mean, `mean ${t} of pattern ${i}`));
      [reference.expected.eap_sd[i]].flat().forEach((sd, t) => close(traits[`t${t}`].sd, sd, `SD ${t} of pattern ${i}`));
    });
  });
}

test('the core as wasm agrees with scikit-learn on mutual information and with mirt on fitting', () => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(kRoot, 'build-wasm/tests/wasm/fixtures.cjs')], {
    encoding: 'utf8',
  });
  assert.equal(status, 0, stderr);
  const { mutualInformation, calibrated } = JSON.parse(stdout);
  const { cases } = fixture('select_mutual_information_sklearn');
  assert.equal(mutualInformation.length, 300);
  cases.forEach((want, i) => close(mutualInformation[i], want.mutual_information_sklearn, `case ${i}`));

  const near = (got, want, margin, what) => assert.ok(Math.abs(got - want) <= margin, `${what}: ${got} is not ${want}`);
  const reference = fixture('estimate_known_roles_mirt');
  near(calibrated.logLikelihood, reference.loglik, 1e-3, 'log-likelihood');
  const [[shift, unit], [mean, sd]] = calibrated.roles; // mirt's scale: the first role is N(0, 1)
  near((mean - shift) / unit, reference.role2.mean, 3e-3, 'mean of the second role');
  near((sd / unit) ** 2, reference.role2.var, 3e-3, 'its variance');
  reference.items.forEach(({ a, d }, i) => {
    const [slope, ...intercepts] = calibrated.items[i];
    near(slope * unit, a, 3e-3, `slope ${i}`);
    d.forEach((want, c) => near(intercepts[c] + slope * shift, want, 3e-3, `intercept ${c} of item ${i}`));
  });
});

test('a code of the engine is the tool\u2019s and gives the answers back; a damaged one gives an error', () => {
  const answers = { sql: 1, vision: 0, bash: 1 };
  const printed = JSON.parse(rolefit(['share', kQuiz], `${JSON.stringify({ answers })}\n`).stdout).code;
  for (const [engine, model] of withShipped()) {
    const { code } = JSON.parse(engine.share(model, JSON.stringify(answers)));
    assert.equal(code, printed);
    assert.deepEqual(JSON.parse(engine.unshare(model, code)).answers, answers);
    for (const wrong of ['', 'x', code.slice(1), `${code}A`, code.replace(/.$/, (c) => (c === 'A' ? 'E' : 'A'))]) {
      assert.ok(JSON.parse(engine.unshare(model, wrong)).problems.length > 0, wrong);
    }
    assert.equal(JSON.parse(engine.unshare(9999, code)).problems[0].code, 'unknown_id');
  }
});

test('the engine knows how the people of each role are spread, as the tool does', () => {
  const { roles } = JSON.parse(rolefit(['compare', kQuiz]).stdout);
  for (const [engine, model] of withShipped()) assert.deepEqual(JSON.parse(engine.populations(model)), { roles });
  assert.equal(`${engine.compare(load(readFileSync(kQuiz, 'utf8')))}\n`, rolefit(['compare', kQuiz]).stdout);
});

test('the engine prints what the tool prints, to the last character', () => {
  const { items } = JSON.parse(readFileSync(kQuiz, 'utf8'));
  const engines = withShipped();
  // Sixty people from a small generator, answering a part of the items each.
  let seed = 12345;
  const roll = (n) => (seed = (seed * 1103515245 + 12345) % 2147483648) % n;
  const people = Array.from({ length: 60 }, () =>
    Object.fromEntries(items.filter(() => roll(1000) < 700).map(({ id, categories }) => [id, roll(1000) % categories.length])),
  );
  const rows = people.map((answers) => JSON.stringify({ answers })).join('\n');
  for (const command of ['score', 'next']) {
    const printed = rolefit([command, kQuiz], rows).stdout.trim().split('\n');
    for (const [engine, model] of engines) {
      assert.deepEqual(people.map((answers) => engine[command](model, JSON.stringify(answers))), printed);
    }
  }
  assert.equal(new Set(people.map((answers) => scored(answers).leader)).size, 2);
});

test('the engine names the problems of a quiz with their places and goes on', () => {
  const { problems, model } = JSON.parse(engine.load('{"format": "rolefit/1"\n"id": 1}'));
  assert.equal(model, undefined);
  assert.deepEqual(problems, [
    { severity: 'error', code: 'not_json', path: '/format', line: 1, column: 23, message: 'a comma is missing here' },
  ]);
  load(readFileSync(kQuiz, 'utf8'));
});

test('the engine refuses answers that the quiz does not have, and handles that it did not give', () => {
  const model = load(readFileSync(kQuiz, 'utf8'));
  for (const [handle, answers, code] of [
    [model, '{"sqll": 1}', 'unknown_id'],
    [model, '{"sql": 2}', 'out_of_range'],
    [model, '{"sql": ', 'not_json'],
    [model, '[]', 'wrong_type'],
    [9999, '{}', 'unknown_id'],
  ]) {
    for (const call of ['score', 'next']) {
      const { problems } = JSON.parse(engine[call](handle, answers));
      assert.equal(problems[0].code, code);
    }
  }
  assert.equal(JSON.parse(engine.score(model, '{}')).answered, 0);
});

test('any text goes in and comes out as it was, larger than the memory too; half a character is none', () => {
  const model = load(readFileSync(kQuiz, 'utf8'));
  const unknown = (id) => JSON.parse(engine.score(model, JSON.stringify({ [id]: 0 }))).problems[0].message;
  for (const id of ['Größe', '職種', '🧭']) assert.ok(unknown(id).includes(id), unknown(id));
  const before = memory.buffer.byteLength;
  assert.match(unknown('א'.repeat(before / 2)), new RegExp(`^${before + 6} bytes`)); // and {"": 0}
  assert.ok(memory.buffer.byteLength > 2 * before);
  assert.match(unknown('a\u0000b'), /a\ufffdb/);
  assert.match(JSON.parse(engine.score(model, '{"\ud800": 0}')).problems[0].message, /\ufffd/);
});

test('an unloaded quiz is unknown, and its handle goes to a later one', () => {
  const text = readFileSync(kQuiz, 'utf8');
  const [first, second] = [load(text), load(text)];
  assert.deepEqual(JSON.parse(engine.unload(first)), { problems: [] });
  for (const call of [
    () => engine.score(first, '{}'),
    () => engine.next(first, '{}'),
    () => engine.share(first, '{}'),
    () => engine.unshare(first, ''),
    () => engine.populations(first),
    () => engine.unload(first),
    () => engine.unload(9999),
  ]) {
    const [{ code, message }] = JSON.parse(call()).problems;
    assert.deepEqual([code, message], ['unknown_id', 'no quiz has this handle']);
  }
  assert.equal(JSON.parse(engine.score(second, '{}')).answered, 0);
  assert.equal(load(text), first);
  assert.equal(JSON.parse(engine.score(first, '{}')).answered, 0);
});

test('quizzes that come and go leave the memory as large as the first few made it', () => {
  const items = (n) => Array.from({ length: n }, (_, i) => ({ a: 1, d: [2, 1, 0, -1 - (i % 9) / 10] }));
  const sizes = [];
  for (let i = 0; i < 2000; ++i) {
    const model = load(quizOf({ quadrature: { n: 31 }, items: items(20 + (i % 21)), mu: [[i / 1000]] }));
    assert.deepEqual(JSON.parse(engine.unload(model)).problems, []);
    sizes.push(memory.buffer.byteLength);
  }
  assert.equal(sizes.at(-1), sizes[100]);
  assert.ok(sizes[100] < 2 ** 26, `${sizes[100]} bytes`);
});

test('the built-in quiz\u2019s engine takes what was packed for it, and answers as the page writes them, and nothing else', () => {
  const packed = rolefit(['pack', kQuiz]).stdout.trim();
  for (const text of ['', '{}', readFileSync(kQuiz, 'utf8'), packed.slice(1), packed.replace('61', '62'), `${packed}\n`]) {
    const { model, problems } = JSON.parse(builtIn.load(text));
    assert.equal(model, undefined);
    assert.equal(problems[0].code, 'damaged');
  }
  const model = load(packed, builtIn);
  const wrong = ['', '{', '[]', '{"sql"}', '{"sql":}', '{"sql":1', '{"sql":1,}', '{"sql":1}}', '{"sql":1}{"vision":1}', '{,"sql":1}'];
  for (const answers of [...wrong, '{"sqll":1}', '{"sql":2}', '{"sql":-1}', '{"sql":001}', '{"sql":"1"}', '{sql:1}', '{"sql":null}']) {
    for (const call of ['score', 'next', 'share']) {
      assert.equal(JSON.parse(builtIn[call](model, answers)).problems?.[0].code, 'damaged', `${call} ${answers}`);
    }
  }
  assert.equal(JSON.parse(builtIn.score(model, '{}')).answered, 0);
  assert.equal(JSON.parse(builtIn.score(model, '{"sql":1,"vision":0}')).answered, 2);
});

test('an engine carries nothing of what it has no use for: the check of translations, and without quizzes to read, of quizzes', () => {
  const holds = (file, words) => readFileSync(file).includes(words);
  const [tool, own, builtIn] = [join(kRoot, 'build/rolefit'), ...['own.wasm', 'wasm'].map((end) => join(kDist, `role-fit-engine${end === 'wasm' ? '.' : '-'}${end}`))];
  assert.deepEqual([tool, own, builtIn].map((file) => holds(file, 'no translation of ')), [true, false, false]);
  assert.deepEqual([tool, own, builtIn].map((file) => holds(file, 'a comma is missing here')), [true, true, false]);
});
