#include "csv/csv.hpp"

#include <random>

#include "support/catch.hpp"

using namespace rolefit;
using namespace std::string_literals;

namespace {

using Rows = std::vector<std::vector<std::string>>;

/// A record, or the error in its place.
struct Event {
  std::vector<std::string> fields;
  std::vector<std::size_t> places;  // line, column of each field
  Error error;
  bool operator==(const Event&) const = default;
};

std::vector<Event> read(const std::vector<std::string_view>& chunks) {
  std::vector<Event> events;
  csv::Reader reader;
  const auto take = [&](const Result<csv::Record>& record) {
    auto& event = events.emplace_back();
    if (!record) {
      event.error = record.error();
      return;
    }
    for (const auto& field : *record) {
      event.fields.emplace_back(field.text);
      event.places.insert(event.places.end(), {field.line, field.column});
    }
  };
  for (auto chunk : chunks) {
    while (const auto record = reader.next(chunk)) take(*record);
    CHECK(chunk.empty());
  }
  if (const auto record = reader.finish()) take(*record);
  return events;
}

/// The events of `text`, which must not depend on where it is cut.
std::vector<Event> read_in_every_way(std::string_view text) {
  auto whole = read({text});
  std::vector<std::string_view> bytes;
  for (std::size_t i = 0; i < text.size(); ++i) {
    bytes.push_back(text.substr(i, 1));
    bytes.emplace_back();
  }
  REQUIRE(read(bytes) == whole);
  for (std::size_t i = 1; i < text.size(); ++i) REQUIRE(read({text.substr(0, i), text.substr(i)}) == whole);
  return whole;
}

Rows records(const std::vector<Event>& events) {
  Rows rows;
  for (const auto& event : events) {
    if (!event.fields.empty()) rows.push_back(event.fields);
  }
  return rows;
}

std::vector<Error> errors(const std::vector<Event>& events) {
  std::vector<Error> found;
  for (const auto& event : events) {
    if (event.fields.empty()) found.push_back(event.error);
  }
  return found;
}

/// Texts of the bytes that matter, and some that do not.
std::string random_text(std::mt19937::result_type seed) {
  static const std::vector<std::string> kPieces = {"\"", "\"", ",", "\n", "\r",          "\r\n",
                                                   "a",  "1",  " ", "ä",  "\xEF\xBB\xBF"};
  std::mt19937 random(seed);
  std::string text;
  for (auto n = random() % 20; n > 0; --n) text += kPieces[random() % kPieces.size()];
  return text;
}

}  // namespace

