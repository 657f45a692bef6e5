#include "rolefit/measure.hpp"

#include <algorithm>
#include <array>
#include <cmath>

#include "mixture.hpp"
#include "numeric.hpp"

namespace rolefit {

double share_weight(const Quiz& quiz, std::size_t answered) noexcept {
  return 1.0 / (1.0 + quiz.dependence * static_cast<double>(answered));
}

std::vector<double> share_log_likelihood(const Model& model, std::span<const int> answers) {
  std::vector<double> out;
  if (!model.has_shares()) return out;
  const auto& items = model.quiz().items;
  std::size_t answered = 0;
  for (std::size_t i = 0; i < items.size(); ++i) {
    if (answers[i] == kUnanswered || items[i].has_trait()) continue;
    out.resize(model.quiz().roles.size());
    for (std::size_t k = 0; k < out.size(); ++k) out[k] += model.log_shares(i, k)[static_cast<std::size_t>(answers[i])];
    ++answered;
  }
  const double weight = share_weight(model.quiz(), answered);
  for (double& sum : out) sum *= weight;
  return out;
}

std::vector<double> role_probabilities(const Quiz& quiz, std::span<const double> log_likelihood, double temperature) {
  const double largest = *std::max_element(log_likelihood.begin(), log_likelihood.end());
  std::vector<double> out;
  out.reserve(log_likelihood.size());
  double sum = 0.0;
  for (std::size_t k = 0; k < log_likelihood.size(); ++k) {
    out.push_back(quiz.roles[k].prior * exp(temperature * (log_likelihood[k] - largest)));
    sum += out.back();
  }
  for (auto& probability : out) probability /= sum;
  return out;
}

namespace {

Result<Posterior> measure(const Model& model, std::span<const int> answers, bool with_traits) {
  const auto answered = count_answers(model.quiz(), answers);
  if (!answered) return answered.error();

  const std::size_t roles = model.quiz().roles.size();
  const std::size_t traits = model.quiz().traits.size();
  const std::size_t general = model.general().size();
  const std::size_t stride = model.stride();
  const Likelihood likelihood(model, answers);
  const auto of_shares = share_log_likelihood(model, answers);

  Posterior out;
  out.answered = *answered;
  out.log_likelihood.reserve(roles);
  if (with_traits) {
    out.density.assign(roles * traits * stride, 0.0);
    out.general.reserve(roles * general);
    out.trait_mean.reserve(roles * traits * general);
  }
  Mixture mixture(model);
  for (std::size_t k = 0; k < roles; ++k) {
    if (traits == 0) {
      out.log_likelihood.push_back(of_shares.empty() ? 0.0 : of_shares[k]);
      if (with_traits) out.general.push_back(1.0);
      continue;
    }
    const auto exact = [&](std::size_t, std::size_t trait) { return likelihood.exact(trait, k); };
    mixture.integrate(k, likelihood.traits(k), exact, with_traits);
    if (with_traits) {
      out.general.insert(out.general.end(), mixture.general(0).begin(), mixture.general(0).end());
      for (std::size_t t = 0; t < traits; ++t) {
        mixture.add_density(t, std::array{1.0}, out.density.data() + (k * traits + t) * stride);
        mixture.add_means(t, out.trait_mean);
      }
    }
    out.log_likelihood.push_back(log(mixture.evidence(0)));
    if (!of_shares.empty()) out.log_likelihood.back() += of_shares[k];
  }

  out.probability = role_probabilities(model.quiz(), out.log_likelihood, model.quiz().temperature);
  return out;
}

}  // namespace

Result<Posterior> posterior(const Model& model, std::span<const int> answers) {
  return measure(model, answers, true);
}

Result<Posterior> role_posterior(const Model& model, std::span<const int> answers) {
  return measure(model, answers, false);
}

TraitEstimate trait_estimate(const Model& model, const Posterior& posterior, std::size_t trait) {
  const std::size_t traits = model.quiz().traits.size();
  const std::size_t stride = model.stride();
  std::vector<double> mixture(stride, 0.0);
  for (std::size_t k = 0; k < posterior.probability.size(); ++k) {
    const double* density = posterior.density.data() + (k * traits + trait) * stride;
    for (std::size_t q = 0; q < stride; ++q) mixture[q] += posterior.probability[k] * density[q];
  }
  const auto mass = [&](std::size_t q) { return load(&mixture[q]); };
  const auto theta = [&](std::size_t q) { return load(&model.theta()[q]); };
  const double total = sum_lanes(stride, mass);

  TraitEstimate out;
  out.mean = sum_lanes(stride, [&](std::size_t q) { return mass(q) * theta(q); }) / total;
  const double variance = sum_lanes(stride, [&](std::size_t q) {
    const Vector from_mean = theta(q) - out.mean;
    return mass(q) * from_mean * from_mean;
  });
  out.sd = std::sqrt(variance / total);  // IEEE 754 fixes every bit of a square root

  const auto point = [&](double share) {
    const double wanted = share * total;
    double below = 0.0;
    std::size_t q = 0;
    while (q + 1 < model.quiz().nodes && below + mixture[q] < wanted) below += mixture[q++];
    const double inside = mixture[q] > 0.0 ? (wanted - below) / mixture[q] : 0.5;
    return std::clamp(model.theta()[q] + model.step() * (inside - 0.5), -limits::kThetaEnd, limits::kThetaEnd);
  };
  out.low = point(0.05);
  out.high = point(0.95);
  return out;
}

Verdict verdict(double share) noexcept {
  if (share < 0.6) return Verdict::about_equally;
  if (share < 0.75) return Verdict::lean;
  if (share < 0.9) return Verdict::probably;
  return Verdict::clearly;
}

const char* name(Verdict verdict) noexcept {
  switch (verdict) {
    case Verdict::about_equally: return "about-equally";
    case Verdict::lean: return "lean";
    case Verdict::probably: return "probably";
    case Verdict::clearly: return "clearly";
  }
  return "about-equally";
}

std::size_t leader(const Posterior& posterior) noexcept {
  const auto largest = std::max_element(posterior.probability.begin(), posterior.probability.end());
  return static_cast<std::size_t>(largest - posterior.probability.begin());
}

Lead lead(const Posterior& posterior) noexcept {
  const auto& probability = posterior.probability;
  Lead out{.leader = leader(posterior), .runner_up = leader(posterior), .share = 1.0};
  for (std::size_t k = 0; k < probability.size(); ++k) {
    if (k == out.leader) continue;
    if (out.runner_up == out.leader || probability[k] > probability[out.runner_up]) out.runner_up = k;
  }
  const double first = probability[out.leader];
  // One or two roles have all that there is; their sum may differ from 1 in the last bit.
  out.share = probability.size() <= 2 ? first : first / (first + probability[out.runner_up]);
  return out;
}

}  // namespace rolefit
