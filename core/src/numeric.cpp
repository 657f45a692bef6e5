#include "rolefit/numeric.hpp"

#include <limits>

namespace rolefit {
namespace {

constexpr double kLog2E = 1.4426950408889634;
// ln 2 in two parts: the high part has 21 trailing zero bits, so n · kLn2High is exact for |n| < 2^20.
constexpr double kLn2High = 6.93147180369123816490e-01;
constexpr double kLn2Low = 1.90821492927058770002e-10;
// Adding and taking away 1.5 · 2^52 rounds a double below 2^51 to the nearest integer.
constexpr double kRounder = 6755399441055744.0;

struct Reduced {
  double remainder;  // x − n ln 2, |remainder| <= ln 2 / 2
  double error;      // what rounding took from the remainder
  std::int64_t n;
};

Reduced reduce(double x) noexcept {
  const double n = (x * kLog2E + kRounder) - kRounder;
  const double high = x - n * kLn2High;
  const double low = n * kLn2Low;
  const double remainder = high - low;
  return {remainder, (high - remainder) - low, static_cast<std::int64_t>(n)};
}

// (e^r − 1 − r) / r² for |r| <= ln 2 / 2: the Taylor series to r^13 leaves 5e-18 of e^r.
double exp_tail(double r) noexcept {
  double p = 1.0 / 6227020800.0;
  p = p * r + 1.0 / 479001600.0;
  p = p * r + 1.0 / 39916800.0;
  p = p * r + 1.0 / 3628800.0;
  p = p * r + 1.0 / 362880.0;
  p = p * r + 1.0 / 40320.0;
  p = p * r + 1.0 / 5040.0;
  p = p * r + 1.0 / 720.0;
  p = p * r + 1.0 / 120.0;
  p = p * r + 1.0 / 24.0;
  p = p * r + 1.0 / 6.0;
  return p * r + 0.5;
}

// 2 atanh(s) / s − 2 for s = f / (2 + f): the series of odd powers to s^23, |s| <= 0.1716, leaves 1e-18.
double atanh_tail(double s2) noexcept {
  double p = 2.0 / 23.0;
  p = p * s2 + 2.0 / 21.0;
  p = p * s2 + 2.0 / 19.0;
  p = p * s2 + 2.0 / 17.0;
  p = p * s2 + 2.0 / 15.0;
  p = p * s2 + 2.0 / 13.0;
  p = p * s2 + 2.0 / 11.0;
  p = p * s2 + 2.0 / 9.0;
  p = p * s2 + 2.0 / 7.0;
  p = p * s2 + 2.0 / 5.0;
  p = p * s2 + 2.0 / 3.0;
  return p * s2;
}

}  // namespace

Scaled exp_scaled(double x) noexcept {
  const auto [r, error, n] = reduce(x);
  return {1.0 + (r + (r * r * exp_tail(r) + error)), n};
}

double exp(double x) noexcept {
  if (x > 709.782712893384) return std::numeric_limits<double>::infinity();
  if (x < -708.396418532264) return 0.0;
  const auto [mantissa, n] = exp_scaled(x);
  // 2^1024 is no double, so the largest results take their power of two in two steps.
  return n > 1023 ? mantissa * 2.0 * power_of_two(n - 1) : mantissa * power_of_two(n);
}

double log(Scaled x) noexcept {
  auto [m, n] = scaled(x.mantissa);
  if (m > 1.4142135623730951) {
    m *= 0.5;
    n += 1;
  }
  const double k = static_cast<double>(n + x.exponent);
  // log(1 + f) = 2 atanh(s), written as f less a correction, because f is exact and the correction small.
  const double f = m - 1.0;
  const double s = f / (2.0 + f);
  const double half_square = 0.5 * f * f;
  const double correction = half_square - (s * (half_square + atanh_tail(s * s)) + k * kLn2Low);
  return k * kLn2High + (f - correction);
}

double log(double x) noexcept {
  return log(Scaled{x, 0});
}

double logistic(double x) noexcept {
  if (x >= 0.0) return 1.0 / (1.0 + exp(-x));
  const double e = exp(x);
  return e / (1.0 + e);
}

double one_minus_exp_minus(double x) noexcept {
  if (x > 0.34) return 1.0 - exp(-x);
  return x - x * x * exp_tail(-x);
}

}  // namespace rolefit
