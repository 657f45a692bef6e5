/** @import {Problem, QuizText, Translation, Words} from '../types.js' */
import { problem, RoleFitError } from '../quiz/error.js';
import { parsed } from '../quiz/quiz.js';
import { kLong, patiently } from './patience.js';

/** The most bytes that the engine reads. */
const kMost = 4 * 2 ** 20;

/**
 * A quiz as its file has it, because the engine names places in it: its text, or its bytes if they are not UTF-8, of which the engine
 * says what they are. Rejects with what an author can do.
 * @param {string} url @param {string} base What the address is relative to. @param {Words} words @param {AbortSignal} signal
 * @param {(lost: Problem) => void} late Is called if the file does not come for long. It is still taken when it comes.
 * @returns {Promise<QuizText>}
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
  const text = textIn(await fetchBytes(new URL(url), signal));
  if (typeof text !== 'string') throw new Error(`${url} is not UTF-8. Save it as UTF-8; “rolefit check QUIZ TRANSLATION” says more.`);
  warnOfLostLetters(text, url);
  return parsed(text);
};

/**
 * Says on the console that letters got lost before a text came here: what the engine found, or that U+FFFD is in it, which programs put
 * in the place of what they cannot read.
 * @param {QuizText} text @param {string} name @param {Problem[]} [problems] What the engine said of it.
 */
export const warnOfLostLetters = (text, name, problems = []) => {
  const found = problems.filter(({ code }) => code === 'lost_letters');
  for (const { message, path } of found) console.warn(`${name}: ${message} (${path})`);
  if (found.length > 0 || typeof text !== 'string' || !/\ufffd|\\ufffd/i.test(text)) return;
  console.warn(`${name}: letters were lost before the text came here: U+FFFD stands in their place. Take it from its source again, as UTF-8.`);
};

/** Bytes as a text, without a byte order mark, or as they are if they are not UTF-8, which JSON always is: what the server says about it makes no difference. @param {Uint8Array} bytes @returns {QuizText} */
const textIn = (bytes) => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return bytes;
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
  const start = new TextDecoder().decode(bytes.subarray(0, 200)).replaceAll('\0', '').trim();
  if (start.startsWith('<')) throw new Error(`${address} is a web page, not a quiz. It begins: ${start.replace(/\s+/g, ' ').slice(0, 80)}`);
  return bytes;
};
