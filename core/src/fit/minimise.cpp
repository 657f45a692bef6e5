#include "fit/minimise.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

namespace rolefit::fit {
namespace {

constexpr std::size_t kPairs = 12;
constexpr double kEnough = 1e-4;  // of the fall that the slope promises (Armijo)
constexpr std::size_t kHalvings = 30;

/// What L-BFGS knows of a function's curvature.
struct Curvature {
  struct Pair {
    std::vector<double> step;
    std::vector<double> turn;  // how the gradient changed over the step
    double product;            // of the two; positive
  };
  std::vector<Pair> pairs;
};

double product(std::span<const double> a, std::span<const double> b) {
  double sum = 0.0;
  for (std::size_t i = 0; i < a.size(); ++i) sum += a[i] * b[i];
  return sum;
}

void add(double factor, std::span<const double> from, std::span<double> to) {
  for (std::size_t i = 0; i < to.size(); ++i) to[i] += factor * from[i];
}

/// Minus the gradient by the inverse of what is known of the Hessian: the two loops of L-BFGS.
std::vector<double> direction(const Curvature& known, std::span<const double> gradient) {
  std::vector<double> out(gradient.begin(), gradient.end());
  std::vector<double> shares(known.pairs.size());
  for (std::size_t i = known.pairs.size(); i-- > 0;) {
    const auto& pair = known.pairs[i];
    shares[i] = product(pair.step, out) / pair.product;
    add(-shares[i], pair.turn, out);
  }
  double unit = 1.0 / std::max(1.0, std::sqrt(product(gradient, gradient)));
  if (!known.pairs.empty())
    unit = known.pairs.back().product / product(known.pairs.back().turn, known.pairs.back().turn);
  for (auto& x : out) x *= unit;
  for (std::size_t i = 0; i < known.pairs.size(); ++i) {
    const auto& pair = known.pairs[i];
    add(shares[i] - product(pair.turn, out) / pair.product, pair.step, out);
  }
  for (auto& x : out) x = -x;
  return out;
}

}  // namespace

Minimum minimise(const Objective& objective, std::vector<double> start, double tolerance, std::size_t most) {
  Curvature known;
  std::vector<double> gradient(start.size());
  Minimum out{.x = std::move(start)};
  out.value = objective(out.x, gradient);
  out.evaluations = 1;
  std::vector<double> values{out.value};
  std::vector<double> there(out.x.size());
  std::vector<double> gradient_there(out.x.size());
  while (out.evaluations < most) {
    auto along = direction(known, gradient);
    double slope = product(along, gradient);
    if (!(slope < 0.0)) {
      if (known.pairs.empty()) break;
      known.pairs.clear();  // what was known of the curvature misleads
      continue;
    }
    double length = 1.0;
    double value = out.value;
    bool falls = false;
    for (std::size_t n = 0; n < kHalvings && !falls && out.evaluations < most; ++n) {
      for (std::size_t i = 0; i < there.size(); ++i) there[i] = out.x[i] + length * along[i];
      value = objective(there, gradient_there);
      ++out.evaluations;
      falls = value <= out.value + kEnough * length * slope;
      if (!falls) length *= 0.5;
    }
    if (!falls) {
      if (known.pairs.empty()) break;
      known.pairs.clear();
      continue;
    }
    Curvature::Pair pair{there, gradient_there, 0.0};
    add(-1.0, out.x, pair.step);
    add(-1.0, gradient, pair.turn);
    pair.product = product(pair.step, pair.turn);
    if (pair.product > 1e-10 * product(pair.turn, pair.turn)) {
      if (known.pairs.size() == kPairs) known.pairs.erase(known.pairs.begin());
      known.pairs.push_back(std::move(pair));
    }
    std::swap(out.x, there);
    std::swap(gradient, gradient_there);
    out.value = value;
    values.push_back(value);
    if (values.size() > 5 && values[values.size() - 6] - value < tolerance) break;
  }
  return out;
}

}  // namespace rolefit::fit
