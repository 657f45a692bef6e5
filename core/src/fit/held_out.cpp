#include "fit/held_out.hpp"

#include <algorithm>
#include <cmath>

#include "fit/figures.hpp"
#include "fit/log_softmax.hpp"
#include "fit/rows.hpp"

namespace rolefit::fit {
namespace {

/// Where a function that falls and then rises is least, between two ends, by golden section.
template <class Of>
double least(double low, double high, Of of) {
  constexpr double kGolden = 0.6180339887498949;
  double a = high - kGolden * (high - low);
  double b = low + kGolden * (high - low);
  double at_a = of(a);
  double at_b = of(b);
  while (high - low > 1e-5) {
    if (at_a < at_b) {
      high = b;
      b = a;
      at_b = at_a;
      a = high - kGolden * (high - low);
      at_a = of(a);
    } else {
      low = a;
      a = b;
      at_a = at_b;
      b = low + kGolden * (high - low);
      at_b = of(b);
    }
  }
  return 0.5 * (low + high);
}

bool any_item(const Quiz& quiz, bool has_trait) {
  return std::any_of(quiz.items.begin(), quiz.items.end(),
                     [=](const Item& item) { return item.has_trait() == has_trait; });
}

}  // namespace

double log_loss(std::span<const double> logs, std::span<const double> weight, std::size_t roles, double temperature) {
  double sum = 0.0;
  double all = 0.0;
  for (std::size_t first = 0; first < weight.size(); first += roles) {
    const auto w = weight.subspan(first, roles);
    const auto of_role = logs.subspan(first, roles);
    double here = 0.0;
    for (const double each : w) here += each;
    if (here == 0.0) continue;
    const double largest = *std::max_element(of_role.begin(), of_role.end());
    double total = 0.0;
    for (const double each : of_role) total += exp(temperature * (each - largest));
    sum += here * log(total);
    for (std::size_t k = 0; k < roles; ++k) sum -= w[k] * temperature * (of_role[k] - largest);
    all += here;
  }
  return all == 0.0 ? 0.0 : sum / all;
}

double best_temperature(std::span<const double> logs, std::span<const double> weight, std::size_t roles) {
  if (roles == 1) return 1.0;
  return least(limits::kMinTemperature, limits::kMaxTemperature,
               [&](double temperature) { return log_loss(logs, weight, roles, temperature); });
}

std::vector<double> HeldOutPeople::logs(double dependence) const {
  auto out = log_likelihood;
  for (std::size_t i = 0; i < out.size(); ++i) out[i] += log_shares[i] / (1.0 + dependence * shares[i / roles]);
  return out;
}

Setting best_setting(const Quiz& given, const HeldOutPeople& people, std::span<const double> weight) {
  Setting out{.temperature = 1.0, .dependence = given.dependence};
  const bool has_traits = any_item(given, true);
  const auto temperature_at = [&](const std::vector<double>& logs) {
    return has_traits ? best_temperature(logs, weight, people.roles) : 1.0;
  };
  if (any_item(given, false) && people.roles > 1) {
    out.dependence = least(0.0, 1.0, [&](double dependence) {
      const auto logs = people.logs(dependence);
      return log_loss(logs, weight, people.roles, temperature_at(logs));
    });
  }
  out.temperature = temperature_at(people.logs(out.dependence));
  return out;
}

HeldOut judge(const Quiz& given, const HeldOutPeople& people) {
  const std::size_t roles = people.roles;
  const auto weight = alike(people.people, roles);
  HeldOut out;
  const std::size_t folds = people.fold.empty() ? 0 : 1 + *std::max_element(people.fold.begin(), people.fold.end());
  std::vector<double> fitted(people.log_likelihood.size());
  auto at_1 = fitted;
  for (std::size_t f = 0; f < folds; ++f) {
    auto others = people.people;
    for (std::size_t i = 0; i < others.size(); ++i) others[i] = people.fold[i / roles] == f ? 0.0 : others[i];
    const auto best = best_setting(given, people, alike(std::move(others), roles));
    const auto logs = people.logs(best.dependence);
    for (std::size_t i = 0; i < logs.size(); ++i) {
      if (people.fold[i / roles] != f) continue;
      fitted[i] = best.temperature * logs[i];
      at_1[i] = logs[i];
    }
  }
  out.log_loss_at_1 = log_loss(at_1, weight, roles, 1.0);
  auto regression = people.log_regression;
  for (std::size_t e = 0; e < people.size(); ++e) {
    log_softmax(std::span(fitted).subspan(e * roles, roles));
    log_softmax(std::span(regression).subspan(e * roles, roles));
  }
  out.fit = figures_of(fitted, people.people, roles);
  out.regression = figures_of(regression, people.people, roles);
  out.guessing = guessing(roles);
  const std::vector<double> guess(fitted.size(), -out.guessing.log_loss);
  out.over_guessing = gain(guess, fitted, people.people, roles);
  out.regression_over_fit = gain(fitted, regression, people.people, roles);
  return out;
}

}  // namespace rolefit::fit
