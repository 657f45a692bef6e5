#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "rolefit/result.hpp"

/// What people, editors and other languages write that JSON does not allow, in the words of somebody who edits the
/// file.
namespace rolefit::json {

/// What is wrong, and where: bytes before it.
struct Slip {
  std::size_t offset = 0;
  std::string message;
  ErrorCode code = ErrorCode::not_json;
};

/// Of a character at `at` with which nothing in JSON begins: a curly quote, a special space, a comment, …; nothing of
/// any other. `at` is inside `text`, where a token should begin.
std::optional<Slip> wrong_character(std::string_view text, std::size_t at);

/// Of what stands at `at` in place of a value.
Slip wrong_value(std::string_view text, std::size_t at);

/// Of a text in quotes that cannot be read: `at` is its opening quote.
Slip broken_text(std::string_view text, std::size_t at);

/// Of a text in quotes that was meant to end earlier, at a curly quote; nothing when there is none. The next token
/// begins at `end`, right behind the straight quote that ended it.
std::optional<Slip> curly_end(std::string_view text, std::size_t end);

}  // namespace rolefit::json
