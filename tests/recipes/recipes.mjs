/**
 * Follows each recipe of web/README.md in an empty folder, plays the site in Chromium, and prints a line for each recipe:
 *   node tests/recipes/recipes.mjs [dask|parallel|html|hugo|jekyll|eleventy|docusaurus|vitepress|wordpress]...
 * Reads the code of the recipes from the document. Takes some minutes, and needs npm's registry.
 */
import { spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, openSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { launch } from '../../web/pages/demo/browser.mjs';
import { serve } from '../../web/pages/demo/serve.mjs';
import { blocksIn, documentAt } from '../support/documents.mjs';
import { dask } from './dask.mjs';
import { parallel } from './parallel.mjs';

const kRoot = fileURLToPath(new URL('../..', import.meta.url));
const kDist = join(kRoot, 'dist');
const kOwn = join(kRoot, 'data/quizzes/template.json');
const kOwnTitle = JSON.parse(readFileSync(kOwn, 'utf8')).title;
const kTitle = JSON.parse(readFileSync(join(kRoot, 'data/quizzes/ds-or-mle.json'), 'utf8')).title;
const kSpanish = JSON.parse(readFileSync(join(kRoot, 'data/messages/es.json'), 'utf8'))['question.next'];

/** The date on which the recipes were written. npm installs the versions of that day, which are known to fit together. */
const kBefore = '2026-09-20';

const kDocument = documentAt('web/README.md');

/** The code blocks in a part of a document, each with the line before it. @param {string} text */
const blocksOf = (text) => [...text.matchAll(/([^\n]*)\n\n^```[\w-]*\n([^]*?)^```/gm)].map(([, before, code]) => ({ before, code }));

/** The contents of a recipe: its version, the folder for dist/, the files to write, and the lines for the article. @param {string} name */
const recipe = (name) => {
  const text = kDocument.match(new RegExp(`^\\*\\*${name}\\*\\* [^]*?(?=^\\*\\*|^##)`, 'm'))?.[0] ?? '';
  const files = {};
  let lines = '';
  for (const { before, code } of blocksOf(text)) {
    const path = /`([^`]+\.\w+)`:$/.exec(before)?.[1];
    if (path) files[path] = code;
    else lines = code;
  }
  return { version: /\*\* ([\d.]+)/.exec(text)?.[1], folder: /`dist\/` becomes `([^`]+)`/.exec(text)?.[1], files, lines };
};

/** The first block of HTML that contains `part`. @param {string} path @param {string} part */
const htmlOf = (path, part) => blocksIn(documentAt(path), 'html').find((code) => code.includes(part)) ?? '';
const kTag = htmlOf('README.md', '<script');
const kElement = htmlOf('web/README.md', '<role-fit-quiz');
const kFrame = htmlOf('web/README.md', '<iframe');

/** @param {string} folder @param {Record<string, string>} files */
const write = (folder, files) => {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
};

/** @param {string} folder */
const put = (folder) => {
  cpSync(kDist, folder, { recursive: true });
  cpSync(kOwn, join(folder, 'my-quiz.json'));
};

/** @param {string} folder @param {string} program @param {string[]} args @param {Record<string, string>} [env] */
const run = (folder, program, args, env = {}) => {
  const { status, stdout, stderr, error } = spawnSync(program, args, { cwd: folder, encoding: 'utf8', env: { ...process.env, ...env } });
  if (status !== 0) throw new Error(`${program} ${args.join(' ')}: ${error ?? (stdout + stderr).slice(-2000)}`);
  return stdout.trim();
};

/** @param {string} folder @param {string[]} packages */
const install = (folder, ...packages) => {
  write(folder, { 'package.json': '{"private": true}' });
  run(folder, 'npm', ['install', `--before=${kBefore}`, '--no-audit', '--no-fund', ...packages]);
  return JSON.parse(readFileSync(join(folder, 'node_modules', packages[0].replace(/(.)@.*/, '$1'), 'package.json'), 'utf8')).version;
};

/**
 * The lines for a site that starts at a path: all addresses must start there, too, as README.md says.
 * @param {string} lines @param {string} base
 */
const under = (lines, base) => lines.replaceAll(/(["'(])\/role-fit\//g, `$1${base}role-fit/`);

/** The recipe's lines, changed to show an author's quiz in Spanish. @param {string} lines @param {string} base */
const own = (lines, base) =>
  lines
    .replace('{{< role-fit', `$& quiz="${base}role-fit/my-quiz.json" lang="es"`)
    .replace(/<role-fit-quiz/, `$& quiz="${base}role-fit/my-quiz.json" lang="es"`)
    .replace(/^<script .*? async/, (tag) => tag.replace(' async', ` data-quiz="${base}role-fit/my-quiz.json" data-lang="es" async`));

const kAbove = 'Above, a *paragraph*.';
const kBelow = 'Below, another.';

/** @param {Record<string, string>} given The articles' lines by name. @param {(name: string) => [path: string, head: string]} at */
const articles = (given, at) =>
  Object.fromEntries(
    Object.entries(given).map(([name, lines]) => {
      const [path, head] = at(name);
      return [path, `${head}\n${kAbove}\n\n${lines}\n${kBelow}\n`];
    }),
  );

/** A page in a simple theme. @param {string} title @param {string} content */
const layout = (title, content) => `<!doctype html>
<html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title>
<style>* { box-sizing: border-box } body { font: 18px/1.6 serif } main { max-width: 40rem; margin: auto } p, h2 { margin: 2em 0 } button, label { text-transform: uppercase; float: left }</style>
<main><h1>${title}</h1>
${content}
</main></html>
`;

/**
 * A site: its folder, the path at which it starts, and the pages to play.
 * @typedef {{site: string, base: string, pages: Record<string, string>, navigates?: boolean}} Built
 */

/** The recipes. Each returns a line on what was tried. @type {Record<string, (folder: string, play: Play) => Promise<string>>} */
const kRecipes = {
  dask,
  parallel,

  async html(folder, play) {
    const lines = { plain: kTag, own: own(kTag, '/'), element: kElement, frame: kFrame };
    write(folder, Object.fromEntries(Object.entries(lines).map(([name, code]) => [`${name}.html`, layout(name, `<p>Above.</p>\n${code}<p>Below.</p>`)])));
    put(join(folder, 'role-fit'));
    return play({ site: folder, base: '/', pages: { plain: 'plain.html', own: 'own.html', element: 'element.html', frame: 'frame.html' } });
  },

  async hugo(folder, play) {
    const { version, folder: place, files, lines } = recipe('Hugo');
    const tried = /v([\d.]+)/.exec(run(folder, 'hugo', ['version']))?.[1];
    const played = [];
    for (const base of ['/', '/blog/']) {
      write(folder, {
        ...files,
        'config.toml': `baseURL = "https://example.org${base}"\ntitle = "Blog"\n`,
        'layouts/_default/single.html': layout('{{ .Title }}', '{{ .Content }}'),
        'layouts/_default/list.html': layout('{{ .Title }}', '{{ range .Pages }}<p>{{ .Title }}</p>{{ end }}'),
        ...articles({ plain: lines, own: own(lines, base) }, (name) => [`content/${name}.md`, `---\ntitle: ${name}\n---\n`]),
      });
      put(join(folder, place));
      run(folder, 'hugo', ['--quiet', '--cleanDestinationDir']);
      played.push(await play({ site: join(folder, 'public'), base, pages: { plain: 'plain/', own: 'own/' } }));
    }
    return said(version, tried, played);
  },

  async jekyll(folder, play) {
    const { version, folder: place, files, lines } = recipe('Jekyll');
    const tried = run(folder, 'jekyll', ['--version']).replace('jekyll ', '');
    const played = [];
    for (const base of ['/', '/blog/']) {
      write(folder, {
        ...files,
        '_config.yml': `title: Blog\ntheme: minima\nbaseurl: ${base.slice(0, -1)}\n`,
        ...articles({ plain: lines, own: own(lines, base), element: under(kElement, base), frame: under(kFrame, base) }, (name) => [
          `_posts/2026-01-01-${name}.md`,
          `---\ntitle: ${name}\nlayout: post\n---\n`,
        ]),
      });
      put(join(folder, place));
      run(folder, 'jekyll', ['build', '--quiet']);
      const pages = Object.fromEntries(['plain', 'own', 'element', 'frame'].map((name) => [name, `2026/01/01/${name}.html`]));
      played.push(await play({ site: join(folder, '_site'), base, pages }));
    }
    return said(version, tried, played);
  },

  async eleventy(folder, play) {
    const { version, folder: place, files, lines } = recipe('Eleventy');
    const tried = install(folder, `@11ty/eleventy@${version}`);
    const played = [];
    for (const base of ['/', '/blog/']) {
      write(folder, {
        ...files,
        '_includes/post.html': layout('{{ title }}', '{{ content }}'),
        ...articles({ plain: lines, own: own(lines, base), element: under(kElement, base), frame: under(kFrame, base) }, (name) => [
          `${name}.md`,
          `---\ntitle: ${name}\nlayout: post.html\n---\n`,
        ]),
      });
      put(join(folder, place));
      run(folder, 'npx', ['eleventy', `--pathprefix=${base}`]);
      played.push(await play({ site: join(folder, '_site'), base, pages: { plain: 'plain/', own: 'own/', element: 'element/', frame: 'frame/' } }));
    }
    return said(version, tried, played);
  },

  async docusaurus(folder, play) {
    const { version, folder: place, files, lines } = recipe('Docusaurus');
    const tried = install(folder, `@docusaurus/core@${version}`, `@docusaurus/preset-classic@${version}`, 'react@19', 'react-dom@19');
    const base = '/blog/';
    const based = under(lines, base);
    write(folder, {
      ...files,
      'docusaurus.config.js': `export default {
        title: 'Blog', url: 'https://example.org', baseUrl: '${base}',
        presets: [['classic', { docs: false, blog: { routeBasePath: '/', onUntruncatedBlogPosts: 'ignore' } }]],
      };`,
      ...articles({ plain: based, own: own(based, base), element: under(kElement, base), frame: under(kFrame, base) }, (name) => [
        `blog/2026-01-01-${name}.md`,
        `---\ntitle: ${name}\nslug: ${name}\n---\n`,
      ]),
    });
    put(join(folder, place));
    run(folder, 'npx', ['docusaurus', 'build'], { DOCUSAURUS_NO_TELEMETRY: '1' });
    const pages = { plain: 'plain/', own: 'own/', element: 'element/', frame: 'frame/' };
    return said(version, tried, [await play({ site: join(folder, 'build'), base, pages, navigates: true })]);
  },

  async vitepress(folder, play) {
    const { version, folder: place, files, lines } = recipe('VitePress');
    const tried = install(folder, `vitepress@${version}`);
    const played = [];
    for (const base of ['/', '/blog/']) {
      const based = under(lines, base);
      const config = Object.entries(files).find(([path]) => path.includes('config'))?.[1] ?? '';
      write(folder, {
        '.vitepress/config.mjs': config.replace('{', `{\n  base: '${base}', themeConfig: { sidebar: [{ text: 'plain', link: '/plain' }, { text: 'own', link: '/own' }] },`),
        'index.md': '# Blog\n',
        ...articles({ plain: based, own: own(based, base) }, (name) => [`${name}.md`, `# ${name}\n`]),
      });
      put(join(folder, place));
      run(folder, 'npx', ['vitepress', 'build']);
      played.push(await play({ site: join(folder, '.vitepress/dist'), base, pages: { plain: 'plain.html', own: 'own.html' }, navigates: true }));
    }
    return said(version, tried, played);
  },

  /** Starts its own database and server, and stops them at the end. */
  async wordpress(folder, play) {
    const { version, files, lines } = recipe('WordPress');
    const site = join(folder, 'site');
    cpSync('/usr/share/wordpress', site, { recursive: true, dereference: true });
    const plugin = join(site, 'wp-content/plugins/role-fit');
    write(plugin, files);
    put(join(plugin, 'dist'));
    put(join(site, 'role-fit'));
    const data = join(folder, 'data');
    const socket = join(folder, 'socket');
    const user = process.getuid?.() === 0 ? ['--user=root'] : [];
    run(folder, 'mariadb-install-db', ['--no-defaults', `--datadir=${data}`, '--auth-root-authentication-method=normal', '--skip-test-db', ...user]);
    const port = await freePort();
    const log = openSync(join(folder, 'log'), 'a');
    const settings = { HOME_URL: `http://127.0.0.1:${port}`, DATABASE: socket, ARTICLE: lines, TAG: own(kTag, '/').trim(), FRAME: kFrame.trim() };
    const options = { cwd: site, stdio: /** @type {any} */ (['ignore', log, log]), env: { ...process.env, ...settings, PHP_CLI_SERVER_WORKERS: '4' } };
    const database = spawn('/usr/sbin/mariadbd', ['--no-defaults', ...user, `--datadir=${data}`, `--socket=${socket}`, '--skip-networking'], options);
    // Starts a new process group, because otherwise the server's workers would keep running.
    const server = spawn('php', ['-d', 'display_errors=0', '-S', `127.0.0.1:${port}`], { ...options, detached: true });
    try {
      cpSync(join(kRoot, 'tests/recipes/wp-config.php'), join(site, 'wp-config.php'));
      writeFileSync(join(site, 'favicon.ico'), '');
      const told = JSON.parse(run(site, 'php', [join(kRoot, 'tests/recipes/wordpress.php'), site], settings).split('\n').at(-1));
      const pages = Object.fromEntries(Object.entries(told.pages).map(([name, id]) => [name, `?p=${id}`]));
      return said(version, told.version, [await play({ site: `http://127.0.0.1:${port}/`, base: '/', pages })]);
    } finally {
      process.kill(-(server.pid ?? 0));
      database.kill();
      await new Promise((resolve) => database.once('exit', resolve));
    }
  },
};

/** @returns {Promise<number>} */
const freePort = () =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
      server.close(() => resolve(port));
    });
  });

