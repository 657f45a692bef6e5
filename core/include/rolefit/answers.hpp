#pragma once

#include <string_view>

#include "rolefit/quiz.hpp"

namespace rolefit {

/// Reads answers as the page hands them to an engine: one character for each item, in the order of the quiz. It is '.'
/// where the item is unanswered, and else the category as a lower-case hexadecimal digit, since no item has more than
/// 16 categories. "1.0" means: category 1 of the first item, no answer to the second, category 0 of the third. Fails
/// with
/// - wrong_length unless there is one character for each item,
/// - wrong_text at "/<item id>" for any other character,
/// - out_of_range at "/<item id>" for a category that the item does not have.
Result<Answers> answers_from_text(const Quiz& quiz, std::string_view text);

}  // namespace rolefit
