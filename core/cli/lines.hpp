#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "json/document.hpp"

namespace rolefit::cli {

/// A line without its line end (LF or CRLF). It is valid until its reader is used again.
struct Line {
  std::size_t number = 0;  ///< From 1.
  std::string_view text;   ///< Empty if the line is too long.
  bool too_long = false;
};

/// Reads lines from a file descriptor, in blocks. Keeps one block and one line in memory, however long the input is.
class LineReader {
 public:
  /// Lines of more than `longest` bytes are too long. The caller still owns `descriptor`.
  explicit LineReader(int descriptor, std::size_t longest = json::kMaxBytes);

  /// Replaces `batch` by the available lines, at most `most` of them, and waits only if there is none. So somebody who
  /// types a line gets an answer at once, and a file is read in big batches. Returns false at the end, or if reading
  /// fails. The last line of the input needs no line end. A line that was cut off by a failure is not returned.
  bool next_batch(std::vector<Line>& batch, std::size_t most);

  /// The errno of the failure, or 0 if reading has not failed.
  int error() const noexcept { return error_; }

 private:
  void take_line(std::size_t end, std::vector<Line>& batch);
  void read_block();

  int descriptor_;
  std::size_t longest_;
  std::vector<char> buffer_;
  std::size_t begin_ = 0;    // start of the current line
  std::size_t scanned_ = 0;  // the current line has no LF before this
  std::size_t end_ = 0;      // end of the bytes that have been read
  std::size_t number_ = 1;   // number of the current line
  bool skipping_ = false;    // the current line is too long
  bool ended_ = false;
  int error_ = 0;
};

}  // namespace rolefit::cli
