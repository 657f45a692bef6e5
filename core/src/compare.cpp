#include "rolefit/compare.hpp"

#include <cmath>

#include "linear.hpp"
#include "rolefit/numeric.hpp"

namespace rolefit {
namespace {

double square(double x) noexcept {
  return x * x;
}

/// λλᵀ + diag(variance).
std::vector<double> covariance(const Quiz& quiz, std::span<const double> variance) {
  const std::size_t traits = quiz.traits.size();
  std::vector<double> out(traits * traits);
  for (std::size_t t = 0; t < traits; ++t) {
    for (std::size_t u = 0; u < traits; ++u) {
      out[t * traits + u] = quiz.traits[t].loading * quiz.traits[u].loading;
    }
    out[t * traits + t] += variance[t];
  }
  return out;
}

/// Mean and covariance of all traits given the answers, over the roles' mixture.
struct Estimate {
  std::vector<double> mean;
  std::vector<double> covariance;
};

Estimate estimate(const Model& model, const Posterior& posterior) {
  const std::size_t traits = model.quiz().traits.size();
  const std::size_t general = model.general().size();
  Estimate out{std::vector<double>(traits), std::vector<double>(traits * traits)};
  for (std::size_t t = 0; t < traits; ++t) {
    const auto own = trait_estimate(model, posterior, t);
    out.mean[t] = own.mean;
    out.covariance[t * traits + t] = square(own.sd);
  }
  // Given role and general node the traits are independent, so two of them vary together only as their means do.
  for (std::size_t k = 0; k < posterior.probability.size(); ++k) {
    for (std::size_t g = 0; g < general; ++g) {
      const double share = posterior.probability[k] * posterior.general[k * general + g];
      const auto from_mean = [&](std::size_t t) {
        return posterior.trait_mean[(k * traits + t) * general + g] - out.mean[t];
      };
      for (std::size_t t = 0; t < traits; ++t) {
        for (std::size_t u = 0; u < t; ++u) {
          const double together = share * (from_mean(t) * from_mean(u));
          out.covariance[t * traits + u] += together;
          out.covariance[u * traits + t] += together;
        }
      }
    }
  }
  return out;
}

}  // namespace

Separation separation(const Quiz& quiz, std::size_t a, std::size_t b) {
  const std::size_t traits = quiz.traits.size();
  std::vector<double> apart(traits);
  std::vector<double> variance(traits);
  Separation out;
  for (std::size_t t = 0; t < traits; ++t) {
    apart[t] = quiz.roles[a].mean[t] - quiz.roles[b].mean[t];
    variance[t] = 0.5 * (square(quiz.roles[a].sd[t]) + square(quiz.roles[b].sd[t]));
    out.difference.push_back(apart[t] / std::sqrt(square(quiz.traits[t].loading) + variance[t]));
  }
  out.distance = std::sqrt(mahalanobis_squared(covariance(quiz, variance), apart));
  out.overlap = 2.0 * normal_below(-0.5 * out.distance);
  out.accuracy = normal_below(0.5 * out.distance);
  return out;
}

std::vector<double> typicality(const Model& model, const Posterior& posterior) {
  const std::size_t traits = model.quiz().traits.size();
  const auto reader = estimate(model, posterior);
  std::vector<double> out;
  for (const auto& role : model.quiz().roles) {
    std::vector<double> apart(traits);
    std::vector<double> variance(traits);
    for (std::size_t t = 0; t < traits; ++t) {
      apart[t] = reader.mean[t] - role.mean[t];
      variance[t] = square(role.sd[t]);
    }
    auto both = covariance(model.quiz(), variance);
    for (std::size_t i = 0; i < both.size(); ++i) both[i] += reader.covariance[i];
    out.push_back(chi_square_above(mahalanobis_squared(std::move(both), apart), traits));
  }
  return out;
}

std::vector<double> standing(const Quiz& quiz, std::size_t trait, double theta) {
  std::vector<double> out;
  for (const auto& role : quiz.roles) {
    const double sd = std::sqrt(square(quiz.traits[trait].loading) + square(role.sd[trait]));
    out.push_back(normal_below((theta - role.mean[trait]) / sd));
  }
  return out;
}

}  // namespace rolefit
