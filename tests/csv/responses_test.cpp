#include "csv/responses.hpp"

#include "csv/people.hpp"
#include "rolefit/encoding.hpp"
#include "support/catch.hpp"

using namespace rolefit;
using namespace rolefit::test;
using namespace std::string_literals;

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
  const Reading reading("role,y\na,1\n1,1\n", known);
  const auto& found = reading.found;
  const auto& reader = reading.reader;
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
  const Reading reading(row.text);
  const auto& reader = reading.reader;
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
  const Reading reading(header + "\n" + person, known);
  const auto& found = reading.found;
  const auto& reader = reading.reader;
  CHECK(told(reader.problems()).empty());
  CHECK(found.people() == 1);
}
