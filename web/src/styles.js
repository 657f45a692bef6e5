import { css } from './sheet.js';

/**
 * Text, font and ground are the page's. Lines and tints are mixed with the colour of the text, so they
 * are right on a light and on a dark page whatever the system prefers. Sizes are in em: the page's size is ours.
 */
export const styles = css`
  :host {
    --_accent: var(--rolefit-accent, currentColor);
    --_tint: var(--rolefit-background, rgb(128 128 128 / 7%));
    --_line: rgb(128 128 128 / 40%);
    --_strong: rgb(128 128 128);
    --_soft: inherit;
    --_radius: var(--rolefit-radius, 4px);
    --_pad: var(--rolefit-padding, clamp(1em, 4cqi, 2em));
    display: block;
    /* In a flex row the element may be narrower than its content, but other items leave it half of the row or 12em */
    min-inline-size: min(50%, 12em);
    margin-block: 1.5em;
    color: var(--rolefit-color, inherit);
    font-family: var(--rolefit-font, inherit);
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
  /* Here and not on the host, whose style a page may reset */
  .root, .failure {
    container: rolefit / inline-size;
    position: relative;
    font-style: normal;
    line-height: 1.5;
    letter-spacing: normal;
    word-spacing: normal;
    text-align: start;
    text-indent: 0;
    text-transform: none;
    white-space: normal;
    cursor: auto;
  }
  /*
   * The card is a size container, whose content does not count for its width: a box that fits its content would be 0 px wide. The
   * sizer therefore has an empty line that is up to 40em long, and 15em at least. On a narrow screen both are shorter. A box with
   * less room than that cuts the line off.
   */
  .sizer::after {
    content: '';
    display: grid;
    grid-template-columns: minmax(min(15em, 45vw), min(40em, 100vw - 2em));
    block-size: 0;
    overflow: hidden;
  }
  /* A card fills the place that the page keeps for it */
  .sizer, .root, .told, .root > .card, .told > .card { min-block-size: inherit; }
  /* The page's own content has that place already */
  slot + .sizer { min-block-size: 0; }
  .small, .label, .hint { font-size: 0.875em; color: var(--_soft); }

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
  /* Japanese breaks between phrases */
  .title, .prompt { word-break: auto-phrase; }
  .title { font-size: 1.5em; font-weight: 700; line-height: 1.2; text-wrap: balance; }
  .lead { max-inline-size: 42em; text-wrap: pretty; }
  .caution { max-inline-size: 42em; margin-block-start: 0.75em; padding-inline-start: 0.75em; border-inline-start: 3px solid currentColor; }
  .actions { display: flex; flex-wrap: wrap; align-items: center; align-content: start; gap: 0.5em; }
  .end { display: grid; gap: 0.75em; }
  /* What stands in one place in turn: as high as the highest */
  .stack { display: grid; }
  .stack > * { grid-area: 1 / 1; min-inline-size: 0; font-variant-numeric: tabular-nums; }
  .outline { visibility: hidden; }

  /* Buttons: the main one is a block of the text's own colour */
  button, .button {
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
  .quiet { padding-inline: 0.25em; border-color: transparent; text-decoration: underline; text-underline-offset: 0.2em; text-decoration-thickness: 1px; }
  .quiet:hover { border-color: var(--_strong); }
  .primary { min-inline-size: 5.5em; border-color: var(--_accent); font-weight: 700; }
  @supports (color: oklch(from red l c h)) {
    .primary, .primary:hover { background: var(--_accent); }
    .primary span { color: var(--rolefit-on-accent, oklch(from var(--_accent) clamp(0, (0.65 - l) * 1000, 1) 0 0)); }
    .primary:hover { box-shadow: 0 0 0 2px var(--_line); }
  }
  [aria-busy='true'] .primary { cursor: progress; opacity: 0.6; }

  /* Introduction */
  .introduction { display: flex; flex-direction: column; gap: 0.75em; }

  /* Question: a place for what stands above it, one for the highest, and one for what stands below */
  .places { flex: 1; display: grid; grid-template-rows: auto 1fr auto; gap: 1.25em; }
  .places > * { grid-area: 2 / 1; min-inline-size: 0; }
  .places > .now { grid-row: 1 / 4; }
  .places > .above { grid-row: 1; }
  .places > .below { grid-row: 3; }
  .now, .below { display: flex; flex-direction: column; gap: 1.25em; }
  .way { position: relative; min-block-size: 4px; margin-block-start: 0.5em; }
  .least { position: absolute; inset: -3px 0 auto; stroke: currentColor; stroke-width: 1.5; }
  progress { display: block; inline-size: 100%; block-size: 4px; border: 0; appearance: none; background: var(--_line); }
  progress::-webkit-progress-bar { background: transparent; }
  progress::-webkit-progress-value { background: var(--_accent); }
  progress::-moz-progress-bar { background: var(--_accent); }
  fieldset { min-inline-size: 0; }
  .prompt { font-size: 1.125em; font-weight: 700; line-height: 1.3; text-wrap: pretty; }
  .hint { margin-block-start: 0.5em; }
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
    /* A long word is no reason for a narrow card to be wider */
    overflow-wrap: anywhere;
    cursor: pointer;
  }
  /* With room for the box, and as few elements as can be: there are many of them */
  .outline .option { display: block; padding-inline-start: 2.875em; }
  .option:hover { border-color: currentColor; }
  .option:focus-within:has(:focus-visible) { outline: 3px solid var(--_accent); outline-offset: 2px; }
  .option:has(:checked) { border-color: var(--_accent); box-shadow: inset 0 0 0 1px var(--_accent); background: var(--_tint); }
  input { flex: none; inline-size: 1.25em; block-size: 1.25em; margin: 0; font: inherit; color: inherit; appearance: none; border: 1.5px solid var(--_strong); border-radius: 50%; cursor: pointer; }
  input:checked { border-color: var(--_accent); background: radial-gradient(closest-side, var(--_accent) 56%, transparent 60%); }
  input[type='checkbox'] { border-radius: 3px; }
  input[type='checkbox']:checked { background: none; }
  input[type='checkbox']:checked::before { content: ''; display: block; block-size: 100%; background: var(--_accent); clip-path: polygon(15% 52%, 25% 41%, 42% 58%, 76% 20%, 87% 30%, 43% 80%); }
  /* Where there is little room the reasons below explain the boxes, and a description for who cannot see */
  .boxes .hint { display: none; margin: 0; }
  @supports selector(:has(a)) { input:focus-visible { outline: none; } }
  .remark { min-block-size: 1.5em; margin-block-start: 0.75em; font-size: 0.875em; font-weight: 700; }
  .early { margin-inline-start: auto; }

  /* What opens */
  summary { min-block-size: 44px; padding-block: 0.625em; cursor: pointer; }
  .why summary { inline-size: fit-content; font-size: 0.875em; }
  .why summary:hover { text-decoration: underline; }
  .why[open] { padding-block-end: 0.25em; }
  .why p { max-inline-size: 42em; font-size: 0.875em; }

  /* The page's own content stays above the message */
  .failure { gap: 0.75em; align-items: start; margin-block-start: 1em; font-size: 0.9375em; }

  @container rolefit (min-width: 34em) {
    .primary { min-inline-size: 7.5em; }
    .actions { gap: 0.75em; }
    .quiet { padding-inline: 0.5em; }
    .pair { grid-template-columns: 1fr 1fr; }
    .prompt { font-size: 1.25em; }
    .boxes { grid-template-columns: 1fr 1fr; }
    .boxes .hint { display: block; }
  }

  @media (forced-colors: active) {
    :host { --_accent: CanvasText; --_line: CanvasText; --_strong: CanvasText; --_soft: CanvasText; --_tint: Canvas; }
    input { appearance: auto; }
    input[type='checkbox']:checked::before { content: none; }
    .option:has(:checked) { outline: 2px solid Highlight; }
    .primary, .primary:hover { background: ButtonFace; border-width: 3px; color: ButtonText; }
    .primary span { color: inherit; }
    progress { block-size: 8px; border: 1px solid; background: Canvas; }
  }
`;
