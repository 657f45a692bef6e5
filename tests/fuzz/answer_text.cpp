#include "rolefit/answers.hpp"

#include "fuzz/properties.hpp"

/// Reads any bytes as a text of answers. If they are accepted, writing the answers must give the same text, and the
/// answers are assessed.
namespace {

using namespace rolefit;

const Model& model() {
  static const auto built = Model::build(fuzz::quiz_of_every_kind());
  fuzz::check(built.has_value(), "the quiz is one");
  return *built;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
  const auto text = fuzz::text_of(bytes, size);
  const auto answers = answers_from_text(model().quiz(), text);
  if (!answers) {
    fuzz::check_error(answers.error(), {});
    return 0;
  }
  std::string again;
  for (const int category : *answers) again += category == kUnanswered ? '.' : "0123456789abcdef"[category];
  fuzz::check(again == text, "a text is the only one of its answers");
  fuzz::check_person(model(), *answers);
  return 0;
}
