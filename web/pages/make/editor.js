/** @import {Problem} from '../../types.js' */
import { indexAt, tokenEnd } from './places.js';

/**
 * A text area with line numbers beside it. Only the visible numbers are drawn, so that a long text is as fast as a short one.
 * @param {HTMLElement} around
 */
export const openEditor = (around) => {
  const area = /** @type {HTMLTextAreaElement} */ (around.querySelector('textarea'));
  const numbers = /** @type {HTMLElement} */ (around.querySelector('.numbers'));
  /** The severity of the worst problem in each line. @type {Map<number, Problem['severity']>} */
  let marks = new Map();
  let lines = 1;

  const lineHeight = () => parseFloat(getComputedStyle(area).lineHeight);

  /** A copy of the area's text, because browsers build the string anew for each access to `value`. */
  let text = '';
  const count = () => {
    text = area.value;
    lines = 1;
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) ++lines;
  };

  const draw = () => {
    const height = lineHeight();
    const first = Math.floor(area.scrollTop / height);
    const last = Math.min(lines, Math.ceil((area.scrollTop + area.clientHeight) / height));
    numbers.style.minWidth = `${String(lines).length + 3}ch`;
    numbers.replaceChildren(
      ...Array.from({ length: Math.max(0, last - first) }, (_, index) => {
        const line = first + index + 1;
        return Object.assign(document.createElement('span'), { textContent: String(line), className: marks.get(line) ?? '' });
      }),
    );
    numbers.scrollTop = 0;
    numbers.style.transform = '';
    for (const number of /** @type {Iterable<HTMLElement>} */ (numbers.children)) number.style.transform = `translateY(${first * height - area.scrollTop}px)`;
  };

  const changed = () => {
    count();
    draw();
  };

  const editor = {
    get text() {
      return text;
    },
    set text(given) {
      area.value = given;
      area.setSelectionRange(0, 0);
      area.scrollTop = area.scrollLeft = 0;
      changed();
    },
    onInput() {},
    /** Reads what was typed since the last frame. */
    catchUp() {
      if (waiting !== 0) read();
    },
    /** Marks the lines that have problems. @param {Problem[]} problems */
    mark(problems) {
      marks = new Map(problems.filter(({ severity }) => severity === 'warning').map(({ line = 0, severity }) => [line, severity]));
      for (const { line = 0, severity } of problems) if (severity === 'error') marks.set(line, severity);
      area.setAttribute('aria-invalid', String([...marks.values()].includes('error')));
      draw();
    },
    /** Selects the token at a place that the engine reported, and scrolls to it. @param {number} line @param {number} column */
    select(line, column) {
      const start = indexAt(text, line, column);
      area.focus();
      area.setSelectionRange(start, tokenEnd(text, start));
      area.scrollTop = (line - 1) * lineHeight() - area.clientHeight / 3;
      const before = text.slice(start === 0 ? 0 : text.lastIndexOf('\n', start - 1) + 1, start);
      area.scrollLeft = widthOf(before, area) - area.clientWidth / 2;
    },
  };

  let waiting = 0;
  const read = () => {
    cancelAnimationFrame(waiting);
    waiting = 0;
    changed();
    editor.onInput();
  };
  // Only once for each frame, because one edit can cause an event for each line.
  area.addEventListener('input', () => (waiting ||= requestAnimationFrame(read)));
  area.addEventListener('scroll', draw, { passive: true });
  new ResizeObserver(draw).observe(area);
  count();  // The browser may have restored a text after a reload.
  return editor;
};

/** The width of the text before a place in a line. @param {string} text @param {HTMLElement} area */
const widthOf = (text, area) => {
  const pen = /** @type {CanvasRenderingContext2D} */ (document.createElement('canvas').getContext('2d'));
  const { fontSize, fontFamily } = getComputedStyle(area);
  pen.font = `${fontSize} ${fontFamily}`;
  return pen.measureText(text.slice(-10_000)).width;
};
