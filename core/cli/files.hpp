#pragma once

#include <iosfwd>
#include <optional>
#include <string>

#include "rolefit/measure.hpp"

namespace rolefit::cli {

/// FILE:LINE:COLUMN: path: message — the form that editors and CI systems turn into a link. A problem of no line, such
/// as one of the data as a whole, is told without it.
void print(std::ostream& out, const std::string& file, const Error& problem);

/// The text of a file, or nothing after saying why. Reads one byte past the limit at most: the decoder says the rest.
std::optional<std::string> read_file(const std::string& name);

/// A quiz file ready to measure with, and its text; or nothing after saying why.
struct LoadedQuiz {
  std::string text;
  Model model;
};
std::optional<LoadedQuiz> load_quiz(const std::string& name);

/// "1 item", "22 items".
std::string counted(std::size_t n, const char* noun);

}  // namespace rolefit::cli
