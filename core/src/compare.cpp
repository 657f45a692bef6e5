#include "rolefit/compare.hpp"

#include <algorithm>
#include <cmath>

#include "linear.hpp"
#include "numeric.hpp"
#include "sum_distribution.hpp"

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

/// Mean and covariance of some traits.
struct Moments {
  std::vector<double> mean;
  std::vector<double> covariance;
};

/// Of a role's people, or of those among them who answer as the reader did: given the general node the traits are
/// independent, so two of them vary together only as their means do. `share` is the general factor's distribution,
/// mean(t, j) that of a trait given a general node, and variance(t) what is left of it besides.
template <class Mean, class Variance>
Moments moments(std::span<const std::size_t> traits, std::span<const double> share, Mean mean, Variance variance) {
  const std::size_t n = traits.size();
  Moments out{std::vector<double>(n, 0.0), std::vector<double>(n * n, 0.0)};
  for (std::size_t i = 0; i < n; ++i) {
    for (std::size_t j = 0; j < share.size(); ++j) out.mean[i] += share[j] * mean(traits[i], j);
  }
  for (std::size_t i = 0; i < n; ++i) {
    for (std::size_t l = 0; l <= i; ++l) {
      double together = l == i ? variance(traits[i], out.mean[i]) : 0.0;
      for (std::size_t j = 0; j < share.size() && l < i; ++j) {
        together += share[j] * ((mean(traits[i], j) - out.mean[i]) * (mean(traits[l], j) - out.mean[l]));
      }
      out.covariance[i * n + l] = out.covariance[l * n + i] = together;
    }
  }
  return out;
}

/// How often the best judge of all answers would call role `a` right, of people of whom half are in `a` and half in
/// `b`.
double accuracy_by_shares(const Quiz& quiz, std::size_t a, std::size_t b) {
  SumDistribution in_a;  // of log P(answers | a) − log P(answers | b)
  SumDistribution in_b;
  std::vector<double> odds;
  std::vector<double> of_a;
  std::vector<double> of_b;
  for (const auto& item : quiz.items) {
    of_a.clear();
    of_b.clear();
    for (std::size_t c = 0; c < item.share_categories; ++c) {
      of_a.push_back(share_probability(item, a, c));
      of_b.push_back(share_probability(item, b, c));
    }
    odds.resize(of_a.size());
    for (std::size_t c = 0; c < odds.size(); ++c) odds[c] = log(of_a[c]) - log(of_b[c]);
    in_a.add(odds, of_a);
    in_b.add(odds, of_b);
  }
  constexpr double kBelow = -4e-9;  // less than any sum that is 0 but for rounding
  const double wrong_in_a = 0.5 * (in_a.at_most(kBelow) + in_a.at_most(0.0));  // where both are as likely, half of them
  const double right_in_b = 0.5 * (in_b.at_most(kBelow) + in_b.at_most(0.0));
  return std::clamp(0.5 * (1.0 - wrong_in_a + right_in_b), 0.5, 1.0);
}

/// Typicality in a quiz without traits.
std::vector<double> typicality_by_shares(const Model& model, std::span<const int> answers) {
  std::vector<double> out;
  for (std::size_t k = 0; k < model.quiz().roles.size(); ++k) {
    SumDistribution people;
    double reader = 0.0;
    bool is_answered = false;
    for (std::size_t i = 0; i < answers.size(); ++i) {
      if (answers[i] == kUnanswered) continue;
      is_answered = true;
      people.add(model.log_shares(i, k), model.shares(i, k));
      reader += model.log_shares(i, k)[static_cast<std::size_t>(answers[i])];
    }
    out.push_back(is_answered ? people.at_most(reader) : 1.0);
  }
  return out;
}

}  // namespace

