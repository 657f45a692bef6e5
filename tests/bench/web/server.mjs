/** A server on the loopback address for files in memory. Sends each file as brotli -11, and delays nothing. */
import { createServer } from 'node:http';
import { extname } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';

const kTypes = {
  '': 'text/html; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.wasm': 'application/wasm',
};

const compress = promisify(brotliCompress);

/** @param {string | Uint8Array} content @returns {Promise<Uint8Array>} */
const packed = (content) => {
  const bytes = Buffer.from(content);
  return compress(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } });
};

/**
 * Starts the server. Compresses all files before the first request.
 * @param {Map<string, string | Uint8Array>} files The files by address.
 * @returns {Promise<{address: string, close: () => Promise<void>}>}
 */
export const serveBrotli = async (files) => {
  /** @type {Map<string, Uint8Array>} */
  const bodies = new Map();
  await Promise.all([...files].map(async ([name, content]) => bodies.set(name, await packed(content))));
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const body = bodies.get(pathname);
    if (!body) return response.writeHead(404).end();
    const type = kTypes[/** @type {keyof kTypes} */ (extname(pathname))] ?? 'application/octet-stream';
    const headers = { 'content-type': type, 'content-encoding': 'br', 'content-length': body.length, 'cache-control': 'max-age=600' };
    response.writeHead(200, headers).end(body);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  return {
    address: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};
