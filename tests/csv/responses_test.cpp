#include "csv/responses.hpp"

#include "csv/counts.hpp"
#include "rolefit/encoding.hpp"
#include "rolefit/share.hpp"
#include "support/catch.hpp"

using namespace rolefit;
using namespace std::string_literals;

namespace {

/// Two roles; items of two, three and sixteen categories.
Quiz quiz() {
  return {.id = "q",
          .traits = {{.id = "t"}},
          .roles = {{.id = "a", .prior = 0.5, .mean = {0.5}, .sd = {1.0}},
                    {.id = "b", .prior = 0.5, .mean = {-0.5}, .sd = {1.0}}},
          .items = {{.id = "x", .intercepts = {0.0}},
                    {.id = "y", .intercepts = {0.5, -0.5}},
                    {.id = "z",
                     .model = ItemModel::nominal,
                     .intercepts = std::vector(16, 0.0),
                     .scores = std::vector(16, 0.0)}}};
}

/// Role and answers of each pattern with its count: "a 0 - 15 x2".
std::vector<std::string> people(const Responses& responses) {
  std::vector<std::string> out;
  for (std::size_t p = 0; p < responses.patterns(); ++p) {
    auto& text = out.emplace_back(1, "ab"[responses.role(p)]);
    for (std::size_t i = 0; i < 3; ++i) {
      const int answer = responses.answer(p, i);
      text += answer == kUnanswered ? " -" : " " + std::to_string(answer);
    }
    if (responses.count(p) > 1) text += " x" + std::to_string(responses.count(p));
  }
  return out;
}

struct Outcome {
  std::vector<std::string> people;
  Problems problems;
  std::uint64_t rows = 0, skipped = 0;
  std::size_t further = 0;
  bool has_header = false;
  bool operator==(const Outcome&) const = default;
};

Outcome read(std::string_view text, std::size_t chunk) {
  const auto known = quiz();
  Responses found(known);
  csv::ResponseReader reader(known, found);
  for (; !text.empty(); text.remove_prefix(std::min(chunk, text.size()))) reader.feed(text.substr(0, chunk));
  reader.finish();
  CHECK(found.people() == reader.tally().people - reader.tally().people_skipped);
  return {people(found),          reader.problems(), reader.tally().rows,
          reader.tally().skipped, reader.further(),  reader.has_header()};
}

Outcome read(std::string_view text) {
  auto whole = read(text, std::max<std::size_t>(text.size(), 1));
  CHECK(read(text, 1) == whole);
  return whole;
}

/// LINE:COLUMN: PATH: CODE: MESSAGE of each.
std::vector<std::string> told(const Problems& problems) {
  std::vector<std::string> out;
  for (const auto& p : problems) {
    out.push_back(std::to_string(p.line) + ":" + std::to_string(p.column) + ": " + p.path +
                  (p.path.empty() ? "" : ": ") + name(p.code) + ": " + p.message);
  }
  return out;
}

using Texts = std::vector<std::string>;

}  // namespace

TEST_CASE("each row is a person, and an empty field an item without an answer") {
  const auto outcome = read(
      "\xEF\xBB\xBFz,role,x,y\r\n"
      "15,a,0,2\r\n"
      ",b,1,\r\n"
      "\r\n"
      "\"15\",\"a\",\"0\",\"2\"\r\n"
      "10, a ,\t1\t,\" 0\"\r\n"
      ",b,,");
  CHECK(told(outcome.problems).empty());
  CHECK(outcome.people == Texts{"a 0 2 15 x2", "b 1 - -", "a 1 0 10", "b - - -"});
  CHECK(outcome.rows == 5);
  CHECK(outcome.skipped == 0);
}

TEST_CASE("an item without a column is answered by nobody") {
  CHECK(read("y,role\n1,a\n").people == Texts{"a - 1 -"});
  CHECK(read("role\na\n").people == Texts{"a - - -"});
}

