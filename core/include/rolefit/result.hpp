#pragma once

#include <cstddef>
#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace rolefit {

/// The kinds of failure. A program branches on these; people read `Error::message`.
enum class ErrorCode {
  not_json,        ///< The text is not JSON.
  not_csv,         ///< The text is not CSV (RFC 4180).
  wrong_encoding,  ///< The text is not UTF-8.
  too_large,       ///< A limit of size, depth or number is exceeded.
  duplicate_key,   ///< A key stands twice in one object.
  unknown_key,     ///< A key that the format does not have.
  missing,         ///< A key that the format requires is absent.
  wrong_type,      ///< A value of another JSON type than the format's.
  out_of_range,    ///< A number outside its range.
  wrong_length,    ///< A list with too few or too many entries.
  wrong_order,     ///< Numbers that must fall or rise do not.
  wrong_text,      ///< A text outside the set of texts allowed there.
  duplicate_id,    ///< Two things of one kind share an id.
  unknown_id,      ///< An id that names nothing.
  not_a_code,      ///< The text is not the code of a result.
  other_version,   ///< A code of another layout than this program's.
  other_quiz,      ///< A code or a translation of another quiz, or a code of other numbers than the quiz has now.
  damaged,         ///< A code with a wrong or missing character.
  missing_text,    ///< A text for people is absent: measuring works, a page does not.
  bidi_control,    ///< A text can turn the words around it: what stands there is not what is read.
  lost_letters,    ///< A text whose letters were lost before it came here.
  weak_data,       ///< A number could be fitted, but the data say little of it.
  says_nothing,    ///< An item that people in all roles answer alike.
};

/// The code's name as it stands above, for JSON and logs.
const char* name(ErrorCode code) noexcept;

/// Whether a value can be used in spite of what is wrong with it.
enum class Severity { error, warning };

/// What went wrong, and where.
struct Error {
  ErrorCode code = ErrorCode::not_json;
  std::string path;        ///< JSON Pointer (RFC 6901), such as "/items/3/slope"; "" is the whole document.
  std::string message;     ///< One sentence for the author of the input, without the place.
  std::size_t line = 0;    ///< From 1; 0 where there is no text to point into.
  std::size_t column = 0;  ///< From 1, in characters; 0 where there is no text to point into.

  Severity severity() const noexcept {
    using enum ErrorCode;
    const bool is_usable = code == missing_text || code == bidi_control || code == lost_letters || code == weak_data ||
                           code == says_nothing;
    return is_usable ? Severity::warning : Severity::error;
  }
  bool operator==(const Error&) const = default;
};

/// All that is wrong with one input, in the order of its text.
using Problems = std::vector<Error>;

/// True when one of `problems` makes the input unusable.
bool has_error(const Problems& problems) noexcept;

/// A value or the reason why there is none, in the spelling of std::expected.
/// Reading the value of a failure, or the error of a success, is undefined.
template <class T>
class Result {
 public:
  Result(T value) : state_(std::in_place_index<0>, std::move(value)) {}
  Result(Error error) : state_(std::in_place_index<1>, std::move(error)) {}

  bool has_value() const noexcept { return state_.index() == 0; }
  explicit operator bool() const noexcept { return has_value(); }

  T& operator*() & noexcept { return *std::get_if<0>(&state_); }
  const T& operator*() const& noexcept { return *std::get_if<0>(&state_); }
  T&& operator*() && noexcept { return std::move(*std::get_if<0>(&state_)); }
  T* operator->() noexcept { return std::get_if<0>(&state_); }
  const T* operator->() const noexcept { return std::get_if<0>(&state_); }

  const Error& error() const noexcept { return *std::get_if<1>(&state_); }

 private:
  std::variant<T, Error> state_;
};

}  // namespace rolefit
