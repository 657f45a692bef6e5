#include "json/document.hpp"

#include "support/catch.hpp"

using namespace rolefit;
using json::parse;

namespace {

struct Place {
  std::size_t line, column;
};

}  // namespace

TEST_CASE("each value knows where it starts") {
  const std::string text = "{\n  \"a\": [1, -2.5e3 ,\"x\\\"y\"],\n  \"b\" : {\"c\":true , \"d\": null}}";
  const auto document = parse(text);
  REQUIRE(document);
  const auto& a = *document->root.find("a");
  CHECK(text[document->root.offset] == '{');
  CHECK(text.substr(a.offset, 2) == "[1");
  CHECK(text.substr(a.elements[0].offset, 1) == "1");
  CHECK(text.substr(a.elements[1].offset, 6) == "-2.5e3");
  CHECK(a.elements[1].number == -2500.0);
  CHECK(text.substr(a.elements[2].offset, 2) == "\"x");
  CHECK(a.elements[2].text == "x\"y");
  const auto& b = *document->root.find("b");
  CHECK(text.substr(b.elements[0].offset, 4) == "true");
  CHECK(b.elements[0].boolean);
  CHECK(text.substr(b.elements[1].offset, 4) == "null");
}

TEST_CASE("what is wrong with a text is said in an editor's words, at its line and column") {
  struct Row {
    const char* text;
    const char* says;
    std::size_t line, column;
    const char* path;
  };
  const auto row = GENERATE(values<Row>({
      {"", "holds no value", 1, 1, ""},
      {"  \n ", "holds no value", 2, 2, ""},
      {"{\n\"a\": 1\n\"b\": 2}", "a comma is missing here", 2, 7, "/a"},
      {"[1 2]", "a comma is missing here", 1, 3, "/0"},
      {"[[0], [1 2]]", "a comma is missing here", 1, 9, "/1/0"},
      {"{\"a\": {\"b\": 1} \"c\": 2}", "a comma is missing here", 1, 15, "/a"},
      {"{\"a\" 1}", "a colon is missing after this key", 1, 5, "/a"},
      {"{\"a\": 1,}", "the comma before '}' is one too many", 1, 8, "/a"},
      {"[1,\n]", "the comma before ']' is one too many", 1, 3, "/1"},
      {"[1,,2]", "one comma or colon too many", 1, 4, "/1"},
      {"{a: 1}", "expected a key in double quotes", 1, 2, ""},
      {"{'a': 1}", "expected a key in double quotes", 1, 2, ""},
      {"{\"a\": }", "expected a value", 1, 7, "/a"},
      {"[1, nul]", "expected a value", 1, 5, "/1"},
      {"[01]", "a comma is missing here", 1, 3, "/0"},
      {"{\"a\": [1, 2", "ends before the last { or [ is closed", 1, 12, "/a/1"},
      {"[1}", "expected a comma or ']'", 1, 3, "/0"},
      {"1 2", "text after the end", 1, 3, ""},
      {"[] ]", "text after the end", 1, 4, ""},
      {"[\"abc]", "broken text", 1, 6, "/0"},
      {"[\"a\\q\"]", "broken text", 1, 5, "/0"},
      {"[\"\xff\"]", "the byte 0xFF is not UTF-8", 1, 3, "/0"},
      {"[\"\xC3\xA4\xE4\"]", "the byte 0xE4 is not UTF-8", 1, 4, "/0"},
      {"[\xA0 1]", "the byte 0xA0 is not UTF-8", 1, 2, "/0"},
      {"{\u201Ca\": 1}", "a curly quote \u201C (U+201C) stands where JSON wants a straight one, \"", 1, 2, ""},
      {"{\"a\u201D: 1, \"b\": 2}", "a curly quote \u201D (U+201D)", 1, 4, ""},
      {"{\"a\": \"x\u201D, \"b\": 2}", "a curly quote \u201D (U+201D)", 1, 9, "/a"},
      {"[\"\u201Cx\u201D, y\n\"]", "a line break", 1, 9, "/0"},
      {"[\"\u201Cx\u201D, y\" \"z\"]", "a comma is missing here", 1, 10, "/0"},
      {"[1,\u00A02]", "a no-break space (U+00A0) stands where JSON wants a plain space", 1, 4, "/1"},
      {"[1,\u202E2]", "an invisible character (U+202E)", 1, 4, "/1"},
      {"[\"a\\u12\"]", "four digits", 1, 8, "/0"},
      {"[\"a\\ud800\"]", "half a character", 1, 2, "/0"},
      {"[\"a\\", "no closing quote", 1, 4, "/0"},
      {"[\"a\\u", "four digits", 1, 5, "/0"},
      {"[\"\\\u00E4\"]", "stands for nothing", 1, 4, "/0"},
      {"[-]", "'-' is no number", 1, 2, "/0"},
      {"[+", "'+' is no number", 1, 2, "/0"},
      {"\"", "no closing quote", 1, 1, ""},
      {"[\"ääü\",\n \"x\" \"y\"]", "a comma is missing here", 2, 5, "/1"},
      {"[\"ääü\" 1]", "a comma is missing here", 1, 7, "/0"},
      {"[1e999]", "too large for a number", 1, 2, "/0"},
  }));
  CAPTURE(row.text);
  const auto document = parse(row.text);
  REQUIRE_FALSE(document);
  CAPTURE(document.error().message);
  CHECK(document.error().message.find(row.says) != std::string::npos);
  CHECK(document.error().line == row.line);
  CHECK(document.error().column == row.column);
  CHECK(document.error().path == row.path);
}

