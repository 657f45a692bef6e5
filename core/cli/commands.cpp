#include "cli/commands.hpp"

#include <algorithm>
#include <iostream>
#include <vector>

#include "cli/files.hpp"
#include "cli/filter.hpp"
#include "cli/progress.hpp"
#include "cli/tables.hpp"
#include "json/translation.hpp"
#include "rolefit/assess.hpp"
#include "rolefit/json/decode.hpp"
#include "rolefit/json/encode.hpp"
#include "rolefit/pack.hpp"
#include "rolefit/share.hpp"
#include "rolefit/text.hpp"

namespace rolefit::cli {
namespace {

/// Answers rows: use(model, answers) returns a Result, and encode(model, row, value) writes the line.
template <class Use, class Encode>
int filter_rows(const std::string& name, unsigned threads, std::ostream& out, Use use, Encode encode) {
  const auto quiz = load_quiz(name);
  if (!quiz) return kFailed;
  const json::AnswerReader reader(quiz->model.quiz());
  return filter(out, threads, [&](std::string_view line) -> Result<std::string> {
    const auto row = reader.row(line);
    if (!row) return row.error();
    const auto result = use(quiz->model, row->answers);
    if (!result) return result.error();
    return encode(quiz->model, *row, *result);
  });
}

/// Checks a translation against the quiz with the document `quiz`. Returns false after an error.
bool check_translation(const std::string& name, const json::Value& quiz, std::ostream& out) {
  const auto text = read_file(name);
  if (!text) return false;
  const auto problems = json::check_translation(quiz, *text);
  for (const auto& problem : problems) print(out, name, problem);
  if (has_error(problems)) return false;
  std::cerr << name << ": " << (problems.empty() ? "no problems" : "can be shown, but is not complete") << '\n';
  return true;
}

}  // namespace

int check(const std::string& name, const std::vector<std::string>& translations, std::ostream& out) {
  const auto text = read_file(name);
  if (!text) return kFailed;
  const auto file = json::decode_quiz(*text);
  for (const auto& problem : file.problems) print(out, name, problem);
  if (!file.quiz) {
    for (const auto& translation : translations)
      std::cerr << translation << ": not checked, because the quiz has errors\n";
    return kProblems;
  }
  std::cerr << name << ": " << counted(file.quiz->roles.size(), "role") << ", "
            << (file.quiz->traits.empty() ? "" : counted(file.quiz->traits.size(), "trait") + ", ")
            << counted(file.quiz->items.size(), "item") << "; "
            << (file.problems.empty() ? "no problems" : "can be used to measure, but is not complete") << '\n';
  if (translations.empty()) return kDone;
  const auto document = json::parse(*text);  // Parsed again for the texts. decode_quiz() has shown that it is JSON.
  bool good = true;
  for (const auto& translation : translations) good = check_translation(translation, document->root, out) && good;
  return good ? kDone : kProblems;
}

int score(const std::string& name, const std::vector<std::string>& fields, unsigned threads, std::ostream& out) {
  json::ScoreKeys keys;
  for (std::size_t i = 0; i < json::kScoreKeys.size(); ++i) {
    keys[i] = fields.empty() || std::find(fields.begin(), fields.end(), json::kScoreKeys[i]) != fields.end();
  }
  const auto wanted = json::wanted_for(keys);
  return filter_rows(
      name, threads, out, [&](const Model& model, const Answers& answers) { return assess(model, answers, wanted); },
      [&](const Model& model, const json::Row& row, const Assessment& assessment) {
        return json::encode_score(model, row.id, row.answers, assessment, keys);
      });
}

int next(const std::string& name, unsigned threads, std::ostream& out) {
  return filter_rows(name, threads, out, posterior,
                     [](const Model& model, const json::Row& row, const Posterior& result) {
                       return json::encode_next(model, row.id, rank(model, row.answers, result));
                     });
}

int share(const std::string& name, bool read, std::ostream& out) {
  if (!read) {
    const auto code_of = [](const Model& model, const Answers& answers) {
      return rolefit::share(model.quiz(), answers);
    };
    return filter_rows(name, 1, out, code_of, [](const Model&, const json::Row& row, const std::string& code) {
      return json::encode_code(row.id, code);
    });
  }
  const auto quiz = load_quiz(name);
  if (!quiz) return kFailed;
  return filter(out, 1, [&](std::string_view code) -> Result<std::string> {
    const auto answers = unshare(quiz->model.quiz(), code);
    if (!answers) return answers.error();
    return json::encode_answers(quiz->model.quiz(), {}, *answers);
  });
}

int compare(const std::string& name, bool as_table, std::ostream& out) {
  const auto quiz = load_quiz(name);
  if (!quiz) return kFailed;
  if (as_table) {
    print_comparison(out, quiz->model.quiz());
  } else {
    out << json::encode_comparison(quiz->model.quiz()) << '\n';
  }
  return kDone;
}

int pack(const std::string& name, std::ostream& out) {
  const auto quiz = load_quiz(name);
  if (!quiz) return kFailed;
  const auto packed = rolefit::pack(quiz->model.quiz());
  if (!packed) {
    print(std::cerr, name, packed.error());
    return kFailed;
  }
  out << *packed << '\n';
  return kDone;
}

int simulate(const std::string& name, std::uint64_t readers, std::uint64_t seed, unsigned threads, bool as_table,
             std::ostream& out) {
  const auto quiz = load_quiz(name);
  if (!quiz) return kFailed;
  // Simulates a few parts for each thread at a time, and adds the results in the order of the parts. So the sums do not
  // depend on the number of threads.
  const std::uint64_t at_once = 4 * std::uint64_t{threads};
  const std::uint64_t parts = (readers + kPart - 1) / kPart;
  Simulation sum;
  Progress progress("simulating");
  for (std::uint64_t first = 0; first < parts; first += at_once) {
    std::vector<Simulation> found(static_cast<std::size_t>(std::min(at_once, parts - first)));
    parallel(found.size(), threads, [&](std::size_t i) {
      const std::uint64_t reader = (first + i) * kPart;
      found[i] = rolefit::simulate(quiz->model, seed, reader, std::min(kPart, readers - reader));
    });
    for (const auto& part : found) sum.add(part);
    progress.update(static_cast<double>(first + found.size()) / static_cast<double>(parts));
  }
  progress.clear();
  if (as_table) {
    print_simulation(out, quiz->model, seed, sum);
  } else {
    out << json::encode_simulation(quiz->model, seed, sum) << '\n';
  }
  return kDone;
}

}  // namespace rolefit::cli