TEST_CASE("a row of empty fields is nobody, not a person without a role") {
  const auto outcome = read("role,x,y\na,1,1\n,,\n , ,\"\"\n\" \"\n,,,,\n");
  CHECK(told(outcome.problems).empty());
  CHECK(outcome.people == Texts{"a 1 1 -"});
  CHECK(outcome.rows == 1);
}

TEST_CASE("all that is wrong with a header is told, and then nothing is read") {
  struct Row {
    const char* header;
    Texts told;
  };
  const auto row = GENERATE(values<Row>({
      {"x,y", {"1:1: missing: no column 'role', which holds the id of each person's role"}},
      {"\n\nx", {"3:1: missing: no column 'role', which holds the id of each person's role"}},
      {"role,x,w,y,x,,role,Role",
       {"1:8: unknown_id: 'w' is not the id of an item", "1:12: duplicate_id: the column 'x' stands twice",
        "1:14: missing: a column without a name",
        "1:15: duplicate_id: the column 'role' stands twice; it is each person's role, and no item of that id can have "
        "one",
        "1:20: duplicate_id: the column 'Role' stands twice; it is each person's role, and no item of that id can have "
        "one"}},
      {"q1,\"q\n2\"",
       {"1:1: missing: no column 'role', which holds the id of each person's role",
        "1:1: unknown_id: 'q1' is not the id of an item", "1:4: unknown_id: 'q\uFFFD2' is not the id of an item"}},
      {"x;y,role", {"1:1: unknown_id: 'x;y' is not the id of an item"}},
      {"\"role,x,y\"",
       {"1:1: not_csv: the header is one field: 'role,x,y'; does the whole line stand in quotes? Then take them away "
        "from every line"}},
      {"role,x,\xE4", {"1:8: wrong_encoding: " + not_utf8("\xE4", 0)}},
      {"role,\"x\"y", {"1:9: not_csv: text after a closing quote; a quote inside a quoted field is written twice"}},
  }));
  CAPTURE(row.header);
  const auto outcome = read(row.header + "\na,1,1\nnobody,\"\n"s);
  CHECK(told(outcome.problems) == row.told);
  CHECK_FALSE(outcome.has_header);
  CHECK(outcome.people.empty());
  CHECK(outcome.rows == 0);
}

TEST_CASE("a header whose quote is never closed is told once") {
  const auto known = quiz();
  Responses found(known);
  csv::ResponseReader reader(known, found);
  reader.feed("role,\"x\na,1\n");
  SECTION("in a short text") {
    reader.finish();
    CHECK(told(reader.problems()) == Texts{"1:6: not_csv: the quote that opens here is never closed"});
  }
  SECTION("in a long one") {
    reader.feed(std::string(csv::kMaxFieldBytes, '\n'));
    reader.finish();
    CHECK(told(reader.problems()) ==
          Texts{"1:6: too_large: a field longer than 1048576 bytes; is the quote closed that opens here?"});
  }
  CHECK_FALSE(reader.has_header());
  CHECK(reader.tally().rows == 0);
}

TEST_CASE("a text without a header is a problem") {
  const auto text = GENERATE("", "\n\r\n", "\xEF\xBB\xBF");
  const auto outcome = read(text);
  CHECK_FALSE(outcome.has_header);
  CHECK(told(outcome.problems) ==
        Texts{"1:1: missing: no header: the first row names the columns, 'role' and ids of items"});
}

TEST_CASE("a header alone is a survey that nobody has answered") {
  const auto outcome = read("role,x");
  CHECK(outcome.has_header);
  CHECK(told(outcome.problems).empty());
  CHECK(outcome.rows == 0);
}

TEST_CASE("the column 'role' is the person's role, also in a quiz with an item of that id") {
  auto known = quiz();
  known.items[0].id = "role";
  Responses found(known);
  csv::ResponseReader reader(known, found);
  reader.feed("role,y\na,1\n1,1\n");
  reader.finish();
  CHECK(people(found) == Texts{"a - 1 -"});
  CHECK(told(reader.problems()) == Texts{"3:1: /role: unknown_id: '1' is not the id of a role"});
}

