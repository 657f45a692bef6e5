#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include "rolefit/measure.hpp"

namespace rolefit {

/// What each answer did to the log-odds of the leader against the runner-up.
struct Explanation {
  std::size_t leader = 0;
  std::size_t runner_up = 0;  ///< The same as `leader` in a quiz with one role.
  /// Per item, in nats, above 0 towards the leader; 0 for an unanswered item. They add up to the log-odds minus
  /// those of the priors, within 1e-9.
  std::vector<double> pulls;
};

/// Aumann–Shapley attribution (Aumann & Shapley 1974; as integrated gradients, Sundararajan et al. 2017): every
/// answered item's likelihood is raised to the power s, and the item's pull is the integral over s in [0, 1] of its
/// expected log-likelihood in the leader's posterior less that in the runner-up's, times the temperature. An item of
/// shares has no trait to expect anything of: its pull is what it adds to the log-odds. The order of the answers has no
/// influence. `posterior` is that of `answers`.
Explanation explain(const Model& model, std::span<const int> answers, const Posterior& posterior);

}  // namespace rolefit
