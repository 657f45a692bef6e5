#include <CLI/CLI.hpp>
#include <algorithm>
#include <array>
#include <cstdio>
#include <exception>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <string>
#include <thread>
#include <utility>
#include <vector>

#include "cli/commands.hpp"
#include "cli/system.hpp"
#include "rolefit/json/encode.hpp"

/// `rolefit`: the core on the command line. Data on stdout, messages on stderr.
/// Exit status 0: done; 1: problems in the input; 2: wrong usage.
namespace {

using namespace rolefit;

struct Options {
  std::string quiz;
  std::vector<std::string> translations;
  std::string output;
  std::vector<std::string> rows;
  bool counts = false;
  std::string report;
  std::vector<std::string> fields;
  std::string format = "auto";
  bool read = false;
  unsigned threads = std::max(1U, std::thread::hardware_concurrency());
  std::uint64_t readers = 10'000;
  std::uint64_t seed = 1;
  CalibrateOptions calibrate;
};

bool is_same_file(const std::string& a, const std::string& b) {
  std::error_code error;  // Set if a file does not exist. The files are then not the same.
  return !a.empty() && !b.empty() && std::filesystem::equivalent(cli::path_of(a), cli::path_of(b), error);
}

/// The output. A file is first written under another name and renamed at the end, so that a failed run keeps the old
/// file.
class Output {
 public:
  explicit Output(const std::string& name) : name_(cli::path_of(name)) {
    if (name_.empty()) return;
    std::error_code error;
    const auto kind = std::filesystem::status(name_, error).type();
    const bool is_file = kind == std::filesystem::file_type::not_found || kind == std::filesystem::file_type::regular;
    written_ = name_;
    if (is_file) written_ += ".part";  // A device or a pipe cannot be replaced by a file.
    file_.open(written_, std::ios::binary);
  }
  ~Output() {
    file_.close();          // Windows does not remove an open file.
    std::error_code error;  // Set if there is nothing to remove, as after a rename.
    if (written_ != name_) std::filesystem::remove(written_, error);
  }
  Output(const Output&) = delete;
  Output& operator=(const Output&) = delete;

  std::ostream& stream() { return name_.empty() ? std::cout : file_; }

  bool finish() {
    stream().flush();
    if (!stream()) return false;
    file_.close();
    if (written_ == name_) return true;
    std::error_code error;
    if (std::filesystem::file_size(written_, error) == 0 && std::filesystem::exists(name_)) return true;
    std::filesystem::rename(written_, name_, error);
    return !error;
  }

