/** The alternatives that run in the same Node process: a plain JavaScript implementation of the same method, and jsCAT. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const kThetaEnd = 6;
const kGeneralEnd = 4;
const kGeneralNodes = 17;

/** @param {number} n @param {number} end */
const grid = (n, end) => Float64Array.from({ length: n }, (_, q) => -end + (2 * end * q) / (n - 1));

/** @param {number} z */
const logistic = (z) => 1 / (1 + Math.exp(-z));

/** Normal weights that add up to 1. @param {Float64Array} theta @param {number} mean @param {number} sd */
const normalWeights = (theta, mean, sd) => {
  const weights = theta.map((x) => Math.exp(-0.5 * ((x - mean) / sd) ** 2));
  const sum = weights.reduce((total, w) => total + w, 0);
  return weights.map((w) => w / sum);
};

/** The probabilities of a graded item's categories at `theta`. */
const gradedProbabilities = ({ slope, intercepts }, theta) => {
  const z = intercepts.map((d) => slope * theta + d);
  const last = intercepts.length;
  return Array.from({ length: last + 1 }, (_, c) => {
    if (c === 0) return logistic(-z[0]);
    if (c === last) return logistic(z[last - 1]);
    return logistic(z[c - 1]) * logistic(-z[c]) * -Math.expm1(intercepts[c] - intercepts[c - 1]);
  });
};

/** The probabilities of a nominal item's categories at `theta`. */
const nominalProbabilities = ({ slope, scores, intercepts }, theta) => {
  const z = intercepts.map((d, c) => slope * scores[c] * theta + d);
  const largest = Math.max(...z);
  const terms = z.map((x) => Math.exp(x - largest));
  const sum = terms.reduce((total, x) => total + x, 0);
  return terms.map((x) => x / sum);
};

/** Tables of everything that does not depend on answers. @param {any} quiz A file of format rolefit/1. */
export const prepare = (quiz) => {
  const theta = grid(quiz.nodes ?? 61, kThetaEnd);
  const traitOf = new Map(quiz.traits.map(({ id }, t) => [id, t]));
  const items = quiz.items.map((item) => {
    const at = item.model === 'nominal' ? nominalProbabilities : gradedProbabilities;
    const nodes = Array.from(theta, (x) => at(item, x));
    const probability = nodes[0].map((_, c) => Float64Array.from(nodes, (node) => node[c]));
    return {
      id: item.id,
      trait: traitOf.get(item.trait),
      probability,
      logProbability: probability.map((table) => table.map(Math.log)),
    };
  });
  const loads = quiz.traits.some(({ loading }) => loading);
  const general = loads ? grid(kGeneralNodes, kGeneralEnd) : Float64Array.of(0);
  return {
    theta,
    items,
    itemOf: new Map(items.map((item) => [item.id, item])),
    traits: quiz.traits.map(({ id }) => id),
    roles: quiz.roles.map(({ id }) => id),
    priors: quiz.roles.map(({ prior }) => prior),
    temperature: quiz.temperature ?? 1,
    generalWeights: normalWeights(general, 0, 1),
    // [role][trait][general node][node]
    weights: quiz.roles.map(({ mean, sd }) =>
      quiz.traits.map(({ loading = 0 }, t) =>
        Array.from(general, (g) => normalWeights(theta, mean[t] + loading * g, sd?.[t] ?? 1)),
      ),
    ),
  };
};

/** The roles' probabilities, and the distribution of each trait within each role, [role][trait][node].
 * @param {ReturnType<typeof prepare>} model @param {Record<string, number>} answers */
export const posterior = (model, answers) => {
  const n = model.theta.length;
  const logs = model.traits.map(() => new Float64Array(n));
  for (const id in answers) {
    const item = model.itemOf.get(id);
    const table = item.logProbability[answers[id]];
    const sum = logs[item.trait];
    for (let q = 0; q < n; ++q) sum[q] += table[q];
  }
  let logScale = 0;
  const likelihood = logs.map((log) => {
    const largest = Math.max(...log);
    logScale += largest;
    return log.map((x) => Math.exp(x - largest));
  });

  const logEvidence = [];
  const density = model.weights.map((ofRole) => {
    // The evidence of each trait at each general node, and then of all traits together.
    const joint = Float64Array.from(model.generalWeights);
    const sums = ofRole.map((ofTrait, t) =>
      ofTrait.map((weights, j) => {
        let sum = 0;
        for (let q = 0; q < n; ++q) sum += weights[q] * likelihood[t][q];
        joint[j] *= sum;
        return sum;
      }),
    );
    const evidence = joint.reduce((total, x) => total + x, 0);
    logEvidence.push(Math.log(evidence) + logScale);
    return ofRole.map((ofTrait, t) => {
      const mixed = new Float64Array(n);
      ofTrait.forEach((weights, j) => {
        const factor = joint[j] / (evidence * sums[t][j]);
        for (let q = 0; q < n; ++q) mixed[q] += factor * weights[q] * likelihood[t][q];
      });
      return mixed;
    });
  });

  const largest = Math.max(...logEvidence);
  const shares = logEvidence.map((x, k) => model.priors[k] * Math.exp(model.temperature * (x - largest)));
  const total = shares.reduce((sum, x) => sum + x, 0);
  return { probability: shares.map((x) => x / total), density };
};

