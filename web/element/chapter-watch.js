/** The chapters that are watched already. @type {WeakSet<Element>} */
const watched = new WeakSet();
/** Only a chapter well inside the window counts. On a large screen the top of the first chapter is visible below every result. */
const kMargin = '0px 0px -25%';

/**
 * Calls `act` once, when the reader has scrolled to the first chapter that is still empty.
 * @type {(tree: ParentNode, act: () => unknown) => void}
 */
export const whenNear = (tree, act) => {
  const empty = [...tree.querySelectorAll('.chapter')].find((chapter) => !chapter.querySelector('.inside > *'));
  if (!empty || watched.has(empty)) return;
  watched.add(empty);
  const observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      observer.disconnect();
      act();
    },
    { rootMargin: kMargin },
  );
  observer.observe(empty);
};
