#include <CLI/CLI.hpp>
#include <algorithm>
#include <array>
#include <cstdio>
#include <exception>
#include <iostream>
#include <iterator>
#include <optional>
#include <string>
#include <thread>
#include <vector>

#include "cli/commands.hpp"
#include "cli/output.hpp"
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

/// Whether each file that the command writes is another than those that it reads, and than the other one. Says so if
/// not.
bool can_write(const Options& given) {
  auto inputs = given.translations;
  std::remove_copy(given.rows.begin(), given.rows.end(), std::back_inserter(inputs), "-");
  inputs.push_back(given.quiz);
  for (const auto& output : {given.output, given.report}) {
    for (const auto& input : inputs) {
      if (!cli::overwrites(output, input)) continue;
      std::cerr << input << ": is an input of this command, and would be overwritten by " << output
                << "; name another file\n";
      return false;
    }
  }
  if (cli::overwrites(given.output, given.report) || cli::overwrites(given.report, given.output)) {
    std::cerr << given.report << ": is where the quiz is written, too; name another file for the report\n";
    return false;
  }
  return true;
}

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

  // Not by CLI11's excludes(), which puts lists of options into the help, in an order that changes.
  for (const char* of_the_fit : {"--report", "--bootstrap", "--folds", "--no-shift", "--seed"}) {
    if (!given.counts || calibrate->get_option(of_the_fit)->count() == 0) continue;
    std::cerr << "--counts fits nothing, and " << of_the_fit << " is about a fit: leave one of them out\n";
    return cli::kUsage;
  }
  if (!can_write(given)) return cli::kUsage;
  if (const auto twice = cli::same_file_twice(given.rows)) {
    const auto& [first, second] = *twice;
    std::cerr << first << (first == second ? ": is named twice" : ": is the same file as " + second)
              << ", and its people would count twice\n";
    return cli::kUsage;
  }
  cli::Output output(given.output);
  std::optional<cli::Output> report;
  std::vector<cli::Output*> written{&output};
  if (!given.report.empty()) written.push_back(&report.emplace(given.report));
  for (auto* each : written) {
    if (each->stream()) continue;
    std::cerr << each->name() << ": cannot be written" << cli::why(each->error()) << '\n';
    return cli::kUsage;
  }
  std::ostream& out = output.stream();
  const bool as_table = given.format == "table" ||
                        (given.format == "auto" && given.output.empty() && cli::is_terminal(cli::kStandardOutput));
  const int status =
      check->parsed()      ? cli::check(given.quiz, given.translations, out)
      : score->parsed()    ? cli::score(given.quiz, given.fields, given.threads, out)
      : next->parsed()     ? cli::next(given.quiz, given.threads, out)
      : share->parsed()    ? cli::share(given.quiz, given.read, out)
      : compare->parsed()  ? cli::compare(given.quiz, as_table, out)
      : pack->parsed()     ? cli::pack(given.quiz, out)
      : simulate->parsed() ? cli::simulate(given.quiz, given.readers, given.seed, given.threads, as_table, out)
      : given.counts
          ? cli::count(given.quiz, given.rows, out)
          : cli::calibrate(given.quiz, given.rows, given.calibrate, report ? &report->stream() : nullptr, out);
  bool is_whole = true;
  for (auto* each : written) {
    if (each->close()) continue;
    std::cerr << each->name() << ": cannot be written completely\n";
    is_whole = false;
  }
  if (!is_whole || status == cli::kFailed) return cli::kProblems;
  for (auto* each : written) {
    if (each->keep()) continue;
    std::cerr << each->name() << ": cannot be replaced\n";
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
