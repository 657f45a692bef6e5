import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import * as esbuild from 'esbuild';
import { serve } from '../../web/pages/demo/serve.mjs';
import { kLanguages } from '../../web/quiz/languages.js';
import { documentAt, linksIn, targetOf } from '../support/documents.mjs';
import { install, kDocuments, kPictures, kRecipes, run } from '../support/package.mjs';
import { kDist, kRoot } from '../support/tool.mjs';
import { by, listen, stage } from '../web/page.mjs';

const packageJson = JSON.parse(readFileSync(join(kRoot, 'package.json'), 'utf8'));
/** The plainest quiz, with a picture and a text for every role. */
const kPictured = JSON.parse(readFileSync(join(kRoot, 'data/quizzes/plain.json'), 'utf8'));
for (const role of kPictured.roles) Object.assign(role, { text: 'Yours.', image: { src: 'data:image/gif;base64,R0lGODlhAQABAAAAACw=', alt: '', width: 1, height: 1 } });
const chromium = stage({ 'empty.html': '<!doctype html><title>Empty</title>', 'pictured.json': JSON.stringify(kPictured) });

/** The folder of an app that has the package installed, and npm's list of packed files. */
let app;
let packed;

before(() => {
  ({ app, packed } = install());
});
after(() => rmSync(app, { recursive: true }));

test('the package contains the files that its users need, and no others', () => {
  const others = kLanguages.filter((tag) => tag !== 'en');
  const quizzes = readdirSync(join(kRoot, 'data/quizzes')).map((name) => name.replace('.json', ''));
  const translations = readdirSync(join(kRoot, 'data/translations')).filter((name) => !name.startsWith('ds-or-mle.'));
  const wanted = [
    ...['', '-quiz', '-result', '-chapters', '-infographic', '-story', '-integrity', '-rejoin', '-engine', '-engine-own', '-engine.inline', '-engine.plain'].map((part) => `role-fit${part}.js`),
    ...others.flatMap((tag) => [`role-fit-${tag}.js`, `role-fit-story-${tag}.js`]),
    // The quizzes by name.
    ...quizzes.filter((name) => name !== 'ds-or-mle').flatMap((name) => [`role-fit-quiz-${name}.js`, `role-fit-quiz-${name}.story.js`]),
    ...translations.flatMap((name) => ['', 'story-'].map((part) => `role-fit-quiz-${name.replace('.', `.${part}`).replace('.json', '.js')}`)),
    ...['role-fit.mjs', 'role-fit-node.mjs', 'role-fit-engine.wasm', 'role-fit-engine-own.wasm', 'role-fit.d.ts', 'custom-elements.json', 'integrity.txt', 'licences.txt'],
    ...['embed.html', 'embed.js', 'embed.css', 'role-fit-frame.js'].filter((name) => existsSync(join(kDist, name))),
    // The quiz links to the method page, which links to the quiz and the evidence.
    ...['method.html', 'demo.css', ...quizzes.map((name) => `quizzes/${name}.json`), ...['adverts', 'claims', 'practitioners', 'salaries', 'jobs/adverts', 'jobs/practitioners', 'jobs/practitioners-2022', 'jobs/salaries'].map((name) => `evidence/${name}.csv`)],
    ...['schemas/quiz.schema.json', 'schemas/translation.schema.json', 'tool/rolefit.cjs', 'tool/rolefit.wasm'],
  ].map((name) => `dist/${name}`);
  assert.deepEqual(packed.files.map(({ path }) => path).sort(), [...wanted, 'LICENSE', 'package.json', ...kDocuments, ...kRecipes, ...kPictures].sort());
});

// Without data/README.md, whose links lead to data in the repository. The package has the same page with its data as dist/method.html.
for (const document of [...kDocuments, ...kRecipes].filter((name) => name.endsWith('.md') && name !== 'data/README.md')) {
  test(`the links of ${document} lead to files in the package`, () => {
    const paths = packed.files.map(({ path }) => path);
    for (const link of linksIn(documentAt(document))) {
      const { file } = targetOf(document, link);
      assert.ok(paths.some((path) => path === file || path.startsWith(`${file}/`)), `${link}: the package has no ${file}`);
    }
  });
}

