/** @import {Problem, Translation, Words} from '../types.js' */
import { isOther, problem, RoleFitError } from '../quiz/error.js';
import { parsed } from '../quiz/quiz.js';
import { textIn, warnOfLostLetters } from './encoding.js';
import { kLong, patiently } from './patience.js';

/** The most bytes that the engine reads. */
const kMost = 4 * 2 ** 20;

/**
 * What `bring` gives. Rejects with what an author can do.
 * @template T @param {string} url The address or the name of the quiz. @param {Words} words @param {() => Promise<T>} bring
 * @param {(lost: Problem) => void} late Is called if it does not come for long. It is still taken when it comes.
 */
export const telling = async (url, { text }, bring, late) => {
  const lost = problem('fetch_failed', text('error.fetch', { url }));
  try {
    return await patiently(bring(), () => late(lost), kLong);
  } catch (cause) {
    if (cause instanceof RoleFitError || isOther(cause)) throw cause;
    const detail = cause instanceof Error ? cause.message : String(cause);
    throw new RoleFitError([{ ...lost, detail }]);
  }
};

/**
 * The text of a quiz, unchanged, because the engine names places in it.
 * @param {string} url @param {string} base What the address is relative to. @param {Words} words @param {AbortSignal} signal
 * @param {(lost: Problem) => void} late
 */
export const fetchQuiz = (url, base, words, signal, late) => {
  const bring = async () => {
    const address = new URL(url, base);
    if (address.protocol === 'file:') throw new RoleFitError([problem('file_fetch', words.text('error.file', { url }))]);
    return textIn(await fetchBytes(address, signal));
  };
  return telling(url, words, bring, late);
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
