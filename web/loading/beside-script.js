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
   * Each build has addresses of its own, so that a browser that keeps files for long does not mix two builds. So has each attempt, since
   * a browser answers two requests for one address with one answer, which may never come. `renew`: caches that ignore the query do not
   * know this address, and to a server it is the same: `%2D` is a hyphen.
   * @type {(file: string, attempt?: number, renew?: boolean) => string}
   */
  const address = (file, attempt, renew) => `${url(renew ? file.replace('-', '%2D') : file)}?${ROLEFIT_BUILD}${attempt ? `&${attempt}` : ''}`;

  const rules = {
    createHTML: (/** @type {string} */ html) => {
      if (isOwn(html)) return html;
      throw new TypeError('this HTML is not from RoleFit');
    },
    createScriptURL: (/** @type {string} */ script) => {
      if (script.startsWith(url('role'))) return script;
      throw new TypeError(`${script} is not from RoleFit`);
    },
  };
  /** The rules as a policy, for pages that require Trusted Types. @type {any} */
  const policy = /** @type {any} */ (globalThis).trustedTypes?.createPolicy('role-fit', rules) ?? rules;

  /** @type {(src: string, integrity: string) => Promise<void>} */
  const insert = (src, integrity) =>
    new Promise((resolve, reject) => {
      const script = document.createElement('script');
      script.src = policy.createScriptURL(src);
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
        reject(new Error(`${src.split('?')[0]} could not be loaded`));
      };
      document.head.append(script);
    });

  /** The digests of all other files. The digest of the file that holds them is built in. @type {() => Promise<Record<string, string>>} */
  const digests = once(() => load({ ...files, run: (...given) => run(ROLEFIT_INTEGRITY, ...given) }, kIntegrity));
  /** @type {(file: string) => Promise<string>} */
  const integrityOf = async (file) => (tag?.integrity ? (await digests())[file] : '');

  /**
   * Runs a script. One that is there but not what its digest says is of another build, which is no failure here: it leaves nothing.
   * @type {(integrity: string, ...given: Parameters<Files['run']>) => Promise<void>}
   */
  const run = async (integrity, file, attempt, renew) => {
    // What caches have kept is replaced, so that the next visit finds this build.
    const there = renew && (await fetch(address(file), { cache: 'reload' }).then(({ ok }) => ok, () => false));
    await insert(address(file, attempt, renew), integrity).catch((cause) => {
      if (!integrity || (renew && !there)) throw cause;
    });
  };

  /** @type {Files} */
  const files = {
    url,
    run: async (...given) => run(await integrityOf(given[0]), ...given),
    fetch: async (file, renew) => fetch(address(file, 0, renew), { integrity: await integrityOf(file), cache: renew ? 'reload' : 'default' }),
  };
  return { ...files, trustedHTML: (html) => policy.createHTML(html) };
};
