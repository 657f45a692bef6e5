#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include "fit/tuning.hpp"

namespace rolefit::fit {

/// The ridges that are tried, the strongest first; the first of all leaves the first fit as it is.
std::span<const Ridges> ridges_to_try(bool has_shifts);

/// The log loss of people of weight `judges` at each of them, tuned to people of weight `learners`; both are
/// [row][role]. It is that at the temperature of the first fit: at the temperature that is best for the judges, shifts
/// that are held far too small would seem nearly as good. Ridges weaker than some that gain nothing any more are not
/// tried, and count as these.
std::vector<double> try_ridges(const Quiz& first, Conditional& conditional, std::span<const double> learners,
                               std::span<const double> judges, std::span<const Ridges> to_try);

/// The strongest ridges whose loss is within 0.002 of the least.
std::size_t strongest(std::span<const double> losses);

}  // namespace rolefit::fit
