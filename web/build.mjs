/**
 * Builds dist/, the folder that an author copies:
 *   node web/build.mjs --tool build/rolefit --engine DIR --plain DIR --out dist [--quiz FILE]
 * The first DIR holds rolefit-engine and rolefit-engine-own (.js, .wasm) and toolchain.json, the second rolefit-engine-plain.js. Prints each file's size, raw and brotli -11.
 * The same inputs give the same bytes in any folder.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import * as esbuild from 'esbuild';
import { marked } from 'marked';
import { firstKept, firstScreens } from './first-screens.mjs';
import { manifest } from './manifest.mjs';
import { packedSize } from './sizes.mjs';

const kWeb = dirname(fileURLToPath(import.meta.url));
const kRoot = dirname(kWeb);
const kTarget = 'es2022';
const kIntegrity = 'role-fit-integrity.js';
/** What a page that imports the module has no use for. */
const kOfScripts = [kIntegrity, 'role-fit-quiz.js'];
const kWithLit = 'With Lit, © Google LLC, BSD-3-Clause. See licences.txt.';
const kEmbed = '<script src="role-fit.js" async></script>';

const { values: options } = parseArgs({
  options: {
    tool: { type: 'string' },
    engine: { type: 'string' },
    plain: { type: 'string' },
    out: { type: 'string' },
    quiz: { type: 'string', default: join(kRoot, 'data/quizzes/ds-or-mle.json') },
  },
});
if (!options.tool || !options.engine || !options.plain || !options.out) {
  console.error('usage: node web/build.mjs --tool FILE --engine DIR --plain DIR --out DIR [--quiz FILE]');
  process.exit(2);
}

/** @type {(...path: string[]) => string} */
const text = (...path) => readFileSync(join(...path), 'utf8');
const { version } = JSON.parse(text(kRoot, 'package.json'));
const quiz = readFileSync(options.quiz);
/** The quiz as the engine takes it, read and checked. */
const packed = execFileSync(options.tool, ['pack', options.quiz], { encoding: 'utf8' }).trim();
/** @type {(name: string) => {wasm: Uint8Array, glue: string}} */
const engineOf = (name) => ({ wasm: readFileSync(join(options.engine ?? '', `${name}.wasm`)), glue: text(options.engine ?? '', `${name}.js`) });
/** Of the built-in quiz, and of quizzes that authors wrote. */
const engines = { builtIn: engineOf('rolefit-engine'), own: engineOf('rolefit-engine-own') };

/** What only a result shows. It is more than half of the quiz, and the first question must not wait for it. */
const kStory = ['comparison', 'lifecycle', 'paths', 'faq', 'outlook'];
/** What the page makes no use of: the numbers are the engine's, which has them packed. */
const kUnread = [
  ...['$schema', 'format', 'basis', 'model', 'slope', 'intercepts', 'scores', 'loading', 'prior', 'mean', 'sd'],
  ...['temperature', 'nodes', 'pinned', 'variety', 'sure'],
];
const parts = Object.entries(JSON.parse(quiz.toString('utf8')));
/** @type {(told: boolean) => string} */
const partOfQuiz = (told) =>
  JSON.stringify(
    Object.fromEntries(parts.filter(([key]) => kStory.includes(key) === told)),
    (key, value) => (kUnread.includes(key) ? undefined : value),
  );

/** The quiz without its story and its numbers as one string without white space, and its numbers. @type {esbuild.Plugin} */
const builtInQuiz = {
  name: 'built-in quiz',
  setup(build) {
    build.onResolve({ filter: /^rolefit:(quiz|packed)$/ }, ({ path }) => ({ path, namespace: 'rolefit' }));
    build.onLoad({ filter: /.*/, namespace: 'rolefit' }, ({ path }) => ({
      contents: path.endsWith('packed') ? packed : partOfQuiz(false),
      loader: 'text',
    }));
  },
};

