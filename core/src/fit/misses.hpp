#pragma once

#include "rolefit/calibrate.hpp"

namespace rolefit::fit {

/// Where P(category | role) of a fitted quiz is furthest from the share of the role's people who chose the category,
/// the furthest first: of each item and role the category that is furthest, and of these at most `most`. Where fewer
/// than 30 people of a role answered an item it is left out.
std::vector<Miss> misses(const Quiz& fitted, const Responses& responses, std::size_t most);

}  // namespace rolefit::fit
