#include "cli/files.hpp"

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

bool read_blocks(std::FILE* file, const std::function<bool(std::string_view)>& take) {
  if (!file) return false;
  std::vector<char> block(1u << 20);
  for (bool wanted = true; wanted && std::feof(file) == 0;) {
    const auto bytes = std::fread(block.data(), 1, block.size(), file);
    if (std::ferror(file) != 0) return false;
    wanted = take({block.data(), bytes});
  }
  return true;
}

std::optional<std::string> read_file(const std::string& name) {
  const std::unique_ptr<std::FILE, int (*)(std::FILE*)> file(open_to_read(name), std::fclose);
  std::string text;
  const bool is_read = read_blocks(file.get(), [&](std::string_view block) {
    text += block.substr(0, json::kMaxBytes + 1 - text.size());
    return text.size() <= json::kMaxBytes;
  });
  if (!is_read) {
    std::cerr << name << ": cannot be read\n";
    return std::nullopt;
  }
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

std::string counted(std::uint64_t n, const char* noun) {
  return std::to_string(n) + ' ' + noun + (n == 1 ? "" : "s");
}

}  // namespace rolefit::cli
