/** Times alternatives in turn, and prints the results as a Markdown table. */

/** One way to do the same work. `sample` measures the seconds for one unit. If it is missing, `note` says why.
 * @typedef {{name: string, sample?: () => number, note?: string}} Alternative */

/** The last value that `run` returned. It is exported so that JavaScript engines cannot skip the work. */
export let sink;

/** A function that takes samples of about `seconds`. The number of calls for that is found while warming up.
 * `prepare` makes the argument of a call and is not timed.
 * @param {(given: any, i: number) => unknown} run @param {number} seconds @param {(i: number) => unknown} [prepare] */
export const inProcess = (run, seconds, prepare) => {
  const once = (calls) => {
    const given = prepare ? Array.from({ length: calls }, (_, i) => prepare(i)) : [];
    const start = performance.now();
    for (let i = 0; i < calls; ++i) sink = run(given[i], i);
    return (performance.now() - start) / 1000;
  };
  let calls = 0;
  const warmUp = () => {
    calls = 1;
    let taken = once(calls);
    while (taken < seconds / 2) {
      calls = Math.ceil(calls * Math.min(10, Math.max(2, seconds / taken / 2)));
      taken = once(calls);
    }
    calls = Math.max(1, Math.round((calls * seconds) / taken));
  };
  return () => {
    if (calls === 0) warmUp();
    return once(calls) / calls;
  };
};

/** @param {number[]} values */
export const median = (values) => {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
};

/** The seconds per unit of each alternative. Each round takes one sample of each, and begins with another alternative.
 * @param {Alternative[]} alternatives @param {number} rounds @returns {Map<string, number[]>} */
export const interleave = (alternatives, rounds) => {
  const able = alternatives.filter(({ sample }) => sample);
  const taken = new Map(able.map(({ name }) => [name, []]));
  for (const { sample } of able) sample(); // a warm-up
  for (let round = 0; round < rounds; ++round) {
    for (let i = 0; i < able.length; ++i) {
      const { name, sample } = able[(round + i) % able.length];
      taken.get(name).push(sample());
    }
  }
  return taken;
};

/** @param {number} x */
const digits = (x) => (x >= 100 ? x.toFixed(0) : x.toPrecision(3));

/** @param {number} seconds */
export const time = (seconds) => {
  for (const [unit, size] of [['s', 1], ['ms', 1e-3], ['µs', 1e-6]]) {
    if (seconds >= Number(size)) return `${digits(seconds / Number(size))} ${unit}`;
  }
  return `${digits(seconds / 1e-9)} ns`;
};

/** @param {number[]} values @param {(x: number) => string} shown */
const spread = (values, shown) => `${shown(Math.min(...values))} – ${shown(Math.max(...values))}`;

/** The ratios within each round. They are not affected if the whole machine is slower for a while.
 * @param {number[]} values @param {number[]} base */
export const ratios = (values, base) => values.map((value, round) => value / base[round]);

/** Measures and prints one comparison. `ours` names the alternative with ratio 1.
 * @param {{title: string, text: string, unit: string, ours: string, rounds: number,
 *   alternatives: Alternative[]}} comparison */
export const compare = ({ title, text, unit, ours, alternatives, rounds }) => {
  const taken = interleave(alternatives, rounds);
  const base = taken.get(ours);
  console.log(`\n## ${title}\n\n${text}\n`);
  console.log(`| | time per ${unit} | min – max | time ÷ ours | min – max |`);
  console.log('|---|--:|--:|--:|--:|');
  for (const { name, note } of alternatives) {
    const values = taken.get(name);
    if (!values) {
      console.log(`| ${name} | ${note} | | | |`);
      continue;
    }
    const ratio = base && ratios(values, base);
    const beside = name === ours ? ['1 (ours)', ''] : ratio ? [digits(median(ratio)), spread(ratio, digits)] : ['', ''];
    console.log(`| ${[name, time(median(values)), spread(values, time), ...beside].join(' | ')} |`);
  }
};

/** Measures and prints how the time grows with the size. The table has a row for each alternative and a column for each
 * size. Each cell has the time, the time per item, and the ratio to ours.
 * @param {{title: string, text: string, ours: string, sizes: number[], rounds: number,
 *   alternatives: (size: number) => Alternative[]}} comparison */
export const compareSizes = ({ title, text, ours, sizes, alternatives, rounds }) => {
  const columns = sizes.map((size) => {
    const given = alternatives(size);
    return { size, taken: interleave(given, rounds), notes: new Map(given.map(({ name, note }) => [name, note])) };
  });
  console.log(`\n## ${title}\n\n${text}\n`);
  console.log(`| | ${sizes.map((n) => `${n.toLocaleString('en')} items`).join(' | ')} |`);
  console.log(`|---|${'--:|'.repeat(sizes.length)}`);
  for (const name of columns[0].notes.keys()) {
    const cells = columns.map(({ size, taken, notes }) => {
      const values = taken.get(name);
      if (!values) return notes.get(name);
      const base = taken.get(ours);
      const ratio = name === ours ? ', 1 (ours)' : base ? `, ${digits(median(ratios(values, base)))}` : '';
      return `${time(median(values))}, ${time(median(values) / size)} an item${ratio}`;
    });
    console.log(`| ${name} | ${cells.join(' | ')} |`);
  }
};
