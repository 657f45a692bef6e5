import { linkTo } from '../quiz/link.js';

/** The address that the page gives itself, if it gives itself one. It names no reader; `og:url` is not asked, because it often names another page. */
const canonicalAddress = () => {
  const links = /** @type {NodeListOf<HTMLLinkElement>} */ (document.querySelectorAll('head link[rel~="canonical" i][href]'));
  const [address, ...others] = new Set([...links].map(({ href }) => href));
  return others.length === 0 ? address : undefined;
};

/** The link to a result on the page `page`. @param {string} page @param {{id: string, questions: string, code: string}} result */
export const linkOf = (page, result) => linkTo(page, result, canonicalAddress());
