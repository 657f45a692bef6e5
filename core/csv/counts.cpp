#include "csv/counts.hpp"

#include <string>
#include <vector>

#include "csv/responses.hpp"

namespace rolefit::csv {

std::optional<Error> no_counts(const Quiz& quiz, const Texts& texts) {
  for (std::size_t i = 0; i < quiz.items.size(); ++i) {
    const auto is_called = [&](std::string_view name) {
      return name_key(quiz.items[i].id) == name || (i < texts.prompts.size() && name_key(texts.prompts[i]) == name);
    };
    const bool is_count = is_called(kCountName);
    if (!is_count && name_key(quiz.items[i].id) != kRoleName) continue;
    return Error{.code = ErrorCode::duplicate_id,
                 .path = "/items/" + std::to_string(i),
                 .message = "an item that is called '" + std::string(is_count ? kCountName : kRoleName) +
                            "' cannot be told from the column of that name in a file of counts"};
  }
  return std::nullopt;
}

void write_counts(const Quiz& quiz, const Texts& texts, const Responses& people,
                  const std::function<void(std::string_view)>& write) {
  std::vector<std::string> before;  // a category's number, by item
  for (std::size_t i = 0; i < quiz.items.size(); ++i) {
    before.emplace_back(i < texts.categories.size() && is_called_by_numbers(texts.categories[i]) ? ",#" : ",");
  }
  std::string line = std::string(kCountName) + ',' + std::string(kRoleName);
  for (const auto& item : quiz.items) line += ',' + item.id;
  write(line + '\n');
  for (const auto p : people.order()) {
    line = std::to_string(people.count(p)) + ',' + quiz.roles[people.role(p)].id;
    for (std::size_t i = 0; i < quiz.items.size(); ++i) {
      const int answer = people.answer(p, i);
      line += answer == kUnanswered ? "," : before[i] + std::to_string(answer);
    }
    write(line += '\n');
  }
}

}  // namespace rolefit::csv