/** @param {string | undefined} version @param {string | undefined} tried @param {string[]} played */
const said = (version, tried, played) =>
  `${tried}${tried?.startsWith(`${version}`) ? '' : ` (web/README.md says ${version})`}: ${played.join('; ')}`;

/** Plays to the result with the mouse. Fails if something covers a button or an answer. @param {any} quiz */
const toResult = async (quiz) => {
  for (let n = 0; !(await quiz.locator('#verdict').count()); ++n) {
    const asked = await quiz.locator('.asked legend').innerText();
    const options = quiz.locator('.asked [part~=option]');
    await options.nth(n % (await options.count())).click();
    const early = quiz.locator('button.early');
    await ((await early.count()) ? early : quiz.locator('[type=submit]')).click();
    await quiz.locator('#verdict').or(quiz.locator('.asked legend').filter({ hasNotText: asked })).first().waitFor();
  }
  return quiz.locator('#verdict').getAttribute('data-verdict');
};

/** @typedef {(built: Built) => Promise<string>} Play */
/** @param {import('playwright-core').Browser} browser @returns {Play} */
const player = (browser) => async ({ site, base, pages, navigates }) => {
  const { address, close } = site.startsWith('http')
    ? { address: site, close: async () => {} }
    : await serve(site, { answer: ({ pathname }) => (base === '/' ? undefined : pathname.startsWith(base) ? { file: pathname.slice(base.length - 1) } : { status: 404 }) });
  const page = await browser.newPage({ viewport: { width: 320, height: 640 } });
  page.setDefaultTimeout(20000);
  /** @type {string[]} */
  const heard = [];
  // Chromium for Linux does not know the permission for the share sheet.
  page.on('console', (message) => message.text().includes("feature: 'web-share'") || heard.push(message.text()));
  page.on('pageerror', (error) => heard.push(String(error)));
  page.on('request', (request) => new URL(request.url()).host === new URL(address).host || !request.url().startsWith('http') || heard.push(request.url()));
  const at = address.replace(/\/$/, base);

  /** @param {any} root @param {string} name */
  const opened = async (root, name) => {
    const quiz = root.locator('role-fit-quiz');
    await quiz.locator('[part~=title]').waitFor().catch(() => {
      throw new Error(`${name}: no quiz at ${page.url()}\n${heard.join('\n')}`);
    });
    const title = (await quiz.locator('[part~=title]').innerText()).trim();
    const next = (await quiz.locator('.primary').innerText()).trim();
    if (name.startsWith('own') ? title !== kOwnTitle || next !== kSpanish : title !== kTitle) throw new Error(`${name} shows ${title}, ${next}`);
    return quiz;
  };
  try {
    for (const [name, path] of Object.entries(pages)) {
      await page.goto(at + path);
      const framed = name.startsWith('frame');
      const quiz = await opened(framed ? page.frameLocator('iframe') : page, name);
      const { wide, order } = await page.evaluate(() => {
        const place = (element) => element.getBoundingClientRect();
        const [above, below] = ['Above', 'Below'].map((word) => [...document.querySelectorAll('p')].find((p) => p.textContent.startsWith(word)));
        const quiz = document.querySelector('role-fit-quiz, iframe');
        return { wide: document.documentElement.scrollWidth, order: place(above).bottom <= place(quiz).top && place(quiz).bottom <= place(below).top && !document.body.innerText.includes('needs JavaScript') };
      });
      if (wide > 320) throw new Error(`${name} scrolls sideways`);
      if (!order) throw new Error(`${name} is not between the paragraphs, or its fallback is still shown`);
      if (!(await toResult(quiz))) throw new Error(`${name} has no result`);
    }
    if (navigates) {
      await page.setViewportSize({ width: 1280, height: 800 });
      await page.goto(at + pages.plain);
      await page.evaluate('globalThis.stays = true');
      for (const name of ['own', 'plain', 'own']) {
        await page.getByRole('link', { name, exact: true }).first().click();
        await page.locator('h1', { hasText: name }).waitFor();
        await opened(page, name);
      }
      await page.goBack();
      await page.locator('h1', { hasText: 'plain' }).waitFor();
      await toResult(await opened(page, 'plain'));
      if (!(await page.evaluate('globalThis.stays'))) throw new Error('the links loaded a new page instead of navigating within the page');
    }
    if (heard.length > 0) throw new Error(`console: ${heard.join('\n')}`);
    return `${base} ${Object.keys(pages).join(', ')}${navigates ? ', links and back' : ''}`;
  } finally {
    await page.close();
    await close();
  }
};

const asked = process.argv.slice(2);
const unknown = asked.find((name) => !(name in kRecipes));
if (unknown) {
  console.error(`unknown recipe ${unknown}; the recipes are ${Object.keys(kRecipes).join(', ')}`);
  process.exit(2);
}
const browser = await launch();
for (const name of asked.length > 0 ? asked : Object.keys(kRecipes)) {
  const folder = mkdtempSync(join(tmpdir(), `rolefit-${name}-`));
  try {
    console.log(`${name} ${await kRecipes[name](folder, player(browser))}`);
  } catch (error) {
    console.log(`${name} FAILED: ${error instanceof Error ? error.message : error}`);
    process.exitCode = 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
await browser.close();
