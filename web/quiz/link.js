/**
 * A result's link: the page's address with the code of the answers behind its #, which browsers send to no server. Before the code
 * stand the quiz's id and a fingerprint of its questions, so that each quiz of a page finds its own. The fragment is letters, digits,
 * - and _ alone: some pages hand it to querySelector(), and messages change other characters.
 */
import { pageOf } from './address.js';
import { named } from './find-result.js';

/** A fragment that is a route of its own, as in `#/article` and `#!/article`. */
const kRoute = /^!?\//;

/**
 * The link, or nothing on a page without an address of its own. `canonical` is the address that the page gives itself.
 * @type {(page: string, result: {id: string, questions: string, code: string}, canonical?: string) => string | undefined}
 */
export const linkTo = (page, { id, questions, code }, canonical) => {
  if (!/^(https?|file):/.test(page)) return undefined;
  const { address, fragment } = pageOf(page, canonical);
  const result = `rolefit-${named(id)}-${questions}-result-${code}`;
  if (!kRoute.test(fragment)) return `${address}#${result}`;
  const route = fragment.replace(/([?&])rolefit-[^&]*(&|$)/gi, (_, before, after) => after && before);
  return `${address}#${route}${route.includes('?') ? '&' : '?'}${result}`;
};
