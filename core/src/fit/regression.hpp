#pragma once

#include <span>
#include <vector>

#include "fit/minimise.hpp"
#include "fit/rows.hpp"

namespace rolefit::fit {

/// A multinomial logistic regression of the role on the answers, with a ridge: P(role) ∝ exp(b_role + Σ columns ·
/// β_role). An item of C categories is C − 1 columns, one for each category after the first, which is 1 where that was
/// chosen: a yes/no item is one column. Where an item is not answered its columns are their means. The columns are
/// centred, not scaled; the ridge ½ λ |β|² leaves the b out.
class Regression {
 public:
  Regression(const Quiz& quiz, const Responses& responses, const Rows& rows);

  /// Fits to people of weight [row][role]. It starts from the last fit. Σ weight log P(role) − ridge is at its largest.
  void fit(std::span<const double> weight, double ridge);

  /// log P(role) up to a number that all roles share, [row][role].
  std::vector<double> log_probabilities() const;

  /// b of each role, then for each column the β of each role.
  const std::vector<double>& coefficients() const noexcept { return x_; }

 private:
  using Cells = std::vector<double>;  // [item][category + 1][role]: what an answer adds; unanswered is category −1
  Cells cells_of(std::span<const double> x) const;
  void add(std::size_t row, const Cells& cells, double* to) const;

  const Responses& responses_;
  const Rows& rows_;
  std::size_t roles_;
  std::vector<std::size_t> cell_;    // per item: its first cell
  std::vector<std::size_t> column_;  // per item its first column, then their number
  std::vector<double> mean_;         // per column
  std::vector<double> x_;
};

}  // namespace rolefit::fit
