import { join } from 'node:path';
import { articles, follow, kElement, kFrame, pagesOf, run, said, under, write } from './site.mjs';

/** @param {string} folder @param {import('./play.mjs').Play} play */
export const jekyll = async (folder, play) => {
  const { lines, version } = follow('jekyll', folder);
  const played = [];
  for (const base of ['/', '/blog/']) {
    const all = { ...lines, element: under(kElement, base), frame: under(kFrame, base) };
    write(folder, {
      '_config.yml': `title: Blog\ntheme: minima\nbaseurl: ${base.slice(0, -1)}\n`,
      ...articles(all, (name) => [`_posts/2026-01-01-${name}.md`, `---\ntitle: ${name}\nlayout: post\n---\n`]),
    });
    run(folder, 'jekyll', ['build', '--quiet']);
    played.push(await play({ site: join(folder, '_site'), base, pages: pagesOf(Object.keys(all), (file) => `2026/01/01/${file}.html`) }));
  }
  return said(version, run(folder, 'jekyll', ['--version']).replace('jekyll ', ''), played);
};
