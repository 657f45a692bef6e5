#pragma once

#include <filesystem>
#include <fstream>
#include <iosfwd>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace rolefit::cli {

/// Where a command writes to: a file, or standard output if the name is "". A file is first written under its name with
/// .part, and put in its place at the end, so that a failed run keeps the old one. What is no file, such as a pipe, is
/// written at once.
class Output {
 public:
  explicit Output(const std::string& name);
  ~Output();  ///< Takes away what was not put in its place.
  Output(const Output&) = delete;
  Output& operator=(const Output&) = delete;

  /// How messages call it.
  const std::string& name() const noexcept { return name_; }
  std::ostream& stream();
  int error() const noexcept { return error_; }  ///< Why it could not be opened, or 0.

  /// Ends the writing. Returns false if not everything could be written.
  bool close();
  /// Puts the file in its place, after close(). Returns false if that fails.
  bool keep();

 private:
  std::string name_;
  std::filesystem::path path_;
  std::filesystem::path written_;
  std::ofstream file_;
  int error_ = 0;
};

/// Whether a command that writes to `output` would lose the file `other`. Neither need exist.
bool overwrites(const std::string& output, const std::string& other);

/// The first two of these that are one file, also by two names. "-" is standard input.
std::optional<std::pair<std::string, std::string>> same_file_twice(std::vector<std::string> names);

}  // namespace rolefit::cli
