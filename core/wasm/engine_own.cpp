#include <emscripten/bind.h>

#include "engine.hpp"
#include "rolefit/json/decode.hpp"
#include "rolefit/pack.hpp"

namespace rolefit::wasm {

/// The engine for quizzes by authors. Like the tool, it reports what is wrong with a quiz and where. It also reads
/// packed quizzes, so that it can replace the other engine.
File read_file(const std::string& text) {
  if (auto quiz = unpack(text)) return {Model::of_sound(*std::move(quiz)), {}};
  auto read = json::decode_quiz(text);
  if (!read.quiz) return {std::nullopt, std::move(read.problems)};
  auto model = Model::build(*std::move(read.quiz));
  if (!model) return {std::nullopt, {model.error()}};
  return {*std::move(model), std::move(read.problems)};
}

/// Takes a handle. Returns how far apart each pair of roles is, as `rolefit compare` prints it.
static std::string compare(std::size_t handle) {
  return with_quiz(handle, [](const Model& model) { return json::encode_comparison(model.quiz()); });
}

}  // namespace rolefit::wasm

EMSCRIPTEN_BINDINGS(engine_own) {
  emscripten::function("compare", &rolefit::wasm::compare);
}