TEST_CASE("a bad row is left out whole with its place, and the others are kept") {
  struct Row {
    const char* bad;
    Texts told;
  };
  const auto row = GENERATE(values<Row>({
      {"c,1,1", {"3:1: /role: unknown_id: 'c' is not the id of a role"}},
      {",1,1", {"3:1: /role: missing: no role"}},
      {"NA,1,1", {"3:1: /role: missing: no role"}},
      {"a,1.5,1", {"3:3: /x: out_of_range: '1.5' is no category of this item; it has the whole numbers 0 to 1"}},
      {"a,1,1,,1", {"3:7: wrong_length: 5 fields for 3 columns"}},
      {"a,\xE4,1", {"3:3: wrong_encoding: " + not_utf8("\xE4", 0)}},
      {"a,-1,1", {"3:3: /x: out_of_range: '-1' is no category of this item; it has the whole numbers 0 to 1"}},
      {"a,1 1,1", {"3:3: /x: out_of_range: '1 1' is no category of this item; it has the whole numbers 0 to 1"}},
      {"a,0x1,1", {"3:3: /x: out_of_range: '0x1' is no category of this item; it has the whole numbers 0 to 1"}},
      {"a,2,1", {"3:3: /x: out_of_range: '2' is no category of this item; it has the whole numbers 0 to 1"}},
      {"a,4294967296,1",
       {"3:3: /x: out_of_range: '4294967296' is no category of this item; it has the whole numbers 0 to 1"}},
      {"a,99999999999999999999,1",
       {"3:3: /x: out_of_range: '99999999999999999999' is no category of this item; it has the whole numbers 0 to 1"}},
      {"c,2,3",
       {"3:1: /role: unknown_id: 'c' is not the id of a role",
        "3:3: /x: out_of_range: '2' is no category of this item; it has the whole numbers 0 to 1",
        "3:5: /y: out_of_range: '3' is no category of this item; it has the whole numbers 0 to 2"}},
      {"a,1", {"3:3: wrong_length: 2 fields for 3 columns"}},
      {"a", {"3:1: wrong_length: 1 field for 3 columns"}},
      {"a,1,\"1\"0", {"3:8: not_csv: text after a closing quote; a quote inside a quoted field is written twice"}},
  }));
  CAPTURE(row.bad);
  const auto outcome = read("role,x,y\na,0,0\n"s + row.bad + "\nb,1,2\n");
  CHECK(told(outcome.problems) == row.told);
  CHECK(outcome.people == Texts{"a 0 0 -", "b 1 2 -"});
  CHECK(outcome.rows == 3);
  CHECK(outcome.skipped == 1);
  CHECK(outcome.has_header);
}

TEST_CASE("a row without a line end counts, half a row in quotes does not") {
  CHECK(read("role,x\na,1\nb,0").people == Texts{"a 1 - -", "b 0 - -"});
  const auto outcome = read("role,x\na,1\nb,\"0\na,1\n");
  CHECK(outcome.people == Texts{"a 1 - -"});
  CHECK(told(outcome.problems) == Texts{"3:3: not_csv: the quote that opens here is never closed"});
}

TEST_CASE("the problems past the first thousand are counted, not piled up") {
  std::string text = "role,x,y\n";
  for (int i = 0; i < 1200; ++i) text += "a,1\"\n";
  text += "b,1,1\n\"";
  const auto outcome = read(text);
  CHECK(outcome.problems.size() == csv::ResponseReader::kMaxProblems);
  CHECK(outcome.further == 1200 + 1 - csv::ResponseReader::kMaxProblems);
  CHECK(outcome.people == Texts{"b 1 1 -"});
  CHECK(outcome.skipped == 1201);
}

