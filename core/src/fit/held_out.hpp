#pragma once

#include <cstddef>
#include <span>
#include <vector>

namespace rolefit::fit {

/// People held out of a fit: what it says of each role.
struct HeldOutPeople {
  std::vector<double> log_likelihood;  // [entry][role]
  std::vector<std::size_t> role;
};

/// Mean −log of the true role's probability at a temperature, with a weight for each entry.
double log_loss(const HeldOutPeople& people, std::span<const double> weight, std::size_t roles, double temperature);

/// The temperature with the least log loss, by golden section: the loss is convex in it.
double best_temperature(const HeldOutPeople& people, std::span<const double> weight, std::size_t roles);

}  // namespace rolefit::fit
