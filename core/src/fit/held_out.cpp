#include "fit/held_out.hpp"

#include <algorithm>

#include "rolefit/numeric.hpp"
#include "rolefit/quiz.hpp"

namespace rolefit::fit {

double log_loss(const HeldOutPeople& people, std::span<const double> weight, std::size_t roles, double temperature) {
  double sum = 0.0;
  double all = 0.0;
  for (std::size_t i = 0; i < people.role.size(); ++i) {
    if (weight[i] == 0.0) continue;
    const double* of_role = &people.log_likelihood[i * roles];
    const double largest = *std::max_element(of_role, of_role + roles);
    double total = 0.0;
    for (std::size_t k = 0; k < roles; ++k) total += exp(temperature * (of_role[k] - largest));
    sum -= weight[i] * (temperature * (of_role[people.role[i]] - largest) - log(total));
    all += weight[i];
  }
  return sum / all;
}

double best_temperature(const HeldOutPeople& people, std::span<const double> weight, std::size_t roles) {
  constexpr double kGolden = 0.6180339887498949;
  double low = limits::kMinTemperature;
  double high = limits::kMaxTemperature;
  double a = high - kGolden * (high - low);
  double b = low + kGolden * (high - low);
  double at_a = log_loss(people, weight, roles, a);
  double at_b = log_loss(people, weight, roles, b);
  while (high - low > 1e-5) {
    if (at_a < at_b) {
      high = b;
      b = a;
      at_b = at_a;
      a = high - kGolden * (high - low);
      at_a = log_loss(people, weight, roles, a);
    } else {
      low = a;
      a = b;
      at_a = at_b;
      b = low + kGolden * (high - low);
      at_b = log_loss(people, weight, roles, b);
    }
  }
  return 0.5 * (low + high);
}

}  // namespace rolefit::fit
