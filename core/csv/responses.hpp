#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "csv/columns.hpp"
#include "csv/csv.hpp"
#include "rolefit/responses.hpp"

namespace rolefit::csv {

/// The columns that are no items, by name_key().
inline constexpr std::string_view kRoleName = "role";
inline constexpr std::string_view kCountName = "count";
inline constexpr std::string_view kCodeName = "code";

/// Rows, and the people whom they stand for.
struct Tally {
  std::uint64_t rows = 0;     ///< With those left out.
  std::uint64_t skipped = 0;  ///< Rows left out.
  std::uint64_t people = 0;   ///< With those left out. A row of which it is not known how many it stands for is one.
  std::uint64_t people_skipped = 0;

  void add(const Tally& more) noexcept;
  /// Whether the people who were read stand for all: no more than half are left out.
  bool is_sound() const noexcept { return skipped <= rows - skipped && people_skipped <= people - people_skipped; }
  bool operator==(const Tally&) const = default;
};

/// Reads what people of known roles answered, out of chunks of a CSV text:
///
///     role,sql,spark        count,role,sql,spark        role,code
///     data-scientist,1,0    12,data-scientist,1,0       data-scientist,AaRfC0gAAAAA…
///     ml-engineer,,1        7,ml-engineer,,1            ml-engineer,https://example.org/#rolefit-…
///
/// The header names the columns in any order: `role` is the person's role (never an item, even one of that id), the
/// others are ids or prompts of items, as name_key() compares them. Items without a column are answered by nobody. Each
/// further row is a person: the role by id or name, and for each item the category as a whole number from 0, its text,
/// or nothing for unanswered. How such files are written, and what stands in a cell, tell form.hpp and cell.hpp.
///
/// Unless an item is called so: `count` is the number of people whom a row stands for; `code` is the code of a result,
/// or a link with it, in place of all items.
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

  /// Adds the people to `into`, which the reader of another file may have filled. Both must outlive it, and be of the
  /// same quiz.
  ResponseReader(const Quiz& quiz, Responses& into, Texts texts = {});

  void feed(std::string_view chunk);
  /// Ends the text. Not to be called when reading it failed: its last row could be half.
  void finish();

  // What follows is known after finish().

  const Tally& tally() const noexcept { return tally_; }

  bool has_header() const noexcept { return header_ == Header::good; }

  /// Whether something can be made of the people: there is a header, of no column it is in doubt what its numbers say,
  /// there are not too many people, and is_counted().
  bool is_usable() const noexcept;

  /// Whether it is known of every row how many people it stands for. Rows of which it is not known may be those of most
  /// people, as where 1,234 is written for 1234.
  bool is_counted() const noexcept { return is_counted_; }

  /// In the order of the text, the first kMaxProblems. The path of one in a single field is "/<id of the item>".
  const Problems& problems() const noexcept { return problems_; }
  std::size_t further() const noexcept { return further_; }  ///< Problems past those.

 private:
  enum class Header { awaited, good, bad };
  /// What a column holds: an item by its number, or one of the others.
  static constexpr std::size_t kRole = limits::kItems;
  static constexpr std::size_t kCount = kRole + 1;
  static constexpr std::size_t kCode = kRole + 2;
  static constexpr std::size_t kNothing = kRole + 3;

  void begin();
  void read(std::string_view chunk);
  void take(const Result<Record>& record);
  void read_header(Record record);
  void read_column(const Field& field, bool is_first);
  bool read_person(Record record);
  bool read_answers(Record fields);
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
  bool has_commas_ = false;  // between fields
  Responses& responses_;
  bool is_full_ = false;  // told once
  bool is_counted_ = true;
  Header header_ = Header::awaited;
  std::vector<std::size_t> columns_;  // what each holds
  bool has_row_names_ = false;        // each row has a field before the first column's, which the header has not
  RoleColumn roles_;
  std::vector<AnswerColumn> answer_columns_;  // of the items that have one
  std::vector<std::size_t> answer_column_;    // of each item, where it stands there
  CountColumn counts_;
  CodeColumn codes_;
  std::optional<std::size_t> count_at_;  // the place of this column, if there is one
  std::optional<std::size_t> code_at_;
  std::optional<std::uint64_t> row_people_;  // whom the row in hand stands for, if it is known
  Answers answers_;                          // of the row in hand; items without a column stay unanswered
  Refusals wrong_length_;
  Refusals not_utf8_;
  std::string wrong_length_message_;  // of the first
  std::string not_utf8_message_;
  Problems problems_;
  Tally tally_;
  std::size_t further_ = 0;
};

}  // namespace rolefit::csv
