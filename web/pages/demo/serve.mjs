/**
 * Serves a folder to this machine only:
 *   node web/pages/demo/serve.mjs DIR [PORT]          runs until stopped; uses port 8080, or any free port if 8080 is taken
 *   node web/pages/demo/serve.mjs DIR --check         opens the page in Chromium, starts the quiz, prints OK and exits
 */
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { pathToFileURL } from 'node:url';

const kTypes = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
};

/**
 * Starts a server on the loopback address for the files in `folder`. `headers` are sent with every response. `answer` can change the
 * response for an address: it can set the status, add headers, give the body, or name another `file` to send. The rest stays as usual.
 * @typedef {{status?: number, headers?: Record<string, string>, body?: string | Uint8Array, file?: string}} Answer
 * @param {string} folder
 * @param {{port?: number, headers?: Record<string, string>, answer?: (address: URL, headers: import('node:http').IncomingHttpHeaders) => Answer | Promise<Answer> | undefined}} [options]
 * @returns {Promise<{address: string, close: () => Promise<void>}>}
 */
export const serve = async (folder, { port = 0, headers = {}, answer = () => undefined } = {}) => {
  const server = createServer(async (request, response) => {
    try {
      const address = new URL(request.url ?? '/', 'http://localhost');
      if (address.pathname === '/favicon.ico') return response.writeHead(204).end();
      const given = (await answer(address, request.headers)) ?? {};
      const pathname = given.file ?? address.pathname;
      if (given.body !== undefined || (given.status ?? 200) !== 200) {
        const type = kTypes[/** @type {keyof kTypes} */ (extname(pathname))] ?? 'text/plain';
        return response.writeHead(given.status ?? 200, { 'content-type': type, ...headers, ...given.headers }).end(given.body);
      }
      const path = normalize(join(folder, decodeURIComponent(pathname.endsWith('/') ? `${pathname}index.html` : pathname)));
      if (!path.startsWith(normalize(folder + sep)) || !(await stat(path)).isFile()) throw new Error('not a file');
      const type = kTypes[/** @type {keyof kTypes} */ (extname(path))] ?? 'application/octet-stream';
      response.writeHead(200, { 'content-type': type, ...headers, ...given.headers });
      createReadStream(path).pipe(response);
    } catch {
      response.writeHead(404, { 'content-type': 'text/plain', ...headers }).end('Not found\n');
    }
  });
  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve(undefined));
  });
  const { port: given } = /** @type {import('node:net').AddressInfo} */ (server.address());
  return {
    address: `http://127.0.0.1:${given}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};

/** Opens the page and starts the quiz as a reader would. @param {string} address */
const check = async (address) => {
  const { launch } = await import('./browser.mjs');
  const browser = await launch();
  try {
    const page = await browser.newPage();
    await page.goto(address);
    await page.getByRole('radio').first().check();
    await page.getByRole('button', { name: 'Next' }).click();
    await page.getByText('Question 2').first().waitFor();
  } finally {
    await browser.close();
  }
};

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [folder = 'dist', option] = process.argv.slice(2);
  const checking = option === '--check';
  try {
    const { address, close } = checking
      ? await serve(folder)
      : await serve(folder, { port: Number(option ?? 8080) }).catch((error) => {
          if (option || error.code !== 'EADDRINUSE') throw error;
          return serve(folder);
        });
    console.log(`The demo article: ${address}`);
    if (checking) {
      await check(address);
      await close();
      console.log('OK');
    } else {
      console.log('Press Ctrl+C to stop it.');
    }
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
}
