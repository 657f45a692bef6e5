// Every figure and every verdict of the first quiz follows from the files in data/evidence by the rules of its README.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { table, withInterval } from '../support/evidence.mjs';

const root = new URL('../../', import.meta.url);
const quiz = JSON.parse(readFileSync(new URL('data/quizzes/ds-or-mle.json', root), 'utf8'));

const practitioners = table('practitioners');
const adverts = table('adverts');
const salaries = table('salaries');
const claims = table('claims');

const kDs = 'data-scientist';
const kMle = 'ml-engineer';
const kAdverts = { [kDs]: 14419, [kMle]: 977 };
const kWeak = 0.2;

// ---- the basis of each figure -----------------------------------------------------------------------------------------
//
// The rows with their figures. A figure has its text; the place of its values (survey: an id in practitioners.csv; skill: a skill in
// adverts.csv; time: shares in a note of claims.csv; pay: year and experience); and the claims behind it, each with its data sets.
// `for` is the role that an article names if claims.csv has no such claim. 'both' and 'nobody' have no verdict.

const k22 = '2020-22';
const k17 = '2017';
const kAd = 'adverts';
const drawn = {
  'Preparing data': {
    'Working time spent on preparing data': { time: 'Data prep / cleaning', claims: { 'Data prep / cleaning': [k17] } },
  },
  'Analysing data': {
    'Analyse data for business decisions': { survey: 'analyze-business', claims: { 'Analysing data for business decisions (EDA/insight)': [k22, k17] } },
    'Working time spent on finding insights': { time: 'Finding insights (time share)', claims: { 'Finding insights (time share)': [k17] } },
  },
  'Statistical methods': {
    'Use linear or logistic regression': { survey: 'linear', claims: { 'Statistics: linear/logistic regression': [k22, k17] } },
    'Use Bayesian methods': { survey: 'bayes', claims: { 'Statistics: Bayesian methods': [k22, k17] } },
    'Analyse time series': { claims: { 'Statistics: time series': [k17] } },
  },
  'Who builds the models: the articles disagree': {
    'Experiment to improve existing models': { survey: 'improve-models', claims: { 'Improving existing models': [k22] } },
    'Build prototypes that apply machine learning to new areas': { survey: 'prototype', claims: { Prototyping: [k22, k17] } },
  },
  'Trees and boosted trees': {
    'Use decision trees or random forests': { survey: 'trees', claims: { 'Trees / random forests': [k22, k17] } },
    'Use gradient boosting, such as XGBoost': { survey: 'gbm', claims: { 'Gradient boosting': [k22, k17] } },
  },
  'Images, language and graphics chips': {
    'Work with images': { survey: 'vision', claims: { 'Computer vision / CNN': [k22, k17] } },
    'Train on graphics chips (GPUs)': { survey: 'gpu', claims: { 'GPU training': [k22, k17] } },
    'Work with language or other sequences': { survey: 'seq-nlp', claims: { 'Sequence models / NLP': [k22, k17] } },
    'Train networks that generate': { survey: 'generative', for: 'nobody' },
    'OpenCV, a library for images': { skill: 'opencv', claims: { 'Computer vision / CNN': [kAd] } },
  },
  Communicating: {
    'Working time spent on visualising': { time: 'Visualisation', claims: { Visualisation: [k17] } },
    'Find it a challenge to explain data science to others': { claims: { 'Storytelling: explaining DS to others is a challenge': [k17] } },
  },
  Experimenting: { 'Use A/B tests': { claims: { 'A/B testing': [k17] } } },
  Deploying: {
    'Build or run a machine learning service': { survey: 'ml-service', claims: { 'Deploy / run an ML service': [k22] } },
    'The same, in 2017': { claims: { 'Deploy / run an ML service': [k17] } },
    'Working time spent on putting work into production': {
      time: 'Putting work into production (time share >=20%)', claims: { 'Putting work into production (time share >=20%)': [k17] } },
    'See their models reach production mostly or always': { claims: { 'Models often reach production (most/always)': [k17] } },
    'Use a product that serves models': { claims: { 'Model-serving product (2022)': [k22] } },
  },
  'Running the infrastructure': {
    'Build or run data infrastructure': { survey: 'data-infra', claims: { 'Data infrastructure / pipelines': [k22] } },
    'The same, in 2017': { claims: { 'Data infrastructure / pipelines': [k17] } },
    'Use Spark': { claims: { Spark: [k17] } },
    'Airflow, for pipelines': { skill: 'airflow', claims: { 'Airflow (pipelines)': [kAd] } },
    'Spark, for large amounts of data': { skill: 'spark', claims: { Spark: [kAd] } },
  },
  Monitoring: {
    'Use a tool that tracks experiments or monitors models': { survey: 'tracking', claims: { 'Monitoring / experiment tracking': [k22] } },
  },
  'Keeping up with research': {
    'Follow journals or arXiv': { survey: 'papers', for: kMle },
    'Do research that advances machine learning': { survey: 'ml-research', claims: { 'ML research': [k22, k17] } },
  },
  'Programming languages': {
    'Use R or its tools': { survey: 'r-stack', claims: { R: [k22, k17] } },
    'Use C or C++': { survey: 'c-cpp', claims: { 'C / C++': [k22, k17] } },
    'Use Java': { claims: { Java: [k22, k17] } },
    'Use Python': { survey: 'python', for: 'both' },
    R: { skill: 'r', claims: { R: [kAd] } },
    'C++': { skill: 'c++', claims: { 'C / C++': [kAd] } },
    Java: { skill: 'java', claims: { Java: [kAd] } },
  },
  'Handling data': {
    'Use SQL regularly': { survey: 'sql', claims: { SQL: [k22, k17] } },
    SQL: { skill: 'sql', claims: { SQL: [kAd] } },
    pandas: { skill: 'pandas', claims: { pandas: [kAd] } },
    NumPy: { skill: 'numpy', for: kDs },
    Excel: { skill: 'excel', for: kDs },
  },
  'Machine learning libraries': {
    'Use scikit-learn': { survey: 'sklearn', claims: { 'scikit-learn': [k22] } },
    'Use PyTorch': { survey: 'pytorch', claims: { PyTorch: [k22] } },
    'Use TensorFlow': { claims: { TensorFlow: [k22, k17] } },
    'Use Keras': { claims: { Keras: [k22] } },
    'scikit-learn': { skill: 'scikit-learn', claims: { 'scikit-learn': [kAd] } },
    PyTorch: { skill: 'pytorch', claims: { PyTorch: [kAd] } },
    TensorFlow: { skill: 'tensorflow', claims: { TensorFlow: [kAd] } },
    Keras: { skill: 'keras', claims: { Keras: [kAd] } },
  },
  'Statistical software': { SAS: { skill: 'sas', for: kDs } },
  Visualisation: {
    'Use a dashboard tool, such as Tableau or Power BI': { survey: 'bi', for: kDs },
    'Use Tableau': { claims: { Tableau: [k22, k17] } },
    'Use Power BI': { claims: { 'Power BI': [k22] } },
    'Use Matplotlib': { claims: { matplotlib: [k22] } },
    'Use seaborn': { claims: { seaborn: [k22] } },
    'Use ggplot2': { claims: { ggplot2: [k22] } },
    Tableau: { skill: 'tableau', claims: { Tableau: [kAd] } },
    'Power BI': { skill: 'power bi', claims: { 'Power BI': [kAd] } },
    Matplotlib: { claims: { matplotlib: [kAd] } },
    seaborn: { claims: { seaborn: [kAd] } },
    ggplot2: { skill: 'ggplot2', claims: { ggplot2: [kAd] } },
  },
  DevOps: { Docker: { skill: 'docker', claims: { Docker: [kAd] } }, Kubernetes: { skill: 'kubernetes', claims: { Kubernetes: [kAd] } } },
  Cloud: {
    'Use any cloud': { survey: 'cloud-any', for: kMle },
    'Use AWS': { survey: 'aws', claims: { AWS: [k22] } },
    'The same, in 2017': { claims: { AWS: [k17] } },
    'Use Google Cloud': { survey: 'gcp', claims: { 'Google Cloud': [k22] } },
    'Use Azure': { survey: 'azure', claims: { Azure: [k22] } },
    AWS: { skill: 'aws', claims: { AWS: [kAd] } },
    'Google Cloud': { skill: 'gcp', claims: { 'Google Cloud': [kAd] } },
    Azure: { skill: 'azure', claims: { Azure: [kAd] } },
  },
  'Strongest skills': {
    'Write code in an editor made for software': { survey: 'eng-ide', for: kMle },
    'Use Git': { claims: { Git: [k17] } },
    'Use the shell or Linux': { claims: { 'Shell / Linux': [k22] } },
    'The same, in 2017': { claims: { 'Shell / Linux': [k17] } },
    Git: { skill: 'git', claims: { Git: [kAd] } },
    Linux: { skill: 'linux', claims: { 'Shell / Linux': [kAd] } },
  },
  'Doctoral degree': { 'Hold a doctoral degree': { survey: 'phd', claims: { 'Doctoral degree': [k22, k17] } } },
  'Who is paid more': {
    'United States, 2024, all levels of experience': { pay: ['2024', 'all'], for: kMle },
    'United States, 2025, all levels of experience': { pay: ['2025', 'all'], for: kMle },
    'United States, 2024, entry level': { pay: ['2024', 'EN'], for: kMle },
    'United States, 2024, mid-level': { pay: ['2024', 'MI'], for: kMle },
    'United States, 2024, senior': { pay: ['2024', 'SE'], for: kMle },
    'United States, 2024, executive': { pay: ['2024', 'EX'], for: kMle },
  },
  'Pay, as one article gives it': {
    'Data scientists: United States, 2024, all levels of experience': { pay: ['2024', 'all'], alone: kDs, stated: [95000, 115000] },
    'Engineers: United States, 2024, all levels of experience': { pay: ['2024', 'all'], alone: kMle, stated: [120000, Infinity] },
  },
};

