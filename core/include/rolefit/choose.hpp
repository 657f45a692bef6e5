#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include "rolefit/measure.hpp"

namespace rolefit {

/// Mutual information between a response and the role, in nats: Σ_k p_k Σ_c P(c|k) log(P(c|k) / Σ_j p_j P(c|j)).
/// `role` holds K probabilities, `category` K rows of P(c | role). 0 when the response says nothing of the role.
double mutual_information(std::span<const double> role, std::span<const double> category);

/// A question with an item not yet answered, and what the answer is expected to tell of the role, in nats.
struct Candidate {
  std::size_t question = 0;
  double information = 0.0;
};

/// The unanswered questions, the one to ask next first: pinned ones in the order of the file, then the most telling
/// ones; equals in the order of the file. With quiz().variety above 0 the order is drawn instead, by a generator that
/// the answers seed: each time the next is one of those left with a chance that goes as information^(1 / variety), so
/// that all of a bank is used and questions that tell alike take turns. What a group tells is the mutual information of
/// the role and all its boxes together, those not yet answered. Boxes of different traits, and beyond the eighth of one
/// trait, are counted apart and added, which counts twice what they share; boxes of shares are taken together like
/// those of one trait. `posterior` is that of `answers`.
std::vector<Candidate> rank(const Model& model, std::span<const int> answers, const Posterior& posterior);

/// The same without variety: the pinned ones, then by falling information, whatever quiz().variety.
std::vector<Candidate> by_information(const Model& model, std::span<const int> answers, const Posterior& posterior);

/// Why the result may be shown now.
enum class Offer {
  not_yet,
  sure,      ///< The leader's share of what the first two roles have, as of lead(), has reached quiz().sure.
  futile,    ///< All open questions together are expected to tell less than kFutile ln K nats, with K roles.
  complete,  ///< Every question is answered.
};
inline constexpr double kFutile = 0.07;

/// Whether to offer the result: never before quiz().minimum questions are answered, unless all are.
/// `posterior` is that of `answers`.
Offer offer(const Model& model, std::span<const int> answers, const Posterior& posterior);
const char* name(Offer offer) noexcept;  ///< "not-yet", "sure", "futile", "complete".

}  // namespace rolefit
