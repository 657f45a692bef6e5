// The quizzes in data/ follow the schema, are complete and consistent, and match the fit and the source articles.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import Ajv2020 from 'ajv/dist/2020.js';
import { table } from '../support/evidence.mjs';
import { generator, mean, people, scoredAll as scoredAllOf } from '../support/readers.mjs';
import { kQuiz, kRoot, rolefit, textsOf } from '../support/tool.mjs';
import { grade } from '../support/words.mjs';

const root = new URL('../../', import.meta.url);
const load = (path) => JSON.parse(readFileSync(new URL(path, root), 'utf8'));

const schema = load('data/schemas/quiz.schema.json');
const accepts = new Ajv2020({ strict: true, allErrors: true }).compile(schema);
const complaints = () => JSON.stringify(accepts.errors, null, 1);
const translationSchema = load('data/schemas/translation.schema.json');
const acceptsTranslation = new Ajv2020({ strict: true, allErrors: true }).compile(translationSchema);

const files = readdirSync(new URL('data/quizzes/', root)).filter((name) => name.endsWith('.json'));
const quiz = load('data/quizzes/ds-or-mle.json');
const fit = load('tests/fixtures/parameters.json');

const survey = quiz.items.filter((item) => item.basis === 'survey');
const unmeasured = quiz.items.filter((item) => item.basis !== 'survey');
const bipolar = quiz.items.filter((item) => item.categories.length === 5);
const boxesOf = (group, of = quiz) => of.items.filter((item) => item.group === group);

const byId = (things, id) => things.find((thing) => thing.id === id);
const ids = (things = []) => things.map((thing) => thing.id);
const repeated = (list) => list.filter((x, i) => list.indexOf(x) !== i);

const near = (x, y, margin, what = '') => assert.ok(Math.abs(x - y) <= margin, `${what} ${x} is not within ${margin} of ${y}`);

/** The tool's result for every row. */
const scoredAll = (rows, path = kQuiz) => scoredAllOf(rows, path);

// ---- every quiz -----------------------------------------------------------------------------------------------------

for (const file of files) {
  const one = load(`data/quizzes/${file}`);
  const rows = [...(one.comparison ?? []), ...(one.lifecycle ?? [])];
  const figures = rows.flatMap((row) => row.figures ?? []);
  const steps = (one.paths ?? []).flatMap((path) => path.steps);
  const told = [...one.items, ...rows, ...figures, ...(one.paths ?? []), ...steps, ...(one.faq ?? []), ...(one.outlook ?? [])];

  test(`${file} follows the schema`, () => assert.ok(accepts(one), complaints()));

  test(`${file} is named by its id, and states its licence, date and sources`, () => {
    assert.equal(`${one.id}.json`, file);
    for (const key of ['licence', 'date', 'language', 'title', 'intro']) assert.ok(one[key], key);
    assert.ok(one.sources.length > 0);
  });

  test(`${file} uses no id twice`, () => {
    for (const list of [one.sources, one.traits, one.roles, one.items, one.groups]) {
      assert.deepEqual(repeated(ids(list)), []);
    }
  });

  test(`${file} has one mean and one sd per trait, and priors that add up to 1`, () => {
    for (const role of one.roles) {
      assert.equal(role.mean?.length, one.traits?.length, role.id);
      if (role.sd) assert.equal(role.sd.length, one.traits.length, role.id);
    }
    const sum = one.roles.reduce((total, role) => total + (role.prior ?? 1 / one.roles.length), 0);
    assert.ok(Math.abs(sum - 1) < 1e-6, String(sum));
  });

  test(`${file} lists every source that it names as evidence, and no others`, () => {
    const named = new Set(told.flatMap((thing) => thing.evidence ?? []));
    assert.deepEqual([...named].sort(), ids(one.sources).sort());
  });

  test(`${file} gives evidence for everything that it claims`, () => {
    for (const thing of told) assert.ok(thing.evidence?.length > 0, JSON.stringify(thing));
  });

  test(`${file} only refers to traits, roles and groups that it has`, () => {
    for (const { id, trait, aspect, text } of [...one.items, ...rows, ...steps]) {
      if (trait !== undefined) assert.ok(byId(one.traits, trait), `${id ?? aspect ?? text}: ${trait}`);
    }
    for (const { from, to } of one.paths ?? []) for (const role of [from, to]) assert.ok(byId(one.roles, role), role);
    for (const { stage, leads } of one.lifecycle ?? []) if (leads) assert.ok(byId(one.roles, leads), `${stage}: ${leads}`);
    for (const { what, values } of figures) {
      for (const role of Object.keys(values ?? {})) assert.ok(byId(one.roles, role), `${what}: ${role}`);
    }
    for (const { id, group } of one.items) if (group) assert.ok(byId(one.groups, group), `${id}: ${group}`);
    for (const row of rows) {
      for (const role of Object.keys(row.cells)) assert.ok(byId(one.roles, role), `${row.aspect}: ${role}`);
    }
  });

  test(`${file} has as many categories for each item as the item's model or shares`, () => {
    for (const item of one.items) {
      assert.deepEqual(repeated(item.categories), [], item.id);
      if (item.shares) {
        assert.deepEqual(Object.keys(item.shares).sort(), ids(one.roles).sort(), item.id);
        for (const shares of Object.values(item.shares)) assert.equal(shares.length, item.categories.length, item.id);
        continue;
      }
      const steps = item.model === 'graded' ? 1 : 0;
      assert.equal(item.categories.length, item.intercepts.length + steps, item.id);
    }
  });

  test(`${file} has a prompt, a reason and a basis for every item`, () => {
    for (const item of one.items) for (const key of ['prompt', 'why', 'basis']) assert.ok(item[key], `${item.id}: ${key}`);
  });

  test(`${file} asks no question twice, and none with 160 characters or more`, () => {
    const prompts = [...one.items, ...(one.groups ?? [])].map((asked) => asked.prompt);
    assert.deepEqual(repeated(prompts), []);
    assert.deepEqual(prompts.filter((prompt) => prompt.length >= 160), []);
  });

  test(`${file} has the boxes of each group side by side: two to six, with two categories each`, () => {
    const heads = one.items.map((item) => item.group).filter((group, i, all) => group && group !== all[i - 1]);
    assert.deepEqual(heads, ids(one.groups));
    for (const { id, prompt } of one.groups ?? []) {
      const boxes = boxesOf(id, one);
      assert.ok(prompt && boxes.length >= 2 && boxes.length <= 6, id);
      for (const box of boxes) assert.equal(box.categories.length, 2, box.id);
    }
  });

  test(`the tool finds no problems in ${file}`, () => {
    const { status, stdout } = rolefit(['check', join(kRoot, 'data/quizzes', file)]);
    assert.equal(stdout, '');
    assert.equal(status, 0);
  });

  test(`${file} repeats no aspect and no frequent question, and leaves no comparison row empty`, () => {
    assert.deepEqual(repeated(rows.map((row) => row.aspect ?? row.stage)), []);
    assert.deepEqual(repeated((one.faq ?? []).map((entry) => entry.question)), []);
    for (const row of rows) assert.ok(Object.keys(row.cells).length > 0, row.aspect ?? row.stage);
  });

  test(`${file} has each value within its interval, and a value or a note in every figure`, () => {
    for (const { what, note, values } of figures) {
      assert.ok(values || note, what);
      for (const { value, low = value, high = value } of Object.values(values ?? {})) assert.ok(low <= value && value <= high, what);
    }
  });

  test(`${file} keeps the rows of a section together`, () => {
    const heads = (one.comparison ?? []).map((row) => row.section).filter((head, i, all) => head !== all[i - 1]);
    assert.deepEqual(repeated(heads), []);
  });
}

