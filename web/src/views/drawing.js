import { html, nothing, svg } from 'lit';

/**
 * What tells roles apart in a picture: a colour, a pattern and a shape, so that no one has to see colour. Four colours and
 * three patterns make twelve roles. Positions are SVG attributes: a strict policy forbids style attributes.
 */

const kColours = 4;
const kFills = 3;
const kSpan = 3;

/** @type {(index: number) => string} */
export const roleClass = (index) => `role-${index % kColours}`;

/** @type {(index: number) => string} */
const fill = (index) => (index % kFills === 0 ? 'var(--_role)' : `url(#fill-${index})`);

/** The patterns, once per picture's tree. @param {number} roles */
export const patterns = (roles) => html`
  <svg class="patterns" width="0" height="0" aria-hidden="true" focusable="false">
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

/** Segments from the start to the end of a line; `shares` add up to 1. A line marks where the segments met `before`.
 * @param {number[]} shares @param {number[]} [before] */
export const splitBar = (shares, before = []) => {
  let start = 0;
  return html`
    <svg class="split" part="bar" width="100%" height="28" aria-hidden="true" focusable="false">
      ${shares.map((share, index) => {
        const segment = svg`
          <svg x=${`${100 * start}%`} width=${`${100 * share}%`} height="28">
            <rect class=${roleClass(index)} x=${index > 0 ? 1.5 : 0} width="100%" height="28" fill=${fill(index)}/>
          </svg>`;
        start += share;
        return segment;
      })}
      ${boundaries(before).map((x) => svg`<line class="before" x1=${x} x2=${x} y1="-4" y2="32"/>`)}
    </svg>
  `;
};

/** Where all but the last of the segments end. @type {(shares: number[]) => string[]} */
const boundaries = (shares) => {
  let end = 0;
  return shares.slice(0, -1).map((share) => `${100 * (end += share)}%`);
};

/** One value from the start of a line, with its interval where it has one; the line's end is `most`. @param {number} index
 * @param {{value: number, low?: number, high?: number}} found @param {number} most */
export const bar = (index, { value, low, high }, most) => {
  /** @param {number} x */
  const at = (x) => `${(100 * x) / most}%`;
  return html`
    <svg class="bar" width="100%" height="12" aria-hidden="true" focusable="false">
      <rect class="track" width="100%" height="1" y="10" />
      <rect class=${roleClass(index)} width=${at(value)} height="8" y="2" fill=${fill(index)} />
      ${low === undefined || high === undefined
        ? nothing
        : svg`<line x1=${at(low)} x2=${at(high)} y1="6" y2="6"/>
            ${[low, high].map((x) => svg`<line x1=${at(x)} x2=${at(x)} y1="2.5" y2="9.5"/>`)}`}
    </svg>
  `;
};

/** @param {number} index */
export const swatch = (index) => html`
  <svg class="swatch" width="14" height="14" aria-hidden="true" focusable="false">
    <rect class=${roleClass(index)} width="14" height="14" fill=${fill(index)} />
  </svg>
`;

/** A role's mark around the origin. @param {number} index */
const mark = (index) => {
  const role = `mark ${roleClass(index)}`;
  if (index % kFills === 0) return svg`<circle class=${role} r="5"/>`;
  if (index % kFills === 1) return svg`<path class=${`${role} hollow`} d="M0-6 6 0 0 6-6 0Z"/>`;
  return svg`<path class=${role} d="M0-6 6 5H-6Z"/>`;
};

/** @param {number} index */
export const key = (index) => html`
  <svg class="swatch" width="14" height="14" viewBox="-7 -7 14 14" aria-hidden="true" focusable="false">${mark(index)}</svg>
`;

/** Where a value stands on the common scale. @type {(value: number) => string} */
const along = (value) => `${(50 * (Math.max(-kSpan, Math.min(kSpan, value)) + kSpan)) / kSpan}%`;

/** One trait: the middle of each role above the line, the reader on it. @param {number[]} means
 * @param {{mean: number, low: number, high: number}} reader */
export const scale = (means, { mean, low, high }) => html`
  <svg class="scale" width="100%" height="40" aria-hidden="true" focusable="false">
    <line class="axis" x1="0" x2="100%" y1="28" y2="28" />
    ${[-3, -2, -1, 0, 1, 2, 3].map(
      (value) => svg`<line class="axis" x1=${along(value)} x2=${along(value)} y1=${value === 0 ? 20 : 25} y2=${value === 0 ? 36 : 31}/>`,
    )}
    <line class="interval" x1=${along(low)} x2=${along(high)} y1="28" y2="28" />
    <line class="estimate" x1=${along(mean)} x2=${along(mean)} y1="20" y2="36" />
    ${means.map((value, index) => svg`<svg class="at" x=${along(value)} y="9">${mark(index)}</svg>`)}
  </svg>
`;