TEST_CASE("what is wrong with a column is told once, at its first value, and a text by its letters") {
  std::string text = "role,x,y\n";
  for (int i = 0; i < 350; ++i) text += "a,7,oft\nb,8,nie\n";
  CHECK(
      told(read(text).problems) ==
      Texts{"2:3: out_of_range: column x: 700 of 700 values are no category of this item, first in line 2: '7'; also "
            "'8'; it has the whole numbers 0 to 1",
            "2:5: out_of_range: column y: 700 of 700 values are no category of this item, first in line 2: 'oft'; also "
            "'nie'; it has the whole numbers 0 to 2"});
  CHECK(
      told(read("role,x\nc,1\nNA,1\nd,0\n,0\n").problems) ==
      Texts{"2:1: unknown_id: column role: 2 of 4 values are no role of this quiz, first in line 2: 'c'; also 'd'; it "
            "has 'a', 'b'",
            "3:1: missing: column role: 2 of 4 rows have no role, first in line 3"});
  CHECK(told(read("role,x\na\nb,1,1\nb\n").problems) ==
        Texts{"2:1: wrong_length: 1 field for 2 columns; in all, 3 of 3 rows have not as many fields as the header"});
}

TEST_CASE("people who were read stand for all unless most are left out, or a column is in doubt") {
  struct Row {
    const char* why;
    const char* text;
    bool is_sound;
  };
  const auto row = GENERATE(values<Row>({
      {"all are read", "role,x\na,1\n", true},
      {"half are", "role,x\na,1\na,7\n", true},
      {"fewer are", "role,x\na,1\na,7\na,7\n", false},
      {"nobody is there", "role,x\n", true},
      {"there is no header", "x\n1\n", false},
      {"numbers from 1", "role,y\na,1\na,2\nb,2\nb,3\n", false},
      {"numbers from 0, and a slip", "role,y\na,0\na,2\nb,2\nb,3\n", true},
      {"one number alone tells nothing", "role,y\na,\na,\nb,\nb,3\n", true},
  }));
  CAPTURE(row.why);
  const auto known = quiz();
  Responses found(known);
  csv::ResponseReader reader(known, found);
  reader.feed(row.text);
  reader.finish();
  CHECK((reader.is_usable() && reader.tally().is_sound()) == row.is_sound);
}

TEST_CASE("a field may name roles, items and categories by their texts") {
  const auto known = quiz();
  Responses found(known);
  csv::ResponseReader reader(known, found,
                             {.roles = {"The first", "The second"},
                              .prompts = {"Do you?", "How often?", ""},
                              .categories = {{"No", "Yes"}, {"Never", "Öfter", "Always"}, {}}});
  reader.feed("Do you?,role,how.often.\nYES,the  FIRST,öfter\nfalse,b,ÖFTER\n0,The second,never\n");
  reader.finish();
  CHECK(told(reader.problems()).empty());
  CHECK(people(found) == Texts{"a 1 1 -", "b 0 1 -", "b 0 0 -"});
}

TEST_CASE("texts that stand for two things stand for none") {
  const auto known = quiz();
  Responses found(known);
  csv::ResponseReader reader(
      known, found,
      {.roles = {"Same", "same"}, .prompts = {"Same?", "same", "z?"}, .categories = {{"Yes", "yes"}, {}, {}}});
  reader.feed("role,x\nSame,0\na,yes\n");
  reader.finish();
  CHECK(told(reader.problems()).size() == 2);
  csv::ResponseReader other(known, found, {.roles = {}, .prompts = {"Same?", "same", ""}, .categories = {}});
  other.feed("role,same\na,0\n");
  other.finish();
  CHECK(told(other.problems()) == Texts{"1:6: unknown_id: 'same' is not the id of an item"});
}

