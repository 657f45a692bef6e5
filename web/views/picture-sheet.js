/** @import {Ruler} from './text-fit.js' */
import { directionOf, fit } from './text-fit.js';

/**
 * A picture as a list of shapes, which `picture-svg.js` and `picture-canvas.js` draw. Colours are names; a palette says what they are.
 * The `fill` of a rectangle may be the index of a role, which stands for the role's colour and pattern.
 *
 * @typedef {'ink' | 'soft' | 'rest' | `role-${number}`} Colour
 * @typedef {{x: number, y: number}} Point
 * @typedef {{kind: 'rect', x: number, y: number, width: number, height: number, fill?: Colour | number, stroke?: Colour, thick?: number, value?: number}} Rect
 * @typedef {{kind: 'path', points: Point[], closed: boolean, fill?: Colour, stroke?: Colour, thick?: number}} Path
 * @typedef {{kind: 'circle', x: number, y: number, radius: number, fill?: Colour, stroke?: Colour, thick?: number, value?: number}} Circle
 * @typedef {{kind: 'text', x: number, y: number, text: string, size: number, weight: number, colour: Colour, anchor: 'left' | 'right' | 'middle',
 *   direction: 'ltr' | 'rtl', value?: number}} Text `value`: the number that it gives
 * @typedef {Rect | Path | Circle | Text} Shape
 * @typedef {{width: number, height: number, em: number, shapes: Shape[]}} Picture
 */

/** Texts are measured on a canvas. Other parts of the browser may set them a little wider. */
const kSlack = 0.985;

/**
 * Collects shapes from the top to the bottom. All lengths that its methods take are in `em`, and `x` counts from the start of the line,
 * which is on the right in right-to-left text.
 */
export class Sheet {
  /** @type {Shape[]} */
  shapes = [];
  /** How far down the sheet is filled, in em. */
  y = 0;

  #ruler;
  #direction;

  /** @param {Ruler} ruler @param {'ltr' | 'rtl'} direction @param {{width: number, em: number}} size In pixels. */
  constructor(ruler, direction, { width, em }) {
    this.#ruler = ruler;
    this.#direction = direction;
    this.em = em;
    this.width = width / em;
  }

  /** The width of a text in one line, in em. @param {string} text @param {number} size */
  widthOf(text, size) {
    const { pen, family } = this.#ruler;
    pen.font = `${size * this.em}px ${family}`;
    return pen.measureText(text).width / kSlack / this.em;
  }

  /**
   * Writes a text, and returns its height in em. It is wrapped; the words in it are made smaller before they are broken.
   * @param {string} text
   * @param {{x: number, y?: number, width: number, size?: number, weight?: number, colour?: Colour, lines?: number, anchor?: 'start' | 'end' | 'middle', value?: number, even?: boolean}} how
   */
  text(text, { x, y = this.y, width, size = 1, weight = 400, colour = 'ink', lines: most = 40, anchor = 'start', value, even }) {
    const { em } = this;
    const room = Math.max(width * em, 1);
    const { lines, size: set, leading } = fit(this.#ruler, text, { width: room * kSlack, lines: most, size: size * em, least: Math.max(1, 0.8 * size * em), weight, even });
    const direction = directionOf(text, this.#direction);
    const physical = anchor === 'middle' ? anchor : anchor === 'start' ? 'left' : 'right';
    for (const [index, line] of lines.entries()) {
      const top = y * em + index * leading;
      this.shapes.push({
        ...{ kind: 'text', text: line, size: set, weight, colour, value, anchor: physical },
        x: x * em,
        y: top + (leading - set) / 2 + 0.8 * set,
        direction,
      });
    }
    return (lines.length * leading) / em;
  }

  /** @param {number} x @param {number} y @param {number} width @param {number} height @param {Omit<Rect, 'kind' | 'x' | 'y' | 'width' | 'height'>} how */
  rect(x, y, width, height, how) {
    const { em } = this;
    this.shapes.push({ kind: 'rect', x: x * em, y: y * em, width: Math.max(0, width * em), height: height * em, ...how });
  }

  /** A line through some points. @param {[number, number][]} points @param {Colour} stroke @param {number} width In em. */
  line(points, stroke, width = 1 / 16) {
    this.shapes.push({ kind: 'path', points: this.#placed(points), closed: false, stroke, thick: width * this.em });
  }

  /** The mark of a role, as on the page: a circle, an empty diamond or a triangle. @param {number} index @param {number} x @param {number} y
   * @param {number} [radius] @param {number} [value] */
  mark(index, x, y, radius = 0.36, value) {
    const { em } = this;
    /** @type {Colour} */
    const colour = `role-${index % 4}`;
    const [r, far] = [radius, 1.2 * radius];
    if (index % 3 === 0) this.shapes.push({ kind: 'circle', x: x * em, y: y * em, radius: r * em, fill: colour, value });
    else if (index % 3 === 1) this.#polygon([[x, y - far], [x + far, y], [x, y + far], [x - far, y]], { stroke: colour, thick: 0.45 * r * em });
    else this.#polygon([[x, y - far], [x + far, y + r], [x - far, y + r]], { fill: colour });
  }

  /** An empty circle. @param {number} x @param {number} y @param {number} radius @param {Colour} stroke */
  ring(x, y, radius, stroke) {
    const { em } = this;
    this.shapes.push({ kind: 'circle', x: x * em, y: y * em, radius: radius * em, stroke, thick: em / 16 });
  }

  /** @param {[number, number][]} points @param {{fill?: Colour, stroke?: Colour, thick?: number}} how */
  #polygon(points, how) {
    this.shapes.push({ kind: 'path', points: this.#placed(points), closed: true, ...how });
  }

  /** @param {[number, number][]} points @returns {Point[]} */
  #placed(points) {
    return points.map(([x, y]) => ({ x: x * this.em, y: y * this.em }));
  }

  /** The finished picture. @returns {Picture} */
  picture() {
    const { em } = this;
    const width = this.width * em;
    return { width, height: Math.ceil(this.y * em), em, shapes: this.#direction === 'rtl' ? this.shapes.map((shape) => mirrored(shape, width)) : this.shapes };
  }
}

/** @param {Shape} shape @param {number} width @returns {Shape} */
const mirrored = (shape, width) => {
  if (shape.kind === 'rect') return { ...shape, x: width - shape.x - shape.width };
  if (shape.kind === 'path') return { ...shape, points: shape.points.map(({ x, y }) => ({ x: width - x, y })) };
  if (shape.kind === 'circle') return { ...shape, x: width - shape.x };
  const anchor = shape.anchor === 'left' ? 'right' : shape.anchor === 'right' ? 'left' : shape.anchor;
  return { ...shape, x: width - shape.x, anchor };
};
