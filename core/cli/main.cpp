#include <CLI/CLI.hpp>
#include <cstdio>
#include <exception>
#include <fstream>
#include <functional>
#include <iostream>
#include <optional>
#include <string>

#include "json/decode.hpp"
#include "json/encode.hpp"

/// `rolefit`: the core on the command line. Data on stdout, messages on stderr.
/// Exit status 0: done; 1: problems in the input; 2: wrong usage.
namespace {

using namespace rolefit;

constexpr int kDone = 0;
constexpr int kProblems = 1;
constexpr int kUsage = 2;

/// FILE:LINE:COLUMN: path: message — the form that editors and CI systems turn into a link.
void print(std::ostream& out, const std::string& file, const Error& problem) {
  out << file << ':' << problem.line << ':' << problem.column << ": ";
  if (problem.severity() == Severity::warning) out << "warning: ";
  if (!problem.path.empty()) out << problem.path << ": ";
  out << problem.message << '\n';
}

/// The text of a file, or nothing after saying why. Reads one byte past the limit at most: the decoder says the rest.
std::optional<std::string> read_file(const std::string& name) {
  std::ifstream file(name, std::ios::binary);
  std::string text(json::kMaxBytes + 1, '\0');
  if (file) file.read(text.data(), static_cast<std::streamsize>(text.size()));
  if (!file && !file.eof()) {
    std::cerr << name << ": cannot be read\n";
    return std::nullopt;
  }
  text.resize(static_cast<std::size_t>(file.gcount()));
  return text;
}

std::string counted(std::size_t n, const char* noun) {
  return std::to_string(n) + ' ' + noun + (n == 1 ? "" : "s");
}

int check_quiz(const std::string& name, std::ostream& out) {
  const auto text = read_file(name);
  if (!text) return kProblems;
  const auto file = json::decode_quiz(*text);
  for (const auto& problem : file.problems) print(out, name, problem);
  if (!file.quiz) return kProblems;
  std::cerr << name << ": " << counted(file.quiz->roles.size(), "role") << ", "
            << counted(file.quiz->traits.size(), "trait") << ", " << counted(file.quiz->items.size(), "item") << "; "
            << (file.problems.empty() ? "nothing to say" : "can be measured with, but is not complete") << '\n';
  return kDone;
}

using Encode = std::function<std::string(const Model&, const json::Row&, const Posterior&)>;

/// Answers each line of stdin with a line, in the same order. A bad line is reported and the others go on.
int filter_rows(const std::string& name, std::ostream& out, const Encode& encode) {
  const auto text = read_file(name);
  if (!text) return kProblems;
  auto file = json::decode_quiz(*text);
  if (!file.quiz) {
    for (const auto& problem : file.problems) print(std::cerr, name, problem);
    return kProblems;
  }
  const auto model = Model::build(*std::move(file.quiz));
  if (!model) {
    print(std::cerr, name, model.error());
    return kProblems;
  }
  const json::AnswerReader reader(model->quiz());
  int status = kDone;
  std::string line;
  for (std::size_t number = 1; std::getline(std::cin, line); ++number) {
    if (line.find_first_not_of(" \t\r") == std::string::npos) continue;
    const auto failure = [&](Error error) {
      error.line = number;
      print(std::cerr, "stdin", error);
      status = kProblems;
    };
    const auto row = reader.row(line);
    if (!row) {
      failure(row.error());
      continue;
    }
    const auto result = posterior(*model, row->answers);
    if (!result) {
      failure(result.error());
      continue;
    }
    out << encode(*model, *row, *result) << '\n';
  }
  return status;
}

std::string score_row(const Model& model, const json::Row& row, const Posterior& result) {
  return json::encode_score(model, row.id, result, offer(model, result, rank(model, row.answers, result)));
}

std::string next_row(const Model& model, const json::Row& row, const Posterior& result) {
  return json::encode_next(model, row.id, rank(model, row.answers, result));
}

int run(int argc, char** argv) {
  CLI::App app{"Checks role-fit quizzes and scores answers to them, exactly as the page does.", "rolefit"};
  app.set_version_flag("--version", ROLEFIT_VERSION);
  app.require_subcommand(1);

  std::string quiz;
  std::string output;
  const auto command = [&](const char* name, const char* what, const char* example) {
    auto* added = app.add_subcommand(name, what);
    added->add_option("QUIZ", quiz, "The quiz, a file of format rolefit/1")->required();
    added->add_option("-o,--output", output, "Write to this file instead of stdout");
    added->footer(example);
    return added;
  };
  const auto* check_command =
      command("check", "Print what is wrong or missing in a quiz, as FILE:LINE:COLUMN: where: what",
              "Example: rolefit check quiz.json");
  const auto* score_command =
      command("score", "Read a row {\"id\", \"answers\": {item: category from 0}} a line, print its result a line",
              "Example: echo '{\"id\": 1, \"answers\": {\"sql\": 1}}' | rolefit score quiz.json");
  command("next", "Read rows as score does, print for each the unanswered items, the most telling first",
          "Example: echo '{\"answers\": {}}' | rolefit next quiz.json");

  // CLI11 would say only that a command is missing.
  const auto is_named = [&](const CLI::App* known) { return known->get_name() == argv[1]; };
  if (argc > 1 && argv[1][0] != '-' && app.get_subcommands(is_named).empty()) {
    std::cerr << '\'' << argv[1] << "' is not a command: check, score or next\n";
    return kUsage;
  }
  try {
    app.parse(argc, argv);
  } catch (const CLI::ParseError& error) {
    return app.exit(error) == 0 ? kDone : kUsage;
  }

  std::ofstream file;
  if (!output.empty()) {
    file.open(output, std::ios::binary);
    if (!file) {
      std::cerr << output << ": cannot be written\n";
      return kUsage;
    }
  }
  std::ostream& out = output.empty() ? std::cout : file;
  const int status = check_command->parsed()   ? check_quiz(quiz, out)
                     : score_command->parsed() ? filter_rows(quiz, out, score_row)
                                               : filter_rows(quiz, out, next_row);
  out.flush();
  if (!out) {
    std::cerr << (output.empty() ? "stdout" : output) << ": cannot be written to the end\n";
    return kProblems;
  }
  return status;
}

}  // namespace

int main(int argc, char** argv) {
  try {
    std::ios::sync_with_stdio(false);
    return run(argc, argv);
  } catch (const std::exception& error) {  // of CLI11 and the standard library: ours are values
    std::fprintf(stderr, "rolefit: %s\n", error.what());
    return kProblems;
  }
}
