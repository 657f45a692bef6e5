/** Places that are looked at. @type {WeakSet<Element>} */
const watched = new WeakSet();
/** In sight, but not only just: a result on a large screen would bring all of it along, read or not. */
const kMargin = '0px 0px -25%';

/** Acts once when the reader has come to the first chapter that is empty yet. @type {(tree: ParentNode, act: () => unknown) => void} */
export const whenNear = (tree, act) => {
  const place = [...tree.querySelectorAll('.chapter')].find((chapter) => !chapter.querySelector('.inside > *'));
  if (!place || watched.has(place)) return;
  watched.add(place);
  const observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      observer.disconnect();
      act();
    },
    { rootMargin: kMargin },
  );
  observer.observe(place);
};
