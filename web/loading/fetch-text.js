/** @import {Words} from '../types.js' */
import { problem, RoleFitError } from '../quiz/error.js';

/** The most bytes that the engine reads. */
const kMost = 4 * 2 ** 20;

/**
 * Fetches the text of a quiz or a translation. The text is not changed, because the engine's messages name places in it. Rejects with
 * a problem that tells the author what to do.
 * @param {string} url @param {string} base The address that `url` is relative to. @param {Words} words @param {AbortSignal} signal
 */
export const fetchQuiz = async (url, base, { text }, signal) => {
  try {
    const address = new URL(url, base);
    if (address.protocol === 'file:') throw new RoleFitError([problem('file_fetch', text('error.file', { url }))]);
    return await fetchText(address, signal);
  } catch (cause) {
    if (cause instanceof RoleFitError) throw cause;
    const detail = cause instanceof Error ? cause.message : String(cause);
    throw new RoleFitError([{ ...problem('fetch_failed', text('error.fetch', { url })), detail }]);
  }
};

/** @type {(address: URL, signal: AbortSignal) => Promise<string>} */
const fetchText = async (address, signal) => {
  const response = await fetch(address, { signal }).catch((cause) => {
    const foreign = address.origin !== globalThis.origin;
    throw new Error(
      foreign
        ? `${address} gave no answer that this page may read. Another host must send “Access-Control-Allow-Origin: *”, and the page's policy must name it in connect-src.`
        : `${address} gave no answer (${cause.message}).`,
    );
  });
  if (!response.ok || !response.body) throw new Error(`${address} answered with status ${response.status}.`);
  if (/^text\/html\b/.test(response.headers.get('content-type') ?? '')) throw new Error(`${address} is a web page, not a quiz.`);
  const decoder = new TextDecoder();
  const reader = response.body.getReader();
  let text = '';
  for (let bytes = 0; bytes <= kMost; ) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    bytes += value.length;
    text += decoder.decode(value, { stream: true });
  }
  await reader.cancel();
  throw new Error(`${address} has more than 4 MiB, as much as a quiz may have.`);
};