// ---- the plain quiz -------------------------------------------------------------------------------------------------

test('the plain quiz has three roles and eight questions, and says of ten people in each role what they answer', () => {
  const plain = load('data/quizzes/plain.json');
  assert.deepEqual([plain.roles.length, plain.items.length, plain.groups, plain.traits], [3, 8, undefined, undefined]);
  for (const { id, shares } of plain.items) {
    for (const people of Object.values(shares)) assert.equal(people.reduce((sum, n) => sum + n), 10, id);
  }
});

test('the most likely answers of each role of the plain quiz lead to that role', () => {
  const plain = load('data/quizzes/plain.json');
  const rows = ids(plain.roles).map((id) => ({
    id,
    answers: Object.fromEntries(plain.items.map((item) => [item.id, item.shares[id].indexOf(Math.max(...item.shares[id]))])),
  }));
  for (const result of scoredAll(rows, join(kRoot, 'data/quizzes/plain.json'))) {
    assert.deepEqual([result.leader, result.verdict, result.traits], [result.id, 'clearly', undefined]);
  }
});

// ---- the schema refuses wrong quizzes -------------------------------------------------------------------------------

const refused = {
  'an unknown key in the quiz': (q) => (q.colour = 'green'),
  'an unknown key in an item': (q) => (q.items[0].weight = 2),
  'an unknown key in a comparison row': (q) => (q.comparison[0].note = 'x'),
  'another format': (q) => (q.format = 'rolefit/2'),
  'a quiz without roles': (q) => delete q.roles,
  'an item without a slope': (q) => delete q.items[3].slope,
  'a slope that is text': (q) => (q.items[3].slope = '1.5'),
  'a slope above 10': (q) => (q.items[3].slope = 10.5),
  'an intercept below -50': (q) => (q.items[3].intercepts = [-51]),
  'no intercepts at all': (q) => (q.items[3].intercepts = []),
  '16 intercepts on a graded item': (q) => (q.items[3].intercepts = Array.from({ length: 16 }, (_, i) => -i)),
  '17 categories': (q) => (q.items[0].categories = Array.from({ length: 17 }, (_, i) => `${i}`)),
  'a single category': (q) => (q.items[0].categories = ['Yes']),
  'scores on a graded item': (q) => (q.items[0].scores = [0, 1]),
  'a nominal item without scores': (q) => Object.assign(q.items[0], { model: 'nominal', intercepts: [0, 0] }),
  'a shift of 5': (q) => (q.items[3].shift = { 'ml-engineer': 5 }),
  'shifts without the names of roles': (q) => (q.items[3].shift = [0.5, 0]),
  'shares beside a trait': (q) => (q.items[3].shares = { 'data-scientist': [1, 2], 'ml-engineer': [2, 1] }),
  'an item with neither shares nor a trait': (q) => ['trait', 'model', 'slope', 'intercepts'].forEach((key) => delete q.items[3][key]),
  'a share below 0': (q) => (q.items[3] = { id: 'x', shares: { 'data-scientist': [1, -2] } }),
  'a single share': (q) => (q.items[3] = { id: 'x', shares: { 'data-scientist': [1] } }),
  'a dependence above 1': (q) => (q.dependence = 2),
  'a model that nobody knows': (q) => (q.items[0].model = 'rasch'),
  'a basis that nobody knows': (q) => (q.items[0].basis = 'hearsay'),
  'an sd of 0': (q) => (q.roles[0].sd[0] = 0),
  'a mean above 6': (q) => (q.roles[0].mean[0] = 6.1),
  'a prior of 0': (q) => (q.roles[0].prior = 0),
  '13 roles': (q) => (q.roles = Array.from({ length: 13 }, (_, i) => ({ id: `r${i}`, mean: [0] }))),
  '13 traits': (q) => (q.traits = Array.from({ length: 13 }, (_, i) => ({ id: `t${i}` }))),
  'no items': (q) => (q.items = []),
  'a temperature of 0': (q) => (q.temperature = 0),
  'a minimum of half an item': (q) => (q.minimum = 0.5),
  'a "sure" below one half': (q) => (q.sure = 0.4),
  'an id with a space': (q) => (q.items[0].id = 'two words'),
  'an id of 65 characters': (q) => (q.items[0].id = 'x'.repeat(65)),
  'an address that is no web address': (q) => (q.sources[0].url = 'javascript:alert(1)'),
  'a translation of no language': (q) => (q.translations = { e: 'quiz.es.json' }),
  'a translation into a language with a space': (q) => (q.translations = { 'pt BR': 'quiz.pt.json' }),
  'a translation into a language of 36 characters': (q) => (q.translations = { ['x'.repeat(36)]: 'quiz.x.json' }),
  'a translation without an address': (q) => (q.translations = { es: '' }),
  'a list of translations': (q) => (q.translations = ['es']),
  'an empty prompt': (q) => (q.items[0].prompt = ''),
  'a cell that is a number': (q) => (q.comparison[0].cells['ml-engineer'] = 3),
  'a figure of a kind that nobody knows': (q) => (figureOf(q).kind = 'hearsay'),
  'a figure that does not say what it counts': (q) => delete figureOf(q).what,
  'a verdict on a figure that is one on rows': (q) => (figureOf(q).verdict = 'mixed'),
  'a verdict on a row that is one on figures': (q) => (q.comparison[0].verdict = 'no-difference'),
  'a share above 1': (q) => (figureOf(q).values['ml-engineer'].value = 57),
  'an interval that ends above 1': (q) => (figureOf(q).values['ml-engineer'].high = 1.2),
  'an interval without a high end': (q) => delete figureOf(q).values['ml-engineer'].high,
  'a value of nobody': (q) => (figureOf(q).values['ml-engineer'].n = 0),
  'half a person': (q) => (figureOf(q).values['ml-engineer'].n = 10.5),
  'a figure without the value itself': (q) => delete figureOf(q).values['ml-engineer'].value,
  'pay below 0': (q) => Object.assign(figureOf(q), { unit: 'usd', values: { 'ml-engineer': { value: -1 } } }),
  'a unit that nobody knows': (q) => (figureOf(q).unit = 'percent'),
  'a step that is only a text': (q) => (q.paths[0].steps[0] = 'System design'),
  'a path without steps': (q) => delete q.paths[0].steps,
  'a picture without alternative text': (q) => (q.roles[0].image = { ...kPicture, alt: undefined }),
  'a picture without a width': (q) => (q.roles[0].image = { ...kPicture, width: undefined }),
  'a picture that is a script': (q) => (q.roles[0].image = { ...kPicture, src: 'javascript:alert(1)' }),
  'a picture that is a page': (q) => (q.items[3].image = { ...kPicture, src: 'data:text/html,x' }),
  'a picture behind a blank': (q) => (q.items[3].image = { ...kPicture, src: ' a.jpg' }),
  'a picture for one answer alone': (q) => (q.items[3].images = [kPicture]),
  'a link without words': (q) => (q.roles[0].link = { url: 'https://example.org' }),
  'a link to a script': (q) => (q.roles[0].link = { url: 'javascript:alert(1)', text: 'Go' }),
  'the same evidence twice': (q) => (q.faq[0].evidence = ['S0', 'S0']),
};

