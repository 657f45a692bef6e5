#include <cmath>
#include <optional>

#include "json/object_reader.hpp"
#include "rolefit/json/decode.hpp"

namespace rolefit::json {
namespace {

/// Reads the tokens of a row as programs write it, one after the other. Each function returns false, or nothing, where
/// something else stands.
class PlainRow {
 public:
  explicit PlainRow(std::string_view text) : text_(text) {}

  bool take(char c) noexcept {
    skip_space();
    if (at_ == text_.size() || text_[at_] != c) return false;
    ++at_;
    return true;
  }

  /// A text in quotes, of ASCII without escapes.
  std::optional<std::string_view> text() noexcept {
    if (!take('"')) return std::nullopt;
    const auto begin = at_;
    while (at_ < text_.size() && text_[at_] >= ' ' && text_[at_] <= '~' && text_[at_] != '"' && text_[at_] != '\\')
      ++at_;
    if (at_ == text_.size() || text_[at_] != '"') return std::nullopt;
    return text_.substr(begin, at_++ - begin);
  }

  /// Digits alone, as JSON writes a whole number.
  std::optional<double> whole() noexcept {
    skip_space();
    const auto begin = at_;
    double number = 0.0;
    while (at_ < text_.size() && text_[at_] >= '0' && text_[at_] <= '9') number = 10.0 * number + (text_[at_++] - '0');
    const auto digits = at_ - begin;
    if (digits == 0 || digits > kMostDigits || (digits > 1 && text_[begin] == '0')) return std::nullopt;
    return number;
  }

  bool ends() noexcept {
    skip_space();
    return at_ == text_.size();
  }

  bool is_text() noexcept {
    skip_space();
    return at_ < text_.size() && text_[at_] == '"';
  }

 private:
  static constexpr std::size_t kMostDigits = 15;  // a double holds every such number

  void skip_space() noexcept {
    while (at_ < text_.size() &&
           (text_[at_] == ' ' || text_[at_] == '\t' || text_[at_] == '\r' || text_[at_] == '\n')) {
      ++at_;
    }
  }

