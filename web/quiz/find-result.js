/** Finds the result that a link leads to, in addresses and in messages. Programs through which a link has passed may have changed it. */

/**
 * A result that was found in a text.
 * @typedef {object} Found
 * @property {string[]} codes What may be its code, each perhaps with other text behind it.
 * @property {string} [questions] The fingerprint of the questions; links of earlier versions have none.
 */

/** An id as it stands in a link. @type {(id: string) => string} */
export const named = (id) => id.replace(/[^\w-]/gu, (character) => `_${character.codePointAt(0)?.toString(16)}_`);

/** The result of the quiz `id` in a page's address, if there is one. @type {(address: string, id: string) => Found | undefined} */
export const resultIn = (address, id) => {
  const behind = /#.*/s.exec(readable(address))?.[0] ?? '';
  return marked(behind, `rolefit-(?:${named(id)}-(\\w{7})-result-|${squeezed(id)}=)`);
};

/** The result of any quiz in what a reader pasted: a link, a message with a link in it, or a code. @type {(text: string) => Found} */
export const resultFrom = (text) => {
  const plain = readable(text);
  const found = marked(plain, 'rolefit-(?:[\\w-]*?-(\\w{7})-result-|[^=]*?=)');
  if (found) return found;
  const words = plain.split(/[^\w-]+/).map((word) => word.replace(/^[_-]+/, ''));
  // The first byte of a code is the version, 1, so the first letter is an A.
  const starts = words.flatMap((word, index) => (word.startsWith('A') ? words.slice(index).join('') : []));
  return { codes: [text.trim(), ...starts.slice(0, kMostStarts)] };
};

const kMostStarts = 30;

/**
 * What follows the marks in a text that may have been wrapped and decorated: nothing but letters, digits, - and _ counts.
 * @param {string} text @param {string} mark A regular expression. @returns {Found | undefined}
 */
const marked = (text, mark) => {
  const codes = /** @type {Set<string>} */ (new Set());
  /** @type {string | undefined} */
  let questions;
  for (const variant of [text, text.replace(/-\s*\n[\s>]*/g, ''), text.replace(/[–—]/g, '--')]) {
    for (const found of squeezed(variant).matchAll(new RegExp(`${mark}(?:3D)?([^#]*)`, 'giu'))) {
      questions ??= found[1]?.toLowerCase();
      codes.add(found[2].replace(/[^\w-]/g, ''));
    }
  }
  return codes.size > 0 ? { codes: [...codes], questions } : undefined;
};

/** Letters, digits and what a link is made of; dashes are hyphens. @type {(text: string) => string} */
const squeezed = (text) =>
  text
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[^\p{L}\p{N}_#=-]+/gu, '');

/** A text without what programs do to links: escapes, characters of full width or without any, and soft line breaks of mail. @type {(text: string) => string} */
const readable = (text) => {
  let plain = text;
  // Some programs encode what has been encoded.
  for (let time = 0; time < 3; ++time) plain = unescaped(plain);
  return plain.normalize('NFKC').replace(/[\p{Cf}\p{Mn}]/gu, '').replace(/=\r?\n/g, '');
};

/** @type {Record<string, string>} */
const kEntities = { amp: '&', equals: '=', num: '#', lowbar: '_', percnt: '%' };

/** @type {(text: string) => string} */
const unescaped = (text) =>
  text
    .replace(/<\/?w?br\b[^>]*>/gi, '')
    .replace(/\\u([\da-f]{4})/gi, (_, hex) => String.fromCharCode(parseInt(hex, 16)))
    .replace(/&#(?:x([\da-f]{1,6})|(\d{1,7}));/gi, (entity, hex, decimal) => characterOf(hex ? parseInt(hex, 16) : Number(decimal)) ?? entity)
    .replace(/&([a-z]+);/gi, (_, name) => kEntities[name.toLowerCase()] ?? ' ')
    .replace(/(?:%[\da-f]{2})+/gi, (encoded) => {
      try {
        return decodeURIComponent(encoded);
      } catch {
        return ' ';
      }
    });

/** @type {(code: number) => string | undefined} */
const characterOf = (code) => (code <= 0x10ffff ? String.fromCodePoint(code) : undefined);
