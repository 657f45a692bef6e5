/** Brings the reader to something in the card, and not under a bar that the page keeps at the top of the window. */

/** In CSS pixels, between the bar and what is below it. */
const kGap = 8;

/** @param {Element} target @param {Element} host The element that it is in. */
export const reveal = (target, host) => {
  const line = target.matches('input') ? target : target.closest('.asked')?.querySelector('.progress') ?? target.closest('header') ?? target;
  // At once, even on a page that scrolls smoothly: where things are is looked at below.
  target.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  // A second bar may be below the first.
  for (let time = 0; time < 3; ++time) {
    const { top, left, width } = line.getBoundingClientRect();
    const end = coveredTo(host, left + width / 2, Math.max(0, top) + 1);
    if (end === 0 || end <= top) return;
    /** @type {HTMLElement} */ (target).style.scrollMarginBlockStart = `${Math.ceil(end + kGap + target.getBoundingClientRect().top - top)}px`;
    target.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  }
};

/** How far down a bar reaches that covers the point, or 0. @param {Element} host @param {number} x @param {number} y */
const coveredTo = (host, x, y) => {
  for (let element = document.elementFromPoint(x, y); element && !isWithin(host, element); element = element.parentElement) {
    if (/^(fixed|sticky|-webkit-sticky)$/.test(getComputedStyle(element).position)) return element.getBoundingClientRect().bottom;
  }
  return 0;
};

/** Whether `element` is the host or around it, in whichever tree. @param {Element} host @param {Element} element */
const isWithin = (host, element) => {
  for (let node = /** @type {Node | null} */ (host); node; node = /** @type {any} */ (node).assignedSlot ?? node.parentNode ?? /** @type {any} */ (node).host ?? null) {
    if (node === element) return true;
  }
  return false;
};
