/** @import {Place} from '../types.js' */
import { losing, opening } from 'rolefit:screens';
import { shared } from './shared.js';

/** The digests of all other files; its own is built in. */
const kIntegrity = 'role-fit-integrity';

/**
 * The files beside `role-fit.js`, for a page that has it by a script tag. What the tag may do they may: its nonce goes with
 * them, and where the tag has an `integrity`, they are held against this build's digests.
 * @param {HTMLScriptElement | null} script The tag, where it can be told.
 * @returns {Place & {markup: (html: string) => any}} Takes this build's own HTML.
 */
export const besideScript = (script) => {
  /** Without a tag, as in a theme that joins all scripts into one, an element may tell. @type {(file: string) => string} */
  const url = (file) => {
    const told = document.querySelector('role-fit-quiz[base]')?.getAttribute('base');
    return new URL(file, told ? new URL(told, document.baseURI) : script?.src || document.baseURI).href;
  };

  /** Every build has addresses of its own, so that a browser that keeps files for long never mixes two. @type {(file: string) => string} */
  const address = (file) => `${url(file)}?${ROLEFIT_BUILD}`;

  const rules = {
    createHTML: (/** @type {string} */ wanted) => {
      if (wanted === opening || wanted === losing) return wanted;
      throw new TypeError('this is no HTML of RoleFit');
    },
    createScriptURL: (/** @type {string} */ wanted) => {
      if (wanted.startsWith(url('role-fit'))) return wanted;
      throw new TypeError(`${wanted} is no script of RoleFit`);
    },
  };
  /** For pages that ask for Trusted Types: ours are scripts and HTML of this build alone. @type {any} */
  const policy = /** @type {any} */ (globalThis).trustedTypes?.createPolicy('role-fit', rules) ?? rules;

  /** @type {(file: string, integrity: string) => Promise<void>} */
  const insert = (file, integrity) =>
    new Promise((resolve, reject) => {
      const added = document.createElement('script');
      added.src = policy.createScriptURL(address(file));
      added.nonce = script?.nonce ?? '';
      if (integrity) {
        added.integrity = integrity;
        added.crossOrigin = 'anonymous';
      }
      added.onload = () => {
        added.remove();
        resolve();
      };
      added.onerror = () => {
        added.remove();
        reject(new Error(`${url(file)} could not be loaded`));
      };
      document.head.append(added);
    });

  const digests = shared(async () => {
    await insert(`${kIntegrity}.js`, ROLEFIT_INTEGRITY);
    return /** @type {Record<string, string>} */ (/** @type {any} */ (globalThis)[Symbol.for(`${kIntegrity}@${ROLEFIT_VERSION}`)]);
  });
  /** @type {(file: string) => Promise<string>} */
  const integrityOf = async (file) => (script?.integrity ? (await digests())[file] : '');

  return {
    url,
    markup: (html) => policy.createHTML(html),
    run: async (file) => insert(file, await integrityOf(file)),
    fetch: async (file) => fetch(address(file), { integrity: await integrityOf(file) }),
  };
};
