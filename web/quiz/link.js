/**
 * The link to a result: the page's address, a #, the quiz's id, and the code of the answers. Browsers do not send the part after
 * the # to the server. The id tells each quiz on a page which code is its own.
 */

/** @type {(id: string) => string} */
const markOf = (id) => `rolefit-${encodeURIComponent(id)}=`;

/**
 * The link, or undefined on a page that others cannot open by its address, such as `about:srcdoc`.
 * @type {(page: string, id: string, code: string) => string | undefined}
 */
export const linkTo = (page, id, code) =>
  /^(https?|file):/.test(page) ? `${page.split('#')[0]}#${markOf(id)}${code}` : undefined;

/** The code for the quiz `id` in a link, if there is one. @type {(link: string, id: string) => string | undefined} */
export const codeIn = (link, id) => {
  const [, fragment = ''] = link.trim().split('#');
  return fragment.startsWith(markOf(id)) ? fragment.slice(markOf(id).length) : undefined;
};

/** The code in a link to a result of any quiz, or the text itself. @type {(text: string) => string} */
export const codeFrom = (text) => text.trim().replace(/^.*#rolefit-[^=]*=/s, '');
