#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "rolefit/result.hpp"

/// Texts are read as UTF-8. This tells what a text is that is not, and what its author can do.
namespace rolefit {

/// The three bytes that some programs put before a text in UTF-8. They are no part of it.
inline constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

/// How much of a text's beginning wide_encoding() looks at.
inline constexpr std::size_t kEncodingSample = 1024;

/// The problem of a text in UTF-16 or UTF-32, with or without a byte order mark, at line 1, column 1; nothing for any
/// other text. `text` may be the beginning alone.
std::optional<Error> wide_encoding(std::string_view text);

/// Where `text` stops being UTF-8; its size when it never does.
std::size_t first_not_utf8(std::string_view text) noexcept;

/// What to say of the byte at `at`, where `text` stops being UTF-8: which encoding it may be, which letter that makes,
/// and how to save the file as UTF-8.
std::string not_utf8(std::string_view text, std::size_t at);

/// What to say of a text whose letters somebody lost before it came here; nothing when none are. Such a text holds
/// U+FFFD, which programs put in place of what they cannot read, or reads as UTF-8 does in Windows-1252 ('Ã¼').
std::optional<std::string> lost_letters(std::string_view text);

}  // namespace rolefit
