/** The article around every quiz: 1,500 random words with English letters and lengths, the same in every run. */

const kWords = 1500;
const kVocabulary = (
  'the of and to in a is that for it as was with on by at from they this have not but had his her or an were which their ' +
  'one all we can has there been if more when will would who so no out up into about than them then some could time two may ' +
  'first these only other new after most people also over such work through years well where way even down should because long ' +
  'own much before right mean old same tell does set three want air small end put home read hand large add land here must big ' +
  'high turn ask why went men change off need house picture try again animal point mother world near build earth father head ' +
  'stand page country answer school grow study learn plant cover food sun between state keep never last thought city tree cross ' +
  'farm hard start might story saw far sea draw left late run while press close night real life few open together children begin'
).split(' ');

/** Numbers in [0, 1) from a fixed seed. @param {number} seed */
const random = (seed) => () => {
  seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
  return seed / 2 ** 32;
};

/** @param {() => number} draw @param {number} words */
const sentence = (draw, words) => {
  const text = Array.from({ length: words }, () => kVocabulary[Math.floor(draw() ** 1.6 * kVocabulary.length)]).join(' ');
  return `${text[0].toUpperCase()}${text.slice(1)}.`;
};

/** @param {() => number} draw @param {number} words */
const paragraph = (draw, words) => {
  const sentences = [];
  for (let left = words; left > 0; ) {
    const count = left < 24 ? left : 8 + Math.floor(draw() * 9);
    sentences.push(sentence(draw, count));
    left -= count;
  }
  return `<p>${sentences.join(' ')}</p>`;
};

/**
 * The page: a title, two short paragraphs, `quiz`, and the rest of the words.
 * @param {{head?: string, quiz?: string}} [given]
 */
export const article = ({ head = '', quiz = '' } = {}) => {
  const draw = random(7);
  const body = [];
  let left = kWords;
  const write = (/** @type {number} */ words) => {
    body.push(paragraph(draw, Math.min(words, left)));
    left -= Math.min(words, left);
  };
  write(45);
  write(45);
  body.push(quiz);
  for (let n = 0; left > 0; ++n) {
    if (n % 4 === 0) body.push(`<h2>${sentence(draw, 5)}</h2>`);
    write(90);
  }
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="data:,">
<title>The article</title>
<link rel="stylesheet" href="/article.css">
${head}</head>
<body>
<main>
<h1>${sentence(draw, 6)}</h1>
${body.filter(Boolean).join('\n')}
</main>
</body>
</html>
`;
};