  std::string_view text_;
  std::size_t at_ = 0;
};

/// The document, or its first problem: answers under a key that stands twice are ambiguous.
Result<Document> parse_strictly(std::string_view text) {
  auto document = parse(text);
  if (document && !document->problems.empty()) return std::move(document->problems.front());
  return document;
}

Error placed(std::string_view text, const Value& value, Error error) {
  Places(text).locate(value.offset, error);
  return error;
}

}  // namespace

/// A row in the plainest form: its keys once each, texts of ASCII without escapes, whole numbers of digits alone. It is
/// what nearly every program writes, and ten times as fast as the reader of all JSON. Nothing for any other row, good
/// or bad: that reader takes it, and says what is wrong.
std::optional<Row> AnswerReader::plain_row(std::string_view text) const {
  PlainRow plain(text);
  Row row;
  bool has_answers = false;
  if (text.size() > kMaxBytes || !plain.take('{')) return std::nullopt;
  do {
    const auto key = plain.text();
    if (!key || !plain.take(':')) return std::nullopt;
    if (*key == "id" && row.id.index() == 0) {
      if (plain.is_text()) {
        const auto id = plain.text();
        if (!id) return std::nullopt;
        row.id = std::string(*id);
      } else {
        const auto id = plain.whole();
        if (!id) return std::nullopt;
        row.id = *id;
      }
    } else if (*key == "answers" && !has_answers) {
      has_answers = true;
      row.answers.assign(quiz_.items.size(), kUnanswered);
      if (!plain.take('{')) return std::nullopt;
      if (plain.take('}')) continue;
      do {
        const auto id = plain.text();
        if (!id || !plain.take(':')) return std::nullopt;
        const auto category = plain.whole();
        const auto item = items_.find(*id);
        if (!category || item == items_.end()) return std::nullopt;
        auto& answer = row.answers[item->second];
        if (answer != kUnanswered || !(*category < static_cast<double>(quiz_.items[item->second].categories()))) {
          return std::nullopt;
        }
        answer = static_cast<int>(*category);
      } while (plain.take(','));
      if (!plain.take('}')) return std::nullopt;
    } else {
      return std::nullopt;
    }
  } while (plain.take(','));
  if (!plain.take('}') || !plain.ends() || !has_answers) return std::nullopt;
  return row;
}

AnswerReader::AnswerReader(const Quiz& quiz) : quiz_(quiz) {
  for (std::size_t i = 0; i < quiz.items.size(); ++i) items_.emplace(quiz.items[i].id, i);
}

Result<Row> AnswerReader::row(std::string_view text) const {
  if (auto row = plain_row(text)) return *std::move(row);
  const auto document = parse_strictly(text);
  if (!document) return document.error();
  const Value& root = document->root;
  if (root.kind != Value::Kind::object) {
    return placed(text, root, {.code = ErrorCode::wrong_type, .message = in_quotes(root) + " is not an object"});
  }
  Row row;
  const Value* answers = nullptr;
  for (std::size_t i = 0; i < root.keys.size(); ++i) {
    const auto& value = root.elements[i];
    if (root.keys[i] == "answers") {
      answers = &value;
    } else if (root.keys[i] != "id") {
      return placed(text, value,
                    {.code = ErrorCode::unknown_key,
                     .path = "/" + pointer_token(root.keys[i]),
                     .message = in_quotes(root.keys[i]) + " is not a key of a row" +
                                suggestion(root.keys[i], {"id", "answers"})});
    } else if (value.kind == Value::Kind::text) {
      row.id = value.text;
    } else if (value.kind == Value::Kind::number) {
      row.id = value.number;
    } else if (value.kind != Value::Kind::null) {
      return placed(text, value,
                    {.code = ErrorCode::wrong_type,
                     .path = "/id",
                     .message = in_quotes(value) + " is neither a text nor a number"});
    }
  }
  if (!answers)
    return placed(text, root, {.code = ErrorCode::missing, .path = "/answers", .message = "'answers' is missing"});
  auto read = read_answers(text, *answers);
  if (!read) return read.error();
  row.answers = *std::move(read);
  return row;
}

Result<Answers> AnswerReader::read_answers(std::string_view text, const Value& value) const {
  const std::string path = "/answers";
  if (value.kind != Value::Kind::object) {
    return placed(text, value,
                  {.code = ErrorCode::wrong_type, .path = path, .message = in_quotes(value) + " is not an object"});
  }
  Answers answers(quiz_.items.size(), kUnanswered);
  for (std::size_t i = 0; i < value.elements.size(); ++i) {
    const auto& key = value.keys[i];
    const auto& category = value.elements[i];
    const auto item = items_.find(key);
    if (item == items_.end()) {
      std::vector<std::string> ids;
      for (const auto& known : quiz_.items) ids.push_back(known.id);
      return placed(text, category,
                    {.code = ErrorCode::unknown_id,
                     .path = path + "/" + pointer_token(key),
                     .message = in_quotes(key) + " is not the id of an item" + suggestion(key, ids)});
    }
    if (category.kind == Value::Kind::null) continue;
    const auto last = static_cast<double>(quiz_.items[item->second].categories() - 1);
    const bool whole = category.number == std::floor(category.number);
    if (category.kind != Value::Kind::number || !whole || category.number < 0.0 || category.number > last) {
      return placed(text, category,
                    {.code = ErrorCode::out_of_range,
                     .path = path + "/" + pointer_token(key),
                     .message = in_quotes(category) + " is no category of this item; it has 0 to " +
                                std::to_string(quiz_.items[item->second].categories() - 1)});
    }
    answers[item->second] = static_cast<int>(category.number);
  }
  return answers;
}

}  // namespace rolefit::json