TEST_CASE("a NUL byte is an error and not the end of the text") {
  using namespace std::string_literals;
  for (const auto& text : {"[1]\0[2]"s, "[1,\0 2]"s, "\0"s, "{\"a\":1}\0"s}) {
    const auto document = parse(text);
    REQUIRE_FALSE(document);
    CHECK(document.error().message.find("NUL") != std::string::npos);
  }
}

TEST_CASE("a key that stands twice is reported at its second place") {
  const auto document = parse("{\"a\": [{\"k\": 1,\n\"l\": 2, \"k\": 3}]}");
  REQUIRE(document);
  REQUIRE(document->problems.size() == 1);
  CHECK(document->problems[0].code == ErrorCode::duplicate_key);
  CHECK(document->problems[0].path == "/a/0/k");
  CHECK(document->problems[0].line == 2);
  CHECK(document->problems[0].column == 14);
}

TEST_CASE("depth, size and number of values have limits") {
  const auto nested = [](std::size_t depth) { return std::string(depth, '[') + std::string(depth, ']'); };
  CHECK(parse(nested(32)));
  REQUIRE_FALSE(parse(nested(33)));
  CHECK(parse(nested(33)).error().code == ErrorCode::too_large);
  CHECK(parse(nested(100'000)).error().code == ErrorCode::too_large);

  std::string many = "[0";
  for (int i = 0; i < 1'000'000; ++i) many += ",0";
  CHECK(parse(many + "]").error().code == ErrorCode::too_large);

  const auto large = parse(std::string(json::kMaxBytes, ' ') + "1").error();
  CHECK(large.code == ErrorCode::too_large);
  CHECK(large.line == 1);
  CHECK(large.column == json::kMaxBytes + 1);
  CHECK(parse(std::string(json::kMaxBytes - 1, ' ') + "1"));
}

TEST_CASE("a byte order mark before the text is passed over") {
  const auto document = parse("\xEF\xBB\xBF{\"a\": 7}");
  REQUIRE(document);
  CHECK(document->root.find("a")->number == 7.0);
  CHECK(document->root.offset == 3);
}

TEST_CASE("pointer tokens escape ~ and /") {
  CHECK(json::pointer_token("a/b~c") == "a~1b~0c");
}
