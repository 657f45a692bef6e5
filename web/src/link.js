/**
 * A result's link: the page's address with the code of the answers behind its #, which browsers send to no server. The
 * quiz's id stands before the code, so that each quiz of a page finds its own.
 */

/** @type {(id: string) => string} */
const markOf = (id) => `rolefit-${encodeURIComponent(id)}=`;

/** The link, or nothing on a page without an address of its own. @type {(page: string, id: string, code: string) => string | undefined} */
export const linkTo = (page, id, code) =>
  /^(https?|file):/.test(page) ? `${page.split('#')[0]}#${markOf(id)}${code}` : undefined;

/** The code for the quiz `id` in a link, if there is one. @type {(link: string, id: string) => string | undefined} */
export const codeIn = (link, id) => {
  const [, fragment = ''] = link.trim().split('#');
  return fragment.startsWith(markOf(id)) ? fragment.slice(markOf(id).length) : undefined;
};

/** The code in a link to a result of any quiz, or the text itself. @type {(text: string) => string} */
export const codeFrom = (text) => text.trim().replace(/^.*#rolefit-[^=]*=/s, '');