 private:
  std::filesystem::path name_;
  std::filesystem::path written_;
  std::ofstream file_;
};

int run(const std::vector<std::string>& arguments) {
  CLI::App app{"Checks, scores, simulates and calibrates role-fit quizzes. Measures exactly like the page.", "rolefit"};
  app.set_version_flag("--version", ROLEFIT_VERSION);
  app.require_subcommand(1);
  app.allow_windows_style_options(false);  // On Windows, too, /quiz.json is a file.
  app.footer(
      "Help on a command: rolefit COMMAND --help\n"
      "Exit status: 0 done, 1 problems in the input, 2 wrong usage. Data go to stdout, messages to stderr.");

  Options given;
  const auto command = [&](const char* name, const char* what, const char* example) {
    auto* added = app.add_subcommand(name, what);
    added->add_option("QUIZ", given.quiz, "The quiz, a file of format rolefit/1")->required();
    added->add_option("-o,--output", given.output, "Write to this file instead of stdout");
    added->footer(std::string("Example: ") + example);
    return added;
  };
  const auto with_threads = [&](CLI::App* of) {
    of->add_option("--threads", given.threads, "Number of threads; it does not change the output")
        ->check(CLI::Range(1U, 1024U))
        ->capture_default_str();
  };
  const auto with_format = [&](CLI::App* of) {
    of->add_option("--format", given.format, "json, table, or auto: a table on a terminal, otherwise JSON")
        ->check(CLI::IsMember({"auto", "json", "table"}))
        ->capture_default_str();
  };

  auto* check = command("check", "Print the problems of a quiz and its translations, as FILE:LINE:COLUMN: where: what",
                        "rolefit check quiz.json quiz.es.json");
  check->add_option("TRANSLATION", given.translations,
                    "Files with the quiz's texts in other languages, to check against the quiz");
  auto* score = command(
      "score", "Read one row {\"id\", \"answers\": {item: category from 0}} per line, and print one result per line",
      "echo '{\"id\": 1, \"answers\": {\"sql\": 1}}' | rolefit score quiz.json");
  with_threads(score);
  score
      ->add_option("--fields", given.fields,
                   "Compute and print these keys of the result alone, with commas between, for instance roles,traits; "
                   "\"id\" is always there")
      ->delimiter(',')
      ->check(CLI::IsMember(std::vector<std::string>(json::kScoreKeys.begin(), json::kScoreKeys.end())));
  auto* next = command("next", "Read rows like score, and print the unanswered questions of each, the next one first",
                       "echo '{\"answers\": {}}' | rolefit next quiz.json");
  with_threads(next);
  auto* share = command("share", "Read rows like score, and print the code of a link to each result",
                        "echo '{\"answers\": {\"sql\": 1}}' | rolefit share quiz.json");
  share->add_flag("--read", given.read, "Read one code per line instead, and print its answers");
  auto* compare =
      command("compare", "Print how far apart each pair of roles is, and in which traits", "rolefit compare quiz.json");
  with_format(compare);
  auto* pack =
      command("pack", "Print the numbers of a quiz in the form that the page's engine reads, for web/build/build.mjs",
              "rolefit pack quiz.json");
  auto* simulate =
      command("simulate",
              "Draw readers from the model and print how often the quiz is right, how well it knows that, and "
              "how many questions it takes",
              "rolefit simulate quiz.json --readers 100000 --seed 1");
  simulate->add_option("--readers", given.readers, "Number of readers")
      ->check(CLI::Range(std::uint64_t{1}, std::uint64_t{1'000'000'000}))
      ->capture_default_str();
  simulate->add_option("--seed", given.seed, "Seed of the random numbers; it gives the same readers on every computer")
      ->capture_default_str();
  with_threads(simulate);
  with_format(simulate);
  auto* calibrate = command("calibrate",
                            "Fit the numbers of a quiz to people whose roles are known, print the quiz with them, and "
                            "say on stderr how well it "
                            "does on people that it was not fitted to",
                            "rolefit calibrate quiz.json rows.csv -o fitted.json --report report.json\n"
                            "         rolefit calibrate quiz.json part-*.csv --counts -o counts.csv");
  calibrate
      ->add_option(
          "ROWS", given.rows,
          "CSV in UTF-8 with the columns role and item ids, or their names and prompts; categories by number "
          "from 0 or by text, empty or NA is unanswered; fields separated by , ; tab or |; or with the columns "
          "role and code, the code of a result or a link; in a column count, how many people a row stands for; "
          "- is stdin")
      ->required();
  calibrate->add_flag(
      "--counts", given.counts,
      "Fit nothing, and print every different row once with its count; the fit to such a file, or to several, is the "
      "fit to all their people");
  calibrate->add_option(
      "--report", given.report,
      "Write what was found to this file, as JSON: how the fit does on people held out, next to guessing and "
      "a logistic regression; where it misses; standard errors and counts");
  calibrate
      ->add_option("--bootstrap", given.calibrate.bootstrap, "Number of resamples for the standard errors; 0 for none")
      ->check(CLI::Range(0, 10'000))
      ->capture_default_str();
  calibrate
      ->add_option(
          "--folds", given.calibrate.folds,
          "Number of parts of the people that are held out in turn, to judge the fit and to fit the temperature")
      ->check(CLI::Range(2, 100))
      ->capture_default_str();
  calibrate->add_flag_callback(
      "--no-shift", [&given] { given.calibrate.shifts = false; },
      "Give the items no shift: what people in a role answer more or less than their trait says");
  calibrate->add_option("--seed", given.calibrate.seed, "Seed of the folds and the resamples")->capture_default_str();

  // CLI11 alone would only say that a command is missing.
  const auto is_named = [&](const CLI::App* known) { return known->get_name() == arguments[0]; };
  if (!arguments.empty() && !arguments[0].starts_with('-') && app.get_subcommands(is_named).empty()) {
    std::cerr << '\'' << arguments[0]
              << "' is not a command: check, score, next, share, compare, pack, simulate or calibrate\n";
    return cli::kUsage;
  }
  try {
    app.parse(std::vector(arguments.rbegin(), arguments.rend()));  // CLI11 wants the last one first.
  } catch (const CLI::ParseError& error) {
    return app.exit(error) == 0 ? cli::kDone : cli::kUsage;
  }

  auto inputs = given.translations;
  inputs.insert(inputs.end(), given.rows.begin(), given.rows.end());
  inputs.push_back(given.quiz);
  for (const auto& input : inputs) {
    if (!is_same_file(given.output, input)) continue;
    std::cerr << given.output << ": is an input of this command and would be overwritten; name another file\n";
    return cli::kUsage;
  }
  auto names = given.rows;
  std::sort(names.begin(), names.end());
  if (const auto twice = std::adjacent_find(names.begin(), names.end()); twice != names.end()) {
    std::cerr << *twice << ": is named twice, and its people would count twice\n";
    return cli::kUsage;
  }
  Output output(given.output);
  if (!output.stream()) {
    std::cerr << given.output << ": cannot be written\n";
    return cli::kUsage;
  }
  std::ostream& out = output.stream();
  const bool as_table = given.format == "table" ||
                        (given.format == "auto" && given.output.empty() && cli::is_terminal(cli::kStandardOutput));
  const int status = check->parsed()     ? cli::check(given.quiz, given.translations, out)
                     : score->parsed()   ? cli::score(given.quiz, given.fields, given.threads, out)
                     : next->parsed()    ? cli::next(given.quiz, given.threads, out)
                     : share->parsed()   ? cli::share(given.quiz, given.read, out)
                     : compare->parsed() ? cli::compare(given.quiz, as_table, out)
                     : pack->parsed()    ? cli::pack(given.quiz, out)
                     : simulate->parsed()
                         ? cli::simulate(given.quiz, given.readers, given.seed, given.threads, as_table, out)
                     : given.counts ? cli::count(given.quiz, given.rows, out)
                                    : cli::calibrate(given.quiz, given.rows, given.calibrate, given.report, out);
  if (!output.finish()) {
    std::cerr << (given.output.empty() ? "stdout" : given.output) << ": cannot be written completely\n";
    return cli::kProblems;
  }
  return status;
}

}  // namespace

int main(int argc, char** argv) {
  // libc++ writes through C's stdout, whose buffer is small. Other libraries have their own.
  static std::array<char, 1u << 16> buffer;
  std::setvbuf(stdout, buffer.data(), _IOFBF, buffer.size());
  try {
    std::ios::sync_with_stdio(false);
    cli::use_plain_streams();
    return run(cli::arguments(argc, argv));
  } catch (const std::exception& error) {  // From CLI11 or the standard library. Our own code returns errors as values.
    std::fprintf(stderr, "rolefit: %s\n", error.what());
    return cli::kProblems;
  }
}
