#include "cli/progress.hpp"

#include <algorithm>
#include <utility>

#include "cli/system.hpp"

namespace rolefit::cli {
namespace {

constexpr std::chrono::milliseconds kPause{100};
constexpr std::size_t kNarrowestBar = 4;
constexpr std::size_t kWidestBar = 50;
constexpr const char* kEraseToTheRight = "\x1b[K";

}  // namespace

std::string progress_line(std::string_view what, double done, std::size_t width) {
  const double share = done > 0.0 ? std::min(done, 1.0) : 0.0;  // A NaN gives 0, too.
  auto percent = std::to_string(static_cast<int>(100.0 * share)) + " %";
  percent.insert(0, std::string_view("100 %").size() - percent.size(), ' ');
  if (width <= percent.size()) return percent.substr(0, width);

  auto room = width - percent.size();
  std::string line(what.substr(0, room - 1));
  if (!line.empty()) line += ' ';
  room -= line.size();
  if (room >= kNarrowestBar + 3) {  // "[", "]" and a space.
    const auto bar = std::min(room - 3, kWidestBar);
    const auto full = static_cast<std::size_t>(share * static_cast<double>(bar));
    line += '[' + std::string(full, '#') + std::string(bar - full, ' ') + "] ";
  }
  return line + percent;
}

Progress::Progress(std::string what, bool enabled) : what_(std::move(what)), enabled_(enabled) {}

Progress::~Progress() {
  clear();
}

void Progress::update(double done) {
  if (!enabled_) return;
  const auto now = Clock::now();
  if (now - last_ < kPause) return;
  last_ = now;
  drawn_ = true;
  // Leaves the last column free, because some terminals go to the next line after writing it.
  write_to_terminal('\r' + progress_line(what_, done, terminal_width() - 1) + kEraseToTheRight);
}

void Progress::update(std::string_view what, double done) {
  what_ = what;
  update(done);
}

void Progress::clear() {
  if (std::exchange(drawn_, false)) write_to_terminal('\r' + std::string(kEraseToTheRight));
}

}  // namespace rolefit::cli
