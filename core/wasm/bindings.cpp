#include <emscripten/bind.h>

#include <deque>
#include <string>

#include "json/decode.hpp"
#include "json/encode.hpp"

/// The engine as the page sees it: text in, text out, through the same reader and writer as the tool.
namespace {

using namespace rolefit;

/// A loaded quiz. A page loads a handful and asks them often, so they stay.
struct Loaded {
  explicit Loaded(Model built) : model(std::move(built)), reader(model.quiz()) {}
  Loaded(const Loaded&) = delete;
  Loaded& operator=(const Loaded&) = delete;

  Model model;
  json::AnswerReader reader;
};

std::deque<Loaded>& loaded() {
  static std::deque<Loaded> quizzes;
  return quizzes;
}

/// Takes a quiz file, gives {"model": handle, "problems": [warnings]} or {"problems": […]}.
std::string load(const std::string& text) {
  auto file = json::decode_quiz(text);
  if (!file.quiz) return json::encode_problems(file.problems);
  auto model = Model::build(*std::move(file.quiz));
  if (!model) return json::encode_problems({model.error()});
  loaded().emplace_back(*std::move(model));
  return json::encode_loaded(loaded().size() - 1, file.problems);
}

/// Decodes `answers` for the quiz under `handle` and gives what `encode(model, answers, posterior)` makes of them.
template <class Encode>
std::string answer(std::size_t handle, const std::string& text, Encode encode) {
  if (handle >= loaded().size()) {
    return json::encode_problems({{.code = ErrorCode::unknown_id, .path = "", .message = "no quiz has this handle"}});
  }
  const auto& [model, reader] = loaded()[handle];
  const auto answers = reader.answers(text);
  if (!answers) return json::encode_problems({answers.error()});
  const auto result = posterior(model, *answers);
  if (!result) return json::encode_problems({result.error()});
  return encode(model, *result, rank(model, *answers, *result));
}

/// Takes a handle and {"<item id>": category, …}, gives the result as `rolefit score` prints it.
std::string score(std::size_t handle, const std::string& answers) {
  return answer(handle, answers, [](const Model& model, const Posterior& result, std::span<const Candidate> ranked) {
    return json::encode_score(model, {}, result, offer(model, result, ranked));
  });
}

/// Takes a handle and answers, gives the ranked items as `rolefit next` prints them.
std::string next(std::size_t handle, const std::string& answers) {
  return answer(handle, answers, [](const Model& model, const Posterior&, std::span<const Candidate> ranked) {
    return json::encode_next(model, {}, ranked);
  });
}

}  // namespace

EMSCRIPTEN_BINDINGS(rolefit) {
  emscripten::function("load", &load);
  emscripten::function("score", &score);
  emscripten::function("next", &next);
}
