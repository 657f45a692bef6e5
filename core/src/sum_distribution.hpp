#pragma once

#include <array>
#include <cstddef>
#include <span>
#include <vector>

namespace rolefit {

/// The distribution of a sum of independent numbers that each take a few values. Exact while few sums differ; beyond
/// that, sums next to each other are taken together, and at_most() is within 1e-3 of its value.
class SumDistribution {
 public:
  /// Adds a number that takes value[c] with `probability[c]`, at most limits::kCategories of them.
  void add(std::span<const double> value, std::span<const double> probability);

  /// The chance that the sum is at most x. Sums that differ from x by rounding alone count as x.
  double at_most(double x) const;

 private:
  struct Atom {
    double value = 0.0;
    double probability = 0.0;
  };
  /// Rising.
  using Atoms = std::vector<Atom>;

  static void thin(Atoms& atoms);

  /// Each number is in one of two sums, so that each of them has few values. Only at_most() brings them together.
  std::array<Atoms, 2> halves_ = {Atoms{{0.0, 1.0}}, Atoms{{0.0, 1.0}}};
};

}  // namespace rolefit
