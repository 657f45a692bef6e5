#include "fuzz/properties.hpp"
#include "rolefit/json/decode.hpp"

/// Reads any bytes as a person's row: answers in JSON, and an id. If they are accepted, the answers are assessed.
namespace {

using namespace rolefit;

const Model& model() {
  static const auto built = Model::build(fuzz::quiz_of_every_kind());
  fuzz::check(built.has_value(), "the quiz is one");
  return *built;
}

void check_answers(const Answers& answers) {
  fuzz::check(count_answers(model().quiz(), answers).has_value(), "answers that are read are answers to the quiz");
  fuzz::check_person(model(), answers);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
  static const json::AnswerReader reader(model().quiz());
  const auto text = fuzz::text_of(bytes, size);
  if (const auto row = reader.row(text)) check_answers(row->answers);
  else fuzz::check_error(row.error(), text);
  return 0;
}
