import { css } from 'lit';

/** What is drawn when the last question is answered, on top of styles.js; and what is not seen before the second. */
export const styles = css`
  .caution { max-inline-size: 42em; margin-block-start: 0.75em; padding-inline-start: 0.75em; border-inline-start: 3px solid currentColor; }
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
  .ink, .mark { fill: var(--_role); }
  .tint { fill: var(--_role); fill-opacity: 0.3; }
  .mark.hollow { fill: none; stroke: var(--_role); stroke-width: 2.25; }
  .split svg { overflow: hidden; }
  .roles .small + .small { margin-block-start: 0.375em; }
  .roles ul { display: grid; gap: 1em 2em; margin-block-start: 1em; }
  .roles .share { display: flex; align-items: baseline; gap: 0.5em; }
  .roles .name { flex: 1; }
  .roles data { font-size: 1.25em; font-variant-numeric: tabular-nums; }
  .leader .name, .leader data { font-weight: 700; }
  .keys { display: flex; flex-wrap: wrap; gap: 0.25em 1.5em; margin-block: 1em 1.75em; font-size: 0.875em; }
  .keys li { display: flex; align-items: center; gap: 0.5em; }
  /* Traits: shapes on a line, with the reader on it */
  .scales { display: grid; gap: 2.25em 2.5em; }
  .scales h4 { line-height: 1.3; }
  .reading { font-size: 0.875em; font-variant-numeric: tabular-nums; }
  .reading .other, .reading .unmeasured { display: block; color: var(--_soft); }
  .scale { margin-block-start: 0.75em; }
  .shapes { overflow: hidden; }
  .bell { fill: var(--_role); fill-opacity: 0.16; stroke: var(--_role); stroke-width: 1.75; }
  .line-1 { fill-opacity: 0.1; stroke-dasharray: 5 3; }
  .line-2 { fill-opacity: 0.1; stroke-dasharray: 1.5 3; stroke-linecap: round; }
  .stem { stroke: var(--_role); stroke-width: 1; stroke-opacity: 0.6; }
  .axis { stroke: var(--_strong); stroke-width: 1; shape-rendering: crispEdges; }
  .middle { stroke: var(--_line); stroke-width: 1; stroke-dasharray: 1 3; }
  .interval { fill: var(--_accent); fill-opacity: 0.35; }
  .estimate { fill: var(--_accent); }
  .friend .interval, .friend .estimate { fill: none; stroke: var(--_accent); stroke-width: 1.25; }
  .ticks { display: flex; font-size: 0.75em; line-height: 1.5; color: var(--_soft); font-variant-numeric: tabular-nums; }
  .result .ticks { max-inline-size: none; }
  .ticks > * { flex: 1; text-align: center; }
  .poles { display: flex; justify-content: space-between; gap: 2em; margin-block-start: 0.25em; line-height: 1.35; }
  .poles > * { max-inline-size: 46%; min-inline-size: 0; overflow-wrap: anywhere; hyphens: auto; }
  .poles > :last-child { text-align: end; }
  [dir='rtl'] :is(.scale, .split, .pull) { transform: scaleX(-1); }
  .numbers { margin-block-start: 1em; font-size: 0.9375em; }
  .numbers summary, .rest summary { inline-size: fit-content; text-decoration: underline; text-underline-offset: 0.2em; text-decoration-thickness: 1px; }
  .numbers td { display: flex; max-inline-size: 30em; justify-content: space-between; gap: 1em; font-variant-numeric: tabular-nums; }

  /* Pulls: from the middle to the side of a role, under the result that moves */
  .change {
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
    display: grid;
    gap: 0.625em;
    margin-inline: -0.5em;
    padding: 0.625em 0.5em;
    border-block-end: 1px solid var(--_line);
    background: var(--_tint);
    backdrop-filter: blur(1.5em);
    font-size: 0.875em;
    line-height: 1.4;
  }
  @supports (color: oklch(from red l c h)) {
    .change { background: linear-gradient(var(--_tint), var(--_tint)), oklch(from currentColor clamp(0.2, (0.65 - l) * 1000, 1) 0 0 / 80%); }
  }
  .changed { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: 0 1em; }
  .changed p > span { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); }
  .changed button { margin-block: -0.375em; padding: 0; border: 0; background: none; text-decoration: underline; text-underline-offset: 0.2em; }
  .pulls thead, .rest[open] table { position: static; }
  .pulls thead { inline-size: auto; block-size: auto; overflow: visible; clip-path: none; font-size: 0.875em; }
  .pulls thead, .pulls thead th { display: block; }
  .pulls thead th:not(:last-child), .more thead { position: absolute; inline-size: 1px; block-size: 1px; padding: 0; overflow: hidden; clip-path: inset(50%); }
  .sides { display: grid; grid-template-columns: 1fr 1fr; gap: 0.75em; padding-block: 0.75em 0.25em; font-weight: 400; line-height: 1.3; }
  .sides > :first-child { text-align: end; }
  .pulls tbody tr { display: grid; gap: 0.5em 1.5em; padding-block: 1em; }
  .pulls tbody td { padding: 0; }
  .pulls tbody th { font-weight: 400; line-height: 1.4; }
  .group { display: block; font-size: 0.875em; color: var(--_soft); }
  select {
    inline-size: 100%;
    min-block-size: 44px;
    padding: 0.375em 0.5em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background-color: transparent;
    color: inherit;
    font: inherit;
    font-size: max(1em, 16px);
    text-overflow: ellipsis;
    scroll-margin-block: 12em 2em;
    cursor: pointer;
  }
  select:hover { border-color: currentColor; }
  option { background: Field; color: FieldText; }
  .pull + data { display: block; margin-block-start: 0.25em; font-size: 0.875em; text-align: center; color: var(--_soft); font-variant-numeric: tabular-nums; }

  /* Tables: stacked, and one where there is room */
  table { inline-size: 100%; border-collapse: collapse; font-size: 0.9375em; }
  table, tbody, tr, td, tbody th { display: block; }
  thead { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); }
  th { font-weight: 700; text-align: start; hyphens: auto; }
  tbody tr { padding-block: 0.75em; }
  tbody tr + tr { border-block-start: 1px solid var(--_line); }
  tbody td { padding-block-start: 0.375em; }
  .of { display: block; font-size: 0.875em; color: var(--_soft); }

  .inside > .small { margin-block: 0.5em 1em; }

  /* With no words beside it, a link is hit as a button is */
  .small > [part='method'] { display: inline-block; min-block-size: 44px; padding-block: 0.75em; }

  @container rolefit (min-width: 34em) {
    .roles ul { grid-template-columns: repeat(auto-fit, minmax(14em, 1fr)); }
    .scales { grid-template-columns: 1fr 1fr; }
    .wide { display: table; table-layout: fixed; }
    .wide thead { position: static; display: table-header-group; clip-path: none; font-size: 0.9375em; }
    .wide tbody { display: table-row-group; }
    .wide tr { display: table-row; }
    .wide tbody tr, .wide tbody tr + tr { border-block-start: 1px solid var(--_line); }
    .wide th, .wide td { display: table-cell; padding: 0.625em 1em 0.625em 0; padding-inline: 0 1em; vertical-align: top; }
    .wide thead th { padding-block: 0 0.5em; vertical-align: bottom; }
    .wide thead th:first-child { inline-size: 23%; }
    .wide thead th:last-child { inline-size: 5.5em; padding-inline-end: 0; }
    .wide .of { display: none; }
    .numbers .wide { font-size: 0.875em; }
    .numbers .wide th, .numbers .wide td { padding-inline-end: 0.625em; }
    .numbers .wide thead th { inline-size: auto; font-weight: 400; line-height: 1.3; }
    .numbers .wide thead th:first-child { inline-size: 17%; }
    .numbers .wide thead th:nth-child(3) { inline-size: 14%; }
    .change { grid-template-columns: 1fr; }
    .changed p > span { position: static; clip-path: none; }
    .pulls thead tr, .pulls tbody tr { display: grid; grid-template-columns: 1fr 1fr; gap: 0.5em 2em; }
    .pulls tbody th { grid-column: 1 / -1; }
    .pulls thead th:nth-child(2) { position: static; inline-size: auto; block-size: auto; clip-path: none; padding-block: 0.75em 0.25em; font-weight: 400; }
  }

  @media (prefers-reduced-motion: no-preference) {
    .pull rect, .interval, .estimate, .split svg { transition: x 240ms, width 240ms; }
  }
  @media (max-height: 26em) {
    .change { position: static; }
  }
  @media (forced-colors: active) {
    .change { background: Canvas; }
    select { border-color: ButtonBorder; background-color: Field; color: FieldText; }
  }

  /* Paper: what is open, in ink, and no chart, row or heading torn apart */
  @media print {
    :host { --_soft: #444; --_line: #bbb; --_strong: #666; --_tint: transparent; --_accent: #000; margin: 0; color: #000; font-size: 8.5pt; line-height: 1.3; }
    .actions, .change, button, .chapter.share, details:not([open]) { display: none; }
    .card { gap: 0.875em; padding: 0; border: 0; background: none; }
    .chapter > summary { min-block-size: 0; padding-block: 0.625em 0.25em; list-style: none; break-after: avoid; }
    summary::-webkit-details-marker { display: none; }
    .inside { padding-block: 0 0.5em; }
    .roles ul { gap: 0.75em 2em; margin-block-start: 0.75em; }
    .scales { grid-template-columns: 1fr 1fr 1fr; gap: 1em 2em; }
    .keys { margin-block: 0.5em; }
    th, td, tbody th, tbody td { padding-block: 0.375em; }
    .pulls thead tr, .pulls tbody tr { display: grid; grid-template-columns: 7fr 3fr 5fr; align-items: center; gap: 0 1.5em; padding-block: 0.125em; }
    .pulls thead th:nth-child(2) { grid-column: 2; }
    .pulls tbody th { grid-column: auto; }
    .pulls .sides, .pulls thead th:nth-child(2) { padding-block: 0; }
    .pull + data { margin: 0; }
    select { min-block-size: 0; padding: 0; border: 0; appearance: none; font-size: 1em; }
    p, li, tr, svg, header, .roles, .basis { break-inside: avoid; }
    h2, h3, h4, thead, .keys, .inside > .small { break-after: avoid; }
    .result h3, .inside > .small { margin-block: 0 0.375em; }
    .inside > .small:last-child { break-after: auto; }
    thead { display: table-header-group; }
    p { orphans: 3; widows: 3; }
    svg { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
    .result p { max-inline-size: none; }
    a { text-decoration: none; }
  }
`;
