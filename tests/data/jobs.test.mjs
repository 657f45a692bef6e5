// The quiz of five data jobs has the fitted numbers, takes every figure from data/evidence/jobs, and is fair to all five.
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { table, withInterval } from '../support/evidence.mjs';
import { generator, mean, people, scoredAll as scoredAllOf, toldAll } from '../support/readers.mjs';
import { kRoot, rolefit } from '../support/tool.mjs';
import { grade } from '../support/words.mjs';

const load = (path) => JSON.parse(readFileSync(join(kRoot, path), 'utf8'));
const kPath = join(kRoot, 'data/quizzes/data-jobs.json');
const quiz = load('data/quizzes/data-jobs.json');
const first = load('data/quizzes/ds-or-mle.json');
const { $fit: fit, ...fitted } = load('tests/fixtures/jobs_parameters.json');
const page = readFileSync(join(kRoot, 'data/README.md'), 'utf8').replace(/\s+/g, ' ');

const practitioners = table('jobs/practitioners');
const later = table('jobs/practitioners-2022');
const adverts = table('jobs/adverts');
const salaries = table('jobs/salaries');

const kDs = 'data-scientist';
const kMle = 'ml-engineer';
const kDa = 'data-analyst';
const kDe = 'data-engineer';
const kRs = 'research-scientist';
const kRoles = [kDs, kMle, kDa, kDe, kRs];
/** The roles with enough adverts to quote. */
const kAdvertised = [kDs, kMle, kDa, kDe];
/** How many adverts there are for each role (README of data/evidence/jobs). */
const kAdverts = { [kDs]: 14156, [kMle]: 929, [kDa]: 18640, [kDe]: 23220, [kRs]: 87 };

const ids = (things) => things.map(({ id }) => id);
const near = (x, y, margin, what = '') => assert.ok(Math.abs(x - y) <= margin, `${what} ${x} is not within ${margin} of ${y}`);
const scoredAll = (rows, path = kPath) => scoredAllOf(rows, path);
const column = (role) => role.replaceAll('-', '_');
const asked = (id) => practitioners.find((row) => row.id === id) ?? assert.fail(`no ${id} in practitioners.csv`);
const share = (id, role, of = practitioners) => Number(of.find((row) => row.id === id)?.[`share_${column(role)}`] ?? NaN);
const skill = (name) => adverts.find((row) => row.skill === name) ?? assert.fail(`no ${name} in adverts.csv`);
const advertised = (name, role) => Number(skill(name)[`share_${column(role)}`]);
const percent = (part) => `${Math.round(100 * part)}%`;

// ---- the quiz is the fit ----------------------------------------------------------------------------------------------

test('the quiz of five has exactly the fitted numbers, in the same order', () => {
  assert.deepEqual(quiz.traits.map(({ id, loading }) => ({ id, loading })), fitted.traits.map(({ id, loading }) => ({ id, loading })));
  const numbersOfRole = ({ id, prior, mean: means, sd }) => ({ id, prior, means, sd });
  assert.deepEqual(quiz.roles.map(numbersOfRole), fitted.roles.map(numbersOfRole));
  const numbersOfItem = ({ id, group, trait, model, slope, intercepts, shift }) => ({ id, group, trait, model, slope, intercepts, shift });
  assert.deepEqual(quiz.items.map(numbersOfItem), fitted.items.map(numbersOfItem));
  assert.deepEqual(ids(quiz.groups), ids(fitted.groups));
  assert.equal(quiz.temperature, fitted.temperature);
  assert.deepEqual([quiz.items.length, quiz.groups.length, quiz.traits.length], [29, 6, 6]);
});

