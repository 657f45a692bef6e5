#pragma once

#include <span>
#include <vector>

#include "fit/rows.hpp"

namespace rolefit::fit {

/// Gives every item of shares the shares of (10 P(category | role) + people who chose it), P by `given`: the author's
/// numbers count as ten people in each role.
void fit_shares(const Quiz& given, const Responses& responses, std::span<const double> people, Quiz& quiz);

/// Σ log P(answer | role) over the answered items of shares, [row][role], and how many they are, per row.
struct OfShares {
  std::vector<double> log_likelihood;
  std::vector<double> answered;
};
OfShares of_shares(const Quiz& quiz, const Responses& responses, const Rows& rows);

}  // namespace rolefit::fit
