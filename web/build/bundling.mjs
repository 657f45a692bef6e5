/** The esbuild settings that all scripts share, and the plugins for style sheets and generated modules. */
import * as esbuild from 'esbuild';
import { readFile } from 'node:fs/promises';

const kTarget = 'es2022';
const kWithLit = 'With Lit, © Google LLC, BSD-3-Clause. See licences.txt.';

/** Imports style sheets as minified texts. @type {esbuild.Plugin} */
const styleSheets = {
  name: 'style sheets',
  setup(build) {
    build.onLoad({ filter: /\.css$/ }, async ({ path }) => {
      const { code } = await esbuild.transform(await readFile(path, 'utf8'), { loader: 'css', minify: true, charset: 'utf8' });
      return { contents: code.trim(), loader: 'text' };
    });
  },
};

/**
 * Resolves `import … from 'rolefit:NAME'` to the modules that the build generates.
 * @type {(modules: Record<string, string>) => esbuild.Plugin}
 */
const writtenModules = (modules) => ({
  name: 'written modules',
  setup(build) {
    build.onResolve({ filter: /^rolefit:/ }, ({ path }) => ({ path: path.slice('rolefit:'.length), namespace: 'rolefit' }));
    build.onLoad({ filter: /.*/, namespace: 'rolefit' }, ({ path }) => {
      return path in modules ? { contents: modules[path] } : { errors: [{ text: `the build generates no module ${path}` }] };
    });
    // Imports of files beside the script stay imports.
    build.onResolve({ filter: /^\.\//, namespace: 'rolefit' }, ({ path }) => ({ path, external: true }));
  },
});

/**
 * The esbuild options for a script. Unless `format` says otherwise, it is a classic script.
 * @param {{version: string, build: string, modules: Record<string, string>, define?: Record<string, unknown>, format?: esbuild.Format, lit?: boolean}} given
 *   `lit`: whether the script contains Lit.
 * @returns {esbuild.BuildOptions}
 */
export const optionsFor = ({ version, build, modules, define = {}, format = 'iife', lit = false }) => ({
  format,
  minify: true,
  target: kTarget,
  charset: 'utf8',
  legalComments: 'none',
  banner: { js: `/*! RoleFit ${version}, MIT. ${lit ? `${kWithLit} ` : ''}*/` },
  define: Object.fromEntries(Object.entries({ ROLEFIT_BUILD: build, ...define }).map(([name, value]) => [name, JSON.stringify(value)])),
  plugins: [styleSheets, writtenModules(modules)],
});

/**
 * Bundles a script that needs no other scripts.
 * @param {string} entry Relative to the project's root. @param {esbuild.BuildOptions} options
 */
export const bundlePage = async (entry, options) => {
  const built = await esbuild.build({ ...options, entryPoints: [entry], bundle: true, write: false });
  return built.outputFiles?.[0].text ?? '';
};

/** Minifies a script without bundling it. @param {string} script */
export const minified = async (script, target = kTarget) => (await esbuild.transform(script, { minify: true, target, charset: 'utf8', legalComments: 'none' })).code;
