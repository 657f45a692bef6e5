import { join } from 'node:path';
import { articles, follow, install, kElement, kFrame, layout, pagesOf, run, said, under, write } from './site.mjs';

/** @param {string} folder @param {import('./play.mjs').Play} play */
export const eleventy = async (folder, play) => {
  const { lines, version } = follow('eleventy', folder);
  const tried = install(folder, `@11ty/eleventy@${version}`);
  // Nunjucks wants commas.
  const inNunjucks = { 'own, Nunjucks': lines.own.replace('" ', '", ') };
  const played = [];
  for (const base of ['/', '/blog/']) {
    const all = { ...lines, element: under(kElement, base), frame: under(kFrame, base) };
    write(folder, {
      '_includes/post.html': layout('{{ title }}', '{{ content }}'),
      ...articles(all, (name) => [`${name}.md`, `---\ntitle: ${name}\nlayout: post.html\n---\n`]),
      ...articles(inNunjucks, (name) => [`${name}.md`, `---\ntitle: ${name}\nlayout: post.html\ntemplateEngineOverride: njk,md\n---\n`]),
    });
    run(folder, 'npx', ['eleventy', `--pathprefix=${base}`]);
    played.push(await play({ site: join(folder, '_site'), base, pages: pagesOf(Object.keys({ ...all, ...inNunjucks }), (file) => `${file}/`) }));
  }
  return said(version, tried, played);
};
