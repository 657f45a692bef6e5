import { css } from 'lit';

/** What is drawn when the last question is answered, with its chapters closed, on top of styles.js; and what is not seen before the second. */
export const styles = css`
  .why dl { margin: 0; max-inline-size: 42em; font-size: 0.875em; }
  .why dt { font-weight: 700; }
  .why dt .hint { margin: 0; font-size: 1em; font-weight: 400; }
  .why dd { margin: 0 0 0.5em; }
  @container rolefit (min-width: 34em) { .why dt .hint { display: none; } }

  /* Result: what matters, then chapters to open */
  .result { gap: 2.25em; }
  .chapter { border-block-end: 1px solid var(--_line); }
  .chapter:first-child { border-block-start: 1px solid var(--_line); }
  .chapter > summary { padding-block: 0.875em; }
  .chapter h3 { margin: 0; }
  .inside { padding-block: 0.25em 1.75em; }
  summary h3 { display: inline; }
  .before { stroke: currentColor; stroke-width: 2; }
  .result h3 { margin-block-end: 0.625em; font-size: 1.125em; font-weight: 700; line-height: 1.3; }
  .result h4 { font-weight: 700; }
  .result .title { margin-block: 0.25em 0.5em; }
  .result p { max-inline-size: 42em; }
  .patterns { position: absolute; }
  svg { display: block; overflow: visible; }
  .swatch { display: inline-block; flex: none; vertical-align: -0.1em; }
  /* Mixed with the colour of the text, as all else is: right on a light and on a dark page */
  .role-0 { --_role: var(--rolefit-role-1, #2b6cb8); }
  .role-1 { --_role: var(--rolefit-role-2, #c4661f); }
  .role-2 { --_role: var(--rolefit-role-3, #1d8a6b); }
  .role-3 { --_role: var(--rolefit-role-4, #a8568f); }
  @supports (color: color-mix(in srgb, red, blue)) {
    .role-0 { --_role: var(--rolefit-role-1, color-mix(in srgb, #1c69c4 72%, currentColor)); }
    .role-1 { --_role: var(--rolefit-role-2, color-mix(in srgb, #d06a14 88%, currentColor)); }
    .role-2 { --_role: var(--rolefit-role-3, color-mix(in srgb, #0f8f6c 80%, currentColor)); }
    .role-3 { --_role: var(--rolefit-role-4, color-mix(in srgb, #b0508f 84%, currentColor)); }
  }
  @media (forced-colors: active) { .role-0, .role-1, .role-2, .role-3 { --_role: CanvasText; } }
  .ink { fill: var(--_role); }
  .tint { fill: var(--_role); fill-opacity: 0.3; }
  .split svg { overflow: hidden; }
  .roles .small + .small { margin-block-start: 0.375em; }
  .roles ul { display: grid; gap: 1em 2em; margin-block-start: 1em; }
  .roles .share { display: flex; align-items: baseline; gap: 0.5em; }
  .roles .name { flex: 1; }
  .roles data { font-size: 1.25em; font-variant-numeric: tabular-nums; }
  .leader .name, .leader data { font-weight: 700; }
  [dir='rtl'] .split { transform: scaleX(-1); }
  /* With no words beside it, a link is hit as a button is */
  .small > [part='method'] { display: inline-block; min-block-size: 44px; padding-block: 0.75em; }

  @container rolefit (min-width: 34em) {
    .roles ul { grid-template-columns: repeat(auto-fit, minmax(14em, 1fr)); }
  }

  @media (prefers-reduced-motion: no-preference) {
    .split svg { transition: x 240ms, width 240ms; }
  }

  /* Paper: what is open, in ink, and no chart, row or heading torn apart */
  @media print {
    :host { --_soft: #444; --_line: #bbb; --_strong: #666; --_tint: transparent; --_accent: #000; margin: 0; color: #000; font-size: 8.5pt; line-height: 1.3; }
    .actions, button, .chapter.share, details:not([open]) { display: none; }
    .card { gap: 0.875em; padding: 0; border: 0; background: none; }
    .chapter > summary { min-block-size: 0; padding-block: 0.625em 0.25em; list-style: none; break-after: avoid; }
    summary::-webkit-details-marker { display: none; }
    .inside { padding-block: 0 0.5em; }
    .roles ul { gap: 0.75em 2em; margin-block-start: 0.75em; }
    p, li, tr, svg, header, .roles, .basis { break-inside: avoid; }
    h2, h3, h4 { break-after: avoid; }
    .result h3 { margin-block: 0 0.375em; }
    p { orphans: 3; widows: 3; }
    svg { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
    .result p { max-inline-size: none; }
    a { text-decoration: none; }
  }
`;
