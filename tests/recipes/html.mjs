/** Plain pages, with the lines of README.md and web/README.md. */
import { join } from 'node:path';
import { kElement, kFrame, kTag, layout, own, put, write } from './site.mjs';

/** @param {string} folder @param {import('./play.mjs').Play} play */
export const html = async (folder, play) => {
  const lines = { plain: kTag, own: own(kTag), element: kElement, frame: kFrame };
  write(folder, Object.fromEntries(Object.entries(lines).map(([name, code]) => [`${name}.html`, layout(name, `<p>Above.</p>\n${code}<p>Below.</p>`)])));
  put(join(folder, 'role-fit'));
  return play({ site: folder, base: '/', pages: { plain: 'plain.html', own: 'own.html', element: 'element.html', frame: 'frame.html' } });
};
