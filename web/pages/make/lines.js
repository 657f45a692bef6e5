/** What authors put into their articles. A quiz's id contains only letters, digits and . _ - so it needs no escapes. */

/** Where README.md puts the files. */
const kFolder = '/role-fit/';

/** @type {Record<string, string>} */
const kEntities = { '&': '&amp;', '"': '&quot;', '<': '&lt;' };
/** @param {string} text */
const escaped = (text) => text.replace(/[&"<]/g, (character) => kEntities[character]);

/** @type {(id: string, folder?: string) => string} */
export const besideLines = (id, folder = kFolder) =>
  `<script src="${escaped(folder)}role-fit.js" data-quiz="${escaped(folder)}${id}.json" async></script>`;

/** The quiz inside an element. @param {string} quiz */
const element = (quiz) => {
  // Every number as its author wrote it: line breaks stand between JSON's tokens only. HTML ends a script at its end tag, wherever that stands.
  const line = quiz.split(/[\r\n]+/).map((part) => part.trim()).join('').replaceAll('<', '\\u003c');
  return `<role-fit-quiz>\n<script type="application/json">${line}</script>\n</role-fit-quiz>`;
};

/**
 * The quiz as one line. Markdown ends at a blank line what it takes for HTML, and some of it knows no element but HTML's own, hence the <div>.
 * @type {(quiz: string, folder?: string) => string}
 */
export const wholeLines = (quiz, folder = kFolder) => `<div>\n${element(quiz)}\n<script src="${escaped(folder)}role-fit.js" async></script>\n</div>`;

/** @type {(id: string, title: string, folder?: string) => string} */
export const frameLines = (id, title, folder = kFolder) => {
  const named = escaped(title.replace(/\s+/g, ' '));
  return `<iframe src="${escaped(folder)}embed.html?quiz=${id}.json" title="${named}" width="100%" height="720" frameborder="0" allow="clipboard-write; web-share"></iframe>
<script src="${escaped(folder)}role-fit-frame.js" async></script>`;
};

/** For the plugin, which finds the file in the media library. @type {(id: string) => string} */
export const wordPressLines = (id) => `[role-fit quiz="${id}.json"]`;

/** A page of its own, to be put into the folder of the other files. It works from a disk, too. @type {(quiz: string, given: {title: string, language: string}) => string} */
export const wholePage = (quiz, { title, language }) => `<!doctype html>
<html lang="${escaped(language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<style>
:root { color-scheme: light dark; }
body { max-width: 46rem; margin: 0 auto; padding: 1rem; font: 1rem/1.5 system-ui, sans-serif; }
</style>
</head>
<body>
${element(quiz)}
<script src="role-fit.js" async></script>
</body>
</html>
`;
