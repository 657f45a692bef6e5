#pragma once

#include <span>
#include <utility>
#include <vector>

#include "fit/rows.hpp"
#include "mixture.hpp"

namespace rolefit::fit {

/// How a sum over people changes with each number of a quiz.
struct Change {
  struct OfItem {
    double slope = 0.0;
    std::vector<double> intercepts;
    std::vector<double> shift;  // per role
  };
  std::vector<double> mean;  // [role][trait]
  std::vector<OfItem> items;
};

/// What the model says of the roles of people with given answers, and how that changes with its numbers. Every pattern
/// of answers to one trait's items is integrated once. A part of a likelihood below 1e-300 of the rest counts as that,
/// as in the first fit. It keeps its memory from one call to the next.
class Conditional {
 public:
  explicit Conditional(const Rows& rows) : rows_(rows) {}

  /// Adds these numbers to log P(answers | role) from now on, [row][role]: what items without a trait say.
  void also(std::vector<double> log_likelihood) { also_ = std::move(log_likelihood); }

  /// log P(answers | role), [row][role].
  std::vector<double> log_likelihood(const Model& model);

  /// Σ weight log P(role | answers) over rows with a weight, [row][role], where P is by evidence alone: all roles have
  /// the same prior. The quiz's temperature is the power to which the evidence is raised. Writes how it changes to
  /// `change`.
  double sum(const Model& model, std::span<const double> weight, Change& change);

 private:
  void tabulate(const Model& model);
  std::size_t width() const noexcept { return rows_.roles * general_; }
  void integrate(const Model& model, std::size_t row, double* joint, double* sums, double* logs) const;
  void add_changes(const Model& model, std::size_t trait, Change& change);

  const Rows& rows_;
  std::size_t general_ = 0;
  struct Table {
    std::vector<double> relative;  // [pattern][role][general]: P(answers | role, g) by its largest over g
    std::vector<double> largest;   // [pattern][role], in units of 2^exponent
    std::vector<double> base;      // [pattern][role]: its logarithm, with the exponent
    std::vector<double> number;    // [pattern][role][general]: weight of the people there
  };
  std::vector<Table> tables_;
  std::vector<double> also_;
};

}  // namespace rolefit::fit
