/**
 * Bundles scripts that a page loads one after another. Each module is in one script only: if an earlier script contains a module, later
 * scripts take it from there. So there is only one instance of each module.
 */
import { relative } from 'node:path';
import * as esbuild from 'esbuild';
import { minified } from './bundling.mjs';
import { kRoot } from './paths.mjs';

/**
 * An expression for the object through which the scripts of a build share modules and exports; see `loading/registry.js`.
 * @param {string} build
 */
export const registry = (build) => `(globalThis[Symbol.for("role-fit@${build}")] ??= {})`;

/**
 * @typedef {object} Script
 * @property {string} file The file in dist/. The entry's exports are registered under its name without the extension.
 * @property {string} entry The entry point, relative to the project's root.
 * @property {esbuild.BuildOptions} options
 */

/**
 * The scripts' texts by file. Each script registers the exports of its entry, and the modules that later scripts take from it.
 * @param {Script[]} scripts In the order in which a page loads them. @param {string} build
 * @returns {Promise<{texts: Map<string, string>, shared: Set<string>}>} `shared`: all modules that some later script takes.
 */
export const bundleStages = async (scripts, build) => {
  const modules = await Promise.all(scripts.map(modulesOf));
  const shared = /** @type {Set<string>} */ (new Set());
  const texts = new Map();
  // From the last to the first, because an earlier script must register the modules that later ones take.
  for (let stage = scripts.length - 1; stage >= 0; --stage) {
    const held = new Set(modules.slice(0, stage).flat());
    const registered = [...shared].filter((path) => modules[stage].includes(path) && !held.has(path)).sort();
    texts.set(scripts[stage].file, await bundle(stage === 0 ? scripts[stage] : await guarded(scripts[stage], build), { registered, held, shared, build }));
  }
  return { texts, shared };
};

/**
 * The text of a script that replaces the earlier ones: it contains all of its modules, and registers the shared ones.
 * @param {Script} script @param {Set<string>} shared @param {string} build
 */
export const bundleAlone = async (script, shared, build) => {
  const modules = await modulesOf(script);
  return bundle(script, { registered: [...shared].filter((path) => modules.includes(path)).sort(), held: new Set(), shared, build });
};

/** Runs `role-fit-rejoin.js` in the place of a script that has been run by another build. @param {string} build */
const rejoin = (build) => `
  const script = Object.assign(document.createElement("script"), { nonce: document.currentScript?.nonce });
  script.dataset.script = document.currentScript?.src ?? "";
  script.src = script.dataset.script.replace(/[^/]*$/, "role-fit-rejoin.js?${build}");
  document.head.append(script);`;

/** The script, to be run once, and only behind the others of its build. @param {Script} script @param {string} build @returns {Promise<Script>} */
const guarded = async (script, build) => ({
  ...script,
  options: {
    ...script.options,
    banner: { js: `${script.options.banner?.js}\n${await minified(`if (!${registry(build)}.modules) {${rejoin(build)}}`)} else if (!(${JSON.stringify(nameOf(script.file))} in ${registry(build)})) {` },
    footer: { js: '}' },
  },
});

/** The name under which a script leaves its exports. @param {string} file */
const nameOf = (file) => file.replace(/\.\w+$/, '');

/** @param {Script} script @returns {Promise<string[]>} The files of its modules, from the project's root. */
const modulesOf = async ({ entry, options }) => {
  const { metafile } = await esbuild.build({ ...options, absWorkingDir: kRoot, entryPoints: [entry], bundle: true, metafile: true, write: false });
  return Object.keys(metafile.inputs).filter((path) => !path.includes(':'));
};

/**
 * Bundles one script.
 * @param {Script} script
 * @param {{registered: string[], held: Set<string>, shared: Set<string>, build: string}} stage `registered`: the modules to register for
 *   later scripts. `held`: the modules that earlier scripts contain. Those of them that this script takes are added to `shared`.
 */
const bundle = async ({ file, entry, options }, { registered, held, shared, build }) => {
  const isModule = options.format === 'esm';
  const contents = `
    ${registered.map((path, index) => `import * as module${index} from "./${path}";`).join('\n')}
    ${isModule ? `export * from "./${entry}";` : `import * as script from "./${entry}";`}
    Object.assign(${registry(build)}, { ${isModule ? '' : `${JSON.stringify(nameOf(file))}: script,`} });
    Object.assign(${registry(build)}.modules ??= {}, { ${registered.map((path, index) => `${JSON.stringify(path)}: module${index}`).join(', ')} });`;
  const built = await esbuild.build({
    ...options,
    absWorkingDir: kRoot,
    stdin: { contents, resolveDir: kRoot, sourcefile: file },
    bundle: true,
    write: false,
    plugins: [takeHeld(held, shared, options, build), ...(options.plugins ?? [])],
  });
  return built.outputFiles[0].text;
};

/**
 * Replaces modules that earlier scripts contain by modules that take them from the registry.
 * @type {(held: Set<string>, shared: Set<string>, options: esbuild.BuildOptions, build: string) => esbuild.Plugin}
 */
const takeHeld = (held, shared, options, build) => ({
  name: 'take held modules',
  setup(bundling) {
    bundling.onResolve({ filter: /.*/ }, async ({ path, pluginData, ...importing }) => {
      if (pluginData === takeHeld) return undefined;
      const found = await bundling.resolve(path, { ...importing, pluginData: takeHeld });
      const module = relative(kRoot, found.path);
      if (found.namespace !== 'file' || !held.has(module)) return found;
      shared.add(module);
      return { path: module, namespace: 'held' };
    });
    bundling.onLoad({ filter: /.*/, namespace: 'held' }, async ({ path }) => {
      const names = await exportsOf(path, options);
      return { contents: `export const { ${names.filter((name) => name !== 'default').join(', ')} } = ${registry(build)}.modules[${JSON.stringify(path)}];` };
    });
  },
});

/** The names that a module exports. @param {string} path @param {esbuild.BuildOptions} options */
const exportsOf = async (path, options) => {
  const { metafile } = await esbuild.build({ ...options, absWorkingDir: kRoot, entryPoints: [path], bundle: true, format: 'esm', metafile: true, write: false });
  return Object.values(metafile.outputs)[0].exports;
};