/** Rows with a claim that data could test, but these data do not. */
const untested = ['Optimising', 'Education', 'What comes out', 'Typical projects', 'Closest partners', 'Others they work with', 'Industries'];

const pairs = Object.entries(drawn).flatMap(([aspect, figures]) => Object.entries(figures).map(([what, rests]) => {
  const row = quiz.comparison.find((one) => one.aspect === aspect);
  const figure = row?.figures?.find((one) => one.what === what && one.kind === (rests.pay ? 'pay' : isAdvert(rests) ? 'adverts' : 'practitioners'));
  return { name: `${aspect}: ${what}`, rests, figure };
}));
function isAdvert({ skill, claims: told = {} }) {
  return skill !== undefined || Object.values(told).some((sets) => sets.includes(kAd));
}
const claim = (what) => claims.find((one) => one.what === what) ?? assert.fail(`no claim '${what}'`);
const survey = (id) => practitioners.find((one) => one.id === id) ?? assert.fail(id);
const skill = (name) => adverts.find((one) => one.skill === name) ?? assert.fail(name);

test('the quiz has the figures of the table, and no others', () => {
  for (const { name, figure } of pairs) assert.ok(figure, name);
  const inQuiz = quiz.comparison.flatMap(({ aspect, figures = [] }) => figures.map(({ what }) => `${aspect}: ${what}`));
  assert.deepEqual([...inQuiz].sort(), pairs.map(({ name }) => name).sort());
});

