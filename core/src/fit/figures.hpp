#pragma once

#include <cstddef>
#include <span>

#include "rolefit/calibrate.hpp"

namespace rolefit::fit {

/// How stated probabilities came true. `logs` are their logarithms and `people` how many there are, both [entry][role].
/// Every role weighs the same.
Figures figures_of(std::span<const double> logs, std::span<const double> people, std::size_t roles);

/// What somebody who knows nothing states.
Figures guessing(std::size_t roles);

/// By how much the log loss at `better` is below that at `worse`, every role weighing the same.
Gain gain(std::span<const double> worse, std::span<const double> better, std::span<const double> people,
          std::size_t roles);

}  // namespace rolefit::fit