Separation separation(const Quiz& quiz, std::size_t a, std::size_t b) {
  const std::size_t traits = quiz.traits.size();
  if (traits == 0) {
    const double accuracy = accuracy_by_shares(quiz, a, b);
    return {.distance = 0.0, .overlap = 2.0 * (1.0 - accuracy), .accuracy = accuracy, .difference = {}};
  }
  std::vector<double> apart(traits);
  std::vector<double> variance(traits);
  Separation out;
  for (std::size_t t = 0; t < traits; ++t) {
    apart[t] = quiz.roles[a].mean[t] - quiz.roles[b].mean[t];
    variance[t] = 0.5 * (square(quiz.roles[a].sd[t]) + square(quiz.roles[b].sd[t]));
    out.difference.push_back(apart[t] / std::sqrt(square(quiz.traits[t].loading) + variance[t]));
  }
  const auto scale = std::vector<double>(traits, 0.0);  // nothing is left out: no role has an SD of 0
  out.distance = std::sqrt(mahalanobis(covariance(quiz, variance), apart, scale).squared);
  out.overlap = 2.0 * normal_below(-0.5 * out.distance);
  out.accuracy = normal_below(0.5 * out.distance);
  return out;
}

std::vector<double> typicality(const Model& model, std::span<const int> answers, const Posterior& posterior) {
  const auto& quiz = model.quiz();
  if (quiz.traits.empty()) return typicality_by_shares(model, answers);
  const std::size_t stride = model.stride();
  const auto general = model.general();
  std::vector<unsigned char> answered(quiz.traits.size(), 0);
  for (std::size_t i = 0; i < answers.size(); ++i) {
    if (answers[i] != kUnanswered && quiz.items[i].has_trait()) answered[quiz.items[i].trait] = 1;
  }
  std::vector<std::size_t> traits;
  for (std::size_t t = 0; t < quiz.traits.size(); ++t) {
    if (answered[t] != 0) traits.push_back(t);
  }

  std::vector<double> out;
  for (std::size_t k = 0; k < quiz.roles.size(); ++k) {
    const auto role = moments(
        traits, general, [&](std::size_t t, std::size_t j) { return model.mean(k, t, j); },
        [&](std::size_t t, double mean) {
          double sum = 0.0;
          for (std::size_t j = 0; j < general.size(); ++j) {
            sum += general[j] * (model.variance(k, t, j) + square(model.mean(k, t, j) - mean));
          }
          return sum;
        });
    const auto reader = moments(
        traits, std::span(posterior.general).subspan(k * general.size(), general.size()),
        [&](std::size_t t, std::size_t j) {
          return posterior.trait_mean[(k * quiz.traits.size() + t) * general.size() + j];
        },
        [&](std::size_t t, double mean) {
          const double* density = posterior.density.data() + (k * quiz.traits.size() + t) * stride;
          return sum_lanes(stride, [&](std::size_t q) {
            const Vector from_mean = load(&model.theta()[q]) - mean;
            return load(density + q) * from_mean * from_mean;
          });
        });

    const std::size_t n = traits.size();
    std::vector<double> apart(n);
    std::vector<double> known(n * n);  // what the answers have told: how far estimates vary among the role's people
    std::vector<double> scale(n);
    for (std::size_t i = 0; i < n; ++i) {
      apart[i] = reader.mean[i] - role.mean[i];
      scale[i] = role.covariance[i * n + i];
    }
    for (std::size_t i = 0; i < n * n; ++i) known[i] = role.covariance[i] - reader.covariance[i];
    const auto distance = mahalanobis(std::move(known), std::move(apart), scale);
    out.push_back(distance.rank == 0 ? 1.0 : chi_square_above(distance.squared, distance.rank));
  }
  return out;
}

double spread(const Quiz& quiz, std::size_t role, std::size_t trait) {
  return std::sqrt(square(quiz.traits[trait].loading) + square(quiz.roles[role].sd[trait]));
}

std::vector<double> standing(const Quiz& quiz, std::size_t trait, double theta) {
  std::vector<double> out;
  for (std::size_t k = 0; k < quiz.roles.size(); ++k) {
    out.push_back(normal_below((theta - quiz.roles[k].mean[trait]) / spread(quiz, k, trait)));
  }
  return out;
}

}  // namespace rolefit
