#include "fit/draws.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>

#include "numeric.hpp"

namespace rolefit::fit {
namespace {

constexpr double kMany = 1000.0;

/// log(1 - x) for x in [0, 0.5].
double log_of_rest(double x) {
  return x < 1e-6 ? -x - 0.5 * x * x : log(1.0 - x);
}

}  // namespace

double binomial(double n, double chance, Random& random) {
  if (chance > 0.5) return n - binomial(n, 1.0 - chance, random);
  const double expected = n * chance;
  if (!(expected > 0.0)) return 0.0;
  if (expected > kMany) {
    const double drawn = expected + std::sqrt(expected * (1.0 - chance)) * random.normal();
    return std::clamp(std::floor(drawn + 0.5), 0.0, n);
  }
  // From one person to whom it happens to the next is a geometric number (Devroye 1986, chapter X, the first waiting
  // time algorithm).
  const double log_not = log_of_rest(chance);
  double hits = 0.0;
  for (double at = 0.0;; ++hits) {
    at += std::floor(log(1.0 - random.uniform()) / log_not) + 1.0;
    if (at > n) return hits;
  }
}

std::vector<double> share_out(double n, std::span<const double> weights, Random& random) {
  std::vector<double> out(weights.size(), 0.0);
  double weight_left = std::accumulate(weights.begin(), weights.end(), 0.0);
  for (std::size_t i = 0; i < weights.size() && n > 0.0; ++i) {
    if (weights[i] == 0.0) continue;
    out[i] = weights[i] < weight_left ? binomial(n, weights[i] / weight_left, random) : n;
    n -= out[i];
    weight_left -= weights[i];
  }
  return out;
}

}  // namespace rolefit::fit
