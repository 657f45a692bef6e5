#include "cli/filter.hpp"

#include <algorithm>
#include <atomic>
#include <iostream>
#include <optional>
#include <thread>
#include <vector>

#include "cli/commands.hpp"
#include "cli/files.hpp"
#include "cli/lines.hpp"
#include "cli/system.hpp"
#include "rolefit/encoding.hpp"

namespace rolefit::cli {
namespace {

constexpr std::size_t kBatch = 4096;       // lines
constexpr std::size_t kWorthAThread = 16;  // lines

/// The warning of a line whose letters were lost before it came here.
std::optional<Error> lost_in(const Line& line) {
  auto at = line.text.find("\uFFFD");
  if (at == line.text.npos) at = std::min(line.text.find("\\ufffd"), line.text.find("\\uFFFD"));
  if (at == line.text.npos) return std::nullopt;
  const auto before = line.text.substr(0, at);
  const auto column = static_cast<std::size_t>(std::count_if(
      before.begin(), before.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0u) != 0x80u; }));
  return Error{
      .code = ErrorCode::lost_letters, .message = *lost_letters("\uFFFD"), .line = line.number, .column = 1 + column};
}

}  // namespace

#ifdef __EMSCRIPTEN__
// The build for Node has no threads.
void parallel(std::size_t n, unsigned, const std::function<void(std::size_t)>& work) {
  for (std::size_t i = 0; i < n; ++i) work(i);
}
#else
namespace {

/// Threads that are waited for, also after a failure. Apple's standard library has no std::jthread.
struct Joined {
  std::vector<std::thread> threads;
  ~Joined() {
    for (auto& thread : threads) thread.join();
  }
};

}  // namespace

void parallel(std::size_t n, unsigned threads, const std::function<void(std::size_t)>& work) {
  std::atomic<std::size_t> next = 0;
  const auto run = [&] {
    for (std::size_t i = next++; i < n; i = next++) work(i);
  };
  Joined others;
  for (unsigned t = 1; t < threads && t < n; ++t) others.threads.emplace_back(run);
  run();
}
#endif

int filter(std::ostream& out, unsigned threads, const AnswerLine& answer) {
  LineReader reader(kStandardInput);
  std::vector<Line> batch;
  std::vector<std::optional<Result<std::string>>> answers;
  bool good = true;
  while (out && reader.next_batch(batch, kBatch)) {
    if (batch[0].number == 1) {
      if (const auto wide = wide_encoding(batch[0].text)) {
        print(std::cerr, "stdin", *wide);
        return kFailed;
      }
      if (batch[0].text.starts_with(kByteOrderMark)) batch[0].text.remove_prefix(kByteOrderMark.size());
    }
    answers.assign(batch.size(), std::nullopt);
    const std::size_t parts = (batch.size() + kWorthAThread - 1) / kWorthAThread;
    parallel(parts, threads, [&](std::size_t part) {
      for (std::size_t i = part * kWorthAThread; i < std::min((part + 1) * kWorthAThread, batch.size()); ++i) {
        if (batch[i].too_long) {
          answers[i] = Error{.code = ErrorCode::too_large, .path = "", .message = "the line is longer than 4 MiB"};
        } else if (batch[i].text.find_first_not_of(" \t\r") != std::string_view::npos) {
          answers[i] = answer(batch[i].text);
        }
      }
    });
    for (std::size_t i = 0; i < batch.size(); ++i) {
      if (!answers[i]) continue;
      if (*answers[i]) {
        out << **answers[i] << '\n';
        if (const auto lost = lost_in(batch[i])) print(std::cerr, "stdin", *lost);
        continue;
      }
      auto error = answers[i]->error();
      error.line = batch[i].number;
      print(std::cerr, "stdin", error);
      good = false;
    }
    out.flush();
  }
  if (reader.error() != 0) {
    std::cerr << "stdin: cannot be read to the end: " << described(reader.error()) << '\n';
    return kFailed;
  }
  return good ? kDone : kProblems;
}

}  // namespace rolefit::cli
