#include <algorithm>

#include "csv/counts.hpp"
#include "csv/responses.hpp"
#include "fuzz/properties.hpp"
#include "rolefit/calibrate.hpp"

/// Reads any bytes as a CSV file of people's answers, in one piece and in several. Then fits the rows that were read.
namespace {

using namespace rolefit;

const Quiz& quiz() {
  static const auto quiz = fuzz::quiz_of_every_kind();
  return quiz;
}

const csv::Texts& texts() {
  static const csv::Texts texts{
      .roles = {"Data Scientist", "Größe"},
      .prompts = {"Which?", "How often?", "", "Which?", "3D?"},
      .categories = {{"No", "Yes"}, {"1", "2", "3"}, {"None", "Few", "few", "All"}, {"Wahr", "Falsch"}, {"a", "b"}}};
  return texts;
}

csv::ResponseReader read(std::string_view text, std::size_t chunk, Responses& into) {
  csv::ResponseReader reader(quiz(), into, texts());
  for (; !text.empty(); text.remove_prefix(std::min(chunk, text.size()))) reader.feed(text.substr(0, chunk));
  reader.finish();
  return reader;
}

void check_people(const csv::ResponseReader& reader, const Responses& responses) {
  std::uint64_t people = 0;
  for (std::size_t p = 0; p < responses.patterns(); ++p) {
    fuzz::check(responses.role(p) < quiz().roles.size(), "a person has a role of the quiz");
    fuzz::check(responses.count(p) > 0, "a pattern is somebody's");
    people += responses.count(p);
    for (std::size_t i = 0; i < quiz().items.size(); ++i) {
      const int answer = responses.answer(p, i);
      fuzz::check(answer >= kUnanswered && answer < static_cast<int>(quiz().items[i].categories()),
                  "an answer is a category of its item");
    }
  }
  fuzz::check(people == responses.people(), "the people of all patterns are all people");
  const auto& tally = reader.tally();
  fuzz::check(people + tally.people_skipped == tally.people, "somebody is read or left out");
  fuzz::check(tally.rows <= tally.people && tally.skipped <= tally.people_skipped, "a row is somebody");
  fuzz::check(reader.has_header() || tally.rows == 0, "without a header there is nobody");
  fuzz::check(!reader.is_usable() || reader.has_header(), "without a header nothing is fitted");
  fuzz::check((reader.is_usable() && tally.is_sound()) || !reader.problems().empty(), "why nothing is fitted is told");
  fuzz::check((tally.skipped == 0 && reader.has_header()) || !reader.problems().empty(), "what is left out is told");
}

/// Their counts as text.
std::string counts_of(const Responses& people) {
  std::string out;
  csv::write_counts(quiz(), texts(), people, [&](std::string_view piece) { out += piece; });
  return out;
}

void check_counts(const Responses& people) {
  const auto counts = counts_of(people);
  Responses again(quiz());
  const auto reader = read(counts, counts.size(), again);
  fuzz::check(reader.problems().empty(), "counts can be read again");
  fuzz::check(again.people() == people.people() && counts_of(again) == counts, "and are the same people");
}

void check_fit(const Responses& responses) {
  const auto fitted = calibrate(quiz(), responses, {.folds = 2, .bootstrap = 0, .max_iterations = 2});
  if (!fitted) return fuzz::check_error(fitted.error(), {});
  fuzz::check(check(fitted->quiz).empty(), "a quiz that is fitted can be measured with");
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
  const auto text = fuzz::text_of(bytes, size);
  Responses people(quiz());
  const auto whole = read(text, std::max<std::size_t>(1, text.size()), people);
  for (const auto& problem : whole.problems()) fuzz::check_error(problem, text);
  check_people(whole, people);
  check_counts(people);
  for (const std::size_t chunk : {1u, 7u}) {
    Responses same(quiz());
    const auto cut = read(text, chunk, same);
    fuzz::check(
        cut.problems() == whole.problems() && cut.tally() == whole.tally() && counts_of(same) == counts_of(people),
        "it does not matter where a text is cut");
  }
  if (people.people() > 0) check_fit(people);
  return 0;
}
