/** @import {Context} from '../types.js' */
import { html, nothing } from 'lit';
import { markers } from './sources.js';

/**
 * A list of entries that can be opened one by one.
 * @param {Context} context @param {{name: string, text: string, evidence?: string[]}[]} entries
 */
const disclosures = (context, entries) => html`
  <div lang=${context.quiz.language ?? nothing} dir="auto">
    ${entries.map(
      ({ name, text, evidence }) => html`
        <details class="section">
          <summary>${name}</summary>
          <p>${text} ${markers(context, evidence)}</p>
        </details>
      `,
    )}
  </div>
`;

/** Demand, the years ahead and roles close to these. @param {Context} context */
export const outlook = (context) => {
  const { outlook: topics = [] } = context.quiz;
  return disclosures(context, topics.map(({ topic, ...entry }) => ({ name: topic, ...entry })));
};

/** Frequent questions. @param {Context} context */
export const faq = (context) => {
  const { faq: questions = [] } = context.quiz;
  return disclosures(context, questions.map(({ question, answer, evidence }) => ({ name: question, text: answer, evidence })));
};
