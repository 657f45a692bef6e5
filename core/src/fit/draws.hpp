#pragma once

#include <span>
#include <vector>

#include "rolefit/random.hpp"

/// Random numbers of people, as doubles that are whole. The time does not grow with the number of people.
namespace rolefit::fit {

/// How many of n people something happens to that happens to each with the given chance, in [0, 1]: a binomial number.
/// Exact up to an expectation of a thousand; beyond that a normal number with its mean and its variance, rounded.
double binomial(double n, double chance, Random& random);

/// Shares out n people among places, to each with the chance that is its part of the sum of `weights`: a multinomial
/// number. Weights are whole, as numbers of people are, and their sum is below 2^53; so what is left of it stays exact.
std::vector<double> share_out(double n, std::span<const double> weights, Random& random);

}  // namespace rolefit::fit
