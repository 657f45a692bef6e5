#include "fuzz/properties.hpp"
#include "json/translation.hpp"
#include "rolefit/json/decode.hpp"
#include "rolefit/json/encode.hpp"
#include "rolefit/pack.hpp"
#include "rolefit/random.hpp"
#include "rolefit/share.hpp"

/// Reads any bytes as a quiz file. An accepted quiz is answered, compared, and written as if it had been fitted.
namespace {

using namespace rolefit;

/// Random answers to a part of the items. `quarters` 0 answers none, 4 answers all.
Answers drawn(const Quiz& quiz, std::uint64_t quarters) {
  Random random(identity(quiz), quarters);
  Answers answers;
  for (const auto& item : quiz.items) {
    const bool is_answered = random.below(4) < quarters;
    answers.push_back(is_answered ? static_cast<int>(random.below(item.categories())) : kUnanswered);
  }
  return answers;
}

void play(std::string_view text, Quiz quiz) {
  fuzz::check(check(quiz).empty(), "a quiz that is read can be measured with");
  fuzz::check_comparison(quiz);
  if (const auto packed = pack(quiz)) {
    const auto unpacked = unpack(*packed);
    fuzz::check(unpacked && identity(*unpacked) == identity(quiz), "a quiz that is packed unpacks to the bit");
  }
  const auto model = Model::build(std::move(quiz));
  fuzz::check(model.has_value(), "a quiz that is read can be built");
  for (const std::uint64_t quarters : {0u, 2u, 4u}) fuzz::check_person(*model, drawn(model->quiz(), quarters));

  const auto written = json::encode_fitted(text, model->quiz());
  fuzz::check_json(written);
  const auto again = json::decode_quiz(written);
  fuzz::check(again.quiz.has_value(), "a quiz that is written reads back");
  fuzz::check(again.quiz->items.size() == model->quiz().items.size(), "a quiz that is written is whole");

  // A quiz as its own translation: it has too many keys, but lacks only the keys that describe a translation.
  fuzz::check_problems(json::check_translation(json::parse(text)->root, text), text);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
  const auto text = fuzz::text_of(bytes, size);
  auto file = json::decode_quiz(text);
  fuzz::check_problems(file.problems, text);
  fuzz::check(file.quiz.has_value() != has_error(file.problems), "there is a quiz unless there is an error");
  if (file.quiz) play(text, *std::move(file.quiz));
  return 0;
}
