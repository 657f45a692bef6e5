import { css } from 'lit';

/** What is drawn after the last question, on top of styles.js. */
export const styles = css`
  /* Result: what matters, then chapters to open */
  .result { gap: 2.25em; }
  .chapter { border-block-end: 1px solid var(--_line); }
  .chapter:first-child { border-block-start: 1px solid var(--_line); }
  .chapter > summary { padding-block: 0.875em; }
  .chapter h3 { margin: 0; }
  .inside { padding-block: 0.25em 1.75em; }
  .before { stroke: currentColor; stroke-width: 2; stroke-dasharray: 3 2; }
  .result h3 { margin-block-end: 0.625em; font-size: 1.125em; font-weight: 700; line-height: 1.3; }
  .result h4 { font-weight: 700; }
  .result .title { margin-block: 0.25em 0.5em; }
  .result p { max-inline-size: 42em; }
  .patterns { position: absolute; }
  svg { display: block; overflow: visible; }
  .swatch { display: inline-block; flex: none; vertical-align: -0.1em; }
  .role-0 { --_role: var(--_hue-0); }
  .role-1 { --_role: var(--_hue-1); }
  .role-2 { --_role: var(--_hue-2); }
  .role-3 { --_role: var(--_hue-3); }
  .ink, .mark { fill: var(--_role); }
  .tint { fill: var(--_role); fill-opacity: 0.3; }
  .mark.hollow { fill: none; stroke: var(--_role); stroke-width: 2.25; }
  .split { overflow: hidden; }
  .split svg { overflow: hidden; }
  .roles ul { display: grid; gap: 1em 2em; margin-block-start: 1em; }
  .share { display: flex; align-items: baseline; gap: 0.5em; }
  .share .name { flex: 1; }
  .share data { font-size: 1.25em; font-variant-numeric: tabular-nums; }
  .leader .name, .leader data { font-weight: 700; }
  .keys { display: flex; flex-wrap: wrap; gap: 0.25em 1.5em; margin-block: 1em; font-size: 0.875em; }
  .keys li { display: flex; align-items: center; gap: 0.5em; }
  .scales { display: grid; gap: 1.75em 2.5em; }
  .scales h4 { line-height: 1.3; }
  .reading { font-size: 0.875em; font-variant-numeric: tabular-nums; }
  .scale { margin-block: 0.5em 0.25em; }
  .axis { stroke: var(--_strong); stroke-width: 1; shape-rendering: crispEdges; }
  .interval { stroke: var(--_accent); stroke-width: 7; stroke-opacity: 0.35; }
  .estimate { stroke: var(--_accent); stroke-width: 3; }
  .poles { display: flex; justify-content: space-between; gap: 2em; line-height: 1.35; }
  .poles > * { max-inline-size: 46%; min-inline-size: 0; overflow-wrap: anywhere; hyphens: auto; }
  .poles > :last-child { text-align: end; }
  [dir='rtl'] .scale, [dir='rtl'] .split, [dir='rtl'] .bar { transform: scaleX(-1); }

  /* Comparison: stacked, and a table where there is room */
  table { inline-size: 100%; border-collapse: collapse; font-size: 0.9375em; }
  table, tbody, tr, td, tbody th { display: block; }
  thead { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); }
  th { font-weight: 700; text-align: start; hyphens: auto; }
  tbody tr { padding-block: 0.75em; }
  tbody tr + tr { border-block-start: 1px solid var(--_line); }
  tbody td { padding-block-start: 0.375em; }
  .of { display: block; font-size: 0.875em; color: var(--_soft); }
  .unnamed { color: var(--_soft); }
  .marker {
    min-block-size: 24px;
    min-inline-size: 24px;
    padding: 0;
    border: 0;
    text-align: start;
    font-size: 0.8125em;
    color: var(--_soft);
    text-decoration: underline;
    text-underline-offset: 0.2em;
    font-variant-numeric: tabular-nums;
  }
  /* Figures: what is counted, and a quiet bar for each role */
  .says { display: flex; align-items: center; gap: 0.375em; font-size: 0.8125em; font-weight: 400; color: var(--_soft); }
  .says svg { flex: none; fill: none; stroke: currentColor; stroke-width: 1.75; }
  .says .half { fill: currentColor; stroke: none; }
  th .says { margin-block-start: 0.25em; }
  .kinds, .kinds ul { display: grid; gap: 1em; }
  h5 { font-size: 0.8125em; color: var(--_soft); }
  .kinds h5 { margin-block-end: 0.5em; padding-block-end: 0.25em; border-block-end: 1px dotted var(--_line); }
  .figure { display: grid; gap: 0.25em 1.5em; font-size: 0.875em; line-height: 1.4; }
  .figure .says { font-size: 0.9375em; }
  .value { display: grid; grid-template-columns: 14px 1fr minmax(4.5em, auto); align-items: center; gap: 0 0.5em; font-variant-numeric: tabular-nums; }
  .value data { text-align: end; }
  .value .about { grid-column: 2 / -1; }
  .figure .about { font-size: 0.9375em; }
  .figure p.about { padding-inline-start: calc(14px + 0.5em); }
  tbody .below { padding-block: 0 1em; border: 0; }
  .bar line { stroke: currentColor; stroke-width: 1.25; shape-rendering: crispEdges; }
  .track { fill: var(--_line); }
  .leads { font-weight: 700; }
  .first { display: none; }

  .inside > .small { margin-block: 0.5em 1em; }
  .paths ol { display: grid; gap: 1.25em; margin-block-start: 1em; padding-inline-start: 1.5em; list-style: decimal; }
  .paths h5 { margin: 0; font-size: 1em; font-weight: 700; color: inherit; }
  .paths ul { display: grid; gap: 0.25em; margin-block-start: 0.375em; }
  .sources ol { display: grid; gap: 0.5em; padding-inline-start: 1.75em; list-style: decimal; font-size: 0.875em; }
  .about { color: var(--_soft); }
  /* With no words beside it, a link is hit as a button is */
  .small > [part='method'] { display: inline-block; min-block-size: 44px; padding-block: 0.75em; }
  .sources li:focus { outline: 2px solid var(--_accent); outline-offset: 4px; }

  @container rolefit (min-width: 34em) {
    .roles ul { grid-template-columns: repeat(auto-fit, minmax(14em, 1fr)); }
    .scales { grid-template-columns: 1fr 1fr; }
    table { display: table; table-layout: fixed; }
    thead { position: static; display: table-header-group; clip-path: none; font-size: 0.9375em; }
    tbody { display: table-row-group; }
    tr { display: table-row; }
    tbody tr, tbody tr + tr { border-block-start: 1px solid var(--_line); }
    th, td, tbody th, tbody td { display: table-cell; padding: 0.625em 1em 0.625em 0; padding-inline: 0 1em; vertical-align: top; }
    thead th { padding-block: 0 0.5em; }
    thead th:first-child { inline-size: 23%; }
    thead th:last-child { inline-size: 5.5em; padding-inline-end: 0; }
    .of { display: none; }
    td.markers { padding-inline-end: 0; }
    tbody .below { border: 0; }
    .below td { padding-block: 0.25em 1.5em; padding-inline-end: 0; }
    .figure { grid-template-columns: minmax(0, 4fr) minmax(0, 9fr); }
    .value { grid-template-columns: 14px 1fr 4.5em 16em; }
    .value .about { grid-column: auto; }
    .pay .value { grid-template-columns: 14px 1fr auto; }
    .pay .value .about { grid-column: 2 / -1; }
    .leads .first { display: inline-block; margin-inline-end: 0.25em; }
  }

  @media print {
    .actions, .marker { display: none; }
  }
`;
