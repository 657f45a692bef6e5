#include "cli/output.hpp"

#include <algorithm>
#include <cerrno>
#include <cstdint>
#include <iostream>
#include <system_error>
#include <tuple>

#include "cli/system.hpp"

namespace rolefit::cli {
namespace {

using std::filesystem::path;

/// The name of a file while it is written. That of a device or a pipe, which no file can replace, is its own.
path written_as(const path& name) {
  std::error_code error;  // The type says that there is no such file.
  const auto type = std::filesystem::status(name, error).type();
  if (type != std::filesystem::file_type::not_found && type != std::filesystem::file_type::regular) return name;
  path out = name;
  out += ".part";
  return out;
}

bool is_same_file(const path& a, const path& b) {
  std::error_code error;  // Set if there is no such file. The files are then not the same.
  return std::filesystem::equivalent(a, b, error);
}

/// Also true of the place of a file that does not exist yet.
bool is_same_place(const path& a, const path& b) {
  const auto folder = [](const path& of) { return of.has_parent_path() ? of.parent_path() : path("."); };
  return is_same_file(a, b) || (a.filename() == b.filename() && is_same_file(folder(a), folder(b)));
}

}  // namespace

Output::Output(const std::string& name) : name_(name.empty() ? "stdout" : name), path_(path_of(name)) {
  if (path_.empty()) return;
  written_ = written_as(path_);
  errno = 0;
  file_.open(written_, std::ios::binary);
  if (!file_) error_ = errno;
}

Output::~Output() {
  file_.close();          // Windows does not remove an open file.
  std::error_code error;  // Set if there is nothing to remove, as after keep().
  if (written_ != path_) std::filesystem::remove(written_, error);
}

std::ostream& Output::stream() {
  return path_.empty() ? std::cout : file_;
}

bool Output::close() {
  stream().flush();
  if (file_.is_open()) file_.close();
  return !stream().fail();
}

bool Output::keep() {
  std::error_code error;
  if (written_ != path_) std::filesystem::rename(written_, path_, error);
  return !error;
}

bool overwrites(const std::string& output, const std::string& other) {
  if (output.empty() || other.empty()) return false;
  const auto name = path_of(output);
  const auto written = written_as(name);
  if (written == name) return false;  // A device: it can be read and written.
  return is_same_place(name, path_of(other)) || is_same_place(written, path_of(other));
}

std::optional<std::pair<std::string, std::string>> same_file_twice(std::vector<std::string> names) {
  // Only files of the same size are compared: of ten thousand files, all pairs would take minutes.
  struct Named {
    std::uintmax_t size;
    std::string name;
  };
  std::vector<Named> files;
  for (auto& name : names) {
    std::error_code error;  // What has no size has the largest number for it.
    const auto size = std::filesystem::file_size(path_of(name), error);
    files.push_back({error ? static_cast<std::uintmax_t>(-1) : size, std::move(name)});
  }
  std::sort(files.begin(), files.end(),
            [](const Named& a, const Named& b) { return std::tie(a.size, a.name) < std::tie(b.size, b.name); });
  for (std::size_t a = 0; a < files.size(); ++a) {
    for (std::size_t b = a + 1; b < files.size() && files[b].size == files[a].size; ++b) {
      const bool is_input = files[a].name == "-" || files[b].name == "-";
      if (files[a].name == files[b].name ||
          (!is_input && is_same_file(path_of(files[a].name), path_of(files[b].name)))) {
        return std::pair(files[a].name, files[b].name);
      }
    }
  }
  return std::nullopt;
}

}  // namespace rolefit::cli
