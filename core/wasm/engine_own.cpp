#include "engine.hpp"
#include "json/decode.hpp"
#include "rolefit/pack.hpp"

/// The engine of quizzes that authors wrote: it tells what is wrong with one, and where, as the tool does. It takes a
/// packed quiz too, so that it can stand in for the other engine.
namespace {

using namespace rolefit;

class TellingReader : public json::AnswerReader {
 public:
  using json::AnswerReader::AnswerReader;

  static wasm::File file(const std::string& text) {
    if (auto quiz = unpack(text)) return {Model::of_sound(*std::move(quiz)), {}};
    auto read = json::decode_quiz(text);
    if (!read.quiz) return {std::nullopt, std::move(read.problems)};
    auto model = Model::build(*std::move(read.quiz));
    if (!model) return {std::nullopt, {model.error()}};
    return {*std::move(model), std::move(read.problems)};
  }
};

}  // namespace

EMSCRIPTEN_BINDINGS(rolefit) {
  using Own = wasm::Engine<TellingReader>;
  Own::bind();
  emscripten::function("compare", &Own::compare);
}