const kPicture = { src: 'a.jpg', alt: 'A', width: 640, height: 360 };

/** A figure with two shares and their intervals. */
const figureOf = (q) => q.comparison.find(({ aspect }) => aspect === 'Handling data').figures[0];

for (const [what, spoil] of Object.entries(refused)) {
  test(`the schema refuses ${what}`, () => {
    const spoiled = structuredClone(quiz);
    spoil(spoiled);
    assert.equal(accepts(spoiled), false);
  });
}

test('the schema accepts a quiz with only numbers', () => {
  const bare = { format: 'rolefit/1', id: 'bare', traits: [{ id: 't' }], roles: [{ id: 'r', mean: [0] }],
    items: [{ id: 'i', trait: 't', model: 'graded', slope: 1, intercepts: [0] }] };
  assert.ok(accepts(bare), complaints());
});

test('the schema accepts a quiz of shares without traits, and shifts', () => {
  const shares = { format: 'rolefit/1', id: 'shares', dependence: 0.1, roles: [{ id: 'a' }, { id: 'b' }],
    items: [{ id: 'i', shares: { a: [8, 2], b: [0.3, 0.7] } }] };
  assert.ok(accepts(shares), complaints());
  const shifted = structuredClone(quiz);
  shifted.items[3].shift = { 'ml-engineer': -0.5 };
  assert.ok(accepts(shifted), complaints());
});

test('the schema accepts every part of the format that the first quiz does not use', () => {
  const rest = structuredClone(quiz);
  rest.items[0] = { ...rest.items[0], model: 'nominal', categories: ['a', 'b', 'c'], intercepts: [0, 1, 0], scores: [0, 2, 1] };
  rest.paths[0] = { from: 'data-scientist', to: 'ml-engineer', steps: [{ text: 'A step that no trait measures' }] };
  rest.comparison[0].figures = [{ kind: 'pay', what: 'Pay', unit: 'usd', values: { 'ml-engineer': { value: 90000, n: 3 } } }];
  rest.comparison[0].verdict = 'contradicted';
  Object.assign(rest.roles[0], { text: 'T', image: kPicture, link: { url: '../a.html', text: 'How to become one' } });
  Object.assign(rest.items[0], { image: { ...kPicture, src: 'data:image/png;base64,iVBO', alt: '' }, images: [kPicture, kPicture, kPicture] });
  rest.translations = { es: 'quiz.es.json', 'pt-BR': 'texts/quiz.pt.json', [`x-${'a'.repeat(33)}`]: 'https://example.org/x.json' };
  assert.ok(accepts(rest), complaints());
});

const refusedTranslations = {
  'another format': (t) => (t.format = 'rolefit/2'),
  'no id': (t) => delete t.id,
  'no language': (t) => delete t.language,
  'a language of one letter': (t) => (t.language = 'e'),
  'an unknown key': (t) => (t.sources = []),
  'an empty title': (t) => (t.title = ''),
  'a number in an item': (t) => (t.items[0].slope = 1),
  'an item without an id': (t) => delete t.items[0].id,
  'a single category': (t) => (t.items[0].categories = ['Yes']),
  'an empty category': (t) => (t.items[0].categories[1] = ''),
  'a cell that is a number': (t) => (t.comparison[0].cells['ml-engineer'] = 3),
  'an empty cell': (t) => (t.comparison[0].cells['ml-engineer'] = ''),
  'the values of a figure': (t) => (t.comparison.find(({ figures }) => figures).figures[0].values = {}),
  'a step that is only a text': (t) => (t.paths[0].steps[0] = 'System design'),
  'the address of a picture': (t) => (t.roles[0].image = { alt: 'A', src: 'a.jpg' }),
  'the address of a link': (t) => (t.roles[0].link = { url: 'https://example.org' }),
  'who leads at a stage': (t) => (t.lifecycle[0].leads = 'ml-engineer'),
};

for (const [what, spoil] of Object.entries(refusedTranslations)) {
  test(`the schema of translations refuses ${what}`, () => {
    const spoiled = structuredClone(textsOf(quiz));
    spoil(spoiled);
    assert.equal(acceptsTranslation(spoiled), false);
  });
}

test('the schema of translations accepts the texts of every quiz, and a translation without texts', () => {
  const bare = { format: 'rolefit/1', id: 'bare', language: 'pt-BR' };
  for (const one of [...files.map((file) => textsOf(load(`data/quizzes/${file}`))), bare]) {
    assert.ok(acceptsTranslation(one), JSON.stringify(acceptsTranslation.errors, null, 1));
  }
});

