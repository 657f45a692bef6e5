/** @import {Page} from './page.js' */
import { html } from 'lit';

/** An example, as cells that are copied from a spreadsheet. */
const kExample = 'Question\tAnswer\tCook\tBaker\nDo you weigh things when you cook?\tAlways\t2\t8\n\tHardly ever\t8\t2';

/** Questions from a spreadsheet, behind those that are there. @param {Page} page */
export const pasteTable = ({ give, words: { text } }) => html`
  <details class="spreadsheet">
    <summary>${text('sheet.title')}</summary>
    <div class="inside">
      <p class="hint">${text('sheet.lead')}</p>
      <pre dir="ltr" lang="en" tabindex="0" role="region" aria-label=${text('sheet.example')}>${kExample}</pre>
      <div class="tools"><label class="button">${text('start.file')}<input type="file" accept=".csv,.tsv,.txt,text/csv" @change=${give.chosen}></label></div>
      <div class="field">
        <label for="sheet">${text('sheet.paste')}</label>
        <textarea id="sheet" rows="4" dir="auto" spellcheck="false" @input=${give.typed}></textarea>
      </div>
    </div>
  </details>
`;
