/** Stores the text in the editor, so that a reload of the tab does not lose it. Storage may be full, switched off or forbidden. */

const kKey = 'rolefit-check';

/** @type {(text: string) => void} */
export const keepDraft = (text) => {
  try {
    if (text) sessionStorage.setItem(kKey, text);
    else sessionStorage.removeItem(kKey);
  } catch {
    // The text is then lost when the page is closed.
  }
};

export const draftKept = () => {
  try {
    return sessionStorage.getItem(kKey) ?? '';
  } catch {
    return '';
  }
};
