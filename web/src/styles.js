import { css } from 'lit';

/**
 * Text, font and ground are the page's. Lines, tints and the roles' colours are mixed with the colour of the text, so they
 * are right on a light and on a dark page whatever the system prefers. Sizes are in em: the page's size is ours.
 */
export const styles = css`
  :host {
    --_accent: var(--rolefit-accent, currentColor);
    --_tint: var(--rolefit-background, rgb(128 128 128 / 7%));
    --_line: rgb(128 128 128 / 40%);
    --_strong: rgb(128 128 128);
    --_soft: inherit;
    --_hue-0: var(--rolefit-role-1, #2b6cb8);
    --_hue-1: var(--rolefit-role-2, #c4661f);
    --_hue-2: var(--rolefit-role-3, #1d8a6b);
    --_hue-3: var(--rolefit-role-4, #a8568f);
    --_radius: var(--rolefit-radius, 4px);
    --_pad: var(--rolefit-padding, clamp(1em, 4cqi, 2em));
    display: block;
    container: rolefit / inline-size;
    margin-block: 1.5em;
    color: var(--rolefit-color, inherit);
    font-family: var(--rolefit-font, inherit);
    line-height: 1.5;
    text-align: start;
  }
  :host([hidden]) { display: none; }
  :host([theme='light']) {
    --_tint: var(--rolefit-background, #faf9f6);
    color: var(--rolefit-color, #1c1b19);
    color-scheme: light;
  }
  :host([theme='dark']) {
    --_tint: var(--rolefit-background, #1a1b1e);
    color: var(--rolefit-color, #e9e7e2);
    color-scheme: dark;
  }
  @supports (color: color-mix(in srgb, red, blue)) {
    :host {
      --_tint: var(--rolefit-background, color-mix(in srgb, currentColor 4%, transparent));
      --_line: color-mix(in srgb, currentColor 22%, transparent);
      --_strong: color-mix(in srgb, currentColor 62%, transparent);
      --_soft: color-mix(in srgb, currentColor 78%, transparent);
      --_hue-0: var(--rolefit-role-1, color-mix(in srgb, #1c69c4 72%, currentColor));
      --_hue-1: var(--rolefit-role-2, color-mix(in srgb, #d06a14 88%, currentColor));
      --_hue-2: var(--rolefit-role-3, color-mix(in srgb, #0f8f6c 80%, currentColor));
      --_hue-3: var(--rolefit-role-4, color-mix(in srgb, #b0508f 84%, currentColor));
    }
  }

  * { box-sizing: border-box; }
  h2, h3, h4, h5, p, ul, ol, fieldset, legend, table { margin: 0; padding: 0; border: 0; font: inherit; }
  ul, ol { list-style: none; }
  cite { font-style: normal; }
  a { color: inherit; }
  [tabindex='-1'] { outline: none; scroll-margin-block: 5em; }
  :focus-visible { outline: 3px solid var(--_accent); outline-offset: 2px; }
  /* A heading takes the focus so that reading goes on there; there is nothing on it to operate. */
  [data-focus] { outline: none; }
  .hidden { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
  .root { position: relative; }
  .small { font-size: 0.875em; color: var(--_soft); }

  /* The card */
  .card {
    display: flex;
    flex-direction: column;
    gap: 1.25em;
    padding: var(--_pad);
    border-block: 3px solid currentColor;
    border-block-end: 1px solid var(--_line);
    background: var(--_tint);
    overflow-wrap: break-word;
  }
  .question { min-block-size: var(--rolefit-height, 34em); }
  .grow { flex: 1; display: flex; flex-direction: column; gap: 0.75em; }
  .title { font-size: 1.5em; font-weight: 700; line-height: 1.2; text-wrap: balance; }
  .lead { max-inline-size: 42em; }
  .introduction .lead { font-size: 1.125em; }
  .label, .progress p { font-size: 0.875em; color: var(--_soft); }
  .actions { display: flex; flex-wrap: wrap; align-items: center; gap: 0.75em; }
  .end { display: grid; gap: 0.75em; margin-block-start: auto; }

  /* Buttons: the main one is a block of the text's own colour */
  button {
    min-block-size: 44px;
    padding: 0.5em 1.25em;
    border: 1.5px solid var(--_strong);
    border-radius: var(--_radius);
    background: transparent;
    color: inherit;
    font: inherit;
    cursor: pointer;
  }
  button:hover { background: var(--_tint); border-color: currentColor; }
  .quiet { border-color: transparent; text-decoration: underline; text-underline-offset: 0.2em; text-decoration-thickness: 1px; }
  .quiet:hover { border-color: var(--_strong); }
  .primary { min-inline-size: 7.5em; border-color: var(--_accent); font-weight: 700; }
  @supports (color: oklch(from red l c h)) {
    .primary, .primary:hover { background: var(--_accent); }
    .primary span { color: var(--rolefit-on-accent, oklch(from var(--_accent) clamp(0, (0.65 - l) * 1000, 1) 0 0)); }
    .primary:hover { box-shadow: 0 0 0 2px var(--_line); }
  }
  [aria-busy='true'] .primary { cursor: progress; opacity: 0.6; }

  /* Introduction */
  .facts { display: grid; gap: 0.5em; font-size: 0.875em; }
  .facts li { padding-block-start: 0.5em; border-block-start: 1px solid var(--_line); }

  /* Question */
  progress { display: block; inline-size: 100%; block-size: 4px; margin-block-start: 0.5em; border: 0; appearance: none; background: var(--_line); }
  progress::-webkit-progress-bar { background: transparent; }
  progress::-webkit-progress-value { background: var(--_accent); }
  progress::-moz-progress-bar { background: var(--_accent); }
  fieldset { min-inline-size: 0; }
  legend { font-size: 1.25em; font-weight: 700; line-height: 1.3; text-wrap: pretty; }
  .hint { margin-block-start: 0.5em; font-size: 0.875em; color: var(--_soft); }
  .options { display: grid; gap: 0.5em; margin-block-start: 1em; }
  .option {
    display: flex;
    align-items: center;
    gap: 0.75em;
    min-block-size: 44px;
    padding: 0.5em 0.875em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    line-height: 1.35;
    cursor: pointer;
  }
  .option:hover { border-color: currentColor; }
  .option:focus-within:has(:focus-visible) { outline: 3px solid var(--_accent); outline-offset: 2px; }
  .option:has(:checked) { border-color: var(--_accent); box-shadow: inset 0 0 0 1px var(--_accent); background: var(--_tint); }
  input { flex: none; margin: 0; color: inherit; inline-size: 1.25em; block-size: 1.25em; font: inherit; appearance: none; border: 1.5px solid var(--_strong); border-radius: 50%; cursor: pointer; }
  input:checked { border-color: var(--_accent); background: radial-gradient(closest-side, var(--_accent) 56%, transparent 60%); }
  input[type='checkbox'] { border-radius: 3px; }
  input[type='checkbox']:checked { background: none; }
  input[type='checkbox']:checked::before { content: ''; display: block; block-size: 100%; background: var(--_accent); clip-path: polygon(15% 52%, 25% 41%, 42% 58%, 76% 20%, 87% 30%, 43% 80%); }
  .boxes .hint { display: block; margin: 0; }
  @supports selector(:has(a)) { input:focus-visible { outline: none; } }
  .unanswered { font-size: 0.875em; font-weight: 700; }
  .unanswered:not(:empty) { margin-block-start: 0.75em; }
  .early { flex: 1 0 100%; }

  /* What opens */
  summary { min-block-size: 44px; padding-block: 0.625em; cursor: pointer; }
  summary h4 { display: inline; }
  .why summary { inline-size: fit-content; font-size: 0.875em; }
  .why summary:hover { text-decoration: underline; }
  .why[open] { padding-block-end: 0.25em; }
  .why p { max-inline-size: 42em; font-size: 0.875em; }
  .why dl { margin: 0; max-inline-size: 42em; font-size: 0.875em; }
  .why dt { font-weight: 700; }
  .why dd { margin: 0 0 0.5em; }
  .section { border-block-end: 1px solid var(--_line); }
  .section:first-child { border-block-start: 1px solid var(--_line); }
  .section summary { font-weight: 700; }
  .section[open] { padding-block-end: 1em; }

  /* Result */
  .result { gap: 2.25em; }
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
  .caution { max-inline-size: 42em; margin-block-start: 0.75em; padding-inline-start: 0.75em; border-inline-start: 3px solid currentColor; }
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
  .poles > * { max-inline-size: 46%; }
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

  .result section > .small { margin-block: 0.5em 1em; }
  .paths ol { display: grid; gap: 1.25em; margin-block-start: 1em; padding-inline-start: 1.5em; list-style: decimal; }
  .paths h5 { margin: 0; font-size: 1em; font-weight: 700; color: inherit; }
  .paths ul { display: grid; gap: 0.25em; margin-block-start: 0.375em; }
  .sources ol { display: grid; gap: 0.5em; padding-inline-start: 1.75em; list-style: decimal; font-size: 0.875em; }
  .about { color: var(--_soft); }
  .sources li:focus { outline: 2px solid var(--_accent); outline-offset: 4px; }

  /* The page's own content stays above the message */
  .failure { gap: 0.75em; align-items: start; margin-block-start: 1em; font-size: 0.9375em; }

  @container rolefit (min-width: 34em) {
    .facts { grid-auto-flow: column; grid-auto-columns: 1fr; gap: 1.5em; }
    .question { min-block-size: var(--rolefit-height, 26em); }
    .pair { grid-template-columns: 1fr 1fr; }
    .early { flex: none; margin-inline-start: auto; }
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

  @media (prefers-reduced-motion: no-preference) {
    .option, button { transition: border-color 120ms, background-color 120ms; }
    progress::-webkit-progress-value { transition: inline-size 200ms; }
  }
  @media (forced-colors: active) {
    :host { --_accent: CanvasText; --_line: CanvasText; --_strong: CanvasText; --_soft: CanvasText; --_tint: Canvas;
      --_hue-0: CanvasText; --_hue-1: CanvasText; --_hue-2: CanvasText; --_hue-3: CanvasText; }
    input { appearance: auto; }
    input[type='checkbox']:checked::before { content: none; }
    .option:has(:checked) { outline: 2px solid Highlight; }
    .primary, .primary:hover { background: ButtonFace; border-width: 3px; color: ButtonText; }
    .primary span { color: inherit; }
    progress { block-size: 8px; border: 1px solid; background: Canvas; }
  }
  @media print {
    .actions, .marker { display: none; }
  }
`;
