/** Opens the engine from the output folder of a wasm build, and runs the native benchmarks. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The engine under `folder` that reads quiz files as authors write them, or null when it was not built. The glue is a classic
 * script for the web: it gets its bytes here because there is no page, and loaders and Node's own names are hidden from it, as
 * web/build/engines.mjs does. @param {string} folder
 * @returns {Promise<{load(quiz: string): string, score(model: number, answers: string): string,
 *   next(model: number, answers: string): string} | null>} */
export const openEngine = async (folder) => {
  const [glue, wasm] = ['rolefit-engine-own.js', 'rolefit-engine-own.wasm'].map((name) => join(folder, name));
  if (!existsSync(glue) || !existsSync(wasm)) return null;
  const hidden = ['define', 'exports', 'module', 'require', 'process', 'importScripts'];
  const script = `let ${hidden.join(', ')};\n${readFileSync(glue, 'utf8')}\nreturn createRoleFitEngine;`;
  const create = new Function('document', 'window', 'self', script)({}, {}, {});
  return create({ wasmBinary: readFileSync(wasm) });
};

/** The handle of a loaded quiz. @param {{load(quiz: string): string}} engine @param {string} text */
export const load = (engine, text) => {
  const { model, problems } = JSON.parse(engine.load(text));
  if (typeof model !== 'number') throw new Error(JSON.stringify(problems));
  return model;
};

/** The benchmarks of rolefit_bench by name, with their results from Google Benchmark. @param {string} executable @param {string} folder */
export const openNative = (executable, folder) => {
  const call = (...parameters) => {
    const { status, stdout, stderr, error } = spawnSync(executable, parameters, { cwd: folder, encoding: 'utf8' });
    if (status !== 0) throw error ?? new Error(stderr || `rolefit_bench ended with status ${status}`);
    return stdout;
  };
  const built = existsSync(executable);
  const names = new Set(built ? call('--benchmark_list_tests').trim().split('\n') : []);

  /** The alternative that runs `benchmark` for about `seconds`. Each sample is a new process.
   * @param {string} name @param {string} benchmark @param {number} seconds
   * @returns {import('./timing.mjs').Alternative} */
  const alternative = (name, benchmark, seconds) => {
    if (!built) return { name, note: 'not built' };
    if (!names.has(benchmark)) return { name, note: `rolefit_bench has no ${benchmark}` };
    const filter = `--benchmark_filter=^${benchmark}$`;
    const sample = () => {
      const { benchmarks } = JSON.parse(call(filter, '--benchmark_format=json', `--benchmark_min_time=${seconds}`));
      const { real_time, cpu_time, time_unit, items_per_second, error_message } = benchmarks[0];
      if (error_message) throw new Error(`${benchmark}: ${error_message}`);
      const unit = { ns: 1e-9, us: 1e-6, ms: 1e-3, s: 1 }[time_unit];
      // The rate uses processor time. Everything else here uses wall-clock time.
      const items = items_per_second ? Math.max(1, Math.round(items_per_second * cpu_time * unit)) : 1;
      return (real_time * unit) / items;
    };
    return { name, sample };
  };
  return { built, has: (benchmark) => names.has(benchmark), alternative };
};
