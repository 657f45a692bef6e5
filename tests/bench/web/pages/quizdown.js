// Behind the file that quizdown's readme has one load: every <div class="quizdown"> becomes a quiz once the page has loaded.
quizdown.init({ shuffleAnswers: false });
