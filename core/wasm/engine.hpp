#pragma once

#include <emscripten/bind.h>

#include <algorithm>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "json/encode.hpp"
#include "rolefit/share.hpp"

/// An engine as the page sees it: text in, text out, through the tool's own writer. Engines differ in how they read.
namespace rolefit::wasm {

/// The types of the functions below, for embind.js. embind's own library would bring all types that there are.
inline void bind_types() {
  using namespace emscripten::internal;
  _embind_register_std_string(TypeID<std::string>::get(), "");
  _embind_register_integer(TypeID<std::size_t>::get(), "", sizeof(std::size_t), 0, 0);
}

/// A quiz file as an engine takes it.
struct File {
  std::optional<Model> model;
  Problems problems;
};

/// `Reader::file(text)` gives a File; Reader(quiz).answers(text) gives a Result<Answers>.
template <class Reader>
class Engine {
 public:
  static void bind() {
    bind_types();
    emscripten::function("load", &load);
    emscripten::function("unload", &unload);
    emscripten::function("score", &score);
    emscripten::function("next", &next);
    emscripten::function("share", &code_of);
    emscripten::function("unshare", &answers_of);
    emscripten::function("populations", &populations);
  }

  /// Takes a handle, gives how far every two roles are apart, as `rolefit compare` prints it. Not bound: it takes room.
  static std::string compare(std::size_t handle) {
    return with(handle, [](const Loaded& quiz) { return json::encode_comparison(quiz.model.quiz()); });
  }

 private:
  /// A loaded quiz. It stays until it is unloaded, for a page asks it often.
  struct Loaded {
    explicit Loaded(Model built) : model(std::move(built)), reader(model.quiz()) {}
    Loaded(const Loaded&) = delete;
    Loaded& operator=(const Loaded&) = delete;

    Model model;
    Reader reader;
  };

  /// The quizzes by their handles; null where one has been unloaded.
  static std::vector<std::unique_ptr<Loaded>>& slots() {
    static std::vector<std::unique_ptr<Loaded>> quizzes;
    return quizzes;
  }

  /// Takes a quiz file, gives {"model": handle, "problems": [warnings]} or {"problems": […]}. The lowest handle that is
  /// free, so that a page that comes and goes through quizzes needs no more room than those it has open.
  static std::string load(const std::string& text) {
    auto file = Reader::file(text);
    if (!file.model) return json::encode_problems(file.problems);
    auto quiz = std::make_unique<Loaded>(*std::move(file.model));
    auto slot = std::find(slots().begin(), slots().end(), nullptr);
    if (slot == slots().end()) slot = slots().insert(slot, nullptr);
    *slot = std::move(quiz);
    return json::encode_loaded(static_cast<std::size_t>(slot - slots().begin()), file.problems);
  }

  /// What `use(loaded quiz)` makes of the quiz under `handle`, or the problem that there is none.
  template <class Use>
  static std::string with(std::size_t handle, Use use) {
    if (handle >= slots().size() || !slots()[handle]) {
      return json::encode_problems({{.code = ErrorCode::unknown_id, .path = "", .message = "no quiz has this handle"}});
    }
    return use(*slots()[handle]);
  }

  /// Forgets the quiz under `handle`, which may be given to a later one. Gives {"problems": []}, or that there is none.
  static std::string unload(std::size_t handle) {
    return with(handle, [handle](const Loaded&) {
      slots()[handle].reset();
      return json::encode_problems({});
    });
  }

  /// The same for answers to it, as text: use(model, answers) gives a Result of what is to be written.
  template <class Use, class Encode>
  static std::string answer(std::size_t handle, const std::string& text, Use use, Encode encode) {
    return with(handle, [&](const Loaded& quiz) {
      const auto answers = quiz.reader.answers(text);
      if (!answers) return json::encode_problems({answers.error()});
      const auto result = use(quiz.model, *answers);
      return result ? encode(quiz.model, *answers, *result) : json::encode_problems({result.error()});
    });
  }

  /// Takes a handle and {"<item id>": category, …}, gives the result as `rolefit score` prints it.
  static std::string score(std::size_t handle, const std::string& answers) {
    return answer(handle, answers, assess, [](const Model& model, const Answers& given, const Assessment& result) {
      return json::encode_score(model, {}, given, result);
    });
  }

  /// Takes a handle and answers, gives the ranked items as `rolefit next` prints them.
  static std::string next(std::size_t handle, const std::string& answers) {
    return answer(handle, answers, posterior, [](const Model& model, const Answers& given, const Posterior& result) {
      return json::encode_next(model, {}, rank(model, given, result));
    });
  }

  /// Takes a handle and answers, gives {"code"}.
  static std::string code_of(std::size_t handle, const std::string& answers) {
    const auto encode = [](const Model& model, const Answers& given) { return rolefit::share(model.quiz(), given); };
    return answer(handle, answers, encode,
                  [](const Model&, const Answers&, const std::string& code) { return json::encode_code({}, code); });
  }

  /// Takes a handle and a code of share(), gives {"answers"}.
  static std::string answers_of(std::size_t handle, const std::string& code) {
    return with(handle, [&](const Loaded& quiz) {
      const auto answers = rolefit::unshare(quiz.model.quiz(), code);
      return answers ? json::encode_answers(quiz.model.quiz(), {}, *answers) : json::encode_problems({answers.error()});
    });
  }

  /// Takes a handle, gives how the people of each role are spread, as `rolefit compare` prints it among other things.
  static std::string populations(std::size_t handle) {
    return with(handle, [](const Loaded& quiz) { return json::encode_populations(quiz.model.quiz()); });
  }
};

}  // namespace rolefit::wasm
