#pragma once

#include <functional>
#include <iosfwd>
#include <string>
#include <string_view>

#include "rolefit/result.hpp"

namespace rolefit::cli {

/// What one line is answered with. Called from several threads at once.
using AnswerLine = std::function<Result<std::string>(std::string_view line)>;

/// Answers every line of standard input with a line of `out`, in the same order whatever the number of threads. A bad
/// line is reported on standard error with its number and the others go on; blank lines are passed over. What is held
/// in memory does not grow with the input. True when every line was good.
bool filter(std::ostream& out, unsigned threads, const AnswerLine& answer);

/// Runs work(0), …, work(n − 1), each once, on `threads` threads.
void parallel(std::size_t n, unsigned threads, const std::function<void(std::size_t)>& work);

}  // namespace rolefit::cli
