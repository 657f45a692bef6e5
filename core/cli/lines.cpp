#include "cli/lines.hpp"

#include <algorithm>
#include <cerrno>
#include <utility>

#include "cli/system.hpp"

namespace rolefit::cli {
namespace {

constexpr std::size_t kBlock = 1u << 20;

}  // namespace

LineReader::LineReader(int descriptor, std::size_t longest) : descriptor_(descriptor), longest_(longest) {}

bool LineReader::next_batch(std::vector<Line>& batch, std::size_t most) {
  batch.clear();
  for (;;) {
    while (batch.size() < most && scanned_ < end_) {
      scanned_ = std::min(std::string_view(buffer_.data(), end_).find('\n', scanned_), end_);
      if (scanned_ == end_) break;
      take_line(scanned_, batch);
      begin_ = ++scanned_;
    }
    if (!batch.empty()) return true;
    if (ended_) return false;
    read_block();
    if (ended_ && error_ == 0 && (begin_ < end_ || skipping_)) take_line(end_, batch);
  }
}

void LineReader::take_line(std::size_t end, std::vector<Line>& batch) {
  std::string_view text(buffer_.data() + begin_, end - begin_);
  if (text.ends_with('\r')) text.remove_suffix(1);
  const bool too_long = std::exchange(skipping_, false) || text.size() > longest_;
  batch.push_back({.number = number_++, .text = too_long ? std::string_view() : text, .too_long = too_long});
}

/// Moves the current line to the front of the buffer and reads more of it. If the line is too long, drops what it has.
void LineReader::read_block() {
  if (end_ - begin_ > longest_ + 1) {  // The last byte may be the CR of the line end.
    skipping_ = true;
    begin_ = end_;
  }
  if (begin_ > 0) {
    std::copy(buffer_.data() + begin_, buffer_.data() + end_, buffer_.data());
    end_ -= std::exchange(begin_, 0);
  }
  scanned_ = end_;
  if (buffer_.size() < end_ + kBlock) buffer_.resize(end_ + kBlock);
  const auto n = read_some(descriptor_, buffer_.data() + end_, kBlock);
  if (n > 0) {
    end_ += static_cast<std::size_t>(n);
  } else {
    ended_ = true;
    if (n < 0) error_ = errno;
  }
}

}  // namespace rolefit::cli
