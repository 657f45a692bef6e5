/** The pages of dist/: the demo article in several designs, an article with another quiz, and the method page. */
import { marked } from 'marked';
import { text } from './paths.mjs';

const kTag = '<script src="role-fit.js" async></script>';

/** An article in one of the style sheet's designs. @param {string} look @param {string} [tag] @param {string} [file] */
export const demo = (look, tag = kTag, file = 'article.html') => {
  const article = fill(text('web/pages/demo', file).trim(), 'role-fit', tag);
  const page = fill(fill(text('web/pages/demo/index.html'), 'ways', text('web/pages/demo/ways.html').trim()), 'article', article);
  return page.replace('<body>', `<body class="${look}">`).replace('</head>', '<script src="demo.js" defer></script>\n</head>');
};

/** The article about five jobs, with the quiz of that name. */
export const jobs = () => titled(demo('plain', '<script src="role-fit.js" data-quiz="data-jobs" async></script>', 'data-jobs.html'));

/** The method page for readers: data/README.md in the design of the demo. Its links lead to the files beside it in dist/. */
export const method = () =>
  titled(fill(fill(text('web/pages/demo/index.html'), 'ways', ''), 'article', marked.parse(text('data/README.md'), { async: false }).trim()));

/** A page in the design of the demo, with its own heading as its title. @param {string} page */
const titled = (page) => {
  const title = page.match(/<h1>(.*)<\/h1>/)?.[1] ?? '';
  return page.replace(/<title>.*<\/title>/, () => `<title>${title}</title>`).replace(/<meta name="description".*>\n/, '');
};

/** Replaces a marker comment in a page by content. @param {string} page @param {string} name @param {string} content */
const fill = (page, name, content) => {
  const marker = `<!-- ${name} -->`;
  if (!page.includes(marker)) throw new Error(`the demo has no marker ${marker}`);
  return page.replace(marker, () => content);
};
