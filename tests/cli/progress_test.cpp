#include "cli/progress.hpp"

#include <fcntl.h>
#include <unistd.h>

#include <array>
#include <cstdlib>
#include <limits>
#include <thread>

#include "support/catch.hpp"

using namespace rolefit;

namespace {

/// What `act` writes to standard error. No more than a pipe holds.
template <class Act>
std::string written(Act act) {
  std::array<int, 2> ends{};
  REQUIRE(::pipe(ends.data()) == 0);
  const int before = ::dup(STDERR_FILENO);
  ::dup2(ends[1], STDERR_FILENO);
  ::close(ends[1]);
  act();
  ::dup2(before, STDERR_FILENO);
  ::close(before);
  std::string text(65536, '\0');
  const auto n = ::read(ends[0], text.data(), text.size());
  ::close(ends[0]);
  text.resize(n > 0 ? static_cast<std::size_t>(n) : 0);
  return text;
}

void wait_for_a_drawing() {
  std::this_thread::sleep_for(std::chrono::milliseconds(120));
}

std::size_t count(const std::string& text, const std::string& part) {
  std::size_t n = 0;
  for (auto at = text.find(part); at != text.npos; at = text.find(part, at + 1)) ++n;
  return n;
}

}  // namespace

TEST_CASE("a progress line says what is done and fits its width") {
  struct Row {
    const char* what;
    double done;
    std::size_t width;
    const char* want;
  };
  const auto row = GENERATE(values<Row>({
      {"fitting", 0.0, 24, "fitting [        ]   0 %"},
      {"fitting", 0.25, 24, "fitting [##      ]  25 %"},
      {"fitting", 1.0, 24, "fitting [########] 100 %"},
      {"fitting", 0.999, 24, "fitting [####### ]  99 %"},
      {"fitting", -1.0, 24, "fitting [        ]   0 %"},
      {"fitting", 7.0, 24, "fitting [########] 100 %"},
      {"fitting", std::numeric_limits<double>::quiet_NaN(), 24, "fitting [        ]   0 %"},
      {"", 0.5, 16, "[####    ]  50 %"},
      {"", 0.5, 1000, "[#########################                         ]  50 %"},
      {"fitting", 0.5, 20, "fitting [##  ]  50 %"},
      {"fitting", 0.5, 19, "fitting  50 %"},
      {"fitting", 0.5, 10, "fitt  50 %"},
      {"fitting", 0.5, 6, " 50 %"},
      {"fitting", 0.5, 5, " 50 %"},
      {"fitting", 0.5, 2, " 5"},
      {"fitting", 0.5, 0, ""},
  }));
  CAPTURE(row.what, row.done, row.width);
  CHECK(cli::progress_line(row.what, row.done, row.width) == row.want);
}

TEST_CASE("a bar is drawn at most ten times a second and taken away at the end") {
  const auto text = written([] {
    cli::Progress progress("fitting", true);
    for (int i = 0; i < 100; ++i) {
      progress.update(0.01 * i);
      std::this_thread::sleep_for(std::chrono::milliseconds(4));
    }
  });
  const auto drawn = count(text, "fitting");
  CHECK(drawn >= 2);
  CHECK(drawn <= 20);  // of 100; four in a machine at leisure
  CHECK(count(text, "\n") == 0);
  CHECK(text.ends_with("\r\x1b[K"));
}

TEST_CASE("a bar says what is done at present") {
  const auto text = written([] {
    cli::Progress progress("reading", true);
    wait_for_a_drawing();
    progress.update("fitting", 0.5);
  });
  CHECK(count(text, "reading") == 0);
  CHECK(text.starts_with("\rfitting ["));
  CHECK(count(text, " 50 %\x1b[K") == 1);
}

TEST_CASE("a bar makes way for a message and comes back") {
  const auto text = written([] {
    cli::Progress progress("fitting", true);
    wait_for_a_drawing();
    progress.update(0.5);
    progress.clear();
    progress.clear();
    wait_for_a_drawing();
    progress.update(0.6);
  });
  CHECK(count(text, "\r\x1b[K") == 2);
  CHECK(count(text, "fitting") == 2);
}

TEST_CASE("nothing is drawn of quick work, or where nobody watches") {
  CHECK(written([] {
          cli::Progress quick("fitting", true);
          for (int i = 0; i < 10; ++i) quick.update(0.1 * i);
        }).empty());
  CHECK(written([] {
          cli::Progress unwatched("fitting");  // a pipe is no terminal
          wait_for_a_drawing();
          unwatched.update(0.5);
        }).empty());
}

TEST_CASE("a terminal is watched unless it cannot redraw a line") {
  const int terminal = ::posix_openpt(O_RDWR | O_NOCTTY);
  REQUIRE(terminal >= 0);
  REQUIRE(::grantpt(terminal) == 0);
  REQUIRE(::unlockpt(terminal) == 0);
  const int screen = ::open(::ptsname(terminal), O_RDWR | O_NOCTTY);
  REQUIRE(screen >= 0);
  const int before = ::dup(STDERR_FILENO);
  const char* const type = std::getenv("TERM");
  const std::string usual = type ? type : "";

  const auto watched = [&](const char* as) {
    if (as) ::setenv("TERM", as, 1);
    else ::unsetenv("TERM");
    return cli::can_redraw();
  };
  ::dup2(screen, STDERR_FILENO);
  const bool on_xterm = watched("xterm");
  const bool on_dumb = watched("dumb");
  const bool on_empty = watched("");
  const bool on_unset = watched(nullptr);
  ::dup2(before, STDERR_FILENO);
  if (type) ::setenv("TERM", usual.c_str(), 1);
  for (const int descriptor : {before, screen, terminal}) ::close(descriptor);

  CHECK(on_xterm);
  CHECK_FALSE(on_dumb);
  CHECK_FALSE(on_empty);
  CHECK_FALSE(on_unset);
}
