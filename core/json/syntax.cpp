#include "json/syntax.hpp"

#include <algorithm>

#include "rolefit/encoding.hpp"
#include "rolefit/text.hpp"

namespace rolefit::json {
namespace {

constexpr std::string_view kSpaces = " \t\r\n";

/// "(U+201C)"
std::string code_point(char32_t code) {
  std::string digits;
  for (int shift = code > 0xFFFF ? 20 : 12; shift >= 0; shift -= 4) digits += "0123456789ABCDEF"[code >> shift & 15];
  return joined({"(U+", digits, ")"});
}

/// The character at the beginning of `text`, which is UTF-8.
char32_t decoded(std::string_view text) {
  const auto length = character(text);
  char32_t code = static_cast<unsigned char>(text[0]);
  if (length > 1) code &= 0x7Fu >> length;
  for (std::size_t i = 1; i < length; ++i) code = code << 6 | (static_cast<unsigned char>(text[i]) & 0x3Fu);
  return code;
}

/// Characters that are taken for one of JSON's, and what it is.
struct Lookalike {
  char32_t first, last;
  const char* name;
  const char* wanted;
  bool is_visible = true;
};
constexpr const char* kQuote = "a straight one, \"";
constexpr const char* kSpace = "a plain space";
constexpr const char* kNothing = "nothing";
constexpr Lookalike kLookalikes[] = {{0x201C, 0x201F, "a curly quote", kQuote},
                                     {0x2018, 0x201B, "a curly quote", kQuote},
                                     {0xAB, 0xAB, "a quote", kQuote},
                                     {0xBB, 0xBB, "a quote", kQuote},
                                     {0x2032, 0x2036, "a prime", kQuote},
                                     {0xFF02, 0xFF02, "a wide quote", kQuote},
                                     {'\'', '\'', "a single quote", "a double one, \""},
                                     {'`', '`', "a backtick", "a double quote, \""},
                                     {0xA0, 0xA0, "a no-break space", kSpace, false},
                                     {0x202F, 0x202F, "a no-break space", kSpace, false},
                                     {0x2000, 0x200A, "a special space", kSpace, false},
                                     {0x205F, 0x205F, "a special space", kSpace, false},
                                     {0x3000, 0x3000, "a wide space", kSpace, false},
                                     {0x85, 0x85, "a special line break", "a plain one", false},
                                     {0x2028, 0x2029, "a special line break", "a plain one", false},
                                     {0xAD, 0xAD, "an invisible character", kNothing, false},
                                     {0x200B, 0x200F, "an invisible character", kNothing, false},
                                     {0x202A, 0x202E, "an invisible character", kNothing, false},
                                     {0x2060, 0x206F, "an invisible character", kNothing, false},
                                     {0xFEFF, 0xFEFF, "an invisible character", kNothing, false},
                                     {0x2010, 0x2015, "a dash", "a hyphen, -"},
                                     {0x2212, 0x2212, "a minus sign", "a hyphen, -"}};

bool is_curly_double(char32_t code) {
  return (code >= 0x201C && code <= 0x201F) || code == 0xAB || code == 0xBB;
}

/// Of a character beyond ASCII, or one of the table, where JSON allows none.
std::optional<std::string> lookalike(std::string_view character, char32_t code) {
  const auto says = [&](std::string_view name, std::string_view wanted, bool is_visible = true) {
    const std::string number = code < 0x80 ? "" : " " + code_point(code);
    return joined(
        {name, is_visible ? " " : "", is_visible ? character : "", number, " stands where JSON wants ", wanted});
  };
  const auto* const found = std::find_if(std::begin(kLookalikes), std::end(kLookalikes), [&](const Lookalike& known) {
    return code >= known.first && code <= known.last;
  });
  if (found != std::end(kLookalikes)) return says(found->name, found->wanted, found->is_visible);
  constexpr char32_t kWide = 0xFF01 - '!';  // the wide forms of ASCII, in Chinese and Japanese writing
  if (code >= kWide + '!' && code <= kWide + '~') {
    const char narrow = static_cast<char>(code - kWide);
    return says("a wide", joined({"a plain one, ", std::string_view(&narrow, 1)}));
  }
  if (code == 0x3001) return says("a wide comma", "a plain one, ,");
  if (code < 0x80) return std::nullopt;
  return joined({character, " ", code_point(code), " stands outside of double quotes"});
}

/// The characters of a number or a word from `at` on.
std::string_view word_at(std::string_view text, std::size_t at) {
  return text.substr(at, std::min(text.find_first_of(" \t\r\n,:[]{}\"", at), text.size()) - at);
}

std::string lower_case(std::string_view text) {
  std::string out(text);
  for (char& c : out) c = static_cast<char>(c >= 'A' && c <= 'Z' ? c - 'A' + 'a' : c);
  return out;
}

/// Where in the text in quotes that begins before `at` and ends at `end` a curly quote stands that was meant to close
/// it: the first one, when what follows it follows a text.
std::optional<Slip> curly_close(std::string_view text, std::size_t at, std::size_t end) {
  for (std::size_t length = 0; at < end; at += std::max<std::size_t>(length, 1)) {
    length = character(text.substr(at, end - at));
    if (length < 2) continue;
    const auto code = decoded(text.substr(at));
    if (!is_curly_double(code)) continue;
    const auto next = text.find_first_not_of(" \t", at + length);
    if (next < text.size() && std::string_view(",:}]\r\n").find(text[next]) == std::string_view::npos) return {};
    return Slip{at, *lookalike(text.substr(at, length), code)};
  }
  return {};
}

}  // namespace

std::optional<Slip> wrong_character(std::string_view text, std::size_t at) {
  const auto rest = text.substr(at);
  if (rest[0] == '\0') return Slip{at, "a NUL byte, which JSON does not allow"};
  const auto length = character(rest);
  if (length == 0) return Slip{at, not_utf8(text, at), ErrorCode::wrong_encoding};
  const auto code = decoded(rest);
  if (code < 0x20 || code == 0x7F)
    return Slip{at, joined({"a control character ", code_point(code), " outside of a text"})};
  if (rest.starts_with("//") || rest.starts_with("/*") || rest[0] == '#') {
    return Slip{at, "a comment: JSON has no comments"};
  }
  if (rest[0] == '<') return Slip{at, "this is HTML or XML, not JSON"};
  if (auto found = lookalike(rest.substr(0, length), code)) return Slip{at, *std::move(found)};
  return {};
}

Slip wrong_value(std::string_view text, std::size_t at) {
  const auto word = word_at(text, at);
  const auto plain = lower_case(word.substr(word.starts_with('-') || word.starts_with('+') ? 1 : 0));
  for (const std::string_view known : {"true", "false", "null"}) {
    if (plain == known) return {at, joined({in_quotes(word), " is written ", known, " in JSON"})};
  }
  for (const std::string_view other : {"none", "nil", "undefined", "na", "nan", "inf", "infinity"}) {
    if (plain == other) return {at, joined({in_quotes(word), " is no value in JSON; for none it has null"})};
  }
  if (word.find_first_of("+-.0123456789") == 0) {
    return {at, joined({in_quotes(word), " is no number as JSON writes it, such as 12, -0.5 or 1e6"})};
  }
  return {at, "expected a value: a text in double quotes, a number, true, false, null, [ or {"};
}

Slip broken_text(std::string_view text, std::size_t at) {
  const auto broken = [](std::size_t offset, std::string_view what, ErrorCode code = ErrorCode::not_json) {
    return Slip{offset, joined({"broken text: ", what}), code};
  };
  constexpr std::string_view kHexadecimal = "0123456789abcdefABCDEF";
  const std::size_t open = at++;
  while (at < text.size() && text[at] != '"') {
    const auto length = character(text.substr(at));
    const char c = text[at];
    if (length == 0) return broken(at, not_utf8(text, at), ErrorCode::wrong_encoding);
    if (static_cast<unsigned char>(c) < 0x20) {
      if (c == '\0') return {at, "a NUL byte, which JSON does not allow"};
      if (c == '\t') return broken(at, "a tab, which is written \\t inside a text");
      if (c != '\n' && c != '\r') {
        return broken(at, joined({"a control character ", code_point(static_cast<char32_t>(c)), " inside a text"}));
      }
      if (auto slip = curly_close(text, open + 1, at)) return *std::move(slip);
      return broken(at, "a line break, which is written \\n inside a text; or is the closing quote missing?");
    }
    if (c == '\\') {
      if (++at == text.size()) break;
      if (text[at] == 'u') {
        for (std::size_t digit = 1; digit <= 4; ++digit) {
          if (at + digit < text.size() && kHexadecimal.find(text[at + digit]) != std::string_view::npos) continue;
          return broken(std::min(at + digit, text.size() - 1), "\\u is followed by four digits, 0 to 9 or a to f");
        }
      } else if (std::string_view("\"\\/bfnrt").find(text[at]) == std::string_view::npos) {
        const auto escape = text.substr(at - 1, 1 + std::max<std::size_t>(1, character(text.substr(at))));
        return broken(at, joined({in_quotes(escape), " stands for nothing; a backslash itself is written \\\\"}));
      }
    }
    at += length;  // of a backslash 1, as of what it stands before
  }
  if (at < text.size()) return broken(open, "a \\u that stands for half a character");
  if (auto slip = curly_close(text, open + 1, at)) return *std::move(slip);
  return broken(at - 1, "no closing quote");
}

std::optional<Slip> curly_end(std::string_view text, std::size_t end) {
  if (end < 2 || end >= text.size() || text[end - 1] != '"' || kSpaces.find(text[end]) != std::string_view::npos) {
    return {};
  }
  const auto open = text.rfind('"', end - 2);
  return open == std::string_view::npos ? std::nullopt : curly_close(text, open + 1, end - 1);
}

}  // namespace rolefit::json
