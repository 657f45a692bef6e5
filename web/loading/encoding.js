/** Texts are read as UTF-8, which JSON always is. This tells what bytes are that are not, in the words of the tool. */
/** @import {Problem} from '../types.js' */
import { problem, RoleFitError } from '../quiz/error.js';

const kSaveAsUtf8 = '; save it as UTF-8: in Notepad choose the encoding under Save as, in PowerShell write -Encoding utf8, in Excel choose the type “CSV UTF-8”';

/** How a text begins that is not UTF-8: with a byte order mark, or with an ASCII character, as JSON does. @type {[string, RegExp][]} */
const kWide = [
  ['UTF-32 (little-endian)', /^(fffe0000|(?!00)..000000)/],
  ['UTF-32 (big-endian)', /^(0000feff|000000(?!00))/],
  ['UTF-16 (little-endian)', /^(fffe|(?!00)..00)/],
  ['UTF-16 (big-endian)', /^(feff|00(?!00))/],
];

/** @param {Uint8Array} bytes */
const hexadecimal = (bytes) => [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');

/** @param {string} message @param {number} line @param {number} column @returns {Problem} */
const wrong = (message, line, column) => ({ ...problem('wrong_encoding', message + kSaveAsUtf8), line, column });

/** What to say of bytes that are not UTF-8, at the first that is not. @param {Uint8Array} bytes */
const notUtf8 = (bytes) => {
  const [before] = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes).split('\ufffd', 1);
  const byte = bytes.subarray(new TextEncoder().encode(before).length).subarray(0, 1);
  const lines = before.replace('\ufeff', '').split('\n');
  const letter = new TextDecoder('windows-1252').decode(byte);
  return wrong(
    `the byte 0x${hexadecimal(byte).toUpperCase()} is not UTF-8; the file is probably in Windows-1252 (Latin-1), where it is “${letter}”, or in another old encoding`,
    lines.length,
    [...(lines.at(-1) ?? '')].length + 1,
  );
};

/** Bytes as a text, without a byte order mark. Throws with what is wrong if they are not UTF-8. What a server says of them makes no difference. @param {Uint8Array} bytes */
export const textIn = (bytes) => {
  const [wide] = kWide.find(([, start]) => start.test(hexadecimal(bytes.subarray(0, 4)))) ?? [];
  if (wide) throw new RoleFitError([wrong(`the file is in ${wide}, not in UTF-8`, 1, 1)]);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new RoleFitError([notUtf8(bytes)]);
  }
};

/** Says on the console that letters got lost before a text came here: programs put U+FFFD in the place of what they cannot read. @param {string} text @param {string} name */
export const warnOfLostLetters = (text, name) => {
  if (!/\ufffd|\\ufffd/i.test(text)) return;
  console.warn(`${name}: letters were lost before the text came here: U+FFFD stands in their place. Take it from its source again, as UTF-8.`);
};
