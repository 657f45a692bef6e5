#include "rolefit/choose.hpp"

#include <algorithm>

#include "rolefit/numeric.hpp"

namespace rolefit {

double mutual_information(std::span<const double> role, std::span<const double> category) {
  constexpr double kSmallestNormal = 2.2250738585072014e-308;
  const std::size_t categories = category.size() / role.size();
  double information = 0.0;
  for (std::size_t c = 0; c < categories; ++c) {
    double overall = 0.0;
    for (std::size_t k = 0; k < role.size(); ++k) overall += role[k] * category[k * categories + c];
    for (std::size_t k = 0; k < role.size(); ++k) {
      const double conditional = category[k * categories + c];
      const double joint = role[k] * conditional;
      // x log x is 0 at 0; below the normal doubles it is too small to count and log is not defined.
      if (joint >= kSmallestNormal) information += joint * (log(conditional) - log(overall));
    }
  }
  return std::max(information, 0.0);  // rounding can leave an uninformative item a hair below 0
}

std::vector<Candidate> rank(const Model& model, std::span<const int> answers, const Posterior& posterior) {
  const auto& items = model.quiz().items;
  const std::size_t roles = model.quiz().roles.size();
  const std::size_t traits = model.quiz().traits.size();
  const std::size_t stride = model.stride();

  std::vector<Candidate> candidates;
  double category[limits::kRoles * limits::kCategories];
  for (std::size_t i = 0; i < items.size(); ++i) {
    if (answers[i] != kUnanswered) continue;
    const std::size_t categories = items[i].categories();
    for (std::size_t k = 0; k < roles; ++k) {
      const double* density = posterior.density.data() + (k * traits + items[i].trait) * stride;
      for (std::size_t c = 0; c < categories; ++c) {
        const double* trace = model.trace(i, c).data();
        category[k * categories + c] =
            sum_lanes(stride, [=](std::size_t q) { return load(density + q) * load(trace + q); });
      }
    }
    candidates.push_back({i, mutual_information(posterior.probability, {category, roles * categories})});
  }
  const auto first_unpinned = std::find_if(candidates.begin(), candidates.end(), [&](const Candidate& candidate) {
    return candidate.item >= model.quiz().pinned;
  });
  std::sort(first_unpinned, candidates.end(), [](const Candidate& a, const Candidate& b) {
    return a.information > b.information || (a.information == b.information && a.item < b.item);
  });
  return candidates;
}

Offer offer(const Model& model, const Posterior& posterior, std::span<const Candidate> ranked) {
  if (ranked.empty()) return Offer::complete;
  if (posterior.answered < model.quiz().minimum) return Offer::not_yet;
  if (posterior.probability[leader(posterior)] >= model.quiz().sure) return Offer::sure;
  const bool worth_asking = std::any_of(ranked.begin(), ranked.end(),
                                        [](const Candidate& candidate) { return candidate.information >= kFutile; });
  return worth_asking ? Offer::not_yet : Offer::futile;
}

const char* name(Offer offer) noexcept {
  switch (offer) {
    case Offer::not_yet: return "not-yet";
    case Offer::sure: return "sure";
    case Offer::futile: return "futile";
    case Offer::complete: return "complete";
  }
  return "not-yet";
}

}  // namespace rolefit
