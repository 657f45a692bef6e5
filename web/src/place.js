/** @import {Place} from '../types.js' */
import { shared } from './shared.js';

/** The digests of all other files; its own is built in. */
const kIntegrity = 'role-fit-integrity';

/**
 * The files beside `role-fit.js`, for a page that has it by a script tag. What the tag may do they may: its nonce goes with
 * them, and where the tag has an `integrity`, they are held against this build's digests.
 * @param {HTMLScriptElement | null} script The tag, where it can be told.
 * @returns {Place}
 */
export const besideScript = (script) => {
  /** Without a tag, as in a theme that joins all scripts into one, an element may tell. @type {(file: string) => string} */
  const url = (file) => {
    const told = document.querySelector('role-fit-quiz[base]')?.getAttribute('base');
    return new URL(file, told ? new URL(told, document.baseURI) : script?.src || document.baseURI).href;
  };

  /** @type {{createScriptURL(url: string): any} | undefined} */
  let policy;
  /** The address as pages want it that ask for Trusted Types: ours may name scripts of this build alone. @type {(url: string) => string} */
  const trusted = (address) => {
    const types = /** @type {any} */ (globalThis).trustedTypes;
    if (!types) return address;
    policy ??= types.createPolicy('role-fit', {
      createScriptURL: (/** @type {string} */ wanted) => {
        if (wanted.startsWith(url('role-fit'))) return wanted;
        throw new TypeError(`${wanted} is no script of RoleFit`);
      },
    });
    return /** @type {any} */ (policy).createScriptURL(address);
  };

  /** @type {(file: string, integrity: string) => Promise<void>} */
  const insert = (file, integrity) =>
    new Promise((resolve, reject) => {
      const added = document.createElement('script');
      added.src = trusted(url(file));
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
    run: async (file) => insert(file, await integrityOf(file)),
    fetch: async (file) => fetch(url(file), { integrity: await integrityOf(file) }),
  };
};
