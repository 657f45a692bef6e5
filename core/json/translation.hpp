#pragma once

#include <string_view>

#include "json/document.hpp"

namespace rolefit::json {

/// Holds a translation against its quiz, and names everything that is wrong or missing. `quiz` is the root of a
/// document that decode_quiz() can measure with, `text` a file of the same shape that has texts only, and the ids by
/// which its traits, roles, items and groups are matched; the other lists go by position.
///
/// An error has its place in the translation. A text of the quiz that the translation lacks is a warning under its
/// path in the quiz, at the line and column of the object or list that should hold it. Of a translation of another quiz
/// only that is told. Limits are those of a quiz.
Problems check_translation(const Value& quiz, std::string_view text);

}  // namespace rolefit::json
