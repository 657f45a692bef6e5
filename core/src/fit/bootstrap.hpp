#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include "rolefit/random.hpp"

namespace rolefit::fit {

/// Adds |x|² and x to running sums for a standard deviation.
struct Spread {
  std::vector<double> sum;
  std::vector<double> square;
  void add(std::span<const double> x);
  double sd(std::size_t i, double n) const;
};

/// As many people as there are in each role, drawn from them with replacement.
std::vector<double> resample(std::span<const double> weight, std::span<const std::size_t> role, std::size_t roles,
                             Random& random);

}  // namespace rolefit::fit
