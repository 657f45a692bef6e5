#include "rolefit/assess.hpp"

#include "rolefit/compare.hpp"

namespace rolefit {

Result<Assessment> assess(const Model& model, std::span<const int> answers) {
  auto result = posterior(model, answers);
  if (!result) return result.error();
  Assessment out{.posterior = *std::move(result)};
  out.explanation = explain(model, answers, out.posterior);
  out.typicality = typicality(model, answers, out.posterior);
  std::vector<double> theta;
  for (std::size_t t = 0; t < model.quiz().traits.size(); ++t) {
    const auto estimate = trait_estimate(model, out.posterior, t);
    theta.push_back(estimate.mean);
    out.traits.push_back({estimate, standing(model.quiz(), t, estimate.mean)});
  }
  out.quality = response_quality(model.quiz(), answers, theta, out.posterior.probability);
  out.offer = offer(model, answers, out.posterior);
  return out;
}

}  // namespace rolefit
