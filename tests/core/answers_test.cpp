#include "rolefit/answers.hpp"

#include "support/catch.hpp"
#include "support/fixture.hpp"

using namespace rolefit;

namespace {

/// One graded item for each entry, with as many categories as it says.
Quiz quiz_with_categories(const std::vector<std::size_t>& categories) {
  Quiz quiz{.id = "q", .traits = {{.id = "t"}}, .roles = {{.id = "r", .mean = {0.0}, .sd = {1.0}}}};
  for (const auto n : categories) {
    Item item{.id = "i" + std::to_string(quiz.items.size())};
    for (std::size_t step = 0; step + 1 < n; ++step) item.intercepts.push_back(-static_cast<double>(step));
    quiz.items.push_back(item);
  }
  return quiz;
}

}  // namespace

TEST_CASE("each character of a text of answers is the answer to the item in its place") {
  const auto quiz = quiz_with_categories({2, 16, 3, 16});
  REQUIRE(check(quiz).empty());
  CHECK(*answers_from_text(quiz, "....") == Answers(4, kUnanswered));
  CHECK(*answers_from_text(quiz, "1.0.") == Answers{1, kUnanswered, 0, kUnanswered});
  CHECK(*answers_from_text(quiz, "092f") == Answers{0, 9, 2, 15});
  CHECK(*answers_from_text(quiz, "1a.b") == Answers{1, 10, kUnanswered, 11});
}

TEST_CASE("a text of answers that the quiz does not have is refused, and says why") {
  struct Row {
    std::string text;
    ErrorCode code;
    std::string path, message;
  };
  using enum ErrorCode;
  const auto row = GENERATE(values<Row>({
      {"", wrong_length, "", "0 characters for 3 items"},
      {"10", wrong_length, "", "2 characters for 3 items"},
      {"1001", wrong_length, "", "4 characters for 3 items"},
      {std::string("10\0.", 4), wrong_length, "", "4 characters for 3 items"},
      {"12.", out_of_range, "/i1", "2 is no category of this item; it has 0 to 1"},
      {"..f", out_of_range, "/i2", "15 is no category of this item; it has 0 to 2"},
      {"1g.", wrong_text, "/i1", "'g' is neither '.' nor one of 0123456789abcdef"},
      {"A..", wrong_text, "/i0", "'A' is neither '.' nor one of 0123456789abcdef"},
      {". .", wrong_text, "/i1", "' ' is neither '.' nor one of 0123456789abcdef"},
      {"-1.", wrong_text, "/i0", "'-' is neither '.' nor one of 0123456789abcdef"},
      {".\xc3\xa4", wrong_text, "/i1", "'\uFFFD' is neither '.' nor one of 0123456789abcdef"},
      {std::string(".\0.", 3), wrong_text, "/i1", "'\uFFFD' is neither '.' nor one of 0123456789abcdef"},
  }));
  CAPTURE(row.text);
  const auto answers = answers_from_text(quiz_with_categories({2, 2, 3}), row.text);
  REQUIRE_FALSE(answers);
  CHECK(answers.error().code == row.code);
  CHECK(answers.error().path == row.path);
  CHECK(answers.error().message == row.message);
}
