/** The WordPress plugin, as a zip file to upload. */
import { createHash } from 'node:crypto';
import { zipSync } from 'fflate';
import { text } from './paths.mjs';

/** The files of dist/ that pages with a quiz load, or that readers can open from there. The preview in the editor is embed.html. */
const kNeeded = /^(role-fit(?!-simulator|-frame).*\.(js|wasm)|embed\..*|method\.html|demo\.css|licences\.txt|(quizzes|evidence)\/.*)$/;

/** The plugin's own files, beside the editor's script. */
const kOwn = ['role-fit.php', 'block.json', 'editor.css', 'readme.txt'];

/** The date of every file. fflate writes local time, so it is given in local time: then it is the same everywhere. */
const kDate = new Date(2000, 0, 1, 12);

/**
 * The plugin. The same files give the same bytes on every machine, because fflate compresses by itself, unlike Node, whose zlib differs
 * from machine to machine.
 * @param {Map<string, string | Uint8Array>} files Those of dist/. @param {string} editor The script of the editor.
 * @param {{version: string, build: string}} given
 */
export const wordPressPlugin = (files, editor, { version, build }) => {
  const own = kOwn.map((name) => text('web/wordpress', name));
  // Another name for every change of the editor, too, so that browsers do not take its older files from their caches.
  const name = createHash('sha256').update([build, editor, ...own].join()).digest('hex').slice(0, 8);
  const filled = (/** @type {string} */ content) => content.replaceAll('{{version}}', version).replaceAll('{{build}}', name);
  /** @type {[string, string | Uint8Array][]} */
  const all = [
    ...own.map((content, at) => /** @type {[string, string]} */ ([kOwn[at], filled(content)])),
    ['editor.js', editor],
    ['license.txt', text('LICENSE')],
    ...[...files].filter(([name]) => kNeeded.test(name)).map(([name, content]) => /** @type {[string, string | Uint8Array]} */ ([`dist/${name}`, content])),
  ];
  all.sort(([one], [other]) => (one < other ? -1 : 1));
  const contents = Object.fromEntries(all.map(([name, content]) => [`role-fit/${name}`, new Uint8Array(Buffer.from(content))]));
  return zipSync(contents, { level: 9, mtime: kDate });
};
