/** @import {Place} from '../types.js' */
/** `role-fit.mjs`, for pages and apps that import: defines the element, and puts none on the page. */
import { addresses, scripts } from 'rolefit:beside';
import { environmentAt } from './environment.js';
import { RoleFitQuiz as Quiz } from './role-fit-quiz.js';

export * from './events.js';

const kTag = 'role-fit-quiz';

/**
 * Where this module is, as long as nobody has bundled it: then it is somewhere else, and without its neighbours. Webpack would
 * write the path on the disk of who builds in the place of the address.
 */
const here = /** @type {any} */ (import.meta).webpack ? '' : import.meta.url;
const bundled = !/^https?:.*\/role-fit\.mjs([?#]|$)/.test(here);

/**
 * The files beside the module, each named where bundlers look for names: they take them along. They take no pages along: what the
 * quiz links to, such as its method, is beside the module, or in the folder that an element names as its `base`, or not linked to.
 * @type {Place}
 */
const place = {
  url(file) {
    if (file in addresses) return addresses[file]();
    const base = document.querySelector(`${kTag}[base]`)?.getAttribute('base');
    if (base) return new URL(file, new URL(base, document.baseURI)).href;
    return bundled ? file : new URL(file, here).href;
  },
  async run(file) {
    await scripts[file]();
  },
  fetch: (file) => fetch(place.url(file)),
};

if (!customElements.get(kTag)) {
  Quiz.environment = environmentAt(place);
  customElements.define(kTag, Quiz);
}

/** The class of the page's elements, whichever script came first with it. */
export const RoleFitQuiz = /** @type {typeof Quiz} */ (customElements.get(kTag));
