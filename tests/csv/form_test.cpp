#include "csv/form.hpp"

#include "csv/cell.hpp"
#include "support/catch.hpp"

using namespace rolefit;

namespace {

csv::Form form(std::string_view text) {
  return csv::form_of(text, [](std::string_view name) {
    const auto key = csv::name_key(name);
    return key == "role" || key == "a" || key == "b";
  });
}

}  // namespace

TEST_CASE("the separator is the one that makes most known names") {
  struct Row {
    const char* text;
    char separator;
  };
  const auto row = GENERATE(values<Row>({
      {"", ','},
      {"role", ','},
      {"role,a,b\n", ','},
      {"role;a;b\n", ';'},
      {"role\ta\tb\n", '\t'},
      {"role|a|b\n", '|'},
      {"role a b\n", ' '},
      {"\"role\" \"a\" \"b\"\n\"1\" \"x\" 0 1\n", ' '},
      {"\n\n\"role\";\"a\";\"b\"\n\"1\";\"x,y,z\";\"0,0\"\n", ';'},
      {"\xEF\xBB\xBF\"role\";a\n", ';'},
      {"\"time, of day\";role;a\n", ';'},
      {"role , a , b\n", ','},
      {"x;y,role\n", ','},
      {"q1;q2;q3,q4\n", ';'},
      {"q1 q2,q3\n", ','},
      {"sep=;\nrole,a\n", ';'},
      {"SEP=\t\r\nrole\ta\r\n", '\t'},
      {"sep=,\nrole;a\n", ','},
      {"+---+---+\n| role | a |\n+---+---+\n", '|'},
      {"role;\"never closed\n", ','},
  }));
  CAPTURE(row.text);
  CHECK(form(row.text).separator == row.separator);
  CHECK_FALSE(form(row.text).problem);
}

TEST_CASE("a file that is no CSV is named") {
  struct Row {
    std::string_view text;
    const char* says;
  };
  using namespace std::string_view_literals;
  const auto row = GENERATE(values<Row>({
      {"PK\x03\x04\x14\0\x06\0"sv, "Excel workbook"},
      {"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"sv, "old Excel workbook"},
      {"\x1F\x8B\x08\0"sv, "gzip"},
      {"$FL2@(#)"sv, "SPSS"},
      {"\n <!DOCTYPE html>"sv, "HTML"},
      {"{\"role\": 1}"sv, "JSON"},
      {"r\0o\0l\0e\0,\0a\0"sv, "UTF-16 (little-endian)"},
      {"\xFE\xFF\0r"sv, "UTF-16 (big-endian)"},
  }));
  const auto found = form(row.text).problem;
  REQUIRE(found);
  CHECK(found->message.find(row.says) != std::string::npos);
  CHECK(found->line == 1);
}
