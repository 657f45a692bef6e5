#include "rolefit/encoding.hpp"

#include <algorithm>
#include <initializer_list>

#include "rolefit/text.hpp"

namespace rolefit {
namespace {

using namespace std::string_view_literals;

constexpr std::string_view kSaveAsUtf8 =
    "; save it as UTF-8: in Notepad choose the encoding under Save as, in PowerShell write -Encoding utf8, in Excel "
    "choose the type “CSV UTF-8”";

/// How an encoding of 2 or 4 bytes a character begins with a mark.
struct Mark {
  std::string_view bytes;
  const char* encoding;
};
// That of UTF-32LE begins as that of UTF-16LE does.
constexpr Mark kMarks[] = {{"\xFF\xFE\0\0"sv, "UTF-32 (little-endian)"},
                           {"\0\0\xFE\xFF"sv, "UTF-32 (big-endian)"},
                           {"\xFF\xFE"sv, "UTF-16 (little-endian)"},
                           {"\xFE\xFF"sv, "UTF-16 (big-endian)"}};

/// The name of the encoding, or null. What we read is mostly ASCII, of which UTF-16 and UTF-32 make one byte and NULs.
const char* wide_name(std::string_view text) noexcept {
  for (const auto& [bytes, encoding] : kMarks) {
    if (text.starts_with(bytes)) return encoding;
  }
  text = text.substr(0, kEncodingSample);
  text = text.substr(0, text.size() - text.size() % 2);
  // One of the first two characters is ASCII: so a zip file, which has NULs too, is not taken for a text.
  if (text.substr(0, 4).find('\0') == text.npos) return nullptr;
  std::size_t nuls[4] = {};
  for (std::size_t i = 0; i < text.size(); ++i) nuls[i % 4] += text[i] == '\0' ? 1 : 0;
  const std::size_t quarter = text.size() / 4;
  // Every character of UTF-32 has a NUL in its highest byte, and nearly every one in the next.
  const auto is_wide = [&](std::size_t highest, std::size_t next, std::size_t lowest) {
    return quarter > 0 && nuls[highest] >= quarter && 2 * nuls[next] > quarter && 2 * nuls[lowest] < quarter;
  };
  if (is_wide(3, 2, 0)) return kMarks[0].encoding;
  if (is_wide(0, 1, 3)) return kMarks[1].encoding;
  // In UTF-16 a NUL may also be the lower byte, as in U+4E00, but not often.
  const auto even = nuls[0] + nuls[2];
  const auto odd = nuls[1] + nuls[3];
  const auto is_many = [&](std::size_t n, std::size_t others) { return n > 1 && n >= quarter / 2 && n > 2 * others; };
  if (is_many(odd, even)) return kMarks[2].encoding;
  return is_many(even, odd) ? kMarks[3].encoding : nullptr;
}

/// What Windows-1252 has at 0x80 to 0x9F, where Latin-1 has controls; 0 where it has nothing.
constexpr char16_t kWindows1252[] = {0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
                                     0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0,      0x017D, 0,
                                     0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                     0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178};

/// A character below U+10000 in UTF-8.
std::string utf8(char16_t code) {
  if (code < 0x80) return {static_cast<char>(code)};
  const auto last = static_cast<char>(0x80 | (code & 0x3F));
  if (code < 0x800) return {static_cast<char>(0xC0 | code >> 6), last};
  return {static_cast<char>(0xE0 | code >> 12), static_cast<char>(0x80 | (code >> 6 & 0x3F)), last};
}

}  // namespace

std::optional<Error> wide_encoding(std::string_view text) {
  const char* const encoding = wide_name(text);
  if (!encoding) return std::nullopt;
  return Error{.code = ErrorCode::wrong_encoding,
               .message = joined({"the file is in ", encoding, ", not in UTF-8", kSaveAsUtf8}),
               .line = 1,
               .column = 1};
}

std::size_t first_not_utf8(std::string_view text) noexcept {
  std::size_t at = 0;
  while (const auto length = character(text.substr(at))) at += length;
  return at;
}

std::string not_utf8(std::string_view text, std::size_t at) {
  const auto byte = static_cast<unsigned char>(text[at]);
  const char digits[] = {"0123456789ABCDEF"[byte >> 4], "0123456789ABCDEF"[byte & 15]};
  const std::string_view hexadecimal(digits, 2);
  const auto says = [&](std::string_view what, std::string_view letter, std::string_view further) {
    return joined({"the byte 0x", hexadecimal, " is not UTF-8; ", what, letter, further});
  };

  std::size_t good = 0;        // characters beyond ASCII that are UTF-8
  std::size_t bad = 0;         // bytes that are not
  std::size_t bad_in_row = 0;  // those right after another one
  for (std::size_t i = 0, last_bad = text.size(); i < text.size();) {
    const auto length = character(text.substr(i));
    if (length == 0) {
      ++bad;
      if (last_bad + 1 == i) ++bad_in_row;
      last_bad = i;
    }
    good += length > 1 ? 1 : 0;
    i += std::max<std::size_t>(length, 1);
  }
  if (good > bad) return says("a letter is damaged here, for the rest of the file is UTF-8: write it again", "", "");
  if (2 * bad_in_row > bad) {
    return says("the file is probably in an older encoding of its language, such as Windows-1251, Shift_JIS or GBK", "",
                kSaveAsUtf8);
  }
  const auto code = byte < 0x80 || byte >= 0xA0 ? char16_t{byte} : kWindows1252[byte - 0x80];
  return says("the file is probably in Windows-1252 (Latin-1)",
              code == 0 ? std::string() : joined({", where it is “", utf8(code), "”"}), kSaveAsUtf8);
}

std::optional<std::string> lost_letters(std::string_view text) {
  if (text.find("\uFFFD") != text.npos) {
    return "letters were lost before the text came here: U+FFFD stands in their place. Something read the text in a "
           "wrong encoding; take it from its source again";
  }
  // The first byte of a letter is in Windows-1252 'Ã' or 'Â' (of U+0080 to U+00FF) or 'â' (of U+2000 to U+2FFF, such
  // as a curly quote, whose second byte is '€'); the others are U+0080 to U+00BF, or one of the table.
  const auto begins_with_one_of = [](std::string_view rest, std::initializer_list<std::string_view> letters) {
    return std::any_of(letters.begin(), letters.end(), [&](auto letter) { return rest.starts_with(letter); });
  };
  const auto is_second = [](std::string_view rest) { return rest.starts_with('\xC2') && character(rest) == 2; };
  for (auto at = text.find('\xC3'); at != text.npos; at = text.find('\xC3', at + 1)) {
    const auto first = text.substr(at, 2);
    const auto rest = text.substr(at + first.size());
    const bool is_twice =
        (first == "Ã" && (is_second(rest) || begins_with_one_of(rest, {"„", "–", "œ", "Ÿ", "‰", "€"}))) ||
        (first == "Â" && is_second(rest)) || (first == "â" && rest.starts_with("€"));
    if (!is_twice) continue;
    return joined({"the text reads as if UTF-8 had been taken for Windows-1252 on its way: ",
                   in_quotes(text.substr(at, 2 + character(rest))), "; take it from its source again"});
  }
  return std::nullopt;
}

}  // namespace rolefit