for (const [what, of] of Object.entries({ quizzes: schema, translations: translationSchema })) {
  test(`the schema of ${what} describes every key`, () => {
    const walk = (node, at) => {
      for (const [key, child] of Object.entries(node.properties ?? {})) {
        if (child === false) continue;
        if (!at.endsWith('/if') && !at.endsWith('/then') && !at.endsWith('/else')) assert.ok(child.description, `${at}/${key}`);
      }
      for (const [key, child] of Object.entries(node)) if (child && typeof child === 'object') walk(child, `${at}/${key}`);
    };
    walk(of, '');
  });

  test(`the schema of ${what} allows no unknown keys in any object`, () => {
    const open = [];
    const walk = (node, at) => {
      if (node.type === 'object' && node.additionalProperties !== false) open.push(at);
      for (const [key, child] of Object.entries(node)) if (child && typeof child === 'object') walk(child, `${at}/${key}`);
    };
    walk(of, '');
    assert.deepEqual(open, []);
  });
}

// ---- the first quiz is the fit --------------------------------------------------------------------------------------

const numbersOf = ({ id, trait, model, slope, intercepts }) => ({ id, trait, model, slope, intercepts });
const sorted = (things) => [...things].sort((a, b) => (a.id < b.id ? -1 : 1));

test("the first quiz's survey items have exactly the numbers of the 22 fitted items", () => {
  assert.equal(fit.items.length, 22);
  assert.deepEqual(sorted(survey.map(numbersOf)), sorted(fit.items.map(numbersOf)));
});

test("the first quiz's traits have exactly the fitted numbers, in the same order", () => {
  assert.deepEqual(quiz.traits.map(({ id, loading }) => ({ id, loading })), fit.traits);
});

test("the first quiz's roles have exactly the fitted numbers", () => {
  assert.deepEqual(quiz.roles.map(({ id, prior, mean, sd }) => ({ id, prior, mean, sd })), fit.roles);
});

test("the first quiz's temperature is the fitted one", () => assert.equal(quiz.temperature, fit.temperature));

test('answers to only the survey items give the same result as the fit', () => {
  const random = generator(22);
  const rows = Array.from({ length: 200 }, (_, id) => {
    const answered = fit.items.filter(() => random() < 0.7);
    return { id, answers: Object.fromEntries(answered.map((item) => [item.id, Math.floor(2 * random())])) };
  });
  const here = scoredAll(rows);
  const there = scoredAll(rows, join(kRoot, 'tests/fixtures/parameters.json'));
  for (const [i, { roles, traits }] of here.entries()) {
    for (const role of ids(quiz.roles)) {
      for (const key of ['probability', 'typicality']) near(roles[role][key], there[i].roles[role][key], 1e-12);
    }
    for (const trait of ids(quiz.traits)) for (const key of ['mean', 'sd']) near(traits[trait][key], there[i].traits[trait][key], 1e-12);
  }
});

test('traits and roles have the texts that a reader needs', () => {
  for (const trait of quiz.traits) assert.ok(trait.name && trait.low && trait.high, trait.id);
  for (const role of quiz.roles) assert.ok(role.name && role.summary, role.id);
});

// Shares of data scientists and of engineers, in per cent, Kaggle surveys 2020 and 2021 (evidence/practitioners.csv).
const shares = {
  'analyze-business': [76, 49], 'r-stack': [45, 22], sql: [57, 33], 'c-cpp': [17, 34], 'dl-framework': [69, 85],
  vision: [40, 62], gpu: [51, 72], trees: [76, 57], tracking: [38, 57], bi: [59, 40], linear: [82, 68],
  generative: [10, 18], gbm: [66, 48], 'plot-interactive': [53, 38], 'eng-ide': [65, 78], 'java-js-go': [19, 28],
  'seq-nlp': [33, 46], warehouse: [84, 76], 'data-infra': [38, 35], 'ml-service': [42, 45], bash: [14, 15],
  'cloud-any': [82, 82],
};

test('every survey item has the shares of practitioners', () => {
  assert.deepEqual(Object.keys(shares).sort(), ids(survey).sort());
});

for (const [id, [scientists, engineers]] of Object.entries(shares)) {
  test(`"${id}" says that ${scientists}% of data scientists and ${engineers}% of engineers reported it`, () => {
    const item = byId(quiz.items, id);
    assert.ok(item.why.includes(`${scientists}% of data scientists and ${engineers}% of ML engineers`), item.why);
    assert.equal(item.basis, 'survey');
    assert.deepEqual(item.evidence, ['kaggle-2020-21']);
  });
}

// ---- the item bank --------------------------------------------------------------------------------------------------

test('the bank has at least two dozen items, at least ten choices between two poles, and three to five groups', () => {
  assert.ok(quiz.items.length >= 24);
  assert.ok(bipolar.length >= 10);
  assert.ok(quiz.groups.length >= 3 && quiz.groups.length <= 5);
  for (const { id } of quiz.groups) assert.ok(boxesOf(id).length >= 3, id);
  for (const { id } of quiz.traits) assert.ok(quiz.items.filter((item) => item.trait === id).length >= 4, id);
});

test('the five answers of each choice name its two poles, and each role has the first pole in about half of the choices', () => {
  for (const { id, prompt, categories } of bipolar) {
    assert.match(prompt, /[Ww]ould you rather .+, or .+\?$/, id);
    const [first, ratherFirst, middle, ratherSecond, second] = categories;
    assert.equal(middle, 'Either', id);
    for (const [clearly, rather] of [[first, ratherFirst], [second, ratherSecond]]) {
      assert.equal(clearly.toLowerCase(), `${rather.replace('Rather ', '').toLowerCase()}, clearly`, id);
    }
  }
  const mean = (role, trait) => byId(quiz.roles, role).mean[ids(quiz.traits).indexOf(trait)];
  const towards = bipolar.map(({ trait, slope }) => slope * (mean('data-scientist', trait) - mean('ml-engineer', trait)) < 0);
  const scientist = towards.filter(Boolean).length; // The first pole is the data scientist's.
  assert.ok(Math.abs(2 * scientist - bipolar.length) <= 2, `${scientist} of ${bipolar.length}`);
  for (const trait of ['insight', 'statistics', 'modelling', 'deep-learning', 'engineering']) {
    const slopes = bipolar.filter((item) => item.trait === trait).map(({ slope }) => Math.sign(slope));
    if (slopes.length > 2) assert.ok(slopes.includes(1) && slopes.includes(-1), trait);
  }
});

test('every box has a hint that explains the tool or the word', () => {
  for (const { id, group, hint } of quiz.items) if (group) assert.ok(hint, id);
});

test('every answer fits on a button', () => {
  for (const { id, categories } of quiz.items) for (const label of categories) assert.ok(label.length <= 40, `${id}: ${label}`);
});

