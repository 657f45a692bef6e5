#include "fit/item.hpp"

#include <algorithm>

#include "fit/numbers.hpp"
#include "linear.hpp"
#include "numeric.hpp"
#include "rolefit/measure.hpp"

namespace rolefit::fit {
namespace {

/// Gradient and Fisher information of an item's free numbers. graded: slope, then the intercepts. nominal: slopes of
/// the categories after the first, then their intercepts; the first category's are 0.
void derivatives(const Item& item, std::span<const double> theta, std::size_t nodes, const Expected& expected,
                 std::vector<double>& gradient, std::vector<double>& information) {
  const std::size_t categories = item.categories();
  const std::size_t steps = categories - 1;
  const std::size_t n = item.model == ItemModel::graded ? 1 + steps : 2 * steps;
  gradient.assign(n, 0.0);
  information.assign(n * n, 0.0);
  std::vector<double> of_category(n);
  for (std::size_t q = 0; q < nodes; ++q) {
    const auto probability = category_probabilities(item, theta[q]);
    double total = 0.0;
    for (std::size_t c = 0; c < categories; ++c) total += expected[c * theta.size() + q];
    for (std::size_t c = 0; c < categories; ++c) {
      const double p = std::max(probability[c], kTiny);
      // d log P_c
      if (item.model == ItemModel::graded) {
        const double lower = c == 0 ? 1.0 : logistic(item.slope * theta[q] + item.intercepts[c - 1]);
        const double upper = c == steps ? 0.0 : logistic(item.slope * theta[q] + item.intercepts[c]);
        const double lower_slope = lower * (1.0 - lower);
        const double upper_slope = upper * (1.0 - upper);
        std::fill(of_category.begin(), of_category.end(), 0.0);
        of_category[0] = theta[q] * (1.0 - lower - upper);  // (f_lower − f_upper) / P_c for logistic f
        if (c > 0) of_category[c] = lower_slope / p;
        if (c < steps) of_category[c + 1] = -upper_slope / p;
      } else {
        for (std::size_t s = 0; s < steps; ++s) {
          const double d = (s + 1 == c ? 1.0 : 0.0) - probability[s + 1];
          of_category[s] = d * theta[q];
          of_category[steps + s] = d;
        }
      }
      const double observed = expected[c * theta.size() + q];
      for (std::size_t a = 0; a < n; ++a) {
        gradient[a] += observed * of_category[a];
        for (std::size_t b = 0; b <= a; ++b) information[a * n + b] += total * p * of_category[a] * of_category[b];
      }
    }
  }
  for (std::size_t a = 0; a < n; ++a) {
    for (std::size_t b = 0; b < a; ++b) information[b * n + a] = information[a * n + b];
  }
}

Item moved(const Item& item, std::span<const double> step, double share) {
  Item out = item;
  if (item.model == ItemModel::graded) {
    out.slope += share * step[0];
    for (std::size_t c = 0; c < out.intercepts.size(); ++c) out.intercepts[c] += share * step[1 + c];
    return out;
  }
  const std::size_t steps = item.categories() - 1;
  std::vector<double> slopes(item.categories(), 0.0);
  for (std::size_t s = 0; s < steps; ++s) {
    slopes[s + 1] = item.slope * (item.scores[s + 1] - item.scores[0]) + share * step[s];
    out.intercepts[s + 1] = item.intercepts[s + 1] - item.intercepts[0] + share * step[steps + s];
  }
  out.intercepts[0] = 0.0;
  set_slopes(out, slopes);
  return out;
}

}  // namespace

double expected_log_likelihood(const Item& item, std::span<const double> theta, std::size_t nodes,
                               const Expected& expected) {
  double sum = 0.0;
  for (std::size_t q = 0; q < nodes; ++q) {
    const auto probability = category_probabilities(item, theta[q]);
    for (std::size_t c = 0; c < probability.size(); ++c) {
      sum += expected[c * theta.size() + q] * log(std::max(probability[c], kTiny));
    }
  }
  return sum;
}

void maximise(Item& item, std::span<const double> theta, std::size_t nodes, const Expected& expected) {
  std::vector<double> gradient;
  std::vector<double> information;
  double now = expected_log_likelihood(item, theta, nodes, expected);
  for (int i = 0; i < 20; ++i) {
    derivatives(item, theta, nodes, expected, gradient, information);
    const auto step = solve(information, gradient);
    double gain = 0.0;
    for (std::size_t a = 0; a < step.size(); ++a) gain += step[a] * gradient[a];
    if (!(gain > 1e-10)) return;
    double share = 1.0;
    bool moves = false;
    for (; share > 1e-3 && !moves; share *= 0.5) {
      auto next = moved(item, step, share);
      if (!is_within_limits(next)) continue;
      const double then = expected_log_likelihood(next, theta, nodes, expected);
      if (!(then >= now)) continue;
      item = std::move(next);
      now = then;
      moves = true;
    }
    if (!moves) return;
  }
}

}  // namespace rolefit::fit
