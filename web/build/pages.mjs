/** The pages of dist/: the demo article in several designs, and the method page. */
import { marked } from 'marked';
import { text } from './paths.mjs';

const kTag = '<script src="role-fit.js" async></script>';

/** The article in one of the style sheet's designs. @param {string} look @param {string} [tag] */
export const demo = (look, tag = kTag) => {
  const article = fill(text('web/pages/demo/article.html').trim(), 'role-fit', tag);
  const page = fill(fill(text('web/pages/demo/index.html'), 'ways', text('web/pages/demo/ways.html').trim()), 'article', article);
  return page.replace('<body>', `<body class="${look}">`).replace('</head>', '<script src="demo.js" defer></script>\n</head>');
};

/** The method page for readers: data/README.md in the design of the demo. Its links lead to the files beside it in dist/. */
export const method = () => {
  const source = text('data/README.md');
  const title = source.match(/^# (.*)/)?.[1] ?? '';
  const page = fill(fill(text('web/pages/demo/index.html'), 'ways', ''), 'article', marked.parse(source, { async: false }).trim());
  return page.replace(/<title>.*<\/title>/, () => `<title>${title}</title>`).replace(/<meta name="description".*>\n/, '');
};

/** Replaces a marker comment in a page by content. @param {string} page @param {string} name @param {string} content */
const fill = (page, name, content) => {
  const marker = `<!-- ${name} -->`;
  if (!page.includes(marker)) throw new Error(`the demo has no marker ${marker}`);
  return page.replace(marker, () => content);
};
