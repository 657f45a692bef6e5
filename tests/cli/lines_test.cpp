#include "cli/lines.hpp"

#include <fcntl.h>
#include <signal.h>
#include <sys/resource.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <string>
#include <thread>

#include "support/catch.hpp"

using namespace rolefit;
using namespace std::string_literals;

namespace {

/// A pipe(2): what is written to `in` is read from `out`.
struct Pipe {
  int out = -1;
  int in = -1;

  Pipe() {
    std::array<int, 2> ends{};
    REQUIRE(::pipe(ends.data()) == 0);
    out = ends[0];
    in = ends[1];
  }
  ~Pipe() {
    ::close(out);
    close_in();
  }
  Pipe(const Pipe&) = delete;
  Pipe& operator=(const Pipe&) = delete;

  void close_in() {
    if (in >= 0) ::close(in);
    in = -1;
  }
  void write(std::string_view text) const {
    while (!text.empty()) {
      const auto n = ::write(in, text.data(), text.size());
      if (n <= 0) return;  // a test that expects more will say so
      text.remove_prefix(static_cast<std::size_t>(n));
    }
  }
};

/// "1:text" for a line, "1!" for one that is too long.
std::vector<std::string> shown(const std::vector<cli::Line>& lines) {
  std::vector<std::string> out;
  for (const auto& line : lines) {
    out.push_back(std::to_string(line.number) + (line.too_long ? "!" : ":") + std::string(line.text));
  }
  return out;
}

/// All lines of `text`, written to a pipe in pieces of `piece` bytes while they are read in batches of `most`.
std::vector<std::string> lines_of(const std::string& text, std::size_t longest, std::size_t piece, std::size_t most) {
  Pipe pipe;
  std::thread writer([&] {
    for (std::size_t i = 0; i < text.size(); i += piece) pipe.write(std::string_view(text).substr(i, piece));
    pipe.close_in();
  });
  cli::LineReader reader(pipe.out, longest);
  std::vector<cli::Line> batch;
  std::vector<std::string> all;
  while (reader.next_batch(batch, most)) {
    CHECK(!batch.empty());
    CHECK(batch.size() <= most);
    for (auto& line : shown(batch)) all.push_back(std::move(line));
  }
  CHECK(batch.empty());
  CHECK_FALSE(reader.next_batch(batch, most));
  CHECK(reader.error() == 0);
  writer.join();
  return all;
}

using Texts = std::vector<std::string>;

}  // namespace

