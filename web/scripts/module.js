/** `role-fit.mjs`, for pages and apps that use `import`. It defines the element, but adds none to the page. */
/** @import {Files} from '../types.js' */
import { addresses, scripts } from 'rolefit:beside';
import { RoleFitQuiz as Quiz } from '../element/role-fit-quiz.js';
import { environmentWith } from '../loading/files.js';

export * from '../element/events.js';

const kTag = 'role-fit-quiz';

/**
 * The address of this module. It is of no use after bundling, because a bundle has another address and does not have the other files
 * beside it. Webpack would replace `import.meta.url` by a path on the disk of the build machine.
 */
const here = /** @type {any} */ (import.meta).webpack ? '' : import.meta.url;
const bundled = !/^https?:.*\/role-fit\.mjs([?#]|$)/.test(here);

/**
 * The files beside the module. `addresses` and `scripts` name each script as a literal, so that bundlers include it. Bundlers do not
 * include pages such as the method page. The element links to a page in the folder that an element names as `base`, or else beside
 * the module. If the module is bundled and no `base` is set, there is no link.
 * @type {Files}
 */
const files = {
  url(file) {
    if (file in addresses) return addresses[file]();
    const base = document.querySelector(`${kTag}[base]`)?.getAttribute('base');
    if (base) return new URL(file, new URL(base, document.baseURI)).href;
    return bundled ? file : new URL(file, here).href;
  },
  async run(file) {
    await scripts[file]();
  },
  fetch: (file) => fetch(files.url(file)),
};

if (!customElements.get(kTag)) {
  Quiz.environment = environmentWith(files);
  customElements.define(kTag, Quiz);
}

/** The class of the elements on this page. If another script defined the element first, it is that script's class. */
export const RoleFitQuiz = /** @type {typeof Quiz} */ (customElements.get(kTag));
