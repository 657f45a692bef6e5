import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, test } from 'node:test';
import { answersText } from '../../web/quiz/state.js';
import { kDist, kQuiz, kRegistry, kRoot, rolefit, scored } from '../support/tool.mjs';

/** @typedef {import('../../web/types.d.ts').EngineModule} Engine */

/** The engine for quizzes by authors. @type {Engine} */
let engine;
/** The engine for the built-in quiz. @type {Engine} */
let builtIn;
/** The memory of the first engine. @type {WebAssembly.Memory} */
let memory;

/** Starts an engine with the glue from dist/. The glue is a classic script for pages, so the test passes it the module.
 * @param {string} name @returns {Promise<{engine: Engine, memory: WebAssembly.Memory}>} */
const started = async (name) => {
  const scope = { document: {}, window: {}, self: {} };
  new Function(...Object.keys(scope), readFileSync(join(kDist, `${name}.js`), 'utf8'))(...Object.values(scope));
  const create = new Function(`return ${kRegistry}`)()[name];
  const compiled = new WebAssembly.Module(readFileSync(join(kDist, `${name}.wasm`)));
  let memory;
  const engine = await create({
    instantiateWasm(imports, receive) {
      const instance = new WebAssembly.Instance(compiled, imports);
      memory = Object.values(instance.exports).find((thing) => thing instanceof WebAssembly.Memory);
      receive(instance);
      return instance.exports;
    },
  });
  return { engine, memory };
};

before(async () => {
  ({ engine, memory } = await started('role-fit-engine-own'));
  builtIn = (await started('role-fit-engine')).engine;
});

const fixture = (name) => JSON.parse(readFileSync(join(kRoot, `tests/fixtures/${name}.json`), 'utf8'));

/** A fixture from tests/fixtures as a quiz file. */
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

/** Both engines, with the shipped quiz loaded in the form that the page passes to each. @type {() => [Engine, number][]} */
const withShipped = () => {
  const packed = rolefit(['pack', kQuiz]).stdout.trim();
  return [[engine, load(readFileSync(kQuiz, 'utf8'))], [engine, load(packed)], [builtIn, load(packed, builtIn)]];
};

/** Answers to a fixture's items in the form that the engines read. @param {(number | null)[]} pattern */
const answersOf = (pattern) => pattern.map((category) => category?.toString(16) ?? '.').join('');

const { items } = JSON.parse(readFileSync(kQuiz, 'utf8'));
/** Answers to the shipped quiz in the form that the page writes. @param {Record<string, number>} answers */
const shippedAnswers = (answers) => answersText(items, new Map(Object.entries(answers)));
const kNoAnswers = shippedAnswers({});

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

/** Compares what the engine says of a pattern with a fixture that has one object for each. */
const agree = (model, { roles, traits = [] }, { x, posterior, mean, sd }, what) => {
  const score = JSON.parse(engine.score(model, answersOf(x)));
  roles.forEach(({ id }, k) => close(score.roles[id].probability, posterior[k], `${id} of ${what}`));
  traits.forEach(({ id }, t) => {
    close(score.traits[id].mean, mean[t], `mean of ${id} of ${what}`);
    close(score.traits[id].sd, sd[t], `SD of ${id} of ${what}`);
  });
  assert.equal('traits' in score, traits.length > 0);
};

test('the engine agrees with plain sums in 80 bits to 1e-12 on shifts', () => {
  const { quiz, patterns } = fixture('role_shift_k5');
  const model = load(JSON.stringify(quiz));
  assert.equal(patterns.length, 200);
  patterns.forEach((pattern, i) => agree(model, quiz, pattern, `pattern ${i}`));
});

test('the engine agrees with plain sums in 80 bits to 1e-12 on shares, alone and beside a trait', () => {
  for (const { quiz, patterns } of fixture('role_shares_k3').quizzes) {
    const model = load(JSON.stringify(quiz));
    assert.equal(patterns.length, 100);
    patterns.forEach((pattern, i) => {
      agree(model, quiz, pattern, `pattern ${i}`);
      const { next } = JSON.parse(engine.next(model, answersOf(pattern.x)));
      assert.equal(next.length, Object.keys(pattern.information).length);
      for (const { item, information } of next) close(information, pattern.information[item], `${item} after pattern ${i}`);
    });
  }
});

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

test('the engine writes the same code as the tool, reads the answers from it, and refuses a damaged code', () => {
  const answers = { sql: 1, vision: 0, bash: 1 };
  const printed = JSON.parse(rolefit(['share', kQuiz], `${JSON.stringify({ answers })}\n`).stdout).code;
  for (const [engine, model] of withShipped()) {
    const { code } = JSON.parse(engine.share(model, shippedAnswers(answers)));
    assert.equal(code, printed);
    assert.deepEqual(JSON.parse(engine.unshare(model, code)).answers, answers);
    for (const wrong of ['', 'x', code.slice(1), `${code}A`, code.replace(/.$/, (c) => (c === 'A' ? 'E' : 'A'))]) {
      assert.ok(JSON.parse(engine.unshare(model, wrong)).problems.length > 0, wrong);
    }
    assert.equal(JSON.parse(engine.unshare(9999, code)).problems[0].code, 'unknown_id');
  }
});