// ---- values and intervals ---------------------------------------------------------------------------------------------

/** The files' numbers for one role: value, n, low, high. */
const expected = ({ survey: id, skill: name, time, pay }, role) => {
  const scientist = role === kDs;
  if (id) {
    const { n_data_scientists: a, n_ml_engineers: b, share_data_scientists: p, share_ml_engineers: q } = survey(id);
    return withInterval(Number(scientist ? p : q), Number(scientist ? a : b));
  }
  if (name) {
    const { share_data_scientist_adverts: p, share_ml_engineer_adverts: q } = skill(name);
    return withInterval(Number(scientist ? p : q), kAdverts[role]);
  }
  if (time) {
    const { note, practitioners_2017_log_odds_ratio: odds } = claim(time);
    const shares = note.match(/\d+\.\d(?=%)/g).slice(0, 2).map((text) => Number(text) / 100).sort((a, b) => a - b);
    return { value: shares[(Number(odds) > 0) === scientist ? 0 : 1] };
  }
  const [year, experience] = pay;
  const found = salaries.find((one) => one.where === 'US' && one.year === year && one.experience === experience && one.role === role);
  return { value: Number(found.median_usd), n: Number(found.n), low: Number(found.median_low_95), high: Number(found.median_high_95) };
};

for (const { name, rests, figure } of pairs) {
  const drawsValues = rests.survey ?? rests.skill ?? rests.time ?? rests.pay;
  test(`the values of “${name}” match the evidence`, () => {
    if (!drawsValues) return assert.equal(figure.values, undefined);
    assert.deepEqual(Object.keys(figure.values), rests.alone ? [rests.alone] : [kDs, kMle]);
    for (const [role, found] of Object.entries(figure.values)) {
      const wanted = expected(rests, role);
      assert.deepEqual(Object.keys(found), Object.keys(wanted));
      const within = rests.pay ? 0 : 0.000051;
      for (const key of Object.keys(wanted)) assert.ok(Math.abs(found[key] - wanted[key]) <= within, `${role} ${key}: ${found[key]}, not ${wanted[key]}`);
    }
    assert.equal(figure.unit ?? 'share', rests.pay ? 'usd' : 'share');
  });
}

