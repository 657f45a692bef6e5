/** What is being written, kept in its tab: a reload must not lose it. Storage may be full, switched off or forbidden. */

const kKey = 'rolefit-check';

/** @type {(text: string) => void} */
export const keepDraft = (text) => {
  try {
    if (text) sessionStorage.setItem(kKey, text);
    else sessionStorage.removeItem(kKey);
  } catch {
    // then it is lost with the page, as any text is
  }
};

export const draftKept = () => {
  try {
    return sessionStorage.getItem(kKey) ?? '';
  } catch {
    return '';
  }
};