test('the engine gives the same means and SDs of each role as the tool', () => {
  const { roles } = JSON.parse(rolefit(['compare', kQuiz]).stdout);
  for (const [engine, model] of withShipped()) assert.deepEqual(JSON.parse(engine.populations(model)), { roles });
  assert.equal(`${engine.compare(load(readFileSync(kQuiz, 'utf8')))}\n`, rolefit(['compare', kQuiz]).stdout);
});

test('the engine returns exactly the text that the tool prints', () => {
  const engines = withShipped();
  // Sixty people from a small generator. Each answers a part of the items.
  let seed = 12345;
  const roll = (n) => (seed = (seed * 1103515245 + 12345) % 2147483648) % n;
  const people = Array.from({ length: 60 }, () =>
    Object.fromEntries(items.filter(() => roll(1000) < 700).map(({ id, categories }) => [id, roll(1000) % categories.length])),
  );
  const rows = people.map((answers) => JSON.stringify({ answers })).join('\n');
  for (const command of ['score', 'next']) {
    const printed = rolefit([command, kQuiz], rows).stdout.trim().split('\n');
    for (const [engine, model] of engines) {
      assert.deepEqual(people.map((answers) => engine[command](model, shippedAnswers(answers))), printed);
    }
  }
  assert.equal(new Set(people.map((answers) => scored(answers).leader)).size, 2);
});

test('the pulls between any two roles add up to their log-odds in a reference result, and are those of the result for its first two', () => {
  const { quiz, patterns } = fixture('role_shift_k5');
  const model = load(JSON.stringify(quiz));
  patterns.slice(0, 40).forEach(({ x, posterior }, n) => {
    const [a, b] = [n % 5, (n + 1 + (n % 4)) % 5];
    const pullsOf = (...roles) => JSON.parse(engine.pulls(model, answersOf(x), ...roles)).pulls;
    const sum = Object.values(pullsOf(a, b)).reduce((so, far) => so + far, 0);
    const want = Math.log(posterior[a] / posterior[b]) - Math.log(quiz.roles[a].prior / quiz.roles[b].prior);
    assert.ok(Math.abs(sum - want) < 1e-9, `pattern ${n}, roles ${a} and ${b}: ${sum} is not ${want}`);
    const { leader, runnerUp, pulls } = JSON.parse(engine.score(model, answersOf(x)));
    assert.deepEqual(pullsOf(...[leader, runnerUp].map((wanted) => quiz.roles.findIndex(({ id }) => id === wanted))), pulls);
  });
});

test('both engines refuse to give the pulls between roles that the quiz does not have', () => {
  for (const [engine, model] of withShipped()) {
    for (const roles of [[0, 2], [2, 0], [0, 4294967295]]) {
      assert.deepEqual(JSON.parse(engine.pulls(model, kNoAnswers, ...roles)).problems.map(({ code, message }) => [code, message]), [['out_of_range', 'the quiz has no such role']]);
    }
    assert.deepEqual(JSON.parse(engine.pulls(model, kNoAnswers, 0, 1)), { pulls: {} });
  }
});

test('the engine reports the problems of a quiz with their places, and keeps working', () => {
  const { problems, model } = JSON.parse(engine.load('{"format": "rolefit/1"\n"id": 1}'));
  assert.equal(model, undefined);
  assert.deepEqual(problems, [
    { severity: 'error', code: 'not_json', path: '/format', line: 1, column: 23, message: 'a comma is missing here' },
  ]);
  load(readFileSync(kQuiz, 'utf8'));
});

test('both engines refuse answers that do not fit the quiz, and unknown handles', () => {
  const first = items[0];
  const rest = kNoAnswers.slice(1);
  for (const [engine, model] of withShipped()) {
    for (const [handle, answers, code, path] of [
      [model, '', 'wrong_length', ''],
      [model, rest, 'wrong_length', ''],
      [model, `.${kNoAnswers}`, 'wrong_length', ''],
      [model, '{}', 'wrong_length', ''],
      [model, `${first.categories.length}${rest}`, 'out_of_range', `/${first.id}`],
      [model, `g${rest}`, 'wrong_text', `/${first.id}`],
      [model, `\0${rest}`, 'wrong_text', `/${first.id}`],
      [9999, kNoAnswers, 'unknown_id', ''],
    ]) {
      for (const [call, ...roles] of [['score'], ['next'], ['share'], ['pulls', 0, 1]]) {
        const [problem] = JSON.parse(engine[call](handle, answers, ...roles)).problems;
        assert.deepEqual([problem.code, problem.path], [code, path], `${call} ${answers}`);
      }
    }
    assert.equal(JSON.parse(engine.score(model, kNoAnswers)).answered, 0);
  }
});