test('only 14,419 and 977 adverts, of all pairs that add up to 15,396, give every share and log-odds ratio', () => {
  const last = 0.0000501;
  const agrees = (n, m) => adverts.every(({ share_data_scientist_adverts: p, share_ml_engineer_adverts: q, log_odds_ratio: odds, standard_error: error }) => {
    const b = Math.round(q * m);
    if (Math.abs(b / m - q) > last) return false;
    for (let a = Math.ceil((p - last) * n); a <= (Number(p) + last) * n; ++a) {
      const counts = [a, n - a, b, m - b].map((count) => count + 0.5);
      const [c, d, e, f] = counts;
      if (Math.abs(Math.log(e / f) - Math.log(c / d) - odds) < last && Math.abs(Math.sqrt(counts.reduce((sum, x) => sum + 1 / x, 0)) - error) < last) return true;
    }
    return false;
  });
  const found = [];
  for (let m = 1; m < 15396; ++m) if (agrees(15396 - m, m)) found.push([15396 - m, m]);
  assert.deepEqual(found, [[kAdverts[kDs], kAdverts[kMle]]]);
});

// ---- what the notes say -----------------------------------------------------------------------------------------------

const kColumns = { [k22]: 'practitioners_2020_22_log_odds_ratio', [k17]: 'practitioners_2017_log_odds_ratio', [kAd]: 'adverts_log_odds_ratio' };
const oddsOf = (what, set) => {
  const odds = Number(claim(what)[kColumns[set]]);
  const times = Math.exp(Math.abs(odds)).toFixed(1);
  return times === '1.0' ? 'even odds' : `odds ${times} times as high for ${odds < 0 ? 'data scientists' : 'engineers'}`;
};

for (const { name, rests, figure } of pairs) {
  test(`the odds in the note of “${name}” match the claims`, () => {
    const told = figure.note?.toLowerCase().match(/odds \d\.\d times as high for (data scientists|engineers)|even odds/g) ?? [];
    const known = Object.entries(rests.claims ?? {}).flatMap(([what, sets]) => sets.map((set) => oddsOf(what, set)));
    for (const odds of told) assert.ok(known.includes(odds), `${odds}: not among ${known}`);
    // Without values to draw, the note must have all of the odds.
    if (!figure.values) assert.deepEqual(new Set(told), new Set(known));
  });
}

test('a difference in working time has its margin, as in the notes of the claims', () => {
  for (const { name, rests, figure } of pairs) {
    const [, points, margin] = (rests.time && claim(rests.time).note.match(/diff [+-](\d\.\d)pp \+-(\d\.\d)/)) || [];
    if (points) assert.ok(figure.note.includes(`${points} points, ± ${margin}`), name);
  }
});

test('a figure says so if no article mentions it', () => {
  for (const { name, rests, figure } of pairs) {
    const nothing = rests.for === 'nobody' || Object.keys(rests.claims ?? {}).some((what) => claim(what).article_says === 'nothing');
    assert.equal(/^No article (mentions it|sets the roles apart by it)\./.test(figure.note ?? ''), nothing, name);
  }
});

// ---- verdicts ---------------------------------------------------------------------------------------------------------

const kLabels = { [k22]: 'practitioners 2020-22', [k17]: 'practitioners 2017', [kAd]: 'adverts' };
const kWords = { supports: 'supported', CONTRADICTS: 'contradicted', 'no difference': 'no-difference', weak: 'no-difference' };

/** The verdict from the log-odds ratio (positive for the engineer), its standard error and the role that the articles name. */
const judged = (odds, error, role) => {
  const towards = role === kMle ? odds : -odds;
  if (Math.abs(odds) < 1.96 * error) return 'no-difference';
  if (towards < 0) return 'contradicted';
  return towards < kWeak ? 'no-difference' : 'supported';
};

