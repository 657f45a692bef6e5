#include "rolefit/encoding.hpp"

#include "rolefit/text.hpp"
#include "support/catch.hpp"

using namespace rolefit;
using namespace std::string_literals;

namespace {

/// `text`, which is ASCII but for U+4E00 (written ~), with `width` bytes a character, the lowest byte first or last.
std::string wide(std::string_view text, std::size_t width, bool little, bool mark) {
  std::string out;
  const auto add = [&](std::uint32_t code) {
    for (std::size_t i = 0; i < width; ++i) {
      const auto byte = little ? i : width - 1 - i;
      out += static_cast<char>(code >> 8 * byte & 0xFF);
    }
  };
  if (mark) add(0xFEFF);
  for (const char c : text) add(c == '~' ? 0x4E00u : static_cast<std::uint32_t>(c));
  return out;
}

}  // namespace

TEST_CASE("UTF-16 and UTF-32 are known by their mark or their NUL bytes") {
  const auto* const text = GENERATE("{}", "[1]", "{\n \"a\": 1}", "role,x\na,1\n", "{\"~~a\": \"b~~\", \"~\": 1}");
  const bool little = GENERATE(true, false);
  const bool mark = GENERATE(true, false);
  CAPTURE(text, little, mark);
  for (const std::size_t width : {2u, 4u}) {
    const auto found = wide_encoding(wide(text, width, little, mark));
    REQUIRE(found);
    const auto name = "UTF-" + std::to_string(8 * width) + (little ? " (little-endian)" : " (big-endian)");
    CHECK(found->message.find(name) != std::string::npos);
    CHECK(found->code == ErrorCode::wrong_encoding);
    CHECK(found->line == 1);
    CHECK(found->column == 1);
  }
}

TEST_CASE("other texts and files are not taken for UTF-16 or UTF-32") {
  for (const auto& text : {""s, "\0"s, "a"s, "{\"a\":1}\0"s, "[1]\0[2]"s, "[1,\0 2]"s, "\0\0\0\0"s, "\xEF\xBB\xBF{}"s,
                           "PK\x03\x04\x14\0\x06\0\x08\0\0\0"s, "\u4E00\u4E01"s, "\xE4\xF6\xFC"s}) {
    CAPTURE(text);
    CHECK_FALSE(wide_encoding(text));
  }
}

TEST_CASE("a byte that is not UTF-8 is told with the letter that it is elsewhere") {
  struct Row {
    std::string text, says;
  };
  const auto row = GENERATE(values<Row>({
      {"gr\xFC\xDF", "the byte 0xFC is not UTF-8; the file is probably in Windows-1252 (Latin-1), where it is “ü”"},
      {"\x93x\x94", "Windows-1252 (Latin-1), where it is “\u201C”"},  // not the control of Latin-1
      {"\x80 5", "where it is “€”"},
      {"\x81", "Windows-1252 (Latin-1); save it as UTF-8"},  // has no letter there
      {"\xEF\xF0\xE8\xE2\xE5\xF2", "older encoding"},        // Windows-1251
      {"\x93\xFA\x96\x7B", "older encoding"},                // Shift_JIS
      {"ä ö ü \xE4", "a letter is damaged here"},
  }));
  CAPTURE(row.text);
  const auto at = first_not_utf8(row.text);
  REQUIRE(at < row.text.size());
  const auto said = not_utf8(row.text, at);
  CAPTURE(said);
  CHECK(said.find(row.says) != std::string::npos);
  CHECK(shown(said) == said);
  CHECK(first_not_utf8(said) == said.size());
}

TEST_CASE("a text tells when its letters were lost on the way") {
  for (const auto* text : {"gr\uFFFDn", "grÃ¼n", "GRÃœN", "groÃŸ", "Itâ€™s", "20Â°C", "Ã\u009F"}) {
    CAPTURE(text);
    REQUIRE(lost_letters(text));
    CHECK(shown(*lost_letters(text)) == *lost_letters(text));
  }
  for (const auto* text : {"", "grün", "AÇÃO", "Ã", "Â", "â", "â €", "château", "Ã–", "20 €", "“â”"}) {
    CAPTURE(text);
    CHECK(lost_letters(text).has_value() == (std::string_view(text) == "Ã–"));
  }
}
