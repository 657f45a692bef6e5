/**
 * Builds dist/, the folder that authors copy:
 *   node web/build/build.mjs --tool build/rolefit --engine DIR --plain DIR --out dist [--node-tool DIR] [--quiz FILE]
 * The folder given as --engine holds rolefit-engine, -own and -make (.js, .wasm) and toolchain.json; the one given as --plain
 * holds rolefit-engine-plain.js; the one given as --node-tool holds the tool for Node, rolefit.js and rolefit.wasm, and
 * toolchain.json. Prints the size of each file, raw and as brotli -11. The same inputs give the same bytes in any folder.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { bundlePage, optionsFor } from './bundling.mjs';
import { buildOf, integrity, integrityText, licences, report } from './digests.mjs';
import { engines, marked } from './engines.mjs';
import { firstScreens } from './first-screens.mjs';
import { manifest } from './manifest.mjs';
import { demo, jobs, method } from './pages.mjs';
import { pathOf, text } from './paths.mjs';
import { languages, partsOf, quizzes, translation, translationsOf, words } from './quiz-parts.mjs';
import { packedSize } from './sizes.mjs';
import { simulator } from './simulator.mjs';
import { bundleAlone, bundleStages, registry } from './stages.mjs';
import { nodeTool } from './tool.mjs';
import { wordPressPlugin } from './wordpress.mjs';

const { values: options } = parseArgs({
  options: {
    tool: { type: 'string', default: '' },
    engine: { type: 'string', default: '' },
    plain: { type: 'string', default: '' },
    'node-tool': { type: 'string', default: '' },
    out: { type: 'string', default: '' },
    quiz: { type: 'string', default: pathOf('data/quizzes/ds-or-mle.json') },
  },
});
if (!options.tool || !options.engine || !options.plain || !options.out) {
  console.error('usage: node web/build/build.mjs --tool FILE --engine DIR --plain DIR --out DIR [--node-tool DIR] [--quiz FILE]');
  process.exit(2);
}
if (existsSync(options.out) && readdirSync(options.out).length > 0 && !existsSync(join(options.out, 'build.json'))) {
  console.error(`${options.out} is not empty and does not contain a build, so it is not overwritten`);
  process.exit(1);
}

const { version } = JSON.parse(text('package.json'));
const quizName = basename(options.quiz, '.json');
const quiz = partsOf(options.quiz, options.tool);
/** The quizzes that pages show by name, beside the built-in one. */
const others = quizzes().filter((name) => name !== quizName);
const english = words('en');
const screens = firstScreens(quiz.asked, english);
/** A placeholder for the build's name, which is computed from the finished files. */
const kUnnamed = '~build~~';

