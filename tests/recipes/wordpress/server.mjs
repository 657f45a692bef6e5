/** Runs Debian's WordPress with a database and a server of its own, reachable from this machine only. */
import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, openSync, readdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { kRoot, put, run } from '../site.mjs';

const kHere = join(kRoot, 'tests/recipes/wordpress');

/** @returns {Promise<number>} */
const freePort = () =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
      server.close(() => resolve(port));
    });
  });

/**
 * Installs and starts WordPress in a folder.
 * @typedef {Awaited<ReturnType<typeof startWordPress>>} WordPress
 * @param {string} folder
 */
export const startWordPress = async (folder) => {
  const site = join(folder, 'site');
  cpSync('/usr/share/wordpress', site, { recursive: true, dereference: true });
  cpSync(join(kHere, 'wp-config.php'), join(site, 'wp-config.php'));
  mkdirSync(join(site, 'wp-content/mu-plugins'), { recursive: true });
  cpSync(join(kHere, 'site.php'), join(site, 'wp-content/mu-plugins/site.php'));
  put(join(site, 'role-fit'));
  writeFileSync(join(site, 'favicon.ico'), '');

  const data = join(folder, 'data');
  const socket = join(folder, 'socket');
  const user = process.getuid?.() === 0 ? ['--user=root'] : [];
  run(folder, 'mariadb-install-db', ['--no-defaults', `--datadir=${data}`, '--auth-root-authentication-method=normal', '--skip-test-db', ...user]);
  const address = `http://127.0.0.1:${await freePort()}`;
  const log = openSync(join(folder, 'log'), 'a');
  const settings = { HOME_URL: address, DATABASE: socket };
  const options = { cwd: site, stdio: /** @type {any} */ (['ignore', log, log]), env: { ...process.env, ...settings, PHP_CLI_SERVER_WORKERS: '4' } };
  const database = spawn('/usr/sbin/mariadbd', ['--no-defaults', ...user, `--datadir=${data}`, `--socket=${socket}`, '--skip-networking'], options);
  // Starts a new process group, because otherwise the server's workers would keep running.
  const server = spawn('php', ['-d', 'display_errors=0', '-S', address.slice('http://'.length)], { ...options, detached: true });

  /** The last line that a script of this folder prints. @param {string} script @param {Record<string, string>} [env] */
  const php = (script, env = {}) => run(site, 'php', [join(kHere, script), site], { ...settings, ...env }).split('\n').at(-1) ?? '';
  const stop = () => {
    process.kill(-(server.pid ?? 0));
    database.kill();
  };
  // When somebody presses Ctrl+C, too.
  process.once('exit', stop);
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1));
  const close = async () => {
    process.off('exit', stop);
    stop();
    await new Promise((resolve) => database.once('exit', resolve));
  };
  try {
    return {
      address: `${address}/`,
      version: php('install.php'),
      php,
      /** What is on the disk, without the folders in which WordPress keeps uploads. */
      files: () => readdirSync(site, { recursive: true, encoding: 'utf8' }).filter((name) => !/^wp-content\/(uploads|upgrade)/.test(name)).sort(),
      /** @param {string} name @param {string} text */
      write: (name, text) => writeFileSync(join(site, name), text),
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
};