test('texts pass through the engine unchanged, even if they are larger than its memory; half a character is an error', () => {
  const saidOf = (text) => JSON.parse(engine.load(text)).problems.map(({ message }) => message).join('\n');
  const unknown = (key) => saidOf(JSON.stringify({ [key]: 0 }));
  for (const key of ['Größe', '職種', '🧭']) assert.ok(unknown(key).includes(key), unknown(key));
  const before = memory.buffer.byteLength;
  assert.match(unknown('א'.repeat(before / 2)), new RegExp(`^${before + 6} bytes`)); // and {"": 0}
  assert.ok(memory.buffer.byteLength > 2 * before);
  assert.match(unknown('a\u0000b'), /a\ufffdb/);
  assert.match(saidOf('{"\ud800": 0}'), /broken text/);
});

test('the handle of an unloaded quiz is unknown until a later quiz gets it', () => {
  const text = readFileSync(kQuiz, 'utf8');
  const [first, second] = [load(text), load(text)];
  assert.deepEqual(JSON.parse(engine.unload(first)), { problems: [] });
  for (const call of [
    () => engine.score(first, kNoAnswers),
    () => engine.next(first, kNoAnswers),
    () => engine.pulls(first, kNoAnswers, 0, 1),
    () => engine.share(first, kNoAnswers),
    () => engine.unshare(first, ''),
    () => engine.populations(first),
    () => engine.unload(first),
    () => engine.unload(9999),
  ]) {
    const [{ code, message }] = JSON.parse(call()).problems;
    assert.deepEqual([code, message], ['unknown_id', 'no quiz has this handle']);
  }
  assert.equal(JSON.parse(engine.score(second, kNoAnswers)).answered, 0);
  assert.equal(load(text), first);
  assert.equal(JSON.parse(engine.score(first, kNoAnswers)).answered, 0);
});

test('loading and unloading quizzes does not grow the memory after the first few', () => {
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

test('an engine that gets no more memory stops with an error and overwrites nothing', async () => {
  const text = readFileSync(kQuiz, 'utf8');
  // The first text does not fit into the memory. The second one does, until there is no memory for its quiz.
  for (const given of [text + ' '.repeat(12_000_000), text]) {
    const { engine, memory } = await started('role-fit-engine-own');
    memory.grow = () => {
      throw new RangeError('no more memory');
    };
    const fill = () => {
      for (let i = 0; i < 10_000; ++i) load(given, engine);
    };
    assert.throws(fill, (error) => error instanceof WebAssembly.RuntimeError && error.message.includes('OOM'));
  }
});

test('the engine for the built-in quiz loads only packed quizzes', () => {
  const packed = rolefit(['pack', kQuiz]).stdout.trim();
  for (const text of ['', '{}', readFileSync(kQuiz, 'utf8'), packed.slice(1), packed.replace('61', '62'), `${packed}\n`]) {
    const { model, problems } = JSON.parse(builtIn.load(text));
    assert.equal(model, undefined);
    assert.equal(problems[0].code, 'damaged');
  }
  load(packed, builtIn);
});

test('no engine contains the check of translations, and the one for the built-in quiz does not contain the check of quizzes', () => {
  const holds = (file, words) => readFileSync(file).includes(words);
  const [tool, own, builtIn] = [join(kRoot, 'build/rolefit'), ...['own.wasm', 'wasm'].map((end) => join(kDist, `role-fit-engine${end === 'wasm' ? '.' : '-'}${end}`))];
  assert.deepEqual([tool, own, builtIn].map((file) => holds(file, 'no translation of ')), [true, false, false]);
  assert.deepEqual([tool, own, builtIn].map((file) => holds(file, 'a comma is missing here')), [true, true, false]);
});

test('a quiz may come as the bytes that a page got: the engine tells when they are not UTF-8', () => {
  const text = readFileSync(kQuiz, 'utf8');
  assert.equal(typeof JSON.parse(engine.load(new Uint8Array(readFileSync(kQuiz)))).model, 'number');
  const problem = (bytes) => {
    const { model, problems } = JSON.parse(engine.load(bytes));
    assert.equal(model, undefined);
    return [problems.length, problems[0].code, problems[0].line, problems[0].message.slice(0, 60)];
  };
  assert.deepEqual(problem(new Uint8Array(Buffer.from(`\uFEFF${text}`, 'utf16le'))), [
    1, 'wrong_encoding', 1, 'the file is in UTF-16 (little-endian), not in UTF-8; save it'.slice(0, 60),
  ]);
  const latin = problem(new Uint8Array(Buffer.from('{"title": "gr\u00FCn"}', 'latin1')));
  assert.deepEqual(latin, [1, 'wrong_encoding', 1, 'broken text: the byte 0xFC is not UTF-8; the file is probabl'.slice(0, 60)]);
  const { model, problems } = JSON.parse(engine.load(text.replace(/"title": "/, '"title": "\uFFFD')));
  assert.equal(typeof model, 'number');
  assert.deepEqual(problems.map(({ severity, code, path }) => [severity, code, path]), [['warning', 'lost_letters', '/title']]);
});
