#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include "rolefit/measure.hpp"

namespace rolefit {

/// What each answer did to the log-odds of role `a` against role `b`: per item, in nats, above 0 towards `a`; 0 for an
/// unanswered item, and everywhere if both are the same role. They add up to the log-odds minus those of the priors,
/// within 1e-9.
///
/// Aumann–Shapley attribution (Aumann & Shapley 1974; as integrated gradients, Sundararajan et al. 2017): every
/// answered item's likelihood is raised to the power s, and the item's pull is the integral over s in [0, 1] of its
/// expected log-likelihood in a's posterior less that in b's, times the temperature. An item of shares has no trait to
/// expect anything of: its pull is what it adds to the log-odds. The order of the answers has no influence. `posterior`
/// is that of `answers`.
std::vector<double> pulls(const Model& model, std::span<const int> answers, const Posterior& posterior, std::size_t a,
                          std::size_t b);

/// What each answer did to the log-odds of the leader against the runner-up.
struct Explanation {
  std::size_t leader = 0;
  std::size_t runner_up = 0;  ///< The same as `leader` in a quiz with one role.
  std::vector<double> pulls;  ///< As of pulls(), above 0 towards the leader.
};

/// `posterior` is that of `answers`.
Explanation explain(const Model& model, std::span<const int> answers, const Posterior& posterior);

}  // namespace rolefit
