#pragma once

#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <string>
#include <string_view>

namespace rolefit {

/// Bytes of the character that `text` starts with, in UTF-8 (Unicode, table 3-7); 0 when they are none or there is
/// none.
std::size_t character(std::string_view text) noexcept;

/// Whether `text` can turn the words around it: it holds an embedding or override of the direction of writing (U+202A
/// to U+202E), or an isolate (U+2066 to U+2068) that is not closed inside or a closing one (U+2069) without it. So
/// written, what stands there is not what is read (Boucher & Anderson 2021, "Trojan Source").
bool turns_words(std::string_view text) noexcept;

/// A text of somebody's file as it may stand in a message, on any terminal: on one line, in UTF-8. What is not UTF-8,
/// controls, and the characters of turns_words() are U+FFFD.
std::string shown(std::string_view text);

/// The same in quotes, cut where it is long.
std::string in_quotes(std::string_view text);

/// A number with a noun: "1 item", "22 items".
std::string counted(std::uint64_t n, const char* noun);

/// The pieces of a message, one after another.
std::string joined(std::initializer_list<std::string_view> pieces);

}  // namespace rolefit
