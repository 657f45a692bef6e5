/** @import {Problem, Translation, Words} from '../types.js' */
import { problem, RoleFitError } from '../quiz/error.js';
import { parsed } from '../quiz/quiz.js';
import { textIn, warnOfLostLetters } from './encoding.js';
import { kLong, patiently } from './patience.js';

/** The most bytes that the engine reads. */
const kMost = 4 * 2 ** 20;

/**
 * The text of a quiz, unchanged, because the engine names places in it. Rejects with what an author can do.
 * @param {string} url @param {string} base What the address is relative to. @param {Words} words @param {AbortSignal} signal
 * @param {(lost: Problem) => void} late Is called if the file does not come for long. It is still taken when it comes.
 */
export const fetchQuiz = async (url, base, { text }, signal, late) => {
  const lost = problem('fetch_failed', text('error.fetch', { url }));
  try {
    const address = new URL(url, base);
    if (address.protocol === 'file:') throw new RoleFitError([problem('file_fetch', text('error.file', { url }))]);
    return textIn(await patiently(fetchBytes(address, signal), () => late(lost), kLong));
  } catch (cause) {
    if (cause instanceof RoleFitError) throw cause;
    const detail = cause instanceof Error ? cause.message : String(cause);
    throw new RoleFitError([{ ...lost, detail }]);
  }
};

/** The texts of a quiz in another language. @param {string} url @param {AbortSignal} signal @returns {Promise<Translation>} */
export const fetchTranslation = async (url, signal) => {
  const bytes = await fetchBytes(new URL(url), signal);
  try {
    const text = textIn(bytes);
    warnOfLostLetters(text, url);
    return parsed(text);
  } catch (cause) {
    throw new Error(`${url}: ${cause instanceof Error ? cause.message : cause}`);
  }
};

/** @type {(address: URL, signal: AbortSignal) => Promise<Uint8Array>} */
const fetchBytes = async (address, signal) => {
  const response = await fetch(address, { signal }).catch((cause) => {
    const foreign = address.origin !== globalThis.origin;
    throw new Error(
      foreign
        ? `${address} gave no answer that this page may read. Another host must send “Access-Control-Allow-Origin: *”, and the page's policy must name it in connect-src.`
        : `${address} gave no answer (${cause.message}).`,
    );
  });
  if (!response.ok || !response.body) throw new Error(`${address} answered with status ${response.status}.`);
  const reader = response.body.getReader();
  /** @type {Uint8Array[]} */
  const parts = [];
  for (let size = 0; size <= kMost; ) {
    const { done, value } = await reader.read();
    if (done) return whole(parts, size, address);
    size += value.length;
    parts.push(value);
  }
  await reader.cancel();
  throw new Error(`${address} has more than 4 MiB, as much as a quiz may have.`);
};

/** @param {Uint8Array[]} parts @param {number} size @param {URL} address */
const whole = (parts, size, address) => {
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  // Servers call JSON that a program prints text/html; so the type says nothing.
  const start = new TextDecoder().decode(bytes.subarray(0, 200)).replaceAll('\0', '').replace(/^[\ufffd\s]+/, '');
  if (start.startsWith('<')) throw new Error(`${address} is a web page, not a quiz. It begins: ${start.replace(/\s+/g, ' ').slice(0, 80)}`);
  return bytes;
};