TEST_CASE("every rule of RFC 4180 is kept, wherever the text is cut") {
  struct Row {
    const char* rule;
    std::string text;
    Rows want;
  };
  const auto row = GENERATE(values<Row>({
      // The RFC's own examples, by the number of the rule in its section 2.
      {"1: a line break ends a record",
       "aaa,bbb,ccc\r\nzzz,yyy,xxx\r\n",
       {{"aaa", "bbb", "ccc"}, {"zzz", "yyy", "xxx"}}},
      {"2: the last record may do without",
       "aaa,bbb,ccc\r\nzzz,yyy,xxx",
       {{"aaa", "bbb", "ccc"}, {"zzz", "yyy", "xxx"}}},
      {"3: a header is a record", "field_name,b\r\naaa,bbb\r\n", {{"field_name", "b"}, {"aaa", "bbb"}}},
      {"4: spaces belong to the field", " aaa , b b,\tc\r\n", {{" aaa ", " b b", "\tc"}}},
      {"4: a comma at the end begins an empty field", "aaa,\r\n,\r\n", {{"aaa", ""}, {"", ""}}},
      {"5: a field may stand in quotes",
       "\"aaa\",\"bbb\",\"ccc\"\r\nzzz,yyy,xxx",
       {{"aaa", "bbb", "ccc"}, {"zzz", "yyy", "xxx"}}},
      {"6: quotes hold line breaks",
       "\"aaa\",\"b\r\nbb\",\"ccc\"\r\nzzz,yyy,xxx",
       {{"aaa", "b\r\nbb", "ccc"}, {"zzz", "yyy", "xxx"}}},
      {"6: quotes hold commas", "\"a,aa\",\",\"", {{"a,aa", ","}}},
      {"7: a quote is written twice", "\"aaa\",\"b\"\"bb\",\"ccc\"", {{"aaa", "b\"bb", "ccc"}}},
      {"7: a field of quotes alone", "\"\"\"\",\"\"\"\"\"\"", {{"\"", "\"\""}}},
      // Where it leaves room.
      {"LF ends a record", "a\nb\n", {{"a"}, {"b"}}},
      {"a lone CR ends a record", "a,\"b\"\rc\r", {{"a", "b"}, {"c"}}},
      {"line ends may be mixed", "a\r\nb\nc\rd", {{"a"}, {"b"}, {"c"}, {"d"}}},
      {"line breaks in quotes stay as they are", "\"\n\",\"\r\",\"\r\n\",\"\n\r\"", {{"\n", "\r", "\r\n", "\n\r"}}},
      {"empty lines are passed over", "\n\r\n\ra\r\r\n\n\nb\n\n", {{"a"}, {"b"}}},
      {"an empty field in quotes is no empty line", "a\n\"\"\nb", {{"a"}, {""}, {"b"}}},
      {"a space is no empty line", "a\n \nb", {{"a"}, {" "}, {"b"}}},
      {"empty quotes are an empty field", "\"\",a,\"\"\n", {{"", "a", ""}}},
      {"records may differ in length", "a\nb,c\nd", {{"a"}, {"b", "c"}, {"d"}}},
      {"a byte order mark is passed over", "\xEF\xBB\xBFrole,a\n", {{"role", "a"}}},
      {"so it is before a quote", "\xEF\xBB\xBF\"a\nb\"\n", {{"a\nb"}}},
      {"so it is before an empty line", "\xEF\xBB\xBF\r\na", {{"a"}}},
      {"only one mark, and only the whole", "\xEF\xBB\xBF\xEF\xBB\xBF", {{"\xEF\xBB\xBF"}}},
      {"half a mark is text", "\xEF\xBB", {{"\xEF\xBB"}}},
      {"a mark further on is text", "a\xEF\xBB\xBF\n\xEF\xBB\xBF", {{"a\xEF\xBB\xBF"}, {"\xEF\xBB\xBF"}}},
      {"a mark in quotes is text", "\"\xEF\xBB\xBF\"", {{"\xEF\xBB\xBF"}}},
      {"any other byte stands for itself", "\0\x01,\x7F\xFF;\t'\n"s, {{"\0\x01"s, "\x7F\xFF;\t'"}}},
      {"a text of nothing has no record", "", {}},
      {"nor has one of a byte order mark", "\xEF\xBB\xBF", {}},
      {"nor has one of line ends", "\r\n\n\r", {}},
      // As Python's csv module reads them (strict=True), empty rows left out.
      {"Python: quotes and line breaks",
       "name,quote\r\n\"O'Brien, \"\"Jack\"\"\",\"He said: "
       "\"\"no,\nnever\"\"\"\r\n\"\"\"\",\"\"\"\"\"\",\"\"\"\"\"\"\"\"\r\n",
       {{"name", "quote"}, {"O'Brien, \"Jack\"", "He said: \"no,\nnever\""}, {"\"", "\"\"", "\"\"\""}}},
      {"Python: empty lines inside and outside",
       "a,\"b\r\n\r\nc\",d\n\n\n\"\",\"\"\n,\n",
       {{"a", "b\r\n\r\nc", "d"}, {"", ""}, {"", ""}}},
      {"Python: every special byte in quotes",
       "\"\n\",\"\r\",\"\r\n\",\",\",\"\"\"\"\r\"x\"\n",
       {{"\n", "\r", "\r\n", ",", "\""}, {"x"}}},
      {"Python: line ends of Unicode and ASCII that are none here",
       "ä,\"ö \"\"ü\",\u2028,\x0B\x0C,\0x\n"s,
       {{"ä", "ö \"ü", "\u2028", "\x0B\x0C", "\0x"s}}},
  }));
  CAPTURE(row.rule);
  const auto events = read_in_every_way(row.text);
  CHECK(errors(events).empty());
  CHECK(records(events) == row.want);
}

TEST_CASE("each field knows the line and the column, in characters, where it begins") {
  const auto events = read_in_every_way("\xEF\xBB\xBFä,b\r\n\r\n\"x\r\ry\nz\r\n\", ö,\"\",\n\rä\"\"");
  REQUIRE(events.size() == 3);
  CHECK(events[0].places == std::vector<std::size_t>{1, 1, 1, 3});
  CHECK(events[1].places == std::vector<std::size_t>{3, 1, 7, 3, 7, 6, 7, 9});
  CHECK(events[2].error.line == 9);
  CHECK(events[2].error.column == 2);
}

