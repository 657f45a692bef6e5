#include "csv/responses.hpp"

#include <algorithm>
#include <charconv>
#include <unordered_map>
#include <utility>

#include "rolefit/text.hpp"

namespace rolefit::csv {
namespace {

constexpr std::string_view kRole = "role";
static_assert(kMaxFields > limits::kItems + 1, "a column for every item, the role, and some to complain about");

std::string_view trimmed(std::string_view text) noexcept {
  const auto is_blank = [](char c) { return c == ' ' || c == '\t'; };
  while (!text.empty() && is_blank(text.front())) text.remove_prefix(1);
  while (!text.empty() && is_blank(text.back())) text.remove_suffix(1);
  return text;
}

std::string counted(std::size_t n, const char* noun) {
  return std::to_string(n) + " " + noun + (n == 1 ? "" : "s");
}

/// The category that `text` spells as programs write it, or kUnanswered when the item has none of that spelling.
int category(std::string_view text, std::size_t categories) noexcept {
  std::size_t number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  const bool spelled = error == std::errc() && end == text.data() + text.size() && (text.size() == 1 || text[0] != '0');
  return spelled && number < categories ? static_cast<int>(number) : kUnanswered;
}

bool is_empty(Record record) noexcept {
  return std::all_of(record.begin(), record.end(), [](const Field& field) { return trimmed(field.text).empty(); });
}

}  // namespace

ResponseReader::ResponseReader(const Quiz& quiz)
    : quiz_(quiz), responses_(quiz), answers_(quiz.items.size(), kUnanswered) {}

void ResponseReader::feed(std::string_view chunk) {
  while (header_ != Header::bad) {
    const auto record = reader_.next(chunk);
    if (!record) return;
    take(*record);
  }
}

void ResponseReader::finish() {
  if (header_ == Header::bad) return;
  if (const auto record = reader_.finish()) take(*record);
  if (header_ == Header::awaited) {
    report({.code = ErrorCode::missing,
            .message = "no header: the first row names the columns, 'role' and ids of items",
            .line = 1,
            .column = 1});
  }
}

void ResponseReader::take(const Result<Record>& record) {
  if (header_ == Header::awaited) {
    if (record) return read_header(*record);
    header_ = Header::bad;
    return report(record.error());
  }
  if (record && is_empty(*record)) return;
  ++rows_;
  if (!record) report(record.error());
  if (!record || !read_person(*record)) ++skipped_;
}

void ResponseReader::read_header(Record record) {
  header_ = Header::bad;
  const auto& first = record.front();
  if (const auto at = first.text.find_first_of(";\t"); record.size() == 1 && at != first.text.npos) {
    return report(ErrorCode::not_csv, first, {},
                  std::string("the columns are separated by ") + (first.text[at] == ';' ? "semicolons" : "tabs") +
                      "; this reads commas only");
  }

  const auto role = quiz_.items.size();
  std::unordered_map<std::string_view, std::size_t> numbers{{kRole, role}};
  for (std::size_t i = 0; i < quiz_.items.size(); ++i) numbers.emplace(quiz_.items[i].id, i);

  if (std::none_of(record.begin(), record.end(), [](const Field& field) { return trimmed(field.text) == kRole; })) {
    report(ErrorCode::missing, first, {}, "no column 'role', which holds the id of each person's role");
  }
  std::vector<bool> has_column(role + 1, false);
  for (const auto& field : record) {
    const auto name = trimmed(field.text);
    const auto number = numbers.find(name);
    if (name.empty()) {
      report(ErrorCode::missing, field, {}, "a column without a name");
    } else if (number == numbers.end()) {
      report(ErrorCode::unknown_id, field, {}, in_quotes(name) + " is not the id of an item");
    } else if (has_column[number->second]) {
      report(ErrorCode::duplicate_id, field, {},
             "the column " + in_quotes(name) + " stands twice" +
                 (name == kRole ? "; it is each person's role, and no item of that id can have one" : ""));
    } else {
      has_column[number->second] = true;
      columns_.push_back(number->second);
    }
  }
  if (problems_.empty()) header_ = Header::good;
}

bool ResponseReader::read_person(Record record) {
  if (record.size() != columns_.size()) {
    const auto& place = record[std::min(record.size() - 1, columns_.size())];
    report(ErrorCode::wrong_length, place, {},
           counted(record.size(), "field") + " for " + counted(columns_.size(), "column"));
    return false;
  }
  const auto told = problems_.size() + further_;
  std::size_t role = 0;
  for (std::size_t c = 0; c < columns_.size(); ++c) {
    if (columns_[c] == quiz_.items.size()) role = read_role(record[c]);
    else answers_[columns_[c]] = read_answer(record[c], quiz_.items[columns_[c]]);
  }
  if (problems_.size() + further_ > told) return false;
  const auto added = responses_.add(role, answers_);
  if (!added) report(added.error().code, record.front(), {}, added.error().message);
  return added.has_value();
}

std::size_t ResponseReader::read_role(const Field& field) {
  const auto id = trimmed(field.text);
  const auto found =
      std::find_if(quiz_.roles.begin(), quiz_.roles.end(), [&](const Role& role) { return role.id == id; });
  if (id.empty()) {
    report(ErrorCode::missing, field, kRole, "no role");
  } else if (found == quiz_.roles.end()) {
    report(ErrorCode::unknown_id, field, kRole, in_quotes(id) + " is not the id of a role");
  }
  return static_cast<std::size_t>(found - quiz_.roles.begin());
}

int ResponseReader::read_answer(const Field& field, const Item& item) {
  const auto text = trimmed(field.text);
  if (text.empty()) return kUnanswered;
  const int answer = category(text, item.categories());
  if (answer == kUnanswered) {
    report(ErrorCode::out_of_range, field, item.id,
           in_quotes(text) + " is no category of this item; it has the whole numbers 0 to " +
               std::to_string(item.categories() - 1));
  }
  return answer;
}

void ResponseReader::report(ErrorCode code, const Field& field, std::string_view column, std::string message) {
  report({.code = code,
          .path = column.empty() ? std::string() : "/" + std::string(column),
          .message = std::move(message),
          .line = field.line,
          .column = field.column});
}

void ResponseReader::report(Error problem) {
  if (problems_.size() < kMaxProblems) problems_.push_back(std::move(problem));
  else ++further_;
}

}  // namespace rolefit::csv