const verdictsOf = ({ claims: told, survey: id, skill: name, pay, alone, stated, for: role }) => {
  if (told) {
    return Object.entries(told).flatMap(([what, sets]) => sets.map((set) => {
      const { article_says: says, verdict } = claim(what);
      return says === 'nothing' ? undefined : kWords[verdict.split('; ').find((one) => one.startsWith(`${kLabels[set]}:`)).split(':')[1]];
    }));
  }
  if (role === 'both' || role === 'nobody') return [undefined];
  if (pay) {
    if (stated) {
      const { low, high } = expected({ pay }, alone);
      return [high >= stated[0] && low <= stated[1] ? 'supported' : 'contradicted'];
    }
    const [less, more] = [kDs, kMle].map((one) => expected({ pay }, one));
    return [more.value - less.value > Math.hypot(less.high - less.value, more.value - more.low) ? 'supported' : 'no-difference'];
  }
  const { log_odds_ratio: odds, standard_error: error } = id ? survey(id) : skill(name);
  return [judged(Number(odds), Number(error), role)];
};

for (const { name, rests, figure } of pairs) {
  test(`the verdict on “${name}” follows from the evidence`, () => {
    for (const verdict of verdictsOf(rests)) assert.equal(figure.verdict, verdict);
  });
}

test('the surveys of 2020 and 2021, from which the values come, confirm the verdicts on 2020 to 2022', () => {
  for (const { name, rests, figure } of pairs.filter((one) => one.rests.survey && one.figure.verdict)) {
    const { article_says: says } = claims.find((one) => one.what in (rests.claims ?? {})) ?? {};
    const { log_odds_ratio: odds, standard_error: error } = survey(rests.survey);
    assert.equal(figure.verdict, judged(Number(odds), Number(error), says ? (says === 'DS' ? kDs : kMle) : rests.for), name);
  }
});

test('the rule gives the verdicts on adverts in claims.csv', () => {
  for (const { rests } of pairs.filter((one) => one.rests.skill && one.rests.claims)) {
    const [what] = Object.keys(rests.claims);
    const { article_says: says, adverts_log_odds_ratio: odds } = claim(what);
    const found = skill(rests.skill);
    assert.ok(Math.abs(found.log_odds_ratio - odds) < 0.0006, what);
    if (says !== 'nothing') assert.equal(judged(Number(found.log_odds_ratio), Number(found.standard_error), says === 'DS' ? kDs : kMle), verdictsOf(rests)[0], what);
  }
});

test('every claim has a figure, with every data set that tested it', () => {
  const told = new Set(pairs.flatMap(({ rests }) => Object.entries(rests.claims ?? {}).flatMap(([what, sets]) => sets.map((set) => `${what}: ${set}`))));
  const known = claims.flatMap((one) => Object.entries(kColumns).filter(([, column]) => one[column] !== '').map(([set]) => `${one.what}: ${set}`));
  assert.equal(claims.length, 47);
  assert.deepEqual([...told].sort(), known.sort());
});

test('the verdict on a row follows from the verdicts on its figures', () => {
  for (const { aspect, figures = [], verdict } of quiz.comparison) {
    const verdicts = figures.flatMap((figure) => figure.verdict ?? []);
    const wanted =
      verdicts.length === 0 ? (untested.includes(aspect) ? 'no-data' : undefined)
      : verdicts.every((one) => one === 'supported') ? 'supported'
      : verdicts.includes('contradicted') && !verdicts.includes('supported') ? 'contradicted'
      : 'mixed';
    assert.equal(verdict, wanted, aspect);
  }
});

// ---- sources ----------------------------------------------------------------------------------------------------------

test('every figure names the sources of its values and of its text', () => {
  for (const { name, rests, figure } of pairs) {
    const wanted = new Set();
    if (rests.survey) wanted.add('kaggle-2020-21');
    if (rests.skill) wanted.add('adverts');
    if (rests.pay) wanted.add('salaries');
    const sets = Object.values(rests.claims ?? {}).flat();
    if (sets.includes(k17)) wanted.add('kaggle-2017');
    if (sets.includes(kAd)) wanted.add('adverts');
    if (sets.includes(k22) && !rests.survey) {
      wanted.add('kaggle-2022');
      if (!/\(2022\)/.test(Object.keys(rests.claims)[0])) wanted.add('kaggle-2020-21');
    }
    assert.deepEqual([...figure.evidence].sort(), [...wanted].sort(), name);
  }
});
