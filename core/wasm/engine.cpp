#include "engine.hpp"
#include "rolefit/pack.hpp"

/// The engine of the built-in quiz, which has been read and checked where the page was built: pack() hands it over.
namespace {

using namespace rolefit;

Error unreadable() {
  return {.code = ErrorCode::damaged, .message = "not as it was packed"};
}

class PackedReader {
 public:
  explicit PackedReader(const Quiz& quiz) : quiz_(quiz) {}

  static wasm::File file(const std::string& text) {
    auto quiz = unpack(text);
    if (!quiz) return {std::nullopt, {unreadable()}};
    return {Model::of_sound(*std::move(quiz)), {}};
  }

  /// {"<item id>": category, …} without white space or escapes, as the page writes it.
  Result<Answers> answers(const std::string& text) const {
    Answers out(quiz_.items.size(), kUnanswered);
    std::string_view rest = text;
    if (rest == "{}") return out;
    for (char before = '{'; !rest.empty() && rest.front() == before; before = ',') {
      const auto key = rest.substr(1, rest.find(':') - 1);
      rest.remove_prefix(std::min(rest.size(), key.size() + 2));
      int category = 0;
      const auto start = rest.size();
      for (; !rest.empty() && rest.front() >= '0' && rest.front() <= '9' && start - rest.size() < 2;
           rest.remove_prefix(1)) {
        category = 10 * category + (rest.front() - '0');
      }
      if (start == rest.size() || !answer(key, category, out)) break;
      if (rest == "}") return out;
    }
    return unreadable();
  }

 private:
  bool answer(std::string_view quoted, int category, Answers& out) const {
    for (std::size_t i = 0; i < quiz_.items.size(); ++i) {
      const auto& item = quiz_.items[i];
      if (quoted.size() != item.id.size() + 2 || quoted.substr(1, item.id.size()) != item.id) continue;
      out[i] = category;
      return static_cast<std::size_t>(category) < item.categories();
    }
    return false;
  }

  const Quiz& quiz_;
};

}  // namespace

EMSCRIPTEN_BINDINGS(rolefit) {
  wasm::Engine<PackedReader>::bind();
}