test('the quiz of five scores answers like the fit', () => {
  const folder = mkdtempSync(join(tmpdir(), 'rolefit-'));
  try {
    const bare = join(folder, 'fit.json');
    writeFileSync(bare, JSON.stringify(fitted));
    const random = generator(5);
    const rows = Array.from({ length: 300 }, (_, id) => {
      const answered = quiz.items.filter(() => random() < 0.7);
      return { id, answers: Object.fromEntries(answered.map((item) => [item.id, Math.floor(2 * random())])) };
    });
    const there = scoredAll(rows, bare);
    for (const [i, { roles, traits }] of scoredAll(rows).entries()) {
      for (const role of kRoles) for (const key of ['probability', 'typicality']) near(roles[role][key], there[i].roles[role][key], 1e-12);
      for (const { id } of quiz.traits) for (const key of ['mean', 'sd']) near(traits[id][key], there[i].traits[id][key], 1e-12);
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('all boxes of the quiz of five rest on the surveys', () => {
  for (const { id, basis, evidence } of quiz.items) assert.deepEqual([basis, evidence], ['survey', ['kaggle-2020-21']], id);
});

// ---- words ------------------------------------------------------------------------------------------------------------

test('the questions of five jobs read as easily as those of the first quiz', (t) => {
  const questions = quiz.groups.map(({ prompt }) => grade(prompt));
  const boxes = quiz.items.map(({ prompt }) => grade(prompt));
  t.diagnostic(`grade ${mean(questions).toFixed(1)} (boxes ${mean(boxes).toFixed(1)}, at most ${Math.max(...boxes).toFixed(1)})`);
  assert.ok(mean(questions) <= 9);
  assert.ok(mean(boxes) <= 9);
  assert.ok(Math.max(...questions, ...boxes) <= 10);
});

test('every question of the five jobs asks what a reader does or would like to do, and explains each box', () => {
  for (const { id, prompt } of quiz.groups) assert.match(prompt, /^Which .*\bdo you .+ would you like to( have)?\?$/, id);
  for (const { id, categories, hint } of quiz.items) {
    assert.match(categories[1], /^I .+, or want to$/, id);
    for (const label of categories) assert.ok(label.length <= 40, `${id}: ${label}`);
    assert.ok(hint, id);
  }
});

test('roles and traits that both quizzes have bear the same names', () => {
  for (const [here, there] of [[quiz.roles, first.roles], [quiz.traits, first.traits]]) {
    for (const one of here) {
      const same = there.find(({ id }) => id === one.id);
      if (same) for (const key of ['name', 'summary']) assert.equal(one[key], same[key], one.id);
    }
  }
});

// ---- the figures ------------------------------------------------------------------------------------------------------

const kPlural = { [kDs]: 'data scientists', [kMle]: 'ML engineers', [kDa]: 'data analysts', [kDe]: 'data engineers', [kRs]: 'research scientists' };

for (const { id, why } of quiz.items) {
  test(`"${id}" says how many people in each job reported it`, () => {
    const shares = kRoles.map((role) => `${percent(share(id, role))} of ${kPlural[role]}`);
    const [, reason, told] = why.match(/^(\D+): (.+) reported it\.$/) ?? assert.fail(why);
    assert.equal(told, `${shares.slice(0, -1).join(', ')} and ${shares.at(-1)}`);
    assert.ok(reason.length > 0);
  });
}

// The figures of each row: what they say, and where their numbers stand. survey: an id in practitioners.csv. skill: a skill in
// adverts.csv. level: of experience in salaries.csv.
const drawn = {
  'Informing decisions': { 'Analyse data for business decisions': { survey: 'analyze-business' } },
  'Keeping and moving data': { 'Build or run data infrastructure': { survey: 'data-infra' } },
  'Building models': {
    'Build prototypes that apply machine learning to new areas': { survey: 'prototype' },
    'Experiment to improve existing models': { survey: 'improve-models' },
  },
  'Models in live products': { 'Build or run a machine learning service': { survey: 'ml-service' } },
  'Neural networks': {
    'Work with images': { survey: 'vision' },
    'Work with language or other sequences': { survey: 'seq-nlp' },
    'Train on graphics chips (GPUs)': { survey: 'gpu' },
  },
  Research: { 'Do research that advances machine learning': { survey: 'ml-research' }, 'Follow journals or arXiv': { survey: 'papers' } },
  'Programming languages': {
    'Use Python': { survey: 'python' },
    'Use Java or JavaScript': { survey: 'java-js' },
    'Use C or C++': { survey: 'c-cpp' },
    Python: { skill: 'python' },
    Java: { skill: 'java' },
  },
  'SQL and data stores': {
    'Use SQL regularly': { survey: 'sql' },
    'Use a cloud warehouse, such as Snowflake': { survey: 'cloud-warehouse' },
    SQL: { skill: 'sql' },
  },
  'Large data and pipelines': {
    'Spark, for large amounts of data': { skill: 'spark' },
    'Airflow, for pipelines': { skill: 'airflow' },
    'Kafka, for streams of data': { skill: 'kafka' },
  },
  Cloud: { 'Rent computers in the cloud': { survey: 'cloud-compute' }, AWS: { skill: 'aws' }, Azure: { skill: 'azure' } },
  'R and regression': { 'Use R or its tools': { survey: 'r-stack' }, 'Use linear or logistic regression': { survey: 'linear' }, R: { skill: 'r' } },
  'Dashboards, charts and spreadsheets': {
    'Use a dashboard tool, such as Tableau or Power BI': { survey: 'bi' },
    'Make interactive charts': { survey: 'plot-interactive' },
    Tableau: { skill: 'tableau' },
    Excel: { skill: 'excel' },
  },
  'Machine learning libraries': {
    'Use scikit-learn': { survey: 'sklearn' },
    'Use PyTorch': { survey: 'pytorch' },
    'Use gradient boosting, such as XGBoost': { survey: 'gbm' },
    PyTorch: { skill: 'pytorch' },
  },
  'Tools of software teams': {
    'Write code in an editor made for software': { survey: 'eng-ide' },
    'Use Bash': { survey: 'bash' },
    Docker: { skill: 'docker' },
    Kubernetes: { skill: 'kubernetes' },
  },
  Doctorate: { 'Have a doctorate, or will within two years': { survey: 'phd' } },
  'Years of experience': {
    'Have written code for five years or more': { survey: 'codes-5y' },
    'Have used machine learning for three years or more': { survey: 'ml-3y' },
  },
  Pay: {
    'United States, 2024, all levels of experience': { level: 'all' },
    'United States, 2024, entry level': { level: 'EN' },
    'United States, 2024, mid-level': { level: 'MI' },
    'United States, 2024, senior': { level: 'SE' },
  },
};

const figures = quiz.comparison.flatMap(({ aspect, figures: all = [] }) => all.map((figure) => ({ aspect, figure, rests: drawn[aspect]?.[figure.what] })));
const survey = (id) => figures.find(({ rests }) => rests.survey === id)?.figure;

test('the comparison of five has the figures of the table, and no others', () => {
  const names = Object.entries(drawn).flatMap(([aspect, all]) => Object.keys(all).map((what) => `${aspect}: ${what}`));
  assert.deepEqual(figures.map(({ aspect, figure }) => `${aspect}: ${figure.what}`).sort(), names.sort());
});

/** The files' numbers: role to value, n and, for a share, its interval. */
const expected = ({ survey: id, skill: name, level }) => {
  if (id) return Object.fromEntries(kRoles.map((role) => [role, withInterval(share(id, role), Number(asked(id)[`n_${column(role)}`]))]));
  if (name) return Object.fromEntries(kAdvertised.map((role) => [role, withInterval(advertised(name, role), kAdverts[role])]));
  const rows = kRoles.map((role) => salaries.find((row) => row.where === 'US' && row.year === '2024' && row.experience === level && row.role === role));
  const enough = rows.filter((row) => row && row.n_distinct >= 30);
  return Object.fromEntries(enough.map((row) => [row.role, { value: Number(row.median_distinct_usd), n: Number(row.n_distinct) }]));
};

for (const { aspect, figure, rests } of figures) {
  test(`the values of “${aspect}: ${figure.what}” match the evidence on five jobs`, () => {
    const wanted = expected(rests);
    assert.deepEqual(Object.keys(figure.values), Object.keys(wanted));
    for (const [role, found] of Object.entries(figure.values)) {
      assert.deepEqual(Object.keys(found), Object.keys(wanted[role]), role);
      for (const [key, value] of Object.entries(wanted[role])) near(found[key], value, rests.level ? 0 : 0.000051, `${role} ${key}:`);
    }
    const [kind, source] = rests.survey ? ['practitioners', 'kaggle-2020-21'] : rests.skill ? ['adverts', 'adverts'] : ['pay', 'salaries'];
    assert.deepEqual([figure.kind, figure.evidence, figure.unit ?? 'share'], [kind, [source], rests.level ? 'usd' : 'share']);
    const { evidence } = quiz.comparison.find((row) => row.aspect === aspect);
    assert.ok(evidence.includes(source));
  });
}

// The articles compare two of the five roles. A verdict would make the page count how many claims the data support.
test('the comparison of five gives no verdicts', () => {
  for (const thing of [...quiz.comparison, ...figures.map(({ figure }) => figure)]) assert.equal(thing.verdict, undefined, thing.aspect ?? thing.what);
});

test('the number of adverts for each role is the one that its counts and shares give', () => {
  for (const role of kRoles) {
    for (const row of adverts) near(row[`adverts_${column(role)}`] / kAdverts[role], row[`share_${column(role)}`], 0.0000501, `${row.skill} ${role}`);
  }
});

test('a figure that was asked of a part of the people says so, and a row with adverts says that those for research scientists are too few', () => {
  const everybody = Object.fromEntries(kRoles.map((role) => [role, Number(asked('sql')[`n_${column(role)}`])]));
  for (const { figure, rests } of figures.filter((one) => one.rests.survey)) {
    const part = kRoles.some((role) => figure.values[role].n < everybody[role]);
    assert.equal(figure.note === 'Asked of a part of the people.', part, rests.survey);
  }
  for (const { aspect, figures: all = [] } of quiz.comparison) {
    const told = all.filter(({ kind }) => kind === 'adverts').map(({ note }) => note);
    if (told.length > 0) assert.match(told[0], /^Too few adverts for research scientists/, aspect);
  }
});

// ---- what the texts say of the figures -----------------------------------------------------------------------------------

const kWords = { one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, eight: 8, ten: 10, fourteen: 14, twenty: 20 };
const kMost = 'ore common here than in the other four';
const kLeast = 'arer here than in the other four';

/** Each phrase of a cell that says how common something is, with the ids in practitioners.csv of which it is true. */
const phrases = {
  Focus: { [kDa]: [[kMost, 'analyze-business']], [kDe]: [[kMost, 'data-infra']], [kRs]: [[kMost, 'ml-research']] },
  'Informing decisions': { [kDa]: [[kMost, 'analyze-business']], [kDe]: [['three in five', 'analyze-business']], [kRs]: [['two in five', 'analyze-business']] },
  'Keeping and moving data': {
    [kDs]: [['two in five', 'data-infra']], [kMle]: [['one in three', 'data-infra']], [kDa]: [['one in three', 'data-infra']],
    [kDe]: [[kMost, 'data-infra']], [kRs]: [[kLeast, 'data-infra']],
  },
  'Building models': { [kDa]: [[kLeast, 'prototype', 'improve-models']], [kDe]: [['one in three', 'prototype']], [kRs]: [['two in five', 'prototype']] },
  'Models in live products': { [kDs]: [['two in five', 'ml-service']], [kDa]: [[kLeast, 'ml-service']], [kDe]: [['one in four', 'ml-service']], [kRs]: [['one in five', 'ml-service']] },
  'Neural networks': {
    [kDs]: [['two in five', 'vision']], [kMle]: [[kMost, 'vision', 'seq-nlp', 'gpu']], [kDa]: [[kLeast, 'vision', 'seq-nlp', 'gpu']],
    [kDe]: [['one in three', 'vision']], [kRs]: [['half', 'gpu']],
  },
  Research: {
    [kDs]: [['one in four', 'ml-research', 'papers']], [kMle]: [['one in three', 'ml-research']], [kDa]: [['one in ten', 'ml-research', 'papers']],
    [kDe]: [['one in eight', 'ml-research', 'papers']], [kRs]: [[kMost, 'ml-research', 'papers']],
  },
  'Programming languages': { [kDa]: [[kLeast, 'java-js', 'c-cpp']], [kDe]: [[kMost, 'java-js']], [kRs]: [['three in ten', 'c-cpp']] },
  'SQL and data stores': { [kMle]: [['one in three', 'sql']], [kDa]: [['three in five', 'sql']], [kDe]: [[kMost, 'sql']], [kRs]: [[kLeast, 'sql']] },
  Cloud: { [kDs]: [['three in five', 'cloud-compute']], [kDa]: [['two in five', 'cloud-compute']], [kDe]: [['three in four', 'cloud-compute']], [kRs]: [['two in five', 'cloud-compute']] },
  'R and regression': {
    [kDs]: [[kMost, 'linear']], [kMle]: [[kLeast, 'r-stack']], [kDa]: [['two in five', 'r-stack']], [kDe]: [['one in three', 'r-stack']], [kRs]: [['three in five', 'linear']],
  },
  'Dashboards, charts and spreadsheets': { [kMle]: [['two in five', 'bi']], [kDa]: [[kMost, 'bi']], [kDe]: [['two in three', 'bi']], [kRs]: [['three in ten', 'bi']] },
  'Machine learning libraries': { [kDa]: [[kLeast, 'sklearn', 'pytorch', 'gbm']], [kDe]: [['three in ten', 'pytorch']], [kRs]: [['one in three', 'pytorch']] },
  'Tools of software teams': { [kDs]: [['two in three', 'eng-ide']], [kDa]: [[kLeast, 'eng-ide', 'bash']], [kDe]: [['one in five', 'bash']], [kRs]: [['more than half', 'eng-ide']] },
  Doctorate: { [kDs]: [['one in six', 'phd']], [kMle]: [['one in eight', 'phd']], [kDa]: [['one in twenty', 'phd']], [kDe]: [['one in fourteen', 'phd']], [kRs]: [[kMost, 'phd']] },
  'Years of experience': {
    [kDs]: [['two in five', 'ml-3y']], [kMle]: [['three in ten', 'ml-3y']], [kDa]: [['one in five', 'codes-5y']], [kDe]: [['nearly half', 'codes-5y']], [kRs]: [['more than half', 'codes-5y']],
  },
};

const kEdge = { most: Math.max, least: Math.min };
/** Whether of all roles this one has the most or the least. A survey that did not ask cannot disagree. */
const isEdge = (end, id, role, of) => {
  const shares = kRoles.map((one) => share(id, one, of));
  return shares.some(Number.isNaN) || share(id, role, of) === kEdge[end](...shares);
};

for (const { aspect, cells } of quiz.comparison) {
  test(`how common something is, in the cells of “${aspect}”, is true of the figures`, () => {
    for (const [role, cell] of Object.entries(cells)) {
      let rest = cell.toLowerCase();
      for (const [phrase, ...all] of phrases[aspect]?.[role] ?? []) {
        assert.ok(rest.includes(phrase), `${role}: ${cell}`);
        rest = rest.replace(phrase, '');
        for (const id of all) {
          const found = share(id, role);
          if (phrase === kMost || phrase === kLeast) {
            const end = phrase === kMost ? 'most' : 'least';
            assert.ok(isEdge(end, id, role, practitioners) && isEdge(end, id, role, later), `${role} ${id}`);
          } else if (phrase === 'more than half') assert.ok(found > 0.5, `${role} ${id}: ${found}`);
          else if (phrase.endsWith('half')) near(found, phrase === 'half' ? 0.5 : 0.47, 0.03, `${role} ${id}`);
          else {
            const [part, whole] = phrase.split(' in ').map((word) => kWords[word]);
            near(found, part / whole, 0.03, `${role} ${id}`);
          }
        }
      }
      // Two rows speak of adverts and of pay in such words; the next tests are about these.
      if (!['Large data and pipelines', 'Pay'].includes(aspect)) assert.doesNotMatch(rest, /\bhalf\b|\bother four\b|\b(one|two|three) in \w+\b/, `${role}: ${cell}`);
      assert.doesNotMatch(cell, /\d/, role);
    }
  });
}

test('what the cells say of adverts and of pay is true of the figures', () => {
  const cellsOf = (name) => quiz.comparison.find(({ aspect }) => aspect === name).cells;
  const large = cellsOf('Large data and pipelines');
  assert.match(large[kDs], /^One advert in five names Spark\.$/);
  near(advertised('spark', kDs), 1 / 5, 0.03);
  assert.match(large[kMle], /^One advert in four names Spark\.$/);
  near(advertised('spark', kMle), 1 / 4, 0.03);
  assert.match(large[kDa], /least often/);
  assert.match(large[kDe], /most often/);
  for (const name of ['spark', 'airflow', 'kafka']) {
    const shares = kAdvertised.map((role) => advertised(name, role));
    assert.deepEqual([advertised(name, kDa), advertised(name, kDe)], [Math.min(...shares), Math.max(...shares)], name);
  }
  for (const name of ['pytorch', 'docker', 'kubernetes']) assert.equal(advertised(name, kDa), Math.min(...kAdvertised.map((role) => advertised(name, role))), name);
  // Pay at all levels of experience, and at each.
  const pay = cellsOf('Pay');
  assert.match(pay[kDa], /^Lower here than in the other four\.$/);
  assert.match(pay[kDe], /^Less than data scientists, more than data analysts\.$/);
  assert.match(pay[kRs], /^About as much as machine learning engineers; more at entry level\.$/);
  for (const { figure: { values, what }, rests } of figures.filter((one) => one.rests.level)) {
    const sum = (role) => values[role].value;
    assert.equal(sum(kDa), Math.min(...kRoles.map(sum)), what);
    assert.ok(sum(kDa) < sum(kDe) && sum(kDe) < sum(kDs) && sum(kDs) < sum(kMle), what);
    if (rests.level === 'EN') assert.ok(sum(kRs) > 1.2 * sum(kMle));
    else near(sum(kRs) / sum(kMle), 1, 0.07, what);
  }
});

test('what stands out for a role is more common in it than in the other four, in 2020–21 and in 2022', () => {
  const { cells } = quiz.comparison.find(({ aspect }) => aspect === 'What stands out');
  const named = {
    [kDs]: { regression: ['linear'], 'decision trees': ['trees'], 'boosted trees': ['gbm'], 'interactive charts': ['plot-interactive'] },
    [kMle]: { images: ['vision'], 'neural networks': ['dl-framework', 'dense-nn'], 'graphics chips': ['gpu'], 'logs of training runs': ['tracking'] },
    [kDa]: { 'Decisions for a business': ['analyze-business'], dashboards: ['bi'], Tableau: ['tableau'], 'Power BI': ['power-bi'] },
    [kDe]: { 'Data systems': ['data-infra'], SQL: ['sql'], 'databases of large firms': ['sql-server-oracle'], 'cloud warehouses': ['cloud-warehouse'] },
    [kRs]: { 'Research in machine learning': ['ml-research'], papers: ['papers'], 'a doctorate': ['phd'], MATLAB: ['matlab'] },
  };
  for (const [role, things] of Object.entries(named)) {
    for (const [words, all] of Object.entries(things)) {
      assert.match(cells[role], new RegExp(words, 'i'), role);
      for (const id of all) for (const of of [practitioners, later]) assert.ok(isEdge('most', id, role, of), `${role}: ${id}`);
    }
  }
});

/** What the fit says of each pair of roles in 2022: of one person in each, how often it tells which is which. */
const pairs = fit.test2022.pairs;
const auc = (one, other) => pairs[`${one}/${other}`] ?? pairs[`${other}/${one}`];

test('the nearest neighbours are those that are hardest to tell apart', () => {
  const { cells } = quiz.comparison.find(({ aspect }) => aspect.startsWith('Nearest neighbour'));
  for (const role of kRoles) {
    const near2 = kRoles.filter((other) => other !== role).sort((a, b) => auc(role, a) - auc(role, b)).slice(0, 2);
    const names = near2.map((id) => quiz.roles.find((one) => one.id === id).name.toLowerCase());
    assert.equal(cells[role].toLowerCase(), `${names[0]}, then ${names[1]}.`);
  }
});

const numbersIn = (text) => text.match(/\d(?:[\d,]*\d)?(?:\.\d+)?%?/g) ?? [];
const inHundred = (part) => String(Math.round(100 * part));
const { people: counted, test2022 } = fit;
const sum = (counts) => Object.values(counts).reduce((total, n) => total + n, 0);
const grouped = (n) => n.toLocaleString('en');
const others = (role) => kRoles.filter((one) => one !== role);

/** The numbers of every answer and every outlook, in their order. */
const told = {
  'How sure can this quiz be?': [inHundred(test2022.top1), '100', inHundred(test2022.top2), '100', inHundred(fit.chance.top1), inHundred(fit.chance.top2), grouped(sum(counted.test))],
  'Which of these jobs are hard to tell apart?': [
    inHundred(auc(kDs, kMle)), '100', inHundred(Math.min(...Object.entries(pairs).filter(([pair]) => pair !== `${kDs}/${kMle}`).map(([, x]) => x))), inHundred(Math.max(...Object.values(pairs))), '50',
  ],
  'Do I need a doctorate to be a research scientist?': [percent(share('phd', kRs)), percent(1 - share('phd', kRs))],
  'Which role needs more coding?': [kMle, kDe, kDa].map((role) => percent(share('eng-ide', role))),
  'Where is it easier to begin?': [
    percent(share('codes-5y', kDa)), ...[Math.min, Math.max].map((edge) => percent(edge(...others(kDa).map((role) => share('codes-5y', role))))),
  ],
  'Do all companies keep the roles apart?': [],
  'Do adverts tell the same story as people in the roles?': [
    percent(advertised('python', kDa)), percent(share('python', kDa)), percent(advertised('docker', kMle)), '1%', String(kAdverts[kRs]),
  ],
  'Where do the numbers come from?': [grouped(sum(counted.train)), '2020', '2021', grouped(kAdvertised.reduce((total, role) => total + kAdverts[role], 0)), '2023', '24', '95%'],
  'Why do some numbers differ from those of the quiz of two jobs?': [],
  'What can it not know?': ['2020', '2021'],
  Demand: [],
  'The years ahead': [],
  'Tools change': ['2020', '21', percent(share('databricks-nb', kDe)), '2023', '24', percent(advertised('databricks', kDe)), '2020', '21', '2022'],
  'Neighbouring roles': [],
};

test('every number in the answers and the outlook of the five jobs is traced', () => {
  const texts = [...quiz.faq.map(({ question, answer }) => [question, answer]), ...quiz.outlook.map(({ topic, text }) => [topic, text])];
  assert.deepEqual(Object.fromEntries(texts.map(([name, text]) => [name, numbersIn(text)])), told);
  assert.ok(advertised('docker', kDa) < 0.01);
  assert.equal(Object.entries(pairs).sort(([, a], [, b]) => b - a)[0][0], `${kMle}/${kDa}`);
  assert.ok(isEdge('most', 'cloud-compute', kDe, practitioners) && isEdge('most', 'cloud-compute', kMle, later));
  const elsewhere = [quiz.title, quiz.intro, ...quiz.roles.map(({ summary }) => summary), ...quiz.traits.flatMap(({ low, high }) => [low, high]),
    ...quiz.lifecycle.flatMap(({ cells }) => Object.values(cells)), ...quiz.paths.flatMap(({ text, steps }) => [text, ...steps.map((step) => step.text)])];
  assert.deepEqual(elsewhere.flatMap(numbersIn), []);
});

// ---- stages and ways --------------------------------------------------------------------------------------------------------

test('who leads at a stage follows from the articles, or from the surveys', () => {
  const leads = Object.fromEntries(quiz.lifecycle.map(({ stage, leads: role }) => [stage, role]));
  assert.deepEqual(leads, {
    'Finding new methods': kRs, 'Storing and moving the data': kDe, 'Exploring the data': kDs, 'Developing and testing the model': kDs,
    'Putting it into production': kMle, 'Monitoring it in use': kMle, 'Informing those who decide': kDa,
  });
  // The articles' table of stages is in the first quiz.
  for (const stage of ['Exploring the data', 'Putting it into production', 'Monitoring it in use']) {
    const there = first.lifecycle.find((row) => row.stage === stage);
    const here = quiz.lifecycle.find((row) => row.stage === stage);
    assert.deepEqual([here.leads, here.cells], [there.leads, there.cells]);
  }
  for (const [id, role] of [['ml-research', kRs], ['data-infra', kDe], ['analyze-business', kDa], ['bi', kDa]]) {
    assert.ok(isEdge('most', id, role, practitioners) && isEdge('most', id, role, later), id);
  }
});

// What each step teaches, as ids in practitioners.csv or skills in adverts.csv. Only articles mention A/B tests.
const taught = [
  [/^Software engineering/, { survey: ['java-js', 'c-cpp'], skills: ['git', 'java', 'c++'] }],
  [/^Deployment/, { skills: ['docker', 'kubernetes', 'aws'] }],
  [/^PyTorch or TensorFlow/, { survey: ['dl-framework', 'vision', 'seq-nlp', 'gpu'] }],
  [/^Statistics and probability/, { survey: ['r-stack'] }],
  [/^Exploring data, with SQL/, { survey: ['sql'] }],
  [/^Telling/, { survey: ['bi', 'tableau', 'power-bi'] }],
  [/^Regression/, { survey: ['linear', 'trees', 'gbm'] }],
  [/^Experiments/, {}],
  [/^Models that predict/, { survey: ['prototype', 'improve-models', 'python'] }],
  [/^A first neural network/, { survey: ['dl-framework'] }],
  [/^SQL, and the databases/, { survey: ['sql', 'sql-server-oracle'], skills: ['sql', 'sql server', 'oracle'] }],
  [/^A cloud warehouse/, { survey: ['cloud-warehouse', 'cloud-compute'], skills: ['snowflake', 'aws', 'azure'] }],
  [/^Pipelines/, { skills: ['spark', 'airflow', 'kafka'] }],
  [/^The tools of software teams/, { survey: ['eng-ide', 'bash', 'java-js'] }],
  [/^Put a model into a live product/, { survey: ['ml-service', 'tracking'] }],
  [/^Questions of a business/, { survey: ['analyze-business'] }],
  [/^Spreadsheets: nearly half/, { skills: ['excel'] }],
  [/^Papers/, { survey: ['papers'] }],
  [/^Research of your own/, { survey: ['ml-research'] }],
  [/^A doctorate\. More than half/, { survey: ['phd'] }],
];

test('there is a way to every role and from every role', () => {
  const ways = quiz.paths.map(({ from, to }) => `${from} ${to}`);
  assert.deepEqual([ways.length, new Set(ways).size], [10, 10]);
  for (const role of kRoles) for (const end of ['from', 'to']) assert.ok(quiz.paths.some((way) => way[end] === role), `${end} ${role}`);
});

for (const { from, to, steps } of quiz.paths) {
  test(`people in the role have more of what the way from ${from} to ${to} teaches`, () => {
    const meanOf = (role, trait) => quiz.roles.find(({ id }) => id === role).mean[ids(quiz.traits).indexOf(trait)];
    for (const { text, trait, evidence } of steps) {
      assert.ok(meanOf(to, trait) > meanOf(from, trait), text);
      const [, things] = taught.find(([words]) => words.test(text)) ?? assert.fail(text);
      for (const id of things.survey ?? []) assert.ok(share(id, to) > share(id, from), `${text} ${id}`);
      const known = [from, to].every((role) => kAdvertised.includes(role));
      for (const name of things.skills ?? []) if (known) assert.ok(advertised(name, to) > advertised(name, from), `${text} ${name}`);
      assert.ok(evidence.length > 0);
    }
  });
}

test('“nearly half” and “more than half” in a step are true', () => {
  near(advertised('excel', kDa), 0.46, 0.03);
  assert.ok(share('phd', kRs) > 0.5);
});

// ---- the first quiz says the same ---------------------------------------------------------------------------------------------

const firstPractitioners = table('practitioners');
const firstAdverts = table('adverts');
const firstSalaries = table('salaries');
const kColumns = { [kDs]: ['n_data_scientists', 'share_data_scientists'], [kMle]: ['n_ml_engineers', 'share_ml_engineers'] };

// The first quiz leaves out people who write no code or use no machine learning. Here they count as “no”.
test('practitioners are as many in both quizzes, or up to five points fewer here because more people count', () => {
  const both = firstPractitioners.filter(({ id }) => practitioners.some((row) => row.id === id));
  assert.equal(both.length, 34);
  let most = 0;
  for (const row of both) {
    for (const [role, [n, part]] of Object.entries(kColumns)) {
      const here = { n: Number(asked(row.id)[`n_${column(role)}`]), part: share(row.id, role) };
      const less = row[part] - here.part;
      if (Number(row[n]) === here.n) near(less, 0, 0.00011, row.id);
      else {
        assert.ok(here.n > row[n] && less > 0 && less < 0.05, `${row.id} ${role}: ${less}`);
        // They all count as “no”: as many people say “yes”.
        near(here.part * here.n, row[part] * row[n], 1, row.id);
        most = Math.max(most, less);
      }
    }
  }
  assert.ok(most > 0.045);
  const { answer } = quiz.faq.find(({ question }) => question.startsWith('Why do some numbers differ'));
  assert.match(answer, /up to five points lower/);
});

test('figures that both quizzes draw have the same words, and the same shares where as many people count', () => {
  const there = first.comparison.flatMap(({ figures: all = [] }) => all);
  const shared = figures.filter(({ figure }) => figure.kind !== 'pay' && there.some(({ what, kind }) => what === figure.what && kind === figure.kind));
  assert.ok(shared.length > 20);
  for (const { figure } of shared) {
    const same = there.find(({ what, kind }) => what === figure.what && kind === figure.kind);
    for (const role of [kDs, kMle]) {
      const [one, other] = [figure.values[role], same.values[role]];
      if (figure.kind === 'practitioners' && one.n === other.n) for (const key of ['value', 'low', 'high']) near(one[key], other[key], 0.00011, `${figure.what} ${key}`);
      else near(one.value, other.value, figure.kind === 'adverts' ? 0.01 : 0.05, figure.what);
    }
  }
});

// Here adverts that name any two of the five roles are left out, and engineers' titles are matched a little more widely.
test('adverts differ from those of the first quiz by a point at most', () => {
  const both = firstAdverts.filter(({ skill: name }) => adverts.some((row) => row.skill === name));
  assert.ok(both.length > 20);
  for (const { skill: name, share_data_scientist_adverts: scientists, share_ml_engineer_adverts: engineers } of both) {
    near(advertised(name, kDs), scientists, 0.005, name);
    near(advertised(name, kMle), engineers, 0.01, name);
  }
});

test('pay is the same list as in the first quiz; entries counted once change the medians by less than 5%', () => {
  assert.equal(firstSalaries.length, 54);
  for (const row of firstSalaries) {
    const here = salaries.find((one) => ['where', 'year', 'experience', 'role'].every((key) => one[key] === row[key]));
    assert.deepEqual([Number(here.n), Number(here.median_usd)], [Number(row.n), Number(row.median_usd)]);
    if (row.where === 'US' && row.year === '2024') near(here.median_distinct_usd / row.median_usd, 1, 0.05, `${row.experience} ${row.role}`);
  }
});

// ---- the quiz of five is fair ---------------------------------------------------------------------------------------------------

const boxes = (group) => quiz.items.filter((item) => item.group === group);
/** Answers to all items by a function, which returns null to leave an item out. */
const answersBy = (choose, items = quiz.items) => Object.fromEntries(items.map((item) => [item.id, choose(item)]).filter(([, c]) => c !== null));

const careless = {
  'every box ticked': () => 1,
  'no box ticked': () => 0,
  ...Object.fromEntries(ids(quiz.groups).flatMap((group) => [1, 0].map((c) => [`only “${group}” answered, and ${c ? 'every' : 'no'} box ticked`, (item) => (item.group === group ? c : null)]))),
  ...Object.fromEntries(ids(quiz.groups).map((group) => [`every box ticked except those of “${group}”`, (item) => (item.group === group ? 0 : 1)])),
};

for (const [what, choose] of Object.entries(careless)) {
  test(`with ${what}, no job of five has a probability above 0.75`, (t) => {
    const [{ leader, roles }] = scoredAll([{ answers: answersBy(choose) }]);
    t.diagnostic(`${leader} ${roles[leader].probability.toFixed(3)}`);
    assert.ok(roles[leader].probability <= 0.75);
  });
}

for (const ticked of [0.5, 0.3]) {
  test(`boxes ticked at random, ${100 * ticked} in 100, favour no job of five`, (t) => {
    const random = generator(4);
    const rows = Array.from({ length: 3000 }, () => ({ answers: answersBy(() => Number(random() < ticked)) }));
    const all = scoredAll(rows).map(({ roles }) => roles);
    const averages = kRoles.map((role) => mean(all.map((roles) => roles[role].probability)));
    if (ticked === 0.5) {
      const [, least, most] = page.match(/at random give each job between (\d+)% and (\d+)% on average/);
      near(Math.min(...averages), least / 100, 0.01);
      near(Math.max(...averages), most / 100, 0.01);
    }
    for (const [i, role] of kRoles.entries()) {
      const average = averages[i];
      const above = mean(all.map((roles) => Number(roles[role].probability > 0.75)));
      t.diagnostic(`${role}: mean ${average.toFixed(3)}, above 0.75 in ${(100 * above).toFixed(1)}% of draws`);
      assert.ok(average > 0.07 && average < 0.35, role);
      assert.ok(above < 0.1, role);
    }
  });
}

/** All ways to tick `count` of some items. */
const choices = (items, count) => (count === 0 ? [[]] : items.flatMap((item, i) => choices(items.slice(i + 1), count - 1).map((rest) => [item, ...rest])));

/** For each role the fewest ticks that make it lead, of all ways to answer `items` with up to `most` ticks. */
const shortest = (items, most) => {
  const found = {};
  for (let count = 0; count <= most; ++count) {
    const ways = choices(ids(items), count);
    for (const [i, { leader, roles, verdict }] of scoredAll(ways.map((way) => ({ answers: answersBy(({ id }) => Number(way.includes(id)), items) }))).entries()) {
      const { probability } = roles[leader];
      if (!(found[leader]?.ticks.length < count) && !(found[leader]?.probability >= probability)) found[leader] = { ticks: ways[i], probability, verdict };
    }
  }
  return found;
};

test('each job of five can lead after the first question, and after all six, with two ticks or fewer', (t) => {
  for (const [when, items, most] of [['the first question', boxes('work'), 2], ['all questions', quiz.items, 2]]) {
    const found = shortest(items, most);
    assert.deepEqual(Object.keys(found).sort(), [...kRoles].sort(), when);
    for (const role of kRoles) t.diagnostic(`${when}: ${role} ${found[role].probability.toFixed(2)} ${found[role].verdict}: ${found[role].ticks.join(', ') || 'no tick'}`);
  }
});

// Found by ticking or emptying one box after another, as long as the role's probability rises.
const clear = {
  [kDs]: ['analyze-business', 'prototype', 'ml-service', 'improve-models', 'phd', 'python', 'sql', 'r-stack', 'gbm', 'databricks-nb', 'cloud-compute', 'plot-interactive', 'tracking'],
  [kMle]: ['ml-service', 'improve-models', 'python', 'java-js', 'c-cpp', 'dl-framework', 'dense-nn', 'vision', 'gpu', 'cloud-compute', 'tracking', 'eng-ide'],
  [kDa]: ['analyze-business', 'sql', 'r-stack', 'bi'],
  [kDe]: ['data-infra', 'sql', 'java-js', 'bash', 'sql-server-oracle', 'cloud-warehouse', 'databricks-nb', 'cloud-compute', 'bi', 'eng-ide', 'notepad'],
  [kRs]: ['prototype', 'ml-research', 'papers', 'matlab', 'phd', 'r-stack', 'bash'],
};

test('there are answers that make each job of five lead clearly', (t) => {
  const rows = kRoles.map((role) => ({ id: role, answers: answersBy(({ id }) => Number(clear[role].includes(id))) }));
  for (const { id, leader, verdict, roles } of scoredAll(rows)) {
    t.diagnostic(`${id}: ${roles[leader].probability.toFixed(2)}`);
    assert.deepEqual([leader, verdict], [id, 'clearly']);
    assert.ok(roles[leader].probability > 0.85, id);
  }
});

// ---- the quiz of five does what it is meant to --------------------------------------------------------------------------------------

test('for 6,000 simulated readers, the quiz of five asks at most five questions and is right often enough', (t) => {
  const { status, stdout, stderr } = rolefit(['simulate', kPath, '--readers', '6000', '--seed', '1']);
  assert.equal(status, 0, stderr);
  const { all, untempered, orders } = JSON.parse(stdout);
  const { accuracy, questions, called, exposure } = orders.adaptive;
  t.diagnostic(`all ${all.accuracy}; at the offer ${accuracy} after ${questions.mean.toFixed(2)} questions, called ${JSON.stringify(called)}`);
  assert.ok(all.accuracy >= 0.54);
  assert.ok(untempered.calibrationError <= 0.02);
  assert.ok(accuracy >= 0.53);
  assert.ok(questions.mean <= 5);
  for (const part of Object.values(called)) assert.ok(part >= 0.15 && part <= 0.26);
  // The first three questions come to everybody; each of the others to some.
  for (const [i, { id }] of quiz.groups.entries()) {
    const part = exposure[boxes(id)[0].id];
    assert.ok(i < quiz.pinned ? part === 1 : part > 0.2 && part < 1, `${id}: ${part}`);
  }
});

test('the first two jobs of five hold the right one about three times in four, as data/README.md says', (t) => {
  const drawnPeople = people(quiz, 4000, 7);
  const rightOf = (rows) => {
    const ranks = scoredAll(rows).map(({ roles }, i) => kRoles.filter((role) => roles[role].probability > roles[drawnPeople[i].role].probability).length);
    return [0, 1].map((rank) => mean(ranks.map((found) => Number(found <= rank))));
  };
  const all = rightOf(drawnPeople.map(({ answers }) => ({ answers })));
  // The reader answers what the tool asks next, until five questions are answered.
  let rows = drawnPeople.map(() => ({ answers: {} }));
  for (let asks = 0; asks < quiz.minimum; ++asks) {
    const nexts = toldAll('next', rows, kPath).map(({ next }) => next[0].items);
    rows = rows.map(({ answers }, i) => ({ answers: { ...answers, ...Object.fromEntries(nexts[i].map((id) => [id, drawnPeople[i].answers[id]])) } }));
  }
  const five = rightOf(rows);
  t.diagnostic(`first and first two: ${all} with all questions, ${five} with five`);
  const stated = page.match(/all six questions name the right job first for (\d+) in 100, and among the first two for (\d+)\. Five questions manage (\d+) and (\d+)\./);
  for (const [i, found] of [...all, ...five].entries()) near(found, Number(stated[i + 1]) / 100, 0.02);
});

// ---- data/README.md -------------------------------------------------------------------------------------------------------------------

const two = (x) => x.toFixed(2);
const three = (x) => x.toFixed(3);

test('data/README.md says how the quiz of five did on people who answered later', () => {
  const rows = [
    ['right job first', inHundred(test2022.top1), inHundred(fit.compare2022['logistic regression on the same items'].top1), inHundred(fit.chance.top1)],
    ['right job among the first two', inHundred(test2022.top2), inHundred(fit.compare2022['logistic regression on the same items'].top2), inHundred(fit.chance.top2)],
    ['AUC, mean of all pairs', three(test2022.auc), three(fit.compare2022['logistic regression on the same items'].auc), three(0.5)],
    ['log loss', three(test2022.logLoss), three(fit.compare2022['logistic regression on the same items'].logLoss), three(fit.chance.logLoss)],
  ];
  for (const [what, ...cells] of rows) assert.ok(page.includes(`| ${what} | ${cells.join(' | ')} |`), what);
  for (const { band, people: part, stated, rightAmongFirstTwo, right, trueAmongFirstTwo } of test2022.bands) {
    const cells = [part, stated, rightAmongFirstTwo, right, trueAmongFirstTwo].map(inHundred);
    assert.ok(page.includes(`| ${band} | ${cells.join(' | ')} |`), band);
  }
  const recall = kRoles.map((role) => `${kPlural[role]} ${inHundred(test2022.recall[role])}`);
  assert.ok(page.includes(`${recall.slice(0, -1).join(', ')} and ${recall.at(-1)}`.replace('ML engineers', 'machine learning engineers')), 'recall');
  const hard = Object.entries(pairs).sort(([, a], [, b]) => a - b).map(([, x]) => two(x));
  assert.ok(page.includes(`AUC ${hard[0]}). For all other pairs it is ${hard[1]} or more`), 'pairs');
  for (const count of [counted.train, counted.test]) assert.ok(page.includes(grouped(sum(count))));
  assert.ok(page.includes(`by ${inHundred(fit.fidelity.mean)} points on average, and by ${inHundred(fit.fidelity.largest)} at most`), 'fidelity');
});

test('data/README.md says what careless answers to the quiz of five lead to', () => {
  const leads = (choose) => scoredAll([{ answers: answersBy(choose) }]).map(({ leader, roles }) => roles[leader].probability)[0];
  const alone = Math.max(...ids(quiz.groups).flatMap((group) => [0, 1].map((c) => leads((item) => (item.group === group ? c : null)))));
  const [, all, none, single, doctorate] = page.match(/Every box ticked gives no job more than (\d+)%, no box ticked (\d+)%, and a single question (\d+)%\..*doctorate alone.*?(\d+)%/);
  assert.deepEqual([leads(() => 1), leads(() => 0), alone, leads(({ id }) => Number(id === 'phd'))].map((x) => Math.round(100 * x)), [all, none, single, doctorate].map(Number));
});