/** Files of data/ as they stand, for a page that may be on a disk, where nothing can be fetched. @type {esbuild.Plugin} */
const dataFiles = {
  name: 'files of data',
  setup(build) {
    build.onResolve({ filter: /^rolefit:file\// }, ({ path }) => ({ path: path.replace('rolefit:file/', ''), namespace: 'data' }));
    build.onLoad({ filter: /.*/, namespace: 'data' }, ({ path }) => ({ contents: text(kRoot, 'data', path), loader: 'text' }));
  },
};

/** What a file says about itself stays behind. @param {Record<string, unknown>} file */
const withoutNotes = (file) => Object.fromEntries(Object.entries(file).filter(([key]) => !key.startsWith('$')));

/** What is said before a result, and in its chapters. The rest of the words comes with the result. */
const kAsking = /^(language|direction|result\.restart|(number|intro|question|offer|shared\.(damaged|other)|error)\b.*)$/;
const kInChapters = /^(result\.(comparison\.|paths\.|traits\.|(path|aspect|evidence|unnamed|stage|standing|source|table|you|estimate|middle|unmeasured)$)|(change|claim|figures?|friend|lifecycle|pulls|share|traits)\b)/;
/** @type {import('./types.js').Pack} */
const english = /** @type {any} */ (withoutNotes(JSON.parse(text(kRoot, 'data/messages/en.json'))));
/** @param {string} key */
const partOfWords = (key) => (kAsking.test(key) ? 'asking' : kInChapters.test(key) ? 'chapters' : 'telling');
/** @param {string} part */
const wordsFor = (part) => JSON.stringify(Object.fromEntries(Object.entries(english).filter(([key]) => part.endsWith(partOfWords(key)))));

/** @type {esbuild.Plugin} */
const messages = {
  name: 'messages',
  setup(build) {
    build.onResolve({ filter: /^rolefit:(asking|telling|chapters)$/ }, ({ path }) => ({ path, namespace: 'rolefit-words' }));
    build.onLoad({ filter: /.*/, namespace: 'rolefit-words' }, ({ path }) => ({ contents: wordsFor(path), loader: 'json' }));
  },
};

/** What `role-fit.js` shows by itself. */
const [opening, losing] = firstScreens(partOfQuiz(false), english);
const screens = {
  opening,
  losing,
  id: JSON.parse(quiz.toString('utf8')).id,
  kept: firstKept(partOfQuiz(false)),
  waiting: english['question.waiting'],
  lost: english['error.engine'],
};

/** The first screens. @type {esbuild.Plugin} */
const firstOnes = {
  name: 'first screens',
  setup(build) {
    build.onResolve({ filter: /^rolefit:screens$/ }, ({ path }) => ({ path, namespace: 'first' }));
    build.onLoad({ filter: /.*/, namespace: 'first' }, () => ({
      contents: Object.entries(screens).map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`).join('\n'),
    }));
  },
};

/** The texts of the first screens, as the page finds them between the tags. */
const kTags = /<[^>]*>/;
const shownFirst = (opening + losing).split(kTags).map((shown) => shown.trim());
/** JSON in which a text that `role-fit.js` has shown is the number of its place there. @param {string} json */
const withoutShown = (json) => {
  if (/~\d/.test(json)) throw new Error('a text looks like the number of another');
  return json.replace(/"([^"\\]{6,})"(?!:)/g, (all, said) => (shownFirst.includes(said) ? `"~${shownFirst.indexOf(said)}"` : all));
};

/** What `role-fit.js` has brought already: the style sheet, and the texts that it shows. @type {esbuild.Plugin} */
const broughtBefore = {
  name: 'brought before',
  setup(build) {
    build.onResolve({ filter: /^(rolefit:(quiz|asking|before)|\.\/(around|frames|left|shared|sheet|storage|styles)\.js)$/ }, ({ path }) => ({ path, namespace: 'before' }));
    /** @param {string} file @param {string} contents */
    const file = (file, contents) => build.onLoad({ filter: new RegExp(`${file}$`), namespace: 'before' }, () => ({ contents, resolveDir: kWeb }));
    /** @param {string} json */
    const said = (json) => `said(${JSON.stringify(withoutShown(json))})`;
    file(
      'before',
      `export const { adoptStyles, afterFrame, css, fill, forget, html, isWhole, keep, kOutlinesAtOnce, languageOf, leftBy, loadLeft, pause, recall, shared, styles } = globalThis[Symbol.for(\`role-fit@\${ROLEFIT_VERSION}\`)];
      const shown = html.split(${kTags});
      export const said = (json) => json.replace(/~(\\d+)/g, (_, n) => shown[n].trim());`,
    );
    file('quiz', `import { said } from 'rolefit:before'; export default ${said(partOfQuiz(false))};`);
    file('asking', `import { said } from 'rolefit:before'; export default JSON.parse(${said(wordsFor('asking'))});`);
    file('[.]js', `export * from 'rolefit:before';`);
  },
};

/** The views in which no line ends between words. */
const kBlocks = /(failure|introduction|question|root)\.js$/;

/** esbuild leaves template strings alone: here the style sheet and the views' indentation are made small. @type {esbuild.Plugin} */
const tightTemplates = {
  name: 'tight templates',
  setup(build) {
    build.onLoad({ filter: /styles\.js$/ }, async ({ path }) => {
      const [before, sheet, after] = text(path).split('`');
      const { code } = await esbuild.transform(sheet, { loader: 'css', minify: true, charset: 'utf8' });
      return { contents: [before, code.trim(), after].join('`'), loader: 'js' };
    });
    build.onLoad({ filter: /[\\/]views[\\/][\w-]+\.js$/ }, ({ path }) => ({
      contents: text(path).replace(/\n\s+/g, '\n').replace(/(?<=html`|[>}])\n(?=[<$`])/g, kBlocks.test(path) ? '' : '\n'),
      loader: 'js',
    }));
  },
};

/** Of Lit, its templates: the element is our own. @type {esbuild.Plugin} */
const templatesOnly = {
  name: 'templates only',
  setup(build) {
    build.onResolve({ filter: /^lit$/ }, ({ importer, resolveDir }) => build.resolve('lit/html.js', { importer, resolveDir, kind: 'import-statement' }));
  },
};

/** What comes behind `role-fit.js` draws with the Lit in it. @type {esbuild.Plugin} */
const sharedLit = {
  name: 'shared Lit',
  setup(build) {
    build.onResolve({ filter: /^lit$/ }, ({ path }) => ({ path, namespace: 'shared' }));
    build.onLoad({ filter: /.*/, namespace: 'shared' }, () => ({
      contents: 'export const { css, html, nothing, svg } = globalThis[Symbol.for(`role-fit-lit@${ROLEFIT_VERSION}`)];',
    }));
  },
};

/** Every file that `role-fit.mjs` may load, so that none is forgotten when a bundler looks for them. @type {esbuild.Plugin} */
const besideModule = {
  name: 'beside the module',
  setup(build) {
    /** @param {(name: string) => boolean} wanted @param {(quoted: string) => string} write */
    const table = (wanted, write) => [...behind.keys()].filter(wanted).map((name) => `${JSON.stringify(name)}: () => ${write(JSON.stringify(`./${name}`))},`).join('\n');
    build.onResolve({ filter: /^rolefit:beside$/ }, ({ path }) => ({ path, namespace: 'rolefit-beside' }));
    build.onLoad({ filter: /.*/, namespace: 'rolefit-beside' }, () => ({
      contents: `
        export const scripts = {${table((name) => name.endsWith('.js') && !kOfScripts.includes(name), (quoted) => `import(${quoted})`)}};
        export const addresses = {${table((name) => name.endsWith('.wasm'), (quoted) => `new URL(${quoted}, import.meta.url).href`)}};`,
    }));
    build.onResolve({ filter: /^\.\//, namespace: 'rolefit-beside' }, ({ path }) => ({ path, external: true }));
  },
};

/** The languages beside English, by the names of their files. */
const languages = readdirSync(join(kRoot, 'data/messages')).map((name) => basename(name, '.json')).filter((tag) => tag !== 'en').sort();

/** The chapters of the built-in quiz, by name: their headings stand on the result before their texts are there. */
const told = { ROLEFIT_TOLD: JSON.stringify(parts.flatMap(([key, value]) => (kStory.includes(key) && value.length > 0 ? key : []))) };

/** What `role-fit.js` brings onto the page behind it. @type {Map<string, string | Uint8Array>} */
const behind = new Map([
  ['role-fit-quiz.js', await bundle('src/element.js', [broughtBefore], kWithLit)],
  ['role-fit-result.js', await bundle('src/result.js', [sharedLit, builtInQuiz], '', told)],
  ['role-fit-chapters.js', await bundle('src/chapters.js', [sharedLit], '', told)],
  ['role-fit-story.js', left('role-fit-story', partOfQuiz(true))],
  ...languages.flatMap((tag) => language(tag)),
  ['role-fit-engine.js', await engine(engines.builtIn.glue, 'role-fit-engine')],
  ['role-fit-engine.wasm', engines.builtIn.wasm],
  ['role-fit-engine-own.js', await engine(engines.own.glue, 'role-fit-engine-own')],
  ['role-fit-engine-own.wasm', engines.own.wasm],
  ['role-fit-engine.inline.js', await engine(engines.own.glue, 'role-fit-engine', withBytes(engines.own.wasm))],
  ['role-fit-engine.plain.js', await engine(text(options.plain, 'rolefit-engine-plain.js'), 'role-fit-engine')],
]);
const digests = Object.fromEntries([...behind].map(([name, content]) => [name, integrity(content)]));
behind.set(kIntegrity, left('role-fit-integrity', JSON.stringify(digests)));
/** In the addresses of the files behind `role-fit.js`, so that a browser may keep them for as long as it likes. */
const build = createHash('sha256').update([...behind.values()].map(integrity).join()).digest('hex').slice(0, 8);
const define = { ROLEFIT_INTEGRITY: JSON.stringify(integrity(behind.get(kIntegrity) ?? '')), ROLEFIT_BUILD: JSON.stringify(build) };

/** @type {Map<string, string | Uint8Array>} */
const files = new Map([
  ['role-fit.js', await bundle('src/define.js', [firstOnes], '', define)],
  ['role-fit.mjs', await bundle('src/module.js', [builtInQuiz, besideModule], kWithLit, {}, 'esm')],
  ['role-fit.d.ts', text(kWeb, 'role-fit.d.ts')],
  ['custom-elements.json', manifest(join(kWeb, 'src'))],
  ['role-fit-node.mjs', text(kWeb, 'src/node.js')],
  ...behind,
  [`quizzes/${basename(options.quiz)}`, quiz],
  ['schemas/quiz.schema.json', text(kRoot, 'data/schemas/quiz.schema.json')],
  ['schemas/translation.schema.json', text(kRoot, 'data/schemas/translation.schema.json')],
  ['quizzes/template.json', text(kRoot, 'data/quizzes/template.json')],
  ['index.html', demo('plain')],
  ['dark.html', demo('dark')],
  ['newspaper.html', demo('newspaper')],
  ['compare.html', demo('plain', '<script src="role-fit.js" data-view="compare" async></script>')],
  ['method.html', method()],
  ['demo.css', text(kWeb, 'demo/demo.css')],
  ['demo.js', text(kWeb, 'demo/demo.js')],
  ['embed.html', text(kWeb, 'embed/embed.html')],
  ['embed.css', text(kWeb, 'embed/embed.css')],
  ['embed.js', await bundle('embed/embed.js', [])],
  ['role-fit-frame.js', await bundle('embed/frame.js', [])],
  ['check.html', text(kWeb, 'check/check.html')],
  ['check.css', text(kWeb, 'check/check.css')],
  ['check.js', await bundle('check/check.js', [dataFiles])],
  ...readdirSync(join(kRoot, 'data/evidence')).filter((name) => name.endsWith('.csv')).sort().map(
    (name) => /** @type {[string, string]} */ ([`evidence/${name}`, text(kRoot, 'data/evidence', name)]),
  ),
  ['licences.txt', licences()],
]);
files.set('integrity.txt', integrities());
files.set('build.json', report(files));

if (existsSync(options.out) && readdirSync(options.out).length > 0 && !existsSync(join(options.out, 'build.json'))) {
  console.error(`${options.out} holds something else than a build: not overwritten`);
  process.exit(1);
}
rmSync(options.out, { recursive: true, force: true });
for (const [name, content] of files) {
  const path = join(options.out, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}
printSizes(files);

/** One script, by default a classic one, of a module and all that it imports. @param {string} entry @param {esbuild.Plugin[]} plugins
 * @param {string} [notice] @param {Record<string, string>} [define] @param {esbuild.Format} [format] */
async function bundle(entry, plugins, notice = '', define = {}, format = 'iife') {
  const built = await esbuild.build({
    absWorkingDir: kWeb,
    entryPoints: [entry],
    bundle: true,
    format,
    minify: true,
    target: kTarget,
    charset: 'utf8',
    legalComments: 'none',
    banner: { js: `/*! RoleFit ${version}, MIT. ${notice}${notice && ' '}*/` },
    define: { ROLEFIT_VERSION: JSON.stringify(version), ...define },
    plugins: [...plugins, templatesOnly, messages, tightTemplates],
    write: false,
  });
  return built.outputFiles[0].text;
}

/** A script that leaves a value under a name of this version. @param {string} name @param {string} value */
function left(name, value) {
  return `globalThis[Symbol.for("${name}@${version}")]=${value};\n`;
}

/** A language's words and quiz, and apart from them what only a result shows. @param {string} tag @returns {[string, string][]} */
function language(tag) {
  const own = JSON.parse(text(kRoot, 'data/messages', `${tag}.json`));
  const quizTexts = JSON.parse(text(kRoot, 'data/translations', `${basename(options.quiz, '.json')}.${tag}.json`));
  const aboutFile = ['$schema', 'format', 'id', 'licence', 'date'];
  /** @param {boolean} told */
  const part = (told) =>
    Object.fromEntries(Object.entries(quizTexts).filter(([key]) => key === 'language' || (!aboutFile.includes(key) && kStory.includes(key) === told)));
  return [
    [`role-fit-${tag}.js`, left(`role-fit-${tag}`, JSON.stringify({ messages: withoutNotes(own), quiz: part(false) }))],
    [`role-fit-story-${tag}.js`, left(`role-fit-story-${tag}`, JSON.stringify(part(true)))],
  ];
}

/** The glue, out of reach of loaders and shims that a page may have, leaving its factory under a name of this version.
 * @param {string} glue @param {string} name @param {string} [factory] */
async function engine(glue, name, factory = 'createRoleFitEngine') {
  const { code } = await esbuild.transform(
    `(() => {
      let define, exports, module, require, process, importScripts;
      let asm; // which older glue forgets to declare
      ${glue}
      globalThis[Symbol.for("${name}@${version}")] = ${factory};
    })();`,
    { minify: true, target: kTarget, charset: 'utf8', legalComments: 'none' },
  );
  return code;
}

/** @param {Uint8Array} bytes */
function withBytes(bytes) {
  const base64 = Buffer.from(bytes).toString('base64');
  return `() => createRoleFitEngine({
    instantiate: async (imports) => {
      const bytes = Uint8Array.from(atob("${base64}"), (character) => character.charCodeAt(0));
      return (await WebAssembly.instantiate(bytes, imports)).instance;
    },
  })`;
}

/** The article in one of the style sheet's looks. @param {string} look @param {string} [embed] */
function demo(look, embed = kEmbed) {
  const article = put(text(kWeb, 'demo/article.html').trim(), 'role-fit', embed);
  const page = put(put(text(kWeb, 'demo/index.html'), 'ways', text(kWeb, 'demo/ways.html').trim()), 'article', article);
  return page.replace('<body>', `<body class="${look}">`).replace('</head>', '<script src="demo.js" defer></script>\n</head>');
}

/** The method page, for readers: data/README.md as the demo's page shows it. Its links lead to what lies beside it. */
function method() {
  const source = text(kRoot, 'data/README.md');
  const title = source.match(/^# (.*)/)?.[1] ?? '';
  const page = put(put(text(kWeb, 'demo/index.html'), 'ways', ''), 'article', marked.parse(source, { async: false }).trim());
  return page.replace(/<title>.*<\/title>/, () => `<title>${title}</title>`).replace(/<meta name="description".*>\n/, '');
}

/** @param {string} page @param {string} name @param {string} content */
function put(page, name, content) {
  const marker = `<!-- ${name} -->`;
  if (!page.includes(marker)) throw new Error(`the demo has no place marked ${marker}`);
  return page.replace(marker, () => content);
}

function licences() {
  const lit = text(kRoot, 'node_modules/lit/LICENSE');
  return [
    `RoleFit\n\n${text(kRoot, 'LICENSE')}`,
    'In the engine, each under the MIT terms above with its own copyright notice:\n\n' +
      'JSON for Modern C++, Copyright (c) 2013-2025 Niels Lohmann\n' +
      'Emscripten, Copyright (c) 2010-2025 Emscripten authors\n' +
      'musl, Copyright (c) 2005-2025 Rich Felker, et al.\n' +
      'libc++, Copyright (c) 2009-2025 by the contributors listed in its CREDITS.TXT\n',
    `Lit (in role-fit-quiz.js and role-fit.mjs)\n\n${lit}`,
  ].join(`\n${'─'.repeat(72)}\n\n`);
}

/** As the attribute `integrity` takes it. @param {string | Uint8Array} content */
function integrity(content) {
  return `sha384-${createHash('sha384').update(content).digest('base64')}`;
}

/** The digests in the shapes in which authors need them. The host is theirs to fill in. */
function integrities() {
  const digestOf = (/** @type {string} */ name) => integrity(files.get(name) ?? '');
  const scripts = ['role-fit.js', ...[...behind.keys()].filter((name) => name.endsWith('.js'))];
  const loaded = [...files.keys()].filter((name) => /\.(m?js|wasm)$/.test(name) && !/^demo|node/.test(name));
  return `RoleFit ${version}

The tag, with your host in the place of cdn.example. With its integrity role-fit.js also checks every file that it loads. Another host
than the page's must send "Access-Control-Allow-Origin".

<script src="https://cdn.example/role-fit@${version}/dist/role-fit.js" integrity="${digestOf('role-fit.js')}" crossorigin="anonymous" async></script>

To have the next file early, as README.md tells: here, and from another host with its integrity and crossorigin="anonymous".

<link rel="preload" as="script" href="/role-fit/role-fit-quiz.js?${build}">

A Content-Security-Policy that allows these scripts by what they are, wherever they are; connect-src is for the engine.

script-src ${scripts.map((name) => `'${digestOf(name)}'`).join(' ')} 'wasm-unsafe-eval'; connect-src https://cdn.example

Each file:

${loaded.map((name) => `${digestOf(name)}  ${name}`).join('\n')}
`;
}

/** What built the files, and their digests: the same toolchain must give the same files.
 * @param {Map<string, string | Uint8Array>} built */
function report(built) {
  const versionOf = (/** @type {string} */ name) => JSON.parse(text(kRoot, 'node_modules', name, 'package.json')).version;
  const lit = versionOf('lit');
  const toolchain = { ...JSON.parse(text(options.engine ?? '', 'toolchain.json')), esbuild: esbuild.version, lit, ssr: versionOf('@lit-labs/ssr'), marked: versionOf('marked'), analyzer: versionOf('@custom-elements-manifest/analyzer') };
  const digests = [...built].map(([name, content]) => {
    const bytes = Buffer.from(content);
    return [name, { bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') }];
  });
  return `${JSON.stringify({ toolchain, files: Object.fromEntries(digests) }, null, 2)}\n`;
}

/** @param {Map<string, string | Uint8Array>} built */
function printSizes(built) {
  for (const [name, content] of built) {
    console.log(`${name.padEnd(28)} ${String(Buffer.from(content).length).padStart(8)} bytes ${String(packedSize(content)).padStart(8)} brotli`);
  }
}
