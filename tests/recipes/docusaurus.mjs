import { join } from 'node:path';
import { articles, follow, install, kElement, kFrame, pagesOf, run, said, under, write } from './site.mjs';

/** @param {string} folder @param {import('./play.mjs').Play} play */
export const docusaurus = async (folder, play) => {
  const { lines, version } = follow('docusaurus', folder);
  const tried = install(folder, `@docusaurus/core@${version}`, `@docusaurus/preset-classic@${version}`, 'react@19', 'react-dom@19');
  const played = [];
  for (const base of ['/', '/blog/']) {
    const all = { ...lines, element: under(kElement, base), frame: under(kFrame, base) };
    write(folder, {
      'docusaurus.config.js': `export default {
        title: 'Blog', url: 'https://example.org', baseUrl: '${base}',
        presets: [['classic', { docs: false, blog: { routeBasePath: '/', onUntruncatedBlogPosts: 'ignore' } }]],
      };`,
      ...articles(all, (name) => [`blog/2026-01-01-${name}.md`, `---\ntitle: ${name}\nslug: ${name}\n---\n`]),
    });
    run(folder, 'npx', ['docusaurus', 'build'], { DOCUSAURUS_NO_TELEMETRY: '1' });
    played.push(await play({ site: join(folder, 'build'), base, pages: pagesOf(Object.keys(all), (file) => `${file}/`), navigates: true }));
  }
  return said(version, tried, played);
};
