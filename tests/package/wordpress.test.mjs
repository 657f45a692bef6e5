// The WordPress plugin as a file. ./run recipes wordpress installs it.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { unzipSync } from 'fflate';
import { kDist, kRoot } from '../support/tool.mjs';
import { kShowing } from '../../web/element/attributes.js';
import { kLanguages } from '../../web/quiz/languages.js';

const zip = readFileSync(join(kDist, 'role-fit-wordpress.zip'));
const files = unzipSync(zip);
const textOf = (name) => Buffer.from(files[`role-fit/${name}`]).toString();
const { version } = JSON.parse(readFileSync(join(kRoot, 'package.json'), 'utf8'));
const build = JSON.parse(readFileSync(join(kDist, 'build.json'), 'utf8'));

test('the plugin holds its own files, and those of dist/ that readers and the preview need', () => {
  const needed = Object.keys(build.files).filter(
    (name) =>
      /^role-fit.*\.(js|wasm)$/.test(name) && !/simulator|frame/.test(name) ||
      /^(quizzes|evidence)\//.test(name) || ['embed.html', 'embed.css', 'embed.js', 'method.html', 'demo.css', 'licences.txt'].includes(name),
  );
  const own = ['block.json', 'editor.css', 'editor.js', 'license.txt', 'readme.txt', 'role-fit.php'];
  assert.deepEqual(Object.keys(files).sort(), [...own, ...needed.map((name) => `dist/${name}`)].map((name) => `role-fit/${name}`).sort());
  for (const name of needed) assert.ok(readFileSync(join(kDist, name)).equals(Buffer.from(files[`role-fit/dist/${name}`])), name);
});

test('the plugin is the same in every time zone and at every time', () => {
  // A second build of the same files, elsewhere and later. WordPress's plugin is made from the files of dist/ alone.
  const script = `
    import { readFileSync } from 'node:fs';
    import { wordPressPlugin } from './web/build/wordpress.mjs';
    const files = new Map(${JSON.stringify(Object.keys(build.files))}.reverse().filter((name) => !name.endsWith('.zip')).map((name) => [name, readFileSync(${JSON.stringify(kDist)} + '/' + name)]));
    process.stdout.write(wordPressPlugin(files, ${JSON.stringify(textOf('editor.js'))}, ${JSON.stringify({ version, build: build.build })}));`;
  const again = execFileSync(process.execPath, ['--input-type=module', '-e', script], { cwd: kRoot, maxBuffer: 1e8, env: { ...process.env, TZ: 'Pacific/Kiritimati' } });
  assert.ok(again.equals(zip));
});

/** The headers of the plugin or of its readme. */
const headers = (text) => Object.fromEntries([...text.matchAll(/^(?: \* )?([A-Z][\w ]+): (.+)$/gm)].map(([, name, value]) => [name, value]));

test('readme.txt has the form of the plugin directory, and agrees with the plugin and with package.json', () => {
  const readme = textOf('readme.txt');
  const [plugin, told, block] = [headers(textOf('role-fit.php')), headers(readme.split('\n== ')[0]), JSON.parse(textOf('block.json'))];
  assert.deepEqual([plugin.Version, told['Stable tag'], block.version], [version, version, version]);
  for (const name of ['Requires at least', 'Requires PHP', 'License', 'License URI']) assert.ok(plugin[name] && plugin[name] === told[name], name);
  assert.match(told['Tested up to'], /^\d+\.\d+$/);
  assert.match(readme, /^=== RoleFit ===\n/);
  assert.deepEqual(readme.match(/^== .* ==$/gm), ['Description', 'Installation', 'Frequently Asked Questions', 'Changelog'].map((name) => `== ${name} ==`));
  assert.ok(told.Tags.split(', ').length <= 5);
  // The directory shows at most 150 characters of the line below the headers.
  assert.ok(readme.split('\n\n')[1].length <= 150);
  assert.ok(readme.includes(`= ${version} =`));
  assert.deepEqual([plugin['Text Domain'], block.textdomain], ['role-fit', 'role-fit']);
  for (const name of Object.keys(files)) if (/^role-fit\/[^/]*$/.test(name)) assert.ok(!Buffer.from(files[name]).includes('{{'), name);
});

test('the block, the shortcode and readme.txt have the attributes and languages of the element', () => {
  const named = [...textOf('role-fit.php').match(/ATTRIBUTES = array\((.*)\)/)[1].matchAll(/'([a-z]+)'/g)].map(([, name]) => name);
  assert.deepEqual(named, kShowing);
  assert.deepEqual(Object.keys(JSON.parse(textOf('block.json')).attributes).sort(), [...kShowing].sort());
  const [, told] = textOf('readme.txt').match(/= Attributes of the shortcode =\n\n([^]*?)\n\n/);
  assert.deepEqual([...told.matchAll(/^\* `([a-z]+)`/gm)].map(([, name]) => name).sort(), [...kShowing].sort());
  for (const language of kLanguages) assert.ok(told.includes(`\`${language}\``), language);
});