/** The mean and SD of each trait over the mixture of the roles.
 * @param {ReturnType<typeof prepare>} model @param {ReturnType<typeof posterior>} result */
export const estimates = ({ theta, traits }, { probability, density }) =>
  traits.map((_, t) => {
    let mean = 0;
    let square = 0;
    probability.forEach((p, k) => {
      const nodes = density[k][t];
      for (let q = 0; q < nodes.length; ++q) {
        mean += p * nodes[q] * theta[q];
        square += p * nodes[q] * theta[q] * theta[q];
      }
    });
    return { mean, sd: Math.sqrt(square - mean * mean) };
  });

/** The unanswered items with the mutual information of answer and role, the largest first.
 * @param {ReturnType<typeof prepare>} model @param {Record<string, number>} answers
 * @param {ReturnType<typeof posterior>} result */
export const rank = (model, answers, { probability, density }) => {
  const ranked = [];
  for (const item of model.items) {
    if (item.id in answers) continue;
    let information = 0;
    for (const table of item.probability) {
      let overall = 0;
      const given = probability.map((p, k) => {
        const nodes = density[k][item.trait];
        let sum = 0;
        for (let q = 0; q < nodes.length; ++q) sum += nodes[q] * table[q];
        overall += p * sum;
        return sum;
      });
      probability.forEach((p, k) => {
        if (given[k] > 0) information += p * given[k] * Math.log(given[k] / overall);
      });
    }
    ranked.push({ item: item.id, information });
  }
  return ranked.sort((a, b) => b.information - a.information);
};

// The packages that jsCAT needs, each at a fixed version. jsCAT depends on a GitHub fork of optimization-js, which is
// replaced by the published original here. Only jsCAT's MLE uses it, and the benchmarks measure EAP.
const kJsCat = {
  '@bdelab/jscat': '5.2.3',
  'optimization-js': '1.5.0',
  'binary-search': '1.3.6',
  lodash: '4.17.21',
  seedrandom: '3.0.5',
};
export const kJsCatVersion = kJsCat['@bdelab/jscat'];

/** Installs jsCAT in `folder` unless it is there already, and returns its module. If it cannot be installed, prints why and returns null.
 * @param {string} folder */
export const loadJsCat = (folder) => {
  const require = createRequire(join(folder, 'index.js'));
  try {
    for (const [name, version] of Object.entries(kJsCat)) {
      const home = join(folder, 'node_modules', name);
      if (existsSync(join(home, 'package.json'))) {
        if (JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')).version === version) continue;
      }
      mkdirSync(home, { recursive: true });
      // `npm install` would also install the fork, and the build tools that optimization-js lists.
      run('npm', ['pack', '--silent', '--pack-destination', folder, `${name}@${version}`]);
      const packed = `${name.replace('@', '').replace('/', '-')}-${version}.tgz`;
      if (!readdirSync(folder).includes(packed)) throw new Error(`npm pack left no ${packed}`);
      run('tar', ['-xzf', join(folder, packed), '-C', home, '--strip-components=1']);
    }
    return require('@bdelab/jscat');
  } catch (error) {
    console.error(`jsCAT is left out: ${error.message.trim().split('\n').pop()}`);
    return null;
  }
};

/** @param {string} command @param {string[]} parameters */
const run = (command, parameters) => {
  const { status, stderr, error } = spawnSync(command, parameters, { encoding: 'utf8', timeout: 120000 });
  if (status !== 0) throw error ?? new Error(stderr || `${command} failed`);
};

/** A bank of two-category items in jsCAT's form, which has difficulties instead of intercepts. */
export const jsCatBank = (quiz) =>
  quiz.items.map(({ id, slope, intercepts }) => ({
    id,
    discrimination: slope,
    difficulty: -intercepts[0] / slope,
    guessing: 0,
    slipping: 1,
  }));
