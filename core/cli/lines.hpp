#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "json/document.hpp"

namespace rolefit::cli {

/// A line without its end (LF or CRLF). Good until its reader is used again.
struct Line {
  std::size_t number = 0;  ///< From 1.
  std::string_view text;   ///< Empty when the line is too long.
  bool too_long = false;
};

/// Reads lines from a file descriptor, in blocks. Holds one block and one line at a time, however long the line.
class LineReader {
 public:
  /// Lines of more than `longest` bytes are too long. `descriptor` stays the caller's.
  explicit LineReader(int descriptor, std::size_t longest = json::kMaxBytes);

  /// Replaces `batch` by the lines that are there, one to `most` of them; waits only while there is none. So a person
  /// who types a line is answered at once, and a file comes in big batches. False at the end, or when reading fails.
  /// A last line needs no end, but what was read of a line when reading failed is no line.
  bool next_batch(std::vector<Line>& batch, std::size_t most);

  /// The errno with which reading failed; 0 while it has not.
  int error() const noexcept { return error_; }

 private:
  void take_line(std::size_t end, std::vector<Line>& batch);
  void read_block();

  int descriptor_;
  std::size_t longest_;
  std::vector<char> buffer_;
  std::size_t begin_ = 0;    // of the line in hand
  std::size_t scanned_ = 0;  // no LF stands in the line in hand before this
  std::size_t end_ = 0;      // of what has been read
  std::size_t number_ = 1;   // of the line in hand
  bool skipping_ = false;    // the line in hand was too long already
  bool ended_ = false;
  int error_ = 0;
};

}  // namespace rolefit::cli
