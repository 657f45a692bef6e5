/** The WordPress plugin: installed, used by each role, played by a visitor, and deleted. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { kFrame, kOwn, kRoot, kTag, own, said } from './site.mjs';
import { deletePlugin, installPlugin, logIn, publish, writeArticle } from './wordpress/screens.mjs';
import { startWordPress } from './wordpress/server.mjs';

const kZip = join(kRoot, 'dist/role-fit-wordpress.zip');
/** The same addresses as in the other recipes, but the author's quiz is in the media library. */
const kUpload = { name: 'my-quiz.json', mimeType: 'application/json', buffer: readFileSync(kOwn) };

/** @param {boolean} isTrue @param {string} what */
const check = (isTrue, what) => {
  if (!isTrue) throw new Error(what);
};

/** An author uploads a quiz and shows it in Spanish, then adds the comparison of another quiz. @param {import('playwright-core').Page} page @param {string} address */
const writeAsAuthor = async (page, address) => {
  const block = await writeArticle(page, address, async (settings) => {
    await settings.getByLabel('Quiz', { exact: true }).selectOption({ label: 'A quiz file of your own' });
    await page.getByRole('button', { name: 'Choose or upload a file' }).click();
    await page.locator('.media-modal input[type=file]').setInputFiles(kUpload);
    await page.locator('.media-modal').getByRole('button', { name: 'Select', exact: true }).click();
    await settings.getByLabel('Language').selectOption('es');
    await previewOf(page).getByText('Which job in the theatre?').waitFor();
    await previewOf(page).getByRole('button', { name: 'Siguiente' }).waitFor();
  });
  check((await block.count()) === 1, 'the block is there once');
  return publish(page);
};

/** An editor takes the quiz as it is, after a look at another and at its comparison. @param {import('playwright-core').Page} page @param {string} address */
const writeAsEditor = async (page, address) => {
  await writeArticle(page, address, async (settings) => {
    await settings.getByLabel('Quiz', { exact: true }).selectOption('data-jobs');
    await settings.getByLabel('View').selectOption('compare');
    await settings.getByLabel('Colors').selectOption('dark');
    await previewOf(page).getByText('Which data job fits you?').waitFor();
    check((await previewOf(page).locator('html').getAttribute('data-theme')) === 'dark', 'the preview is dark');
    await settings.getByLabel('Quiz', { exact: true }).selectOption({ label: 'Data Scientist or Machine Learning Engineer?' });
    await settings.getByLabel('View').selectOption('');
    await settings.getByLabel('Colors').selectOption('');
    await previewOf(page).locator('.asked legend').waitFor();
  });
  return publish(page);
};

/** @param {import('playwright-core').Page} page */
const previewOf = (page) => page.frameLocator('[data-type="role-fit/quiz"] iframe');

/** What visitors get besides the quiz, or in its place. @param {string} address @param {string} article @param {string} none The address of an article without a quiz. */
const checkTexts = async (address, article, none) => {
  const text = async (/** @type {string} */ path) => (await fetch(new URL(path, address))).text();
  const page = await text(article);
  check(/<script [^>]*async[^>]* src='[^']*role-fit\.js/.test(page), 'the script is async');
  check(!page.includes('embed.html') && !page.includes('editor.js'), 'a page has nothing of the editor');
  check(page === (await text(article)), 'a page is the same for everybody, so it can be cached');
  check(!/role-?fit/i.test((await text(none)).replaceAll(/class="[^"]*"/g, '')), 'a page without a quiz has nothing of the plugin');
  // The administrator’s articles have a script tag of their own.
  const feed = await text('?feed=rss2&author_name=author');
  check(feed.includes('Take it on the page') && !/<(script|role-fit-quiz)/.test(feed), 'a feed has a link in place of the quiz');
  check(!/\[role-fit|<role-fit-quiz|role-fit\.js/.test(await text('?s=above')), 'excerpts have neither the quiz nor its script');
};

/** @param {string} folder @param {import('./play.mjs').Play} play @param {import('playwright-core').Browser} browser */
export const wordpress = async (folder, play, browser) => {
  if (!existsSync(kZip)) throw new Error('dist/ has no role-fit-wordpress.zip: do ./run build');
  const site = await startWordPress(folder);
  try {
    const { address } = site;
    const stored = () => JSON.parse(site.php('stored.php'));
    const administrator = await logIn(browser, address, 'administrator');
    site.write('joined.js', readFileSync(join(kRoot, 'dist/role-fit.js'), 'utf8'));
    const before = { ...stored(), files: site.files() };

    await installPlugin(administrator, address, kZip);
    const written = {
      'own, author’s block': await writeAsAuthor(await logIn(browser, address, 'author'), address),
      'editor’s block': await writeAsEditor(await logIn(browser, address, 'editor'), address),
    };
    const saved = JSON.parse(site.php('save.php', { TAG: own(kTag).trim(), FRAME: kFrame.trim() }));
    const { none, hostile, ...played } = Object.fromEntries(Object.entries(saved).map(([name, id]) => [name, `?p=${id}`]));
    for (const [name, link] of Object.entries(written)) played[name] = link.slice(address.length);
    for (const way of ['joined', 'strict']) played[`own, ${way}`] = `${played["own, contributor's block"]}&${way}`;
    const told = await play({ site: address, base: '/', pages: played });
    await checkTexts(address, played['own and other, shortcodes'], none);
    const escaped = (await (await fetch(new URL(hostile, address))).text()).match(/<role-fit-quiz.*?<\/role-fit-quiz>/g) ?? [];
    check(escaped.length === 2 && !escaped.join('').includes('<i>'), `attributes are never markup: ${escaped.join('\n')}`);

    await deletePlugin(administrator, address);
    const after = { ...stored(), files: site.files() };
    for (const what of ['places', 'files', 'mentions']) {
      const left = after[what].filter((/** @type {string} */ one) => !before[what].includes(one));
      check(left.length === 0, `the deleted plugin leaves ${what}: ${left.join(', ')}`);
    }
    check(before.mentions.length === 0, `WordPress stored ${before.mentions.join(', ')} before the plugin came`);
    return said('6.1', site.version, [told]);
  } finally {
    await site.close();
  }
};
