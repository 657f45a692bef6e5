import { css } from 'lit';

/** What stands in the result's chapters, on top of result-styles.js. */
export const styles = css`
  .inside > .small { margin-block: 0.5em 1em; }
  .mark { fill: var(--_role); }
  .mark.hollow { fill: none; stroke: var(--_role); stroke-width: 2.25; }
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
  [dir='rtl'] :is(.scale, .pull) { transform: scaleX(-1); }
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
    .pull rect, .interval, .estimate, .bar rect { transition: x 240ms, width 240ms; }
  }
  @media (max-height: 26em) {
    .change { position: static; }
  }
  @media (forced-colors: active) {
    .change { background: Canvas; }
    select { border-color: ButtonBorder; background-color: Field; color: FieldText; }
  }

  @media print {
    .change { display: none; }
    .scales { grid-template-columns: 1fr 1fr 1fr; gap: 1em 2em; }
    .keys { margin-block: 0.5em; }
    th, td, tbody th, tbody td { padding-block: 0.375em; }
    .pulls thead tr, .pulls tbody tr { display: grid; grid-template-columns: 7fr 3fr 5fr; align-items: center; gap: 0 1.5em; padding-block: 0.125em; }
    .pulls thead th:nth-child(2) { grid-column: 2; }
    .pulls tbody th { grid-column: auto; }
    .pulls .sides, .pulls thead th:nth-child(2) { padding-block: 0; }
    .pull + data { margin: 0; }
    select { min-block-size: 0; padding: 0; border: 0; appearance: none; font-size: 1em; }
    thead, .keys, .inside > .small { break-after: avoid; }
    .inside > .small { margin-block: 0 0.375em; }
    .inside > .small:last-child { break-after: auto; }
    thead { display: table-header-group; }
    .marker, td.markers, .lifecycle thead th:last-child, .comparison thead th:last-child, form { display: none; }
    .section > summary { min-block-size: 0; padding-block: 0.625em 0.25em; list-style: none; break-after: avoid; }
    .bars { break-inside: avoid; }
    h5 { break-after: avoid; }
    .address { overflow-wrap: anywhere; }
  }
`;
