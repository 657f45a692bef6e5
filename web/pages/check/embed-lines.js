/** The lines that authors put into their articles. The files are where README.md puts them. A quiz's id contains only letters, digits
 * and . _ - so it needs no escapes. */

/** @type {(id: string) => string} */
export const besideLines = (id) => `<script src="/role-fit/role-fit.js" data-quiz="/role-fit/${id}.json" async></script>`;

/**
 * The quiz as one line, every number as its author wrote it: line breaks stand between JSON's tokens only. Markdown ends at
 * a blank line what it takes for HTML, and some of it knows no element but HTML's own, hence the <div>; and HTML ends a script at its end tag, wherever that stands.
 * @type {(quiz: string) => string}
 */
export const wholeLines = (quiz) => {
  const line = quiz.split(/[\r\n]+/).map((part) => part.trim()).join('').replaceAll('<', '\\u003c');
  return `<div>\n<role-fit-quiz>\n<script type="application/json">${line}</script>\n</role-fit-quiz>\n<script src="/role-fit/role-fit.js" async></script>\n</div>`;
};

/** @type {Record<string, string>} */
const kEntities = { '&': '&amp;', '"': '&quot;', '<': '&lt;' };

/** @type {(id: string, title: string) => string} */
export const frameLines = (id, title) => {
  const named = title.replace(/\s+/g, ' ').replace(/[&"<]/g, (character) => kEntities[character]);
  return `<iframe src="/role-fit/embed.html?quiz=${id}.json" title="${named}" width="100%" height="720" frameborder="0" allow="clipboard-write; web-share"></iframe>
<script src="/role-fit/role-fit-frame.js" async></script>`;
};
