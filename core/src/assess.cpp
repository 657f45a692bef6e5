#include "rolefit/assess.hpp"

#include "rolefit/compare.hpp"

namespace rolefit {

Result<Assessment> assess(const Model& model, std::span<const int> answers, const Wanted& wanted) {
  const bool with_traits = wanted.typicality || wanted.traits || wanted.quality || wanted.offer;
  auto result = with_traits ? posterior(model, answers) : role_posterior(model, answers);
  if (!result) return result.error();
  Assessment out{.posterior = *std::move(result)};
  if (wanted.pulls) out.explanation = explain(model, answers, out.posterior);
  if (wanted.typicality) out.typicality = typicality(model, answers, out.posterior);
  std::vector<double> theta;
  for (std::size_t t = 0; t < model.quiz().traits.size() && (wanted.traits || wanted.quality); ++t) {
    const auto estimate = trait_estimate(model, out.posterior, t);
    theta.push_back(estimate.mean);
    if (wanted.traits) out.traits.push_back({estimate, standing(model.quiz(), t, estimate.mean)});
  }
  if (wanted.quality) out.quality = response_quality(model.quiz(), answers, theta, out.posterior.probability);
  if (wanted.offer) out.offer = offer(model, answers, out.posterior);
  return out;
}

Result<Assessment> assess(const Model& model, std::span<const int> answers) {
  return assess(model, answers, {});
}

}  // namespace rolefit
