#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "json/places.hpp"
#include "rolefit/result.hpp"

namespace rolefit::json {

inline constexpr std::size_t kMaxBytes = 4u << 20;
inline constexpr std::size_t kMaxDepth = 32;
inline constexpr std::size_t kMaxValues = 1'000'000;
inline constexpr std::size_t kMaxProblems = 1'000;

/// A JSON value that knows where in the text it starts.
struct Value {
  enum class Kind { null, boolean, number, text, array, object };

  Kind kind = Kind::null;
  bool boolean = false;
  double number = 0.0;
  std::string text;
  std::vector<std::string> keys;  ///< object: the key of each element, in the order of the text.
  std::vector<Value> elements;    ///< array and object.
  std::size_t offset = 0;         ///< Bytes before the value.

  /// The element under `key`, or null when this is no object or has no such key.
  const Value* find(std::string_view key) const noexcept;
};

/// "a text", "a number", … for messages.
const char* described(Value::Kind kind) noexcept;

struct Document {
  Value root;
  Problems problems;  ///< What JSON allows and we do not: keys that stand twice, at most kMaxProblems of them.
};

/// Reads one JSON text (RFC 8259), with or without a byte order mark. Never throws, whatever the bytes. Fails with
/// not_json at the place where reading stopped, with wrong_encoding for UTF-16 and UTF-32, or with too_large past
/// kMaxBytes, kMaxDepth or kMaxValues.
Result<Document> parse(std::string_view text);

/// `key` as a token of a JSON Pointer: ~ and / escaped.
std::string pointer_token(std::string_view key);

}  // namespace rolefit::json
