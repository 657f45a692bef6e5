#pragma once

#include <chrono>
#include <cstddef>
#include <string>
#include <string_view>

#include "cli/system.hpp"

namespace rolefit::cli {

/// A line of at most `width` characters, such as "fitting [#####               ]  25 %".
std::string progress_line(std::string_view what, double done, std::size_t width);

/// A progress bar on the last line of standard error, for one thread. It draws nothing unless `enabled`, and nothing in
/// the first tenth of a second, so that quick work shows no bar.
class Progress {
 public:
  explicit Progress(std::string what, bool enabled = can_redraw());
  ~Progress();

  Progress(const Progress&) = delete;
  Progress& operator=(const Progress&) = delete;

  /// Sets the share of the work that is done, in [0, 1]. Draws at most ten times a second, so it may be called often.
  void update(double done);
  void update(std::string_view what, double done);

  /// Removes the bar, for example before a message. The next update draws it again.
  void clear();

 private:
  using Clock = std::chrono::steady_clock;

  std::string what_;
  bool enabled_;
  bool drawn_ = false;
  Clock::time_point last_ = Clock::now();
};

}  // namespace rolefit::cli
