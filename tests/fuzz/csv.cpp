#include <algorithm>

#include "csv/responses.hpp"
#include "fuzz/properties.hpp"

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

csv::ResponseReader read(std::string_view text, std::size_t chunk) {
  csv::ResponseReader reader(quiz(), texts());
  for (; !text.empty(); text.remove_prefix(std::min(chunk, text.size()))) reader.feed(text.substr(0, chunk));
  reader.finish();
  return reader;
}

void check_people(const csv::ResponseReader& reader) {
  const auto& responses = reader.responses();
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
  fuzz::check(people + reader.skipped() == reader.rows(), "a row is read or left out");
  fuzz::check(reader.has_header() || reader.rows() == 0, "without a header there is nobody");
  fuzz::check(!reader.is_sound() || reader.has_header(), "without a header nothing is fitted");
  fuzz::check(reader.is_sound() || !reader.problems().empty(), "why nothing is fitted is told");
  fuzz::check((reader.skipped() == 0 && reader.has_header()) || !reader.problems().empty(), "what is left out is told");
}

void check_fit(const Responses& responses) {
  const auto fitted = calibrate(quiz(), responses, {.folds = 2, .bootstrap = 0, .max_iterations = 2});
  if (!fitted) return fuzz::check_error(fitted.error(), {});
  fuzz::check(check(fitted->quiz).empty(), "a quiz that is fitted can be measured with");
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
  const auto text = fuzz::text_of(bytes, size);
  const auto whole = read(text, std::max<std::size_t>(1, text.size()));
  for (const auto& problem : whole.problems()) fuzz::check_error(problem, text);
  check_people(whole);
  for (const std::size_t chunk : {1u, 7u}) {
    const auto cut = read(text, chunk);
    fuzz::check(cut.problems() == whole.problems() && cut.rows() == whole.rows() && cut.skipped() == whole.skipped(),
                "it does not matter where a text is cut");
  }
  if (whole.responses().people() > 0) check_fit(whole.responses());
  return 0;
}
