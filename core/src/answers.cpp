#include "rolefit/answers.hpp"

#include <string>
#include <utility>

#include "rolefit/text.hpp"

namespace rolefit {
namespace {

constexpr std::string_view kDigits = "0123456789abcdef";
static_assert(kDigits.size() == limits::kCategories);

}  // namespace

Result<Answers> answers_from_text(const Quiz& quiz, std::string_view text) {
  const auto& items = quiz.items;
  if (text.size() != items.size()) {
    return Error{.code = ErrorCode::wrong_length,
                 .message = std::to_string(text.size()) + " characters for " + std::to_string(items.size()) + " items"};
  }
  Answers answers(items.size(), kUnanswered);
  for (std::size_t i = 0; i < items.size(); ++i) {
    if (text[i] == '.') continue;
    const auto category = kDigits.find(text[i]);
    if (category == kDigits.npos) {
      return Error{.code = ErrorCode::wrong_text,
                   .path = "/" + items[i].id,
                   .message = in_quotes(text.substr(i, 1)) + " is neither '.' nor one of " + std::string(kDigits)};
    }
    answers[i] = static_cast<int>(category);
  }
  if (const auto counted = count_answers(quiz, answers); !counted) return counted.error();
  return answers;
}

}  // namespace rolefit
