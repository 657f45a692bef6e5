#include "json/places.hpp"

#include <algorithm>

namespace rolefit::json {

Places::Places(std::string_view text) : text_(text), lines_{0} {
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] == '\n') lines_.push_back(i + 1);
  }
}

void Places::locate(std::size_t offset, Error& error) const noexcept {
  const auto next = std::upper_bound(lines_.begin(), lines_.end(), offset);
  error.line = static_cast<std::size_t>(next - lines_.begin());
  const auto before = text_.substr(*(next - 1), offset - *(next - 1));
  error.column = 1 + static_cast<std::size_t>(std::count_if(before.begin(), before.end(), [](char c) {
                   return (static_cast<unsigned char>(c) & 0xC0u) != 0x80u;  // not a continuation byte of UTF-8
                 }));
}

}  // namespace rolefit::json
