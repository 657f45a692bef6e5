// How easy a text is to read.

const syllables = (word) => {
  const letters = word.toLowerCase().replace(/[^a-z]/g, '');
  const vowels = letters.match(/[aeiouy]+/g)?.length ?? 0;
  return Math.max(1, letters.endsWith('e') && !letters.endsWith('le') && vowels > 1 ? vowels - 1 : vowels);
};

/** The Flesch–Kincaid grade of a text. @param {string} text */
export const grade = (text) => {
  const sentences = text.split(/(?<=[.?!])\s+/);
  const words = text.match(/[\w+#'’-]+/g);
  const sounds = words.reduce((sum, word) => sum + syllables(word), 0);
  return (0.39 * words.length) / sentences.length + (11.8 * sounds) / words.length - 15.59;
};
