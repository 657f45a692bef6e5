#pragma once

#include <string_view>

#include "csv/columns.hpp"

namespace rolefit::cli {

/// What a quiz file that decode_quiz() can read calls its roles, items and categories.
csv::Texts texts_of(std::string_view quiz);

}  // namespace rolefit::cli
