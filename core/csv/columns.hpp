#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "csv/cell.hpp"
#include "csv/csv.hpp"
#include "rolefit/quiz.hpp"

namespace rolefit::csv {

/// The texts of a quiz, which files may have in place of its ids and numbers. Each list is as long as the quiz's or
/// empty; an empty text stands for nothing.
struct Texts {
  std::vector<std::string> roles;                    ///< The name of each role.
  std::vector<std::string> prompts;                  ///< The prompt of each item.
  std::vector<std::vector<std::string>> categories;  ///< Of each item, the text of each category.
};

/// Values of one column that were refused: how many, and the first few different ones.
class Refusals {
 public:
  void add(const Field& field, std::string_view text);
  std::size_t count() const noexcept { return count_; }
  const std::string& first() const noexcept { return texts_.front(); }

  /// The problem as a whole, at the place of the first one: `one` where it is the only one, else `column` "3 of 40
  /// values are `what`, first in line 5: 'x'; also 'y'". Then `further`.
  Error problem(ErrorCode code, const std::string& path, const std::string& one, const std::string& column,
                std::size_t values, const std::string& what, const std::string& further) const;

 private:
  static constexpr std::size_t kTexts = 4;

  std::size_t count_ = 0;
  std::size_t line_ = 0;
  std::size_t column_ = 0;
  std::vector<std::string> texts_;
};

/// The column of the people's roles.
class RoleColumn {
 public:
  /// `quiz` must outlive it.
  RoleColumn(const Quiz& quiz, const Texts& texts);

  /// The role that a field names by its id or name; nothing when it is refused.
  std::optional<std::size_t> read(const Field& field);

  /// What was refused, once for each kind.
  Problems problems() const;

 private:
  const Quiz& quiz_;
  Names names_;
  std::vector<std::string> called_;
  std::size_t values_ = 0;
  Refusals unknown_;
  Refusals missing_;
};

/// Whether a category's text is a number, and another one than the category's own from 0. "1" may then be the category
/// of that text, or the one after the first. `#1` always means the category counted 1.
bool is_called_by_numbers(const std::vector<std::string>& categories);

/// The column of an item.
class AnswerColumn {
 public:
  /// `item` must outlive it; `texts` are those of its categories, or none.
  AnswerColumn(const Item& item, const std::vector<std::string>& texts);

  /// The category that a field names by its number or text, or kUnanswered; nothing when it is refused.
  std::optional<int> read(const Field& field);

  /// Whether nobody can tell what its numbers say: they seem to be counted from 1, or to be the categories' own texts.
  bool is_in_doubt() const noexcept;

  /// What was refused, or is in doubt.
  std::optional<Error> problem() const;

 private:
  std::optional<int> number(const Field& field, std::uint64_t value);
  std::optional<int> counted(std::string_view text) const;
  std::string allowed() const;
  bool holds_several(const std::string& text) const;

  const Item* item_;
  std::vector<std::string> texts_;
  Names names_;
  std::optional<int> yes_, no_;  // of an item whose categories are these
  bool is_called_by_numbers_ = false;
  std::size_t values_ = 0;
  Refusals refused_;
  Refusals numbers_;               // all of them, where they may be in doubt
  std::size_t past_the_last_ = 0;  // numbers that are one more than the last category's
  bool has_count_only_ = false;    // a number that can only be counted from 0
  bool has_text_only_ = false;     // or only be a category's text
};

/// The column that says how many people a row stands for.
class CountColumn {
 public:
  /// A whole number from 1 to Responses::kMaxPeople; nothing when it is refused.
  std::optional<std::uint64_t> read(const Field& field);

  std::optional<Error> problem() const;

 private:
  std::size_t values_ = 0;
  Refusals refused_;
};

/// The column of codes or links of results, each of which has all answers.
class CodeColumn {
 public:
  /// `quiz` must outlive it.
  explicit CodeColumn(const Quiz& quiz) : quiz_(quiz) {}

  /// The answers of a code; nothing when it is refused.
  std::optional<Answers> read(const Field& field);

  /// What was refused, once for each reason.
  Problems problems() const;

 private:
  struct Reason {
    ErrorCode code;
    std::string message;
    Refusals refused;
  };
  void refuse(ErrorCode code, const std::string& message, const Field& field, std::string_view text);

  const Quiz& quiz_;
  std::size_t values_ = 0;
  std::vector<Reason> reasons_;
};

}  // namespace rolefit::csv
