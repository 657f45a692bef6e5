/** The pictures in the chapters. */
import { html, nothing, svg } from 'lit';
import { fill, kFills, roleClass } from './drawing.js';

/** Half the length of a trait's line. It is a little more than the last number, so that the curves can taper off. */
const kSpan = 3.5;

/** A bar from the start of the line to a value, with the value's interval if there is one. The line ends at `most`. @param {number} index
 * @param {{value: number, low?: number, high?: number}} found @param {number} most */
export const bar = (index, { value, low, high }, most) => {
  /** @param {number} x */
  const at = (x) => `${(100 * x) / most}%`;
  return html`
    <svg class="bar" width="100%" height="12" aria-hidden="true">
      <rect class="track" width="100%" height="1" y="10" />
      <rect class=${roleClass(index)} width=${at(value)} height="8" y="2" fill=${fill(index)} />
      ${low === undefined || high === undefined
        ? nothing
        : svg`<line x1=${at(low)} x2=${at(high)} y1="6" y2="6"/>
            ${[low, high].map((x) => svg`<line x1=${at(x)} x2=${at(x)} y1="2.5" y2="9.5"/>`)}`}
    </svg>
  `;
};

/** The mark of a role, centred on the origin. @param {number} index */
const mark = (index) => {
  const role = `mark ${roleClass(index)}`;
  if (index % kFills === 0) return svg`<circle class=${role} r="5"/>`;
  if (index % kFills === 1) return svg`<path class=${`${role} hollow`} d="M0-6 6 0 0 6-6 0Z"/>`;
  return svg`<path class=${role} d="M0-6 6 5H-6Z"/>`;
};

/** @param {number} index */
export const key = (index) => html`
  <svg class="swatch" width="14" height="14" viewBox="-7 -7 14 14" aria-hidden="true">${mark(index)}</svg>
`;

/** The numbers below a trait's line. */
export const kTicks = [-3, -2, -1, 0, 1, 2, 3];

/** The curve for the people with one role, in units of their SD: the standard normal density, as cubic curves between whole numbers. It
 * is upside down because y grows downwards in SVG. The error is below 0.002. */
const kBell =
  'M-4 0C-3.6667 0-3.3333 0-3-.0044-2.6667-.0089-2.3333-.018-2-.054-1.6667-.09-1.3333-.1613-1-.242-.6667-.3226-.3333-.3989 ' +
  '0-.3989 .3333-.3989 .6667-.3226 1-.242 1.3333-.1613 1.6667-.09 2-.054 2.3333-.018 2.6667-.0089 3-.0044 3.3333 0 3.6667 0 4 0';
const kPeak = 0.3989;

/** In pixels from the top of a trait's picture. */
const kTop = 18;
const kAxis = 90;
const kFriend = 107;
/** The distance of a role's mark above its curve, in pixels. */
const kAbove = 9;

/** The position of a value on a trait's line, in percent. @type {(value: number) => number} */
const along = (value) => (50 * (Math.max(-kSpan, Math.min(kSpan, value)) + kSpan)) / kSpan;

/**
 * One trait: a curve for the people of each role, light ones behind the others, and the reader on the line, with an interval and an estimate. A friend is shown below
 * the line. Without a reader there are only the roles. Equal areas are equal numbers of people.
 * @typedef {{mean: number, low: number, high: number}} Person
 * @param {{mean: number, sd: number, index: number, isLight?: boolean}[]} roles @param {Person} [reader] @param {Person} [friend]
 */
export const scale = (roles, reader, friend) => {
  const narrowest = Math.min(...roles.map(({ sd }) => sd));
  const top = kPeak / narrowest;
  const behind = [...roles.filter(({ isLight }) => isLight), ...roles.filter(({ isLight }) => !isLight)];
  return html`
    <svg class="scale" width="100%" height=${friend ? 117 : 100} aria-hidden="true">
      <line class="middle" x1="50%" x2="50%" y1="0" y2=${kAxis} />
      <svg class="shapes" y=${kTop} width="100%" height=${kAxis - kTop} viewBox=${`${-kSpan} ${-top} ${2 * kSpan} ${top}`} preserveAspectRatio="none">
        ${behind.map(
          ({ mean, sd, index, isLight }) => svg`
            <path class=${`bell ${roleClass(index)} line-${index % kFills}${isLight ? ' light' : ''}`} d=${kBell} vector-effect="non-scaling-stroke"
              transform=${`translate(${mean} 0) scale(${sd} ${1 / sd})`}/>`,
        )}
      </svg>
      ${behind.map(({ mean, sd, index, isLight }) => {
        const x = `${along(mean)}%`;
        const y = kAxis - ((kAxis - kTop) * narrowest) / sd;
        return svg`
          <line class=${`stem ${roleClass(index)}${isLight ? ' light' : ''}`} x1=${x} x2=${x} y1=${y} y2=${kAxis}/>
          <svg class=${isLight ? 'light' : nothing} x=${x} y=${y - kAbove}>${mark(index)}</svg>`;
      })}
      <line class="axis" x2="100%" y1=${kAxis} y2=${kAxis} />
      ${kTicks.map((value) => svg`<line class="axis" x1=${`${along(value)}%`} x2=${`${along(value)}%`} y1=${kAxis} y2=${kAxis + 6}/>`)}
      ${reader ? person(reader, 'reader', kAxis, kAxis - 26) : nothing} ${friend ? person(friend, 'friend', kFriend, kFriend - 7) : nothing}
    </svg>
  `;
};

/** An interval, with a line across it at the estimate. @param {Person} person @param {string} who @param {number} y @param {number} top */
const person = ({ mean, low, high }, who, y, top) => svg`
  <g class=${who}>
    <rect class="interval" x=${`${along(low)}%`} width=${`${along(high) - along(low)}%`} y=${y - 4} height="8"/>
    <rect class="estimate" x=${`${along(mean)}%`} width="3" y=${top} height=${y + 7 - top} transform="translate(-1.5)"/>
  </g>`;

/** The legend for a person in these pictures. @param {string} who */
export const personKey = (who) => html`
  <svg class="swatch" width="24" height="14" aria-hidden="true">
    <g class=${who}><rect class="interval" width="24" y="3" height="8"/><rect class="estimate" x="10.5" width="3" height="14"/></g>
  </svg>
`;

/**
 * A bar from the middle towards one side. `share` is its part of the way.
 * @param {number} index @param {boolean} left @param {number} share
 */
export const pullBar = (index, left, share) => html`
  <svg class="pull" width="100%" height="18" aria-hidden="true">
    <rect class=${roleClass(index)} x=${`${left ? 50 - 50 * share : 50}%`} width=${`${50 * share}%`} y="2" height="14" fill=${fill(index)}/>
    <line class="axis" x1="50%" x2="50%" y2="18"/>
  </svg>
`;
