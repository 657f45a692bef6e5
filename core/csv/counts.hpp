#pragma once

#include <functional>
#include <optional>
#include <string_view>

#include "csv/columns.hpp"
#include "rolefit/responses.hpp"

namespace rolefit::csv {

/// Why counts of this quiz could not be read again: an item has the name of their column, or of that of the roles.
std::optional<Error> no_counts(const Quiz& quiz, const Texts& texts);

/// Writes how many people of each role gave which answers, as ResponseReader reads it:
///
///     count,role,sql,spark
///     12,data-scientist,1,0
///
/// Every item has its column, and every pattern of answers one row. The order is that of Responses::order(), so the
/// same people give the same text, however they were put together. Calls `write` with one piece after the other.
void write_counts(const Quiz& quiz, const Texts& texts, const Responses& people,
                  const std::function<void(std::string_view)>& write);

}  // namespace rolefit::csv