TEST_CASE("a survey of as many items as a quiz may have is read") {
  auto known = quiz();
  known.items.assign(limits::kItems, {.intercepts = {0.0}});
  std::string header = "role";
  std::string person = "b";
  for (std::size_t i = 0; i < known.items.size(); ++i) {
    known.items[i].id = std::string(58, 'x') + '-' + std::to_string(10'000 + i);
    header += ",\"" + known.items[i].id + '"';
    person += ",1";
  }
  Responses found(known);
  csv::ResponseReader reader(known, found);
  reader.feed(header + "\n" + person);
  reader.finish();
  CHECK(told(reader.problems()).empty());
  CHECK(found.people() == 1);
}

TEST_CASE("a count says how many people a row stands for") {
  const auto outcome = read("role,Count,x\na,3,1\nb,1000000000000,\n");
  CHECK(outcome.people == Texts{"a 1 - - x3"});
  CHECK(told(outcome.problems) == Texts{"3:3: too_large: more than 1000000000000 people in all"});
  CHECK(read("role,count,x\na,3,1\na,1e+05,1\na,2.0,1\nb,999999899995,\n").people ==
        Texts{"a 1 - - x100005", "b - - - x999999899995"});
}

TEST_CASE("a count that is no number of people is refused with its place") {
  struct Row {
    const char* count;
    const char* said;
  };
  const auto row = GENERATE(values<Row>({{"0", "'0'"},
                                         {"-1", "'-1'"},
                                         {"1.5", "'1.5'"},
                                         {"1e30", "'1e30'"},
                                         {"1000000000001", "'1000000000001'"},
                                         {"1.000", "'1.000'"},
                                         {"\"1,000\"", "'1,000'"},
                                         {"many", "'many'"},
                                         {"NA", "'NA'"},
                                         {"", "nothing"}}));
  CAPTURE(row.count);
  const auto outcome = read("role,x,count\na,1,1\na,0,"s + row.count + "\nb,1,2\nb,1,3\n");
  CHECK(told(outcome.problems) == Texts{"3:5: /count: out_of_range: "s + row.said +
                                        " is no number of people; it is a whole number from 1 to 1000000000000, in "
                                        "digits alone"});
  CHECK(outcome.people == Texts{"a 1 - -", "b 1 - - x5"});
}

TEST_CASE("people left out are as many as their rows stand for") {
  const auto known = quiz();
  Responses found(known);
  csv::ResponseReader reader(known, found);
  reader.feed("role,count,x\na,1,1\na,1,0\na,5,7\n");
  reader.finish();
  CHECK(reader.tally() == csv::Tally{.rows = 3, .skipped = 1, .people = 7, .people_skipped = 5});
  CHECK_FALSE(reader.tally().is_sound());
}

TEST_CASE(
    "an item that is called count or code keeps its column, and cannot be counted if it is called count or role") {
  auto known = quiz();
  known.items[0].id = "count";
  known.items[1].id = "code";
  Responses found(known);
  csv::ResponseReader reader(known, found);
  reader.feed("role,count,code\na,0,2\n");
  reader.finish();
  CHECK(told(reader.problems()).empty());
  CHECK(people(found) == Texts{"a 0 2 -"});
  CHECK(csv::no_counts(known, {}).value().path == "/items/0");
  known.items[0].id = "fine";
  CHECK_FALSE(csv::no_counts(known, {}));
  CHECK(csv::no_counts(known, {.prompts = {"Fine?", "Code?", "Count?"}}).value().path == "/items/2");
  known.items[2].id = "role";
  CHECK(csv::no_counts(known, {}).value().path == "/items/2");
}

TEST_CASE("counts are the same text in whatever order and parts people were read") {
  const auto known = quiz();
  const auto counts_of = [&](std::initializer_list<std::string_view> files) {
    Responses found(known);
    for (const auto file : files) {
      csv::ResponseReader reader(known, found);
      reader.feed(file);
      reader.finish();
      CHECK(told(reader.problems()).empty());
    }
    std::string out;
    csv::write_counts(known, {}, found, [&](std::string_view piece) { out += piece; });
    return out;
  };
  const std::string want =
      "count,role,x,y,z\n"
      "1,a,,,\n"
      "1,a,,0,\n"
      "2,a,0,,15\n"
      "1,a,1,2,\n"
      "4,b,,,\n";
  CHECK(counts_of({"role,x,y,z\nb,,,\na,1,2,\na,0,,15\na,,0,\nb,,,\na,,,\na,0,,15\nb,,,\nb,,,\n"}) == want);
  CHECK(counts_of({"z,role,x\n15,a,0\n,b,\n", "role\nb\na\n", "count,role,y,x\n1,a,2,1\n2,b,,\n1,a,0,\n",
                   "count,z,role,x\n1,15,a,0\n"}) == want);
  CHECK(counts_of({want}) == want);
  CHECK(counts_of({"role,x\n"}) == "count,role,x,y,z\n");
}

TEST_CASE("a code or a link has the answers to all items") {
  const auto known = quiz();
  const auto code = *share(known, Answers{1, kUnanswered, 12});
  const auto nothing = *share(known, Answers{kUnanswered, kUnanswered, kUnanswered});
  const auto outcome =
      read("count,role,Code\n1,a," + code + "\n2,a,https://example.org/blog/?a=b#rolefit-q-0abcdez-result-" + code +
           "\n1,b, " + nothing + " \n");
  CHECK(told(outcome.problems).empty());
  CHECK(outcome.people == Texts{"a 1 - 12 x3", "b - - -"});
}

TEST_CASE("a code that is none, damaged or of another quiz is refused with its place") {
  const auto known = quiz();
  auto code = *share(known, Answers{1, kUnanswered, 12});
  auto other = known;
  other.items[0].slope = 1.25;
  const auto of_other = *share(other, Answers{1, kUnanswered, 12});
  const auto good = "\nb," + code + "\nb," + code + "\nb," + code + "\n";
  CHECK(told(read("role,code\na,hello" + good).problems) ==
        Texts{"2:3: /code: not_a_code: 'hello' is no code of this quiz; this is not the code of a result"});
  CHECK(told(read("role,code\na," + good).problems) ==
        Texts{"2:3: /code: missing: nothing is no code of this quiz; it is the code of the person's result, or a link "
              "with it"});
  CHECK(told(read("role,code\na," + of_other + "\nb," + of_other + good).problems) ==
        Texts{"2:3: other_quiz: column code: 2 of 5 values are no code of this quiz, first in line 2: '" + of_other +
              "'; the code belongs to another quiz, or to this one before its numbers changed"});
  code[8] = code[8] == 'A' ? 'B' : 'A';
  const auto damaged = read("role,code\na," + code + good);
  CHECK(told(damaged.problems) ==
        Texts{"2:3: /code: damaged: '" + code +
              "' is no code of this quiz; the code is damaged: a character is wrong or missing"});
  CHECK(damaged.people == Texts{"b 1 - 12 x3"});
}

TEST_CASE("no item can have a column beside the codes") {
  CHECK(told(read("role,x,code\na,1,A\n").problems) ==
        Texts{"1:8: duplicate_id: a code has the answers to all items, so that no item can have a column beside it"});
}

TEST_CASE("counts of categories that are called by numbers say that theirs are counted from 0") {
  const auto known = quiz();
  const csv::Texts texts{.roles = {}, .prompts = {}, .categories = {{"No", "Yes"}, {"1", "2", "3"}, {}}};
  Responses found(known);
  csv::ResponseReader reader(known, found, texts);
  reader.feed("role,x,y\na,1,#0\na,0,#2\nb,,\n");
  reader.finish();
  CHECK(told(reader.problems()).empty());
  CHECK(reader.is_usable());
  CHECK(people(found) == Texts{"a 1 0 -", "a 0 2 -", "b - - -"});
  std::string counts;
  csv::write_counts(known, texts, found, [&](std::string_view piece) { counts += piece; });
  CHECK(counts == "count,role,x,y,z\n1,a,0,#2,\n1,a,1,#0,\n1,b,,,\n");
  csv::ResponseReader refused(known, found, texts);
  refused.feed("role,y\na,#3\n");
  refused.finish();
  CHECK(refused.tally().skipped == 1);
}
