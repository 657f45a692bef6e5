/**
 * Follows each recipe of web/recipes in an empty folder, and plays the site in Chromium; follows those of core/README.md for many rows;
 * and prints a line for each:
 *   node tests/recipes/recipes.mjs [html|hugo|jekyll|eleventy|docusaurus|astro|vitepress|wordpress|dask|parallel]...
 * Takes some minutes, and needs npm's registry.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launch } from '../../web/pages/demo/browser.mjs';
import { astro } from './astro.mjs';
import { dask } from './dask.mjs';
import { docusaurus } from './docusaurus.mjs';
import { eleventy } from './eleventy.mjs';
import { html } from './html.mjs';
import { hugo } from './hugo.mjs';
import { jekyll } from './jekyll.mjs';
import { parallel } from './parallel.mjs';
import { player } from './play.mjs';
import { vitepress } from './vitepress.mjs';
import { wordpress } from './wordpress.mjs';

/**
 * The recipes. Each makes a site in an empty folder and plays it, and returns a line on what was tried.
 * @type {Record<string, (folder: string, play: import('./play.mjs').Play, browser: import('playwright-core').Browser) => Promise<string>>}
 */
const kRecipes = { html, hugo, jekyll, eleventy, docusaurus, astro, vitepress, wordpress, dask, parallel };

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
    console.log(`${name} ${await kRecipes[name](folder, player(browser), browser)}`);
  } catch (error) {
    console.log(`${name} FAILED: ${error instanceof Error ? error.message : error}`);
    process.exitCode = 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
await browser.close();
