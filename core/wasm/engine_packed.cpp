#include "engine.hpp"
#include "rolefit/pack.hpp"

namespace rolefit::wasm {

/// The engine for the built-in quiz. The build has checked that quiz and written it with pack().
File read_file(const std::string& text) {
  if (auto quiz = unpack(text)) return {Model::of_sound(*std::move(quiz)), {}};
  return {std::nullopt, {{.code = ErrorCode::damaged, .message = "this is not a packed quiz, or it is damaged"}}};
}

}  // namespace rolefit::wasm