test('the files named by package.json are in the package, which needs no other packages and contains no local paths', () => {
  const paths = packed.files.map(({ path }) => path);
  const { bin, exports, main, types, customElements, unpkg, jsdelivr } = packageJson;
  for (const path of [...Object.values(exports['.']), ...Object.values(bin), main, types, customElements, unpkg, jsdelivr]) {
    assert.ok(paths.includes(path.replace(/^\.\//, '')), path);
  }
  for (const kind of ['dependencies', 'peerDependencies', 'optionalDependencies', 'engines', 'private']) assert.ok(!(kind in packageJson), kind);
  for (const path of paths) assert.ok(!readFileSync(join(app, 'node_modules/role-fit', path)).includes(kRoot.replace(/\/$/, '')), path);
});

test('Node can import the package by its name, and gets the names of all classes', () => {
  const script = "import * as all from 'role-fit'; import 'role-fit'; console.log(Object.keys(all).join())";
  const names = run(app, process.execPath, ['--input-type=module', '-e', script]).trim();
  assert.equal(names, 'AnswerEvent,ErrorEvent,ReadyEvent,ResultEvent,RoleFitQuiz,StartEvent');
});

/** Opens a page of the app and plays to the result. Returns the console messages and the requested files. */
const played = async (t, folder, path) => {
  const { address, close } = await serve(folder);
  t.after(close);
  const page = await chromium.open(t, { path: 'empty.html' });
  const heard = listen(page, address);
  const asked = [];
  page.on('request', (request) => asked.push(request.url().slice(address.length)));
  await page.goto(address + path);
  await by(page, 'arrive');
  await by(page, 'goTo', 'button.early');
  await by(page, 'next', 'button.early');
  return { page, heard, asked };
};

const kScript = `import 'role-fit';
globalThis.results = [];
document.addEventListener('rolefit-result', (event) => globalThis.results.push(event.result.leader));`;

test('a page without a bundler can import the package from node_modules', async (t) => {
  writeFileSync(
    join(app, 'plain.html'),
    `<!doctype html><html lang="en"><title>App</title>
<script type="importmap">{"imports": {"role-fit": "./node_modules/role-fit/dist/role-fit.mjs"}}</script>
<role-fit-quiz></role-fit-quiz><script type="module">${kScript}</script>`,
  );
  const { page, heard } = await played(t, app, 'plain.html');
  assert.deepEqual(heard, []);
  assert.equal((await page.evaluate('results')).length, 1);
});

for (const beside of [true, false]) {
  test(`the quiz works in chunks made by esbuild ${beside ? 'with the wasm copied beside them' : 'without the wasm, which esbuild does not copy'}`, async (t) => {
    const folder = join(app, beside ? 'split' : 'alone');
    writeFileSync(join(app, 'app.js'), kScript);
    await esbuild.build({ absWorkingDir: app, entryPoints: ['app.js'], bundle: true, splitting: true, format: 'esm', outdir: folder });
    writeFileSync(join(folder, 'index.html'), '<!doctype html><html lang="en"><title>App</title><role-fit-quiz></role-fit-quiz><script type="module" src="app.js"></script>');
    if (beside) copyFileSync(join(app, 'node_modules/role-fit/dist/role-fit-engine.wasm'), join(folder, 'role-fit-engine.wasm'));
    const { page, heard, asked } = await played(t, folder, '');
    assert.deepEqual(heard.length, beside ? 0 : 1, heard.join('\n'));
    assert.equal(asked.some((file) => file.startsWith('role-fit-engine.inline')), !beside);
    assert.equal((await page.evaluate('results')).length, 1);
    // The app has no copy of the method page, so there must be no link.
    assert.equal(await page.evaluate("document.querySelector('role-fit-quiz').shadowRoot.querySelector('[part=method]')"), null);
  });
}

/** The part of React's types that the package uses. */
const kReact = {
  'index.d.ts': `export = React;
declare namespace React {
  type Ref<T> = { current: T | null };
  interface HTMLAttributes<T> { children?: unknown; className?: string; lang?: string; onClick?: (event: T) => void }
  type DetailedHTMLProps<E, T> = E & { key?: string; ref?: Ref<T> };
  namespace JSX { interface IntrinsicElements { p: HTMLAttributes<HTMLElement> } }
}`,
  'jsx-runtime.d.ts': "import * as React from './'; export namespace JSX { interface IntrinsicElements extends React.JSX.IntrinsicElements {} }",
};
const kTyped = {
  'sound.ts': `import { ResultEvent, RoleFitQuiz, type Score } from 'role-fit';
const quiz: RoleFitQuiz = document.createElement('role-fit-quiz');
quiz.addEventListener('rolefit-result', (event) => {
  const { leader, roles }: Score = event.result;
  const probability: number = roles[leader].probability;
  return [probability, event instanceof ResultEvent];
});
document.addEventListener('rolefit-answer', ({ item, category }) => item.length + category);
addEventListener('rolefit-error', ({ problems: [{ line, message }] }) => (line ?? 0) + message.length);
document.querySelector('role-fit-quiz')!.view = 'compare';
`,
  'wrong.ts': `import 'role-fit';
const quiz = document.createElement('role-fit-quiz');
quiz.addEventListener('rolefit-result', (event) => event.result.winner);
document.addEventListener('rolefit-answer', (event) => event.result);
quiz.theme = 'pink';
`,
  'sound.tsx': `import 'role-fit';
import type { RoleFitQuiz } from 'role-fit';
declare const ref: { current: RoleFitQuiz | null };
export const quiz = (
  <role-fit-quiz ref={ref} className="wide" lang="es" onrolefit-result={(event) => event.result.leader}>
    <p>Instead.</p>
  </role-fit-quiz>
);
`,
  'wrong.tsx': `import 'role-fit';
export const pink = <role-fit-quiz theme="pink" />;
export const other = <role-fit-quiz onrolefit-start={(event) => event.result} />;
`,
};

/** The places of the compiler's errors, as `FILE(LINE`. */
const wrongIn = (files, ...options) => {
  const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc');
  const strict = ['--noEmit', '--strict', '--skipDefaultLibCheck', '--target', 'es2022', '--lib', 'es2022,dom,dom.iterable', '--module', 'esnext'];
  const { stdout } = spawnSync(process.execPath, [tsc, ...strict, ...options, ...files], { cwd: app, encoding: 'utf8' });
  return stdout.split('\n').filter((line) => /^\S/.test(line)).map((line) => line.replace(/,.*/s, ''));
};

test('the types accept correct code and refuse wrong code, with and without React', () => {
  for (const [name, text] of Object.entries(kTyped)) writeFileSync(join(app, name), text);
  const wrong = ['wrong.ts(3', 'wrong.ts(4', 'wrong.ts(5'];
  assert.deepEqual(wrongIn(['sound.ts', 'wrong.ts'], '--moduleResolution', 'bundler'), wrong);
  const react = join(app, 'node_modules/react');
  mkdirSync(react);
  for (const [name, text] of Object.entries({ ...kReact, 'package.json': '{"name": "react", "types": "index.d.ts"}' })) writeFileSync(join(react, name), text);
  assert.deepEqual(wrongIn(Object.keys(kTyped), '--moduleResolution', 'bundler', '--jsx', 'react-jsx'), [...wrong, 'wrong.tsx(2', 'wrong.tsx(3']);
});

const manifest = JSON.parse(readFileSync(join(kDist, 'custom-elements.json'), 'utf8'));
const element = manifest.modules[0].declarations.find(({ customElement }) => customElement);
const namesOf = (list) => list.map(({ name }) => name).sort();

test('the manifest names the attributes, events and properties that the class, its types and web/README.md name', async (t) => {
  const { path, exports } = manifest.modules[0];
  assert.equal(path, packageJson.exports['.'].default.slice(2));
  assert.equal(element.tagName, 'role-fit-quiz');
  const page = await chromium.open(t, { path: 'empty.html' });
  const own = await page.evaluate(async () => {
    const module = await import(new URL('role-fit.mjs', location.href).href);
    return { names: Object.keys(module), attributes: module.RoleFitQuiz.observedAttributes };
  });
  assert.deepEqual(exports.filter(({ kind }) => kind === 'js').map(({ name }) => name).sort(), own.names.sort());
  assert.deepEqual(namesOf(element.attributes), [...own.attributes, 'base'].sort());

  const types = readFileSync(join(kDist, 'role-fit.d.ts'), 'utf8');
  const keysIn = (name) => [...types.match(new RegExp(`interface ${name} \\{([^]*?)\\n\\}`))[1].matchAll(/^ {2}'?([\w-]+)'?\??:/gm)].map(([, key]) => key).sort();
  assert.deepEqual(keysIn('RoleFitAttributes'), namesOf(element.attributes));
  assert.deepEqual(keysIn('RoleFitEvents'), namesOf(element.events));

  const text = documentAt('web/README.md');
  const rows = [...text.matchAll(/^\| (?:attribute|event) [^]*?\n\n/gm)].flatMap(([table]) => [...table.matchAll(/^\| `([\w-]+)` \|/gm)].map(([, name]) => name));
  assert.deepEqual(rows.sort(), namesOf([...element.attributes, ...element.events]));

  const code = ['card.css', 'question.css', 'result.css', 'chapters.css'].map((name) => readFileSync(join(kRoot, 'web/views', name), 'utf8')).join('');
  const used = [...new Set(code.match(/--rolefit-[a-z\d-]*[a-z\d]/g))].sort();
  assert.deepEqual(namesOf(element.cssProperties), used);
  assert.deepEqual([...new Set(text.match(/--rolefit-[a-z\d-]*[a-z\d]/g))].sort(), used);
  const parts = text.match(/^\| where \| parts \|\n([^]*?)\n\n/m)[1];
  assert.deepEqual([...parts.matchAll(/`([\w-]+)`/g)].map(([, name]) => name).sort(), namesOf(element.cssParts));

  const short = [...documentAt('README.md').matchAll(/\bdata-([a-z]+)(?=[=`])/g)].map(([, name]) => name);
  assert.ok(short.length > 3);
  for (const name of short) assert.ok(namesOf(element.attributes).includes(name), name);
});

test('the manifest names exactly the parts that are drawn', async (t) => {
  const page = await chromium.open(t, { path: 'index.html' });
  const drawn = new Set();
  const look = async () => {
    const parts = await page.evaluate(() => [...hand.root().querySelectorAll('[part]')].flatMap(({ part }) => [...part]));
    for (const part of parts) drawn.add(part);
  };
  await by(page, 'arrive');
  await look();
  for (let n = 0; !(await page.evaluate(() => Boolean(hand.find('button.early')))); ++n) {
    await look();
    await by(page, 'answer', n);
    if (!(await page.evaluate(() => Boolean(hand.find('button.early'))))) await by(page, 'next');
  }
  await look();
  await by(page, 'next', 'button.early');
  await by(page, 'openAll');
  await look();
  // Changes an answer on the result.
  await page.evaluate(() => hand.find('[part=pulls] input:not(:checked), [part=pulls] select')?.click());
  await look();
  await page.evaluate(() => document.querySelector('role-fit-quiz').setAttribute('view', 'infographic'));
  await page.waitForFunction(() => hand.find('[part~=infographic]'));
  await look();
  // A quiz with outcomes.
  await page.evaluate(() => {
    const element = document.querySelector('role-fit-quiz');
    element.removeAttribute('view');
    element.setAttribute('quiz', 'pictured.json');
  });
  await page.waitForFunction(() => hand.find('.asked legend'));
  await by(page, 'goTo', '[part~=outcome]');
  await look();
  // A quiz file that does not exist.
  await page.evaluate(() => document.querySelector('role-fit-quiz').setAttribute('quiz', 'none.json'));
  await page.waitForFunction(() => hand.find('[part~=error]'));
  await look();
  assert.deepEqual([...drawn].sort(), namesOf(element.cssParts));
});
