#include "fit/figures.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>
#include <vector>

#include "fit/held_out.hpp"
#include "fit/rows.hpp"
#include "numeric.hpp"

namespace rolefit::fit {
namespace {

/// How often a person of the first role has a larger log-odds of it than one of the second; half where they are equal.
double area(std::span<const double> logs, std::span<const double> people, std::size_t roles, std::size_t a,
            std::size_t b) {
  struct Point {
    double odds;
    double of_a;
    double of_b;
  };
  std::vector<Point> points;
  for (std::size_t first = 0; first < people.size(); first += roles) {
    if (people[first + a] + people[first + b] == 0.0) continue;
    points.push_back({logs[first + a] - logs[first + b], people[first + a], people[first + b]});
  }
  std::sort(points.begin(), points.end(), [](const Point& x, const Point& y) { return x.odds < y.odds; });
  double below = 0.0;  // people of b
  double all_a = 0.0;
  double sum = 0.0;
  for (std::size_t i = 0; i < points.size();) {
    double of_a = 0.0;
    double of_b = 0.0;
    for (const double odds = points[i].odds; i < points.size() && points[i].odds == odds; ++i) {
      of_a += points[i].of_a;
      of_b += points[i].of_b;
    }
    sum += of_a * (below + 0.5 * of_b);
    below += of_b;
    all_a += of_a;
  }
  return all_a * below == 0.0 ? 0.5 : sum / (all_a * below);
}

}  // namespace

Figures figures_of(std::span<const double> logs, std::span<const double> people, std::size_t roles) {
  constexpr std::size_t kBins = 15;
  const auto weight = alike({people.begin(), people.end()}, roles);
  const double all = std::accumulate(weight.begin(), weight.end(), 0.0);
  Figures out;
  if (all == 0.0) return out;
  std::array<double, kBins> stated{};
  std::array<double, kBins> right{};
  for (std::size_t first = 0; first < weight.size(); first += roles) {
    const auto of_role = logs.subspan(first, roles);
    const auto leader = static_cast<std::size_t>(std::max_element(of_role.begin(), of_role.end()) - of_role.begin());
    std::size_t second = leader == 0 ? 1 : 0;
    for (std::size_t k = 0; k < roles; ++k) second = k != leader && of_role[k] > of_role[second] ? k : second;
    const double probability = exp(of_role[leader]);
    const auto bin = std::min(static_cast<std::size_t>(probability * kBins), kBins - 1);
    for (std::size_t k = 0; k < roles; ++k) {
      const double w = weight[first + k] / all;
      out.log_loss -= w * of_role[k];
      out.accuracy += k == leader ? w : 0.0;
      out.first_two += k == leader || k == second ? w : 0.0;
      stated[bin] += w * probability;
      right[bin] += k == leader ? w : 0.0;
    }
  }
  for (std::size_t b = 0; b < kBins; ++b) out.calibration_error += std::abs(stated[b] - right[b]);
  for (std::size_t a = 0; a < roles; ++a) {
    for (std::size_t b = a + 1; b < roles; ++b) out.auc += area(logs, people, roles, a, b);
  }
  out.auc = roles == 1 ? 0.5 : out.auc / (0.5 * static_cast<double>(roles * (roles - 1)));
  out.slope = best_temperature(logs, weight, roles);
  return out;
}

Figures guessing(std::size_t roles) {
  const auto n = static_cast<double>(roles);
  return {.log_loss = log(n), .accuracy = 1.0 / n, .first_two = std::min(1.0, 2.0 / n), .auc = 0.5, .slope = 1.0};
}

Gain gain(std::span<const double> worse, std::span<const double> better, std::span<const double> people,
          std::size_t roles) {
  const auto weight = alike({people.begin(), people.end()}, roles);
  const double all = std::accumulate(weight.begin(), weight.end(), 0.0);
  if (all == 0.0) return {};
  Gain out;
  for (std::size_t i = 0; i < weight.size(); ++i) out.mean += weight[i] * (better[i] - worse[i]) / all;
  double square = 0.0;
  for (std::size_t i = 0; i < weight.size(); ++i) {
    const double off = better[i] - worse[i] - out.mean;
    if (people[i] > 0.0) square += weight[i] * weight[i] / people[i] * off * off;
  }
  out.standard_error = std::sqrt(square) / all;
  return out;
}

}  // namespace rolefit::fit
