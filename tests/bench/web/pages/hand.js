// A quiz written by hand, with twelve questions and a sum, and nothing else.
import questions from 'bench:questions';

const place = document.getElementById('quiz');
let sum = 0;
const ask = (n) => {
  const { prompt, answers } = questions[n];
  const options = answers.map((answer, i) => `<label><input type="radio" name="a" value="${i}" required> ${answer}</label>`);
  place.innerHTML = `<form><fieldset><legend>${n + 1}. ${prompt}</legend>${options.join('')}</fieldset><button>Next</button></form>`;
  place.firstChild.onsubmit = (event) => {
    event.preventDefault();
    sum += questions[n].points[event.target.a.value];
    if (n + 1 < questions.length) ask(n + 1);
    else place.innerHTML = `<p class="result">You may be a ${sum > 0 ? 'Data Scientist' : 'Machine Learning Engineer'}.</p>`;
  };
};
ask(0);
