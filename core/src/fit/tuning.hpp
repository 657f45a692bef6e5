#pragma once

#include <span>
#include <vector>

#include "fit/conditional.hpp"
#include "fit/minimise.hpp"
#include "rolefit/calibrate.hpp"

namespace rolefit::fit {

/// The numbers that tuning moves, in one row: role means; of each item its slope, its intercepts and,
/// unless left out, the shifts of the roles, which add up to 0.
class Tunable {
 public:
  /// `first` is the first fit: a sound quiz without shifts.
  Tunable(Quiz first, bool has_shifts);

  const std::vector<double>& start() const noexcept { return start_; }

  /// The quiz of these numbers. Those beyond a limit count as at it.
  Quiz quiz(std::span<const double> x) const;

  /// From how a sum changes with the numbers of quiz(x) to how it changes with x.
  void gradient(std::span<const double> x, const Change& change, std::span<double> out) const;

  /// Adds the ridges and how they change.
  double add_ridges(std::span<const double> x, const Ridges& ridges, double factor, std::span<double> gradient) const;

 private:
  Quiz first_;
  bool has_shifts_;
  std::vector<double> start_;
};

struct Tuned {
  Quiz quiz;
  std::vector<double> x;  ///< Where to go on from.
};

/// Tunes the first fit to people of `weight`, [row][role]: role means, slopes, intercepts and shifts maximise
/// Σ weight log P(role | answers) less the ridges, at the temperature of the first fit. A free temperature would undo
/// the ridges: large with small shifts it says the same of the roles, and something else of the answers. More than
/// 20,000 people are held as strongly a person as 20,000: the ridges are multiplied by people / 20,000.
/// `from`, if it is not empty, is where another tuning of a first fit much the same ended.
Tuned tune(const Quiz& first, Conditional& conditional, std::span<const double> weight, const Ridges& ridges,
           const std::vector<double>& from, double tolerance);

}  // namespace rolefit::fit
