#include "cli/files.hpp"

#include <fstream>
#include <iostream>

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

std::optional<std::string> read_file(const std::string& name) {
  std::ifstream file(path_of(name), std::ios::binary);
  std::string text(json::kMaxBytes + 1, '\0');
  if (file) file.read(text.data(), static_cast<std::streamsize>(text.size()));
  if (!file && !file.eof()) {
    std::cerr << name << ": cannot be read\n";
    return std::nullopt;
  }
  text.resize(static_cast<std::size_t>(file.gcount()));
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

std::string counted(std::size_t n, const char* noun) {
  return std::to_string(n) + ' ' + noun + (n == 1 ? "" : "s");
}

}  // namespace rolefit::cli