TEST_CASE("a broken record gives one error with its place, and the records around it are read") {
  struct Row {
    const char* text;
    std::size_t line, column;
    const char* says;
    Rows kept;
  };
  const auto row = GENERATE(values<Row>({
      {"a\nb,c\"d\"\ne\n", 2, 4, "a quote in the middle of a field", {{"a"}, {"e"}}},
      {"a\n \"b\"\ne\n", 2, 2, "a quote in the middle of a field", {{"a"}, {"e"}}},
      {"a\näö\"", 2, 3, "a quote in the middle of a field", {{"a"}}},
      {"a\n\"b\"c,d\ne",
       2,
       4,
       "text after a closing quote; a quote inside a quoted field is written twice",
       {{"a"}, {"e"}}},
      {"a\n\"b\" ,d\r\ne", 2, 4, "text after a closing quote", {{"a"}, {"e"}}},
      {"a\n\"say \"no\", he said\"\ne", 2, 7, "text after a closing quote", {{"a"}, {"e"}}},
      {"a\n\"b,1\nc,1\n\"d\",1\ne", 4, 2, "field that begins on line 2; is a quote missing there?", {{"a"}, {"e"}}},
      {"a\n1,\"b\ne\n", 2, 3, "the quote that opens here is never closed", {{"a"}}},
      {"a\n1,\"", 2, 3, "the quote that opens here is never closed", {{"a"}}},
      {"a\n1,\"b\"\"\ne", 2, 3, "the quote that opens here is never closed", {{"a"}}},
      // What follows in the broken record is read as usual, and dropped with it.
      {"a\nb\"c,\"d\nd\",f\"g\",\"\"h\ne", 2, 2, "a quote in the middle of a field", {{"a"}, {"e"}}},
      {"a\nb\",\n\ne", 2, 2, "a quote in the middle of a field", {{"a"}, {"e"}}},
      {"a\n\"b\"c\r\n\r\ne", 2, 4, "text after a closing quote", {{"a"}, {"e"}}},
  }));
  CAPTURE(row.text);
  const auto events = read_in_every_way(row.text);
  const auto found = errors(events);
  REQUIRE(found.size() == 1);
  CHECK(found[0].code == ErrorCode::not_csv);
  CHECK(found[0].line == row.line);
  CHECK(found[0].column == row.column);
  CHECK(found[0].path.empty());
  CAPTURE(found[0].message);
  CHECK(found[0].message.find(row.says) != std::string::npos);
  CHECK(records(events) == row.kept);
}

TEST_CASE("a quote that is never closed is told even in a record that was broken before") {
  const auto found = errors(read_in_every_way("a\"b,\"c\nd\ne\n"));
  REQUIRE(found.size() == 2);
  CHECK(found[1].message == "the quote that opens here is never closed");
  CHECK(found[1].line == 1);
  CHECK(found[1].column == 5);
}

TEST_CASE("field, record and number of fields have limits, and the record after a breach is read") {
  const std::string field(csv::kMaxFieldBytes, 'x');
  std::string commas(csv::kMaxFields - 1, ',');
  std::string full;
  for (int i = 0; i < 4; ++i) full += field + ',';

  SECTION("what reaches a limit is read") {
    const auto text = GENERATE_COPY(values<std::string>({field, '"' + field + '"', commas, full}));
    const auto events = read({text + "\nafter"});
    REQUIRE(events.size() == 2);
    CHECK(errors(events).empty());
  }
  SECTION("what passes it is an error at the place of the field") {
    struct Row {
      std::string text, says;
      std::size_t column;
    };
    const auto row = GENERATE_COPY(values<Row>({
        {"a," + field + "x", "a field longer than 1048576 bytes", 3},
        {"a,\"" + field + "x\"", "bytes; is the quote closed that opens here?", 3},
        {"a,\"" + field + "\"\"\n1,2\n\"", "bytes; is the quote closed that opens here?", 3},
        {full + "x", "a record longer than 4194304 bytes", 4 * (field.size() + 1) + 1},
        {full + "\"\n\"", "a record longer than 4194304 bytes; is the quote", 4 * (field.size() + 1) + 1},
        {commas + ",", "more than 32768 fields", csv::kMaxFields + 1},
        {commas + ",x,y", "more than 32768 fields", csv::kMaxFields + 1},
        {commas + ",\"x\n1,2\n\",y", "more than 32768 fields", csv::kMaxFields + 1},
        {commas + ",,,", "more than 32768 fields", csv::kMaxFields + 1},
    }));
    CAPTURE(row.says, row.column);
    const auto events = read({row.text + "\nafter"});
    REQUIRE(events.size() == 2);
    CHECK(events[0].error.code == ErrorCode::too_large);
    CHECK(events[0].error.message.find(row.says) != std::string::npos);
    CHECK(events[0].error.line == 1);
    CHECK(events[0].error.column == row.column);
    CHECK(events[1].fields == std::vector{"after"s});
  }
}

TEST_CASE("what is written as the RFC says reads back the same") {
  std::mt19937 random(GENERATE(range(0u, 300u)));
  Rows rows(1 + random() % 4);
  std::string text;
  for (auto& fields : rows) {
    fields.resize(1 + random() % 4);
    for (auto& field : fields) {
      field = random_text(random());
      std::string doubled;
      for (const char c : field) doubled += c == '"' ? "\"\""s : std::string(1, c);
      const bool plain = field.find_first_of("\",\r\n") == field.npos && fields.size() > 1 && random() % 2 == 0;
      text += (&field == fields.data() ? "" : ",") + (plain ? field : '"' + doubled + '"');
    }
    text += random() % 2 == 0 ? "\r\n" : "\n";
  }
  // A mark of an unquoted field at the very start would be the file's.
  if (text.starts_with("\xEF\xBB\xBF")) text.insert(0, "\xEF\xBB\xBF");
  CAPTURE(text);
  const auto events = read_in_every_way(text);
  CHECK(errors(events).empty());
  CHECK(records(events) == rows);
}

TEST_CASE("no bytes make the outcome depend on where they are cut") {
  const auto text = random_text(GENERATE(range(0u, 2000u)));
  CAPTURE(text);
  for (const auto& event : read_in_every_way(text)) {
    REQUIRE(event.fields.empty() != event.error.message.empty());
  }
}
