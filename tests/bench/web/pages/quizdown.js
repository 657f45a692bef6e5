// Runs after the script that quizdown's readme says to load. Once the page has loaded, every <div class="quizdown"> becomes a quiz.
quizdown.init({ shuffleAnswers: false });
