#pragma once

#include <functional>
#include <iosfwd>
#include <string>
#include <string_view>

#include "rolefit/result.hpp"

namespace rolefit::cli {

/// Returns the answer to one line. It is called from several threads at once.
using AnswerLine = std::function<Result<std::string>(std::string_view line)>;

/// Answers each line of standard input with a line in `out`. The order is the same for any number of threads. Reports
/// bad lines on standard error with their numbers, and continues with the next line. Skips blank lines. The memory does
/// not grow with the input. Returns kDone if all lines were good, kProblems if some were not, and kFailed if the input
/// could not be read to its end.
int filter(std::ostream& out, unsigned threads, const AnswerLine& answer);

/// Calls work(0), …, work(n − 1), each once, on `threads` threads.
void parallel(std::size_t n, unsigned threads, const std::function<void(std::size_t)>& work);

}  // namespace rolefit::cli
