import { html, nothing, svg } from 'lit';

/**
 * How pictures tell roles apart: by a colour, a pattern and a shape, so that nobody needs to see colours. Four colours and three
 * patterns are enough for twelve roles. Positions are SVG attributes, because a strict policy forbids style attributes.
 */

const kColours = 4;
export const kFills = 3;

/** @type {(index: number) => string} */
export const roleClass = (index) => `role-${index % kColours}`;

/** @type {(index: number) => string} */
export const fill = (index) => (index % kFills === 0 ? 'var(--_role)' : `url(#fill-${index})`);

/** Defines the patterns. Every shadow tree needs them once. @param {number} roles */
export const patterns = (roles) => html`
  <svg class="patterns" width="0" height="0" aria-hidden="true">
    <defs>
      ${Array.from({ length: roles }, (_, index) => pattern(index))}
    </defs>
  </svg>
`;

/** @param {number} index */
const pattern = (index) => svg`
  <pattern id=${`fill-${index}`} class=${roleClass(index)} width="6" height="6" patternUnits="userSpaceOnUse"
    patternTransform="rotate(45)">
    <rect class="tint" width="6" height="6"/>
    ${index % kFills === 1 ? svg`<rect class="ink" width="3" height="6"/>` : svg`<circle class="ink" cx="3" cy="3" r="1.5"/>`}
  </pattern>`;

/** A bar with one segment for each role. `shares` add up to 1. Lines mark where the segments met `before` a change.
 * @param {number[]} shares @param {number[]} [before] @param {number} [height] */
export const splitBar = (shares, before = [], height = 28) => {
  let start = 0;
  return html`
    <svg class="split" part="bar" width="100%" height=${height} aria-hidden="true">
      ${shares.map((share, index) => {
        const segment = svg`
          <svg x=${`${100 * start}%`} width=${`${100 * share}%`} height=${height}>
            <rect class=${roleClass(index)} x=${index > 0 ? 1.5 : 0} width="100%" height=${height} fill=${fill(index)}/>
          </svg>`;
        start += share;
        return segment;
      })}
      ${boundaries(before).map((x) => svg`<line class="before" x1=${x} x2=${x} y1="-4" y2=${height + 4}/>`)}
    </svg>
  `;
};

/** A bar as long as one role's share. A line marks the share `before` a change.
 * @param {number} index @param {number} share @param {number} [before] @param {number} [height] */
export const shareBar = (index, share, before, height = 14) => html`
  <svg class="split" part="bar" width="100%" height=${height} aria-hidden="true">
    <svg width=${`${100 * share}%`} height=${height}><rect class=${roleClass(index)} width="100%" height=${height} fill=${fill(index)}/></svg>
    ${before === undefined ? nothing : svg`<line class="before" x1=${`${100 * before}%`} x2=${`${100 * before}%`} y1="-3" y2=${height + 3}/>`}
  </svg>
`;

/** The ends of all segments but the last. @type {(shares: number[]) => string[]} */
const boundaries = (shares) => {
  let end = 0;
  return shares.slice(0, -1).map((share) => `${100 * (end += share)}%`);
};

/** @param {number} index */
export const swatch = (index) => html`
  <svg class="swatch" width="14" height="14" aria-hidden="true">
    <rect class=${roleClass(index)} width="14" height="14" fill=${fill(index)} />
  </svg>
`;
