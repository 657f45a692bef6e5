#pragma once

#include <cstddef>
#include <optional>
#include <span>

#include "rolefit/measure.hpp"

namespace rolefit {

/// Signs that answers were given without reading, or by somebody whom the model does not describe. They
/// widen what is said of a result and never withhold it.
struct ResponseQuality {
  /// Person fit l_z (Drasgow, Levine & Williams 1985): the log-likelihood of the answers at the estimated traits, less
  /// its expectation, by its standard deviation. About N(0, 1), somewhat narrower; low when answers contradict one
  /// another. Nothing where it could not have varied: without answers, or when for each of them every category was as
  /// likely or one was certain.
  std::optional<double> lz;
  /// The most answered items in a row, in the order of the file, with the same category. An unanswered item between
  /// two is as if it were not there.
  std::size_t longest_run = 0;
};

/// `theta` holds the estimate of each trait from those answers, `role` each role's probability. An item's shift is then
/// the mean over the roles, and so are the chances of its answers where it has shares.
ResponseQuality response_quality(const Quiz& quiz, std::span<const int> answers, std::span<const double> theta,
                                 std::span<const double> role);

}  // namespace rolefit
