#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "csv/columns.hpp"
#include "csv/csv.hpp"
#include "rolefit/calibrate.hpp"

namespace rolefit::csv {

/// Reads what people of known roles answered, out of chunks of a CSV text:
///
///     role,sql,spark
///     data-scientist,1,0
///     ml-engineer,,1
///
/// The header names the columns in any order: `role` is the person's role (never an item, even one of that id), the
/// others are ids or prompts of items, as name_key() compares them. Items without a column are answered by nobody. Each
/// further row is a person: the role by id or name, and for each item the category as a whole number from 0, its text,
/// or nothing for unanswered. How such files are written, and what stands in a cell, tell form.hpp and cell.hpp.
///
/// Passed over are: rows without a role and answers, as spreadsheets leave behind; fields past the header's that are
/// empty; columns that programs add, which are a first one without a name, or one by a name such as 'id' or 'Unnamed:
/// 0'.
///
/// All that is wrong with the header is told, and then no row is read. What is wrong with a column's values is told
/// once for the column. A bad row is left out whole, and the others are kept. After broken CSV reading goes on where
/// Reader does.
class ResponseReader {
 public:
  static constexpr std::size_t kMaxProblems = 1'000;

  /// `quiz` must outlive it.
  explicit ResponseReader(const Quiz& quiz, Texts texts = {});

  void feed(std::string_view chunk);
  /// Ends the text. Not to be called when reading it failed: its last row could be half.
  void finish();

  // What follows is known after finish().

  bool has_header() const noexcept { return header_ == Header::good; }
  const Responses& responses() const noexcept { return responses_; }
  std::size_t rows() const noexcept { return rows_; }        ///< People in the text, with those left out.
  std::size_t skipped() const noexcept { return skipped_; }  ///< People left out.

  /// Whether the people that were read stand for those in the text: most rows are read, and no column is in doubt.
  bool is_sound() const noexcept;

  /// In the order of the text, the first kMaxProblems. The path of one in a single field is "/<id of the item>".
  const Problems& problems() const noexcept { return problems_; }
  std::size_t further() const noexcept { return further_; }  ///< Problems past those.

 private:
  enum class Header { awaited, good, bad };
  /// What a column holds: an item by its number, or one of the others.
  static constexpr std::size_t kRole = limits::kItems;
  static constexpr std::size_t kNothing = kRole + 1;

  void begin();
  void read(std::string_view chunk);
  void take(const Result<Record>& record);
  void read_header(Record record);
  void read_column(const Field& field, bool is_first);
  bool read_person(Record record);
  bool is_nobody(Record record) const;
  bool is_utf8(Record record);
  std::size_t number_of(std::string_view name) const;
  void report(ErrorCode code, const Field& field, std::string message);
  void report(Error problem);

  const Quiz& quiz_;
  Texts texts_;
  Names names_;            // the columns that are looked for, by name_key(); by id, after a space
  std::string beginning_;  // of the text, until it is known how it is written
  bool has_begun_ = false;
  Reader reader_;
  Responses responses_;
  Header header_ = Header::awaited;
  std::vector<std::size_t> columns_;  // what each holds
  bool has_row_names_ = false;        // each row has a field before the first column's, which the header has not
  RoleColumn roles_;
  std::vector<AnswerColumn> answer_columns_;  // of the items that have one
  std::vector<std::size_t> answer_column_;    // of each item, where it stands there
  Answers answers_;                           // of the row in hand; items without a column stay unanswered
  Refusals wrong_length_;
  Refusals not_utf8_;
  std::string wrong_length_message_;  // of the first
  std::string not_utf8_message_;
  Problems problems_;
  std::size_t rows_ = 0;
  std::size_t skipped_ = 0;
  std::size_t further_ = 0;
};

}  // namespace rolefit::csv
