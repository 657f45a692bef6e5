#include "fit/bootstrap.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>

#include "fit/draws.hpp"

namespace rolefit::fit {

void Spread::add(std::span<const double> x) {
  sum.resize(x.size());
  square.resize(x.size());
  for (std::size_t i = 0; i < x.size(); ++i) {
    sum[i] += x[i];
    square[i] += x[i] * x[i];
  }
}

double Spread::sd(std::size_t i, double n) const {
  return std::sqrt(std::max(square[i] - sum[i] * sum[i] / n, 0.0) / (n - 1.0));
}

std::vector<double> resample(std::span<const double> weight, std::span<const std::size_t> role, std::size_t roles,
                             Random& random) {
  std::vector<double> out(weight.size(), 0.0);
  for (std::size_t k = 0; k < roles; ++k) {
    std::vector<std::size_t> pattern;
    std::vector<double> people;
    for (std::size_t p = 0; p < weight.size(); ++p) {
      if (role[p] != k || weight[p] == 0.0) continue;
      pattern.push_back(p);
      people.push_back(weight[p]);
    }
    const auto drawn = share_out(std::accumulate(people.begin(), people.end(), 0.0), people, random);
    for (std::size_t i = 0; i < pattern.size(); ++i) out[pattern[i]] = drawn[i];
  }
  return out;
}

}  // namespace rolefit::fit
