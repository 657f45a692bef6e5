import { html } from 'lit';

/**
 * A part of the result that opens at will. Its name is also that of its `::part`.
 * @param {string} name @param {unknown} heading @param {unknown} body @param {boolean} [open] from the start
 */
export const chapter = (name, heading, body, open = false) => html`
  <details class="chapter ${name}" part=${name} ?open=${open}>
    <summary><h3>${heading}</h3></summary>
    <div class="inside">${body}</div>
  </details>
`;
