/** @import {Picture, Shape} from './picture-sheet.js' */

/**
 * Draws a picture as SVG. All looks are presentation attributes, because a strict policy forbids styles in the page.
 *
 * @typedef {object} Palette
 * @property {(name: string) => string} colour What a colour's name stands for.
 * @property {string} [paper] The colour behind the picture.
 * @property {string} [family] The font; on the page it is inherited.
 */

const kSvg = 'http://www.w3.org/2000/svg';

/** @param {string} name @param {Record<string, string | number | undefined>} attributes @param {(Node | string)[]} [children] */
const element = (name, attributes, children = []) => {
  const made = document.createElementNS(kSvg, name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined) made.setAttribute(key, typeof value === 'number' ? String(Math.round(100 * value) / 100) : value);
  }
  made.append(...children);
  return made;
};

/** @param {Picture} picture @param {Palette} palette @param {Node[]} [before] What comes first, such as a title. */
export const svgOf = ({ width, height, em, shapes }, palette, before = []) => {
  const filled = new Set(shapes.flatMap((shape) => (shape.kind === 'rect' && typeof shape.fill === 'number' ? [shape.fill] : [])));
  return element('svg', { width, height, viewBox: `0 0 ${width} ${height}`, 'font-family': palette.family, role: 'img' }, [
    ...before,
    element('defs', {}, [...filled].filter((index) => index % 3 !== 0).map((index) => pattern(index, em, palette))),
    ...(palette.paper ? [element('rect', { width, height, fill: palette.paper })] : []),
    ...shapes.map((shape) => draw(shape, palette)),
  ]);
};

/** The title and the description of a picture that stands alone. @param {string} title @param {string} description */
export const described = (title, description) => [element('title', {}, [title]), element('desc', {}, [description])];

/** @param {number} index */
const patternOf = (index) => `picture-${index}`;

/** Stripes or dots, as in drawing.js. @param {number} index @param {number} em @param {Palette} palette */
const pattern = (index, em, { colour }) => {
  const step = 0.4 * em;
  const fill = colour(`role-${index % 4}`);
  return element('pattern', { id: patternOf(index), width: step, height: step, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)', class: `role-${index % 4}` }, [
    element('rect', { width: step, height: step, fill, 'fill-opacity': '0.3' }),
    index % 3 === 1 ? element('rect', { width: step / 2, height: step, fill }) : element('circle', { cx: step / 2, cy: step / 2, r: step / 4, fill }),
  ]);
};

/** @param {Shape} shape @param {Palette} palette */
const draw = (shape, { colour }) => {
  /** On the page, the class says which colour the role has there. @param {string} [fill] @param {string} [stroke] */
  const paints = (fill, stroke) => ({
    class: [fill, stroke].find((name) => name?.startsWith('role-')),
    fill: fill === undefined ? 'none' : colour(fill),
    stroke: stroke && colour(stroke),
  });
  switch (shape.kind) {
    case 'rect': {
      const { x, y, width, height, fill, stroke, thick, value } = shape;
      if (typeof fill !== 'number') return element('rect', { x, y, width, height, ...paints(fill, stroke), 'stroke-width': thick, 'data-value': value?.toString() });
      const own = paints(`role-${fill % 4}`);
      return element('rect', { x, y, width, height, ...own, fill: fill % 3 === 0 ? own.fill : `url(#${patternOf(fill)})`, 'data-value': value?.toString() });
    }
    case 'path': {
      const { points, closed, fill, stroke, thick } = shape;
      const d = `M${points.map(({ x, y }) => `${x.toFixed(2)} ${y.toFixed(2)}`).join('L')}${closed ? 'Z' : ''}`;
      return element('path', { d, ...paints(fill, stroke), 'stroke-width': thick });
    }
    case 'circle': {
      const { x, y, radius, fill, stroke, thick, value } = shape;
      return element('circle', { cx: x, cy: y, r: radius, ...paints(fill, stroke), 'stroke-width': thick, 'data-value': value?.toString() });
    }
    default: {
      const { x, y, text, size, weight, direction, anchor, value } = shape;
      const start = direction === 'rtl' ? 'right' : 'left';
      return element(
        'text',
        {
          ...{ x, y, direction, 'font-size': size, 'font-weight': weight, fill: colour(shape.colour) },
          'text-anchor': anchor === 'middle' ? anchor : anchor === start ? 'start' : 'end',
          'data-value': value?.toString(),
        },
        [text],
      );
    }
  }
};
