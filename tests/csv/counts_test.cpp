#include "csv/counts.hpp"

#include "csv/people.hpp"
#include "csv/responses.hpp"
#include "rolefit/share.hpp"
#include "support/catch.hpp"

using namespace rolefit;
using namespace rolefit::test;
using namespace std::string_literals;

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
                                        " is no number of people; it is a whole number from 1 to 1000000000000, "
                                        "without separators between its digits"});
  CHECK(outcome.people == Texts{"a 1 - -", "b 1 - - x5"});
}

TEST_CASE("people left out are as many as their rows stand for") {
  const Reading reading("role,count,x\na,1,1\na,1,0\na,5,7\n");
  const auto& reader = reading.reader;
  CHECK(reader.tally() == csv::Tally{.rows = 3, .skipped = 1, .people = 7, .people_skipped = 5});
  CHECK_FALSE(reader.tally().is_sound());
}

TEST_CASE(
    "an item that is called count or code keeps its column, and cannot be counted if it is called count or role") {
  auto known = quiz();
  known.items[0].id = "count";
  known.items[1].id = "code";
  const Reading reading("role,count,code\na,0,2\n", known);
  const auto& found = reading.found;
  const auto& reader = reading.reader;
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
  const Reading reading("role,x,y\na,1,#0\na,0,#2\nb,,\n", known, texts);
  const auto& found = reading.found;
  const auto& reader = reading.reader;
  CHECK(told(reader.problems()).empty());
  CHECK(reader.is_usable());
  CHECK(people(found) == Texts{"a 1 0 -", "a 0 2 -", "b - - -"});
  std::string counts;
  csv::write_counts(known, texts, found, [&](std::string_view piece) { counts += piece; });
  CHECK(counts == "count,role,x,y,z\n1,a,0,#2,\n1,a,1,#0,\n1,b,,,\n");
  const Reading refused("role,y\na,#3\n", known, texts);
  CHECK(refused.reader.tally().skipped == 1);
}

TEST_CASE("people cannot be used when a row stands for nobody knows how many") {
  struct Row {
    const char* why;
    const char* text;
    bool is_counted;
  };
  const auto row = GENERATE(values<Row>({
      {"all counts are read", "count,role,x\n3,a,1\n", true},
      {"a count with a bad answer", "count,role,x\n3,a,1\n1,a,7\n", true},
      {"a refused count", "count,role,x\n3,a,1\n\"1,234\",a,1\n", false},
      {"a count that makes two fields", "count,role,x\n3,a,1\n1,234,a,1\n", false},
      {"counts that make two fields, of which the first seems to be a row's name",
       "count,role,x\n1,234,a,1\n5,678,b,0\n", false},
      {"rows with names", "count,role,x\n1,23,a,1\n2,1234,b,0\n", true},
      {"rows with names, and no commas", "count;role;x\n1;234;a;1\n2;567;b;0\n", true},
      {"a row that is too short", "count,role,x\n3,a,1\n3,a\n", false},
      {"broken CSV", "count,role,x\n3,a,1\n3,a,\"1\"0\n", false},
      {"a count with an answer that is not UTF-8", "count,role,x\n3,a,1\n3,a,\xE4\n", true},
      {"rows without counts are a person each", "role,x\na,1\na\na,1\n", true},
  }));
  CAPTURE(row.why);
  const Reading reading(row.text);
  const auto& reader = reading.reader;
  CHECK(reader.is_counted() == row.is_counted);
  CHECK(reader.is_usable() == row.is_counted);
}
