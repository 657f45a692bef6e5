#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "rolefit/result.hpp"

namespace rolefit::csv {

inline constexpr std::size_t kMaxFieldBytes = 1u << 20;
inline constexpr std::size_t kMaxRecordBytes = 4u << 20;
inline constexpr std::size_t kMaxFields = 1u << 15;

/// A field without its quotes, and where it begins.
struct Field {
  std::string_view text;
  std::size_t line = 0;    ///< From 1.
  std::size_t column = 0;  ///< From 1, in characters.
};

/// The fields of one record, one or more. Good until its reader is used again.
using Record = std::span<const Field>;

/// Reads comma-separated values (RFC 4180) out of chunks of bytes, wherever these are cut. Holds one record at a time.
/// Another character than the comma may separate the fields.
///
///     while (const auto record = reader.next(chunk)) use(*record);  // for each chunk
///     if (const auto record = reader.finish()) use(*record);        // after the last
///
/// Where the RFC leaves room: CRLF, LF and a lone CR (older Excel for Mac) each end a line; inside quotes they stay as
/// they are. Empty lines are passed over, and so is a UTF-8 byte order mark at the start. Spaces belong to their field.
/// Records may differ in length. Every other byte, valid UTF-8 or not, stands for itself.
///
/// A broken record gives one error, at once, and no fields. Reading goes on as most readers would have read it, a
/// misplaced quote standing for itself, so that the next record starts where theirs does.
class Reader {
 public:
  explicit Reader(char separator = ',') : separator_(separator) {}

  /// The next record or error in `chunk`, which is shortened by what has been read; nothing when it is used up.
  /// Fails with not_csv at a misplaced quote, and with too_large past a limit above.
  std::optional<Result<Record>> next(std::string_view& chunk);

  /// Ends the text: the last record when no line end followed it. Fails with not_csv at a quote that is never closed,
  /// even in a record that was broken before. Not to be used again after this.
  std::optional<Result<Record>> finish();

 private:
  enum class State { before_field, unquoted, quoted, after_quote };
  struct Place {
    std::size_t line = 1;
    std::size_t column = 1;
  };

  std::optional<Result<Record>> ready();
  void take(char c);
  void advance(char c) noexcept;
  void begin_field();
  void append(char c);
  void end_record();
  void fail(ErrorCode code, Place place, std::string message);
  void clear() noexcept;

  char separator_;
  State state_ = State::before_field;
  bool broken_ = false;         // the record in hand has had its error
  bool complete_ = false;       // the record in hand has ended
  std::optional<Error> error_;  // to be given to the caller
  std::string text_;            // of all fields in hand
  std::vector<Field> fields_;
  std::vector<std::size_t> begins_;  // where each field begins in text_
  Place here_;                       // of the byte to come
  Place field_;                      // where the field in hand begins
  std::size_t bytes_ = 0;            // taken so far, up to the length of a byte order mark
  char before_ = '\0';               // the byte before the one to come
};

}  // namespace rolefit::csv
