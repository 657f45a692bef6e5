// Follows the readme of react-quiz-component, and React's documentation.
import questions from 'bench:questions';
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import Quiz from 'react-quiz-component';

const quiz = {
  quizTitle: 'Data Scientist or Machine Learning Engineer?',
  quizSynopsis: 'A few short questions about concrete work. There are no right answers.',
  questions: questions.map(({ prompt, answers, points }) => ({
    question: prompt,
    questionType: 'text',
    answerSelectionType: 'single',
    answers,
    correctAnswer: String(points.indexOf(Math.max(...points)) + 1),
    messageForCorrectAnswer: '',
    messageForIncorrectAnswer: '',
    explanation: '',
    point: '1',
  })),
};
createRoot(document.getElementById('quiz')).render(createElement(Quiz, { quiz }));
