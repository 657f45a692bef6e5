/**
 * `role-fit-frame.js`, for the page around: fits each frame that shows the `embed.html` beside it, or that has the attribute
 * `data-role-fit`, to its quiz. Frames may come at any time, and the script may stand anywhere.
 */

const kLeast = 100;
const kMost = 20_000;

const own = /** @type {HTMLScriptElement | null} */ (document.currentScript ?? document.querySelector('script[src*="role-fit-frame.js"]'));

/** @param {string} address */
const withoutQuery = (address) => address.replace(/[?#].*$/s, '');
const kPage = withoutQuery(new URL('embed.html', own?.src || document.baseURI).href);

/** @returns {HTMLIFrameElement[]} */
const quizFrames = () =>
  [...document.querySelectorAll('iframe')].filter((frame) => frame.hasAttribute('data-role-fit') || withoutQuery(frame.src) === kPage);

/** Chromium has two names for the origin of a disk. @param {string} origin */
const named = (origin) => (origin === 'file://' ? 'null' : origin);

/** Whether a message may be from the page that the frame was given: a frame may have gone elsewhere since. One in a sandbox is
 * from nowhere. @param {HTMLIFrameElement} frame @param {string} origin */
const isFrom = (frame, origin) => {
  const sandboxed = frame.hasAttribute('sandbox') && !frame.sandbox.contains('allow-same-origin');
  return named(origin) === (sandboxed ? 'null' : named(new URL(frame.src, document.baseURI).origin));
};

/** By the CSSOM, which no policy forbids. @param {HTMLIFrameElement} frame @param {number} height */
const fit = (frame, height) => {
  const style = getComputedStyle(frame);
  const around = ['borderTopWidth', 'borderBottomWidth', 'paddingTop', 'paddingBottom']
    .map((name) => parseFloat(/** @type {any} */ (style)[name]) || 0)
    .reduce((sum, width) => sum + width, 0);
  frame.style.height = `${height + (style.boxSizing === 'border-box' ? around : 0)}px`;
};

/** What is asked is no secret, so it does not matter what page is in the frame by now. @param {MessageEventSource | null} page */
const ask = (page) => page?.postMessage({ type: 'rolefit-height?' }, { targetOrigin: '*' });

addEventListener('message', ({ source, origin, data }) => {
  if (!source || data?.type !== 'rolefit-height' || typeof data.height !== 'number' || !Number.isFinite(data.height)) return;
  const frame = quizFrames().find(({ contentWindow }) => contentWindow === source);
  if (!frame || !isFrom(frame, origin)) return;
  fit(frame, Math.min(Math.max(data.height, kLeast), kMost));
  if (!data.fitted) ask(source);
});

/** Frames that were there first have told nobody. */
const askAll = () => {
  for (const { contentWindow } of quizFrames()) ask(contentWindow);
};
askAll();
if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', askAll, { once: true });
