/** What identifies the files of a build: their digests, and the toolchain that built them. */
import { createHash } from 'node:crypto';
import * as esbuild from 'esbuild';
import { text } from './paths.mjs';

/** @typedef {Map<string, string | Uint8Array>} Files Contents by file name in dist/. */

/** The digest of a file, in the format of the attribute `integrity`. @param {string | Uint8Array} content */
export const integrity = (content) => `sha384-${createHash('sha384').update(content).digest('base64')}`;

/** The name of a build: eight hexadecimal digits that depend on its contents. @param {Iterable<string | Uint8Array>} contents */
export const buildOf = (contents) => createHash('sha256').update([...contents].map(integrity).join()).digest('hex').slice(0, 8);

/**
 * The text of integrity.txt: the digests in the forms that authors need.
 * @param {Files} files @param {string[]} scripts The scripts that a page loads. @param {{version: string, build: string}} given
 */
export const integrityText = (files, scripts, { version, build }) => {
  const digestOf = (/** @type {string} */ name) => integrity(files.get(name) ?? '');
  const loaded = [...files.keys()].filter((name) => /\.(m?js|wasm)$/.test(name) && !/^demo|^tool|node/.test(name));
  return `RoleFit ${version}

The script tag. Replace cdn.example by your host. If the tag has an integrity, role-fit.js also checks every file that it loads. A host
that is not the page's own must send "Access-Control-Allow-Origin".

<script src="https://cdn.example/role-fit@${version}/dist/role-fit.js" integrity="${digestOf('role-fit.js')}" crossorigin="anonymous" async></script>

A line that loads the next file early, as web/README.md explains. For a file on another host, add its integrity and crossorigin="anonymous".

<link rel="preload" as="script" href="/role-fit/role-fit-quiz.js?${build}">

A Content-Security-Policy that allows these scripts by their content, on any host. The engine needs connect-src.

script-src ${scripts.map((name) => `'${digestOf(name)}'`).join(' ')} 'wasm-unsafe-eval'; connect-src https://cdn.example

Each file:

${loaded.map((name) => `${digestOf(name)}  ${name}`).join('\n')}
`;
};

/** The text of build.json: the build's name, the toolchain, and the digests of all files. The same toolchain must give the same files.
 * @param {Files} files @param {string} build @param {Record<string, string>} compiler */
export const report = (files, build, compiler) => {
  const versionOf = (/** @type {string} */ name) => JSON.parse(text('node_modules', name, 'package.json')).version;
  const toolchain = {
    ...compiler,
    esbuild: esbuild.version,
    lit: versionOf('lit'),
    ssr: versionOf('@lit-labs/ssr'),
    'ssr-client': versionOf('@lit-labs/ssr-client'),
    marked: versionOf('marked'),
    fflate: versionOf('fflate'),
    analyzer: versionOf('@custom-elements-manifest/analyzer'),
  };
  const digests = [...files].map(([name, content]) => {
    const bytes = Buffer.from(content);
    return [name, { bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') }];
  });
  return `${JSON.stringify({ build, toolchain, files: Object.fromEntries(digests) }, null, 2)}\n`;
};

export const licences = () =>
  [
    `RoleFit\n\n${text('LICENSE')}`,
    'In the engine and the tool, each under the MIT terms above with its own copyright notice:\n\n' +
      'JSON for Modern C++, Copyright (c) 2013-2025 Niels Lohmann\n' +
      'Emscripten, Copyright (c) 2010-2025 Emscripten authors\n' +
      'musl, Copyright (c) 2005-2025 Rich Felker, et al.\n' +
      'libc++, Copyright (c) 2009-2025 by the contributors listed in its CREDITS.TXT\n',
    `Lit (in role-fit.js, role-fit-quiz.js and role-fit.mjs)\n\n${text('node_modules/lit/LICENSE')}`,
    `CLI11 (in tool/rolefit.wasm)\n\n${text('web/build/cli11-licence.txt')}`,
  ].join(`\n${'─'.repeat(72)}\n\n`);
