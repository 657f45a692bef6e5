/** What takes long is done a frame's worth at a time, so that a page answers its reader in between. */

/** Calls back once the next frame has been drawn. @param {() => void} call */
export const afterFrame = (call) => void requestAnimationFrame(() => setTimeout(call));

/** The end of this task. @returns {Promise<void>} */
export const pause = () => new Promise((resolve) => void setTimeout(resolve));

/** So many of a card's outlines are laid out at once. */
export const kOutlinesAtOnce = 4;
