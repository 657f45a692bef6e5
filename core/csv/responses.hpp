#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

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
/// others are ids of items. Items without a column are answered by nobody. Each further row is a person: the id of the
/// role, and for each item the category as a whole number from 0, or nothing for unanswered. Spaces and tabs around a
/// field are passed over: no id or number has any. A row of empty fields, as spreadsheets leave behind, is nobody.
///
/// All that is wrong with the header is told, and then no row is read. Of a bad row all is told too; it is left out
/// whole, and the others are kept. After broken CSV reading goes on where Reader does.
class ResponseReader {
 public:
  static constexpr std::size_t kMaxProblems = 1'000;

  /// `quiz` must outlive it.
  explicit ResponseReader(const Quiz& quiz);

  void feed(std::string_view chunk);
  /// Ends the text. Not to be called when reading it failed: its last row could be half.
  void finish();

  bool has_header() const noexcept { return header_ == Header::good; }
  const Responses& responses() const noexcept { return responses_; }
  std::size_t rows() const noexcept { return rows_; }        ///< People in the text, with those left out.
  std::size_t skipped() const noexcept { return skipped_; }  ///< People left out.

  /// In the order of the text, the first kMaxProblems. The path of one in a person's field is "/<name of the column>".
  const Problems& problems() const noexcept { return problems_; }
  std::size_t further() const noexcept { return further_; }  ///< Problems past those.

 private:
  enum class Header { awaited, good, bad };

  void take(const Result<Record>& record);
  void read_header(Record record);
  bool read_person(Record record);
  std::size_t read_role(const Field& field);
  int read_answer(const Field& field, const Item& item);
  void report(ErrorCode code, const Field& field, std::string_view column, std::string message);
  void report(Error problem);

  const Quiz& quiz_;
  Reader reader_;
  Responses responses_;
  Header header_ = Header::awaited;
  std::vector<std::size_t> columns_;  // the item of each; for the role the number of items
  Answers answers_;                   // of the row in hand; items without a column stay unanswered
  Problems problems_;
  std::size_t rows_ = 0;
  std::size_t skipped_ = 0;
  std::size_t further_ = 0;
};

}  // namespace rolefit::csv