test('the reading level of the questions is ninth grade or below on average, and never above tenth', (t) => {
  const questions = [...quiz.items.filter((item) => !item.group), ...quiz.groups].map((asked) => grade(asked.prompt));
  const boxes = quiz.items.filter((item) => item.group).map((item) => grade(item.prompt));
  const longest = Math.max(...[...quiz.items, ...quiz.groups].map((asked) => asked.prompt.length));
  t.diagnostic(`grade ${mean(questions).toFixed(1)} (boxes ${mean(boxes).toFixed(1)}), longest prompt ${longest} characters`);
  assert.ok(mean(questions) <= 9);
  assert.ok(mean(boxes) <= 9);
  assert.ok(Math.max(...questions, ...boxes) <= 10, String(Math.max(...questions, ...boxes)));
});

test('every question except the choices asks what a reader does or would like to do', () => {
  const asked = [...quiz.items.filter((item) => !item.group && !bipolar.includes(item)), ...quiz.groups];
  for (const { id, prompt } of asked) assert.match(prompt, /^(Do|Which|What) .*\b(do )?you .+ would you like to( \w+)?\?$|what would you like to do\?$/, id);
  for (const { id, categories } of quiz.items) if (categories.length === 2) assert.match(categories[1], /, or want to$/, id);
});

test('the first question names no tool and needs no hint', () => {
  assert.equal(quiz.items[0].id, 'analyze-business');
  assert.equal(quiz.items[0].hint, undefined);
  assert.equal(quiz.items[0].group, undefined);
});

// ---- items without data follow the rule of data/README.md --------------------------------------------------------------

/** The shares of a role's people with each answer, from the definition: normal with mean μ and variance λ² + σ², by the midpoint rule. */
const shareOfAnswers = (item, role) => {
  const at = ids(quiz.traits).indexOf(item.trait);
  const sd = Math.hypot(role.sd[at], quiz.traits[at].loading);
  const shares = new Array(item.intercepts.length + 1).fill(0);
  const nodes = 2000;
  for (let i = 0; i < nodes; ++i) {
    const z = -8 + (16 * (i + 0.5)) / nodes;
    const weight = (Math.exp(-z * z / 2) / Math.sqrt(2 * Math.PI)) * (16 / nodes);
    const least = item.intercepts.map((d) => 1 / (1 + Math.exp(-item.slope * (role.mean[at] + sd * z) - d)));
    shares.forEach((_, c) => (shares[c] += weight * ((c === 0 ? 1 : least[c - 1]) - (least[c] ?? 0))));
  }
  return shares;
};
/** The mutual information of the answer and the role before any other answer, in nats. */
const information = (item) => {
  const given = quiz.roles.map((role) => shareOfAnswers(item, role));
  let sum = 0;
  given.forEach((shares, k) => shares.forEach((p, c) => {
    const overall = mean(given.map((other) => other[c]));
    sum += quiz.roles[k].prior * p * Math.log(p / overall);
  }));
  return sum;
};
const median = (numbers) => {
  const rising = [...numbers].sort((a, b) => a - b);
  return (rising[Math.floor((rising.length - 1) / 2)] + rising[Math.ceil((rising.length - 1) / 2)]) / 2;
};
const measuredOn = (trait) => survey.filter((item) => item.trait === trait);
const midpoint = (trait) => mean(quiz.roles.map((role) => role.mean[ids(quiz.traits).indexOf(trait)]));

test('no item without data has more information about the role than the best measured item of its trait', () => {
  for (const item of unmeasured) {
    const most = Math.max(...measuredOn(item.trait).map(information));
    assert.ok(information(item) <= most, `${item.id}: ${information(item)} against ${most}`);
  }
});

test('the tool ranks the items by that definition', () => {
  const { stdout } = rolefit(['next', kQuiz], '{"answers": {}}');
  const told = new Map(JSON.parse(stdout).next.flatMap((one) => (one.item ? [[one.item, one.information]] : [])));
  for (const item of quiz.items) if (told.has(item.id)) near(told.get(item.id), information(item), 1e-4, item.id);
  assert.ok(told.has('pictures-or-tables'));
});

test('the slope of a choice is the median of the trait’s n measured slopes times (n + 1) / (n + 2), and 0.8 of that if by judgement', () => {
  for (const item of bipolar) {
    const slopes = measuredOn(item.trait).map((other) => other.slope);
    const share = { articles: 1, expert: 0.8 }[item.basis];
    near(Math.abs(item.slope), (median(slopes) * share * (slopes.length + 1)) / (slopes.length + 2), 1e-4, item.id);
  }
});

test('the steps of a choice are one apart and symmetric about the midpoint between the roles, so that "Either" favours no role', () => {
  for (const item of bipolar) {
    item.intercepts.forEach((d, i) => near(d, 1.5 - i - item.slope * midpoint(item.trait), 1e-4, item.id));
    const [one, other] = quiz.roles.map((role) => shareOfAnswers(item, role)[2]);
    near(one, other, 1e-4, item.id);
  }
});

// The skills for which the difference between the roles is known both in adverts and among practitioners.
const both = table('claims').filter((row) => row.adverts_log_odds_ratio && row.practitioners_2020_22_log_odds_ratio);
const kShrink = 0.4;

test('over 18 skills, the difference among practitioners is 0.4 times the difference in adverts', () => {
  assert.equal(both.length, 18);
  const product = (a, b) => both.reduce((sum, row) => sum + row[a] * row[b], 0);
  const adverts = 'adverts_log_odds_ratio';
  near(product(adverts, 'practitioners_2020_22_log_odds_ratio') / product(adverts, adverts), kShrink, 0.005);
});

test('the slopes of adverts items give 0.4 times the difference in the adverts, up to the limit of the best measured item', () => {
  const adverts = table('adverts');
  const items = unmeasured.filter((item) => item.basis === 'adverts');
  assert.ok(items.length > 0);
  for (const item of items) {
    const row = adverts.find(({ skill }) => skill === item.id);
    assert.ok(row, item.id);
    const [scientists, engineers] = quiz.roles.map((role) => shareOfAnswers(item, role)[1]);
    const odds = Math.log(engineers / (1 - engineers)) - Math.log(scientists / (1 - scientists));
    const wanted = kShrink * row.log_odds_ratio;
    assert.equal(Math.sign(odds), Math.sign(wanted), item.id);
    const most = Math.max(...measuredOn(item.trait).map(information));
    if (Math.abs(odds) < Math.abs(wanted) - 0.002) near(information(item), most, 1e-5, item.id);
    else near(odds, wanted, 0.002, item.id);
    near(item.intercepts[0], -item.slope * midpoint(item.trait), 1e-4, item.id);
    const percent = (share) => (share < 0.01 ? 'fewer than 1%' : `${Math.round(100 * share)}%`);
    const { share_data_scientist_adverts: ds, share_ml_engineer_adverts: mle } = row;
    assert.ok(item.why.includes(`${percent(ds)} of adverts for data scientists and in ${percent(mle)} for ML engineers`), item.why);
  }
});

