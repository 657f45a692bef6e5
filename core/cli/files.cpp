#include "cli/files.hpp"

#include <cerrno>
#include <cstdio>
#include <iostream>
#include <memory>
#include <vector>

#include "cli/system.hpp"
#include "json/document.hpp"
#include "rolefit/json/decode.hpp"
#include "rolefit/text.hpp"

namespace rolefit::cli {

void print(std::ostream& out, const std::string& file, const Error& problem) {
  out << file << ':';
  if (problem.line > 0) out << problem.line << ':' << problem.column << ':';
  out << ' ';
  if (problem.severity() == Severity::warning) out << "warning: ";
  if (!problem.path.empty()) out << shown(problem.path) << ": ";
  out << problem.message << '\n';
}

bool read_blocks(const std::string& name, const std::function<bool(std::string_view)>& take) {
  std::vector<char> block(1u << 20);
  const std::unique_ptr<std::FILE, int (*)(std::FILE*)> file(name.empty() ? stdin : open_to_read(name), std::fclose);
  for (;;) {
    const auto bytes = file ? read_some(descriptor_of(file.get()), block.data(), block.size()) : -1;
    if (bytes < 0) {
      std::cerr << (name.empty() ? "-" : name) << ": cannot be read" << why(errno) << '\n';
      return false;
    }
    if (bytes == 0 || !take({block.data(), static_cast<std::size_t>(bytes)})) return true;
  }
}

std::optional<std::string> read_file(const std::string& name) {
  std::string text;
  const bool is_read = read_blocks(name, [&](std::string_view block) {
    text += block.substr(0, json::kMaxBytes + 1 - text.size());
    return text.size() <= json::kMaxBytes;
  });
  if (!is_read) return std::nullopt;
  return text;
}

std::optional<LoadedQuiz> load_quiz(const std::string& name) {
  auto text = read_file(name);
  if (!text) return std::nullopt;
  auto file = json::decode_quiz(*text);
  if (!file.quiz) {
    for (const auto& problem : file.problems) print(std::cerr, name, problem);
    return std::nullopt;
  }
  auto model = Model::build(*std::move(file.quiz));
  if (!model) {
    print(std::cerr, name, model.error());
    return std::nullopt;
  }
  return LoadedQuiz{*std::move(text), *std::move(model)};
}

}  // namespace rolefit::cli
