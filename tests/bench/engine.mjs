/** RoleFit's engine from the raw output of a wasm build, and its native benchmarks. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The engine under `folder`, or null when it was not built. The glue is a classic script for the web: it gets its
 * bytes here because there is no page, and loaders and Node's own names are hidden from it, as web/build.mjs does.
 * @param {string} folder
 * @returns {Promise<{load(quiz: string): string, score(model: number, answers: string): string,
 *   next(model: number, answers: string): string} | null>} */
export const openEngine = async (folder) => {
  const [glue, wasm] = ['rolefit-engine.js', 'rolefit-engine.wasm'].map((name) => join(folder, name));
  if (!existsSync(glue) || !existsSync(wasm)) return null;
  const hidden = ['define', 'exports', 'module', 'require', 'process', 'importScripts', 'asm'];
  const script = `let ${hidden.join(', ')};\n${readFileSync(glue, 'utf8')}\nreturn createRoleFitEngine;`;
  const create = new Function('document', 'window', 'self', script)({}, {}, {});
  const module = new WebAssembly.Module(readFileSync(wasm));
  return create({ instantiate: (imports) => WebAssembly.instantiate(module, imports) });
};

/** The handle of a loaded quiz. @param {{load(quiz: string): string}} engine @param {string} text */
export const load = (engine, text) => {
  const { model, problems } = JSON.parse(engine.load(text));
  if (typeof model !== 'number') throw new Error(JSON.stringify(problems));
  return model;
};

/** Google Benchmark's results under the names of rolefit_bench. @param {string} executable @param {string} folder */
export const openNative = (executable, folder) => {
  const call = (...parameters) => {
    const { status, stdout, stderr, error } = spawnSync(executable, parameters, { cwd: folder, encoding: 'utf8' });
    if (status !== 0) throw error ?? new Error(stderr || `rolefit_bench ended with status ${status}`);
    return stdout;
  };
  const built = existsSync(executable);
  const names = new Set(built ? call('--benchmark_list_tests').trim().split('\n') : []);

  /** The alternative that runs `benchmark` for about `seconds`, each time in a process of its own.
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
      // The rate counts processor time; everything else here is timed by the clock on the wall.
      const items = items_per_second ? Math.max(1, Math.round(items_per_second * cpu_time * unit)) : 1;
      return (real_time * unit) / items;
    };
    return { name, sample };
  };
  return { built, has: (benchmark) => names.has(benchmark), alternative };
};
