#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <variant>

#include "rolefit/quiz.hpp"

namespace rolefit::json {

struct Value;

/// A quiz file as read: the quiz when it can be measured with, and everything that is wrong or missing.
struct QuizFile {
  std::optional<Quiz> quiz;
  Problems problems;
};

/// Reads a quiz of format rolefit/1: what measuring needs into `quiz`, the texts for people only to check them.
QuizFile decode_quiz(std::string_view text);

/// What an author calls a row; given back as it came.
using RowId = std::variant<std::monostate, double, std::string>;

/// One person to be scored: {"id": …, "answers": {"<item id>": category from 0, …}}.
struct Row {
  RowId id;
  Answers answers;
};

/// Reads rows of answers to one quiz, which must outlive it. An unknown item, or a category that is no whole number in
/// the item's range, is an error with its place; null is unanswered.
class AnswerReader {
 public:
  explicit AnswerReader(const Quiz& quiz);

  /// Fails with the first problem.
  Result<Row> row(std::string_view text) const;

 private:
  std::optional<Row> plain_row(std::string_view text) const;
  Result<Answers> read_answers(std::string_view text, const Value& value) const;

  const Quiz& quiz_;
  std::unordered_map<std::string_view, std::size_t> items_;
};

}  // namespace rolefit::json
