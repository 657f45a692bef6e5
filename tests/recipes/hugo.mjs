import { join } from 'node:path';
import { articles, follow, layout, pagesOf, run, said, write } from './site.mjs';

/** @param {string} folder @param {import('./play.mjs').Play} play */
export const hugo = async (folder, play) => {
  const { lines, version } = follow('hugo', folder);
  const played = [];
  for (const base of ['/', '/blog/']) {
    write(folder, {
      'config.toml': `baseURL = "https://example.org${base}"\ntitle = "Blog"\n`,
      'layouts/_default/single.html': layout('{{ .Title }}', '{{ .Content }}'),
      'layouts/_default/list.html': layout('{{ .Title }}', '{{ range .Pages }}<p>{{ .Title }}</p>{{ end }}'),
      ...articles(lines, (name) => [`content/${name}.md`, `---\ntitle: ${name}\n---\n`]),
    });
    run(folder, 'hugo', ['--quiet', '--cleanDestinationDir']);
    played.push(await play({ site: join(folder, 'public'), base, pages: pagesOf(Object.keys(lines), (file) => `${file}/`) }));
  }
  return said(version, /v([\d.]+)/.exec(run(folder, 'hugo', ['version']))?.[1], played);
};
