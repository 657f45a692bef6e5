/**
 * `role-fit-frame.js`, for the page around the frame. It makes frames as high as their quizzes: all frames that show the `embed.html`
 * beside this script, and all frames with the attribute `data-role-fit`. Frames may be added at any time, before or after this script.
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

/** Chromium has two names for the origin of files on a disk. @param {string} origin */
const named = (origin) => (origin === 'file://' ? 'null' : origin);

/** Whether a message can be from the page in the frame's `src`. The frame may have navigated elsewhere since. The origin of a
 * sandboxed frame is `null`. @param {HTMLIFrameElement} frame @param {string} origin */
const isFrom = (frame, origin) => {
  const sandboxed = frame.hasAttribute('sandbox') && !frame.sandbox.contains('allow-same-origin');
  return named(origin) === (sandboxed ? 'null' : named(new URL(frame.src, document.baseURI).origin));
};

/** Sets a frame's height. Uses the CSSOM, because no policy forbids it. @param {HTMLIFrameElement} frame @param {number} height */
const fit = (frame, height) => {
  const style = getComputedStyle(frame);
  const around = ['borderTopWidth', 'borderBottomWidth', 'paddingTop', 'paddingBottom']
    .map((name) => parseFloat(/** @type {any} */ (style)[name]) || 0)
    .reduce((sum, width) => sum + width, 0);
  frame.style.height = `${height + (style.boxSizing === 'border-box' ? around : 0)}px`;
};

/** Asks a page for its height. The question is no secret, so it may go to any page. @param {MessageEventSource | null} page */
const ask = (page) => page?.postMessage({ type: 'rolefit-height?' }, { targetOrigin: '*' });

addEventListener('message', ({ source, origin, data }) => {
  if (!source || data?.type !== 'rolefit-height' || typeof data.height !== 'number' || !Number.isFinite(data.height)) return;
  const frame = quizFrames().find(({ contentWindow }) => contentWindow === source);
  if (!frame || !isFrom(frame, origin)) return;
  fit(frame, Math.min(Math.max(data.height, kLeast), kMost));
  if (!data.fitted) ask(source);
});

/** Asks all frames. A frame that loaded before this script sent its height before anybody listened. */
const askAll = () => {
  for (const { contentWindow } of quizFrames()) ask(contentWindow);
};
askAll();
if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', askAll, { once: true });
