#include "csv/cell.hpp"

#include "support/catch.hpp"

using namespace rolefit;

TEST_CASE("a trimmed text has nothing at its ends that nobody sees") {
  for (const auto* text :
       {"a b", " a b\t", "\u00A0a b\u202F", "\uFEFFa b\u200B", "\u3000a b \x1A", "=\"a b\"", " =\" a b \" "}) {
    CAPTURE(text);
    CHECK(csv::trimmed(text) == "a b");
  }
  for (const auto* text : {"", " ", "\u00A0\u00A0", "\uFEFF", "=\"\""})
    CHECK((csv::trimmed(text).empty() || text[0] == '='));
  CHECK(csv::trimmed("\xA0 a\xA0") == "\xA0 a\xA0");  // no UTF-8
}

TEST_CASE("a folded text is the same however it is written") {
  struct Row {
    const char* text;
    const char* folded;
  };
  const auto row = GENERATE(values<Row>({
      {"Often", "often"},
      {"  Very \u00A0 OFTEN ", "very often"},
      {"ÄÖÜ ÉÀÇ ẞ × Ÿ", "äöü éàç ß × ÿ"},
      {"ŁÓDŹ ŐŘŽ ĹĽ", "łódź őřž ĺľ"},
      {"ΑΒΩ", "αβω"},
      {"ДАЁЖ", "даёж"},
      {"Don’t", "don't"},
      {"“x”", "\"x\""},
      {"1–2", "1-2"},
      {"ＯＫ", "ok"},
      {"so\u00ADft", "soft"},
      {"日本語 ", "日本語"},
      {"𝒳", "𝒳"},
  }));
  CHECK(csv::folded(row.text) == row.folded);
  CHECK(csv::folded(row.folded) == row.folded);
}

TEST_CASE("a name is the same as R, databases and people write it") {
  for (const auto* text :
       {"write-sql", "write.sql", "write_sql", "Write SQL", " WRITE-SQL ", "write..sql.", "_write sql"}) {
    CHECK(csv::name_key(text) == "write-sql");
  }
  CHECK(csv::name_key("") == "");
  CHECK(csv::name_key("#") == "");
}

TEST_CASE("what programs write for no answer is none, and nothing else") {
  for (const auto* text : {"", "NA", "N/A", "NaN", "null", "None", ".", "\\N", "#NULL!", "-", "?"}) {
    CAPTURE(text);
    CHECK(csv::is_missing(text));
  }
  for (const auto* text : {"0", "no", "Never", "-1", "99", "NANA", "nothing", "None of these"}) {
    CAPTURE(text);
    CHECK_FALSE(csv::is_missing(text));
  }
}

TEST_CASE("a whole number is read however programs write it, and nothing else is one") {
  for (const auto* text : {"1", "01", "+1", "1.0", "1,0", "1.", "1.000", "1e0", "1.0E+00", "10e-1"}) {
    CAPTURE(text);
    CHECK(csv::whole_number(text) == std::size_t{1});
  }
  CHECK(csv::whole_number("1.5e+01") == std::size_t{15});
  for (const auto* text :
       {"", "-1", "1.5", "1,5", "1 1", "0x1", "1e", "e1", ".0", "1.0.0", "1e999", "9999999999999999", "+", "1a", "½"}) {
    CAPTURE(text);
    CHECK_FALSE(csv::whole_number(text));
  }
}

TEST_CASE("truth values are read as programs write them") {
  for (const auto* text : {"TRUE", "True", "t", "yes", "Y", "WAHR"}) CHECK(csv::truth(text) == true);
  for (const auto* text : {"FALSE", "False", "f", "no", "N", "FAUX"}) CHECK(csv::truth(text) == false);
  for (const auto* text : {"", "1", "0", "often", "truely", "x"}) CHECK_FALSE(csv::truth(text).has_value());
}

TEST_CASE("a name of two numbers is none") {
  csv::Names names;
  names.add("a", 1);
  names.add("a", 1);
  names.add("b", 1);
  names.add("b", 2);
  names.add("b", 1);
  names.add("", 3);
  CHECK(names.find("a") == std::size_t{1});
  CHECK_FALSE(names.find("b"));
  CHECK_FALSE(names.find("c"));
  CHECK_FALSE(names.find(""));
}

TEST_CASE("a code is found in a link") {
  struct Row {
    const char* text;
    const char* code;
  };
  const auto row = GENERATE(values<Row>({
      {"AbC-_9", "AbC-_9"},
      {"#AbC", "AbC"},
      {"https://example.org/blog/#rolefit-my-quiz-0abcdez-result-AbC-_9", "AbC-_9"},
      {"https://example.org/?utm=1#/article?rolefit-q-0abcdez-result-AbC&more=1", "AbC"},
      {"https://example.org/#rolefit-a-result-quiz-0abcdez-result-A-result-C", "A-result-C"},
      {"https://example.org/#rolefit-my-quiz=AbC", "AbC"},
      {"https://example.org/", "https://example.org/"},
      {"rolefit-", "rolefit-"},
      {"", ""},
  }));
  CAPTURE(row.text);
  CHECK(csv::code_in(row.text) == row.code);
}
