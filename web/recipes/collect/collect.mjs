/**
 * Takes the answers that readers agree to send, and appends them to a CSV file for `rolefit calibrate`: role,code.
 *
 *     node collect.mjs QUIZ.json ANSWERS.csv https://example.org [PORT]
 *
 * The third argument is the address of the site whose pages may send. The server listens on this machine alone: let your web server pass a
 * path on to it, such as /collect, and write no log for that path.
 */
import { appendFileSync, existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { text } from 'node:stream/consumers';

const [quizFile, file, page, port = '8787'] = process.argv.slice(2);
if (!/^https?:\/\//.test(page ?? '')) {
  console.error('Usage: node collect.mjs QUIZ.json ANSWERS.csv https://example.org [PORT]');
  process.exit(2);
}
const { origin } = new URL(page);
const quiz = JSON.parse(readFileSync(quizFile, 'utf8').replace(/^\uFEFF/, ''));
const roles = quiz.roles.map(({ id }) => id); // letters, digits and . _ - alone
const kCode = new RegExp(`^A[\\w-]{13,${20 + quiz.items.length}}$`); // a letter holds at least one answer
const kMostBytes = 1000 + quiz.items.length; // of a message
const kMostStored = 100_000_000; // bytes; nobody should be able to fill the disk
if (!existsSync(file)) appendFileSync(file, 'role,code\n', { mode: 0o600 });

/** The HTTP status for a request, whose answers are stored if they can be. @param {import('node:http').IncomingMessage} request */
const take = async (request) => {
  const length = request.headers['content-length']; // Node reads no more than this
  if (request.headers.origin !== origin) {
    console.error(`refused: a page of ${JSON.stringify(request.headers.origin)}, not of ${origin}`);
    return 403;
  }
  if (request.method !== 'POST') return 405;
  if (length === undefined) return 411;
  if (Number(length) > kMostBytes) return 413;
  const sent = new URLSearchParams(await text(request));
  const role = sent.get('role') ?? '';
  const code = sent.get('code') ?? '';
  if (!roles.includes(role) || !kCode.test(code)) return 400;
  if (statSync(file).size > kMostStored) return 507;
  appendFileSync(file, `${role},${code}\n`);
  return 204;
};

const server = createServer({ requestTimeout: 10_000 }, async (request, response) => {
  const status = await take(request).catch((error) => (console.error(error.message), 500));
  response.writeHead(status, { 'access-control-allow-origin': origin, 'cache-control': 'no-store', vary: 'origin', ...(status >= 400 && { connection: 'close' }) });
  response.end();
});
server.listen(Number(port), '127.0.0.1', () => {
  console.log(`http://127.0.0.1:${/** @type {import('node:net').AddressInfo} */ (server.address()).port} stores answers in ${file}`);
});
