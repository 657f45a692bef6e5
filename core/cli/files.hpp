#pragma once

#include <functional>
#include <iosfwd>
#include <optional>
#include <string>
#include <string_view>

#include "rolefit/measure.hpp"

namespace rolefit::cli {

/// Prints FILE:LINE:COLUMN: path: message, which editors and CI systems turn into a link. LINE:COLUMN is left out if
/// the problem has no line, for example if it concerns the data as a whole.
void print(std::ostream& out, const std::string& file, const Error& problem);

/// Feeds a file, or standard input for "", to `take`, one block at a time, to its end or until `take` returns false. If
/// it cannot be read, prints why and returns false.
bool read_blocks(const std::string& name, const std::function<bool(std::string_view)>& take);

/// Reads a file. If that fails, prints why and returns nothing. Reads at most one byte more than the limit; the decoder
/// then reports that the text is too long.
std::optional<std::string> read_file(const std::string& name);

/// A quiz file that is ready to measure with, and its text.
struct LoadedQuiz {
  std::string text;
  Model model;
};
std::optional<LoadedQuiz> load_quiz(const std::string& name);

}  // namespace rolefit::cli
