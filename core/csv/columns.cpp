#include "csv/columns.hpp"

#include <algorithm>

#include "rolefit/encoding.hpp"
#include "rolefit/responses.hpp"
#include "rolefit/share.hpp"
#include "rolefit/text.hpp"

namespace rolefit::csv {
namespace {

constexpr std::string_view kBetweenAnswers = ";,|\n";
constexpr std::size_t kNamed = 6;  // texts that a message lists
const std::string kName = " ";     // before a role's name where ids are looked for too: no id begins so

/// " 'a', 'b', 'c', …"
std::string listed(const std::vector<std::string>& texts) {
  std::string out;
  for (std::size_t i = 0; i < std::min(texts.size(), kNamed); ++i) out += (i > 0 ? ", " : " ") + in_quotes(texts[i]);
  return texts.size() > kNamed ? out + ", …" : out;
}

/// "; …" where a refused text says by itself what is wrong with it.
std::string hint(const std::string& text) {
  if (const auto lost = lost_letters(text)) return "; " + *lost;
  return "";
}

}  // namespace

void Refusals::add(const Field& field, std::string_view text) {
  if (++count_ == 1) {
    line_ = field.line;
    column_ = field.column;
  }
  if (texts_.size() < kTexts && std::find(texts_.begin(), texts_.end(), text) == texts_.end()) {
    texts_.emplace_back(text.substr(0, 1000));
  }
}

Error Refusals::problem(ErrorCode code, const std::string& path, const std::string& one, const std::string& column,
                        std::size_t values, const std::string& what, const std::string& further) const {
  Error error{.code = code, .path = "", .message = one + further, .line = line_, .column = column_};
  if (count_ == 1) {
    error.path = path;
    return error;
  }
  error.message = "column " + column + ": " + std::to_string(count_) + " of " + std::to_string(values) + " " + what +
                  ", first in line " + std::to_string(line_);
  if (!first().empty()) error.message += ": " + in_quotes(first());
  for (std::size_t i = 1; i < texts_.size(); ++i) error.message += (i == 1 ? "; also " : ", ") + in_quotes(texts_[i]);
  error.message += further;
  return error;
}

RoleColumn::RoleColumn(const Quiz& quiz, const Texts& texts) : quiz_(quiz) {
  for (std::size_t k = 0; k < quiz.roles.size(); ++k) {
    names_.add(name_key(quiz.roles[k].id), k);
    if (k < texts.roles.size() && !texts.roles[k].empty()) {
      names_.add(kName + folded(texts.roles[k]), k);
      called_.push_back(texts.roles[k]);
    }
  }
}

std::optional<std::size_t> RoleColumn::read(const Field& field) {
  const auto text = trimmed(field.text);
  ++values_;
  for (std::size_t k = 0; k < quiz_.roles.size(); ++k) {
    if (quiz_.roles[k].id == text) return k;
  }
  if (const auto named = names_.find(kName + folded(text))) return named;
  if (const auto called = names_.find(name_key(text))) return called;
  if (is_missing(text)) missing_.add(field, "");
  else unknown_.add(field, text);
  return std::nullopt;
}

Problems RoleColumn::problems() const {
  Problems found;
  if (missing_.count() > 0) {
    found.push_back(missing_.problem(ErrorCode::missing, "/role", "no role", "role", values_, "rows have no role", ""));
  }
  if (unknown_.count() > 0) {
    std::vector<std::string> ids;
    for (const auto& role : quiz_.roles) ids.push_back(role.id);
    std::string further = unknown_.count() > 1 ? "; it has" + listed(ids) : "";
    if (!further.empty() && !called_.empty()) further += ", called" + listed(called_);
    found.push_back(unknown_.problem(ErrorCode::unknown_id, "/role",
                                     in_quotes(unknown_.first()) + " is not the id of a role", "role", values_,
                                     "values are no role of this quiz", further + hint(unknown_.first())));
  }
  return found;
}

bool is_called_by_numbers(const std::vector<std::string>& categories) {
  for (std::size_t c = 0; c < categories.size(); ++c) {
    if (const auto number = whole_number(trimmed(categories[c])); number && *number != c) return true;
  }
  return false;
}

AnswerColumn::AnswerColumn(const Item& item, const std::vector<std::string>& texts)
    : item_(&item), texts_(texts), is_called_by_numbers_(csv::is_called_by_numbers(texts)) {
  for (std::size_t c = 0; c < std::min(texts.size(), item.categories()); ++c) {
    names_.add(folded(texts[c]), c);
    if (const auto said = truth(trimmed(texts[c])); said && item.categories() == 2) {
      (*said ? yes_ : no_) = static_cast<int>(c);
    }
  }
  if (texts_.empty() && item.categories() == 2) {
    no_ = 0;
    yes_ = 1;
  }
}

std::optional<int> AnswerColumn::read(const Field& field) {
  const auto text = trimmed(field.text);
  if (text.empty()) return kUnanswered;
  if (const auto value = whole_number(text)) return number(field, *value);
  if (const auto category = counted(text)) {
    ++values_;
    return category;
  }
  const auto named = texts_.empty() ? std::nullopt : names_.find(folded(text));
  if (!named && is_missing(text)) return kUnanswered;
  ++values_;
  if (named) return static_cast<int>(*named);
  if (const auto said = yes_ && no_ ? truth(text) : std::nullopt) return *said ? yes_ : no_;
  refused_.add(field, text);
  return std::nullopt;
}

std::optional<int> AnswerColumn::number(const Field& field, std::uint64_t value) {
  const auto categories = item_->categories();
  const auto text = trimmed(field.text);
  ++values_;
  numbers_.add(field, text);
  const auto named = names_.find(folded(text));
  if (value < categories && (is_called_by_numbers_ ? !named : value == 0)) has_count_only_ = true;
  if (value < categories) return static_cast<int>(value);
  if (named) has_text_only_ = true;
  if (named) return static_cast<int>(*named);
  if (value == categories) ++past_the_last_;
  refused_.add(field, text);
  return std::nullopt;
}

/// The category of a text such as #1, where a number alone would be in doubt.
std::optional<int> AnswerColumn::counted(std::string_view text) const {
  if (!is_called_by_numbers_ || !text.starts_with('#') || names_.find(folded(text))) return std::nullopt;
  const auto value = whole_number(text.substr(1));
  return value && *value < item_->categories() ? std::optional(static_cast<int>(*value)) : std::nullopt;
}

bool AnswerColumn::is_in_doubt() const noexcept {
  if (numbers_.count() == 0) return false;
  if (is_called_by_numbers_) return has_text_only_ || !has_count_only_;
  const bool seems_from_1 = past_the_last_ > 0 && past_the_last_ == refused_.count() && !has_count_only_;
  return seems_from_1 && numbers_.count() > past_the_last_;
}

std::optional<Error> AnswerColumn::problem() const {
  const auto path = "/" + item_->id;
  if (is_called_by_numbers_ && is_in_doubt()) {
    return numbers_.problem(ErrorCode::out_of_range, path, in_quotes(numbers_.first()) + " is a number", item_->id,
                            values_, "values are numbers",
                            "; the item's categories are called by numbers too, so it cannot be told whether the text "
                            "of one is meant, or its number, which counts from 0. Give all numbers from 0, as #0, #1 "
                            "and so on, or change the texts in the quiz");
  }
  if (refused_.count() == 0) return std::nullopt;
  auto further = "; it has" + allowed();
  if (is_in_doubt()) further += "; these numbers seem to be counted from 1: take 1 off every one of them";
  if (holds_several(refused_.first())) {
    further += "; a cell with several answers: an item takes one, so that each box is a column and an item of its own";
  }
  return refused_.problem(ErrorCode::out_of_range, path, in_quotes(refused_.first()) + " is no category of this item",
                          item_->id, values_, "values are no category of this item", further + hint(refused_.first()));
}

std::string AnswerColumn::allowed() const {
  auto out = " the whole numbers 0 to " + std::to_string(item_->categories() - 1);
  if (!texts_.empty()) out += ", or its texts" + listed(texts_);
  return out;
}

/// Whether `text` is made of several of the categories, as forms write the boxes that somebody ticked.
bool AnswerColumn::holds_several(const std::string& text) const {
  return std::any_of(kBetweenAnswers.begin(), kBetweenAnswers.end(), [&](char separator) {
    std::size_t known = 0;
    std::size_t parts = 0;
    for (std::string_view rest = text; !rest.empty();) {
      const auto part = trimmed(rest.substr(0, rest.find(separator)));
      rest.remove_prefix(
          std::min(rest.size(), rest.find(separator) == rest.npos ? rest.size() : rest.find(separator) + 1));
      const auto value = whole_number(part);
      known += names_.find(folded(part)) || (value && *value < item_->categories()) ? 1 : 0;
      ++parts;
    }
    return parts > 1 && known > 0;
  });
}

std::optional<std::uint64_t> CountColumn::read(const Field& field) {
  const auto text = trimmed(field.text);
  ++values_;
  const auto value = whole_number(text);
  // 1,000 and 1.000 are a thousand to some people and 1 to others.
  const auto point = text.find_first_of(".,");
  const bool is_in_doubt = point != text.npos && text.size() - point == 4;
  if (value && *value >= 1 && *value <= Responses::kMaxPeople && !is_in_doubt) return value;
  refused_.add(field, text);
  return std::nullopt;
}

std::optional<Error> CountColumn::problem() const {
  if (refused_.count() == 0) return std::nullopt;
  const auto first = refused_.first().empty() ? "nothing" : in_quotes(refused_.first());
  return refused_.problem(ErrorCode::out_of_range, "/count", first + " is no number of people", "count", values_,
                          "values are no number of people",
                          "; it is a whole number from 1 to " + std::to_string(Responses::kMaxPeople) +
                              ", without separators between its digits");
}

std::optional<Answers> CodeColumn::read(const Field& field) {
  const auto text = trimmed(field.text);
  ++values_;
  if (is_missing(text)) {
    refuse(ErrorCode::missing, "it is the code of the person's result, or a link with it", field, text);
    return std::nullopt;
  }
  auto answers = unshare(quiz_, code_in(text));
  if (answers) return *std::move(answers);
  refuse(answers.error().code, answers.error().message, field, text);
  return std::nullopt;
}

void CodeColumn::refuse(ErrorCode code, const std::string& message, const Field& field, std::string_view text) {
  const auto is_this = [&](const Reason& reason) { return reason.code == code; };
  auto reason = std::find_if(reasons_.begin(), reasons_.end(), is_this);
  if (reason == reasons_.end()) {
    reason = reasons_.insert(reason, {.code = code, .message = message, .refused = {}});
  }
  reason->refused.add(field, text);
}

Problems CodeColumn::problems() const {
  Problems found;
  for (const auto& [code, message, refused] : reasons_) {
    const auto first = refused.first().empty() ? "nothing" : in_quotes(refused.first());
    found.push_back(refused.problem(code, "/code", first + " is no code of this quiz", "code", values_,
                                    "values are no code of this quiz", "; " + message));
  }
  return found;
}

}  // namespace rolefit::csv
