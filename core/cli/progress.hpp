#pragma once

#include <chrono>
#include <cstddef>
#include <string>
#include <string_view>

namespace rolefit::cli {

/// One line of at most `width` characters, such as "fitting [#####               ]  25 %".
std::string progress_line(std::string_view what, double done, std::size_t width);

/// Whether standard error is a terminal that can redraw a line, before which somebody may wait.
bool is_watched();

/// A bar on the last line of standard error, for one thread. Nothing is drawn unless `enabled`, and nothing in the
/// first tenth of a second, so that quick work leaves the screen alone.
class Progress {
 public:
  explicit Progress(std::string what, bool enabled = is_watched());
  ~Progress();

  Progress(const Progress&) = delete;
  Progress& operator=(const Progress&) = delete;

  /// Tells the share that is done, in [0, 1]. Cheap: draws at most ten times a second.
  void update(double done);
  void update(std::string_view what, double done);

  /// Takes the bar away, as before a message; the next update draws it again.
  void clear();

 private:
  using Clock = std::chrono::steady_clock;

  std::string what_;
  bool enabled_;
  bool drawn_ = false;
  Clock::time_point last_ = Clock::now();
};

}  // namespace rolefit::cli
