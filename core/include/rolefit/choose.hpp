#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include "rolefit/measure.hpp"

namespace rolefit {

/// Mutual information between a response and the role, in nats: Σ_k p_k Σ_c P(c|k) log(P(c|k) / Σ_j p_j P(c|j)).
/// `role` holds K probabilities, `category` K rows of P(c | role). 0 when the response says nothing of the role.
double mutual_information(std::span<const double> role, std::span<const double> category);

/// An item not yet answered, and what its answer is expected to tell of the role, in nats.
struct Candidate {
  std::size_t item = 0;
  double information = 0.0;
};

/// The unanswered items, the one to ask next first: pinned items in the order of the file, then the most telling
/// ones; equals in the order of the file. `posterior` is that of `answers`.
std::vector<Candidate> rank(const Model& model, std::span<const int> answers, const Posterior& posterior);

/// Why the result may be shown now.
enum class Offer {
  not_yet,
  sure,      ///< The leader's probability has reached quiz().sure.
  futile,    ///< No remaining item is expected to tell kFutile nats.
  complete,  ///< Every item is answered.
};
inline constexpr double kFutile = 0.01;

/// Whether to offer the result: never before quiz().minimum answers, unless every item is answered.
/// `ranked` is what rank() gives for the same answers.
Offer offer(const Model& model, const Posterior& posterior, std::span<const Candidate> ranked);
const char* name(Offer offer) noexcept;  ///< "not-yet", "sure", "futile", "complete".

}  // namespace rolefit