/** The source of a module that exports a text. @param {string} content */
const exporting = (content) => `export default ${JSON.stringify(content)};`;
const written = {
  // Unchanged, for pages that may be opened from a disk and cannot fetch files there.
  quizzes: `export default ${JSON.stringify(Object.fromEntries(quizzes().map((name) => [name, text('data/quizzes', `${name}.json`)])))};`,
  quiz: `export default ${JSON.stringify({ asked: quiz.asked, told: quiz.told })};`,
  packed: exporting(quiz.packed),
  words: `export default ${JSON.stringify(english)};`,
  'first-screen': Object.entries(screens).map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`).join('\n'),
};
/** The source of a script that registers a value for other scripts. @param {string} name @param {string} value */
const registering = (name, value) => `${registry(kUnnamed)}["${name}"]=${value};\n`;
const define = { ROLEFIT_NAMES: [quiz.id, ...others], ROLEFIT_INTEGRITY: '~integrity~' };
/** The same as an entry of the list of files. @param {string} name @param {string} value @returns {[string, string]} */
const script = (name, value) => [`${name}.js`, registering(name, value)];
/** @param {Partial<Parameters<typeof optionsFor>[0]>} [more] */
const optionsWith = (more) => optionsFor({ version, build: kUnnamed, modules: written, define, ...more });

const { texts, shared } = await bundleStages(
  [
    { file: 'role-fit.js', entry: 'web/scripts/role-fit.js', options: optionsWith({ lit: true }) },
    { file: 'role-fit-quiz.js', entry: 'web/scripts/role-fit-quiz.js', options: optionsWith({ lit: true }) },
    { file: 'role-fit-result.js', entry: 'web/scripts/result.js', options: optionsWith() },
    { file: 'role-fit-chapters.js', entry: 'web/scripts/chapters.js', options: optionsWith() },
    { file: 'role-fit-infographic.js', entry: 'web/scripts/infographic.js', options: optionsWith() },
  ],
  kUnnamed,
);

/** The files that `role-fit.js` loads. @type {Map<string, string | Uint8Array>} */
const loaded = new Map([
  ...['role-fit-quiz.js', 'role-fit-result.js', 'role-fit-chapters.js', 'role-fit-infographic.js'].map((file) => /** @type {[string, string]} */ ([file, texts.get(file)])),
  ['role-fit-rejoin.js', await bundlePage('web/scripts/rejoin.js', optionsWith())],
  script('role-fit-story', quiz.story),
  ...languages().flatMap((language) => {
    const { asked, story } = translation(quizName, language);
    return [script(`role-fit-${language}`, JSON.stringify({ messages: words(language), quiz: asked })), script(`role-fit-story-${language}`, JSON.stringify(story))];
  }),
  ...others.flatMap(namedScripts),
  ...(await engines(options.engine, options.plain, kUnnamed)),
]);
const build = buildOf([...loaded.values(), texts.get('role-fit.js') ?? '']);
/** @param {string} content */
const named = (content) => content.replaceAll(kUnnamed, build);
for (const [name, content] of loaded) loaded.set(name, typeof content === 'string' ? named(content) : marked(content, build));
const digests = Object.fromEntries([...loaded].map(([name, content]) => [name, integrity(content)]));
loaded.set('role-fit-integrity.js', named(registering('role-fit-integrity', JSON.stringify(digests))));
const ownIntegrity = integrity(loaded.get('role-fit-integrity.js') ?? '');

/** @type {Map<string, string | Uint8Array>} */
const files = new Map([
  ['role-fit.js', named(texts.get('role-fit.js') ?? '').replace('~integrity~', ownIntegrity)],
  ['role-fit.mjs', await module()],
  ['role-fit.d.ts', text('web/role-fit.d.ts')],
  ['custom-elements.json', manifest(pathOf('web/element'))],
  ['role-fit-node.mjs', text('web/scripts/node.js')],
  ...loaded,
  [`quizzes/${basename(options.quiz)}`, readFileSync(options.quiz)],
  ...others.map((name) => /** @type {[string, string]} */ ([`quizzes/${name}.json`, text('data/quizzes', `${name}.json`)])),
  ['schemas/quiz.schema.json', text('data/schemas/quiz.schema.json')],
  ['schemas/translation.schema.json', text('data/schemas/translation.schema.json')],
  ['index.html', demo('plain')],
  ['dark.html', demo('dark')],
  ['newspaper.html', demo('newspaper')],
  ['compare.html', demo('plain', '<script src="role-fit.js" data-view="compare" async></script>')],
  ['infographic.html', demo('plain', '<script src="role-fit.js" data-view="infographic" async></script>')],
  ['data-jobs.html', jobs()],
  ['method.html', method()],
  ['demo.css', text('web/pages/demo/demo.css')],
  ['demo.js', text('web/pages/demo/demo.js')],
  ['embed.html', text('web/pages/embed/embed.html')],
  ['embed.css', text('web/pages/embed/embed.css')],
  ['embed.js', await page('web/pages/embed/embed.js')],
  ['role-fit-frame.js', await page('web/pages/embed/frame.js')],
  ['make.html', text('web/pages/make/make.html')],
  ['make.css', ['pages/make/make.css', 'pages/make/forms.css', 'views/pictures.css'].map((name) => text('web', name)).join('\n')],
  ['make.js', await makePage()],
  ['check.html', text('web/pages/make/check.html')],
  ['role-fit-simulator.js', await simulator(options.engine, build, optionsWith({ build }))],
  ...readdirSync(pathOf('data/evidence'), { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.csv')).sort().map(
    (name) => /** @type {[string, string]} */ ([`evidence/${name}`, text('data/evidence', name)]),
  ),
  ['licences.txt', licences()],
  ...(options['node-tool'] ? await nodeTool(options['node-tool'], version) : []),
]);
const scripts = ['role-fit.js', ...[...loaded.keys()].filter((name) => name.endsWith('.js'))];
files.set('integrity.txt', integrityText(files, scripts, { version, build }));
files.set('role-fit-wordpress.zip', wordPressPlugin(files, await wordPressEditor(), { version, build }));
const toolchains = [options.engine, options['node-tool']].filter(Boolean).map((folder) => JSON.parse(readFileSync(join(folder, 'toolchain.json'), 'utf8')));
files.set('build.json', report(files, build, Object.assign({}, ...toolchains)));

rmSync(options.out, { recursive: true, force: true });
for (const [name, content] of files) {
  const path = join(options.out, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
  console.log(`${name.padEnd(28)} ${String(Buffer.from(content).length).padStart(8)} bytes ${String(packedSize(content)).padStart(8)} brotli`);
}

/** The text of `role-fit.mjs`, which replaces `role-fit.js` and `role-fit-quiz.js`. */
async function module() {
  const unneeded = ['role-fit-integrity.js', 'role-fit-quiz.js', 'role-fit-rejoin.js'];
  /** Each file is named by a literal, so that bundlers take all of them along. @param {(name: string) => boolean} wanted @param {(quoted: string) => string} write */
  const table = (wanted, write) => [...loaded.keys()].filter(wanted).map((name) => `${JSON.stringify(name)}: () => ${write(JSON.stringify(`./${name}`))},`).join('\n');
  const beside = `
    export const scripts = {${table((name) => name.endsWith('.js') && !unneeded.includes(name), (quoted) => `import(${quoted})`)}};
    export const addresses = {${table((name) => name.endsWith('.wasm'), (quoted) => `new URL(${quoted}, import.meta.url).href`)}};`;
  const script = { file: 'role-fit.mjs', entry: 'web/scripts/module.js', options: optionsWith({ format: 'esm', lit: true, modules: { ...written, beside } }) };
  return named(await bundleAlone(script, shared, kUnnamed));
}

/** The script of make.html. It knows how many bytes a reader loads besides a quiz. */
function makePage() {
  const besides = ['role-fit-quiz.js', 'role-fit-result.js', 'role-fit-engine-own.js', 'role-fit-engine-own.wasm'];
  const bytes = [texts.get('role-fit.js') ?? '', ...besides.map((name) => loaded.get(name) ?? '')].reduce((sum, content) => sum + packedSize(content), 0);
  const packs = readdirSync(pathOf('data/messages-make')).sort().map((name) => `${basename(name, '.json')}: ${text('data/messages-make', name)}`);
  const modules = { ...written, 'reader-bytes': `export default ${bytes};`, 'make-words': `export default {${packs.join(',')}};` };
  return bundlePage('web/pages/make/make.js', optionsWith({ build, lit: true, modules }));
}

/** The script of the block in WordPress's editor. It is not minified: WordPress asks for scripts that people can read. */
function wordPressEditor() {
  const titles = Object.fromEntries([quizName, ...others].map((name) => [name, JSON.parse(text('data/quizzes', `${name}.json`)).title]));
  const modules = { ...written, 'quiz-titles': `export default ${JSON.stringify(titles)};` };
  return bundlePage('web/wordpress/editor.js', { ...optionsWith({ build, modules }), minify: false });
}

/** The scripts of a quiz that pages show by name: what it takes to ask it, its story, and both in other languages. @param {string} name */
function namedScripts(name) {
  const { asked, packed, story, told } = partsOf(pathOf('data/quizzes', `${name}.json`), options.tool);
  const spoken = translationsOf(name);
  return [
    script(`role-fit-quiz-${name}`, JSON.stringify({ asked, packed, told, languages: spoken })),
    script(`role-fit-quiz-${name}.story`, story),
    ...spoken.flatMap((language) => {
      const texts = translation(name, language);
      return [script(`role-fit-quiz-${name}.${language}`, JSON.stringify(texts.asked)), script(`role-fit-quiz-${name}.story-${language}`, JSON.stringify(texts.story))];
    }),
  ];
}

/** @param {string} entry */
function page(entry) {
  return bundlePage(entry, optionsWith({ build }));
}
