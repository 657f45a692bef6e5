#pragma once

#include <cstddef>
#include <optional>
#include <string>

#include "rolefit/json/encode.hpp"
#include "rolefit/measure.hpp"

/// The engines: functions from text to text, which engine.cpp exports to the page with embind. There are two engines.
/// They differ in the quiz files that they read.
namespace rolefit::wasm {

/// The result of reading a quiz file: the model if the quiz has no errors, and all errors and warnings.
struct File {
  std::optional<Model> model;
  Problems problems;
};

/// Reads a quiz file. Each engine defines its own: engine_packed.cpp and engine_own.cpp.
File read_file(const std::string& text);

/// The quiz with a handle from load(), or null. The pointer is valid until the quiz is unloaded.
const Model* loaded(std::size_t handle);

/// Returns `use(model)` for the quiz with `handle`, or a problem if there is no such quiz.
template <class Use>
std::string with_quiz(std::size_t handle, Use use) {
  if (const auto* model = loaded(handle)) return use(*model);
  return json::encode_problems({{.code = ErrorCode::unknown_id, .message = "no quiz has this handle"}});
}

}  // namespace rolefit::wasm
