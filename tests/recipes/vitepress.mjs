import { join } from 'node:path';
import { articles, follow, install, pagesOf, run, said, write } from './site.mjs';

/** @param {string} folder @param {import('./play.mjs').Play} play */
export const vitepress = async (folder, play) => {
  const { lines, version } = follow('vitepress', folder);
  const tried = install(folder, `vitepress@${version}`);
  const played = [];
  for (const base of ['/', '/blog/']) {
    write(folder, {
      '.vitepress/config.mjs': `export default { base: '${base}', themeConfig: { sidebar: [{ text: 'plain', link: '/plain' }, { text: 'own', link: '/own' }] } };\n`,
      'index.md': '# Blog\n',
      ...articles(lines, (name) => [`${name}.md`, `# ${name}\n`]),
    });
    run(folder, 'npx', ['vitepress', 'build']);
    played.push(await play({ site: join(folder, '.vitepress/dist'), base, pages: pagesOf(Object.keys(lines), (file) => `${file}.html`), navigates: true }));
  }
  return said(version, tried, played);
};
