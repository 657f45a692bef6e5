#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include "rolefit/quiz.hpp"

namespace rolefit::fit {

/// A sum below it counts as this: its pattern says nothing that a double can hold.
inline constexpr double kTiny = 1e-300;

/// Expected answers of one item: [category][node].
using Expected = std::vector<double>;

double expected_log_likelihood(const Item& item, std::span<const double> theta, std::size_t nodes,
                               const Expected& expected);

/// The M step of one item: Fisher scoring, each step halved until it gains and stays within the limits.
void maximise(Item& item, std::span<const double> theta, std::size_t nodes, const Expected& expected);

}  // namespace rolefit::fit
