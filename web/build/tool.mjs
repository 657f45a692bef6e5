/** The tool for Node, which `npx role-fit` runs. Pages do not load it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { minified } from './bundling.mjs';

/** What an old Node can read, which is then told to the user. */
const kOldSyntax = 'es2018';

/** @param {string} folder Contains rolefit.js and rolefit.wasm. @param {string} version @returns {Promise<[string, string | Uint8Array][]>} */
export const nodeTool = async (folder, version) => {
  const script = await minified(readFileSync(join(folder, 'rolefit.js'), 'utf8'), kOldSyntax);
  return [
    ['tool/rolefit.cjs', `#!/usr/bin/env node\n/*! RoleFit ${version}, MIT. With CLI11, BSD-3-Clause. See licences.txt. */\n${script}`],
    ['tool/rolefit.wasm', readFileSync(join(folder, 'rolefit.wasm'))],
  ];
};
