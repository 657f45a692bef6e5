// Follows https://surveyjs.io/form-library/documentation/get-started-html-css-javascript, with a bundler.
import questions from 'bench:questions';
import { Model } from 'survey-core';
import 'survey-core/survey-core.fontless.min.css';
import 'survey-js-ui';

const survey = new Model({
  questionsOnPageMode: 'questionPerPage',
  elements: questions.map(({ id, prompt, answers }) => ({
    type: 'radiogroup',
    name: id,
    title: prompt,
    isRequired: true,
    choices: answers.map((text, value) => ({ value, text })),
  })),
});
survey.render(document.getElementById('quiz'));
