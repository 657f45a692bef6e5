#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include "rolefit/calibrate.hpp"

/// What fits say of people who were held out of them. Numbers [entry][role] stand in one row.
namespace rolefit::fit {

/// Mean −log P(role) of the true role with P ∝ e^(temperature · logs), for people of `weight`; logs and weight are
/// [entry][role]. 0 of nobody.
double log_loss(std::span<const double> logs, std::span<const double> weight, std::size_t roles, double temperature);

/// The temperature with the least log loss, by golden section: the loss is convex in it.
double best_temperature(std::span<const double> logs, std::span<const double> weight, std::size_t roles);

struct HeldOutPeople {
  std::size_t roles = 0;
  std::vector<double> log_likelihood;  // [entry][role], of the items with a trait
  std::vector<double> log_shares;      // [entry][role]: Σ log P of the items of shares
  std::vector<double> shares;          // per entry: how many of them are answered
  std::vector<double> log_regression;  // [entry][role]
  std::vector<double> people;          // [entry][role]
  std::vector<std::size_t> fold;       // per entry

  std::size_t size() const noexcept { return fold.size(); }

  /// log P(answers | role) with the items of shares at a dependence.
  std::vector<double> logs(double dependence) const;
};

/// What is fitted to people held out.
struct Setting {
  double temperature = 1.0;
  double dependence = 0.0;
};

/// The setting with the least log loss of people of `weight`. A quiz of shares alone has temperature 1, one without
/// shares keeps the dependence of `given`.
Setting best_setting(const Quiz& given, const HeldOutPeople& people, std::span<const double> weight);

/// How the fit and the regression do. Each fold is judged at the setting that is best for the other folds.
HeldOut judge(const Quiz& given, const HeldOutPeople& people);

}  // namespace rolefit::fit