test('every item without data is based on adverts, an article or a judgement, and names its source', () => {
  for (const { id, basis, evidence } of unmeasured) {
    if (basis === 'adverts') assert.deepEqual(evidence, ['adverts'], id);
    else if (basis === 'articles') assert.ok(evidence.some((source) => /^S[0-3]$/.test(source)), id);
    else assert.equal(basis, 'expert', id);
  }
});

// ---- the first quiz is fair -----------------------------------------------------------------------------------------

const last = (item) => item.categories.length - 1;
/** Answers by a function of the item. It returns null to skip an item. */
const answersBy = (choose) => Object.fromEntries(quiz.items.map((item) => [item.id, choose(item)]).filter(([, c]) => c !== null));

const careless = {
  'the first answer everywhere, and no box ticked': () => 0,
  'the last answer everywhere, and every box ticked': last,
  '"Either" wherever there is one': (item) => (bipolar.includes(item) ? 2 : null),
  'the first pole of every choice': (item) => (bipolar.includes(item) ? 0 : null),
  'the second pole of every choice': (item) => (bipolar.includes(item) ? 4 : null),
};

for (const [what, choose] of Object.entries(careless)) {
  test(`with ${what}, no role has a probability above 0.75`, (t) => {
    const [{ leader, roles }] = scoredAll([{ answers: answersBy(choose) }]);
    t.diagnostic(`${leader} ${roles[leader].probability.toFixed(3)}`);
    assert.ok(roles[leader].probability <= 0.75);
  });
}

test('random answers favour neither role', (t) => {
  const random = generator(4);
  const rows = Array.from({ length: 2000 }, () => ({ answers: answersBy((item) => Math.floor(random() * item.categories.length)) }));
  const all = scoredAll(rows).map(({ roles }) => roles);
  const above = (role) => all.filter((roles) => roles[role].probability > 0.75).length / all.length;
  for (const role of ids(quiz.roles)) {
    const average = mean(all.map((roles) => roles[role].probability));
    t.diagnostic(`${role}: mean ${average.toFixed(3)}, above 0.75 in ${(100 * above(role)).toFixed(1)}% of draws`);
    assert.ok(average > 0.4 && average < 0.6, role);
    assert.ok(above(role) < 0.25, role);
  }
});

// ---- the first quiz does what it is meant to -------------------------------------------------------------------------

test('for 20,000 simulated readers, the quiz is right often enough, asks few questions, favours no role and asks what has data first', (t) => {
  const { status, stdout, stderr } = rolefit(['simulate', kQuiz, '--readers', '20000', '--seed', '1']);
  assert.equal(status, 0, stderr);
  const { all, untempered, orders } = JSON.parse(stdout);
  const { accuracy, questions, called, exposure } = orders.adaptive;
  t.diagnostic(`all ${all.accuracy}, calibration error ${all.calibrationError.toFixed(4)} (temperature 1: ${untempered.calibrationError.toFixed(4)})`);
  t.diagnostic(`at the offer ${accuracy} after ${questions.mean.toFixed(2)} questions, called ${JSON.stringify(called)}`);
  assert.ok(all.accuracy >= 0.765);
  assert.ok(untempered.calibrationError <= 0.015);
  assert.ok(accuracy >= 0.74);
  assert.ok(questions.mean <= 6);
  const measured = quiz.items.filter(({ id, group }) => group || id === 'analyze-business');
  assert.deepEqual(ids(quiz.items.slice(0, measured.length)), ids(measured));
  const seldom = Object.entries(exposure).filter(([, share]) => share < 0.5);
  assert.deepEqual(seldom.map(([id]) => id), ids(bipolar));
  for (const share of Object.values(called)) assert.ok(share >= 0.45 && share <= 0.55);
});

test('about half of the people in the jobs get less than 70% for their own job, as data/README.md says', (t) => {
  const drawn = people(quiz, 20000, 6);
  const below = (keep) => {
    const rows = drawn.map(({ answers }) => ({ answers: Object.fromEntries(Object.entries(answers).filter(([id]) => keep(byId(quiz.items, id)))) }));
    return mean(scoredAll(rows).map(({ roles }, i) => Number(roles[drawn[i].role].probability < 0.7)));
  };
  const [all, measured] = [below(() => true), below((item) => item.basis === 'survey')];
  t.diagnostic(`below 70%: ${all} with all items, ${measured} with the survey items`);
  near(all, 0.49, 0.01);
  near(measured, 0.59, 0.01);
  const page = readFileSync(new URL('data/README.md', root), 'utf8').replace(/\s+/g, ' ');
  assert.match(page, /49 in 100.*59 in 100/);
});

// ---- the first quiz carries every fact of the four articles ----------------------------------------------------------
//
// The place of each fact: an aspect of the comparison, a stage of the lifecycle, a question of the FAQ, a topic of the outlook, or a
// role to which a path leads. `ds` and `mle` must match the cells of the data scientist and of the engineer, and `says` the texts at
// other places. The evidence must name `sources`.

