/** @import {Files} from '../types.js' */
import { load, once } from './registry.js';

const kIntegrity = 'role-fit-integrity';

/**
 * Loads the files beside `role-fit.js`, on a page that has a script tag for it. Each script gets the tag's nonce. If the tag has an
 * `integrity`, each file is checked against the digests of this build.
 * @param {HTMLScriptElement | null} tag The script tag, or null if it cannot be found.
 * @param {(html: string) => boolean} isOwn Whether a text is HTML from this build.
 * @returns {Files & {trustedHTML: (html: string) => any}} `trustedHTML` turns HTML from this build into a `TrustedHTML`, where the
 *   browser knows Trusted Types.
 */
export const besideScript = (tag, isOwn) => {
  /**
   * The address of a file. If a theme has joined all scripts into one, the attribute `base` of an element says where the files are.
   * @type {(file: string) => string}
   */
  const url = (file) => {
    const base = document.querySelector('role-fit-quiz[base]')?.getAttribute('base');
    return new URL(file, base ? new URL(base, document.baseURI) : tag?.src || document.baseURI).href;
  };
  /**
   * The address to load a file from. It names the build, so that a browser with a long-lived cache does not mix two builds.
   * @type {(file: string) => string}
   */
  const address = (file) => `${url(file)}?${ROLEFIT_BUILD}`;

  const rules = {
    createHTML: (/** @type {string} */ html) => {
      if (isOwn(html)) return html;
      throw new TypeError('this HTML is not from RoleFit');
    },
    createScriptURL: (/** @type {string} */ script) => {
      if (script.startsWith(url('role-fit'))) return script;
      throw new TypeError(`${script} is not a RoleFit script`);
    },
  };
  /** The rules as a policy, for pages that require Trusted Types. @type {any} */
  const policy = /** @type {any} */ (globalThis).trustedTypes?.createPolicy('role-fit', rules) ?? rules;

  /** @type {(file: string, integrity: string) => Promise<void>} */
  const insert = (file, integrity) =>
    new Promise((resolve, reject) => {
      const script = document.createElement('script');
      script.src = policy.createScriptURL(address(file));
      script.nonce = tag?.nonce ?? '';
      if (integrity) {
        script.integrity = integrity;
        script.crossOrigin = 'anonymous';
      }
      script.onload = () => {
        script.remove();
        resolve();
      };
      script.onerror = () => {
        script.remove();
        reject(new Error(`${url(file)} could not be loaded`));
      };
      document.head.append(script);
    });

  /** The digests of all files, from a file whose own digest is built in. @type {() => Promise<Record<string, string>>} */
  const digests = once(() => load({ ...files, run: (file) => insert(file, ROLEFIT_INTEGRITY) }, kIntegrity));
  /** @type {(file: string) => Promise<string>} */
  const integrityOf = async (file) => (tag?.integrity ? (await digests())[file] : '');

  /** @type {Files} */
  const files = {
    url,
    run: async (file) => insert(file, await integrityOf(file)),
    fetch: async (file) => fetch(address(file), { integrity: await integrityOf(file) }),
  };
  return { ...files, trustedHTML: (html) => policy.createHTML(html) };
};
