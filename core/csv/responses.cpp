#include "csv/responses.hpp"

#include <algorithm>
#include <tuple>
#include <utility>

#include "csv/form.hpp"
#include "rolefit/encoding.hpp"
#include "rolefit/text.hpp"

namespace rolefit::csv {
namespace {

constexpr std::size_t kBeginning = 1u << 16;  // how much of a text tells how it is written
static_assert(kMaxFields > limits::kItems + 2,
              "a column for every item, the role, the count, and some to complain about");

/// Names, by name_key(), of columns that programs add: a database's keys, a form's time.
bool is_added(std::string_view key) {
  return key == "id" || key == "timestamp" || key == "index" || key.starts_with("unnamed-");
}

/// Those of a first column that holds the numbers or names of rows: of R, of readr, of data.table.
bool holds_row_names(std::string_view key) {
  for (const std::string_view known : {"", "x", "1", "v1", "rownames", "row-names", "rowname", "row", "rowid", "obs"}) {
    if (key == known) return true;
  }
  return is_added(key);
}

/// Whether two fields may be one number with a separator in it, as 1,234.
bool may_be_one(std::string_view first, std::string_view second) {
  const auto is_digits = [](std::string_view text) {
    return std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
  };
  return !first.empty() && first.size() <= 3 && second.size() == 3 && is_digits(first) && is_digits(second);
}

bool is_blank(const Field& field) {
  return trimmed(field.text).empty();
}

}  // namespace

void Tally::add(const Tally& more) noexcept {
  rows += more.rows;
  skipped += more.skipped;
  people += more.people;
  people_skipped += more.people_skipped;
}

ResponseReader::ResponseReader(const Quiz& quiz, Responses& into, Texts texts)
    : quiz_(quiz),
      texts_(std::move(texts)),
      responses_(into),
      roles_(quiz, texts_),
      answer_column_(quiz.items.size(), 0),
      codes_(quiz),
      answers_(quiz.items.size(), kUnanswered) {
  for (std::size_t i = 0; i < quiz.items.size(); ++i) {
    names_.add(" " + quiz.items[i].id, i);
    const auto key = name_key(quiz.items[i].id);
    names_.add(key, i);
    if (!key.empty() && key[0] >= '0' && key[0] <= '9') names_.add("x" + key, i);  // R lets no name begin so
    if (i < texts_.prompts.size()) names_.add(name_key(texts_.prompts[i]), i);
  }
}

void ResponseReader::feed(std::string_view chunk) {
  if (has_begun_) return read(chunk);
  const auto taken = chunk.substr(0, kBeginning - beginning_.size());
  beginning_ += taken;
  if (beginning_.size() < kBeginning) return;
  begin();
  read(chunk.substr(taken.size()));
}

void ResponseReader::finish() {
  if (!has_begun_) begin();
  if (header_ == Header::bad) return;
  if (const auto record = reader_.finish()) take(*record);
  if (header_ == Header::bad) return;
  if (header_ == Header::awaited) {
    return report({.code = ErrorCode::missing,
                   .message = "no header: the first row names the columns, 'role' and ids of items",
                   .line = 1,
                   .column = 1});
  }
  for (auto& problem : roles_.problems()) report(std::move(problem));
  if (auto problem = counts_.problem()) report(*std::move(problem));
  for (auto& problem : codes_.problems()) report(std::move(problem));
  for (const auto& column : answer_columns_) {
    if (auto problem = column.problem()) report(*std::move(problem));
  }
  const auto told = [&](const Refusals& refused, ErrorCode code, const std::string& first, const char* what) {
    if (refused.count() == 0) return;
    auto problem = refused.problem(code, "", first, "", 0, "", "");
    problem.message = first;
    if (refused.count() > 1) {
      problem.message += "; in all, " + std::to_string(refused.count()) + " of " + counted(tally_.rows, "row") + what;
    }
    report(std::move(problem));
  };
  told(wrong_length_, ErrorCode::wrong_length, wrong_length_message_, " have not as many fields as the header");
  told(not_utf8_, ErrorCode::wrong_encoding, not_utf8_message_, " have such bytes");
  std::stable_sort(problems_.begin(), problems_.end(), [](const Error& a, const Error& b) {
    return std::tie(a.line, a.column) < std::tie(b.line, b.column);
  });
}

bool ResponseReader::is_usable() const noexcept {
  return has_header() && !is_full_ && is_counted_ &&
         std::none_of(answer_columns_.begin(), answer_columns_.end(),
                      [](const AnswerColumn& column) { return column.is_in_doubt(); });
}

/// Finds out how the text is written, and reads its beginning.
void ResponseReader::begin() {
  has_begun_ = true;
  auto form = form_of(beginning_, [this](std::string_view name) { return number_of(name) != kNothing; });
  if (form.problem) {
    header_ = Header::bad;
    return report(*std::move(form.problem));
  }
  reader_ = Reader(form.separator);
  has_commas_ = form.separator == ',';
  read(std::exchange(beginning_, {}));
}

void ResponseReader::read(std::string_view chunk) {
  while (header_ != Header::bad) {
    const auto record = reader_.next(chunk);
    if (!record) return;
    take(*record);
  }
}

void ResponseReader::take(const Result<Record>& record) {
  if (record && is_decoration(*record)) return;
  if (header_ == Header::awaited) {
    if (record) return read_header(*record);
    header_ = Header::bad;
    return report(record.error());
  }
  if (record && is_nobody(*record)) return;
  ++tally_.rows;
  row_people_ = count_at_ ? std::nullopt : std::optional<std::uint64_t>(1);
  if (!record) report(record.error());
  const bool is_read = record && read_person(*record);
  if (!row_people_) is_counted_ = false;
  const auto people = row_people_.value_or(1);
  tally_.people += people;
  if (is_read) return;
  ++tally_.skipped;
  tally_.people_skipped += people;
}

std::size_t ResponseReader::number_of(std::string_view name) const {
  const auto key = name_key(name);
  if (key == kRoleName) return kRole;
  if (const auto named = names_.find(" " + std::string(trimmed(name)))) return *named;
  if (const auto called = names_.find(key)) return *called;
  return key == kCountName ? kCount : key == kCodeName ? kCode : kNothing;
}

void ResponseReader::read_header(Record record) {
  header_ = Header::bad;
  const auto& first = record.front();
  if (record.size() == 1 && first.text.find_first_of(",;\t|") != first.text.npos && number_of(first.text) == kNothing) {
    return report(ErrorCode::not_csv, first,
                  "the header is one field: " + in_quotes(first.text) +
                      "; does the whole line stand in quotes? Then take them away from every line");
  }
  if (std::none_of(record.begin(), record.end(), [&](const Field& field) { return number_of(field.text) == kRole; })) {
    report(ErrorCode::missing, first, "no column 'role', which holds the id of each person's role");
  }
  while (record.size() > 1 && is_blank(record.back())) record = record.first(record.size() - 1);
  for (const auto& field : record) read_column(field, &field == record.data());
  if (code_at_ && !answer_columns_.empty()) {
    report(ErrorCode::duplicate_id, record[*code_at_],
           "a code has the answers to all items, so that no item can have a column beside it");
  }
  if (problems_.empty()) header_ = Header::good;
}

void ResponseReader::read_column(const Field& field, bool is_first) {
  const auto name = trimmed(field.text);
  const auto key = name_key(name);
  const auto number = number_of(name);
  const bool stands_twice = number != kNothing && std::find(columns_.begin(), columns_.end(), number) != columns_.end();
  if (const auto bad = first_not_utf8(name); bad < name.size()) {
    report(ErrorCode::wrong_encoding, field, not_utf8(name, bad));
  } else if (stands_twice) {
    report(ErrorCode::duplicate_id, field,
           "the column " + in_quotes(name) + " stands twice" +
               (number == kRole ? "; it is each person's role, and no item of that id can have one" : ""));
  } else if (number == kNothing && !(is_first ? holds_row_names(key) : is_added(key))) {
    report(name.empty() ? ErrorCode::missing : ErrorCode::unknown_id, field,
           name.empty() ? "a column without a name" : in_quotes(name) + " is not the id of an item");
  }
  if (number == kCount) count_at_ = columns_.size();
  if (number == kCode) code_at_ = columns_.size();
  columns_.push_back(number);
  if (number < kRole && !stands_twice) {
    static const std::vector<std::string> kNone;
    answer_column_[number] = answer_columns_.size();
    answer_columns_.emplace_back(quiz_.items[number],
                                 number < texts_.categories.size() ? texts_.categories[number] : kNone);
  }
}

/// Whether no column that is read has anything in this row.
bool ResponseReader::is_nobody(Record record) const {
  if (record.size() != columns_.size() + (has_row_names_ ? 1 : 0)) {
    return std::all_of(record.begin(), record.end(), is_blank);
  }
  const auto fields = record.last(columns_.size());
  for (std::size_t c = 0; c < columns_.size(); ++c) {
    if (columns_[c] != kNothing && !is_blank(fields[c])) return false;
  }
  return true;
}

/// Whether what stands in the columns that are read is UTF-8; notes where it is not.
bool ResponseReader::is_utf8(Record record) {
  for (std::size_t c = 0; c < columns_.size(); ++c) {
    const auto bad = columns_[c] == kNothing ? record[c].text.size() : first_not_utf8(record[c].text);
    if (bad == record[c].text.size()) continue;
    if (not_utf8_.count() == 0) not_utf8_message_ = not_utf8(record[c].text, bad);
    auto place = record[c];
    for (std::size_t at = 0; at < bad; at += character(place.text.substr(at))) ++place.column;
    not_utf8_.add(place, "");
    return false;
  }
  return true;
}

bool ResponseReader::read_person(Record record) {
  const auto role = static_cast<std::size_t>(std::find(columns_.begin(), columns_.end(), kRole) - columns_.begin());
  // R's write.table() gives no name to the column of row names, and leaves out its place in the header too.
  if (tally_.rows == 1 && record.size() == columns_.size() + 1 && !is_blank(record.back())) {
    has_row_names_ = !RoleColumn(quiz_, texts_).read(record[role]) && RoleColumn(quiz_, texts_).read(record[role + 1]);
  }
  const auto row_name = has_row_names_ ? record.front().text : std::string_view();
  if (has_row_names_ && record.size() > 1) record = record.last(record.size() - 1);
  while (record.size() > columns_.size() && is_blank(record.back())) record = record.first(record.size() - 1);
  if (record.size() != columns_.size()) {
    const auto& place = record[std::min(record.size() - 1, columns_.size())];
    if (wrong_length_.count() == 0) {
      wrong_length_message_ = counted(record.size(), "field") + " for " + counted(columns_.size(), "column");
    }
    wrong_length_.add(place, "");
    return false;
  }
  if (count_at_) {
    auto count = record[*count_at_];
    const auto whole = std::string(row_name) + ',' + std::string(count.text);
    if (*count_at_ == 0 && has_commas_ && may_be_one(row_name, count.text)) count.text = whole;
    row_people_ = counts_.read(count);
  }
  if (!is_utf8(record)) return false;
  const auto found = roles_.read(record[role]);
  if (!read_answers(record) || !found || !row_people_) return false;
  const auto added = responses_.add(*found, answers_, *row_people_);
  if (added) return true;
  row_people_ = 1;
  if (!std::exchange(is_full_, true)) report(added.error().code, record[count_at_.value_or(0)], added.error().message);
  return false;
}

bool ResponseReader::read_answers(Record fields) {
  if (code_at_) {
    auto answers = codes_.read(fields[*code_at_]);
    if (!answers) return false;
    answers_ = *std::move(answers);
    return true;
  }
  bool is_good = true;
  for (std::size_t c = 0; c < columns_.size(); ++c) {
    if (columns_[c] >= kRole) continue;
    const auto answer = answer_columns_[answer_column_[columns_[c]]].read(fields[c]);
    answers_[columns_[c]] = answer.value_or(kUnanswered);
    is_good = is_good && answer.has_value();
  }
  return is_good;
}

void ResponseReader::report(ErrorCode code, const Field& field, std::string message) {
  report({.code = code, .path = "", .message = std::move(message), .line = field.line, .column = field.column});
}

void ResponseReader::report(Error problem) {
  if (problems_.size() < kMaxProblems) problems_.push_back(std::move(problem));
  else ++further_;
}

}  // namespace rolefit::csv
