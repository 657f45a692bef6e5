#include "fit/bootstrap.hpp"

#include <algorithm>
#include <cmath>

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
    std::vector<std::uint64_t> up_to;
    std::uint64_t people = 0;
    for (std::size_t p = 0; p < weight.size(); ++p) {
      if (role[p] != k || weight[p] == 0.0) continue;
      people += static_cast<std::uint64_t>(weight[p]);
      pattern.push_back(p);
      up_to.push_back(people);
    }
    for (std::uint64_t n = 0; n < people; ++n) {
      const auto drawn = std::upper_bound(up_to.begin(), up_to.end(), random.below(people));
      ++out[pattern[static_cast<std::size_t>(drawn - up_to.begin())]];
    }
  }
  return out;
}

}  // namespace rolefit::fit
