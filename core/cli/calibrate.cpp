#include <iostream>
#include <optional>
#include <string>
#include <vector>

#include "cli/commands.hpp"
#include "cli/files.hpp"
#include "cli/progress.hpp"
#include "cli/tables.hpp"
#include "cli/texts.hpp"
#include "csv/counts.hpp"
#include "csv/responses.hpp"
#include "rolefit/json/encode.hpp"
#include "rolefit/text.hpp"

namespace rolefit::cli {
namespace {

/// Feeds a file to `reader`, one block at a time.
bool read_rows(const std::string& name, csv::ResponseReader& reader) {
  const bool is_read = read_blocks(name == "-" ? "" : name, [&](std::string_view block) {
    reader.feed(block);
    return true;
  });
  if (is_read) reader.finish();
  return is_read;
}

/// The people of some files, and whether there was something wrong with these, which has been printed.
struct People {
  Responses responses;
  bool has_problems = false;
};

/// How messages call all files together.
std::string all_of(const std::vector<std::string>& files) {
  return files.size() == 1 ? files.front() : counted(files.size(), "file");
}

/// Nothing when the people who were read would not stand for all.
std::optional<People> read_people(const Quiz& quiz, const csv::Texts& texts, const std::vector<std::string>& files) {
  People people{.responses = Responses(quiz)};
  csv::Tally all;
  bool is_read = true;
  bool is_usable = true;
  bool is_counted = true;
  for (const auto& name : files) {
    csv::ResponseReader reader(quiz, people.responses, texts);
    if (!read_rows(name, reader)) {
      is_read = false;
      continue;
    }
    for (const auto& problem : reader.problems()) print(std::cerr, name, problem);
    if (reader.further() > 0) std::cerr << name << ": and " << counted(reader.further(), "further problem") << '\n';
    const auto& tally = reader.tally();
    if (tally.skipped > 0) {
      std::cerr << name << ": " << tally.skipped << " of " << counted(tally.rows, "row") << " left out\n";
    }
    people.has_problems = people.has_problems || !reader.problems().empty();
    is_read = is_read && reader.has_header();
    is_usable = is_usable && reader.is_usable();
    is_counted = is_counted && reader.is_counted();
    all.add(tally);
  }
  if (!is_read) return std::nullopt;
  if (is_usable && all.is_sound()) return people;
  std::cerr << all_of(files) << ": nothing comes of this"
            << (!is_counted       ? ", for nobody knows how many people the rows left out stand for"
                : !all.is_sound() ? ", for the other rows would not speak for all"
                                  : "")
            << '\n';
  return std::nullopt;
}

}  // namespace

int calibrate(const std::string& name, const std::vector<std::string>& files, const CalibrateOptions& options,
              std::ostream* report, std::ostream& out) {
  const auto quiz = load_quiz(name);
  if (!quiz) return kFailed;
  const auto people = read_people(quiz->model.quiz(), texts_of(quiz->text), files);
  if (!people) return kFailed;

  Progress progress("fitting");
  const auto fitted = rolefit::calibrate(quiz->model.quiz(), people->responses, options,
                                         [&](const char* what, double done) { progress.update(what, done); });
  progress.clear();
  if (!fitted) {
    print(std::cerr, all_of(files), fitted.error());
    return kFailed;
  }
  for (const auto& warning : fitted->warnings) print(std::cerr, name, warning);
  print_calibration(std::cerr, *fitted);
  if (report) *report << json::encode_calibration(*fitted) << '\n';
  out << json::encode_fitted(quiz->text, fitted->quiz) << '\n';
  return people->has_problems ? kProblems : kDone;
}

int count(const std::string& name, const std::vector<std::string>& files, std::ostream& out) {
  const auto quiz = load_quiz(name);
  if (!quiz) return kFailed;
  const auto texts = texts_of(quiz->text);
  if (const auto problem = csv::no_counts(quiz->model.quiz(), texts)) {
    print(std::cerr, name, *problem);
    return kFailed;
  }
  const auto people = read_people(quiz->model.quiz(), texts, files);
  if (!people) return kFailed;
  csv::write_counts(quiz->model.quiz(), texts, people->responses, [&](std::string_view text) { out << text; });
  return people->has_problems ? kProblems : kDone;
}

}  // namespace rolefit::cli
