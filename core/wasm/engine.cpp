#include "engine.hpp"

#include <emscripten/bind.h>

#include <algorithm>
#include <memory>
#include <utility>
#include <vector>

#include "rolefit/answers.hpp"
#include "rolefit/share.hpp"

namespace rolefit::wasm {
namespace {

/// The loaded quizzes by handle, null if unloaded. They stay loaded, because a page asks about the same quiz often.
std::vector<std::unique_ptr<Model>>& slots() {
  static std::vector<std::unique_ptr<Model>> quizzes;
  return quizzes;
}

/// Loads a quiz file. Returns {"model": handle, "problems": [warnings]} or {"problems": […]}. The handle is the
/// lowest free one, so that the memory depends only on how many quizzes are loaded at the same time.
std::string load(const std::string& text) {
  auto file = read_file(text);
  if (!file.model) return json::encode_problems(file.problems);
  auto slot = std::find(slots().begin(), slots().end(), nullptr);
  if (slot == slots().end()) slot = slots().insert(slot, nullptr);
  *slot = std::make_unique<Model>(*std::move(file.model));
  return json::encode_loaded(static_cast<std::size_t>(slot - slots().begin()), file.problems);
}

/// Unloads the quiz with `handle`, and frees the handle for a later quiz. Returns {"problems": []}, or a problem if
/// there is no such quiz.
std::string unload(std::size_t handle) {
  return with_quiz(handle, [handle](const Model&) {
    slots()[handle].reset();
    return json::encode_problems({});
  });
}

/// Applies `use(model, answers)` to the quiz with `handle` and the answers in `text`, in the form that
/// answers_from_text() reads. `use` returns a Result, and `encode` writes its value.
template <class Use, class Encode>
std::string with_answers(std::size_t handle, const std::string& text, Use use, Encode encode) {
  return with_quiz(handle, [&](const Model& model) {
    const auto answers = answers_from_text(model.quiz(), text);
    if (!answers) return json::encode_problems({answers.error()});
    const auto result = use(model, *answers);
    return result ? encode(model, *answers, *result) : json::encode_problems({result.error()});
  });
}

/// Takes a handle and answers. Returns the result as `rolefit score` prints it.
std::string score(std::size_t handle, const std::string& text) {
  const auto whole = [](const Model& model, const Answers& answers) { return assess(model, answers); };
  return with_answers(handle, text, whole, [](const Model& model, const Answers& answers, const Assessment& result) {
    return json::encode_score(model, {}, answers, result);
  });
}

/// Takes a handle, answers, and the indices of two roles. Returns {"pulls": {"<item id>": nats, …}}: what each answer
/// did to the log-odds of role `a` against role `b`.
std::string pulls(std::size_t handle, const std::string& text, std::size_t a, std::size_t b) {
  const auto between = [a, b](const Model& model, const Answers& answers) -> Result<std::vector<double>> {
    if (std::max(a, b) >= model.quiz().roles.size()) {
      return Error{.code = ErrorCode::out_of_range, .message = "the quiz has no such role"};
    }
    const auto found = role_posterior(model, answers);
    if (!found) return found.error();
    return rolefit::pulls(model, answers, *found, a, b);
  };
  return with_answers(handle, text, between, [](const Model& model, const Answers& answers, const auto& found) {
    return json::encode_pulls(model.quiz(), answers, found);
  });
}

/// Takes a handle and answers. Returns the ranked items as `rolefit next` prints them.
std::string next(std::size_t handle, const std::string& text) {
  return with_answers(handle, text, posterior, [](const Model& model, const Answers& answers, const Posterior& result) {
    return json::encode_next(model, {}, rank(model, answers, result));
  });
}

/// Takes a handle and answers. Returns {"code"}.
std::string share(std::size_t handle, const std::string& text) {
  const auto code_of = [](const Model& model, const Answers& answers) { return rolefit::share(model.quiz(), answers); };
  return with_answers(handle, text, code_of, [](const Model&, const Answers&, const std::string& code) {
    return json::encode_code({}, code);
  });
}

/// Takes a handle and a code from share(). Returns {"answers": {"<item id>": category, …}}.
std::string unshare(std::size_t handle, const std::string& code) {
  return with_quiz(handle, [&](const Model& model) {
    const auto answers = rolefit::unshare(model.quiz(), code);
    return answers ? json::encode_answers(model.quiz(), {}, *answers) : json::encode_problems({answers.error()});
  });
}

/// Takes a handle. Returns the means and SDs of the people of each role, which are a part of what `rolefit compare`
/// prints.
std::string populations(std::size_t handle) {
  return with_quiz(handle, [](const Model& model) { return json::encode_populations(model.quiz()); });
}

}  // namespace

const Model* loaded(std::size_t handle) {
  return handle < slots().size() ? slots()[handle].get() : nullptr;
}

}  // namespace rolefit::wasm

EMSCRIPTEN_BINDINGS(engine) {
  namespace wasm = rolefit::wasm;
  emscripten::function("load", &wasm::load);
  emscripten::function("unload", &wasm::unload);
  emscripten::function("score", &wasm::score);
  emscripten::function("pulls", &wasm::pulls);
  emscripten::function("next", &wasm::next);
  emscripten::function("share", &wasm::share);
  emscripten::function("unshare", &wasm::unshare);
  emscripten::function("populations", &wasm::populations);
}
