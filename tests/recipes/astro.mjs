import { join } from 'node:path';
import { articles, follow, install, layout, pagesOf, run, said, write } from './site.mjs';

/** The site's layout, with the links that the player follows. @param {boolean} navigates Whether the site has Astro's ClientRouter. */
const page = (navigates) => {
  const links = "{['plain', 'own'].map((name) => <a href={`${import.meta.env.BASE_URL.replace(/\\/?$/, '/')}${name}/`}>{name}</a>)}";
  const head = `---\nimport { ClientRouter } from 'astro:transitions';\nconst { title } = Astro.props.frontmatter;\n---\n`;
  return head + layout('{title}', `${links}<slot />`, navigates ? '<ClientRouter />' : '');
};

/** @param {string} folder @param {import('./play.mjs').Play} play */
export const astro = async (folder, play) => {
  const { lines, version } = follow('astro', folder);
  const tried = install(folder, `astro@${version}`, '@astrojs/mdx@4');
  const played = [];
  for (const base of ['/', '/blog/']) {
    for (const navigates of [true, false]) {
      write(folder, {
        'astro.config.mjs': `import mdx from '@astrojs/mdx';\nexport default { base: '${base}', integrations: [mdx()] };\n`,
        'src/layouts/Post.astro': page(navigates),
        ...articles(lines, (name) => [
          `src/pages/${name}.mdx`,
          `---\ntitle: ${name}\nlayout: ../layouts/Post.astro\n---\nimport RoleFit from '../components/RoleFit.astro';\n`,
        ]),
      });
      run(folder, 'npx', ['astro', 'build'], { ASTRO_TELEMETRY_DISABLED: '1' });
      const pages = pagesOf(Object.keys(lines), (file) => `${file}/`);
      played.push(`${await play({ site: join(folder, 'dist'), base, pages, navigates })}${navigates ? ' with ClientRouter' : ''}`);
    }
  }
  return said(version, tried, played);
};