TEST_CASE("a text is the same lines however it is written and batched") {
  struct Row {
    const char* why;
    std::string text;
    Texts want;
  };
  const auto row = GENERATE(values<Row>({
      {"nothing", "", {}},
      {"one line", "a\n", {"1:a"}},
      {"the last line needs no end", "a\nb", {"1:a", "2:b"}},
      {"an empty line is a line", "\n\na\n\n", {"1:", "2:", "3:a", "4:"}},
      {"CR before LF belongs to the end", "a\r\n\r\nb\r", {"1:a", "2:", "3:b"}},
      {"CR elsewhere is text", "\ra\rb\r\r\n", {"1:\ra\rb\r"}},
      {"NUL is text", "a\0b\n\0"s, {"1:a\0b"s, "2:\0"s}},
      {"a line of the limit", "12345678\n12345678\r\n12345678", {"1:12345678", "2:12345678", "3:12345678"}},
      {"a line past the limit keeps its number", "a\n123456789\nb\n", {"1:a", "2!", "3:b"}},
      {"a line far past it", "a\n" + std::string(5000, 'x') + "\nb", {"1:a", "2!", "3:b"}},
      {"too long before CR LF", "123456789\r\n1234567\r\r\n12345678\r\r\n", {"1!", "2:1234567\r", "3!"}},
      {"too long without an end", "a\n123456789", {"1:a", "2!"}},
      {"far too long without an end", "a\n" + std::string(5000, 'x'), {"1:a", "2!"}},
      {"too long, and CR without LF", "a\n12345678\r", {"1:a", "2:12345678"}},
      {"one too long after another", "123456789\n1234567890\n", {"1!", "2!"}},
  }));
  CAPTURE(row.why);
  for (const std::size_t piece : {1u, 2u, 3u, 7u, 100'000u}) {
    for (const std::size_t most : {1u, 2u, 1000u}) {
      CAPTURE(piece, most);
      REQUIRE(lines_of(row.text, 8, piece, most) == row.want);
    }
  }
}

TEST_CASE("lines longer than a block are read, and of those past the limit only the number") {
  const std::size_t longest = 3u << 20;
  const auto text = std::string(longest, 'a') + "\n" + std::string(longest + 1, 'b') + "\n" +
                    std::string(20 * longest, 'c') + "\n" + std::string(longest, 'd') + "\r\n" + "e";
  const auto lines = lines_of(text, longest, text.size(), 1000);
  REQUIRE(lines.size() == 5);
  CHECK(lines[0] == "1:" + std::string(longest, 'a'));
  CHECK(lines[1] == "2!");
  CHECK(lines[2] == "3!");
  CHECK(lines[3] == "4:" + std::string(longest, 'd'));
  CHECK(lines[4] == "5:e");
}

#ifdef __linux__
TEST_CASE("a line without end takes no more memory than its limit and a block") {
  constexpr int kMegabytes = 512;
  const auto kilobytes = [] {
    rusage usage{};
    ::getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss;
  };
  Pipe pipe;
  const std::string megabyte(1u << 20, 'x');
  std::thread writer([&] {
    for (int i = 0; i < kMegabytes; ++i) pipe.write(megabyte);
    pipe.close_in();
  });
  const auto before = kilobytes();
  cli::LineReader reader(pipe.out);
  std::vector<cli::Line> batch;
  CHECK(reader.next_batch(batch, 10));
  CHECK(shown(batch) == Texts{"1!"});
  CHECK(kilobytes() - before < kMegabytes * 1024 / 8);
  writer.join();
}
#endif

TEST_CASE("who types a line is answered before the next one") {
  Pipe pipe;
  cli::LineReader reader(pipe.out);
  std::vector<cli::Line> batch;
  pipe.write("one\n");
  REQUIRE(reader.next_batch(batch, 1000));  // would hang if it waited for more
  CHECK(shown(batch) == Texts{"1:one"});
  pipe.write("two\nthree\nfo");
  REQUIRE(reader.next_batch(batch, 1000));
  CHECK(shown(batch) == Texts{"2:two", "3:three"});
  pipe.write("ur\n");
  REQUIRE(reader.next_batch(batch, 1000));
  CHECK(shown(batch) == Texts{"4:four"});
}

TEST_CASE("a batch has at most as many lines as asked for, and the rest comes without waiting") {
  Pipe pipe;
  cli::LineReader reader(pipe.out);
  std::vector<cli::Line> batch;
  pipe.write("1\n2\n3\n4\n5\n");
  REQUIRE(reader.next_batch(batch, 2));
  CHECK(shown(batch) == Texts{"1:1", "2:2"});
  REQUIRE(reader.next_batch(batch, 2));
  CHECK(shown(batch) == Texts{"3:3", "4:4"});
  REQUIRE(reader.next_batch(batch, 2));
  CHECK(shown(batch) == Texts{"5:5"});
}

TEST_CASE("a failure to read is told from the end, and half a line is none") {
  std::vector<cli::Line> batch;
  SECTION("from the start") {
    cli::LineReader reader(-1);
    CHECK_FALSE(reader.next_batch(batch, 10));
    CHECK(reader.error() == EBADF);
  }
  SECTION("in the middle") {
    Pipe pipe;
    cli::LineReader reader(pipe.out);
    pipe.write("one\ntw");
    REQUIRE(reader.next_batch(batch, 10));
    CHECK(shown(batch) == Texts{"1:one"});
    const int folder = ::open("/", O_RDONLY);
    REQUIRE(::dup2(folder, pipe.out) == pipe.out);  // reading a folder fails with EISDIR
    ::close(folder);
    CHECK_FALSE(reader.next_batch(batch, 10));
    CHECK(batch.empty());
    CHECK(reader.error() == EISDIR);
    CHECK_FALSE(reader.next_batch(batch, 10));
  }
}

TEST_CASE("a signal or a descriptor that does not block neither ends the text nor fails") {
  Pipe pipe;
  cli::LineReader reader(pipe.out);
  std::vector<cli::Line> batch;
  SECTION("a signal") {
    struct sigaction action {};
    action.sa_handler = [](int) {};  // without SA_RESTART read(2) ends with EINTR
    struct sigaction before {};
    REQUIRE(::sigaction(SIGUSR1, &action, &before) == 0);
    const auto reading = ::pthread_self();
    std::thread other([&] {
      for (int i = 0; i < 20; ++i) {
        ::usleep(2'000);
        ::pthread_kill(reading, SIGUSR1);
      }
      pipe.write("late\n");
    });
    CHECK(reader.next_batch(batch, 10));
    other.join();
    ::sigaction(SIGUSR1, &before, nullptr);
  }
  SECTION("a descriptor that does not block") {
    REQUIRE(::fcntl(pipe.out, F_SETFL, O_NONBLOCK) == 0);
    std::thread other([&] {
      ::usleep(20'000);
      pipe.write("late\n");
    });
    CHECK(reader.next_batch(batch, 10));
    other.join();
  }
  CHECK(shown(batch) == Texts{"1:late"});
  CHECK(reader.error() == 0);
}