const facts = {
  'F01 primary focus': { comparison: ['Focus'], ds: [/insight/, /data/], mle: [/machine learning systems/, /scal/], sources: ['S0', 'S1'] },
  'F02 end goal': { comparison: ['Goal'], ds: [/better decisions/, /strategic action/, /pattern/], mle: [/production systems/, /rely|reliable/, /decisions/, /by themselves|automat/], sources: ['S0', 'S1'] },
  'F03 what the model should do, and that it works': { comparison: ['In one line'], ds: [/what a model is to do/], mle: [/efficient/, /in production/], sources: ['S0'] },
  'F04 discovery and production': { comparison: ['In one word'], ds: [/discovery/, /intelligence/], mle: [/production/, /usable/, /at scale/], sources: ['S2'] },
  'F05 preparation': { comparison: ['Preparing data'], ds: [/gather/, /clean/, /preprocess/, /feature engineering/], sources: ['S0', 'S3'] },
  'F06 analysis': { comparison: ['Analysing data'], ds: [/exploratory data analysis/, /EDA/, /statistical model/], sources: ['S0', 'S1'] },
  'F07 modelling': { comparison: ['Modelling'], ds: [/build/, /machine learning models/, /evaluat/, /improv/], mle: [/design/, /develop/, /implement/, /tune/], sources: ['S0', 'S1', 'S3'] },
  'F08 communication': { comparison: ['Communicating'], ds: [/visualis/, /story/, /findings/, /business stakeholders/], sources: ['S0', 'S2', 'S3'] },
  'F09 experimentation': { comparison: ['Experimenting'], ds: [/A\/B test/, /hypothes/], sources: ['S0', 'S1'] },
  'F10 deployment': { comparison: ['Deploying'], mle: [/serv(es|ing)/, /APIs/, /existing systems/, /new applications/], sources: ['S0', 'S3'] },
  'F11 infrastructure': { comparison: ['Running the infrastructure'], mle: [/data and machine learning pipelines/, /operations in the cloud/], sources: ['S0', 'S1', 'S2'] },
  'F12 optimisation': { comparison: ['Optimising'], mle: [/latency/, /performance/, /optimises the models/], sources: ['S0', 'S1'] },
  'F13 monitoring': { comparison: ['Monitoring'], mle: [/performance in production/, /drift/, /maintenance/], sources: ['S0', 'S2', 'S3'] },
  'F14 collaboration': { comparison: ['Closest partners'], ds: [/business stakeholders/], mle: [/software/, /DevOps/, /data scientists/, /prototypes into code/], sources: ['S0', 'S3'] },
  'F15 staying current': { comparison: ['Keeping up with research'], mle: [/research in machine learning/], sources: ['S3'] },
  'F16 programming': { comparison: ['Programming languages'], ds: [/\bPython\b/, /\bR\b/], mle: [/\bPython\b/, /\bJava\b/, /C\+\+/], sources: ['S0', 'S1'] },
  'F17 data handling': { comparison: ['Handling data'], ds: [/SQL/, /pandas/, /NumPy/, /Excel/, /Hadoop/], sources: ['S0', 'S1'] },
  'F18 machine learning libraries': { comparison: ['Machine learning libraries'], ds: [/scikit-learn/], mle: [/TensorFlow/, /PyTorch/, /Keras/], sources: ['S0', 'S1'] },
  'F19 statistical software': { comparison: ['Statistical software'], ds: [/SAS/], sources: ['S1'] },
  'F20 visualisation': { comparison: ['Visualisation'], ds: [/Matplotlib/, /Tableau/, /Power BI/], sources: ['S0', 'S1'] },
  'F21 DevOps': { comparison: ['DevOps'], mle: [/Docker/, /Kubernetes/], sources: ['S0', 'S1'] },
  'F22 cloud': { comparison: ['Cloud'], mle: [/AWS/, /GCP/, /Azure/], sources: ['S0', 'S1'] },
  'F23 core knowledge': { comparison: ['Core knowledge'], ds: [/statistics/, /probability/, /mathematics/, /domain knowledge/], mle: [/software engineering/, /system design/, /algorithms/], sources: ['S0', 'S1', 'S3'] },
  'F24 work style': { comparison: ['Work style'], ds: [/research/], mle: [/engineering/], sources: ['S0'] },
  'F25 output': { comparison: ['What comes out'], ds: [/reports/, /dashboards/, /models/, /insights/], mle: [/APIs/, /pipelines/, /deployed models/], sources: ['S0', 'S1'] },
  'F26 skill emphasis': { comparison: ['Strongest skills'], ds: [/statistics/, /analysis/], mle: [/software engineering/, /cloud/], sources: ['S0', 'S2', 'S3'] },
  'F27 lifecycle stage': { lifecycle: ['Part of the lifecycle'], ds: [/early/, /collection/, /preparation/, /modelling/, /evaluation/], mle: [/late/, /deployment/, /scaling/, /monitoring/, /maintenance/], sources: ['S0', 'S3'] },
  'F28 stage: exploration': { lifecycle: ['Exploring the data'], ds: [/leads/], mle: [/supports/, /need/], sources: ['S0'] },
  'F29 stage: model development': { lifecycle: ['Developing the model'], ds: [/leads/], mle: [/collaborates/], sources: ['S0'] },
  'F30 stage: validation': { lifecycle: ['Validating the model'], ds: [/leads/], mle: [/helps/, /test/], sources: ['S0'] },
  'F31 stage: deployment': { lifecycle: ['Putting it into production'], ds: [/supports/], mle: [/leads/, /deployment/], sources: ['S0'] },
  'F32 stage: monitoring': { lifecycle: ['Monitoring it in use'], ds: [/shares/], mle: [/leads/], sources: ['S0'] },
  'F33 preference: analysis and statistics': { comparison: ['What you enjoy'], ds: [/analys/, /data/, /statistics/], sources: ['S0'] },
  'F34 preference: systems and infrastructure': { comparison: ['What you enjoy'], mle: [/building systems/, /infrastructure/], sources: ['S0'] },
  'F35 preference: research and insight': { comparison: ['What draws you in'], ds: [/research/, /insight/], sources: ['S0', 'S2'] },
  'F36 preference: scale and performance': { comparison: ['What draws you in'], mle: [/scale/, /performance/], sources: ['S0'] },
  'F37 preference: software, infrastructure, deployment': { comparison: ['Where your days should go'], mle: [/development of software/, /infrastructure/, /deployment/], sources: ['S2'] },
  'F38 preference: exploration or coding': { comparison: ['What you care about'], ds: [/exploring data/, /experiments/, /hypotheses/], mle: [/coding/, /architecture of systems/], sources: ['S1'] },
  'F39 education': { comparison: ['Education'], ds: [/statistics/, /mathematics/, /data science/, /domain/, /interdisciplinary/], mle: [/computer science/, /engineering/, /software development/, /mathematics/], sources: ['S1'] },
  'F40 typical projects': { comparison: ['Typical projects'], ds: [/segment/, /customer/, /predictive analytics/, /A\/B tests/], mle: [/recommend/, /fraud/], sources: ['S1'] },
  'F41 works with': { comparison: ['Others they work with'], ds: [/business stakeholders/, /developers/, /analysts/, /architects/], mle: [/software developers/, /analysts/, /system architects/, /DevOps/, /\bIT\b/], sources: ['S1', 'S3'] },
  'F42 industries': { comparison: ['Industries'], ds: [/retail/, /marketing/, /cybersecurity/], mle: [/healthcare/, /finance/, /autonomous systems/], sources: ['S1'] },
  'F43 demand': { outlook: ['Demand'], says: [/high for both/, /data scientist’s skills apply broadly/, /versatile/, /engineer’s, specialisation often brings more growth/], sources: ['S1'] },
  'F44 salary': { comparison: ['Pay, as one article gives it'], ds: [/\$95,000 to \$115,000/, /a year/, /United States/, /undated/], mle: [/median/, /often/, /\$120,000/, /a year/, /United States/, /bonuses and equity rising/, /undated/], sources: ['S1'] },
  'F45 problem solving': { comparison: ['How problems are solved'], ds: [/explor/, /hypothes/, /statistical models/, /decision/], mle: [/scalable algorithms/, /deploy/, /optimis/, /real time/], sources: ['S1'] },
  'F46 why organisations need both': { faq: ['Why would an organisation need both?'], says: [/one person can seldom do both/, /develop models/, /operation/, /hire/, /structure/, /value/], sources: ['S2', 'S3'] },
  'F47 not the same role': { faq: ['Are these two names for the same job?'], says: [/^No\./, /analyses data/, /builds models/, /deploys/, /maintains/], sources: ['S0'] },
  'F48 which needs more coding': { faq: ['Which role needs more coding?'], says: [/engineer/, /more software engineering/, /more code/, /analysis and experiments/], sources: ['S0'] },
  'F49 from one to the other': { faq: ['Can one move from data science to machine learning engineering?'], paths: ['ml-engineer'], says: [/^Yes/, /software engineering/, /system design/, /deployment/], sources: ['S0'] },
  'F50 beginners': { faq: ['Where is it easier to begin?'], says: [/data science is often called friendlier/, /analysis and statistics/, /depends on what you prefer/], sources: ['S0'] },
  'F51 not always separate': { faq: ['Do all companies keep the roles apart?'], says: [/^No\./, /small compan/, /one person may do both/, /large companies/, /split/], sources: ['S0'] },
  'F52 the boundary moves': { faq: ['Does the boundary between them stay put?'], says: [/moves/, /experience/, /overlap/, /specialise/], sources: ['S0'] },
  'F53 future': { outlook: ['The years ahead'], says: [/expects demand for both to grow/], sources: ['S2'] },
  'F54 neighbouring roles': { outlook: ['Neighbouring roles'], says: [/MLOps engineer is named beside both/, /data analysts/, /software developers/, /DevOps/, /system architects/, /colleagues/], sources: ['S1', 'S3'] },
  'F55 where the articles disagree': {
    comparison: ['Who builds the models: the articles disagree'], ds: [/sources 1 and 3/, /data scientists model/, /engineers deploy/], mle: [/sources 2 and 4/, /engineers design and develop models/],
    faq: ['Do the articles agree with each other?'], says: [/sources 1 and 3/, /sources 2 and 4/, /design and develop/], sources: ['S0', 'S1', 'S2', 'S3'],
  },
};

