/**
 * `role-fit-rejoin.js`, which a script of this build loads where `role-fit.js` of another build has run it, because a cache has kept one
 * of the two; see `build/stages.mjs`. It asks for `role-fit.js` of this build past the caches and defines the element with it. If that
 * cannot be, it says so to readers whom the other build would only tell to try again.
 */
import { mixedSentence } from 'rolefit:first-screen';

const kTag = 'role-fit-quiz';
const kRegistry = Symbol.for(`role-fit@${ROLEFIT_BUILD}`);
const page = /** @type {any} */ (globalThis);
const running = /** @type {HTMLScriptElement | null} */ (document.currentScript);

/** @param {string} src */
const run = (src) =>
  new Promise((resolve) => {
    const script = document.createElement('script');
    script.src = src;
    script.nonce = running?.nonce ?? '';
    script.onload = script.onerror = () => {
      script.remove();
      resolve(undefined);
    };
    document.head.append(script);
  });

/** Whether the element could be defined by this build. @param {string} src The address of the script that is running. */
const join = async (src) => {
  // What the cache has kept is replaced, so that the next visit finds this build.
  await fetch(new URL('role-fit.js', src), { cache: 'reload' }).catch(() => {});
  if (customElements.get(kTag)) return false;
  await run(new URL(`role%2Dfit.js?${ROLEFIT_BUILD}`, src).href);
  if (!page[kRegistry].modules) return false;
  await run(src);
  const { 'role-fit': start, [kTag]: element } = page[kRegistry];
  if (!element || customElements.get(kTag)) return false;
  element.define(start.filesBeside(), () => undefined);
  return true;
};

/** Says that the page has to be loaded again, in the place of what the other build says. */
const tell = () => {
  for (const { shadowRoot } of document.querySelectorAll(kTag)) {
    const message = Object.assign(document.createElement('p'), { textContent: mixedSentence });
    message.setAttribute('role', 'alert');
    for (const child of [...(shadowRoot?.children ?? [])]) if (child.localName !== 'style') child.remove();
    shadowRoot?.prepend(document.createElement('slot'), message);
  }
};

/** @param {string} src */
const rejoin = async (src) => {
  console.warn(`${src} is of another build than role-fit.js. Let browsers and caches keep role-fit.js for some minutes at most.`);
  const joined = await join(src).catch(() => false);
  // A build that leaves its name here tells the reader by itself. Chapters and pictures are no reason to take the result away.
  if (joined || typeof page[Symbol.for('role-fit-at-work')] === 'string' || /chapters|infographic/.test(src)) return;
  tell();
};

if (running?.dataset.script) page[kRegistry].joining ??= rejoin(running.dataset.script);
