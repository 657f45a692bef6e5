import { css } from 'lit';

/** What stands under the result's last headings, on top of result-styles.js. */
export const styles = css`
  .section { border-block-end: 1px solid var(--_line); }
  .section:first-child { border-block-start: 1px solid var(--_line); }
  .section summary { font-weight: 700; }
  summary h4 { display: inline; }
  .section[open] { padding-block-end: 1em; }

  /* Stages: stacked along a line; in columns, the line goes from one to another */
  .stages tr { --_in: transparent; --_out: transparent; position: relative; }
  .stages th, .stages td { padding-inline-start: 2em; hyphens: auto; }
  .stages .stop { position: absolute; inset-block-start: 0.75em; inset-inline-start: 0; line-height: 1.5; z-index: 1; }
  .stages td .stop { display: none; }
  .stages td { --_in: transparent; --_out: transparent; }
  .stages .in { --_in: var(--_strong); }
  .stages .out { --_out: var(--_strong); }
  .stages tr::before, .stages.wide td::before {
    position: absolute;
    inset-block: 0;
    inset-inline-start: 6px;
    inline-size: 2px;
    background: linear-gradient(var(--_in) calc(1.5em - 8px), transparent 0 calc(1.5em + 8px), var(--_out) 0);
  }
  .stages tr:is(.in, .out)::before, .stages.wide td:is(.in, .out)::before { content: ''; }
  .stages .in.out:not(.led, .leads)::before { background: var(--_strong); }
  .stages .bar { margin-block-start: 0.25em; max-inline-size: 16em; }
  .stages tfoot tr { border-block-start: 3px double var(--_line); padding-block: 0.75em; }
  .stages tfoot data { font-size: 1.125em; font-variant-numeric: tabular-nums; }

  /* Comparison: stacked, and a table where there is room */
  tfoot, tfoot th { display: block; }
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
  [dir='rtl'] .bar { transform: scaleX(-1); }

  .paths ol { display: grid; gap: 1.25em; margin-block-start: 1em; padding-inline-start: 1.5em; list-style: decimal; }
  .paths h5 { margin: 0; font-size: 1em; font-weight: 700; color: inherit; }
  .paths ul { display: grid; gap: 0.25em; margin-block-start: 0.375em; }
  .sources ol { display: grid; gap: 0.5em; padding-inline-start: 1.75em; list-style: decimal; font-size: 0.875em; }
  .about { color: var(--_soft); }

  /* Sharing, and a friend's result */
  .field { display: grid; gap: 0.375em; margin-block: 1em; max-inline-size: 42em; }
  .field label { font-weight: 700; }
  input.line {
    inline-size: 100%;
    block-size: auto;
    min-block-size: 44px;
    padding: 0.5em 0.75em;
    border-radius: var(--_radius);
    background: transparent;
    text-overflow: ellipsis;
    cursor: text;
  }
  input.line:focus-visible { outline: 3px solid var(--_accent); outline-offset: 2px; }
  .inside > .said { min-block-size: 1.5em; margin-block: 0.75em 0; font-weight: 700; }
  [aria-invalid] { border-width: 3px; }
  .problem { min-block-size: 1.5em; font-weight: 700; }
  .bars { margin-block: 0.75em 1.25em; }
  .bars svg { margin-block: 0.125em 0.625em; }
  .beside { display: table; max-inline-size: 42em; margin-block-end: 1.25em; font-variant-numeric: tabular-nums; }
  .beside thead { position: static; display: table-header-group; clip-path: none; }
  .beside tbody { display: table-row-group; border-block-start: 1px solid var(--_strong); }
  .beside tr { display: table-row; }
  .beside td, .beside th, .beside thead th:last-child { display: table-cell; inline-size: auto; padding-block: 0.5em; padding-inline: 0 0.75em; vertical-align: top; }
  .beside .small { display: block; white-space: nowrap; }
  #friend-summary { outline: none; }
  iframe { border: 0; }
  .sources li:focus { outline: 2px solid var(--_accent); outline-offset: 4px; }

  @container rolefit (min-width: 34em) {
    .wide tfoot { display: table-footer-group; }
    .wide td.markers { padding-inline-end: 0; }
    .wide .below { border: 0; }
    .wide .below td { padding-block: 0.25em 1.5em; padding-inline-end: 0; }
    .figure { grid-template-columns: minmax(0, 4fr) minmax(0, 9fr); }
    .value { grid-template-columns: 14px 1fr 4.5em 16em; }
    .value .about { grid-column: auto; }
    .pay .value { grid-template-columns: 14px 1fr auto; }
    .pay .value .about { grid-column: 2 / -1; }
    .stages.wide td, .stages.wide thead th { position: relative; padding-inline-start: 1.75em; }
    .stages.wide :is(thead th:is(:first-child, :last-child), tbody th, tfoot th, .markers) { padding-inline-start: 0; }
    .stages.wide thead .swatch { position: absolute; inset-inline-start: 0; inset-block-end: 0.75em; }
    .stages.wide th .stop, .stages.wide tr::before { display: none; }
    .stages.wide td .stop { display: block; inset-block-start: 0.625em; }
    .stages.wide td::after { position: absolute; background: var(--_strong); }
    .stages.wide td::before { background: linear-gradient(var(--_in) calc(1.375em - 8px), transparent 0 calc(1.375em + 8px), var(--_out) 0); }
    .stages.wide td:is(.begins, .passes, .ends)::after { content: ''; inset-block-start: -1px; inset-inline: 0; block-size: 2px; }
    .stages.wide td.begins::after { inset-inline-start: 6px; }
    .stages.wide td.ends::after { inset-inline: 0 auto; inline-size: 8px; }
  }

  @media (prefers-reduced-motion: no-preference) {
    .bar rect { transition: x 240ms, width 240ms; }
  }

  @media print {
    .marker, td.markers, .lifecycle thead th:last-child, .comparison thead th:last-child, form { display: none; }
    .section > summary { min-block-size: 0; padding-block: 0.625em 0.25em; list-style: none; break-after: avoid; }
    .bars { break-inside: avoid; }
    h5 { break-after: avoid; }
    .address { overflow-wrap: anywhere; }
  }
`;