test('there are 55 facts, numbered F01 to F55', () => {
  const numbers = Array.from({ length: 55 }, (_, i) => `F${String(i + 1).padStart(2, '0')}`);
  assert.deepEqual(Object.keys(facts).map((name) => name.slice(0, 3)), numbers);
});

const byQuestion = (question) => quiz.faq.find((entry) => entry.question === question)?.answer ?? assert.fail(question);
const contains = (text, patterns, where) => {
  for (const pattern of patterns) assert.match(text, new RegExp(pattern.source, 'i'), where);
};

for (const [fact, { comparison = [], lifecycle = [], faq = [], outlook = [], paths = [], ds = [], mle = [], says = [], sources }] of Object.entries(facts)) {
  test(`the quiz contains the fact ${fact}`, () => {
    const found = (list, key, names) => names.map((name) => list.find((one) => one[key] === name) ?? assert.fail(`no ${key} "${name}"`));
    const rows = [...found(quiz.comparison, 'aspect', comparison), ...found(quiz.lifecycle, 'stage', lifecycle)];
    const answers = [...found(quiz.faq, 'question', faq), ...found(quiz.outlook, 'topic', outlook)];
    const ways = found(quiz.paths, 'to', paths);
    const cell = (role) => rows.map((row) => row.cells[role] ?? '').join('\n');
    contains(cell('data-scientist'), ds, 'data scientist');
    contains(cell('ml-engineer'), mle, 'engineer');
    for (const told of answers) contains(told.answer ?? told.text, says, 'text');
    for (const way of ways) contains(way.steps.map(({ text }) => text).join('\n'), says.filter(({ source }) => !source.startsWith('^')), 'steps');
    assert.ok(ds.length + mle.length + says.length > 0);
    assert.ok(sources.length > 0);
    for (const place of [...rows, ...answers, ...ways]) {
      for (const source of sources) assert.ok(place.evidence.includes(source), `${JSON.stringify(place)} does not name ${source}`);
    }
  });
}

// The leading roles, from the article's table of stages (F28 to F32).
test('every stage names its leading role', () => {
  assert.deepEqual(quiz.lifecycle.map(({ leads }) => leads), [
    undefined, 'data-scientist', 'data-scientist', 'data-scientist', 'ml-engineer', 'ml-engineer',
  ]);
});

test('there is a path in both directions, and each step names the trait that it adds to', () => {
  assert.deepEqual(quiz.paths.map(({ from, to }) => [from, to]), [['data-scientist', 'ml-engineer'], ['ml-engineer', 'data-scientist']]);
  for (const { to, steps } of quiz.paths) {
    const { mean } = byId(quiz.roles, to);
    const others = quiz.roles.filter(({ id }) => id !== to);
    for (const { text, trait } of steps) {
      assert.ok(trait, text);
      // People in the role have more of the trait than the others, except for system design, which the survey did not ask about.
      const at = quiz.traits.findIndex(({ id }) => id === trait);
      if (trait !== 'production') assert.ok(others.every((other) => mean[at] > other.mean[at]), text);
    }
  }
});

// The page draws the numbers in "figures" (see evidence.test.mjs), so the texts do not repeat them.
test('no cell contains numbers except the pay that an article states', () => {
  const figuresIn = (text) => text.match(/\$?\d[\d,]*\d%?|\d%/g) ?? [];
  for (const row of quiz.comparison.filter(({ aspect }) => aspect !== 'Pay, as one article gives it')) {
    assert.deepEqual(Object.values(row.cells).flatMap(figuresIn), [], row.aspect);
  }
});

test('the quiz says which differences exist only in adverts', () => {
  const answer = byQuestion('Do adverts tell the same story as people in the roles?');
  contains(answer, [/Docker/, /Kubernetes/, /pipeline/, /cloud/, /no survey figures/], 'adverts');
});

test('the quiz says how sure it can be, where its numbers come from, and what it does not know', () => {
  contains(byQuestion('How sure can this quiz be?'), [/2,351/, /0\.77/, /0\.79/, /0\.93/], 'sure');
  contains(byQuestion('Where do the numbers come from?'), [/5,717/, /2,277/, /15,396/, /0\.737/, /41–50%/], 'numbers');
  contains(byQuestion('What can it not know?'), [/assumption/, /chose to take part/, /2020 and 2021/], 'limits');
});
