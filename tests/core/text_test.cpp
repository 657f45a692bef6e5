#include "rolefit/text.hpp"

#include "support/catch.hpp"

using namespace rolefit;
using namespace std::string_literals;

TEST_CASE("a character of UTF-8 has one to four bytes, and nothing else has any") {
  struct Row {
    const char* why;
    std::string text;
    std::size_t want;
  };
  const auto row = GENERATE(values<Row>({
      {"nothing", "", 0},
      {"a letter", "ab", 1},
      {"NUL", "\0"s, 1},
      {"an umlaut", "\xC3\xA4x", 2},
      {"half an umlaut", "\xC3", 0},
      {"the rest of one", "\xA4", 0},
      {"a dash", "\xE2\x80\x94", 3},
      {"an emoji", "\xF0\x9F\x98\x80", 4},
      {"NUL in two bytes", "\xC0\x80", 0},
      {"a slash in three bytes", "\xE0\x80\xAF", 0},
      {"half of a surrogate pair", "\xED\xA0\x80", 0},
      {"the last character", "\xF4\x8F\xBF\xBF", 4},
      {"past the last character", "\xF4\x90\x80\x80", 0},
      {"a byte of no character", "\xFF", 0},
  }));
  CAPTURE(row.why);
  CHECK(character(row.text) == row.want);
}

TEST_CASE("a text turns words when it sets a direction that does not end with it") {
  struct Row {
    const char* why;
    std::string text;
    bool want;
  };
  const std::string lre = "\u202A", pdf = "\u202C", rlo = "\u202E", lri = "\u2066", fsi = "\u2068", pdi = "\u2069";
  const auto row = GENERATE_COPY(values<Row>({
      {"plain", "a — b…", false},
      {"Arabic", "\u0645\u0631\u062D\u0628\u0627", false},
      {"a mark of direction alone", "a\u200F\u200E\u061C", false},
      {"an override", "a" + rlo + "b", true},
      {"an embedding, even one that ends", lre + "a" + pdf, true},
      {"the end of an embedding", "a" + pdf, true},
      {"an isolate that ends", "a" + fsi + "b" + pdi, false},
      {"isolates inside one another", lri + fsi + "a" + pdi + pdi, false},
      {"an isolate left open", "a" + lri, true},
      {"one of two left open", lri + fsi + "a" + pdi, true},
      {"the end of no isolate", "a" + pdi, true},
      {"ends before it begins", pdi + lri, true},
      {"neighbours of the range", "\u2029\u202F\u2065\u206A", false},
      {"a character cut short", "a\xE2\x80", false},
  }));
  CAPTURE(row.why);
  CHECK(turns_words(row.text) == row.want);
}

TEST_CASE("what is shown stays on its line, and is UTF-8") {
  CHECK(shown("a\u00E4\u2014\U0001F600") == "a\u00E4\u2014\U0001F600");
  CHECK(shown("a\nb\x1B[2J\x7F\u0085"s + '\0') == "a\uFFFDb\uFFFD[2J\uFFFD\uFFFD\uFFFD");
  CHECK(shown("\u202Ea\u2069\xFF\xC3") == "\uFFFDa\uFFFD\uFFFD\uFFFD");
}

TEST_CASE("what is quoted is cut between characters") {
  CHECK(in_quotes("") == "''");
  CHECK(in_quotes(std::string(64, 'a')) == "'" + std::string(64, 'a') + "'");
  CHECK(in_quotes(std::string(65, 'a')) == "'" + std::string(64, 'a') + "…'");
  CHECK(in_quotes("a" + std::string(63, 'b') + "\u00E4") == "'a" + std::string(63, 'b') + "…'");
  CHECK(in_quotes(std::string(63, 'a') + "\u00E4") == "'" + std::string(63, 'a') + "…'");
}

TEST_CASE("a text is quoted in a message on one line, in valid UTF-8 and cut at a whole character") {
  struct Row {
    std::string text, quoted;
  };
  const std::string r = "\uFFFD";
  const auto row = GENERATE_COPY(values<Row>({
      {std::string(64, 'w'), "'" + std::string(64, 'w') + "'"},
      {std::string(65, 'w'), "'" + std::string(64, 'w') + "…'"},
      {std::string(63, 'w') + "ä", "'" + std::string(63, 'w') + "…'"},
      {std::string(62, 'w') + "ä", "'" + std::string(62, 'w') + "ä'"},
      {std::string(1000, '\xFF'),
       "'" + r + r + r + r + r + r + r + r + r + r + r + r + r + r + r + r + r + r + r + r + r + "…'"},
      {"ä€😀", "'ä€😀'"},
      {"w\0w\x1B[31m\x7F"s, "'w" + r + "w" + r + "[31m" + r + "'"},
      {"\r\n", "'" + r + r + "'"},
      {"w\x80w", "'w" + r + "w'"},      // a continuation byte alone
      {"\xC3", "'" + r + "'"},          // half a character
      {"\xC2\x9B", "'" + r + "'"},      // a control
      {"\xC0\xAF", "'" + r + r + "'"},  // too long forms
      {"\xE0\x9F\xBF", "'" + r + r + r + "'"},
      {"\xF0\x8F\xBF\xBF", "'" + r + r + r + r + "'"},
      {"\xED\xA0\x80", "'" + r + r + r + "'"},  // a surrogate
      {"\xF5\x80\x80\x80", "'" + r + r + r + r + "'"},
      {"\xF4\x90\x80\x80", "'" + r + r + r + r + "'"},  // past the last character
      {"\xC2\xA0\xE0\xA0\x80\xED\x9F\xBF\xF0\x90\x80\x80\xF4\x8F\xBF\xBF",
       "'\xC2\xA0\xE0\xA0\x80\xED\x9F\xBF\xF0\x90\x80\x80\xF4\x8F\xBF\xBF'"},
  }));
  CHECK(in_quotes(row.text) == row.quoted);
}
