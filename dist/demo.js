// Only for the demo: ?lang=es in the page's address shows the quiz in that language.
const language = new URLSearchParams(location.search).get('lang');
if (language) {
  for (const tag of document.querySelectorAll('script[src="role-fit.js"]')) tag.dataset.lang = language;
  for (const quiz of document.querySelectorAll('role-fit-quiz')) quiz.lang = language;
}
