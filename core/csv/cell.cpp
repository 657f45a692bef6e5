#include "csv/cell.hpp"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <initializer_list>

#include "rolefit/text.hpp"

namespace rolefit::csv {
namespace {

bool is_one_of(std::string_view text, std::initializer_list<std::string_view> known) {
  return std::find(known.begin(), known.end(), text) != known.end();
}

/// The character at the beginning of `text`, which has `length` bytes.
char32_t decoded(std::string_view text, std::size_t length) noexcept {
  char32_t code = static_cast<unsigned char>(text[0]);
  if (length > 1) code &= 0x7Fu >> length;
  for (std::size_t i = 1; i < length; ++i) code = code << 6 | (static_cast<unsigned char>(text[i]) & 0x3Fu);
  return code;
}

bool is_invisible(char32_t code) noexcept {
  return code == 0xAD || (code >= 0x200B && code <= 0x200F) || (code >= 0x2060 && code <= 0x2064) || code == 0xFEFF;
}

bool is_space(char32_t code) noexcept {
  constexpr char32_t kEndOfFile = 0x1A;
  return code == ' ' || (code >= '\t' && code <= '\r') || code == kEndOfFile || code == 0x85 || code == 0xA0 ||
         (code >= 0x2000 && code <= 0x200A) || code == 0x2028 || code == 0x2029 || code == 0x202F || code == 0x205F ||
         code == 0x3000;
}

/// The small letter of a capital one, in Unicode's blocks of Latin, Greek and Cyrillic letters.
char32_t lower(char32_t code) noexcept {
  const auto is_in = [&](char32_t first, char32_t last) { return code >= first && code <= last; };
  if (is_in('A', 'Z') || (is_in(0xC0, 0xDE) && code != 0xD7) || is_in(0x391, 0x3A9) || is_in(0x410, 0x42F)) {
    return code + 0x20;
  }
  if (is_in(0x400, 0x40F)) return code + 0x50;
  if (code == 0x178) return 0xFF;
  if (code == 0x1E9E) return 0xDF;                                         // capital sharp s
  if (is_in(0x139, 0x148) || is_in(0x179, 0x17E)) return code + code % 2;  // a small letter is even here
  if (is_in(0x100, 0x137) || is_in(0x14A, 0x177) || is_in(0x1E00, 0x1EFF)) return code | 1;
  return code;
}

/// The plainest character that looks the same.
char32_t plain(char32_t code) noexcept {
  if (code > 0xFF00 && code < 0xFF5F) code -= 0xFF00 - ' ';  // wide forms of ASCII
  if ((code >= 0x2018 && code <= 0x201B) || code == 0x2032 || code == '`' || code == 0xB4) return '\'';
  if ((code >= 0x201C && code <= 0x201F) || code == 0x2033 || code == 0xAB || code == 0xBB) return '"';
  if ((code >= 0x2010 && code <= 0x2015) || code == 0x2212) return '-';
  return lower(code);
}

void append(std::string& out, char32_t code) {
  if (code < 0x80) {
    out += static_cast<char>(code);
    return;
  }
  const auto follow = [&](int shift) { out += static_cast<char>(0x80 | (code >> shift & 0x3F)); };
  if (code < 0x800) {
    out += static_cast<char>(0xC0 | code >> 6);
  } else if (code < 0x10000) {
    out += static_cast<char>(0xE0 | code >> 12);
    follow(6);
  } else {
    out += static_cast<char>(0xF0 | code >> 18);
    follow(12);
    follow(6);
  }
  follow(0);
}

/// Bytes of the character at the beginning of `text`, if nobody sees it there; else 0.
std::size_t unseen(std::string_view text) noexcept {
  const auto length = character(text);
  if (length == 0) return 0;
  const auto code = decoded(text, length);
  return is_space(code) || is_invisible(code) ? length : 0;
}

}  // namespace

std::string_view trimmed(std::string_view text) noexcept {
  while (const auto length = unseen(text)) text.remove_prefix(length);
  for (;;) {
    std::size_t last = text.size();  // where the last character begins
    while (last > 0 && text.size() - last < 4) {
      --last;
      if ((static_cast<unsigned char>(text[last]) & 0xC0u) != 0x80u) break;
    }
    const auto length = unseen(text.substr(last));
    if (length == 0 || last + length != text.size()) break;
    text.remove_suffix(length);
  }
  constexpr std::string_view kFormula = "=\"";
  if (text.size() > kFormula.size() && text.starts_with(kFormula) && text.ends_with('"')) {
    return trimmed(text.substr(kFormula.size(), text.size() - kFormula.size() - 1));
  }
  return text;
}

std::string folded(std::string_view text) {
  std::string out;
  bool after_space = false;
  for (text = trimmed(text); !text.empty();) {
    const auto length = std::max<std::size_t>(1, character(text));
    const auto code = decoded(text, length);
    text.remove_prefix(length);
    if (is_invisible(code)) continue;
    if (!is_space(code)) {
      if (after_space) out += ' ';
      append(out, plain(code));
    }
    after_space = is_space(code);
  }
  return out;
}

std::string name_key(std::string_view text) {
  std::string out;
  bool between = false;
  for (const char c : folded(text)) {
    const bool is_name = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || static_cast<unsigned char>(c) >= 0x80;
    if (is_name && between && !out.empty()) out += '-';
    if (is_name) out += c;
    between = !is_name;
  }
  return out;
}

bool is_missing(std::string_view text) {
  if (text.empty()) return true;
  constexpr std::size_t kLongest = 12;
  if (text.size() > kLongest) return false;
  return is_one_of(folded(text), {"na",      "n/a",     "n.a.",   "#n/a",     "#na",     "#n/a n/a",
                                  "<na>",  // R, Excel, pandas
                                  "nan",     "-nan",    "#num!",  "#div/0!",  "#value!", "#ref!",
                                  "#name?",  "#null!",  // numbers that are none
                                  "1.#qnan", "-1.#ind", "1.#ind", "-1.#qnan", "nat",     "none",
                                  "null",    "(null)",  "<null>", "nil",      "\\n",     "undefined",
                                  ".",       "-",       "--",     "---",      "?"});
}

std::optional<std::uint64_t> whole_number(std::string_view text) {
  std::string number;
  std::size_t at = text.starts_with('+') ? 1 : 0;
  const auto take_digits = [&] {
    const auto before = at;
    for (; at < text.size() && text[at] >= '0' && text[at] <= '9'; ++at) number += text[at];
    return at > before;
  };
  if (!take_digits()) return std::nullopt;
  if (at < text.size() && (text[at] == '.' || text[at] == ',')) {
    number += '.';
    ++at;
    take_digits();
  }
  if (at < text.size() && (text[at] == 'e' || text[at] == 'E')) {
    number += text[at++];
    if (at < text.size() && (text[at] == '+' || text[at] == '-')) number += text[at++];
    if (!take_digits()) return std::nullopt;
  }
  if (at != text.size()) return std::nullopt;
  constexpr double kLargest = 1e15;  // every whole number up to here is a double
  const double value = std::strtod(number.c_str(), nullptr);
  if (value > kLargest || value != std::floor(value)) return std::nullopt;
  return static_cast<std::uint64_t>(value);
}

std::string_view code_in(std::string_view text) noexcept {
  const auto after = [&](std::size_t at) { text.remove_prefix(std::min(at, text.size())); };
  after(text.rfind('#') + 1);  // npos + 1 is 0
  // rolefit-QUIZ-QUESTIONS-result-CODE, where the questions have seven letters and digits, and a quiz may be called
  // "x-result-y". In older links, rolefit-QUIZ=CODE.
  constexpr std::string_view kMark = "-result-";
  constexpr std::size_t kQuestions = 7;
  if (const auto link = text.find("rolefit-"); link != text.npos) {
    after(link);
    for (auto at = text.find(kMark); at != text.npos; at = text.find(kMark, at + 1)) {
      const auto dash = at < kQuestions + 1 ? text.npos : text.rfind('-', at - 1);
      if (dash == text.npos || dash + 1 + kQuestions != at) continue;
      after(at + kMark.size());
      return text.substr(0, text.find('&'));
    }
    after(text.find('=') + 1);
  }
  return text.substr(0, text.find('&'));
}

std::optional<bool> truth(std::string_view text) {
  constexpr std::size_t kLongest = 12;
  if (text.size() > kLongest) return std::nullopt;
  const auto word = folded(text);
  if (is_one_of(word, {"true", "t", "yes", "y", "wahr", "vrai", "verdadero", "verdadeiro", "vero"})) return true;
  if (is_one_of(word, {"false", "f", "no", "n", "falsch", "faux", "falso"})) return false;
  return std::nullopt;
}

void Names::add(std::string text, std::size_t number) {
  if (text.empty()) return;
  const auto [known, is_new] = numbers_.try_emplace(std::move(text), number);
  if (!is_new && known->second != number) known->second = std::nullopt;
}

std::optional<std::size_t> Names::find(const std::string& text) const {
  const auto found = numbers_.find(text);
  return found == numbers_.end() ? std::nullopt : found->second;
}

}  // namespace rolefit::csv
