#include "rolefit/text.hpp"

#include <algorithm>

namespace rolefit {
namespace {

constexpr std::string_view kReplacement = "\xEF\xBF\xBD";

/// What a character does to the direction of writing around it; all of them begin with the same two bytes.
enum class Direction { none, embedding, isolate, end_of_isolate };

Direction direction(std::string_view character) noexcept {
  if (character.size() != 3 || !character.starts_with("\xE2")) return Direction::none;
  const auto code = (static_cast<unsigned char>(character[1]) & 0x3Fu) << 6 |
                    (static_cast<unsigned char>(character[2]) & 0x3Fu) | 0x2000u;
  if (code >= 0x202A && code <= 0x202E) return Direction::embedding;
  if (code >= 0x2066 && code <= 0x2068) return Direction::isolate;
  return code == 0x2069 ? Direction::end_of_isolate : Direction::none;
}

bool is_control(std::string_view character) noexcept {
  const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(character[i]); };
  if (character.size() == 1) return byte(0) < 0x20 || byte(0) == 0x7F;
  return character.size() == 2 && byte(0) == 0xC2 && byte(1) < 0xA0;
}

/// The character that `text` starts with as it is shown; `text` is shortened by it.
std::string_view take_shown(std::string_view& text) noexcept {
  const auto first = text.substr(0, character(text));
  text.remove_prefix(std::max<std::size_t>(first.size(), 1));
  const bool is_plain = !first.empty() && !is_control(first) && direction(first) == Direction::none;
  return is_plain ? first : kReplacement;
}

}  // namespace

std::size_t character(std::string_view text) noexcept {
  const auto byte = [&](std::size_t i) { return i < text.size() ? static_cast<unsigned char>(text[i]) : 0u; };
  const auto first = byte(0);
  const auto second = byte(1);
  if (first < 0x80) return text.empty() ? 0 : 1;
  if (first < 0xC2 || first > 0xF4) return 0;
  const std::size_t length = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
  for (std::size_t i = 1; i < length; ++i) {
    if ((byte(i) & 0xC0u) != 0x80u) return 0;
  }
  const bool is_overlong = (first == 0xE0 && second < 0xA0) || (first == 0xF0 && second < 0x90);
  const bool is_surrogate = first == 0xED && second >= 0xA0;
  const bool is_past_the_last = first == 0xF4 && second >= 0x90;
  return is_overlong || is_surrogate || is_past_the_last ? 0 : length;
}

bool turns_words(std::string_view text) noexcept {
  std::size_t open = 0;
  for (auto at = text.find('\xE2'); at != text.npos; at = text.find('\xE2', at + 1)) {
    const auto found = direction(text.substr(at, 3));
    if (found == Direction::embedding || (found == Direction::end_of_isolate && open == 0)) return true;
    if (found == Direction::isolate) ++open;
    if (found == Direction::end_of_isolate) --open;
  }
  return open > 0;
}

std::string shown(std::string_view text) {
  std::string out;
  while (!text.empty()) out += take_shown(text);
  return out;
}

std::string in_quotes(std::string_view text) {
  constexpr std::size_t kLongest = 64;
  std::string out = "'";
  while (!text.empty()) {
    const auto next = take_shown(text);
    if (out.size() + next.size() > 1 + kLongest) return out + "…'";
    out += next;
  }
  return out + "'";
}

std::string counted(std::uint64_t n, const char* noun) {
  return std::to_string(n) + ' ' + noun + (n == 1 ? "" : "s");
}

std::string joined(std::initializer_list<std::string_view> pieces) {
  std::string out;
  for (const auto piece : pieces) out += piece;
  return out;
}

}  // namespace rolefit
