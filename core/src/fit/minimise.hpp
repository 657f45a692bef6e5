#pragma once

#include <cstddef>
#include <functional>
#include <span>
#include <vector>

namespace rolefit::fit {

/// The value of a smooth function at x, with its gradient written to the second argument, which has as many numbers.
using Objective = std::function<double(std::span<const double> x, std::span<double> gradient)>;

struct Minimum {
  std::vector<double> x;
  double value = 0.0;
  std::size_t evaluations = 0;
};

/// A minimum near `start`, by L-BFGS (Nocedal 1980), each step halved until the value falls. Stops when five steps
/// together gain less than `tolerance`, or after `most` evaluations. Deterministic.
Minimum minimise(const Objective& objective, std::vector<double> start, double tolerance, std::size_t most);

}  // namespace rolefit::fit
