/** The places that are watched already. @type {WeakSet<Element>} */
const watched = new WeakSet();
/** Only a place well inside the window counts. On a large screen the top of the first chapter is visible below every result. */
const kMargin = '0px 0px -25%';

/** Whether a place is without its contents: a button that does nothing yet, or an empty chapter. @param {Element} place */
const isEmpty = (place) => place.matches('button') || !place.querySelector('.inside > *');

/**
 * Calls `act` when the reader has scrolled to a place in the result for which the contents are missing.
 * @type {(tree: ParentNode, act: () => unknown) => void}
 */
export const whenNear = (tree, act) => {
  const places = [...tree.querySelectorAll('.keep button:disabled, .chapter')].filter((place) => isEmpty(place) && !watched.has(place));
  if (places.length === 0) return;
  const observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      observer.disconnect();
      act();
    },
    { rootMargin: kMargin },
  );
  for (const place of places) {
    watched.add(place);
    observer.observe(place);
  }
};
