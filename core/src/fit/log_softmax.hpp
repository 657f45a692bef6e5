#pragma once

#include <algorithm>
#include <span>

#include "numeric.hpp"

namespace rolefit::fit {

/// Numbers to the logarithms of probabilities that are as e^number.
inline void log_softmax(std::span<double> x) {
  const double largest = *std::max_element(x.begin(), x.end());
  double sum = 0.0;
  for (const double each : x) sum += exp(each - largest);
  const double all = largest + log(sum);
  for (auto& each : x) each -= all;
}

}  // namespace rolefit::fit
